"""AMP pages: whose article they stand for; a page of one site must not speak as another."""

from __future__ import annotations

import pytest

from pipeline.clean import clean
from pipeline.clean.amp import _cached, article_of
from pipeline.resources import read
from pipeline.schema import Page

KOMPAS = "https://nasional.kompas.com/read/2023/07/27/12022561/tarif-pasar-tetap"
CACHES = read.toml("amp_caches.toml")


@pytest.mark.parametrize(
    ("url", "canonical", "expected"),
    [
        ("https://nasional.kompas.com/amp/read/2023/07/27/12022561/tarif-pasar-tetap", KOMPAS, KOMPAS),
        ("https://amp.kompas.com/nasional/read/2023/07/27/12022561/tarif-pasar-tetap", KOMPAS, KOMPAS),
        ("https://jahat.example.com/amp/x", KOMPAS, None),
        ("https://kompas.com.jahat.example/amp/x", KOMPAS, None),
        ("https://harian.example.go.id/amp/x", "https://lain.example.go.id/x", "https://lain.example.go.id/x"),
        ("https://satu.go.id/amp/x", "https://dua.go.id/x", None),
        ("https://nasional-kompas-com.cdn.ampproject.org/c/s/nasional.kompas.com/amp/read/1", KOMPAS, KOMPAS),
        ("https://jahat-example-com.cdn.ampproject.org/c/s/jahat.example.com/amp/x", KOMPAS, None),
        ("https://www.google.com/amp/s/jahat.example.com/x", KOMPAS, None),
        ("https://nasional.kompas.com/read/2023/07/27/1/jalan", KOMPAS, None),
        ("https://nasional.kompas.com/amp/read/1", "javascript:alert(1)", None),
        ("https://nasional.kompas.com/amp/read/1", None, None),
    ],
)
def test_whose_article_an_amp_page_is(url, canonical, expected):
    assert article_of(url, canonical) == expected


@pytest.mark.parametrize(("url", "host"), [row for entry in CACHES.values() for row in entry["examples"]])
def test_caches_name_the_site_they_copy(url, host):
    assert _cached(url) == f"https://{host}/"


@pytest.mark.parametrize("url", [url for entry in CACHES.values() for url in entry["counterexamples"]])
def test_addresses_that_name_no_site(url):
    assert _cached(url) is None


@pytest.mark.parametrize(
    ("url", "publisher"),
    [("https://jahat.example.com/amp/x", "example.com"), (None, "kompas.com"),
     ("https://www.kompas.com/amp/x", "kompas.com")],
)  # fmt: skip
def test_a_page_is_filed_under_its_own_site(url, publisher):
    body = "".join(f"<p>Bupati Galuh Sempalawe membuka pasar ke-{n} kemarin sore.</p>" for n in range(9))
    page = f"<html><head><link rel='canonical' href='{KOMPAS}'></head><body><h1>Pasar</h1>{body}</body></html>"
    article = clean(Page(page, url=url))
    assert article.publisher == publisher
    assert (article.url == KOMPAS) is (publisher == "kompas.com")
