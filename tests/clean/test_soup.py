"""Pages that lxml gives up keep their words; pages that it reads are left to it."""

from __future__ import annotations

import pytest

from pipeline.clean import clean, soup, tree
from pipeline.schema import Page

PROSE = (
    "Bupati Banggai Ludirman Kasangkala mengatakan tarif air bersih naik 5 persen mulai bulan depan.",
    "Kenaikan itu, kata dia, mengikuti Peraturan Bupati Banggai Nomor 12 Tahun 2024 tentang tarif air minum.",
    "Warga Luwuk meminta kenaikan ditunda sampai pipa di kecamatan mereka selesai diganti pada akhir tahun.",
    "Ludirman berjanji membahas permintaan itu dengan direksi perusahaan daerah air minum pekan depan.",
)
BODY = "".join(f"<p>{line}</p>" for line in PROSE)


@pytest.mark.parametrize(
    "page",
    [
        f"<html><head><title>Tarif naik</title></head><body><h1>Tarif naik</h1><!-- iklan {BODY}</body></html>",
        f"<html><body>{'<div>' * 700}{BODY}</body></html>",
        f"<html><body>{'<div>' * 20_000}{BODY}</body></html>",
    ],
    ids=["a comment never closed", "700 boxes deep", "20,000 boxes deep"],
)
def test_the_words_are_kept(page):
    assert clean(Page(page, "html")).text.split("\n")[-len(PROSE) :] == list(PROSE)


def test_what_lxml_reads_is_left_to_it(monkeypatch):
    monkeypatch.setattr(soup, "read", lambda page: pytest.fail("asked without need"))
    assert tree.parse(f"<html><body>{BODY}<!-- selesai --></body></html>").root is not None
    assert tree.parse("<html><body><nav>Beranda</nav></body></html>").root is not None


def test_a_page_beyond_measure_is_not_read_twice():
    assert soup.read("<p>" + "tarif " * 200_000) is None
