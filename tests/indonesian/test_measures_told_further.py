"""What figures measure, further: who does it, changes done to something, levels set, pairs, sizes and their prices."""

from __future__ import annotations

import pytest

from pipeline.indonesian.figures import mentions as figures


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Dinas sudah mencetak lebih dari 2,4 juta KTP.", "Dinas mencetak ktp"),
        ("Polisi sudah menyiapkan setidaknya dua pasal.", "Polisi menyiapkan pasal"),
        ("Di kota itu, setelah mencetak 70 buku.", "mencetak buku"),
        ("Bank menurunkan bunga kredit sebanyak 40 basis poin.", "menurunkan bunga kredit"),
        ("Pemerintah memangkas anggaran perjalanan dinas sebesar Rp 20 triliun.",
         "memangkas anggaran perjalanan dinas"),
        ("Masa jabatan hakim dikembalikan menjadi 5 tahun.", "Masa jabatan hakim"),
        ("Nilai tanah urug ditaksir di harga sekitar Rp 61.000/m3.", "Nilai tanah urug"),
        ("Honor paling lambat dibayarkan 4 hari sebelum Natal.", "Honor paling lambat dibayarkan sebelum Natal"),
        ("Pada perkara itu sebanyak 31 orang saksi sudah diperiksa jaksa.",
         "saksi diperiksa jaksa"),
        ("Sejauh ini, undang-undang itu sudah 3 kali direvisi.", "undang-undang direvisi"),
        ("Ada 17 SMP di Banjarmasin yang kekurangan siswa.", "smp di Banjarmasin yang kekurangan siswa"),
        ("Sebanyak Rp 9,8 miliar uang dalam bentuk aset tanah disita.", "uang dalam bentuk aset tanah"),
        ("Ada Rp 7 triliun belanja yang ditahan dari semua dinas.",
         "belanja yang ditahan dari semua dinas"),
        ("Perahu itu tenggelam di perairan Kuta Selatan pada kedalaman 18 meter.", "kedalaman"),
        ("Industri tekstil tumbuh dengan nilai ekspor mencapai US$ 6 miliar.", "nilai ekspor Industri tekstil"),
        ("Nilainya kurang lebih sekitar Rp 31 miliar.", "nilainya"),
        ("Belanja pertahanan kita cuma 0,8 persen.", "Belanja pertahanan"),
        ("Juara dunia delapan kali itu mengumumkan kepergiannya.", "Juara dunia"),
    ],
)  # fmt: skip
def test_the_measure_is_told_by_the_clause(text: str, measure: str | None) -> None:
    assert figures.find(text)[0].measure == measure


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("THR disalurkan kepada 3.546 pensiunan (99,76%).", ["THR disalurkan kepada pensiunan"] * 2),
        ("Harga perak 10 gram dijual seharga Rp 145.000.", ["Harga perak", "Harga perak 10 gram"]),
        ("Harga perak naik Rp 300 per gram sehingga mencapai level Rp 14.800 per gram.",
         ["Harga perak naik", "Harga perak"]),
        ("Waktu tunggu paspor semula 30 hari sekarang bisa dipangkas menjadi 12 hari.", ["Waktu tunggu paspor"] * 2),
        ("Utang pemerintah naik menjadi 61,3% dari PDB, dari sebelumnya 56,1% pada 2023.", ["Utang pemerintah"] * 2),
        ("Angka kelulusan naik dari 71,5 di pekan ke-12 menjadi 74,1.", ["Angka kelulusan"] * 2),
        ("Pengunjung Museum Medan dua tahun lalu tercatat 310.450 orang.", ["Pengunjung Museum Medan"] * 2),
        ("Bunga bank sebesar 7,5%, 9,6%, dan 8,6%.", ["Bunga bank"] * 3),
        ("Banjir dengan ketinggian 70 cm hingga 1,5 meter.", ["ketinggian Banjir"] * 2),
    ],
)  # fmt: skip
def test_figures_that_belong_together_have_one_measure(text: str, measures: list[str]) -> None:
    assert [f.measure for f in figures.find(text)] == measures


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Bank menurunkan bunga kredit sebanyak 40 basis poin.", "down"),
        ("Pemerintah menaikkan upah minimum sebesar 6,5 persen.", "up"),
        ("Namun angka buta huruf cuma turun sebesar 0,7 persen.", "down"),
        ("Dinas menyerahkan bantuan sebesar Rp 5 juta.", None),
    ],
)
def test_who_changes_something_tells_a_change(text: str, change: str | None) -> None:
    assert figures.find(text)[0].change == change


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Saham ALMI turun 17,1 persen, RELI 15,2 persen, dan BBCA 3 persen.",
         ["Saham ALMI turun", "Saham RELI", "Saham BBCA"]),
        ("Stok jagung Aceh 14 ribu ton, Bali 33 ribu ton.",
         ["Stok jagung Aceh", "Stok jagung Bali"]),
        ("Ekspor sawit ke India sebesar 6,71 juta ton, China 5 juta ton.",
         ["Ekspor sawit ke India", "Ekspor sawit China"]),
        ("Elektabilitas Ganjar 30 persen, Prabowo 25 persen.", ["Elektabilitas Ganjar", "Elektabilitas Prabowo"]),
        # What is named by itself, and another unit, take nothing from the row.
        ("Tarif Terdekat Rp 5.000, Tarif Terjauh Rp 10.000.", ["Tarif Terdekat", "Tarif Terjauh"]),
        ("Jumlah sampel 2.012 orang, PDP 392 orang.", ["Jumlah sampel", "PDP"]),
    ],
)  # fmt: skip
def test_items_of_a_row_are_told_with_its_head(text: str, measures: list[str]) -> None:
    assert [f.measure for f in figures.find(text)] == measures


