"""What is told of a month later, and which rows come first where a number is asked for."""

from __future__ import annotations

import pytest
from invented import spoken

from pipeline.api import KnowledgeBase
from pipeline.store import open_store


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("months") / "a.db")
    with open_store(path) as store:
        store.add(spoken("a", "Rina Utami", "inflasi untuk September di Sleman 1,42 persen", day="2020-11-01"))
        store.add(spoken("b", "Rina Utami", "inflasi di Sleman rendah", day="2020-12-01"))
        store.add(spoken("c", "Wirya Adinata", "tarif parkir Rp 5.000", day="2021-01-01"))
        store.add(spoken("d", "Wirya Adinata", "tarif parkir akan kami bahas", day="2021-02-01"))
    with KnowledgeBase(path, read_only=True) as opened:
        yield opened


def test_a_month_is_told_of_after_it(base):
    found = base.said(ask="apa kata Rina Utami soal inflasi September 2020")
    assert [row.article for row in found.rows] == ["a"]
    assert ("words", "inflasi September") in {(note.kind, note.words) for note in found.understood}
    assert [note.label for note in found.understood if note.kind == "period"] == ["2020-09-01 – 2020-12-31"]


@pytest.mark.parametrize("time", ["Juli 2020", "September 2019", "Maret 2021"])
def test_another_month_is_not_told_of(base, time):
    assert not base.said(ask=f"apa kata Rina Utami soal inflasi {time}").rows


def test_what_is_said_in_the_month_comes_alone(base):
    found = base.said(ask="apa kata Rina Utami soal inflasi November 2020")
    assert [row.article for row in found.rows] == ["a"]
    assert ("words", "inflasi") in {(note.kind, note.words) for note in found.understood}


def test_rows_with_the_number_asked_for_come_first(base):
    assert [row.article for row in base.said(ask="berapa tarif parkir").rows] == ["c", "d"]
    assert [row.article for row in base.said(ask="tarif parkir").rows] == ["d", "c"]
    assert [row.article for row in base.said(ask="berapa tarif parkir", sort="date").rows] == ["d", "c"]
