"""Abbreviations that an article introduces in parentheses."""

import time

import pytest

from pipeline.indonesian import abbreviations


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Komisi Pemilihan Umum (KPU) hadir", [("KPU", "Komisi Pemilihan Umum")]),
        ("Menteri Dalam Negeri (Mendagri) hadir", [("Mendagri", "Menteri Dalam Negeri")]),
        (
            "pegawai Direktorat Jenderal Bina Keuangan Daerah (Ditjen BKD) hadir",
            [("Ditjen BKD", "Direktorat Jenderal Bina Keuangan Daerah")],
        ),
        (
            "Badan Penyelenggara Jaminan Sosial (BPJS) Ketenagakerjaan",
            [("BPJS", "Badan Penyelenggara Jaminan Sosial")],
        ),
        ("Perhimpunan untuk Pendidikan dan Guru (P2G) menilai", [("P2G", "Perhimpunan untuk Pendidikan dan Guru")]),
        ("Pajak itu naik lewat penerbitan peraturan pemerintah (PP) baru", []),
        ("Rapat di Jakarta (Senin)", []),
        ("harga naik (KPU)", []),
    ],
)
def test_pairs(text, pairs):
    found = abbreviations.find(text)
    assert [(a.short, a.expanded) for a in found] == pairs
    assert all(text[a.start : a.end] == a.short for a in found)


def test_a_line_made_to_hurt_takes_no_time():
    begin = time.process_time()
    assert abbreviations.find("Aaaaaaaa " * 13 + "(" + "A" * 100 + "b)") == ()
    assert time.process_time() - begin < 1
