"""Modifiers, parts of a whole, ranges and comparisons of figures: sentences of our own."""

from __future__ import annotations

import pytest

from pipeline.indonesian.figures import mentions as figures


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("Denda paling banyak sebesar Rp 5 miliar.", "max"),
        ("Denda paling sedikit sebesar Rp 1 miliar.", "min"),
        ("Pelaku terancam denda hingga Rp 5 miliar.", "max"),
        ("Pelaku diancam pidana penjara sampai 10 tahun.", "max"),
        ("Pelaku diancam penjara sampai dengan 10 tahun.", None),
        ("Peserta tidak boleh lebih dari 50 orang.", "max"),
        ("Peserta tak boleh melebihi 50 orang.", "max"),
        ("Peserta tidak hanya lebih dari 50 orang.", "min"),
        ("Jumlahnya tidak sampai 100 orang.", "max"),
        ("Sidang tak sampai 15 menit.", "max"),
        ("Usianya belum genap 40 tahun.", "max"),
        ("Realisasinya belum mencapai 50 persen.", "max"),
        ("Defisit dijaga tidak melebihi 3 persen.", "max"),
        ("Angkanya tidak di bawah 3 persen.", "min"),
        ("Kapasitas gedung itu hingga 500 orang.", "max"),
        ("Ada diskon hingga 70 persen.", "max"),
        ("Harga naik hingga 20 persen.", None),
        ("Laba bertambah hingga Rp 2 triliun.", None),
        ("Tarifnya mulai dari Rp 5.000.", "min"),
        ("Harganya mulai Rp 200 juta.", "min"),
        ("Setidaknya ada 12 orang tewas.", "min"),
        ("Sedikitnya terdapat 12 rumah rusak.", "min"),
        ("Setidaknya sebanyak 12 rumah rusak.", "min"),
        ("Kasus paling banyak terdapat 12 orang.", None),
        ("Ia membayar lebih kurang Rp 2 juta.", "approx"),
        ("Ia menunggu nyaris 3 jam.", "approx"),
        ("Ia menunggu kurang lebih sekitar 3 jam.", "approx"),
        ("Sekitar sebanyak 30 orang hadir.", "approx"),
        ("Nilainya melampaui Rp 3 triliun.", "min"),
        ("Nilainya di atas angka Rp 3 triliun.", "min"),
        ("Jabatannya paling lama 5 tahun.", "max"),
        ("Laporan masuk paling lambat 30 hari.", "max"),
        ("Pidana paling singkat 4 tahun.", "min"),
        ("Usia paling muda 17 tahun.", "min"),
        ("Nilainya kurang dari Rp 3 juta.", "max"),
        ("Nilainya tidak kurang dari Rp 3 juta.", "min"),
        ("Pinjaman maksimal Rp 3 juta.", "max"),
        ("Peserta minimal 17 orang.", "min"),
        ("Peserta 17 orang lebih.", "min"),
        ("Kepada warga 17 tahun ke atas.", "min"),
        ("Kepada anak 5 tahun ke bawah.", "max"),
        ("Belanja Rp 10 jutaan.", "approx"),
    ],
)
def test_a_modifier_is_read(text, modifier):
    assert [f.modifier for f in figures.find(text)] == [modifier]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Inflasi antara 5 dan 10 persen.", [((5, 10), "%")]),
        ("Inflasi 5-10 persen.", [((5, 10), "%")]),
        ("Inflasi 5 persen-10 persen.", [((5, 10), "%")]),
        ("Inflasi 5 sampai 10 persen.", [((5, 10), "%")]),
        ("Inflasi 5 sampai dengan 10 persen.", [((5, 10), "%")]),
        ("Inflasi 5% hingga 10%.", [((5, 10), "%")]),
        ("Inflasi 5 s.d. 10 persen.", [((5, 10), "%")]),
        ("Inflasi 2,5 plus minus 1 persen.", [((1.5, 3.5), "%")]),
        ("Inflasi 2,5±1%.", [((1.5, 3.5), "%")]),
        ("Inflasi 2,5+-1%.", [((1.5, 3.5), "%")]),
        ("Inflasi 2,5 persen plus-minus 1 persen.", [((1.5, 3.5), "%")]),
        ("Diskon 50%+20% untuk anggota.", [(50, "%"), (20, "%")]),
        ("Bantuan Rp 5-10 juta.", [((5_000_000, 10_000_000), "IDR")]),
        ("Bantuan Rp 5 juta hingga Rp 10 juta.", [((5_000_000, 10_000_000), "IDR")]),
        ("Pasir Rp 188.000/m3 sampai Rp 198.000 per m3.", [((188_000, 198_000), "IDR")]),
        ("Beras Rp 12.000 per kg hingga Rp 15.000 per kg.", [((12_000, 15_000), "IDR")]),
        ("Penduduk usia 15-64 tahun.", [((15, 64), "tahun")]),
        ("Rapat perlu dua pertiga anggota.", [(0.666667, None)]),
        ("Rapat perlu 2/3 anggota.", [(0.666667, None)]),
        ("Tiga perempat lahan terendam.", [(0.75, None)]),
        ("Sepertiganya milik desa.", [(0.333333, None)]),
        ("Separuh dari anggaran habis.", [(0.5, None)]),
        ("Seperlima lahan terendam.", [(0.2, None)]),
        ("Lelaki separuh baya itu pergi.", []),
        ("Rumah di RT 1/3 terbakar.", []),
        ("Kursi bertambah dari 560 menjadi 575.", [(560, None), (575, None)]),
        ("Pasien bertambah dari 52 menjadi 66 orang.", [(52, "orang"), (66, "orang")]),
        ("Suaranya 27.040.878 atau 16,47%.", [(27_040_878, None), (16.47, "%")]),
        ("Denda Rp 2.659.430.425 miliar.", [(2_659_430_425, "IDR")]),
        ("Harga 0,25 USD/L.", [(0.25, "USD")]),
        ("Pendapatan 4,5 juta/sebulan.", [(4_500_000, None)]),
        ("Kasus mencapai angka 2.139 kasus.", [(2139, "kasus")]),
        ("Ramadan 1441 Hijriah tiba.", []),
        ("UMP itu Rp 4.416.186,548.", [(4416186.548, "IDR")]),
    ],
)
def test_a_range_or_part_is_read(text, told):
    assert [(f.value, f.unit) for f in figures.find(text)] == told


