"""Numbers that name, place or rank, and numbers whose noun stands elsewhere: parts of a whole, states, former posts."""

from __future__ import annotations

import pytest

from pipeline.indonesian.figures import mentions as figures


@pytest.mark.parametrize(
    "text",
    [
        "Pusat gempa berada pada koordinat 3,25 LS dan 100,3 BT.",
        "Titik itu di 7.22 Lintang Selatan dan 116.96 Bujur Timur.",
        "Ruas tol seksi 3 Sukabumi-Cibadak ditutup.",
        "Regu itu juara 2 kelas pemula.",
        "Ganda itu melawan unggulan tujuh Wirya Kusumo.",
        "Pameran di hall 4 Hannover dibuka.",
        "Tersangka dijerat pasal 212 KUHP dan 214 KUHP.",
        "Aturan berlaku pada 5 Safar 1442 H.",
        "Pemain film Dua Garis Biru itu hadir.",
        "Inspektur Polisi Satu Arif memeriksa saksi.",
        "Bupati Lima Puluh Kota menandatangani surat.",
        "Area Titik Nol Nusantara ditutup.",
        "Satu per satu wajah muncul di layar.",
        "Kendaraan roda empat bekas laku keras.",
        "Timnas di posisi tiga klasemen.",
        "Daftar pasien 07 sembuh diumumkan.",
        "Klasemen sementara:\n1 Wirya KUSUMO Yamaha",
        "Ibu kota jalan dua arah.",
        "Perkara dua itu ditunda.",
        "Belum ada satu ahli yang setuju.",
        "Surat edaran tentang 9 Langkah Pembangunan Desa dikirim.",
        "Rapat Pleno 1 Tahun Pemerintahan digelar.",
        "Daftar isian 561 jadinya dihapus.",
        "Sekolah Rakyat Menengah Atas (SRMA) 27 Tangerang dibuka.",
        "Kodim 0711 Yogyakarta siaga.",
        "Iuran kelas 1, 2, dan 3 BPJS Kesehatan tetap.",
        "Daftar bank:\n1 BNI\n2 Bank Makmur\n3 BTN",
    ],
)
def test_a_name_a_place_or_a_rank_is_no_figure(text: str) -> None:
    assert [text[f.start : f.end] for f in figures.find(text)] == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ada 12 TKI dan 3 SMA di Tangerang.", [(12, "tki"), (3, "sma")]),
        ("Sebanyak 359 dari 514 kabupaten belum melapor.", [(359, None), (514, "kabupaten")]),
        ("Empat dari lima anggota menolak.", [(4, None), (5, "anggota")]),
        ("Tujuh dari total 12 pemain hadir.", [(7, None), (12, "pemain")]),
        ("Hanya 1 dari 10 anak divaksin.", [(1, None), (10, "anak")]),
        ("Salah satu dari 20 kota itu padat.", [(20, "kota")]),
        ("Negara itu peringkat 92 dari 156 negara.", [(156, "negara")]),
        ("Seperempat dari 1.037 ton dijual.", [(0.25, None), (1037, "ton")]),
        ("Perinciannya 84 sembuh, tujuh dirawat, dua meninggal.", [(84, None), (7, None), (2, None)]),
        ("Lebih dari 11.000 meninggal, ujarnya.", [(11000, None)]),
        ("Ada 876 positif dan 6.419 negatif.", [(876, None), (6419, None)]),
        ("Dua luka berat, tiga luka ringan.", [(2, None), (3, None)]),
        ("Korban menderita lima luka tusuk.", [(5, "luka")]),
        ("Dua mantan pejabat ditahan, tiga eks direktur dicegah.", [(2, "pejabat"), (3, "direktur")]),
        ("Jaksa menyusun dakwaan dua mantan pejabat.", [(2, "pejabat")]),
        ("Ada empat bakal pasangan calon.", [(4, "pasangan")]),
        ("Ia menjabat selama dua tahun empat bulan.", [(2, "tahun"), (4, "bulan")]),
        ("Gempa berkekuatan 5,2 skala Richter.", [(5.2, "skala richter")]),
        ("Angka itu turun 2 poin persentase.", [(2, "poin persentase")]),
        ("Suku bunga naik 25 basis points.", [(25, "basis points")]),
        ("Pelatihan paling sedikit 20 jam pelajaran.", [(20, "jam pelajaran")]),
        ("Kekayaannya 3,1 kuadriliun rupiah.", [(3.1e15, "IDR")]),
        ("Layanan itu buka 1x24jam.", [(24, "jam")]),
        ("Laga berlangsung 2 x 45 menit.", [(90, "menit")]),
        # The sides of a size are no lengths of their own.
        ("Kamar berukuran 3 x 4 meter itu sempit.", []),
        ("Spanduk 200 cm x 80 cm dicopot.", []),
        # How strong an earthquake is; other names with an M are none.
        ("Gempa M5,6 mengguncang Garut.", [(5.6, None)]),
        ("Gempa bumi berkekuatan M 6.1 terjadi di laut.", [(6.1, None)]),
        ("Mobil M5,6 dipamerkan.", []),
        ("Penduduknya 20 juta lebih mudah diatur.", [(20_000_000, None)]),
        ("Kursi terisi 48, sedangkan sebelumnya 34.", [(34, None)]),
        ("Satu kardus isinya 100.", [(1, "kardus"), (100, None)]),
        ("Tol itu dibagi 3 seksi.", [(3, "seksi")]),
        ("Rumah itu punya satu lantai.", [(1, "lantai")]),
        ("Program itu mencetak sejuta penyuluh.", [(1_000_000, "penyuluh")]),
        ("Buruh itu divonis 20 Tahun Penjara.", [(20, "tahun")]),
        ("Warga paling tidak satu minggu menunggu, belum satu juta.", [(1, "minggu"), (1_000_000, None)]),
        ("Ada 8 guru besar dan 11 Program Studi.", [(8, "guru besar"), (11, "program studi")]),
        ("Motor dilepas 31 dan 34 juta rupiah.", [(31_000_000, "IDR"), (34_000_000, "IDR")]),
        ("Yang meninggal 41 atau 8,2 persen.", [(41, None), (8.2, "%")]),
        ("Peserta mencapai 5.480.918 atau 98 persen.", [(5_480_918, None), (98, "%")]),
        ("Sebanyak 400 (89,68%) berbentuk kontrol.", [(400, None), (89.68, "%")]),
        ("Bunga 4,5 atau 5 persen.", [(4.5, "%"), (5, "%")]),
        ("Yang meninggal 18,860 jiwa.", [(18_860, "jiwa")]),
        ("Denda Rp 500,000 per malam.", [(500_000, "IDR")]),
        ("Inflasi 2,545 persen, berat 1,250 kg.", [(2.545, "%"), (1.25, "kg")]),
        ("Di laboratorium Biosafety Level 2 itu.", []),
        ("Jangan setengah-setengah.", []),
        ("Utang itu Rp 8.909,14 triliun.", [(8_909_140_000_000_000, "IDR")]),
        ("PLTS 200 MWp menyala.", [(200, "mwp")]),
        ("Lahan 1,2 juta km2 kering.", [(1_200_000, "km2")]),
        ("Cadangan nikel 5,2 miliar wet metric ton.", [(5_200_000_000, "wet metric ton")]),
        ("Suhu 38°C pada siang hari.", [(38, "°c")]),
        ("Sebanyak dua per tiga kursi kosong.", [(0.666667, None)]),
        ("Setengah lusin mobil terbakar.", [(0.5, "lusin")]),
        ("Program 3 Juta Rumah dilanjutkan.", []),
        ("Tarif antara 4,9% dan 5,7%.", [(4.9, "%"), (5.7, "%")]),
        ("Aset hampir Rp 2 ribu triliun.", [(2e15, "IDR")]),
        ("Turun 0,2 percentage point.", [(0.2, "percentage point")]),
        ("Harga Rp 14 ribu-an.", [(14_000, "IDR")]),
        ("Tol 4 lajur dan gedung 12 lantai.", [(4, "lajur"), (12, "lantai")]),
        ("Pegawai Gedung 4 Kemenkes.", []),
        ("Gini ratio 0,381.", [(0.381, None)]),
        ("Penumpang naik dari 7,9 juta tahun lalu.", [(7_900_000, None)]),
        ("Fosil 69 juta tahun.", [(69_000_000, "tahun")]),
        ("Denda Rp. 15.000.000,- (lima belas juta rupiah).", [(15_000_000, "IDR")]),
        ("Denda Rp 250.000.000,00 (dua ratus lima puluh juta rupiah).", [(250_000_000, "IDR")]),
        ("Dari 24 perkara yang masuk, 19 berlanjut ke sidang.", [(24, "perkara"), (19, None)]),
        ("Ada 46 laporan, tetapi hanya 19 yang berlanjut.", [(46, "laporan"), (19, None)]),
        ("Dari Pasal 4, 5 dinyatakan batal.", []),
        ("Modal menyusut menjadi sepertiga dari semula.", [(0.333333, None)]),
    ],
)
def test_a_number_has_the_noun_that_it_counts(text: str, told: list[tuple[object, str | None]]) -> None:
    assert [(f.value, f.unit) for f in figures.find(text)] == told


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("Pekerja dengan masa kerja 12 bulan atau lebih berhak.", "min"),
        ("Masa tinggal 6 bulan secara berturut-turut atau lebih dihitung.", "min"),
        ("Ada 3 orang atau lebih tepatnya satu keluarga.", None),
        ("Ada 3 orang. Dua atau lebih boleh masuk.", None),
    ],
)
def test_or_more_makes_a_least(text: str, modifier: str | None) -> None:
    assert figures.find(text)[0].modifier == modifier


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("Harga gas US$ 6 per MMBtu.", "mmbtu"),
        ("Utang Rp 8.000 triliun per akhir Juni 2025.", None),
        ("Honor Rp 2 juta per tanggal 5.", None),
        ("Dana desa Rp 1 miliar per desa.", "desa"),
    ],
)
def test_a_day_is_no_base_of_a_rate(text: str, per: str | None) -> None:
    assert figures.find(text)[0].per == per


