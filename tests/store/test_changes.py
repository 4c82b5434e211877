"""Figures as answers: a rise is no level, and numbers that only list something do not flood what is asked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from invented import jamsostek

from pipeline.api import KnowledgeBase
from pipeline.indonesian.figures import mentions
from pipeline.schema import Record
from pipeline.store import open_store


def article(number: str, day: str, text: str) -> Record:
    """An article whose figures are those that its text tells."""
    record = jamsostek()
    told = replace(record.article, id=number, url=f"https://contoh.id/{number}", published=day, text=text, title=number)
    return Record(article=told, figures=tuple(mentions.find(text, cited=(), when=())))


@pytest.fixture
def base(tmp_path):
    path = str(tmp_path / "angka.db")
    with open_store(path) as store:
        store.add_all(
            [
                article("a", "2025-01-15", "Jumlah penduduk miskin mencapai 25,9 juta orang, kata badan statistik."),
                article("b", "2025-07-15", "Jumlah penduduk miskin mencapai 24,1 juta orang pada semester ini."),
                article("c", "2025-08-15", "Jumlah penduduk miskin naik 14,94 ribu orang di kota itu."),
                article("d", "2025-09-15", "Berikut 5 tips keuangan bagi keluarga penduduk miskin."),
            ]
        )
    with KnowledgeBase(path) as base:
        yield base


def test_a_rise_is_told_as_one_and_stands_in_no_series(base):
    rows = base.figures("penduduk miskin").rows
    assert [(row.value, row.change) for row in rows] == [(14940, "up"), (24_100_000, None), (25_900_000, None)]
    (series,) = base.series("penduduk miskin")
    assert [claim.value for claim in series.claims] == [25_900_000, 24_100_000]


def test_numbers_that_list_something_answer_only_those_who_ask_for_them(base):
    assert [row.words for row in base.figures("tips").rows] == ["5 tips"]
    assert "5 tips" not in {row.words for row in base.figures("keuangan").rows}
    assert "5 tips" not in {row.words for row in base.figures().rows}


def test_what_is_done_and_whose_it_is_stand_in_no_series(tmp_path):
    path = str(tmp_path / "angka.db")
    with open_store(path) as store:
        for n, month in enumerate(("03", "05")):
            store.add_all(
                [
                    article(f"a{n}", f"2025-{month}-15", f"Petugas mengamankan {n + 3} pengunjung di pasar."),
                    article(f"b{n}", f"2025-{month}-15", f"Stok beras nasional mencapai {n + 2} juta ton bulan ini."),
                ]
            )
    with KnowledgeBase(path) as base:
        assert [series.measure for series in base.series()] == ["Stok beras nasional"]
