"""Figures of classes told apart by a number: "iuran kelas I Rp 150.000, kelas II Rp 100.000"."""

from __future__ import annotations

import pytest

from pipeline.indonesian.figures.mentions import find


def measures(text):
    return [figure.measure for figure in find(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("HET beras medium zona 1 Rp 12.500 per kg, zona 2 Rp 13.100 per kg, dan zona 3 Rp 13.500 per kg.",
         ["HET beras medium zona 1", "HET beras medium zona 2", "HET beras medium zona 3"]),
        ("HET beras medium ditetapkan Rp 12.500 per kg untuk zona 1 dan Rp 13.100 per kg untuk zona 2.",
         ["HET beras medium zona 1", "HET beras medium zona 2"]),
        ("Iuran kelas I Rp 150.000, kelas II Rp 100.000, dan kelas III Rp 42.000.",
         ["Iuran kelas I", "Iuran kelas II", "Iuran kelas III"]),
        ("Denda kategori II Rp 10 juta dan kategori III Rp 50 juta.", ["Denda kategori II", "Denda kategori III"]),
        ("Gaji golongan IIIa Rp 2,7 juta, golongan IVa Rp 3,2 juta.", ["Gaji golongan IIIa", "Gaji golongan IVa"]),
        ("Harga premium di zona 1 mencapai Rp 15.435 per kg, sedangkan di zona 2 Rp 16.207 per kg.",
         ["Harga premium di zona 1", "Harga premium di zona 2"]),
    ],
)  # fmt: skip
def test_classes_keep_their_numbers(text, told):
    assert measures(text) == told


def test_a_decimal_behind_is_no_class():
    assert measures("Dolar melemah terhadap yuan 0,03% di zona 7,26.") == ["terhadap yuan"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Bantuan Rp 600 ribu untuk golongan I-III disalurkan.", ["Bantuan untuk golongan I-III"]),
        ("Iuran Rp 600 ribu untuk kelas 1 dan 2.", ["Iuran untuk kelas"]),
        ("Tarif Rp 5.000 di zona 1-3.", ["Tarif"]),
        ("Tarif Rp 5.000 di zona 1, 2, dan 3.", ["Tarif"]),
    ],
)
def test_of_several_classes_none_is_told_alone(text, told):
    assert measures(text) == told


def test_a_class_behind_and_gives_its_own_number():
    assert measures("Tol tahap I dan dua ruas pada tahap II dibuka.") == ["ruas pada tahap II"]
