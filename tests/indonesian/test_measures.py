"""What figures measure: subjects, nearest phrases, things counted; changes are no levels."""

from __future__ import annotations

import time

import pytest

from pipeline.indonesian.figures import mentions as figures
from pipeline.resources.read import toml


def _read(text: str) -> list[tuple[object, str | None]]:
    return [(f.value, f.measure) for f in figures.find(text)]


def test_entries_carry_examples_that_hold() -> None:
    for entry in toml("measures.toml")["measure"]:
        assert entry["examples"] and entry["source"]
        for example in entry["examples"]:
            assert figures.find(example["text"])[0].measure == example["measure"], example
        for text in entry["counterexamples"]:
            assert figures.find(text)[0].measure is None, text


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Angka kemiskinan di Kabupaten Sumba turun menjadi 9,4 persen.", "Angka kemiskinan di Kabupaten Sumba"),
        ("Bank sentral mencatat cadangan devisa mencapai US$ 152 miliar.", "cadangan devisa"),
        ("Jumlah siswa yang diduga keracunan setelah makan siang di sekolah bertambah menjadi 232 orang.",
         "Jumlah siswa yang diduga keracunan"),
        ("Total uang yang disita, menurut jaksa, senilai Rp 3 miliar.", "Total uang yang disita"),
        ("Besaran cukai merupakan yang terkecil di Asia, yakni hanya 40 persen.", "Besaran cukai"),
        ("Direktur Wirya Panggabean menerangkan kini inflasi berada di kisaran 3 persen.", "inflasi"),
        ("Anggaran pendidikan dan kesehatan mencapai Rp 665 triliun.", "Anggaran pendidikan dan kesehatan"),
        ("Per Juni 2023 utang pemerintah tercatat Rp 7.805 triliun.", "utang pemerintah"),
        ("Sekolah itu berdiri di atas lahan seluas 6,7 hektare.", "lahan"),
        ("Barang bukti terdiri dari 22.000 botol miras pabrikan.", "miras pabrikan"),
        ("Pemerintah menyiapkan Rp 3 triliun untuk bantuan pangan.", "bantuan pangan"),
        ("Delapan orang lain yang turut ditetapkan sebagai tersangka ditahan.",
         "orang yang turut ditetapkan sebagai tersangka"),
        ("Survei menunjukkan 60 persen responden puas.", "responden puas"),
        ("Tersangka berusia 34 tahun.", "Tersangka berusia"),
        ("Jadi, total pelajar yang sembuh setelah terkena campak kini berjumlah 164 orang.",
         "total pelajar yang sembuh setelah terkena campak"),
        ("Jumlah yang mengikuti tes usap yakni 4.637 orang.", "Jumlah yang mengikuti tes usap"),
        ("Ada lima orang yang tidak membawa surat.", "orang yang tidak membawa surat"),
        ("Angka kasus gigitan ular pada pekan ini bertambah 12 orang.", "Angka kasus gigitan ular bertambah"),
        ("Ia mengatur pembelian pipa dan pompa dalam proyek senilai Rp 2,3 triliun.", "proyek"),
        ("Tingkat kepuasan terhadap layanan lalu lintas naik dari 84 persen.",
         "Tingkat kepuasan terhadap layanan lalu lintas"),
        ("Kelas jabatan 17 Rp 20.100.000, sebelumnya Rp 18.400.000.", "Kelas jabatan 17"),
        ("Menurut Ajat Permana jumlah pemilih tercatat 51.417 orang.", "jumlah pemilih"),
        ("Produksi beras mengalami penurunan sebesar 5 persen.", "Produksi beras penurunan"),
        ("Sebanyak 252 saham tidak bergerak.", "saham tidak bergerak"),
        ("Dua orang dalam perawatan.", "orang dalam perawatan"),
        ("Jumlah orang dalam pengawasan berkurang dari 43 orang.", "Jumlah orang dalam pengawasan"),
        ("Ada 3 proyek yang sedang dikerjakan Jasa Marga.", "proyek yang sedang dikerjakan Jasa Marga"),
        ("Peserta datang dari 38 provinsi di seluruh Indonesia.", "Peserta datang dari provinsi di seluruh Indonesia"),
        ("Polisi menangkap tujuh tersangka.", "Polisi menangkap tersangka"),
        ("Buruh akan menggelar unjuk rasa di 24 provinsi.", "menggelar unjuk rasa di provinsi"),
        ("Gedung itu telah dihuni oleh 1.200 pegawai.", "Gedung dihuni oleh pegawai"),
        ("Jaksa juga mencegah lima orang untuk pergi ke luar kota.",
         "Jaksa mencegah orang untuk pergi ke luar kota"),
        ("Dinas memecat 26 pegawai karena menerima uang.", "Dinas memecat pegawai karena menerima uang"),
        ("Warga tewas akibat banjir dan longsor di tiga provinsi Sumatera.",
         "banjir dan longsor di provinsi Sumatera"),
        ("Wirya mengatakan dua warga tewas.", "warga tewas"),
        ("Ekspor kopi Indonesia ke Mesir mencapai US$ 135 juta.", "Ekspor kopi Indonesia ke Mesir"),
        ("Korban mengalami kerugian Rp 25 juta.", "kerugian"),
        ("Kepercayaan warga turun, dari 31,1 persen.", "Kepercayaan warga"),
        ("Kendaraan Golongan IV dan V: Semula Rp 710.000.", "Kendaraan Golongan IV dan V"),
        ("Responden yang sangat percaya kepada bupati hanya 1 persen.", "Responden yang sangat percaya kepada bupati"),
        ("Atlet itu menang dua kali.", "Atlet menang"),
        ("Selama empat bulan, ia tidak pulang.", None),
        ("Kedatangannya untuk menyerahkan uang Rp 5 miliar.", "uang"),
        ("Anggaran untuk membangun jalan Rp 5 miliar.", "Anggaran untuk membangun jalan"),
        ("Laporan gratifikasi dengan nilai total Rp 62,8 juta.", "nilai Laporan gratifikasi"),
        ("Pembangunan jalan kota dengan nilai proyek Rp 14,2 miliar.", "nilai proyek Pembangunan jalan kota"),
        ("Dinas itu memperoleh anggaran Rp 6 triliun untuk bantuan pupuk.", "anggaran untuk bantuan pupuk"),
        ("Alokasi dana desa akan diberikan kepada tiga provinsi.", "Alokasi dana desa diberikan kepada provinsi"),
        ("Tim melakukan penggeledahan di empat tempat dalam rangka penyidikan.", "melakukan penggeledahan di tempat"),
        ("Sekitar sebulan sebelum surat itu dikirim, ia pergi.", "sebelum surat itu dikirim"),
        ("Putusan itu menyatakan batas usia calon tetap 40 tahun.", "batas usia calon"),
        ("Jarak saat bepergian paling jauh tiga kilometer.", "Jarak bepergian"),
        ("Harga karcis paling murah berada di Rp 35 ribu.", "Harga karcis paling murah"),
        ("Sekitar 28 persen pemudik belum punya tiket.", "pemudik belum punya tiket"),
        ("Perumahan itu memuat 100 ribu hunian tetap untuk korban banjir.", "hunian tetap untuk korban banjir"),
        ("Masa kampanye hanya berlangsung 75 hari.", "Masa kampanye"),
        ("JAKARTA Sebanyak 4.538 orang dinyatakan positif.", "orang dinyatakan positif"),
        ("Di Jawa Tengah harganya dipangkas menjadi Rp 26.800.", "harganya"),
        ("Anda bisa menghemat Rp 2.770.000 dari harga normal.", "menghemat dari harga normal"),
        ("Masing-masing sekolah akan mendapat Rp 10 juta.", "sekolah mendapat"),
        ("Pemeriksaan dilakukan terhadap 26.661 spesimen.", "Pemeriksaan dilakukan terhadap spesimen"),
        ("Orang Dalam Pemantauan berjumlah 2.196 orang.", "Orang Dalam Pemantauan"),
        ("Nilai impor peralatan mekanis turun sebesar US$ 473 juta.", "Nilai impor peralatan mekanis turun"),
        ("Hakim memberi hukuman kurungan selama seumur hidup dan pidana denda sejumlah Rp 2 miliar.", "pidana denda"),
        ("Busana itu dari penyanyi berusia 32 tahun.", "penyanyi berusia"),
        ("Stok LPG 3 kg aman.", "LPG"),
        ("Sebanyak 104 orang sedang dalam perawatan.", "orang dalam perawatan"),
        ("Dinas yang melaporkan penambahan jumlah pasien sebanyak 312 pasien.", "penambahan jumlah pasien"),
        ("Negara itu dihadapkan dengan inflasi yang melonjak 250 persen.", "inflasi"),
        ("Kata Ratna Kusumo, Rp 5 miliar.", None),
        ("Kita lihat nanti 98 persen ya.", None),
        ("Harga naik tajam.\nRp 14.900 per kilogram.", None),
    ],
)  # fmt: skip
def test_the_measure_is_the_phrase_that_the_clause_tells(text: str, measure: str | None) -> None:
    assert figures.find(text)[0].measure == measure


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Zakat itu Rp 123 miliar pada 2021, kemudian bertambah menjadi Rp 173 miliar pada 2022, dan Rp 222 miliar.",
         ["Zakat", "Zakat", "Zakat"]),
        ("Devisa kopi sebesar US$ 3 miliar tahun ini dan meningkat jadi US$ 4 miliar.",
         ["Devisa kopi", "Devisa kopi"]),
        ("Anggaran bansos 2020 sebesar Rp 455 triliun dan 2019 sebesar Rp 317 triliun.",
         ["Anggaran bansos", "Anggaran bansos"]),
        ("Uang itu terdiri dari 2,3 juta dolar AS dan Rp 20,3 miliar.", ["Uang", "Uang"]),
        ("Harga perak naik Rp 200 per gram dan bertahan di level Rp 14.300 per gram.",
         ["Harga perak naik", "Harga perak"]),
        ("Bantuan sebesar Rp 600 ribu selama empat bulan cair.", ["Bantuan", "Bantuan"]),
        ("Ia dihukum 1 tahun 10 bulan penjara.", ["penjara", "penjara"]),
        ("Sebanyak 3 orang tewas dan 5 orang luka.", ["orang tewas", "orang luka"]),
        ("Alokasi dana kepada dua provinsi mengalami kenaikan sebesar 3,3 persen dari APBN.",
         ["Alokasi dana kepada provinsi", "Alokasi dana kepada dua provinsi kenaikan"]),
    ],
)  # fmt: skip
def test_figures_in_a_row_go_on_with_one_measure(text: str, measures: list[str]) -> None:
    assert [f.measure for f in figures.find(text)] == measures


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Berikut daftar lengkap gaji petinggi perusahaan:\n- Direktur Rp 96 juta\n- Mitra Rp 146 juta",
         ["gaji petinggi perusahaan Direktur", "gaji petinggi perusahaan Mitra"]),
        ("Rinciannya:\n1. Bali: Tambah 138 kasus baru\n2. Banten: Tambah 41 kasus baru",
         ["kasus baru Bali", "kasus baru Banten"]),
        ("Data perkara:\n- Tahun 2023: 187 perkara\n- Tahun 2024: 275 perkara",
         ["perkara Tahun 2023", "perkara Tahun 2024"]),
        ("Harga naik:\nMenurut Wirya, kenaikan itu sudah diperkirakan dan akan berlanjut. Ia mencatat 5 kasus.",
         ["kasus"]),
    ],
)  # fmt: skip
def test_the_items_of_a_list_have_its_heading_and_their_labels(text: str, measures: list[str]) -> None:
    assert [f.measure for f in figures.find(text)] == measures


