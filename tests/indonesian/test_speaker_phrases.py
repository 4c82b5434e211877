"""Which words may name a speaker: phrases as the press prints them before and after a verb of saying."""

from __future__ import annotations

import pytest

from pipeline.indonesian.speech import speaker_phrases

SPEAKS = [
    "sejumlah orator",
    "para konservasionis",
    "seorang warga berinisial T",
    "Peneliti yang meneliti gaji di kota itu",
    "Kelompok masyarakat sipil yang menamakan diri Koalisi Sungai",
    "dokumen tersebut",
    "akun @kabarjalan",
    "KBRI Phnom Penh",
    "Sejumlah pakar kesehatan anak di Inggris",
    "Sebanyak 20 dari 27 menteri",
    "pejabat yang tak mau disebut namanya",
]
SILENT = [
    "wilayah",
    "Situasi",
    "sama",
    "Juli",
    "terutama",
    "maka saya",
    "hukum",
    "la",
    "Dalam satu pertemuan",
    "Lewat surat edaran",
    "Suku bunga yang lebih rendah",
    "Komoditas yang dominan",
    "alokasi anggaran untuk jalan",
    "Mereka kembali berunjuk rasa untuk menolak aturan dan",
    "Pemerintah telah bekerja keras",
    "para pegawai diminta harus berpartisipasi",
    "pasal 7 ayat",
    "memberikan sanksi",
]


@pytest.mark.parametrize("phrase", SPEAKS)
def test_may_name(phrase):
    assert speaker_phrases.may_name(phrase, 0, len(phrase))


@pytest.mark.parametrize("phrase", SILENT)
def test_names_nobody(phrase):
    assert not speaker_phrases.may_name(phrase, 0, len(phrase))


def test_an_ordinary_word_is_a_name_where_the_article_prints_it_as_one():
    text = "Anggota KPU Harum hadir. Harum menambahkan"
    assert speaker_phrases.may_name(text, text.rindex("Harum"), text.rindex("Harum") + 5)


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("Sedangkan 177 responden", "177 responden"),
        ("per akhir Februari 2024 Direktorat Jenderal Pajak", "Direktorat Jenderal Pajak"),
        ("pada akhirnya aturan", "aturan"),
        ("Menteri Perhubungan akhir pekan kemarin", "Menteri Perhubungan"),
        ("pihak pengusaha sejak dulu", "pihak pengusaha"),
        ("dariEuronews", "Euronews"),
        ("Darius Hutapea", "Darius Hutapea"),
        ("dokumen nota keuangan dilansir dari Antara", "dokumen nota keuangan"),
        ("Para ilmuwan telah lama", "Para ilmuwan"),
    ],
)
def test_bounds(phrase, words):
    left, right = speaker_phrases.bounds(phrase, 0, len(phrase))
    assert phrase[left:right] == words


@pytest.mark.parametrize(
    ("phrase", "subject"),
    [
        ("pihak kepolisian turun ke lokasi dan", "pihak kepolisian"),
        ("para mahasiswa menolak undang-undang itu dan", "para mahasiswa"),
        ("Mereka berunjuk rasa untuk menolak aturan dan", None),
        ("Ia mencurigai ada calo yang memakai namanya dan", None),
        ("Rina disebut jaksa tetap", None),
        ("pemerintah kota", None),
    ],
)
def test_subject_of_two_verbs(phrase, subject):
    found = speaker_phrases.acting(phrase, 0, len(phrase), joined=True)
    assert (found and phrase[slice(*found)]) == subject


@pytest.mark.parametrize("dateline", ["Liputan6.com, Jakarta ", "JAKARTA - ", "Medan – ", ""])
def test_a_capital_behind_a_dateline_says_nothing(dateline: str) -> None:
    end = len(dateline)
    assert not speaker_phrases.may_name(f"{dateline}Demonstrasi memprotes RUU itu.", end, end + len("Demonstrasi"))
    text = f"{dateline}Harum memprotes RUU itu. Ia bersama anggota KPU Harum."
    assert speaker_phrases.may_name(text, end, end + len("Harum"))
