"""Charts: months between are counted as none, axes bear round values, contradicting claims are joined."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.schema.answers import Count, FigureRow, Post
from pipeline.web import charts

ROW = FigureRow("f1", "2023-07-27", 36_700_000, "peserta", "peserta aktif", None, None, None, "36,7 juta", "Galuh",
                "p-galuh", None, None, None, None, "a1", 0, 9)  # fmt: skip


@pytest.mark.parametrize(
    ("low", "high", "most", "wanted"),
    [
        (0, 107, 4, [0, 50, 100, 150]),
        (0, 3, 4, [0, 1, 2, 3]),
        (2.31, 2.94, 6, [2.2, 2.4, 2.6, 2.8, 3.0]),
        (5, 5, 4, [4, 6]),
    ],
)
def test_axes_bear_round_values(low, high, most, wanted):
    assert charts.nice(low, high, most=most) == wanted


def test_a_month_without_news_is_a_bar_of_nothing():
    found = charts.timeline([Count("2023-05", "2023-05", 4), Count("2023-07", "2023-07", 1)])
    assert [(bar.period, bar.count) for bar in found.bars][-3:] == [("2023-05", 4), ("2023-06", 0), ("2023-07", 1)]
    assert len(found.bars) == charts.FEWEST
    assert found.bars[-3].height > found.bars[-1].height > 0


def test_many_years_are_counted_by_year():
    found = charts.timeline([Count(f"{year}-0{month}", "", 1) for year in range(2000, 2026) for month in (1, 2)])
    assert len(found.bars) == 26 and {bar.count for bar in found.bars} == {2}


@pytest.mark.parametrize("counts", [[], [Count("2023-05", "", 4)]])
def test_one_month_is_no_timeline(counts):
    assert charts.timeline(counts) is None


def test_contradicting_claims_are_joined_and_undated_ones_left_out():
    rows = [ROW, replace(ROW, id="f2", date="2023-07-29", value=21_000_000, contradicts=("f1",)),
            replace(ROW, id="f3", date=None), replace(ROW, id="f1", contradicts=("f2",))]  # fmt: skip
    found = charts.scatter(rows[1:])
    assert len(found.points) == 2 and len(found.strokes) == 1
    higher, lower = sorted(found.points, key=lambda point: point.y)
    assert higher.row.id == "f1" and lower.row.id == "f2"
    assert not found.logarithmic


def test_very_different_values_stand_on_a_logarithmic_scale():
    assert charts.scatter([ROW, replace(ROW, id="f2", value=3)]).logarithmic
    assert not charts.scatter([ROW, replace(ROW, id="f2", value=0)]).logarithmic


def test_a_range_stands_at_its_middle():
    assert charts.middle(replace(ROW, value=(10, 20))) == 15


@pytest.mark.parametrize("text", ["2023-07-27", "2023-07", "2023"])
def test_days(text):
    assert charts.day(text)


@pytest.mark.parametrize("text", ["", None, "x", "2023-02-30"])
def test_what_is_no_day(text):
    assert charts.day(text) is None


def test_posts_are_bars_within_the_picture():
    post = Post("Bupati", None, None, "2020-01-01", "2022-01-01", "current", ())
    found = charts.spans([post, replace(post, first="2023-01-01", last="2023-01-01"), replace(post, first=None)])
    assert len(found.spans) == 2 and all(s.x >= 0 and s.x + s.width <= 100 for s in found.spans)