@pytest.mark.parametrize("unit", ["a: 5 orang\n", "x:\n1 kg\n", ":\n", "yang dari 5 persen dan ", "menjadi 5 orang, "])
def test_measuring_is_linear(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        start = time.process_time()
        figures.find(text, cited=(), when=())
        return time.process_time() - start

    seconds(1000)
    assert seconds(40_000) < 0.5 + 12 * seconds(10_000)


def test_a_part_is_told_apart_from_its_whole() -> None:
    assert _read("Sebanyak 21 dari 253 demonstran reaktif.") == [(21, "demonstran reaktif"), (253, "demonstran")]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("IHSG dibuka di level 6.905 atau melemah 71 poin (1,02 persen).",
         [(6905, "IHSG", None), (71, "IHSG melemah", "down"), (1.02, "IHSG melemah", "down")]),
        ("Jumlah penduduk miskin naik 14,94 ribu orang menjadi 25,9 juta orang.",
         [(14940, "Jumlah penduduk miskin naik", "up"), (25_900_000, "Jumlah penduduk miskin", None)]),
        ("Harga beras naik Rp 1.000 per kilogram menjadi Rp 14.900 per kilogram.",
         [(1000, "Harga beras naik", "up"), (14900, "Harga beras", None)]),
        ("Upah minimum naik dari Rp 5 juta menjadi Rp 5,3 juta.",
         [(5_000_000, "Upah minimum", None), (5_300_000, "Upah minimum", None)]),
        ("Peserta lulus bertambah 18 orang sehingga totalnya menjadi 2.406 orang.",
         [(18, "Peserta lulus bertambah", "up"), (2406, "Peserta lulus", None)]),
        ("Emas batangan 0,5 gram Rp 649.500", [(0.5, "Emas batangan", None), (649500, "Emas batangan 0,5 gram", None)]),
        ("Sebanyak 191 saham melemah dan 87 saham tidak bergerak.",
         [(191, "saham melemah", None), (87, "saham tidak bergerak", None)]),
        ("Indeks keyakinan turun ke level 98,2 poin dibandingkan pada Maret 2025 sebesar 99,4 poin.",
         [(98.2, "Indeks keyakinan", None), (99.4, "Indeks keyakinan", None)]),
        ("Kasus aktif bertambah 20 orang.", [(20, "Kasus aktif bertambah", "up")]),
        ("Kredit macet turun sebesar 0,3 persen.", [(0.3, "Kredit macet turun", "down")]),
        ("Angka ini meningkat 2 persen. Angka itu turun 1 persen.",
         [(2, "meningkat", "up"), (1, "turun", "down")]),
        ("Dana otsus sebesar Rp 9,4 triliun. Angka ini meningkat 3,1 persen.",
         [(9_400_000_000_000, "Dana otsus", None), (3.1, "Dana otsus meningkat", "up")]),
    ],
)  # fmt: skip
def test_a_change_is_no_level(text: str, read: list[tuple[object, ...]]) -> None:
    assert [(f.value, f.measure, f.change) for f in figures.find(text)] == read


