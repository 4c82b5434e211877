"""Pages that were made to hurt: never an exception, never longer than their time, filed as what they are."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.clean import clean
from pipeline.fetch.charset import decode
from pipeline.schema import Page

SENTENCE = "Wali Kota Bandar Jaya Rangga Wirasena mengatakan tarif bus kota tidak akan naik sampai akhir tahun ini. "
PROSE = f"<p>{SENTENCE * 3}</p>"
CARD = f"<li><a href='/x'>Tarif Bus Kota Naik Lagi Hari Ini</a><p>{SENTENCE}</p></li>"

HUGE = {
    "10 MB of inline script": "<script>" + "x" * 10_000_000 + "</script>" + PROSE,
    "scripts never closed": PROSE + "<script>" * 50_000,
    "depth": "<div>" * 100_000 + SENTENCE * 3,
    "depth of tables": "<table><tr><td>" * 20_000 + SENTENCE * 3,
    "depth of forms": "<form>" * 20_000 + SENTENCE * 3,
    "15,000 paragraphs": PROSE * 15_000,
    "10,000 cards": "<ul>" + CARD * 10_000 + "</ul>",
    "a class for every element": "".join(f"<div class='baca-juga c{n}'>{SENTENCE}</div>" for n in range(20_000)),
    "a link for every word": "<div>" + "<a href='/x'>Tarif Bus Kota Naik Lagi</a> " * 50_000 + "</div>",
    "one line of 2.5 MB": "<p>" + SENTENCE * 25_000,
    "links in a line": "<p>" + "Baca juga: " * 100_000,
    "brackets": "<p>" + "(" * 300_000 + "</p>" + PROSE,
    "blanks": "<p>" + " " * 2_000_000 + "</p>" + PROSE,
    "JSON-LD without an end": "<script type='application/ld+json'>" + "[" * 100_000 + "</script>" + PROSE,
    "names": "<h1>Tarif</h1><p>" + "Rani Sekar, " * 20_000 + "</p>" + PROSE,
    "a title without an end": "<title>" + "Tarif - " * 100_000 + "</title>" + PROSE,
    "only brackets of tags": "<" * 500_000,
}


@pytest.mark.parametrize("name", HUGE)
def test_no_page_takes_long(name):
    begin = time.process_time()
    article = clean(Page(HUGE[name]))
    assert time.process_time() - begin < 8
    assert "unreadable" not in {issue.code for issue in article.issues}


@pytest.mark.parametrize("kind", ["html", "text", "json"])
def test_a_page_past_its_time_is_filed(kind):
    content = PROSE * 300 if kind == "html" else f"{SENTENCE}\n" * 3000
    article = clean(Page(content, kind, url="https://contoh.id/1"), limit=-1.0)
    assert [issue.code for issue in article.issues] == ["time-limit"] and article.url == "https://contoh.id/1"


WORDS = [
    SENTENCE,
    "Baca juga: Tarif",
    "Editor: Rani Sekar",
    "3 Maret 2025 10:00 WIB",
    "&amp;",
    "\x00",
    "]]>",
    "<!--",
    "<",
    "",
]
TAGS = [
    "p",
    "div",
    "ul",
    "li",
    "table",
    "tr",
    "td",
    "a",
    "h1",
    "script",
    "figure",
    "form",
    "span",
    "amp-ad",
    "blockquote",
]
ATTRIBUTES = ["", "class='baca-juga'", "class=entry-content", "href=/x", "id=''", "itemprop=articleBody", "style='"]
LINES = [SENTENCE, "Baca Juga", "Tags", "Rani Sekar", "Halaman: 1 2", "ADVERTISEMENT", "-", "Jakarta -"]


def element(tag: str, attribute: str, parts: list[str], closed: bool) -> str:
    return f"<{tag} {attribute}>{''.join(parts)}" + (f"</{tag}>" if closed else "")


MARKUP = st.recursive(
    st.sampled_from(WORDS),
    lambda inner: st.builds(
        element, st.sampled_from(TAGS), st.sampled_from(ATTRIBUTES), st.lists(inner, max_size=5), st.booleans()
    ),
    max_leaves=40,
)


@settings(max_examples=150, deadline=2000)
@given(MARKUP, st.sampled_from([None, "https://www.kompas.com/read/1", "https://contoh.id/1", "nonsens", "http://["]))
def test_any_markup_gives_an_article(markup, url):
    article = clean(Page(markup, url=url))
    assert article.id and "unreadable" not in {issue.code for issue in article.issues}
    assert all(line == line.strip() and line for line in article.text.split("\n")) or not article.text


@settings(max_examples=100, deadline=2000)
@given(st.binary(max_size=400), st.sampled_from([None, "utf-8", "latin-1", "utf-16", "nonsens"]))
def test_any_bytes_give_an_article(data, charset):
    article = clean(Page(decode(b"<p>" + SENTENCE.encode() + data, charset=charset)))
    assert article.id and "unreadable" not in {issue.code for issue in article.issues}


@settings(max_examples=100, deadline=2000)
@given(st.lists(st.sampled_from(LINES), max_size=30))
def test_lines_in_any_order_lose_no_sentence(lines):
    assert clean(Page("\n".join(lines), "json")).text.count(SENTENCE.strip()) == lines.count(SENTENCE)


def test_a_page_read_in_the_wrong_charset_is_set_right():
    data = f"<p>{SENTENCE} “Tarif tetap,” kata Zoë Márquez.</p>".encode().decode("latin-1").encode()
    assert "“Tarif tetap,” kata Zoë Márquez." in clean(Page(decode(data))).text


def test_the_time_of_a_page_is_its_own():
    slow = clean(Page(PROSE * 40), limit=60.0)
    assert slow.text.count("\n") == 39 and not slow.issues
