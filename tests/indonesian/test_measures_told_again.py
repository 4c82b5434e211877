"""What figures measure, told again or told around them: earlier levels, rows of places, parts of those counted."""

from __future__ import annotations

import pytest

from pipeline.indonesian.figures import mentions as figures


def _measures(text: str) -> list[str | None]:
    return [figure.measure for figure in figures.find(text)]


@pytest.mark.parametrize(
    ("text", "measures"),
    [
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
        ("Angka itu menurun jika dibandingkan keseluruhan kasus demam pada 2019 yang mencapai 331 kasus.",
         ["keseluruhan kasus demam"]),
        ("Setoran itu lebih kecil dibandingkan dengan periode yang sama pada 2019 yang mencapai Rp 8 triliun.",
         ["Setoran"]),
        ("Ada 92 mahasiswa yang positif Covid-19. Di Garut ada 34, di Subang ada 21.",
         ["mahasiswa yang positif Covid-19", "mahasiswa yang positif Covid-19 di Garut",
          "mahasiswa yang positif Covid-19 di Subang"]),
        ("Polisi menangkap 16 santri, delapan di antaranya asal Malaysia.",
         ["Polisi menangkap santri", "santri asal Malaysia"]),
        ("Dari 38 pemain yang didaftarkan, empat di antaranya mundur.", ["pemain yang didaftarkan", "pemain mundur"]),
        ("Ada 2.400 ASN dari 12 kementerian yang siap pindah.", ["asn", "kementerian yang siap pindah"]),
        ("Perusahaan menutup hampir setengah dari 210 tokonya di Inggris.", ["toko di Inggris"] * 2),
        ("Wilayah Makassar yang mencakup 15 kecamatan dan 153 kelurahan.",
         ["Wilayah Makassar mencakup kecamatan", "Wilayah Makassar mencakup kelurahan"]),
        ("Dokter yang gugur terbanyak di Jakarta, Jawa Barat (12 dokter) dan Jawa Tengah (9 dokter).",
         ["dokter Jawa Barat", "dokter Jawa Tengah"]),
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
        ("Menurut dia, secara keseluruhan, sudah lebih dari 50 persen kapasitas terjual.", "kapasitas terjual"),
        ("Sebagian di antaranya, yaitu senilai Rp 1,7 miliar, sudah diterima lewat Rudi Hartawan.",
         "diterima lewat Rudi Hartawan"),
        ('"Makanya sebesar 16 persen saja," kata Rustam.', None),
        ("Berdasarkan data survei Litbang, kata Widya, sebanyak 76,4 persen responden belum mengetahui aturan itu.",
         "responden belum mengetahui aturan"),
        ("Ada kecelakaan dengan rincian 112 orang meninggal dunia, 71 luka berat.", "orang meninggal dunia"),
        ("Ia terancam pidana penjara seumur hidup atau pidana penjara paling singkat 6 tahun.", "pidana penjara"),
        ("Pelaku diancam pidana mati atau penjara paling lama 15 tahun.", "penjara"),
        ("Pelanggar dipidana dengan kurungan atau denda paling banyak Rp 50 juta.", "denda"),
        ("Beras itu harus dijual sesuai harga eceran tertinggi (HET) yakni Rp 11.200 per kg.",
         "harga eceran tertinggi"),
        ("Pedagang diminta menjualnya sesuai HET, yakni Rp 11.200 per kg.", "HET"),
        ("Bupati itu didakwa menerima suap Rp 4 miliar.", "menerima suap"),
        ("Bendahara itu membayar denda Rp 3 juta.", "membayar denda"),
        ("Gudang itu memiliki luas 3 hektare.", "luas"),
        ("Toko itu diizinkan buka 18 jam.", "diizinkan buka"),
        ("Telah terjadi 318 kasus kecelakaan di perlintasan sebidang.", "kasus kecelakaan di perlintasan sebidang"),
        ("Tiga kecamatan dengan kasus tertinggi ditutup sementara.", "kecamatan dengan kasus tertinggi"),
        ("Sekitar 250 massa tiba di depan Kantor Bupati Batang.", "massa tiba di depan Kantor Bupati Batang"),
        ("Dewan itu menyepakati 4 Raperda di ruang rapat utama.", "Dewan menyepakati raperda"),
        ("Ketinggian maksimal 150 meter dari permukaan tanah.", "Ketinggian dari permukaan tanah"),
        ("Ada 19 laporan melalui aplikasi daring.", "laporan melalui aplikasi daring"),
        ("Selama hampir 30 tahun hadir di Cikini, toko itu tidak pernah tutup.", "hadir di Cikini"),
        ("Pada Jumat usai mendatangi tiga tempat kejadian perkara, tim pulang.", "tempat kejadian perkara"),
        ("Penyidik malam itu juga melakukan penahanan selama 20 hari.", "melakukan penahanan"),
        ("Penyidik menangkap tersangka dan malam itu juga dilakukan penahanan selama 20 hari.", "penahanan"),
        ("Angka kematian itu jauh lebih tinggi dari rata-rata dunia yang mencapai 2,91 persen.", "rata-rata dunia"),
        ("Ia menjadi daerah dengan angka kesembuhan tertinggi yakni, 87,56 persen.", "angka kesembuhan tertinggi"),
        ("Dari jumlah tersebut, sebesar Rp 25 triliun diperuntukkan untuk subsidi minyak.",
         "diperuntukkan untuk subsidi minyak"),
        ("Harga telur itu melesat hingga 46 persen.", "Harga telur"),
        ("Sebagian besar atlet itu berusia di bawah 25 tahun.", "atlet itu berusia"),
        ("Selama sepekan terakhir, harga beras disebut turun Rp 1.200 per kilogram.",
         "harga beras disebut turun"),
        ("THR yang diberikan adalah 1 bulan upah.", "THR yang diberikan"),
        ("Agenda yang dibicarakan ada dua hal penting.", "Agenda yang dibicarakan"),
        ("Vonis hakim itu lebih ringan dari tuntutan jaksa, yakni tujuh tahun penjara.", "tuntutan jaksa"),
        ("Penambahan itu diambil dari alokasi dana untuk jaring pengaman yang mencapai Rp 95 triliun.",
         "alokasi dana untuk jaring pengaman"),
        ("Ibu hamil di Lampung Selatan yang hendak melahirkan ditolak oleh empat rumah sakit.",
         "Ibu hamil di Lampung Selatan ditolak oleh rumah sakit"),
        ("Uang itu wajib dilunasi paling lambat satu bulan usai putusan berkekuatan tetap.",
         "Uang itu wajib dilunasi usai putusan berkekuatan tetap"),
        ("Pembagian 25 juta masker dimulai.", "Pembagian masker"),
        ("Kenaikan kasus tertinggi terjadi di Kota Bima sebanyak 392.", "Kenaikan kasus tertinggi di Kota Bima"),
        ("Jadi semisal THR yang diterima sebesar Rp 4 juta, sisihkan sedikit.", "THR yang diterima"),
        ("Gula yang biasanya dijual Rp 12.500 kini langka.", "Gula"),
        ("Alhamdulillah sekitar 25 persen.", None),
        ("Perempuan berusia 30 tahunan itu datang sendiri.", "Perempuan berusia"),
        ("Dalam sehari, Lilik membutuhkan 4 liter minyak.", "Lilik membutuhkan"),
        ("Itu seperempat dari total penduduk 31,5 juta orang di negara tersebut.", "total penduduk"),
        ("Pabrik itu memproduksi 3.900 ton semen per hari.", "semen"),
        ("Sisa anggaran tahun lalu sebesar Rp 1,3 triliun dikembalikan.", "Sisa anggaran"),
        ("Mereka merebut sembilan poin beruntun.", "merebut poin"),
        ("Survei itu memiliki margin of error sebesar ±2,9 persen.", "margin of error"),
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
        ("Ada 33 sepeda motor yang ditinggalkan.", [33]),
    ],
)
def test_a_part_of_those_counted_is_a_figure(text: str, values: list[float]) -> None:
    assert [figure.value for figure in figures.find(text)] == values


