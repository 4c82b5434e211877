"""What is taken along is what is seen: tables, JSON and citations of the same statements."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from datetime import date

import pytest

from pipeline.schema.answers import StatementRow
from pipeline.web.citation import bibtex, footnote, ris
from pipeline.web.downloads import as_csv, as_xlsx
from pipeline.web.words import words

ID = words("id")
TODAY = date(2024, 1, 2)

ROW = StatementRow(
    "a1-5", "2023-07-27", "Galuh Sempalawe", "Kepala Subdirektorat", "Iuran 5 % itu _wajib_ & mendesak", "direct",
    "neutral", ("inpres-2-2021",), "Iuran daerah", "contoh.id", "https://contoh.id/1", "a1", 10, 42, 0.97,
)  # fmt: skip


def test_every_form_holds_the_statements_of_the_page(page):
    address = "q=Inpres+2/2021&type=direct"
    seen = set(re.findall(r'id="p-([^"]+)"', page.get(f"/?{address}").text))
    rows = json.loads(page.get(f"/unduh/json?{address}").content)
    table = list(csv.DictReader(io.StringIO(page.get(f"/unduh/csv?{address}").content.decode("utf-8-sig"))))
    assert seen <= {row["id"] for row in rows} == {row["id"] for row in table}
    assert {row["type"] for row in rows} == {"direct"} and {row["jenis kutipan"] for row in table} == {
        "kutipan langsung"
    }
    english = list(csv.DictReader(io.StringIO(page.get(f"/unduh/csv?{address}&lang=en").content.decode("utf-8-sig"))))
    page.cookies.clear()
    assert list(english[0]) == list(rows[0]) and {row["type"] for row in english} == {"direct"}
    assert page.get(f"/unduh/bib?{address}").text.count("@online{") == len(rows)
    assert page.get(f"/unduh/ris?{address}").text.count("TY  - NEWS") == len(rows)
    assert page.get(f"/unduh/txt?{address}").text.count("diakses") == len(rows)


def test_excel_holds_the_same_rows(page):
    openpyxl = pytest.importorskip("openpyxl")
    rows = json.loads(page.get("/unduh/json?q=Inpres+2/2021").content)
    book = openpyxl.load_workbook(io.BytesIO(page.get("/unduh/xlsx?q=Inpres+2/2021").content))
    sheet = list(book.active.values)
    assert sheet[0][:3] == ("id", "tanggal terbit", "pembicara") and [line[0] for line in sheet[1:]] == [
        row["id"] for row in rows
    ]


def test_a_cell_that_looks_like_a_formula_is_text():
    evil = replace(ROW, words='=HYPERLINK("http://jahat.example")', title="a\x00b\x07")
    assert "'=HYPERLINK" in as_csv([evil], ID).decode("utf-8-sig") and as_xlsx([evil], ID)


def test_a_footnote_can_be_found_again():
    text = footnote(ROW, TODAY, ID)
    said, where = "Galuh Sempalawe, Kepala Subdirektorat: “Iuran", '"Iuran daerah", contoh.id'
    for part in (said, where, "https://contoh.id/1", "27 Juli 2023", "karakter 10–42", "2 Januari 2024"):
        assert part in text


def test_citations_tell_the_day_of_speaking_beside_that_of_the_article():
    spoken = replace(ROW, said_on="2023-07-26")
    assert 'mendesak”, dikatakan 26 Juli 2023, "Iuran daerah", contoh.id, 27 Juli 2023' in footnote(spoken, TODAY, ID)
    assert "dikatakan" not in footnote(replace(ROW, said_on=ROW.date), TODAY, ID)
    for form in (bibtex, ris):
        assert "(2023-07-26; char=10,42)" in form(spoken, TODAY, ID) and "(char=10,42)" in form(ROW, TODAY, ID)


def test_a_footnote_speaks_the_readers_language(page):
    assert "characters 10–42; accessed 2 January 2024" in footnote(ROW, TODAY, words("en"))
    text = page.get("/unduh/txt?q=Inpres+2/2021&lang=en").text
    assert "accessed" in text and "diakses" not in text
    shown = page.get("/?q=Inpres+2/2021&lang=en").text
    page.cookies.clear()
    assert "; accessed " in shown and "diakses" not in shown


def test_only_direct_speech_stands_in_quotation_marks():
    assert "“" not in footnote(replace(ROW, type="indirect"), TODAY, ID)


def test_bibtex_escapes_what_tex_reads():
    text = bibtex(ROW, TODAY, ID)
    assert r"5 \% itu \_wajib\_ \& mendesak" in text and "urldate = {2024-01-02}" in text
    assert text.count("{") - text.count(r"\{") == text.count("}") - text.count(r"\}")


def test_ris_is_one_field_a_line():
    text = ris(replace(ROW, words="dua\nbaris"), TODAY, ID)
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in text.splitlines())
