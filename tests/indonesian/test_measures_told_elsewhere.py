"""What figures measure where only the rest of their sentence tells: fronted times, rows, things pointed to, wholes."""

from __future__ import annotations

import pytest

from pipeline.indonesian.figures import mentions as figures


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        # A time that its sentence begins with, one that its clause ends with, one in which something happens so often.
        ("Selama tiga bulan ke depan, mereka mengikuti pelatihan las.", ["mengikuti pelatihan las"]),
        ("Pergeseran tanah itu terjadi lebih cepat dalam setahun.", ["Pergeseran tanah itu terjadi lebih cepat"]),
        ("Pasien itu minum obat dua kali dalam sehari.", ["Pasien itu minum obat"] * 2),
        # A row of places.
        ("Petugas menyiagakan 12 perahu di Demak dan tiga perahu di Pati.", ["perahu di Demak", "perahu di Pati"]),
        # Things that are pointed to, with what is said of them.
        ("Dari laporan itu, tiga dermaga lagi belum memiliki izin.", ["dermaga belum memiliki izin"]),
        ("Kedua jembatan itu ada di jalur utama.", ["jembatan ada di jalur utama"]),
        ("Angka Rp 4 miliar hanyalah perkiraan awal biaya sewa.", ["perkiraan awal biaya sewa"]),
        ("Masih ada 13 yang kami periksa.", ["yang kami periksa"]),
        # What goes on, who has it, what a comma parts, what it is for, a bare whole.
        ("Dinas menaikkan tarif air sebesar 4 persen, yakni menjadi Rp 3.200.", ["menaikkan tarif air", "tarif air"]),
        ("Koperasi Mekar Abadi memiliki 14 kios.", ["Koperasi Mekar Abadi memiliki kios"]),
        ("Gudangnya luas, sekitar 900 meter.", ["Gudangnya luas"]),
        ("Di Lumajang terdapat 17 balai untuk pengungsi lansia.", ["balai untuk pengungsi lansia"]),
        ("Tercatat total ada 31 mesin.", ["total mesin"]),
        ("Seluruhnya ada 240 orang.", ["seluruhnya"]),
        # The unit is printed with the second of two alone.
        ("Jumlah penumpang naik dari 1,2 juta menjadi 1,5 juta orang.", ["Jumlah penumpang"] * 2),
        # A part keeps what is said of it from its whole.
        ("Total 31 santri dari 70 santri dinyatakan lulus.", ["santri dinyatakan lulus", "santri"]),
        # A time long gone, what another figure is reckoned from, words that tell nothing.
        ("Sepuluh tahun lalu, kami sulit membayangkan hal itu.", [None]),
        ("Utang daerah naik menjadi 31 persen dari PAD, dari sebelumnya 26 persen.", ["Utang daerah"] * 2),
        ("Dua pos tersebut yakni Entikong dan Badau.", ["pos"]),
    ],
)  # fmt: skip
def test_the_rest_of_the_sentence_tells_what_is_measured(text: str, measures: list[str | None]) -> None:
    assert [f.measure for f in figures.find(text)] == measures


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        # A figure inside a phrase or a relative clause has nothing of the predicate behind it.
        ("Pameran di dua kota itu batal digelar.", ["Pameran di kota"]),
        ("Kapal yang membawa 73 penumpang itu terbalik.", ["Kapal yang membawa penumpang"]),
        ("Hujan membuat dua jembatan tersebut ditutup.", ["jembatan ditutup"]),
        # A noun with the passive verb that tells the figure; what a value is of behind a verb.
        ("Omzet yang semula dilaporkan hanya Rp 3 juta itu diperiksa.", ["Omzet yang semula dilaporkan"]),
        ("Ia memakai kertas yang disebut uang mainan dengan nominal Rp 4 juta.", ["nominal uang mainan"]),
        # Where and why, for a bare verb; who does it, with its place; where the figure before is counted.
        ("Sebanyak 12 santri terluka akibat tertimpa tembok.", ["santri terluka akibat tertimpa tembok"]),
        ("Longsor di Kecamatan Cisarua menewaskan 27 orang.", ["Longsor di Kecamatan Cisarua menewaskan orang"]),
        ("Dinas membagikan 300 paket sembako kepada 12 desa.", ["sembako", "sembako kepada desa"]),
        # What has gone on for a time that begins its clause; a reflexive verb.
        ("Sudah dua tahun warga menunggu ganti rugi.", ["warga menunggu ganti rugi"]),
        ("Pejabat itu mengundurkan diri dalam sepekan.", ["mengundurkan diri"]),
        ("Masa cuti bersalin diperpanjang dari tiga bulan menjadi enam bulan.", ["Masa cuti bersalin"] * 2),
        # A whole tells nothing of its parts; an amount with what it is for.
        ("Dari total Rp 50 miliar, Rp 20 miliar dipakai untuk gaji.", ["total", "dipakai untuk gaji"]),
        ("Pengelola memberi diskon 25 persen untuk tiket kereta.", ["diskon untuk tiket kereta"]),
        # What an amount is of, not who gives it; who has things is no pronoun; a clause of another time.
        ("Panitia menyewa kapal dengan kapasitas 35 orang.", ["kapasitas kapal"]),
        ("Bantuan yang dibagikan PT Pos Indonesia dengan nilai Rp 450.000.", ["nilai"]),
        ("Lama-lama dia memiliki 5 karyawan.", ["karyawan"]),
        ("Ia hendak mencetak rekor di Sepang setelah menjuarai tiga seri.", ["menjuarai seri"]),
        ("Lima tahun kemudian, koperasi itu menjual lahannya.", [None]),
        # A size told once more in another unit; a verb of saying alone tells nothing.
        ("Gong itu berdiameter 6,1 inci (15,5 cm).", ["Gong berdiameter"] * 2),
        ("Sebanyak 19 persen mengatakan bahwa tarifnya mahal.", [None]),
        ("Sebanyak 23 persen mengaku kecewa.", ["mengaku kecewa"]),
        # Units behind a name.
        ("Ketinggian air di Pintu Air Kalimulya 750 sentimeter.", ["Ketinggian air di Pintu Air Kalimulya"]),
    ],
)  # fmt: skip
def test_figures_inside_phrases_are_told_with_what_is_theirs(text: str, measures: list[str | None]) -> None:
    assert [f.measure for f in figures.find(text)] == measures
