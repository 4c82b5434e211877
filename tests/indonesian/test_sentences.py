"""Where sentences end in the press, and where a point ends none."""

from __future__ import annotations

import pytest

from pipeline.indonesian import sentences
from pipeline.indonesian.speech import quotes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Harga naik. Stok turun.", ["Harga naik.", "Stok turun."]),
        ("Harga naik\nStok turun", ["Harga naik", "Stok turun"]),
        ("Kata dr. Rina Lestari, Sp.A. di Bandung.", ["Kata dr. Rina Lestari, Sp.A. di Bandung."]),
        ("Bayu S. Pratama hadir di Jl. Merdeka No. 5.", ["Bayu S. Pratama hadir di Jl. Merdeka No. 5."]),
        ("Ia menemui K.H. Bayu Saputra di Malang.", ["Ia menemui K.H. Bayu Saputra di Malang."]),
        ("Harganya Rp 1.500.000. Naik sejak Mei.", ["Harganya Rp 1.500.000.", "Naik sejak Mei."]),
        ("Acara mulai pukul 09.00 WIB. Warga datang.", ["Acara mulai pukul 09.00 WIB.", "Warga datang."]),
        ("Buka www.contoh.go.id untuk mendaftar. Gratis.", ["Buka www.contoh.go.id untuk mendaftar.", "Gratis."]),
        ('"Kami siap. Kapan pun," kata Rina. Rapat usai.', ['"Kami siap. Kapan pun," kata Rina.', "Rapat usai."]),
        ('"Kami siap." Rapat usai.', ['"Kami siap."', "Rapat usai."]),
        ('Rina senang."Kami siap," katanya.', ["Rina senang.", '"Kami siap," katanya.']),
        ('"Kami siap," kata Rina.Dia lalu pergi.', ['"Kami siap," kata Rina.', "Dia lalu pergi."]),
        ("Apakah benar? Ya! Selesai…", ["Apakah benar?", "Ya!", "Selesai…"]),
        ("Kamis (27/7/2023).. Selesai.", ["Kamis (27/7/2023)..", "Selesai."]),
        ("\n\n", []),
    ],
)
def test_split(text, expected):
    assert [text[a:b] for a, b in sentences.split(text, quotes.find(text))] == expected