@pytest.mark.parametrize(
    ("text", "new", "old"),
    [
        ("Kursi bertambah dari 560 menjadi 575.", 575, 560),
        ("Peserta naik dari 30,1 juta menjadi 36,7 juta orang.", 36_700_000, 30_100_000),
        ("Pengangguran 5,3 persen atau turun dari 5,8 persen.", 5.3, 5.8),
        ("Ekonomi tumbuh 5,1 persen, lebih tinggi dari 4,9 persen.", 5.1, 4.9),
        ("Ekonomi tumbuh 5,1 persen, lebih rendah dibandingkan kuartal sebelumnya yang 5,3 persen.", 5.1, 5.3),
        ("Produksi mencapai 6 juta ton dibanding 5 juta ton tahun lalu.", 6_000_000, 5_000_000),
        ("Upah menjadi Rp 5,3 juta dari sebelumnya Rp 5 juta.", 5_300_000, 5_000_000),
        ("Tarif naik dari Rp 1.500 per km menjadi Rp 2.000 per km.", 2000, 1500),
    ],
)
def test_the_new_figure_is_set_against_the_old(text, new, old):
    found = figures.find(text)
    (linked,) = [f for f in found if f.compared_with is not None]
    assert (linked.value, found[linked.compared_with].value) == (new, old)
