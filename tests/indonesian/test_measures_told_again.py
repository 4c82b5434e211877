"""What figures measure, told again or told around them: earlier levels, rows of places, parts of those counted."""

from __future__ import annotations

import pytest

from pipeline.indonesian.figures import mentions as figures


def _measures(text: str) -> list[str | None]:
    return [figure.measure for figure in figures.find(text)]


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Kasus infeksi sudah lebih dari 41.000 dan lebih dari 1.200 meninggal.", ["Kasus infeksi", "meninggal"]),
        ("Jumlah kasus mencapai 5.200, 120 meninggal, dan 4.000 sembuh.", ["Jumlah kasus", "meninggal", "sembuh"]),
        ("Rupiah melemah. Terhadap yen melemah 1,2%, terhadap Euro melemah 0,4%.",
         ["melemah terhadap yen", "melemah terhadap Euro"]),
        ("Biasanya Rp 2 juta.", [None]),
        ("Gaji pokok direktur ialah 3 x Rp 2.000.000 atau sebesar Rp 6.000.000.", [None, "Gaji pokok direktur"]),
        ("Denda pemilik kios adalah 2 × Rp 50.000 = Rp 100.000.", [None, "Denda pemilik kios"]),
        ("Biaya sewa lapak 3 x Rp 20.000 per hari.", ["Biaya sewa lapak"]),
        ("Harga bawang merah turun dari sebelum Lebaran Rp 41.200 per kg menjadi Rp 38.900 per kg.",
         ["Harga bawang merah"] * 2),
        ("Harga cabai keriting Rp 49.100 per kg, turun dari hari sebelumnya Rp 52.300 per kg.",
         ["Harga cabai keriting"] * 2),
        ("Total aset perseroan tercatat Rp 288 triliun, dari tahun sebelumnya Rp 271 triliun.",
         ["Total aset perseroan"] * 2),
        ("Rupiah berada di posisi Rp 15.120 per dolar AS, dibanding penutupan sebelumnya Rp 15.090 per dolar AS.",
         ["Rupiah"] * 2),
        ("Kesadaran warga menjaga jarak pada April berjumlah 72 persen, sedangkan pada Juni 74 persen.",
         ["Kesadaran warga menjaga jarak"] * 2),
        ("Tingkat hunian hotel pada Mei 41 persen, sementara pada Juni 56 persen.", ["Tingkat hunian hotel"] * 2),
        ("Dari jumlah tersebut, sebanyak 68 persen atau 11.640 kendaraan memiliki surat.",
         ["kendaraan memiliki surat"] * 2),
        ("Dinas melaporkan penambahan pasien sembuh sebanyak 213, 187, dan 175 pasien.",
         ["penambahan pasien sembuh"] * 3),
        ("Jumlah itu susut bila disandingkan dengan keseluruhan kasus demam pada 2017 sebanyak 418 kasus.",
         ["keseluruhan kasus demam"]),
        ("Setoran itu lebih besar dibandingkan dengan triwulan yang sama tahun 2017 yang mencapai Rp 6 triliun.",
         ["Setoran"]),
        ("Ada 92 mahasiswa yang positif Covid-19. Di Garut ada 34, di Subang ada 21.",
         ["mahasiswa yang positif Covid-19", "mahasiswa yang positif Covid-19 di Garut",
          "mahasiswa yang positif Covid-19 di Subang"]),
        ("Polisi menangkap 16 santri, delapan di antaranya asal Malaysia.",
         ["Polisi menangkap santri", "santri asal Malaysia"]),
        ("Dari 38 pemain yang didaftarkan, empat di antaranya mundur.", ["pemain yang didaftarkan", "pemain mundur"]),
        ("Ada 2.400 ASN dari 12 kementerian yang siap pindah.", ["asn", "kementerian yang siap pindah"]),
        ("Perusahaan menutup hampir setengah dari 210 tokonya di Inggris.", ["toko di Inggris"] * 2),
        ("Wilayah Purworejo yang mencakup 16 kecamatan serta 469 desa.",
         ["Wilayah Purworejo mencakup kecamatan", "Wilayah Purworejo mencakup desa"]),
        ("Bidan yang pensiun terbanyak di Banten, Sulawesi Barat (31 bidan) dan Gorontalo (17 bidan).",
         ["bidan Sulawesi Barat", "bidan Gorontalo"]),
        ("RUU itu terdiri atas 14 bab dan 92 pasal.", ["RUU", "RUU"]),
        ("Kemarin, jumlah PDP 160 pasien.", ["jumlah PDP"]),
        ("Rinciannya, Kota Tegal 20 kasus, Brebes 6 kasus.", ["Kota Tegal", "kasus Brebes"]),
        ("Sebanyak 21 dari 253 demonstran reaktif.", ["demonstran reaktif", "demonstran"]),
    ],
)  # fmt: skip
def test_figures_of_one_thing_have_one_measure(text: str, measures: list[str | None]) -> None:
    assert _measures(text) == measures


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Formasi yang kosong dari awal, imbuhnya ada 4.866.", "Formasi yang kosong dari awal"),
        ("Menurut Rustam, secara umum, sudah di atas 60 persen kapasitas terjual.", "kapasitas terjual"),
        ("Sebagian di antaranya, yaitu senilai Rp 2,3 miliar, sudah diterima lewat Rudi Hartawan.",
         "diterima lewat Rudi Hartawan"),
        ('"Makanya sebesar 16 persen saja," kata Rustam.', None),
        ("Berdasarkan data survei Litbang, kata Widya, sebanyak 76,4 persen responden belum mengetahui aturan itu.",
         "responden belum mengetahui aturan"),
        ("Ada kecelakaan dengan rincian 112 orang meninggal dunia, 71 luka berat.", "orang meninggal dunia"),
        ("Ia terancam pidana penjara seumur hidup atau pidana penjara paling singkat 6 tahun.", "pidana penjara"),
        ("Pelaku diancam pidana mati atau penjara paling lama 15 tahun.", "penjara"),
        ("Pelanggar dipidana dengan kurungan atau denda paling banyak Rp 50 juta.", "denda"),
        ("Minyak curah dilepas pedagang sesuai harga eceran tertinggi, yakni Rp 14.700 per liter.",
         "harga eceran tertinggi"),
        ("Pedagang diminta menjualnya sesuai HET, yakni Rp 14.700 per liter.", "HET"),
        ("Bupati itu didakwa menerima suap Rp 4 miliar.", "menerima suap"),
        ("Bendahara itu membayar denda Rp 3 juta.", "membayar denda"),
        ("Gudang itu memiliki luas 3 hektare.", "luas Gudang"),
        ("Toko itu diizinkan buka 18 jam.", "diizinkan buka"),
        ("Telah terjadi 318 kasus kecelakaan di perlintasan sebidang.", "kasus kecelakaan di perlintasan sebidang"),
        ("Tiga kecamatan dengan kasus tertinggi ditutup sementara.", "kecamatan dengan kasus tertinggi"),
        ("Sekitar 250 massa tiba di depan Kantor Bupati Batang.", "massa tiba di depan Kantor Bupati Batang"),
        ("Dewan itu menyepakati 7 Raperda di gedung baru.", "Dewan menyepakati raperda"),
        ("Kedalaman maksimal 40 meter dari permukaan laut.", "Kedalaman dari permukaan laut"),
        ("Ada 19 laporan melalui aplikasi daring.", "laporan melalui aplikasi daring"),
        ("Selama lebih dari 40 tahun buka di Cikini, toko itu tidak pernah pindah.", "buka di Cikini"),
        ("Pada Jumat sesudah memeriksa lima tempat kejadian perkara, tim pulang.", "tempat kejadian perkara"),
        ("Penyidik lalu melakukan penahanan selama 40 hari.", "melakukan penahanan"),
        ("Penyidik menangkap tersangka dan esoknya dilakukan penahanan selama 40 hari.", "penahanan"),
        ("Melek huruf di sana lebih rendah dari rata-rata nasional yang mencapai 96,4 persen.", "rata-rata nasional"),
        ("Kota itu menjadi tempat dengan angka partisipasi terendah yakni, 61,2 persen.", "angka partisipasi terendah"),
        ("Dari jumlah tersebut, sebesar Rp 25 triliun diperuntukkan untuk subsidi minyak.",
         "diperuntukkan untuk subsidi minyak"),
        ("Harga telur itu melesat hingga 46 persen.", "Harga telur"),
        ("Sebagian besar atlet itu berusia di bawah 25 tahun.", "atlet itu berusia"),
        ("Sejak panen raya, harga gabah disebut turun Rp 850 per kilogram.",
         "harga gabah turun"),
        ("Bonus yang dibagikan adalah 3 bulan gaji.", "Bonus yang dibagikan"),
        ("Rencana yang dibahas ada empat hal.", "Rencana yang dibahas"),
        ("Vonis itu lebih rendah dari tuntutan jaksa, yakni sebelas tahun penjara.", "tuntutan jaksa"),
        ("Penambahan itu diambil dari alokasi dana untuk jaring pengaman yang mencapai Rp 95 triliun.",
         "alokasi dana untuk jaring pengaman"),
        ("Calon guru di Lampung Barat yang baru lulus ditolak oleh enam sekolah.",
         "Calon guru di Lampung Barat ditolak oleh sekolah"),
        ("Denda itu wajib dibayar paling lama tiga bulan usai vonis berkekuatan tetap.",
         "Denda itu wajib dibayar usai vonis berkekuatan tetap"),
        ("Pembagian 25 juta masker dimulai.", "Pembagian masker"),
        ("Kenaikan kasus tertinggi terjadi di Kota Bima sebanyak 392.", "Kenaikan kasus tertinggi di Kota Bima"),
        ("Jadi kalau bonus yang diterima sebesar Rp 7 juta, tabunglah sedikit.", "bonus yang diterima"),
        ("Gula yang biasanya dijual Rp 12.500 kini langka.", "Gula"),
        ("Alhamdulillah sekitar 25 persen.", None),
        ("Perempuan berusia 30 tahunan itu datang sendiri.", "Perempuan berusia"),
        ("Dalam sehari, Lilik membutuhkan 4 liter minyak.", "Lilik membutuhkan"),
        ("Itu seperempat dari total penduduk 31,5 juta orang di negara tersebut.", "total penduduk"),
        ("Pabrik itu memproduksi 3.900 ton semen per hari.", "semen"),
        ("Sisa anggaran tahun lalu sebesar Rp 1,3 triliun dikembalikan.", "Sisa anggaran"),
        ("Mereka merebut sembilan poin beruntun.", "merebut poin"),
        ("Jajak pendapat itu memiliki margin of error ±3,4 persen.", "margin of error"),
    ],
)  # fmt: skip
def test_what_leads_up_to_a_figure_is_told_without_what_measures_nothing(text: str, measure: str | None) -> None:
    assert _measures(text)[0] == measure


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Petugas memeriksa 16 santri, 8 di antaranya asal Malaysia.", [16, 8]),
        ("Polisi menahan tujuh orang, dan tiga diantaranya residivis.", [7, 3]),
        ("Lima di antaranya ditargetkan selesai pada 2026.", []),
        ("Banyak jembatan rusak, satu di antaranya putus.", []),
        ("Ada 58 sepeda motor di halaman.", [58]),
    ],
)
def test_a_part_of_those_counted_is_a_figure(text: str, values: list[float]) -> None:
    assert [figure.value for figure in figures.find(text)] == values


