"""What figures measure, further: who does it, changes done to something, levels set, pairs, sizes and their prices."""

from __future__ import annotations

import pytest

from pipeline.indonesian.figures import mentions as figures


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Dinas telah menerbitkan lebih dari 1,3 juta SIM.", "Dinas menerbitkan sim"),
        ("Polisi sudah menyiapkan setidaknya dua pasal.", "Polisi menyiapkan pasal"),
        ("Di kota itu, setelah mencetak 70 buku.", "mencetak buku"),
        ("Bank menurunkan suku bunga sebanyak 25 basis poin.", "menurunkan suku bunga"),
        ("Pemerintah memangkas anggaran perjalanan dinas sebesar Rp 20 triliun.",
         "memangkas anggaran perjalanan dinas"),
        ("Masa jabatan hakim dikembalikan menjadi 5 tahun.", "Masa jabatan hakim"),
        ("Valuasi pasir laut dipatok di harga sekitar Rp 98.000/m3.", "Valuasi pasir laut"),
        ("THR paling lambat dibagikan 7 hari sebelum Idul Fitri.", "THR paling lambat dibagikan sebelum Idul Fitri"),
        ("Dalam kasus tersebut sebanyak 25 orang saksi telah dimintai keterangan.",
         "saksi dimintai keterangan"),
        ("Sejauh ini, undang-undang itu sudah 3 kali direvisi.", "undang-undang direvisi"),
        ("Ada 17 SMP di Banjarmasin yang kekurangan siswa.", "smp di Banjarmasin yang kekurangan siswa"),
        ("Sebanyak Rp 9,8 miliar uang dalam bentuk aset tanah disita.", "uang dalam bentuk aset tanah"),
        ("Ada Rp 50 triliun anggaran yang diblokir dari seluruh kementerian.",
         "anggaran yang diblokir dari seluruh kementerian"),
        ("Kapal itu karam di wilayah Kuta Selatan pada kedalaman 10 meter.", "kedalaman"),
        ("Industri tekstil tumbuh dengan nilai ekspor mencapai US$ 6 miliar.", "nilai ekspor Industri tekstil"),
        ("Nilainya sekitar kurang lebih Rp 250 miliar.", "nilainya"),
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
        ("Harga emas 10 gram dijual sebesar Rp 12.845.000.", ["Harga emas", "Harga emas 10 gram"]),
        ("Harga emas naik Rp 27.000 per gram sehingga tembus ke level Rp 1.249.000 per gram.",
         ["Harga emas naik", "Harga emas"]),
        ("Waktu tunggu haji semula 40 tahun kini bisa dipotong menjadi 26 tahun.", ["Waktu tunggu haji"] * 2),
        ("Utang pemerintah naik menjadi 61,3% dari PDB, dari sebelumnya 56,1% pada 2023.", ["Utang pemerintah"] * 2),
        ("Angka kesembuhan naik dari 80,3 di minggu ke-42 menjadi 82,7.", ["Angka kesembuhan"] * 2),
        ("Pemilih Pilkada Surabaya lima tahun lalu tercatat 2.034.207 orang.", ["Pemilih Pilkada Surabaya"] * 2),
        ("Bunga bank sebesar 7,5%, 9,6%, dan 8,6%.", ["Bunga bank"] * 3),
        ("Banjir dengan ketinggian 70 cm hingga 1,5 meter.", ["ketinggian Banjir"] * 2),
    ],
)  # fmt: skip
def test_figures_that_belong_together_have_one_measure(text: str, measures: list[str]) -> None:
    assert [f.measure for f in figures.find(text)] == measures


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Bank menurunkan suku bunga sebanyak 25 basis poin.", "down"),
        ("Pemerintah menaikkan upah minimum sebesar 6,5 persen.", "up"),
        ("Tapi prevalensi yang ada hanya turun sebesar 0,4 persen.", "down"),
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
        ("Stok beras Aceh 25 ribu ton, Sumatera Utara 69 ribu ton.",
         ["Stok beras Aceh", "Stok beras Sumatera Utara"]),
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
        ("Karel bertugas di Sumatera Barat selama enam bulan.", "bertugas di Sumatera Barat"),
        ("Serikat itu punya 4.200 orang anggota.", "anggota"),
        ("Dua orang warga Sintuak dinyatakan sembuh.", "warga Sintuak dinyatakan sembuh"),
        ("Di kawasan itu tengah dibangun smelter aluminium 1 juta ton/tahun.", "smelter aluminium"),
        ("Secara keseluruhan anggaran perlindungan sosial mencapai Rp 497 triliun.", "anggaran perlindungan sosial"),
        ("Dia menjadi satu dari tujuh barista tuli di sana.", "barista tuli"),
        ("Menurutnya lebih dari 90 persen nasabah adalah pemegang polis.", "nasabah pemegang polis"),
        ("Tesla melakukan pemutusan hubungan kerja (PHK) terhadap 10% tenaga kerja globalnya.",
         "tenaga kerja globalnya"),
        ("Gempa terjadi dengan kekuatan 4,1 SR.", "kekuatan"),
        ("Toko ini menjual miras selama sebulan.", "menjual miras"),
        ("- Ruas Tol Binjai - Stabat: Rp 15.000", "Ruas Tol Binjai - Stabat"),
        ("Progres proyek tol Padang - Sicincin mencapai 55,43%.", "Progres proyek tol Padang - Sicincin"),
        ("JAKARTA - Tarif tol naik - Sebanyak 5 orang datang.", "orang datang"),
        ("Berdasarkan data dari Bappebti total transaksi kripto menyentuh Rp 55,26 triliun.", "total transaksi kripto"),
        ("Dia berhasil melarikan diri selama 11 tahun.", "melarikan diri"),
        ("Hakim menjatuhkan pidana penjara selama 12 tahun.", "pidana penjara"),
        ("BIN telah melakukan test terhadap 540 orang.", "melakukan test terhadap orang"),
        ("Tahun 2024 ini Nokia 3210 berusia 25 tahun.", "Nokia 3210 berusia"),
        ("Di Balikpapan dan Makassar harganya jadi Rp 7.320 per kg.", "harganya"),
        ("Kebijakan untuk menaikan UMP sebesar 3,27 persen diambil.", "menaikan UMP"),
        ("Pihaknya membatasi pengunjung sampai 20.000 orang mengingat kapasitasnya.", "pengunjung"),
    ],
)  # fmt: skip
def test_what_stands_around_a_figure_is_told_without_what_tells_nothing(text: str, measure: str) -> None:
    assert figures.find(text)[0].measure == measure
