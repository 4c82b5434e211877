"""Figures as the press prints them, and numbers that are none: sentences of our own with value and unit."""

from __future__ import annotations

import pytest

from pipeline.indonesian.figures import mentions as figures
from pipeline.indonesian.figures.money import doubtful


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Provinsi Jawa Barat Rp 14,6 triliun2. Provinsi Banten Rp 6,8 triliun3. Kota Banjar Rp 5 miliar.",
            [(14600000000000, "IDR"), (6800000000000, "IDR"), (5000000000, "IDR")],
        ),
        ("Denda maksimal Rp2 milliar dan ganti rugi Rp8,9 milliar.", [(2000000000, "IDR"), (8900000000, "IDR")]),
        ("Anggaran Rp 3 miliard dan Rp 4 trilliun.", [(3000000000, "IDR"), (4000000000000, "IDR")]),
        ("Dolar AS tembus Rp 16.200an dan Rp 16.000-an.", [(16200, "IDR"), (16000, "IDR")]),
        ("Uang sebesar Rp 2, 545 miliar disita.", [(2545000000, "IDR")]),
        ("Uang sebesar Rp 2 , 5 miliar disita.", [(2500000000, "IDR")]),
        ("Kelas jabatan 17 Rp 41.550.000 per bulan.", [(41550000, "IDR")]),
        ("Pertamax Green 95 Rp 13.900/liter.", [(13900, "IDR")]),
        ("Harga tiket Rp10.000,00 per orang.", [(10000, "IDR")]),
        ("Harga tiket Rp. 10.000,- saja.", [(10000, "IDR")]),
        ("Biaya Rp 10.000; Rp 20.000; dan Rp 30.000.", [(10000, "IDR"), (20000, "IDR"), (30000, "IDR")]),
        ("Nilainya Rp1,2 T pada 2023.", [(1200000000000, "IDR")]),
        ("Nilainya Rp 800 M lebih.", [(800000000000, "IDR")]),
        ("Gajinya 5 juta rupiah.", [(5000000, "IDR")]),
        ("Gajinya Rp 5-7 juta.", [((5000000, 7000000), "IDR")]),
        ("Gajinya antara Rp 5 juta dan Rp 7 juta.", [(5000000, "IDR"), (7000000, "IDR")]),
        ("Kerugian US$1,5 miliar.", [(1500000000, "USD")]),
        ("Kerugian 1,5 miliar dolar AS.", [(1500000000, "USD")]),
        ("Kerugian USD 35 juta.", [(35000000, "USD")]),
        ("Inflasi -0,05 persen.", [(-0.05, "%")]),
        ("Inflasi minus 0,05 persen.", [(-0.05, "%")]),
        ("Ekonomi tumbuh 5,03 persen (yoy).", [(5.03, "%")]),
        ("Turun 25 bps menjadi 5,5%.", [(25, "bps"), (5.5, "%")]),
        ("Suku bunga 6,25 persen.", [(6.25, "%")]),
        ("Sebanyak 12.345 warga.", [(12345, "warga")]),
        ("Sebanyak 12 ribu warga.", [(12000, "warga")]),
        ("Sebanyak seribu warga.", [(1000, "warga")]),
        ("Sebanyak dua puluh lima warga.", [(25, "warga")]),
        ("Sebanyak seratus dua puluh warga.", [(120, "warga")]),
        ("Setengah juta warga.", [(500000, "warga")]),
        ("Sekitar 1,5 juta warga.", [(1500000, "warga")]),
        ("Separuh warga setuju.", [(0.5, None)]),
        ("Separuh baya usianya.", []),
        ("Rapat itu dihadiri 2/3 anggota.", [(0.666667, None)]),
        ("Hampir sepertiganya gagal.", [(0.333333, None)]),
        ("RT 1/3 desa itu banjir.", []),
        ("Skor 2/3 babak.", []),
        ("Lima dari sepuluh warga.", [(5, None), (10, "warga")]),
        ("Jarak 12,5 km ditempuh 2 jam 30 menit.", [(12.5, "km"), (150, "menit")]),
        ("Suhu 38 derajat Celsius.", [(38, "derajat celsius")]),
        ("Gempa magnitudo 5,6 mengguncang.", [(5.6, None)]),
        ("Luasnya 3 hektar.", [(3, "hektar")]),
        ("Luasnya 100 m2.", [(100, "m2")]),
        ("Luasnya 100 meter persegi.", [(100, "meter persegi")]),
        ("Beratnya 2 kg 500 gram.", [(2, "kg"), (500, "gram")]),
        ("Skor 3-1 untuk tuan rumah.", []),
        ("Menang 2-0 atas lawan.", []),
        ("Pukul 10.00 WIB rapat.", []),
        ("Jam 10.30 rapat.", []),
        ("Nomor 0812-3456-7890 aktif.", []),
        ("Telepon 021-5551234.", []),
        ("Pelat B 1234 ABC.", []),
        ("Pasal 27 ayat (3).", []),
        ("Jalan Merdeka No. 17.", []),
        ("Peringkat ke-3 dunia.", []),
        ("Anak kedua dari tiga bersaudara.", [(3, "bersaudara")]),
        ("Hari ke-10 pencarian.", []),
        ("Covid-19 mereda.", []),
        ("Sidang ke-2 digelar.", []),
        ("RT 03 RW 05.", []),
        ("Tahun 1998 krisis.", []),
        ("Abad ke-21.", []),
        ("Era 90-an.", []),
        ("Jalur 3 dan 4 ditutup.", []),
        ("Bab III berisi 5 pasal.", [(5, "pasal")]),
        ("Ia berusia 34 tahun.", [(34, "tahun")]),
        ("Anak 5 tahun itu hilang.", [(5, "tahun")]),
        ("Penjara 5 tahun 6 bulan.", [(5, "tahun"), (6, "bulan")]),
        ("Selama 2-3 hari.", [((2, 3), "hari")]),
        ("Kapasitas 50 liter perdetik.", [(50, "liter")]),
        ("Asupan 400 mg kafein per hari.", [(400, "mg")]),
        ("Upah Rp 150 ribu perhari.", [(150000, "IDR")]),
        ("Tarif Rp 5.000 tiap jam.", [(5000, "IDR")]),
        ("Produksi 600 ribu barel per hari (bph).", [(600000, "barel")]),
        ("20 kasus per 1.000 penduduk.", [(20, "kasus"), (1000, "penduduk")]),
        ("Rasio 1:4 diterapkan.", []),
        ("1 dari 4 anak stunting.", [(1, None), (4, "anak")]),
        ("5G hadir di 10 kota.", [(10, "kota")]),
        ("B35 menjadi B40.", []),
        ("Zona 2 ditutup.", []),
        ("Grup 4 pria.", []),
        ("KTT G20 di Bali.", []),
        ("Toyota Avanza 1.5 G laris.", []),
        ("Lantai 12 gedung itu.", []),
        ("Halaman 45 buku itu.", []),
        ("Edisi 17 Agustus.", []),
        ("Ayat 1 dan 2.", []),
        ("IHSG ditutup di level 7.300,25.", [(7300.25, None)]),
        ("Naik 0,45 poin.", [(0.45, "poin")]),
        ("Sekitar 70-an orang hadir.", [(70, "orang")]),
        ("Puluhan orang hadir.", []),
        ("Ratusan ribu orang hadir.", []),
        ("2,5 kali lipat.", [(2.5, "kali lipat")]),
        ("Dua kali lipat.", [(2, "kali lipat")]),
        ("Naik 200%.", [(200, "%")]),
        ("3/4 warga setuju.", [(0.75, None)]),
        ("1/3 dari total.", [(0.333333, None)]),
        ("Uang muka Rp 100.540.000Angsuran Rp 13.885.000.", [(100_540_000, "IDR"), (13_885_000, "IDR")]),
        ("Nilainya US$ 22.846.52 saja.", [(22846.52, "USD")]),
        ("Asetnya Rp 265,78tr.", [(265_780_000_000_000, "IDR")]),
        ("Rasio itu naik menjadi 1,52x pada Maret.", []),
        ("Kasus 43 a/n RM sembuh.", []),
        ("Harga minyak turun US$ 71 sen.", [(0.71, "USD")]),
        ("Ia finis dalam 1 menit 29,978 detik.", [(89.978, "detik")]),
        ("Ia finis dalam 1 menit 52, 382 detik.", [(112.382, "detik")]),
        ("Harganya Rp 30an juta.", [(30_000_000, "IDR")]),
        ("Pelanggan berada di angka 99,68 juta unit.", [(99_680_000, "unit")]),
        ("Transaksi menembus angka 446 miliar.", [(446_000_000_000, None)]),
        ("Produksi di angka 14.855 ton.", [(14855, "ton")]),
        ("Huruf b angka 7 diubah.", []),
        ("Rp 0 untuk pelamar.", [(0, "IDR")]),
        ("Rp 50 per saham.", [(50, "IDR")]),
    ],
)
def test_a_figure_has_its_value_and_unit(text: str, told: list[tuple[object, str | None]]) -> None:
    assert [(f.value, f.unit) for f in figures.find(text)] == told


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("Kapasitas pompa 50 liter perdetik.", "detik"),
        ("Asupan 400 mg kafein per hari.", "hari"),
        ("Upah Rp 150 ribu perhari.", "hari"),
        ("Modal asing keluar Rp 4 triliun dalam sepekan.", None),
        ("Ada 20 kasus kematian per tahun.", "tahun"),
        ("Pasien bertambah 78 orang per hari ini.", None),
    ],
)
def test_a_rate_has_its_base(text: str, per: str | None) -> None:
    assert figures.find(text)[0].per == per


@pytest.mark.parametrize(
    ("text", "doubts"),
    [("Denda paling banyak Rp 2.", 1), ("Dividen Rp 70 per saham.", 0), ("Uang Rp 0 dan Rp 100.", 0)],
)
def test_an_amount_too_small_to_be_meant_is_told(text: str, doubts: int) -> None:
    assert len(doubtful(text, figures.find(text))) == doubts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hasil kualifikasi:\n1 Enzo Bastianelli ITA Ducati", []),
        ("Auckland, Selandia Baru\n3. Bhubaneswar, India", []),
        ("Jadwal:\n22.50-23.05 Kualifikasi Q1", []),
        ("Resep oseng:\n5 siung bawang merah", [(5, "siung")]),
        ("Beras, paling banyak 5 kg per penumpang\n2. Gula", [(5, "kg")]),
        ("Jorge Martinelli : 129 poin2. Franco Bagni : 91 poin", [(129, "poin"), (91, "poin")]),
        ("Perolehan:\n3 Medali Perak Sanda", [(3, "medali")]),
    ],
)
def test_figures_at_the_head_of_a_line_are_told_from_ranks(text: str, told: list[tuple[object, str]]) -> None:
    assert [(f.value, f.unit) for f in figures.find(text)] == told
