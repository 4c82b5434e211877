"""The line filter: every rule runs its own examples; articles' own sentences stay."""

from __future__ import annotations

import pytest

from pipeline.clean.boilerplate import (
    ends_article,
    heads_caption,
    heads_comments,
    heads_titles,
    is_furniture,
    kind_of,
    leads_on,
    reveals,
    sort_lines,
    without_promotion,
)
from pipeline.clean.inline_links import without_links
from pipeline.resources import read

LINES = read.toml("boilerplate.toml")["line"]
INLINE = read.toml("boilerplate.toml")["inline"]
AFTER = read.toml("boilerplate.toml")["after"]
PAGING = read.toml("boilerplate.toml")["paging"]
FURNITURE = read.toml("boilerplate.toml")["furniture"]
CAPTION_HEADS = read.toml("boilerplate.toml")["caption_head"]
TITLE_HEADS = read.toml("boilerplate.toml")["title_head"]
COMMENTS = read.toml("boilerplate.toml")["comments"]
REVEALS = read.toml("boilerplate.toml")["reveals"]


@pytest.mark.parametrize("text", [t for e in LINES for t in e["examples"]])
def test_examples_are_taken(text):
    assert kind_of(text)


@pytest.mark.parametrize("text", [t for e in LINES for t in e["counterexamples"]])
def test_counterexamples_stay(text):
    assert kind_of(text) is None


@pytest.mark.parametrize(("text", "result"), [p for e in INLINE for p in zip(e["examples"], e["results"], strict=True)])
def test_inline_promotion_is_cut(text, result):
    assert without_promotion(text) == result


@pytest.mark.parametrize("text", [t for e in INLINE for t in e["counterexamples"]])
def test_inline_counterexamples_stay(text):
    assert without_promotion(text) == text


@pytest.mark.parametrize(
    ("test", "text", "holds"),
    [(t, x, h) for t, es in ((ends_article, AFTER), (leads_on, PAGING), (is_furniture, FURNITURE),
                             (heads_caption, CAPTION_HEADS), (heads_titles, TITLE_HEADS), (heads_comments, COMMENTS),
                             (reveals, REVEALS))
     for e in es for k, h in (("examples", True), ("counterexamples", False)) for x in e[k]],
)  # fmt: skip
def test_heads_of_what_follows(test, text, holds):
    assert test(text) is holds


@pytest.mark.parametrize(
    "entry", LINES + INLINE + AFTER + PAGING + FURNITURE + CAPTION_HEADS + TITLE_HEADS + COMMENTS + REVEALS
)
def test_entries_carry_examples_and_source(entry):
    assert entry["examples"] and entry["counterexamples"] and entry["source"]


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (["Perbesar", "Bus kota menunggu penumpang di terminal.", "Tarif bus naik."], ["Tarif bus naik."]),
        (["Perbesar", "Contoh.com, Jambi - Tarif bus naik."], ["Contoh.com, Jambi - Tarif bus naik."]),
        (["Perbesar", "“Tarif tetap,” kata Rangga."], ["“Tarif tetap,” kata Rangga."]),
        (["Saksikan Video Pilihan di Bawah Ini:", "Bus kota baru diresmikan wali kota."], []),
        (["Warga menolak.", "Naik lagi? pic.twitter.com/x", "— Rani Sekar (@rani) March 3, 2025"], ["Warga menolak."]),
        (["Baca Juga", "Berapa Tarif Bus Kota Tahun Ini?", "Warga menolak."], ["Warga menolak."]),
        (["Baca Juga", "Lalu berapa tarif yang wajar bagi warga?"], ["Lalu berapa tarif yang wajar bagi warga?"]),
    ],
)
def test_a_line_that_belongs_to_the_one_beside_it_goes_with_it(lines, kept):
    assert sort_lines(lines).kept == kept


def test_on_a_page_captions_are_gone_already():
    assert sort_lines(["Perbesar", "Tarif bus naik hari ini."], headers=False).kept == ["Tarif bus naik hari ini."]


def test_related_titles_are_kept_apart():
    found = sort_lines(
        [
            "Tarif bus naik.",
            "Baca juga: Rute Baru Bus Kota",
            "Baca Juga",
            "Pasar Induk Dibuka Kembali",
            "Warga menolak.",
        ]
    )
    assert found.kept == ["Tarif bus naik.", "Warga menolak."]
    assert [link.title for link in found.related] == ["Rute Baru Bus Kota", "Pasar Induk Dibuka Kembali"]


LINKS = read.toml("boilerplate.toml")["inline_link"]


@pytest.mark.parametrize(("line", "rest", "title"), LINKS["examples"])
def test_links_inside_a_line(line, rest, title):
    assert without_links(line) == (rest, [title])


@pytest.mark.parametrize("line", LINKS["counterexamples"])
def test_words_that_are_no_links(line):
    assert without_links(line) == (line, [])


def test_two_blanks_end_a_title():
    line = "Tarif tetap.  Baca juga: Rute Baru Bus Kota Dibuka  Penumpang Bandar Jaya Senang Sekali.  Warga menolak."
    assert without_links(line)[1] == ["Rute Baru Bus Kota Dibuka"]
