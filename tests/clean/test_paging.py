"""Articles of several pages: a page that is not all of its article says so, whatever its pager looks like."""

from __future__ import annotations

import pytest

from pipeline.clean import clean, join
from pipeline.clean.paging import page_of, pages_told
from pipeline.clean.tree import parse
from pipeline.schema import Page

URL = "https://kabar.example.id/berita/tarif-bus-kota"
SENTENCE = "Wali Kota Bandar Jaya Rangga Wirasena mengatakan tarif bus kota tidak akan naik sampai akhir tahun ini"


def article_of(after: str, *, head: str = "", url: str | None = URL, lines: str = "1234"):
    body = "".join(f"<p>{SENTENCE}, kata dia untuk kali ke-{number}.</p>" for number in lines)
    return clean(
        Page(f"<html><head>{head}</head><body><h1>Tarif Bus Kota</h1><article>{body}</article>{after}", url=url)
    )


@pytest.mark.parametrize(
    ("pager", "told"),
    [
        ("<div class='pagination'><a>1</a><a href='?page=2'>2</a><a href='?page=3'>3</a></div>", "page 1 of 3"),
        (f"<ul class='pager'><li>1</li><li><a href='{URL}?page=2'>›</a></li></ul>", "page 1 of 2"),
        ("<a href='?halaman=2'>Lanjut</a>", "page 1 of 2"),
        (f"<div class='page-links'>Pages: <span>1</span> <a href='{URL}/2/'>2</a></div>", "page 1 of 2"),
        ("<div>Page 1 of 3</div>", "page 1 of several"),
        ("<a href='/lain'>Lanjut ke halaman 2</a>", "page 1 of several"),
    ],
)
def test_a_page_of_several_says_so(pager, told):
    article = article_of(pager)
    assert not article.complete and [issue.detail for issue in article.issues if issue.code == "truncated"] == [told]


@pytest.mark.parametrize("host", ["https://kabar-kota.example.id", "https://kabar.example.co-id"])
def test_a_number_behind_the_host_is_no_page(host):
    assert page_of(f"{host}/12") == 1 and page_of(f"{host}/tarif-bus/2") == 2


def test_the_head_of_a_page_names_its_next():
    assert not article_of("", head=f"<link rel=next href='{URL}?page=2'>").complete
    assert article_of("", head="<link rel=next href='https://kabar.example.id/berita/harga-cabai-turun'>").complete


def test_a_later_page_is_not_all_of_its_article():
    article = article_of("", url=f"{URL}?page=2")
    assert [issue.detail for issue in article.issues if issue.code == "truncated"] == ["page 2 of 2"]


@pytest.mark.parametrize(
    "after",
    [
        "<div class='terkait'><div class='pagination'><a href='?page=2'>2</a></div></div>",
        "<div id='comments'><a href='?page=2'>2</a></div>",
        "<div class='pagination'><a href='/indeks?page=2'>2</a></div>",
        "<div class='post-navigation'><a href='/berita/harga-cabai-turun'>Berita selanjutnya</a></div>",
        "<a href='?page=3'>3</a>",
    ],
)
def test_pages_of_something_else_are_not_the_articles(after):
    assert article_of(after).complete


def test_without_an_address_links_that_begin_with_a_question_are_its_own():
    assert pages_told(parse("<p>Tarif<a href='?page=2'>2</a>").root, None) == 2
    assert pages_told(parse("<p>Tarif<a href='/indeks?page=2'>2</a>").root, None) == 1


@pytest.mark.parametrize(
    ("address", "number"),
    [(f"{URL}?page=2", 2), (f"{URL}/3", 3), (URL, 1), ("https://kabar.example.id/?p=12", 1), (None, 1)],
)
def test_which_page_an_address_is(address, number):
    assert page_of(address) == number


def test_pages_that_are_all_there_make_a_whole_article():
    pager = "<div class='pagination'><a href='?page=1'>1</a><a href='?page=2'>2</a></div>"
    first, last = article_of(pager, lines="12"), article_of(pager, url=f"{URL}?page=2", lines="34")
    (whole,) = join([last, first])
    assert whole.complete and whole.text.count("\n") == 3 and not [i for i in whole.issues if i.code == "truncated"]


def test_a_page_that_is_lacking_is_told():
    pager = "<div class='pagination'><a href='?page=2'>2</a><a href='?page=3'>3</a></div>"
    (part,) = join([article_of(pager, lines="12"), article_of(pager, url=f"{URL}?page=2", lines="34")])
    assert not part.complete and "page 1, 2 of 3" in [issue.detail for issue in part.issues]