def test_a_parenthesis_that_opens_before_a_figure_is_no_part_of_it() -> None:
    text = "Porsi 70 persen (Rp 49 miliar) dari total."
    assert [text[f.start : f.end] for f in figures.find(text)] == ["70 persen", "Rp 49 miliar"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kota Jayapura 39 pasien positif, Puskesmas Palmerah 11 pasien.", [(39, "pasien"), (11, "pasien")]),
        ("Partai Golkar 102 kursi.", [(102, "kursi")]),
        ("Emas batangan Antam 24 karat naik.", [(24, "karat")]),
        ("Ada 41 orang, enam dinyatakan sembuh dan tiga masih dalam perawatan.",
         [(41, "orang"), (6, None), (3, None)]),
        ("Dari 20 pasien, 12 masih dirawat dan 8 telah sembuh.", [(20, "pasien"), (12, None), (8, None)]),
        ("Jumlahnya kini menyentuh angka 995, dan kapasitas tes berada di angka 30.000.", [(995, None), (30000, None)]),
        ("Kebutuhan data center ada di angka 200 megawatt.", [(200, "megawatt")]),
        ("PMI Indonesia tetap ekspansif di 54,2.", [(54.2, None)]),
        ("Nelayan itu terombang-ambing dua hari dua malam.", [(2, "hari"), (2, "malam")]),
        ("Gerai tutup jam 10 malam. Angka 9 dipercaya membawa untung.", []),
        ("Berat totalnya 20kg, gerai 400m2 dan kuota data 10GB.", [(20, "kg"), (400, "m2"), (10, "gb")]),
        ("Promo berlaku dengan 2 mekanisme di 6 (enam) terowongan.", [(2, "mekanisme"), (6, "terowongan")]),
        # Names and times are still none.
        ("Tower 5 dinyatakan selesai, dan Pasal 7 telah selesai dibahas.", []),
        ("Desa Parsingguran 1 Kecamatan Pollung.", []),
        ("Rapat pukul 19 dinyatakan selesai.", []),
    ],
)  # fmt: skip
def test_what_is_counted_behind_a_name_or_told_of_some(text: str, told: list[tuple[float, str | None]]) -> None:
    assert [(f.value, f.unit) for f in figures.find(text)] == told