@pytest.mark.parametrize("text", ["Terlihat 75 pelari dari 21 negara.", "Hal itu terlihat dari adanya 75 pelari."])
def test_words_of_seeing_are_no_part_of_a_measure(text: str) -> None:
    assert figures.find(text)[0].measure == "pelari"


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Bagas mengajar di Kalimantan Utara selama empat bulan.", "mengajar di Kalimantan Utara"),
        ("Serikat itu punya 4.200 orang anggota.", "anggota"),
        ("Dua orang warga Sintuak dinyatakan sembuh.", "warga Sintuak dinyatakan sembuh"),
        ("Di pelabuhan itu sedang dibangun pabrik semen 2 juta ton/tahun.", "pabrik semen"),
        ("Secara keseluruhan belanja pertanian daerah mencapai Rp 12 triliun.", "belanja pertanian daerah"),
        ("Dia satu dari sembilan penjahit tuli di bengkel itu.", "penjahit tuli di bengkel"),
        ("Menurutnya lebih dari 60 persen peserta adalah pemilik warung.", "peserta pemilik warung"),
        ("Pabrik itu melakukan pemotongan upah terhadap 15% tenaga kerja lepasnya.",
         "tenaga kerja lepasnya"),
        ("Gempa mengguncang dengan kekuatan 5,3 SR.", "kekuatan"),
        ("Toko ini menjual miras selama sebulan.", "menjual miras"),
        ("- Ruas Tol Kayu Agung - Jakabaring: Rp 22.500", "Ruas Tol Kayu Agung - Jakabaring"),
        ("Progres proyek tol Padang - Sicincin mencapai 55,43%.", "Progres proyek tol Padang - Sicincin"),
        ("JAKARTA - Tarif tol naik - Sebanyak 5 orang datang.", "orang datang"),
        ("Berdasarkan catatan Bappebti total transaksi kopi menyentuh Rp 3,1 triliun.", "total transaksi kopi"),
        ("Terpidana itu melarikan diri selama tujuh tahun.", "melarikan diri"),
        ("Hakim menjatuhkan pidana penjara selama 12 tahun.", "pidana penjara"),
        ("Puskesmas melakukan pemeriksaan terhadap 315 orang.", "melakukan pemeriksaan terhadap orang"),
        ("Tahun 2025 ini Jembatan Ampera berusia 60 tahun.", "Jembatan Ampera berusia"),
        ("Di Ambon dan Ternate harganya naik jadi Rp 9.150 per kg.", "harganya"),
        ("Keputusan menaikkan tarif parkir sebesar 4,15 persen diambil.", "menaikkan tarif parkir"),
        ("Pengelola membatasi pendaki sampai 600 orang karena jalurnya sempit.", "pendaki"),
    ],
)  # fmt: skip
def test_what_stands_around_a_figure_is_told_without_what_tells_nothing(text: str, measure: str) -> None:
    assert figures.find(text)[0].measure == measure
