"""What a figure measures by the question before it, the words behind it and the clause before it; and where nothing."""

from __future__ import annotations

import pytest

from pipeline.indonesian.figures import mentions


def measures(text: str) -> list[str | None]:
    return [figure.measure for figure in mentions.find(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Pajaknya berapa? Rp 31.800.000. Itu mahal.", "Pajaknya"),
        ("Dari sekitar 700 losmen termasuk pondok di Bali, banyak yang tutup.", "losmen termasuk pondok di Bali"),
        ("Naskah perjanjian yang resmi hanya berisi 12 halaman.", "Naskah perjanjian yang resmi berisi"),
        ("Pelaku yang terlibat ini bukan hanya satu orang saja.", "Pelaku yang terlibat"),
        ("Polisi menahan sembilan orang anggota KAMI yang lari.", "anggota KAMI yang lari"),
        ("Masa kontraknya diperpanjang 1 kali untuk proyek itu.", "Masa kontraknya"),
    ],
)
def test_the_words_around_tell(text, told):
    assert measures(text)[0] == told


@pytest.mark.parametrize(
    "text",
    [
        "Kata Rina Utami, Rp 5 miliar.",
        "Kita lihat nanti 98 persen ya.",
        "Saya pikir 98 persen.",
        "Direktur itu menjelaskan lebih dari 65 persen.",
        "Alhamdulillah (dapat Rp 20 juta).",
    ],
)
def test_who_speaks_and_what_is_compared_with_is_not_measured(text):
    assert measures(text) == [None]


def test_the_whole_of_a_part_is_its_noun():
    assert measures("Sebanyak 21 dari 253 demonstran reaktif.")[1] == "demonstran"
