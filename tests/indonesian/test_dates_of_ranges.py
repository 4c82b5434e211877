"""Dates that tell a stretch of time, go on with one another, or are days of the week alone."""

from __future__ import annotations

import pytest

from pipeline.indonesian import dates

PUBLISHED = "2025-06-11"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Acara digelar 10-12 Juni 2025.", [("2025-06-10", "2025-06-12")]),
        ("Rapat Senin hingga Rabu (9-11/6/2025).", [("2025-06-09", "2025-06-11")]),
        ("Cuti bersama 6, 7, dan 9 Juni 2025.", [("2025-06-06", "2025-06-09")]),
        ("Pelatihan 10-12 Juni.", [("2025-06-10", "2025-06-12")]),
        ("Periode 2020-2024 berakhir.", [("2020", "2024")]),
        ("Rencana RPJMN 2025–2029 disusun.", [("2025", "2029")]),
        ("Ia anggota DPR 2009-2014.", [("2009", "2014")]),
        ("Direktur (2013 - 2014) itu hadir.", [("2013", "2014")]),
        ("Tahun ajaran 2025/2026 dimulai.", [("2025", "2026")]),
        ("Nomor 2024-2019 dicabut.", []),
        ("Pameran 28 Juli hingga 2 Agustus 2025.", [("2025-07-28", None), ("2025-08-02", None)]),
        ("Januari hingga Mei tahun ini.", [("2025-01", None), ("2025-05", None)]),
        ("Oktober-Desember tahun lalu.", [("2024-10", None), ("2024-12", None)]),
        ("Pada 2018 dan 2019 turun.", [("2018", None), ("2019", None)]),
        ("Gempa tahun 1840, 1859, dan 2006.", [("1840", None), ("1859", None), ("2006", None)]),
        ("Antara 2019 hingga 2023 naik.", [("2019", None), ("2023", None)]),
        ("Pada 2018, 2.019 orang hadir.", [("2018", None)]),
        ("Kuartal tiga tahun ini.", [("2025-Q3", None)]),
        ("Semester dua lebih tinggi.", [("2025-S2", None)]),
        ("Pekan pertama Juli.", [("2025-07", None)]),
        ("Naskah 2025/06/11 terbit.", [("2025-06-11", None)]),
        ("Juli tahun kemarin.", [("2024-07", None)]),
    ],
)  # fmt: skip
def test_a_stretch_has_its_first_and_its_last(text: str, told: list[tuple[str, str | None]]) -> None:
    assert [(d.value, d.until) for d in dates.find(text, PUBLISHED)] == told


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Hal itu dikatakan Rina di Jakarta, Rabu.", ["2025-06-11"]),
        ('"Kami siap," kata Bayu, Selasa malam.', ["2025-06-10"]),
        ("Ia tiba pada Kamis.", ["2025-06-05"]),
        ("Ia tiba pada hari Senin, lalu pulang.", ["2025-06-09"]),
        ("Rapat akan digelar pada Jumat.", []),
        ("Pasar buka setiap hari, Senin.", []),
        ("Jadwal Senin sampai Sabtu, libur Minggu.", []),
        ("Hari ini, Rabu, ia tiba.", ["2025-06-11"]),
        ("Warga Pasar Minggu, Jakarta, datang.", []),
        ("Kalau hujan, Sabtu.", []),
    ],
)
def test_a_day_of_the_week_alone_is_the_last_one(text: str, values: list[str]) -> None:
    assert [d.value for d in dates.find(text, PUBLISHED)] == values


def test_without_a_day_of_publication_no_weekday_is_read() -> None:
    assert not dates.find("Hal itu dikatakan Rina di Jakarta, Rabu.", None)
