"""The comma before "kata Sri" is the press's, not hers: answers leave it out, and the offsets with it."""

from __future__ import annotations

import pytest
from invented import place

from pipeline.api import KnowledgeBase
from pipeline.schema import Article, Person, Record, Reference, Statement
from pipeline.store.statements import without_press_comma


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Tarif bus kota tetap,", "Tarif bus kota tetap"),
        ("Tarif bus kota tetap ,\n", "Tarif bus kota tetap"),
        ("Tarif tetap, kata dia, sampai akhir tahun.", "Tarif tetap, kata dia, sampai akhir tahun."),
        ("Benarkah tarif tetap?", "Benarkah tarif tetap?"),
        ("Tarif bus kota tetap ", "Tarif bus kota tetap "),
        (",", ","),
    ],
)
def test_the_comma_of_the_press(words, expected):
    assert without_press_comma(words) == expected


def test_answers_stand_at_their_offsets(tmp_path):
    text = '"Tarif bus kota tetap," kata Eko Suparta. "Sopir dibayar," ujarnya.'
    eko = Person("p1", "Eko Suparta", ("Eko Suparta",), (Reference(*place(text, "Eko Suparta"), "p1"),))
    said = [Statement("direct", *place(text, words), "p1") for words in ("Tarif bus kota tetap,", "Sopir dibayar,")]
    with KnowledgeBase(str(tmp_path / "j.db"), create=True) as base:
        base.add_all([Record(Article("a1", text, published="2025-03-03"), persons=(eko,), statements=tuple(said))])
        found = base.said("Eko Suparta")
        assert [row.words for row in found] == ["Tarif bus kota tetap", "Sopir dibayar"]
        assert all(text[row.start : row.end] == row.words for row in found)
