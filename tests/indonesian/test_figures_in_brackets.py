"""Bare numbers in brackets behind the names of a row, and ranges whose two numbers bear the same unit."""

from __future__ import annotations

from time import process_time

import pytest

from pipeline.indonesian.figures.mentions import find


def found(text):
    return [(f.value, f.unit, f.measure) for f in find(text)]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Yang terbanyak ialah Cibubur (116 kasus), Ciracas (112), dan Kapuk (103).",
         [(116, "kasus", "kasus Cibubur"), (112, None, "kasus Ciracas"), (103, None, "kasus Kapuk")]),
        ("Kursi diraih Golkar (85 kursi), Gerindra (110), serta Demokrat (56).",
         [(85, "kursi", "kursi Golkar"), (110, None, "kursi Gerindra"), (56, None, "kursi Demokrat")]),
        ("Peringkat pertama adalah Kelurahan Cipayung (246), Cilandak (146), Ciracas (145).",
         [(246, None, "Kelurahan Cipayung"), (146, None, "Cilandak"), (145, None, "Ciracas")]),
        ("Peserta terbanyak dari China (34), Malaysia (26), dan Jepang (22).",
         [(34, None, "China"), (26, None, "Malaysia"), (22, None, "Jepang")]),
        ("Suhu tertinggi di Bandung (34 derajat), Garut (29), dan Medan (35).",
         [(34, "derajat", "Suhu tertinggi di Bandung"), (29, None, "Garut"), (35, None, "Medan")]),
        ("Dibuka Tol Binjai (140 km), Tol Dumai (132 km), dan Tol Indralaya (22 km).",
         [(140, "km", "Tol Binjai"), (132, "km", "Tol Dumai"), (22, "km", "Tol Indralaya")]),
    ],
)  # fmt: skip
def test_rows_of_names(text, figures):
    assert found(text) == figures


@pytest.mark.parametrize(
    "text",
    [
        "Hadir Wati (45), Rina (37), dan Sari (40).",
        "Film itu ialah Kota Hujan (2019), Laut Biru (2018), dan Angin (2013).",
        "Bermain pula Rangga (16), Bagas (13), dan Laras (12).",
        "Ia lahir di Kudus (1).",
        "Turnamen itu Galaksi Terbuka (1000), Bintang Terbuka (750), dan Bulan Terbuka (500).",
    ],
)
def test_ages_years_and_lone_numbers(text):
    assert found(text) == []


def test_ages_told_once_are_no_row():
    for unit in ("tahun", "th"):
        assert [value for value, *_ in found(f"Korban ialah RW (18 {unit}), JK (21), dan AF (17).")] == [18]


@pytest.mark.parametrize("item", ["Desa Kudus (5) dan lain lagi. ", "Kudus (5), "])
def test_brackets_are_read_in_time_that_grows_with_the_text(item):
    started = process_time()
    find(item * 4000)
    assert process_time() - started < 5


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Ia dihukum 2 bulan hingga 3 tahun.", [2, 3]),
        ("Jaraknya 900 meter hingga 2 kilometer.", [900, 2]),
        ("Pesawat terbang 1,5 mil hingga 2 mil dari pantai.", [(1.5, 2)]),
        ("Tingginya 2.000 kaki sampai 3.000 kaki.", [(2000, 3000)]),
        ("Panasnya 30 derajat hingga 40 derajat celsius.", [(30, 40)]),
        ("Lajunya 30 km hingga 50 km/jam.", [(30, 50)]),
        ("Bunganya 5% hingga 7 persen.", [(5, 7)]),
    ],
)
def test_the_units_of_a_range_are_one(text, values):
    assert [figure.value for figure in find(text)] == values


def test_a_household_is_the_base_of_a_rate():
    figure = find("Konsumsi setara 27,4 liter per rumah tangga per bulan.")[0]
    assert (figure.per, figure.measure) == ("rumah tangga", "Konsumsi")
