"""Pages that are no articles; every entry of the table runs its own examples."""

from __future__ import annotations

import pytest

from pipeline.clean import clean
from pipeline.clean.page_kind import named, says
from pipeline.resources import read
from pipeline.schema import Page

TABLE = read.toml("page_kinds.toml")
NAMED = [k for k, e in TABLE.items() if "titles" in e]
SAID = [k for k, e in TABLE.items() if "words" in e]
SENTENCE = "Wali Kota Bandar Jaya Rangga Wirasena mengatakan tarif bus kota tidak akan naik sampai akhir tahun ini. "


def told(kind: str, text: str) -> bool:
    return named(kind, text, None) if text.startswith("http") else named(kind, None, text)


@pytest.mark.parametrize(("kind", "text"), [(k, t) for k in NAMED for t in TABLE[k]["examples"]])
def test_named(kind, text):
    assert told(kind, text)


@pytest.mark.parametrize(("kind", "text"), [(k, t) for k in NAMED for t in TABLE[k]["counterexamples"]])
def test_not_named(kind, text):
    assert not told(kind, text)


@pytest.mark.parametrize(("kind", "text"), [(k, t) for k in SAID for t in TABLE[k]["examples"]])
def test_said(kind, text):
    assert says(kind, text)


@pytest.mark.parametrize(("kind", "text"), [(k, t) for k in SAID for t in TABLE[k]["counterexamples"]])
def test_not_said(kind, text):
    assert not says(kind, text)


@pytest.mark.parametrize("entry", TABLE.values())
def test_entries_carry_examples_and_source(entry):
    assert entry["examples"] and entry["counterexamples"] and entry["source"]


@pytest.mark.parametrize(("head", "body", "url", "code"), [
    ("", f"<article><p>{SENTENCE}</p></article>", "https://contoh.id/foto/1/bus-kota", "gallery"),
    ('<meta property="og:type" content="video.other">', f"<p>{SENTENCE}</p>", "https://contoh.id/read/1", "video"),
    ("", f"<article><p>{SENTENCE * 3}</p></article>", "https://video.contoh.id/1/bus-kota", "video"),
    ('<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Bus"}</script>',
     f"<article><p>{SENTENCE * 9}</p></article>", "https://contoh.id/read/1", "live"),
    ('<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>',
     f"<article><p>{SENTENCE * 3}</p></article>", "https://contoh.id/read/1", "paywall"),
    ("", f"<article><p>{SENTENCE * 2}</p><p>Artikel ini khusus pelanggan Contoh+.</p></article>", "https://contoh.id/1",
     "paywall"),
    ("", "<ul>" + "".join(f"<li><a href='/{n}'>Tarif Bus Kota Naik Lagi {n}</a></li>" for n in range(40)) + "</ul>",
     "https://contoh.id/indeks/ekonomi", "index"),
    ("", "<h1>Just a moment...</h1><p>Enable JavaScript and cookies to continue</p>", "https://contoh.id/1",
     "not-article"),
    ("", "", "https://contoh.id/read/1", "not-article"),
])  # fmt: skip
def test_pages_are_filed_as_what_they_are(head, body, url, code):
    page = Page(f"<html><head><title>Bus Kota</title>{head}</head><body>{body}</body></html>", url=url)
    assert code in {issue.code for issue in clean(page).issues}


def test_an_article_about_a_photo_is_an_article():
    body = f"<h1>Viral Foto Bus</h1><article><p>{SENTENCE * 2}</p><p>{SENTENCE * 2}</p></article>"
    page = Page(f"<html><body>{body}</body></html>", url="https://contoh.id/news/read/1/viral-foto-bus")
    assert not clean(page).issues


@pytest.mark.parametrize("head", ["Halaman tidak ditemukan", "404 - Contoh.id"])
def test_a_page_that_is_gone_is_no_article_whatever_it_lists(head):
    article = clean(Page(f"<title>{head}</title><h1>{head}</h1>" + f"<p>{SENTENCE}</p>" * 8))
    assert [(issue.code, issue.detail) for issue in article.issues] == [("not-article", "a page that is not there")]


@pytest.mark.parametrize("head", ["404 Siswa Keracunan di Bandar Jaya", "404 Tahun Kota Bandar Jaya Dirayakan"])
def test_a_headline_that_begins_with_the_number_404_is_one(head):
    assert not clean(Page(f"<title>{head}</title><h1>{head}</h1>" + f"<p>{SENTENCE}</p>" * 8)).issues


@pytest.mark.parametrize("start", ["<rss version='2.0'>", "<?xml version='1.0'?>\n<feed>", "<urlset>"])
def test_a_feed_is_no_page(start):
    article = clean(Page(f"{start}<channel><item><title>Tarif</title><description>{SENTENCE}</description></item>"))
    assert article.text == "" and [issue.code for issue in article.issues] == ["index"]
