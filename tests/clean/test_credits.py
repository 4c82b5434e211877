"""Bylines as pages show them; every entry of the table runs its own examples."""

from __future__ import annotations

import pytest

from pipeline.clean.bylines import people
from pipeline.clean.credits import Credits, credits_of, is_name
from pipeline.resources import read

TABLE = read.toml("credits.toml")

ABOVE = [
    (["Penulis Rani Sekar", "|", "Editor Bayu Wirya"], ("Rani Sekar",), ("Bayu Wirya",)),
    (["Rani Sekar Wulan,", "Bayu Wirya", "Tim Redaksi", "Rani Sekar Wulan", "Penulis", "Bayu Wirya", "Editor"],
     ("Rani Sekar Wulan",), ("Bayu Wirya",)),
    (["Oleh :", "Rani Sekar", "Galuh T (Bandung)", "Photo :", "Agus Nama/ VIVA."], ("Rani Sekar", "Galuh T"), ()),
    (["Selasa, 23 Februari 2016 14:49 WIB", "Pewarta: Rani Sekar dan Galuh T"], ("Rani Sekar", "Galuh T"), ()),
    (["Rani Sekar - detikFinance", "Rabu, 20 Mar 2024 19:30 WIB"], ("Rani Sekar",), ()),
    (["Rani Sekar, , MNC Portal Rabu 27 September 2023 16:06 WIB"], ("Rani Sekar",), ()),
    (["Rani Sekar , Jurnalis-Jum'at, 29 Agustus 2025 |13:10 WIB"], ("Rani Sekar",), ()),
    (["Dewi Tirta", "Jurnalis"], ("Dewi Tirta",), ()),
    (["Penulis | : Kontributor Palu, Rani Sekar", "Editor | : Bayu Wirya"], ("Rani Sekar",), ("Bayu Wirya",)),
    (["Redaktur & Reporter : Bayu Wirya"], ("Bayu Wirya",), ("Bayu Wirya",)),
    (["Reporter : Antara Redaktur : Rani Sekar"], (), ("Rani Sekar",)),
    (["Rep: Rani Sekar/ Red: Bayu Wirya"], ("Rani Sekar",), ("Bayu Wirya",)),
    (["Laporan Wartawan Tribunnews.com, Rani Sekar"], ("Rani Sekar",), ()),
    (["Oleh: Rani Sekar - Senin, 3 Maret 2025 10:00 WIB"], ("Rani Sekar",), ()),
    (["Reporter", "Rani Sekar", "Editor", "Bayu Wirya"], ("Rani Sekar",), ("Bayu Wirya",)),
    (["Oleh Liputan6.com pada 26 Jun 2020, 13:58 WIB"], (), ()),
    (["Penulis buku itu menolak hadir"], (), ()),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "writers", "editors"), ABOVE)
def test_lines_above_the_article(lines, writers, editors):
    found = credits_of(lines, [])
    assert (found.writers, found.editors) == (writers, editors)


def test_the_line_above_counts_before_the_line_below():
    below = ["SUMBER: CONTOH.com (Penulis: Rani Sekar | Editor: Galuh Tirta)"]
    assert credits_of(["Editor Bayu Wirya"], below) == Credits(("Rani Sekar",), ("Bayu Wirya",))


@pytest.mark.parametrize(("lines", "bare"), [
    (["Rani Sekar", "22/10/2025 06:59"], ("Rani Sekar",)),
    (["Rani Sekar, 22/10/2025 06:59 WIB"], ("Rani Sekar",)),
    (["Ekonomi", "22/10/2025 06:59"], ()),
    (["Gaya Hidup", "Senin, 3 Maret 2025 10:00 WIB"], ()),
    (["Rani Sekar di balai kota, Senin (3/3/2025)"], ()),
])  # fmt: skip
def test_a_name_beside_the_time(lines, bare):
    assert credits_of(lines, []).bare == bare


@pytest.mark.parametrize("text", TABLE["writer"]["examples"])
def test_writers_examples(text):
    assert credits_of([text], []).writers == ("Rani Sekar",)


@pytest.mark.parametrize("text", TABLE["editor"]["examples"])
def test_editors_examples(text):
    assert credits_of([text], []).editors == ("Bayu Wirya",)


@pytest.mark.parametrize("text", TABLE["section"]["examples"])
def test_a_section_stands_behind_its_writer(text):
    assert credits_of([text], []).writers == ("Rani Sekar",)


@pytest.mark.parametrize("text", TABLE["section"]["counterexamples"])
def test_a_section_behind_a_headline_names_nobody(text):
    assert credits_of([text], []).writers == ()


@pytest.mark.parametrize("text", TABLE["desk"]["examples"])
def test_a_desk_is_no_person(text):
    assert people(text) == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        *TABLE["newsroom"]["examples"].items(),
        *TABLE["newsroom"]["counterexamples"].items(),
        *TABLE["desk"]["counterexamples"].items(),
    ],
)
def test_a_newsroom_is_no_part_of_a_name(text, names):
    assert people(text) == tuple(names)


@pytest.mark.parametrize("text", TABLE["writer"]["counterexamples"] + TABLE["editor"]["counterexamples"])
def test_counterexamples_name_nobody(text):
    assert credits_of([text], []) == Credits()


@pytest.mark.parametrize("text", TABLE["no_name"]["examples"])
def test_no_names(text):
    assert not is_name(text)


@pytest.mark.parametrize("text", TABLE["no_name"]["counterexamples"])
def test_names(text):
    assert is_name(text)


@pytest.mark.parametrize("entry", TABLE.values())
def test_entries_carry_examples_and_source(entry):
    assert entry["examples"] and entry["counterexamples"] and entry["source"]


@pytest.mark.parametrize("line", ["Warga Banjarsari Keluhkan Jalan Rusak", "Harga Beras Naik Lagi"])
def test_a_headline_beside_the_time_is_no_author(line):
    assert credits_of([line, "3 Maret 2025 14:05 WIB"], []).bare == ()


def test_a_name_of_ordinary_words_beside_the_time_is_an_author():
    assert credits_of(["Dewangga Putra Utama", "3 Maret 2025 14:05 WIB"], []).bare == ("Dewangga Putra Utama",)


@pytest.mark.parametrize(
    ("lines", "writers"),
    [
        (["Laporan Wartawan Kabar, Rani Sekar"], ("Rani Sekar",)),
        (["Laporan: Rani Sekar, Bayu Wirya"], ("Rani Sekar", "Bayu Wirya")),
        (["Oleh Rani Sekar*"], ("Rani Sekar",)),
        (["Reporter: Rani Sekar, Fotografer: Galuh Sempalawe, Editor: Bayu Wirya"], ("Rani Sekar",)),
    ],
)
def test_who_wrote_by_a_label(lines, writers):
    assert credits_of(lines, []).writers == writers


@pytest.mark.parametrize("line", ["Rani Sekar dan Bayu Wirya - 3 Maret 2025 14:05 WIB", "Rani Sekar & Bayu Wirya"])
def test_two_names_beside_the_time(line):
    assert credits_of([line, "3 Maret 2025 14:05 WIB"], []).bare == ("Rani Sekar", "Bayu Wirya")
