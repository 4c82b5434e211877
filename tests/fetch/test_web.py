"""Addresses as pages: kept, asked again on condition, long articles whole, feeds, sitemaps and lists followed."""

from __future__ import annotations

import re

import pytest
from misbehaving import DAY, LATER

from pipeline.errors import FetchError, StoreError
from pipeline.fetch import sites
from pipeline.fetch.feeds import feed_links
from pipeline.fetch.lanes import Lanes
from pipeline.fetch.page_cache import PageCache
from pipeline.fetch.sources import pages
from pipeline.fetch.warc import pages_of_warc
from pipeline.fetch.watching import feeds_of, watch
from pipeline.fetch.web import Web


def reopened(web, **options):
    """The same cache after a restart."""
    return Web(web.client, cache=PageCache(web.cache.folder), **options)


def asked(server, path):
    return [place for place in server.asked if place.startswith(path)]


def test_pages_are_kept_and_not_fetched_twice(site, server, web):
    urls = [f"{site}/plain", f"{site}/latin", f"{site}/missing", f"{site}/picture"]
    first = list(web.pages(urls))
    before = len(server.asked)
    again = list(reopened(web).pages(urls[:2]))
    assert [p.content for p in first] == ["<p>Menteri hadir</p>", "<p>café</p>", "", ""]
    assert [p.issues[0].code for p in first[2:]] == ["not-fetched"] * 2
    assert [(p.content, p.url, p.source_id) for p in again] == [(p.content, p.url, p.source_id) for p in first[:2]]
    assert len(server.asked) == before
    assert [p.url for p in pages_of_warc(web.cache.archive)] == urls[:2]


def test_a_kept_page_is_asked_for_again_on_condition(site, server, web):
    url = f"{site}/berita/satu"
    list(web.pages([url]))
    [same] = reopened(web, refresh=True).pages([url])
    assert server.headers[-1]["If-None-Match"] == '"satu-24"'
    assert server.headers[-1]["If-Modified-Since"].startswith("Thu, 27 Jul 2023")
    assert "Bupati meresmikan pasar." in same.content and not same.issues
    server.texts["satu"] = "Bupati menutup pasar itu."
    [changed] = reopened(web, refresh=True).pages([url])
    assert "menutup" in changed.content
    [kept] = reopened(web).pages([url])
    assert "menutup" in kept.content


def test_going_on_asks_for_nothing_twice(site, server, web):
    sources = [f"{site}/feed", f"{site}/berita/nanti", f"{site}/berita/dua"]
    first = list(reopened(web, frozen=True).pages(sources))
    server.feed = {"tiga": DAY}
    before = len(server.asked)
    again = list(reopened(web, frozen=True).pages(sources))
    assert [p.source_id for p in again] == [p.source_id for p in first]
    assert [bool(p.issues) for p in again] == [False, True, False]
    assert len(server.asked) == before


def test_a_long_article_is_joined_from_its_pages(site, server, web):
    [page] = web.pages([f"{site}/panjang/bupati-buka-pasar"])
    assert [part["url"][-7:] for part in page.fields["more_pages"]] == ["?page=2", "?page=3"]
    assert not page.issues
    before = len(server.asked)
    [kept] = reopened(web).pages([f"{site}/panjang/bupati-buka-pasar"])
    assert kept.fields == page.fields and len(server.asked) == before


def test_a_missing_page_of_an_article_is_told(site, server, web):
    server.missing_page = "3"
    [page] = web.pages([f"{site}/panjang/bupati-buka-pasar"])
    assert "more_pages" not in page.fields
    assert [issue.code for issue in page.issues] == ["part-missing"]


@pytest.fixture
def known_site(monkeypatch):
    """The site on loopback as a known one."""
    entry = sites.Site("uji", ("127.0.0.1",), re.compile(r"^http://[^/]+/(?:berita|panjang)/[^/?]+"), whole="page=all")
    monkeypatch.setattr(sites, "_by_host", lambda: {"127.0.0.1": entry})
    return entry


def test_a_known_site_gives_an_article_whole(site, server, web, known_site):
    server.knows_all = True
    [page] = web.pages([f"{site}/panjang/bupati-buka-pasar"])
    assert "Halaman all." in page.content and page.url.endswith("?page=all")
    assert page.source_id == f"{site}/panjang/bupati-buka-pasar"
    assert len(asked(server, "/panjang")) == 1


def test_a_site_that_does_not_know_the_whole_is_asked_for_pages(site, server, web, known_site):
    [page] = web.pages([f"{site}/panjang/bupati-buka-pasar"])
    assert "Halaman 1." in page.content and len(page.fields["more_pages"]) == 2


