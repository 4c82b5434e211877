"""Quotation marks in every typography, and in none."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.indonesian import sentences
from pipeline.indonesian.speech import quotes, utterances

TYPOGRAPHIES = [
    ('"Kami siap," kata Rina.', ["Kami siap,"]),
    ("“Kami siap,” kata Rina.", ["Kami siap,"]),
    ("”Kami siap,” kata Rina.", ["Kami siap,"]),
    ('“Kami siap," kata Rina.', ["Kami siap,"]),
    ('"Kami siap,” kata Rina.', ["Kami siap,"]),
    ("»Kami siap,« kata Rina.", ["Kami siap,"]),
    ("„Kami siap,” kata Rina.", ["Kami siap,"]),
    ("''Kami siap,'' kata Rina.", ["Kami siap,"]),
    ('Rina senang."Kami siap," katanya.', ["Kami siap,"]),
    ('"Kami siap, kata Rina. "Besok pun siap," katanya.', ["Kami siap,", "Besok pun siap,"]),
    ('"Kami siap, kata Rina.\n"Besok pun siap," katanya.', ["Kami siap,", "Besok pun siap,"]),
    ('"Kami sudah siap sejak kemarin.\nRapat selesai.', ["Kami sudah siap sejak kemarin."]),
    (
        '"Alinea satu kami baca.\n"Alinea dua kami baca," kata Rina.',
        ["Alinea satu kami baca.", "Alinea dua kami baca,"],
    ),
    ('"Bapak bilang "jangan pergi" kepada kami," kata Rina.', ['Bapak bilang "jangan pergi" kepada kami,']),
    ('"A sudah selesai," ujar Bayu. "B menyusul."', ["A sudah selesai,", "B menyusul."]),
    ('"Kami siap\nbekerja di desa," kata Rina.', ["Kami siap\nbekerja di desa,"]),
    ('"Kami siap,\nkapan pun\ndiminta," kata Rina.\n"Besok," katanya.', ["Kami siap,\nkapan pun\ndiminta,", "Besok,"]),
    ('"Kami siap\nSyarat:\nktp asli', ["Kami siap"]),
    ('"Kami siap,\' kata Rina.\n"Besok pun siap," katanya.', ["Kami siap,", "Besok pun siap,"]),
    ("fa«hi rabba»hu kata Rina.", []),
    ("«Kami siap,» kata Rina.", ["Kami siap,"]),
    ("“Bapak bilang ‘jangan pergi’ kepada kami,” kata Rina.", ["Bapak bilang ‘jangan pergi’ kepada kami,"]),
    ("”Kami siap,“ kata Rina.", ["Kami siap,"]),
    ("“Kami siap,“ kata Rina.", ["Kami siap,"]),
    ("``Kami siap,'' kata Rina.", ["Kami siap,"]),
    ('" (Selesai) kalau semua sepakat," kata Rina.', ["(Selesai) kalau semua sepakat,"]),
    ("Warga senang. ” Kami siap,” kata Rina.", ["Kami siap,"]),
    ('Rina mengatakan, " Kami siap."', ["Kami siap."]),
    ("'Kami siap menemui Ma'ruf,' kata Rina.", ["Kami siap menemui Ma'ruf,"]),
    ("‘Kami siap,’ ujarnya. Rumah itu ‘angker’ sekali.", ["Kami siap,"]),
    ("Ia membaca 'Laut Pulang,' lalu tidur. Ma'ruf senang.", []),
    ('Kami pergi," kata Rina.', []),
    ("Tidak ada tanda kutip.", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), TYPOGRAPHIES)
def test_quoted_words(text, expected):
    assert [text[q.start : q.end] for q in quotes.find(text)] == expected


def test_one_odd_mark_costs_one_quotation():
    text = 'Ukuran 14" dijual.\n"Harga naik," kata Rina.\n“Stok aman,” kata Bayu.'
    assert [text[q.start : q.end] for q in quotes.find(text)][-2:] == ["Harga naik,", "Stok aman,"]


def test_a_page_of_stray_marks_stays_cheap():
    text = "“a " * 3000
    begin = time.perf_counter()
    quotes.find(text)
    assert time.perf_counter() - begin < 2


_PIECES = st.lists(
    st.sampled_from(
        [*quotes.MARKS, "''", "``", " ", "ujarnya", "\n", ",", ".", "kata Rina", "Kami siap", "menurut", "("]
    ),
    max_size=40,
).map("".join)


@given(st.one_of(_PIECES, st.text(max_size=80)))
def test_odd_marks_never_raise_and_spans_stay_inside(text):
    found = quotes.find(text)
    bounds = sentences.split(text, found)
    for quote in found:
        assert 0 <= quote.open < quote.start <= quote.end <= quote.close <= len(text)
        assert all(line[:1].islower() for line in text[quote.start : quote.end].split("\n")[1:])
    assert all(a.close <= b.open for a, b in pairwise(found))
    assert all(a[1] <= b[0] for a, b in pairwise(bounds))
    for utterance in utterances.find(text, bounds, found):
        assert 0 <= utterance.start < utterance.end <= len(text)
