"""Which law or ruling a name meant, and on which days."""

from __future__ import annotations

import pytest

from pipeline.api import law_periods


@pytest.mark.parametrize(
    ("name", "day", "law"),
    [
        ("uu:cipta-kerja", "2021-03-01", "uu-11-2020"),
        ("uu:cipta-kerja", "2024-03-01", "uu-6-2023"),
        ("uu:pemilu", "2024-03-01", "uu-7-2017"),
        ("putusan-mk:batas-usia-capres-cawapres", "2023-11-07", "putusan-mk-90/puu-xxi/2023"),
        ("putusan-mk:batas-usia-capres-cawapres", None, "putusan-mk-90/puu-xxi/2023"),
        ("putusan-mk:cipta-kerja", "2021-12-01", "putusan-mk-91/puu-xviii/2020"),
        ("putusan-mk:cipta-kerja", "2024-11-02", "putusan-mk-168/puu-xxi/2023"),
        ("putusan-mk:cipta-kerja", None, None),
        ("putusan-mk:jalan-layang", "2024-11-02", None),
        ("perda:cipta-kerja", "2024-11-02", None),
    ],
)
def test_a_name_meant_one_law_on_a_day(name: str, day: str | None, law: str | None) -> None:
    assert law_periods.at(name, day) == law


@pytest.mark.parametrize(
    ("number", "names"),
    [
        ("putusan-mk-90/puu-xxi/2023", ["putusan-mk:batas-usia-capres-cawapres"]),
        ("putusan-mk-1/puu-xxi/2023", []),
        ("uu-11-2020", ["uu:cipta-kerja"]),
    ],
)
def test_a_number_is_asked_for_by_its_names_too(number: str, names: list[str]) -> None:
    assert [named.id for named in law_periods.names(number)] == names


@pytest.mark.parametrize(
    ("name", "rulings"),
    [
        ("putusan-mk:batas-usia-capres-cawapres", ["putusan-mk-90/puu-xxi/2023"]),
        ("uu:cipta-kerja", []),
        ("putusan-mk-90/puu-xxi/2023", []),
    ],
)
def test_a_topic_names_its_ruling(name: str, rulings: list[str]) -> None:
    assert [named.id for named in law_periods.rulings_named(name)] == rulings