def test_a_compound_noun_is_one_unit() -> None:
    assert figures.find("Ada 33 sepeda motor yang ditinggalkan.")[0].unit == "sepeda motor"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ada 12 pasien dari Kota Tegal, dua dari Kabupaten Brebes, dan 1 pasien dari Ngawi.",
         [(12, "pasien dari Kota Tegal"), (2, "pasien dari Kabupaten Brebes"), (1, "pasien dari Ngawi")]),
        ("Sebanyak 284 saham menguat, 310 turun, dan 211 stagnan.",
         [(284, "saham menguat"), (310, "saham turun"), (211, "saham stagnan")]),
        ("Rinciannya 45 usulan baru, 107 dihapus, dan 2 tidak ada tanggapan.",
         [(45, "usulan baru"), (107, "usulan baru dihapus"), (2, "usulan baru tidak ada tanggapan")]),
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
        "Batas antara satu daerah dengan yang lain kabur.",
        "Sersan Satu TNI itu terluka.",
        "Ajang empat tahunan itu ditunda.",
        "Mereka tampil di 24 Hours of Le Mans.",
        "Kamu mau beli satu mau beli lagi.",
    ],
)
def test_what_only_looks_like_a_row_or_a_count_is_no_figure(text: str) -> None:
    assert figures.find(text) == []
