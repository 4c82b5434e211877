"""Known sites: every entry's examples, the days that a source names, long articles asked for whole."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline import resources
from pipeline.errors import InputError
from pipeline.fetch.sites import day_sources, days_of, is_whole, site_of, sites, whole_address

ENTRIES = sorted(resources.toml("sites.toml").items())


@pytest.mark.parametrize(("name", "entry"), ENTRIES, ids=[name for name, _ in ENTRIES])
def test_every_entry_knows_its_articles(name, entry):
    site = sites()[name]
    assert entry["source"] and entry["examples"] and entry["counterexamples"]
    for url in entry["examples"]:
        assert site.article.match(url), url
        assert site_of(url) is site
    for url in entry["counterexamples"]:
        assert not site.article.match(url), url
    if site.index:
        first, second = site.list_of(date(2023, 7, 5), 0), site.list_of(date(2023, 7, 5), 1)
        assert first != second and "07" in first and "05" in first and "{" not in second
        assert not site.article.match(first)


@pytest.mark.parametrize(
    ("source", "days"),
    [("kompas:2023-07-27", ("2023-07-27", 1)), ("kompas:2024-02", ("2024-02-01", 29)),
     ("detik:2023", ("2023-01-01", 365)),
     ("kompas:2023-12-30..2024-01-02", ("2023-12-30", 4)), ("berita.html", None), ("https://kompas.com", None)],
)  # fmt: skip
def test_the_days_that_a_source_names(source, days):
    found = days_of(source)
    assert (found and (f"{found[1][0]}", len(found[1]))) == days
    assert len(list(day_sources(source))) == (days[1] if days else 1)


@pytest.mark.parametrize(
    ("source", "why"),
    [("bukanmedia:2023-07-27", "known: kompas"), ("kompas:2023-13-01", "write the days"),
     ("kompas:2023-02-30", "write the days"), ("kompas:2023-07-02..2023-07-01", "before"),
     ("antara:2023-07-27", "no list by day")],
)  # fmt: skip
def test_days_that_are_none(source, why):
    with pytest.raises(InputError, match=why):
        days_of(source)


@pytest.mark.parametrize(
    ("url", "whole"),
    [("https://nasional.kompas.com/read/2023/07/27/12022561/tarif-tetap", "?page=all"),
     ("https://nasional.kompas.com/read/2023/07/27/12022561/tarif-tetap?page=2", "?page=all"),
     ("https://news.detik.com/berita/d-6844444/bupati-buka-jalan", "?single=1"),
     ("https://nasional.sindonews.com/read/1162000/15/bupati-1690434000", "?showpage=all"),
     ("https://www.kompas.com/tag/pasar", None), ("https://berita.example/read/2023/07/27/1/x", None)],
)  # fmt: skip
def test_a_long_article_is_asked_for_whole(url, whole):
    assert whole_address(url) == (url.partition("?")[0] + whole if whole else url)
    assert is_whole(whole_address(url)) is bool(whole)
