"""Headlines without the site's name and the page's number behind them."""

from __future__ import annotations

import pytest

from pipeline.clean.clock import Clock
from pipeline.clean.page_title import without_site
from pipeline.clean.row import article_of_row
from pipeline.schema import Page


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("Tarif Bus Kota Tetap Halaman all - Kompas.com", "Tarif Bus Kota Tetap"),
        ("Tarif Bus Kota Tetap Halaman 2 - Kompas.com", "Tarif Bus Kota Tetap"),
        ("Tarif Bus Kota Tetap - Kompas.com", "Tarif Bus Kota Tetap"),
        ("Lagu Bandar Jaya - Galuh", "Lagu Bandar Jaya - Galuh"),
        ("Wali Kota Buka Halaman Balai Kota", "Wali Kota Buka Halaman Balai Kota"),
    ],
)
def test_tails_of_titles(title, kept):
    assert without_site(title, frozenset({"kompas.com", "kompas"})) == kept
    fields = {"title": title}
    page = Page("Warga membayar tarif. " * 20, "json", url="https://regional.kompas.com/read/1", fields=fields)
    assert article_of_row(page, clock=Clock.none()).title == kept
