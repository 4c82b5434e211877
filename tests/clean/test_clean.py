"""Pages to articles: figures asserted on the annotated pages where present, invented and hostile pages always."""

from __future__ import annotations

import json
import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.clean import clean, join
from pipeline.clean.identity import canonical, page_number
from pipeline.fetch.read import read
from pipeline.schema import Page

BODY = [
    "BANDAR JAYA - Wali Kota Bandar Jaya Rangga Wirasena mengatakan tarif bus kota tetap Rp 3.500 sampai akhir tahun.",
    "Menurut dia, keputusan itu diambil setelah pembahasan dengan dinas perhubungan dan perwakilan penumpang.",
    "Selanjutnya, pemerintah kota akan menambah 40 bus untuk melayani rute yang selama ini belum terjangkau warga.",
]


def page(body: str, head: str = "") -> str:
    told = f"<head><title>Tarif Bus Tetap</title>{head}</head>"
    return f"<html>{told}<body><h1>Tarif Bus Kota Tetap</h1>{body}</body></html>"


def paragraphs() -> str:
    return "".join(f"<p>{line}</p>" for line in BODY)


KOMPAS = page(
    "<div class='read__time'>Kompas.com - 27/07/2023, 12:02 WIB</div><div class='read__content'>"
    + paragraphs().replace("</p>", "</p><p><strong>Baca juga: <a>Rute Baru</a></strong></p>", 1) + "</div>",
    "<meta property='og:url' content='https://regional.kompas.com/read/2023/07/27/1/tarif'>"
    "<meta name='content_author' content='Kontributor Malang, Rani Sekar'>"
    "<meta name='content_editor' content='Bayu Wirya'>"
    "<meta name='content_total_pages' content='2'>"
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Tarif Bus Kota Tetap",'
    '"datePublished":"2023-07-27T05:02:00+00:00","author":{"@type":"Person","name":"Bayu Wirya"}}</script>',
)  # fmt: skip


def shingles(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)))


def test_publisher_page():
    article = clean(Page(KOMPAS))
    assert article.text.split("\n") == BODY
    assert article.authors == ("Rani Sekar",) and article.editors == ("Bayu Wirya",)
    assert article.published == "2023-07-27T12:02:00+07:00"
    assert not article.complete and article.publisher == "kompas.com"
    assert [link.title for link in article.related] == ["Rute Baru"]
    assert "author-disagreement" in {issue.code for issue in article.issues}


def test_unknown_publisher():
    article = clean(
        Page(page(f"<article>{paragraphs()}<p>Baca juga: Rute Baru</p></article>"), url="https://contoh.id/a")
    )
    assert article.text.split("\n") == BODY and article.publisher == "contoh.id"


def pages_of(*numbers: int, total: int = 2, url: str = "https://regional.kompas.com/read/1?page={}"):
    for number in numbers:
        content = KOMPAS.replace("40 bus", f"{number}0 bus").replace("content='2'", f"content='{total}'")
        content = content.replace("</head>", f"<meta name='content_current_page' content='{number}'></head>")
        yield clean(Page(content, url=url.format(number)))


def test_pages_of_one_article_are_joined_in_their_order():
    (whole,) = join(pages_of(2, 1))
    assert whole.complete and whole.text.count("\n") == 3 and "truncated" not in {i.code for i in whole.issues}
    assert whole.text.index("10 bus") < whole.text.index("20 bus")


def test_an_article_that_lacks_a_page_stays_incomplete():
    (part,) = join(pages_of(1, 3, total=3))
    assert not part.complete and ("truncated", "page 1, 3 of 3") in {(i.code, i.detail) for i in part.issues}


@pytest.mark.parametrize(("url", "whole", "number"), [
    ("https://contoh.id/read/1/tarif-bus-kota-naik?page=2", "https://contoh.id/read/1/tarif-bus-kota-naik", 2),
    ("https://contoh.id/berita/tarif-bus-kota-naik/2", "https://contoh.id/berita/tarif-bus-kota-naik", 2),
    ("https://contoh.id/2025/01/tarif-bus-kota/page/3/", "https://contoh.id/2025/01/tarif-bus-kota", 3),
    ("https://contoh.id/read/1/tarif-bus-kota-naik?page=all", "https://contoh.id/read/1/tarif-bus-kota-naik", None),
    ("https://contoh.id/read/2020/10/16", "https://contoh.id/read/2020/10/16", None),
])  # fmt: skip
def test_addresses_of_pages(url, whole, number):
    assert canonical(url) == whole and page_number(url) == number


