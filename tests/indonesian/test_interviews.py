"""Interviews printed line by line: what asks, what answers, and where they end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.indonesian.speech import interviews

LABELLED = """Kepala dinas menjawab pertanyaan warga.
Tanya: Kapan jalan itu selesai?
Jawab: Kami targetkan selesai pada Mei.
Tanya : Dari mana dananya?
Jawab : Dari anggaran daerah.
Tidak ada utang sama sekali.
Tanya: Siapa yang mengerjakan?
Jawab: Warga desa.
Rapat itu selesai pukul 12.00 WIB."""
INITIALS = "T: Kapan jalan itu selesai?\nJ: Mei depan."
NAMED = "Wartawan: Kapan jalan itu selesai?\nRina Lestari: Mei depan."
ANNOUNCED = """Rina Lestari memimpin pembangunan jalan desa.
Berikut petikan wawancara khusus dengan Rina Lestari:
Kapan jalan itu selesai?
Saya rasa Mei depan. Warga sudah menunggu.
Semua sudah siap.
Dari mana dananya?
Dari anggaran daerah.
"Jalan itu penting," kata Rina menutup wawancara."""


def answers(text):
    return [text[line.start : line.end] for line in interviews.find(text) if line.answers]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            LABELLED,
            [
                "Kami targetkan selesai pada Mei.",
                "Dari anggaran daerah.",
                "Tidak ada utang sama sekali.",
                "Warga desa.",
            ],
        ),
        (INITIALS, ["Mei depan."]),
        (NAMED, ["Mei depan."]),
        (ANNOUNCED, ["Saya rasa Mei depan. Warga sudah menunggu.", "Semua sudah siap.", "Dari anggaran daerah."]),
    ],
)
def test_what_answers(text, expected):
    assert answers(text) == expected


def test_a_label_names_who_answers_and_an_announcement_whom_they_asked():
    (line,) = [line for line in interviews.find(NAMED) if line.answers]
    assert (NAMED[slice(*line.region)], line.named) == ("Rina Lestari", True)
    line = interviews.find(ANNOUNCED)[-1]
    assert ("dengan Rina Lestari" in ANNOUNCED[slice(*line.region)], line.named) == (True, False)


@pytest.mark.parametrize(
    "text",
    [
        "Reporter: Rina Lestari\nSumber: Antara\nKapan jalan itu selesai?",
        "Kapan jalan itu selesai?\nWarga masih menunggu.\nSiapa yang membayar?\nBelum jelas.",
        'Berikut wawancara dengan Rina:\n"Jalan itu selesai Mei," kata Rina.',
        "Direktur: Bayu Saputra\nKomisaris: Rina Lestari",
        "",
    ],
)
def test_no_interview(text):
    assert interviews.find(text) == []


@given(
    st.lists(
        st.sampled_from(
            ["Tanya: ", "Jawab: ", "T:", "?", "\n", "Rina: ", "wawancara ", "Berikut ", "kami siap", '"', "*"]
        ),
        max_size=30,
    ).map("".join)
)
def test_odd_texts_never_raise_and_lines_stay_inside(text):
    for line in interviews.find(text):
        assert 0 <= line.start <= line.end <= len(text)
        assert "\n" not in text[line.start : line.end]