def test_joined_pages_are_one_article():
    from pipeline.ingest import cleaned
    from pipeline.schema import Article, Page

    def clean(page):
        return Article(id=page.url or "", text=page.content, url="https://a.example/x", complete=False)

    more = [{"url": f"https://a.example/x?page={n}", "content": f"Isi {n}."} for n in (2, 3)]
    record = cleaned(Page("Isi 1.", url="https://a.example/x", fields={"more_pages": more}), clean)
    assert (record.article.text, record.article.complete) == ("Isi 1.\nIsi 2.\nIsi 3.", True)


@pytest.mark.parametrize(
    ("source", "found"),
    [("feed", ["berita/satu"]), ("atom", ["berita/satu"]), ("news.xml", ["berita/satu"]),
     ("pack.xml.gz", ["berita/dua"]), ("sitemap.xml", ["berita/satu", "gone.xml", "berita/dua"])],
)  # fmt: skip
def test_feeds_and_sitemaps_give_their_articles(site, web, source, found):
    got = list(pages([f"{site}/{source}"], web=web))
    assert [page.source_id for page in got] == [f"{site}/{name}" for name in found]
    assert [page.source_id for page in got if page.issues] == [f"{site}/{n}" for n in found if n == "gone.xml"]


def test_a_file_of_addresses(site, web, tmp_path):
    (tmp_path / "daftar.urls").write_text(f"# daftar\n{site}/feed\n\n{site}/latin\n", encoding="utf-8")
    assert [p.source_id for p in pages([tmp_path / "daftar.urls"], web=web)] == [f"{site}/berita/satu", f"{site}/latin"]


def test_lists_by_day(site, server, web, monkeypatch):
    entry = sites.Site(
        "uji",
        ("127.0.0.1",),
        re.compile(r"^http://[^/]+/berita/[^/?]+"),
        index=site + "/indeks/{year}-{month}-{day}?p={page}",
    )
    monkeypatch.setattr(sites, "sites", lambda: {"uji": entry})
    got = [page.source_id.rsplit("/", 1)[1] for page in pages(["uji:2023-07-30..2023-07-31"], web=web)]
    assert got == [f"{day}-{page}-{n}" for day in (30, 31) for page in (1, 2) for n in range(2)]
    assert len(asked(server, "/indeks")) == 6, "a page that brings nothing new is the last"


def test_watching_asks_on_condition_and_fetches_what_is_new_or_changed(site, server, web):
    rounds = []

    def meanwhile(_):
        rounds.append(len(server.asked))
        if len(rounds) == 2:
            server.feed = {"satu": DAY, "hilang": DAY, "dua": DAY}
        elif len(rounds) == 3:
            server.texts["satu"] = "Bupati menutup pasar itu."
            server.feed = {"satu": LATER, "hilang": DAY, "dua": LATER}

    got = list(watch([f"{site}/feed"], web=web, rounds=5, sleep=meanwhile))
    names = [[(page.source_id or "").rsplit("/", 1)[-1] for page in found] for found in got]
    assert names == [["satu"], [], ["hilang", "dua"], ["satu", "hilang", "dua"], ["hilang"]]
    assert "menutup" in got[3][0].content
    feeds = [h.get("If-None-Match") for path, h in zip(server.asked, server.headers, strict=True) if path == "/feed"]
    assert feeds[0] is None and all(feeds[1:])
    assert [len(list(r)) for r in watch([f"{site}/feed"], web=reopened(web), rounds=1)] == [1], "only what failed"


def test_a_feed_that_fails_is_told_and_the_others_go_on(site, web):
    [found] = watch([f"{site}/missing", f"{site}/plain", f"{site}/feed"], web=web, rounds=1)
    assert [page.issues[0].detail[-30:] if page.issues else "" for page in found][2] == ""
    assert [bool(page.issues) for page in found] == [True, True, False]


def test_known_sites_are_watched_by_name():
    assert feeds_of(["detik", "https://a.example/rss"])[-1] == "https://a.example/rss"
    with pytest.raises(Exception, match="neither an address nor a known site"):
        feeds_of(["tidak-ada"])


@pytest.mark.parametrize("cut", [3, 40])
def test_a_crash_while_a_page_is_kept_loses_only_that_page(site, server, web, cut):
    urls = [f"{site}/berita/{name}" for name in ("satu", "dua", "tiga")]
    list(web.pages(urls))
    archive, index = web.cache.archive, web.cache.folder / "pages.index"
    archive.write_bytes(archive.read_bytes() + archive.read_bytes()[:200])
    index.write_bytes(index.read_bytes()[:-cut])
    got = list(reopened(web).pages(urls))
    assert [page.source_id for page in got] == urls and not any(page.issues for page in got)
    assert len(asked(server, "/berita")) == 4
    assert sorted(p.url for p in pages_of_warc(archive)) == sorted(urls), "what was half-written is cut away"


