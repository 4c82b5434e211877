"""A body that a page prints twice is read once; a refrain stays."""

import pytest

from pipeline.clean.boilerplate import sort_lines
from pipeline.clean.repeats import copies

BODY = [
    "Pemerintah Kota Malang menutup tiga jembatan di Kecamatan Klojen mulai Senin pekan depan.",
    '"Kami memperbaiki lantai jembatan," kata Kepala Dinas Pekerjaan Umum Rina Utami di Malang.',
    "Rina Utami mengatakan perbaikan memakan waktu dua bulan dan biaya Rp 4 miliar dari APBD.",
    "Warga diminta memakai jalan lain selama perbaikan berlangsung, termasuk Jalan Kawi.",
]
SHORT = ["Aku pulang", "ke rumahmu", "saat hujan", "reda malam"]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ([*BODY, *BODY], {4, 5, 6, 7}),
        ([*BODY, *BODY, *BODY], {4, 5, 6, 7, 8, 9, 10, 11}),
        ([*BODY, "Rilis itu terbit Senin.", *BODY[:3]], {5, 6, 7}),
        ([BODY[0], *BODY[1:], BODY[0].replace("tiga", "tiga buah"), *BODY[1:]], {4, 5, 6, 7}),  # one word put right
        ([*BODY, BODY[1], BODY[2]], set()),  # two paragraphs may be said again
        ([*SHORT, "Reff", *SHORT, *SHORT], set()),  # a song
        (["Baca keterangan lengkapnya di bawah ini, seperti dikutip dari laman pemerintah."] * 2, set()),
        ([], set()),
    ],
)
def test_copies(lines, found):
    assert copies(lines) == found


def test_a_page_that_prints_its_body_twice_is_read_once():
    told = sort_lines([*BODY, "Baca juga: Jembatan Baru Dibuka", *BODY])
    assert told.kept == BODY
    assert BODY[1] in told.dropped


@pytest.mark.parametrize("line", ["a", BODY[0]])
def test_a_line_without_end_costs_little(line):
    assert copies([line] * 50_000) == frozenset()
