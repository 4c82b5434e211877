"""Instruments named for the first time without number or name: a law nobody names, letters told by who issues them."""

from __future__ import annotations

import pytest

from pipeline.indonesian import regulations


def told(text: str) -> str:
    return " ".join(f"{m.id}|{m.pasal}" if m.pasal else m.id for m in regulations.find(text))


#: Articles of a law that the story never names, and articles of what is no law.
OF_NO_NAMED_LAW = [
    ("Kedua pelaku dijerat Pasal 363 dengan ancaman tujuh tahun.", "uu-?-?|363"),
    ("Penyidik mengenakan pasal 114 subsider pasal 112 kepada Rukmana.", "uu-?-?|114;112"),
    ("Pemohon meminta hakim konstitusi menguji Pasal 222 soal ambang batas.", "uu-?-?|222"),
    ("Rian dijerat Pasal 351 ayat (2). Pasal tersebut berisi ancaman lima tahun.", "uu-?-?|351(2) uu-?-?|351(2)"),
    ("Mereka dikenai Pasal 170. Menurut Sularso, Pasal 170 pas untuk kasus itu.", "uu-?-?|170 uu-?-?|170"),
    ("Kapolsek menyebut Pasal 338 dan 340 sudah disiapkan.", "uu-?-?|338;340"),
    ("Ketiganya dikenai Pasal 365, 368 dan UU Darurat Nomor 12 Tahun 1951.", "uu-?-?|365;368 uu-12-1951"),
    ("Sopir itu dijerat Pasal 310 tentang kelalaian di jalan.", "uu-?-?|310"),
    ("Pajak penghasilan (PPh) Pasal 21 dipotong tiap bulan, PPh pasal 23 tidak.", ""),
    ("Isi kolom pajak penghasilan (Pasal 21) lebih dulu.", ""),
    ("Pasal 7 Anggaran Dasar Perseroan memberi hak itu.", ""),
    ("Mengutip AD/ART klub, Pasal 12 melarang rangkap jabatan.", ""),
    ("Sesuai Pasal 9 Perjanjian Kerja Bersama, bonus dibayar Juni.", ""),
    ("Menurut peraturan FIBA, pasal 5 berlaku untuk tim tamu.", ""),
    ("Buku pedoman liga BAB IV Pasal 3 memuat denda pemain.", ""),
    ("Washington menyelidikinya dengan pasal 301 Trade Act.", ""),
    ("Pasal 2 PSAKBI menanggung pihak ketiga.", ""),
    ("Panitia mengutip syarat tarif kereta (STP) Pasal 13 ayat (6).", ""),
    ("Kode etik wartawan, pasal 4, melarang berita bohong.", ""),
]


@pytest.mark.parametrize(("text", "found"), OF_NO_NAMED_LAW)
def test_an_article_of_a_law_that_nobody_names_is_of_some_law(text: str, found: str) -> None:
    assert told(text) == found


def test_an_unnamed_law_is_named_once() -> None:
    kinds = [m.kind for m in regulations.find("Arman dijerat Pasal 170. Jaksa menilai Pasal 170 tepat.")]
    assert kinds == ["partial", "anaphor"]