def test_a_damaged_archive_is_fetched_again(site, server, web):
    url = f"{site}/berita/satu"
    list(web.pages([url]))
    web.cache.archive.write_bytes(b"\x1f\x8b\x08" + b"\x00" * (web.cache.archive.stat().st_size - 3))
    [page] = reopened(web).pages([url])
    assert "Bupati" in page.content and len(asked(server, "/berita")) == 2


def test_a_full_disk_keeps_what_is_kept(site, server, web, monkeypatch):
    list(web.pages([f"{site}/berita/satu"]))
    size = web.cache.archive.stat().st_size

    def too_much(url, answer):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pipeline.fetch.page_cache._record", too_much)
    with pytest.raises(StoreError, match="No space left"):
        list(web.pages([f"{site}/berita/dua"]))
    assert web.cache.archive.stat().st_size == size
    monkeypatch.undo()
    assert len(list(reopened(web).pages([f"{site}/berita/{n}" for n in ("satu", "dua")]))) == 2


def test_lanes_keep_the_order_and_the_distance_within_a_host():
    import threading
    import time

    running: dict[str, int] = {}
    most: dict[str, int] = {}
    lock = threading.Lock()

    def work(item):
        host, number = item
        with lock:
            running[host] = running.get(host, 0) + 1
            most[host] = max(most.get(host, 0), running[host])
        time.sleep(0.02 if host == "lambat" else 0.001)
        with lock:
            running[host] -= 1
        if number == 7:
            raise FetchError("tujuh")
        return item

    items = [(host, n) for n in range(7) for host in ("lambat", "cepat", "biasa")]
    lanes = Lanes(work, lambda item: item[0], at_once=1, threads=4)
    assert list(lanes.run(items)) == items
    assert most == {"lambat": 1, "cepat": 1, "biasa": 1}
    with pytest.raises(FetchError, match="tujuh"):
        list(Lanes(work, lambda item: item[0]).run([("a", 1), ("a", 7), ("a", 2)]))


def test_indonesian_days_in_feeds():
    feed = f"<rss version='2.0'><channel><item><link>/satu</link><pubDate>{DAY}</pubDate></item></channel></rss>"
    [link] = feed_links(feed.encode(), base="https://berita.example/rss")
    assert link.url == "https://berita.example/satu"
    assert link.published in {"2023-07-27T05:02:00+00:00", "2023-07-27T12:02:00+07:00"}


@pytest.fixture
def listing_site(site, monkeypatch):
    """The site on loopback as a known one that lists its articles by day."""
    article = re.compile(r"^http://[^/]+/berita/[^/?]+")
    index = site + "/indeks/{year}-{month}-{day}?p={page}"
    monkeypatch.setattr(sites, "sites", lambda: {"uji": sites.Site("uji", ("127.0.0.1",), article, index=index)})


def names(links):
    return [getattr(link, "url", link).rsplit("/", 1)[1] for link in links]


def test_every_day_of_a_span_is_looked_at(server, web, listing_site):
    expected = [f"{day}-{page}-{n}" for day in (29, 30, 31) for page in (1, 2) for n in range(2)]
    assert names(web.links("uji:2023-07-29..2023-07-31")) == expected
    assert names(page.source_id for page in web.pages(["uji:2023-07-29..2023-07-31"])) == expected


def test_every_day_of_a_span_is_watched(server, web, listing_site):
    feeds = feeds_of(["uji:2023-07-30..2023-07-31"])
    assert feeds == ["uji:2023-07-30", "uji:2023-07-31"]
    [found] = watch(feeds, web=web, rounds=1)
    assert {name.partition("-")[0] for name in names(page.source_id for page in found)} == {"30", "31"}


def test_a_list_is_followed_no_further_than_asked(site, server, client, listing_site):
    assert len(Web(client, most=1).links("uji:2023-07-31")) == 2, "one more than asked shows that there are more"
    assert len(asked(server, "/indeks")) == 1
    assert len(Web(client, most=0).links(f"{site}/sitemap.xml")) == 2
    assert asked(server, "/gone.xml") == []


def test_a_sitemap_that_leads_to_itself_ends(site, server, client):
    parts = "".join(f"<sitemap><loc>{site}/berita/{name}</loc></sitemap>" for name in ("satu", "dua") for _ in range(9))
    index = f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{parts}</sitemapindex>'.encode()
    server.pages = {"satu": index, "dua": index}
    Web(client).links(f"{site}/berita/satu")
    assert len(server.asked) < 60
