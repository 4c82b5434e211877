"""Institutions in running text: where a name ends, and what its long form is."""

import pytest

from pipeline.indonesian import institution_names, institutions
from pipeline.indonesian.tokens import tokenize
from pipeline.resources.read import csv_rows, toml

TABLE = toml("institutions.toml")


def found(text):
    tokens = tokenize(text)
    return {tokens.text(f.start, f.end): f.name for f in institution_names.find(tokens).values()}


@pytest.mark.parametrize(
    ("text", "name"), [row for group in ("heads", "short", "tails") for row in TABLE[group]["examples"].items()]
)
def test_examples_of_the_table(text, name):
    assert name in found(text).values()


@pytest.mark.parametrize("text", [t for group in ("heads", "short", "tails") for t in TABLE[group]["counterexamples"]])
def test_counterexamples_of_the_table(text):
    assert not found(text)


@pytest.mark.parametrize("text", TABLE["generic"]["examples"])
def test_generic_phrases_are_no_names(text):
    assert not found(text + " itu")


@pytest.mark.parametrize(
    ("text", "printed", "name"),
    [
        ("laporan Kemenkeu kemarin", "Kemenkeu", "Kementerian Keuangan"),
        (
            "Badan Penyelenggara Jaminan Sosial (BPJS) Ketenagakerjaan membayar",
            "Badan Penyelenggara Jaminan Sosial (BPJS) Ketenagakerjaan",
            "Badan Penyelenggara Jaminan Sosial Ketenagakerjaan",
        ),
        ("Polda Jabar dan Kejati Jabar bertemu", "Polda Jabar", "Kepolisian Daerah Jawa Barat"),
        ("Polda Jabar dan Kejati Jabar bertemu", "Kejati Jabar", "Kejaksaan Tinggi Jawa Barat"),
        (
            "Satreskrim Polres Kudus menahan",
            "Satreskrim Polres Kudus",
            "Satuan Reserse Kriminal Kepolisian Resor Kudus",
        ),
        ("pemerintah Arab Saudi setuju", "pemerintah Arab Saudi", "Pemerintah Arab Saudi"),
        ("kata Direktur PT Sumber Makmur, Rina Utami", "PT Sumber Makmur", "PT Sumber Makmur"),
        (
            "Dinas Pendidikan (Disdik) Kota Malang menutup",
            "Dinas Pendidikan (Disdik) Kota Malang",
            "Dinas Pendidikan Kota Malang",
        ),
    ],
)
def test_names_in_text(text, printed, name):
    assert found(text)[printed] == name


@pytest.mark.parametrize("text", ["PP Nomor 78 Tahun 2015", "Bank sentral", "Mayjen TNI Bagas Saputra"])
def test_what_is_no_institution(text):
    assert not found(text)


@pytest.mark.parametrize(
    ("form", "on", "name"),
    [
        ("Kemendagri", None, "Kementerian Dalam Negeri"),
        ("DPR RI", None, "Dewan Perwakilan Rakyat Republik Indonesia"),
        ("Kominfo", "2020-05-01", "Kementerian Komunikasi dan Informatika"),
    ],
)
def test_the_table_knows(form, on, name):
    assert institutions.known(form, on=on).name == name


def test_the_table_is_whole():
    rows = csv_rows("gazetteers/institutions.csv")
    ids = [row["id"] for row in rows]
    assert len(ids) == len(set(ids)) > 300
    for row in rows:
        assert not row["part_of"] or row["part_of"] in ids
        assert not row["successor"] or row["successor"] in ids
        assert not row["until"] or not row["since"] or row["since"] <= row["until"]