def test_a_compound_noun_is_one_unit() -> None:
    assert figures.find("Ada 58 sepeda motor di halaman.")[0].unit == "sepeda motor"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ada 12 pasien dari Kota Tegal, dua dari Kabupaten Brebes, dan 1 pasien dari Ngawi.",
         [(12, "pasien dari Kota Tegal"), (2, "pasien dari Kabupaten Brebes"), (1, "pasien dari Ngawi")]),
        ("Sebanyak 284 saham menguat, 310 turun, dan 211 stagnan.",
         [(284, "saham menguat"), (310, "saham turun"), (211, "saham stagnan")]),
        ("Hasilnya 52 usulan baru, 64 ditolak, dan 9 tidak dibahas.",
         [(52, "usulan baru"), (64, "usulan baru ditolak"), (9, "usulan baru tidak dibahas")]),
        ("Dinas mencatat 13 orang meninggal, sembilan dari Kota Bima, dan satu dari Dompu.",
         [(13, "orang meninggal"), (9, "orang meninggal dari Kota Bima"), (1, "orang meninggal dari Dompu")]),
        ("Penambahan kasus rabies di 3 provinsi:\n1. Aceh: 182 (lama)\n2. Bali: 92 (lama)\n3. DI Yogyakarta: 12 (lama)",
         [(3, "Penambahan kasus rabies di provinsi"), (182, "Penambahan kasus rabies Aceh"),
          (92, "Penambahan kasus rabies Bali"), (12, "Penambahan kasus rabies DI Yogyakarta")]),
    ],
)  # fmt: skip
def test_bare_numbers_of_a_row_are_figures(text: str, told: list[tuple[float, str]]) -> None:
    assert [(figure.value, figure.measure) for figure in figures.find(text)] == told


@pytest.mark.parametrize(
    "text",
    [
        "Ruang: 12\nLantai dua gedung itu.",
        "Ia tinggal di Blok C, dua dari Jakarta datang.",
        "Telepon: 0215\nFaksimile: 0216",
        "Mereka bekerja dalam satu aplikasi yang sama.",
        "Beda satu dusun dengan yang lain kabur.",
        "Sersan Satu TNI itu terluka.",
        "Ajang empat tahunan itu ditunda.",
        "Mereka turun di ajang 8 Hours of Suzuka.",
        "Ibu itu mau bawa satu mau bawa banyak.",
    ],
)
def test_what_only_looks_like_a_row_or_a_count_is_no_figure(text: str) -> None:
    assert figures.find(text) == []
