"""The latest day that an article speaks of: printed with its weekday, and not to come."""

from __future__ import annotations

import pytest

from pipeline.indonesian.latest_day import latest_day


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("Tarif tetap, kata Rangga Wiratmaja, Sabtu (2/12/2023).", "2023-12-02", "Sabtu (2/12/2023)"),
        ("Rapatnya Jumat (1/12/2023). Hasilnya keluar Sabtu (2/12/2023).", "2023-12-02", "Sabtu (2/12/2023)"),
        ("Hasilnya keluar Sabtu (2/12/2023). Rapatnya Jumat (1/12/2023).", "2023-12-02", "Sabtu (2/12/2023)"),
        ("Hadir Jum'at malam (1/12/23). Sidang akan digelar Rabu (6/12/2023).", "2023-12-01", "Jum'at malam (1/12/23)"),
        ("Pendaftaran dibuka hingga Rabu (6/12/2023).", "2023-12-06", "Rabu (6/12/2023)"),
        ("“Kami tunda,” ujarnya, Senin, 4 Desember 2023.", "2023-12-04", "Senin, 4 Desember 2023"),
        ("“Kami tunda,” ujarnya, Senin (11/2/2020).", "2020-11-02", "Senin (11/2/2020)"),
    ],
)  # fmt: skip
def test_the_latest_day(text, day, words):
    found = latest_day(text)
    assert (found[0].isoformat(), found[1]) == (day, words)


@pytest.mark.parametrize(
    "text",
    [
        "Perda itu berlaku sejak 4 Desember 2023.",  # no day of the week: any day of any year
        "Ia lahir pada Senin, 5 Desember 2023.",  # a Tuesday: a misprint tells no day
        "Harga naik tiga minggu 2 hari, pada 2023.",
        "Rapat digelar Minggu (31/2/2023).",
        "",
    ],
)
def test_no_day(text):
    assert latest_day(text) is None
