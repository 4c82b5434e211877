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
        ("Seluruhnya ada 370 orang.", ["seluruhnya"]),
        # The unit is printed with the second of two alone.
        ("Jumlah penumpang naik dari 1,2 juta menjadi 1,5 juta orang.", ["Jumlah penumpang"] * 2),
        # A part keeps what is said of it from its whole.
        ("Total 24 pasien dari 68 pasien dinyatakan sembuh.", ["pasien dinyatakan sembuh", "pasien"]),
        # A time long gone, what another figure is reckoned from, words that tell nothing.
        ("Sepuluh tahun lalu, kami sulit membayangkan hal itu.", [None]),
        ("Utang daerah naik menjadi 31 persen dari PAD, dari sebelumnya 26 persen.", ["Utang daerah"] * 2),
        ("Dua pos tersebut yakni Entikong dan Badau.", ["pos"]),
    ],
)  # fmt: skip
def test_the_rest_of_the_sentence_tells_what_is_measured(text: str, measures: list[str | None]) -> None:
    assert [f.measure for f in figures.find(text)] == measures
