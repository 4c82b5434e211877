"""Sides are taken from plain words only; the table's own examples hold, and so do these."""

from __future__ import annotations

import pytest

from pipeline.indonesian.leanings import Voice, leaning
from pipeline.resources.read import toml

TABLE = toml("leanings.toml")


@pytest.mark.parametrize(("side", "text"), [(s, text) for s in ("for", "against") for text in TABLE[s]["examples"]])
def test_examples_take_their_side(side, text):
    assert leaning(text).side == side


@pytest.mark.parametrize(
    ("side", "text"), [(s, text) for s in ("for", "against") for text in TABLE[s]["counterexamples"]]
)
def test_counterexamples_do_not(side, text):
    found = leaning(text)
    assert found is None or found.side != side


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("kami menolak tegas Perda itu karena merugikan nelayan kecil", "against"),
        ("pihaknya tidak akan menyetujui pasal tersebut", "against"),
        ("kami tidak keberatan dengan aturan itu", None),
        ("sebagian warga mendukung aturan itu, sebagian menolak aturan itu", None),
        ("Permendagri itu terbit pekan lalu", None),
        ("beleid itu memberi kepastian bagi daerah", "for"),
        ("aturan tersebut tidak menguntungkan pekerja rumahan", "against"),
        ("Majelis menolak gugatan serikat atas UU itu", None),
        ("apakah aturan ini merugikan petani?", None),
        ("ia tidak hadir tetapi mendukung Inpres itu", "for"),
        ("aksi unjuk rasa menolak UU itu disebabkan oleh hoaks", None),
        ("warga yang menolak UU tersebut dapat menempuh jalur hukum", None),
        ("pendukung aturan itu datang", None),
        ("Permenaker 2/2022 memberatkan buruh", "against"),
        ("kami menyatakan dukungan terhadap revisi UU itu", "for"),
        ("dukungan terhadap revisi UU itu terus mengalir", None),
        ("penolakan terhadap Perda Uji itu perlu disertai kajian", None),
        ("RUU Uji nanti mengurangi tumpang tindih izin", None),
        ("pengesahan Perda Uji ini bisa mencegah tumpang tindih", None),
        ("kami tidak menolak sepenuhnya, namun RUU Uji itu harus direvisi", None),
        ("masih ada beberapa poin dari UU itu yang merugikan nelayan", None),
        ("berbagai jenis peraturan daerah yang tumpang tindih", None),
        ("menyelipkan tarif baru ke dalam RUU Uji adalah langkah maju", None),
        ("pembuat undang-undang menghilangkan hak warga", None),
        ("jajaran kami mendukung penuntasan perkara itu", None),
        ("UU itu menghilangkan hak warga", "against"),
        ("aturan itu gagal memberi kepastian bagi nelayan", "against"),
        ("Perda itu tumpang tindih dengan aturan lama", "against"),
    ],
)
def test_sides(text, wanted):
    found = leaning(text)
    assert (found.side if found else None) == wanted


@pytest.mark.parametrize(("name", "side"), [("mereka", None), ("Keduanya", None), ("Serikat Nelayan Uji", "against")])
def test_whoever_is_but_pointed_at_takes_no_side(name, side):
    found = leaning("UU itu merugikan nelayan", voice=Voice(name=name))
    assert (found.side if found else None) == side


@pytest.mark.parametrize(("text", "side"), [(t, "against") for t in TABLE["former"]["examples"]])
def test_what_lasts_is_a_side(text, side):
    found = leaning(text, voice=Voice(name="Bayu Saputra", cue="kata", direct=True))
    assert found is not None and found.side == side


@pytest.mark.parametrize("text", TABLE["feared"]["examples"])
def test_a_harm_that_is_told_is_a_side(text):
    assert (found := leaning(text)) and found.side == "against"


@pytest.mark.parametrize("text", TABLE["feared"]["counterexamples"])
def test_a_harm_that_only_may_come_is_none(text):
    assert leaning(text) is None


@pytest.mark.parametrize("text", TABLE["former"]["counterexamples"])
def test_what_was_given_up_is_none(text):
    assert leaning(text, voice=Voice(name="Bayu Saputra", cue="kata", direct=True)) is None


@pytest.mark.parametrize("cue", TABLE["former"]["denials"])
@pytest.mark.parametrize("text", ["mendukung UU Sungai", "menolak UU Sungai", "pihaknya menolak UU Sungai"])
def test_who_denies_a_side_takes_none(text, cue):
    assert leaning(text, voice=Voice(name="Bayu Saputra", cue=cue)) is None


@pytest.mark.parametrize("example", TABLE["asked"]["examples"], ids=lambda e: e["text"][:30])
def test_what_is_asked_takes_a_side_only_when_asked(example):
    assert leaning(example["text"], asks=True).side == example["side"]
    assert leaning(example["text"]) is None, "who only tells of it takes no side"


@pytest.mark.parametrize("example", TABLE["asked"]["counterexamples"], ids=lambda e: e["text"][:30])
def test_what_is_asked_of_something_else_does_not(example):
    assert leaning(example["text"], asks=True) is None


def test_the_place_of_the_word_is_told():
    text = "Kami menyambut baik Inpres itu"
    found = leaning(text)
    assert text[found.start : found.end] == "menyambut baik"