@pytest.mark.parametrize("content", [
    "<", "<html>", "<script>", "<script" * 5000, "<div>" * 20_000, "<p>" * 5000 + "a", "\x00\x01<p>x",
    "<?xml version='1.0' encoding='x'?><a/>", "<table><tr><td>" * 300,
    "<script>" + "x" * 3_000_000 + "</script><p>a</p>",
    "<a href='" * 2000, "<!--" * 2000, "İ" * 500 + "<script>x</script>",
])  # fmt: skip
def test_hostile_pages_are_filed(content):
    article = clean(Page(content))
    assert article.issues and len(article.text) < 3_000_000


@settings(max_examples=60, deadline=3000)
@given(st.text(max_size=300), st.sampled_from(["html", "text", "json"]))
def test_anything_gives_one_article_without_control_characters(content, kind):
    page = Page(f"<div>{content}" if kind == "html" else content, kind)
    article = clean(page)
    assert article == clean(page) and article.id
    assert not re.search(r"[\x00-\x08\x0b-\x1f]", article.text)


def test_a_row_of_captions_alone_is_told():
    """Nothing is dropped in silence: what holds no article says so."""
    article = clean(Page("Foto: Rangga Wirasena/Contoh", "json"))
    assert not article.text and [issue.code for issue in article.issues] == ["empty"]


@settings(max_examples=60, deadline=3000)
@given(st.text(max_size=300), st.sampled_from(["html", "text", "json"]))
def test_whatever_gives_no_text_says_why(content, kind):
    article = clean(Page(content, kind))
    assert article.text.strip() or article.issues


def test_foreign_language_is_filed():
    english = (
        "The mayor said that the fare of the city bus will stay the same and that they have been in talks with him. "
        * 6
    )
    assert "foreign-language" in {issue.code for issue in clean(Page(page(f"<p>{english}</p>"))).issues}


def test_seed(shared):
    gold = json.loads((shared / "gold" / "seed.jsonl").read_text(encoding="utf-8").splitlines()[0])
    article = clean(next(read([shared / "seed" / "kompas-2023-07-27-jamsostek.txt"])))
    assert article.text == gold["text"] and article.published == "2023-07-27T12:02:00+07:00" and not article.complete
    assert article.authors == ("Inang Jalaludin Shofihara",) and article.editors == ("Mikhael Gewati",)


@pytest.mark.parametrize(("name", "floor"), [("dev", 1.0), ("dev_press", 0.83), ("train", 1.0)])
def test_texts_of_rows(shared, name, floor):
    rows = [json.loads(line) for line in (shared / "gold" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
    equal = sum(clean(Page(row["raw"], "json")).text == row["text"] for row in rows)
    assert equal / len(rows) >= floor


@pytest.mark.parametrize(("known", "floor"), [(True, 0.999), (False, 0.995)], ids=["by rules", "rules switched off"])
def test_gold_pages(shared, monkeypatch, known, floor):
    if not known:
        monkeypatch.setattr("pipeline.clean.web_page.publisher_for", lambda host: None)
    articles = {p.source_id: clean(p) for p in read([shared / "data" / "pages" / "gold"])}
    rows = [json.loads(line) for line in (shared / "gold" / "pages.jsonl").read_text(encoding="utf-8").splitlines()]
    scores, authors = [], 0
    for row in rows:
        article = articles[row["file"]]
        gold, found = shingles(row["body"]), shingles(article.text)
        scores.append(2 * (gold & found).total() / (gold.total() + found.total()))
        assert (article.published or "")[:16] == row["date_published"][:16]
        assert article.title == row["title"]
        assert list(article.editors) == row["editors"]
        authors += list(article.authors) == row["authors"]
    assert sum(scores) / len(scores) >= floor
    assert authors >= len(rows) - 1  # of one page the gold names no author where the page names two reporters