def test_the_tail_of_one_figure_leads_to_no_other() -> None:
    text = "Terdakwa dituntut empat tahun penjara dan denda Rp 300 juta subsider enam bulan kurungan."
    assert _read(text) == [(4, "penjara"), (300_000_000, "denda"), (6, "kurungan")]


def test_least_and_most_are_of_one_thing() -> None:
    text = "Pelaku diancam penjara paling singkat 4 tahun dan paling lama 20 tahun."
    assert [(f.modifier, f.measure) for f in figures.find(text)] == [("min", "penjara"), ("max", "penjara")]


def test_a_change_is_not_set_against_a_level() -> None:
    assert [f.compared_with for f in figures.find("Peserta naik 2 juta orang menjadi 36 juta orang.")] == [None, None]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Inflasi Juli 2023 sebesar 3,08 persen.", ["2023-07"]),
        ("Tarif naik menjadi 12 persen pada 2025.", ["2025"]),
        ("Laba turun 78 persen dibandingkan tahun 2022.", [None]),
        ("Jumlah nelayan pada tahun 2015 sekitar 2 juta orang, bertambah dari tahun 2008.", ["2015"]),
        ("Pada 2024 anggaran turun 30 persen menjadi Rp 6,71 triliun.", ["2024", "2024"]),
        ("Dibandingkan Februari 2023, impor naik 36 persen.", [None]),
        ("Angka itu lebih tinggi dibanding tahun 2024 yang 39 persen.", ["2024"]),
        ("Per Februari 2024 utang tercatat US$ 407 miliar, atau tumbuh 1,4 persen.", ["2024-02", "2024-02"]),
        ("Progres proyek mencapai 87,5 persen dan ditargetkan rampung pada 2025.", [None]),
        ("Pendaki naik pada 2022 menjadi 8.000, tetapi pada 2023 turun.", ["2022"]),
        ("Ekspor pada 2022 Rp 5 triliun, sekarang Rp 6 triliun.", ["2022", None]),
        # A law's year is no figure's; a date behind the first of two is not the second's.
        ("Tunjangan Rp 3 juta diatur dalam Perpres Nomor 12 Tahun 2015.", [None]),
        ("Rasio itu turun dari 28,46 persen pada 2021 menjadi 27,9 persen.", ["2021", None]),
        ("Pada 2023 angka itu naik dari 5 persen menjadi 7 persen.", ["2023", "2023"]),
    ],
)
def test_a_figure_holds_for_its_own_date(text: str, told: list[str | None]) -> None:
    assert [f.as_of for f in figures.find(text)] == told
