"""The post beside a statement whose own article names none, whichever article came first."""

from __future__ import annotations

import pytest
from invented import spoken

from pipeline.api import KnowledgeBase
from pipeline.schema import Person, Position, Reference
from pipeline.store.held_posts import nearest_post

BODY = "Kabupaten Banjarsari"


def told(day, *, role=None, id="a"):
    company = ("Wirya Panggabean",)  # without it they would stay two persons
    return spoken(
        id, "Sri Wulandari", f"Tarif {id} tetap", role=role, body=BODY if role else None, day=day, with_people=company
    )


@pytest.fixture
def base(tmp_path):
    with KnowledgeBase(str(tmp_path / "jabatan.db"), create=True) as opened:
        yield opened


def post_of(base, article):
    (row,) = (row for row in base.said("Sri Wulandari").rows if row.article == article)
    return row.position


@pytest.mark.parametrize("shown_first", [True, False])
def test_the_order_of_reading_does_not_matter(base, shown_first):
    records = [told("2023-08-20", id="tanpa"), told("2023-08-01", role="Bupati", id="jabatan")]
    for record in reversed(records) if shown_first else records:
        base.add_all([record])
    assert post_of(base, "tanpa") == "Bupati Kabupaten Banjarsari"
    assert {row.article for row in base.said("Bupati Kabupaten Banjarsari").rows} == {"tanpa", "jabatan"}
    assert [check for check in base.doctor() if not check.ok] == []


@pytest.mark.parametrize(("day", "held"), [("2023-07-01", True), ("2023-01-01", False), ("2025-01-01", False)])
def test_a_post_is_not_carried_far_in_time(base, day, held):
    base.add_all([told(day, id="tanpa"), told("2023-08-01", role="Bupati", id="jabatan")])
    assert post_of(base, "tanpa") == ("Bupati Kabupaten Banjarsari" if held else None)


def test_a_former_post_is_not_held(base):
    base.add_all([told("2023-08-20", id="tanpa"), told("2023-08-01", role="Mantan Bupati", id="jabatan")])
    assert post_of(base, "tanpa") != "Bupati Kabupaten Banjarsari"


def test_a_post_judged_wrong_leaves_every_statement(base):
    base.add_all([told("2023-08-20", id="tanpa"), told("2023-08-01", role="Bupati", id="jabatan")])
    person = base.said("Sri Wulandari").rows[0].speaker_id
    judged = base.judge("wrong post", person, post="Bupati")
    assert post_of(base, "tanpa") is None and post_of(base, "jabatan") is None
    base.undo(judged.id)
    assert post_of(base, "tanpa") == post_of(base, "jabatan") == "Bupati Kabupaten Banjarsari"


@pytest.mark.parametrize(
    ("day", "roles"),
    [
        ("2023-08-15", ["Bupati"]),
        ("2024-06-01", ["Bupati"]),  # not seen since August, believed for a year
        ("2025-06-01", ["Gubernur"]),
        ("2025-09-15", ["Gubernur"]),  # seen before and after
        ("2025-04-15", ["Gubernur"]),  # seen two weeks later
        ("2024-12-01", []),
        ("2027-08-01", []),
        ("2020-01-01", []),
    ],
)
def test_the_posts_held_at_a_day(base, day, roles):
    seen = [("2023-08-01", "Bupati", "a"), ("2025-05-01", "Gubernur", "b"), ("2025-10-01", "Gubernur", "c")]
    base.add_all([told(when, role=role, id=id) for when, role, id in seen])
    assert [post.role for post in base.positions_at("Sri Wulandari", day)] == roles


def test_a_role_is_called_as_most_print_it(base):
    roles = [("a", "BUPATI"), ("b", "Bupati"), ("c", "bupati"), ("d", "Bupati")]
    base.add_all([told("2023-08-01", role=role, id=id) for id, role in roles])
    (profile,) = base.who("Sri Wulandari")
    assert [(post.role, post.count) for post in profile.posts] == [("Bupati", 4)]


def _posts(*shown):
    return tuple(Position("p1", role, None, start, end) for role, start, end in shown)


@pytest.mark.parametrize(
    ("shown", "at", "role"),
    [
        ([("Menteri Koordinator", 0, 40), ("Ketua Umum", 145, 169)], 176, "Menteri Koordinator"),
        ([("Menteri Koordinator", 0, 40), ("Ketua Umum", 145, 190)], 200, "Ketua Umum"),
        ([("Ketua Umum", 145, 169)], 176, "Ketua Umum"),
    ],
)
def test_a_post_that_points_back_is_not_the_one_in_which_he_speaks(shown, at, role):
    names = tuple(Reference(start, start + 12, "p1", "name", "") for start in (28, 170))
    person = Person("p1", "Bayu Anggara", mentions=names)
    chosen = nearest_post(_posts(*shown), person, at)
    assert chosen is not None and chosen.role == role
