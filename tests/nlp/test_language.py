"""The tokenizer of Indonesian news: forms that newspapers print."""

from __future__ import annotations

import subprocess
import sys

import pytest

from pipeline.nlp.language import Indonesian, like_num

TOKENS = [
    ("Permendagri No.84/2022", "Permendagri|No.|84|/|2022"),
    ("UU No. 11/2020", "UU|No.|11|/|2020"),
    ("Undang-Undang (UU)No 6", "Undang-Undang|(|UU|)|No|6"),
    ("Kamis (27/7/2023)..", "Kamis|(|27|/|7|/|2023|)|.."),
    ("pegawai non-ASN itu", "pegawai|non-ASN|itu"),
    ("peringatan ke-8 desa", "peringatan|ke-8|desa"),
    ("buruh di-PHK.", "buruh|di-PHK|."),
    ("risiko-risiko", "risiko-risiko"),
    ("peraturan-peraturannya,", "peraturan-peraturannya|,"),
    ("Undang-Undang", "Undang-Undang"),
    ("Rp1,5 triliun", "Rp|1,5|triliun"),
    ("Rp1,5", "Rp|1,5"),
    ("US$20 juta", "US$|20|juta"),
    ("36,7 persen.", "36,7|persen|."),
    ("Rp 1.500.000,75", "Rp|1.500.000,75"),
    ("kata Ali,“tidak", "kata|Ali|,|“|tidak"),
    ("“Inpres penting,” katanya", "“|Inpres|penting|,|”|katanya"),
    ('"Baik," ujarnya.', '"|Baik|,|"|ujarnya|.'),
    ("presidennya", "presidennya"),
    ("BPJS-nya", "BPJS|-nya"),
    ("Ma'ruf Ma’ruf", "Ma'ruf|Ma’ruf"),
    ("Ir. Budi di Jl. Merdeka, tgl. 5", "Ir.|Budi|di|Jl.|Merdeka|,|tgl.|5"),
    ("Sari, S.H., M.Si.", "Sari|,|S.H.|,|M.Si."),
    ("dr. Tirta", "dr.|Tirta"),
    ("jaringan 5G dan Pasal 28D", "jaringan|5G|dan|Pasal|28D"),
    ("2022-2023 2022–2023", "2022|-|2023|2022|–|2023"),
    ("COVID-19", "COVID-19"),
    ("Pasal 5 ayat(1) huruf a", "Pasal|5|ayat|(|1|)|huruf|a"),
    ("rute Jakarta-Surabaya", "rute|Jakarta|-|Surabaya"),
    ("ATR/BPN", "ATR|/|BPN"),
    ("Al-Azhar", "Al-Azhar"),
    ("selesai ini.Dia pergi.", "selesai|ini|.|Dia|pergi|."),
    ("https://contoh.go.id/a-b?c=1", "https://contoh.go.id/a-b?c=1"),
    ("5km 20%", "5|km|20|%"),
    ("pukul 10.00 WIB", "pukul|10.00|WIB"),
    ("KTP-el dan e-KTP", "KTP-el|dan|e-KTP"),
]


@pytest.fixture(scope="module")
def blank() -> Indonesian:
    return Indonesian()


@pytest.mark.parametrize(("text", "expected"), TOKENS)
def test_tokens(blank: Indonesian, text: str, expected: str) -> None:
    doc = blank(text)
    assert "|".join(token.text for token in doc if not token.is_space) == expected
    assert doc.text == text


def test_few_exceptions(blank: Indonesian) -> None:
    assert len(blank.Defaults.tokenizer_exceptions) <= 390


def test_quick_to_construct() -> None:
    code = (
        "import spacy, time; import pipeline.nlp.language; t = time.process_time();"
        "n = spacy.blank('id'); n('Ia pergi.'); d = time.process_time() - t;"
        "assert type(n).__module__ == 'pipeline.nlp.language', type(n); assert d < 1.0, d"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("36,7", True), ("1.500", True), ("3/4", True), ("seratus", True), ("Rp", False), ("ke", False), ("/", False)],
)
def test_like_num(text: str, expected: bool) -> None:
    assert like_num(text) is expected
