"""Places: official names, short forms, and codes left open where a name alone does not tell."""

import pytest

from pipeline.indonesian import places
from pipeline.resources.read import csv_rows


@pytest.mark.parametrize(
    ("form", "kind", "name"),
    [
        ("Sumsel", None, "Sumatera Selatan"),
        ("NTB", None, "Nusa Tenggara Barat"),
        ("DIY", "provinsi", "Daerah Istimewa Yogyakarta"),
        ("Solo", "kota", "Surakarta"),
        ("Baubau", "kota", "Baubau"),
        ("Bau Bau", "kota", "Bau Bau"),
        ("AS", None, "Amerika Serikat"),
        ("Antah Berantah", None, "Antah Berantah"),
    ],
)
def test_official_names(form, kind, name):
    assert places.official(form, kind=kind) == name


@pytest.mark.parametrize(
    ("name", "kind", "code"),
    [
        ("Sumsel", None, "16"),
        ("Bogor", None, None),
        ("Bogor", "kota", "32.71"),
        ("Bogor", "kabupaten", "32.01"),
        ("Antah Berantah", None, None),
    ],
)
def test_codes(name, kind, code):
    assert places.code(name, kind=kind) == code


def test_the_article_settles_a_district():
    twice = next(name for name, codes in places.districts().items() if len({c[:2] for c in codes}) == 2 == len(codes))
    first = places.districts()[twice][0]
    assert places.code(twice, kind="kecamatan") is None
    assert places.code(twice, kind="kecamatan", within=frozenset({first[:2]})) == first


def test_the_tables_are_whole():
    kinds = [row["kind"] for row in csv_rows("gazetteers/regions.csv")]
    assert kinds.count("provinsi") == 38
    assert kinds.count("kota") + kinds.count("kabupaten") == 514
    codes = {row["code"] for row in csv_rows("gazetteers/regions.csv")}
    assert {row["code"][:5] for row in csv_rows("gazetteers/districts.csv")} <= codes
