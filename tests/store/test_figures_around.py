"""Figures are found by whole questions: by measure first, then by what stands around them, or by their value."""

from __future__ import annotations

from dataclasses import replace

import pytest
from invented import place

from pipeline.api import KnowledgeBase, extract_text
from pipeline.schema import Abbreviation, Article, Figure, Record
from pipeline.store import figures_around, open_store

TEXT = """Pajak pertambahan nilai (PPN) naik menjadi 11 persen pada April.
Upah minimum provinsi (UMP) tahun ini disepakati.
Forum Pemantau Anggaran mencatat negara rugi Rp 39,2 triliun dalam perkara itu.
Sumatera Utara
Pasien yang positif berjumlah 412 orang.
Denda bagi tiga pabrik mencapai Rp 474,8 miliar."""


def record() -> Record:
    figures = (
        Figure(*place(TEXT, "11 persen"), 11, "persen", None, "pajak pertambahan nilai"),
        Figure(*place(TEXT, "Rp 39,2 triliun"), 39_200_000_000_000, "IDR", None, "rugi negara"),
        Figure(*place(TEXT, "412 orang"), 412, "orang", None, "pasien"),
        Figure(*place(TEXT, "Rp 474,8 miliar"), 474_800_000_000, "IDR", None, "denda"),
    )
    short = (Abbreviation(*place(TEXT, "PPN"), "PPN", "Pajak pertambahan nilai"),)
    article = Article("a1", TEXT, title="Beban baru bagi kas negara", published="2024-05-02T09:00:00+07:00")
    return Record(article, figures=figures, abbreviations=short)


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("angka") / "a.db")
    with open_store(path) as store:
        store.add_all([record(), replace(record(), article=replace(record().article, id="a2", text=TEXT + " Lain."))])
    with KnowledgeBase(path, read_only=True) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("tarif PPN", ()), ("PPN", ("11 persen",)), ("pajak pertambahan nilai", ("11 persen",)),
        ("kerugian negara Forum Pemantau Anggaran", ("Rp 39,2 triliun",)), ("pasien positif Sumut", ("412 orang",)),
        ("kas negara pasien", ("412 orang",)), ("Rp 474,8 miliar", ("Rp 474,8 miliar",)),
        ("denda Rp 474,8 miliar", ("Rp 474,8 miliar",)), ("denda Rp 474,9 miliar", ()), ("Rp 412", ()),
        ("pasien sembuh Sumut", ()), ("denda pasien", ()), ("PPN bagi pabrik", ()),
    ],
)  # fmt: skip
def test_a_question_in_whole_words(base, question, words):
    assert {row.words for row in base.figures(question)} == set(words)


def test_what_the_measure_holds_comes_first(base):
    rows = [row.words for row in base.figures("negara")]
    assert rows[:2] == ["Rp 39,2 triliun"] * 2


def test_pages_follow_one_another(base):
    whole = [row.id for row in base.figures("negara")]
    assert [base.figures("negara", limit=1, offset=n).rows[0].id for n in range(len(whole))] == whole
    assert base.figures("negara", limit=1).total == len(whole) >= 2


def test_amounts_are_read_with_their_unit():
    (amount,), left = figures_around.amounts_in("denda Rp 2 miliar")
    assert (amount.low, amount.unit, left.strip()) == (2e9, "IDR", "denda")
    assert figures_around.amounts_in("kenaikan kelas 2")[0] == []


LISTED = (
    "Menteri Keuangan Ratna Kusumo membeberkan realisasi dana kunjungan yang dihabiskan istana setiap tahun:\n{}"
    "\nRapat usai pukul 15.00 WIB, Jumat (5/4/2024)."
)


@pytest.mark.parametrize("sign", ["- Tahun", "• Tahun", "1. Tahun", "a. Tahun"])
def test_what_leads_to_a_list_stands_over_all_of_its_items(tmp_path, sign):
    items = "\n".join(f"{sign} {year} alokasinya Rp {year - 1900} miliar" for year in range(2019, 2025))
    with KnowledgeBase(str(tmp_path / "a.db"), create=True) as base:
        base.add_all([extract_text(LISTED.format(items), title="Kas negara", published="2024-04-05T09:00:00+07:00")])
        found = {row.words for row in base.figures("realisasi dana kunjungan").rows}
        assert {f"Rp {n} miliar" for n in range(119, 125)} <= found
        assert {row.words for row in base.figures("realisasi dana kunjungan 2024").rows} == {"Rp 124 miliar"}


def test_a_heading_is_that_of_its_own_lines(base):
    assert {row.words for row in base.figures("denda Sumatera Utara").rows} == {"Rp 474,8 miliar"}
