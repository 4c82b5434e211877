"""Pages that are built wrong, or to deceive: the article is read whole, or an issue tells what was not."""

from __future__ import annotations

import json
from html import escape

import pytest

from pipeline.clean import clean
from pipeline.schema import Page

TITLE = "Tarif Bus Kota Tetap Sampai Akhir Tahun"
URL = "https://kabar.example.id/berita/tarif-bus-kota"
LINES = [
    "Wali Kota Bandar Jaya Rangga Wirasena mengatakan tarif bus kota tidak akan naik sampai akhir tahun ini.",
    '"Tarif tetap Rp 4.000 untuk umum dan Rp 2.000 untuk pelajar," kata Rangga di balai kota, Senin (3/3/2025).',
    "Menurut dia, kebijakan itu mengacu pada Peraturan Wali Kota Nomor 12 Tahun 2024 tentang Angkutan Umum.",
    "Kepala Dinas Perhubungan Laras Wening menyebut subsidi yang disiapkan mencapai Rp 14,2 miliar.",
    '"Asal subsidi cair tepat waktu," ujar Ketua Organda Bambang Sutrisna.',
]
TEXT = "".join(f"<p>{line}</p>" for line in LINES)
HEAD = f"<h1>{TITLE}</h1><div>Oleh Rani Sekar</div><div>Senin, 3 Maret 2025 14:05 WIB</div>"
OTHER = (
    "<h1>Harga Cabai Turun di Pasar Induk</h1>" + "<p>Harga cabai rawit turun menjadi Rp 52.000 per kilogram.</p>" * 9
)


def document(body: str, head: str = "") -> str:
    return f"<!DOCTYPE html><html><head><title>{TITLE} - Kabar</title>{head}</head><body>{body}</body></html>"


def state(value: object) -> str:
    return json.dumps(value)


def json_ld(**told: str) -> str:
    return f"<script type='application/ld+json'>{state({'@type': 'NewsArticle', **told})}</script>"


WHOLE = {
    "thirty tables around it": document("<table>" * 30 + f"<tr><td>{HEAD}{TEXT}</td></tr>" + "</table>" * 30),
    "line breaks in a table cell": document(
        f"<table><tr><td>{HEAD}</td></tr><tr><td>{'<br><br>'.join(LINES)}</td></tr></table>"
    ),
    "mail in pre": document(f"{HEAD}<pre>{chr(10) + chr(10) + (chr(10) + chr(10)).join(LINES)}</pre>"),
    "items of a list": document(f"<div>{HEAD}<ul>{''.join(f'<li>{line}</li>' for line in LINES)}</ul></div>"),
    "a section for every paragraph": document(HEAD + "".join(f"<section><p>{line}</p></section>" for line in LINES)),
    "inserted": document(f"<article>{HEAD}<ins>{TEXT}</ins></article>"),
    "a button around a part": document(
        f"<article>{HEAD}<p>{LINES[0]}</p><button>{TEXT[len(LINES[0]) + 7 :]}</button></article>"
    ),
    "one form around it": document(
        f"<form id=aspnetForm>{HEAD}{TEXT.replace('<p>', '<div>').replace('</p>', '</div>')}</form>"
    ),
    "an aside around it": document(f"<aside>{HEAD}{TEXT}</aside>"),
    "copies for two screens": document(
        f"<article>{HEAD}<div class=desktop>{TEXT}</div><div class=mobile>{TEXT}</div></article>"
    ),
    "a copy for those without scripts": document(f"<article>{HEAD}{TEXT}<noscript>{TEXT}</noscript></article>"),
    "a lead apart": document(
        f"<article>{HEAD}<p class=lead>{LINES[0]}</p><div class=c>{TEXT[len(LINES[0]) + 7 :]}</div></article>"
    ),
    "never closed": document(f"<article>{HEAD}<p>" + "<p>".join(LINES)),
    "a comment never closed": document(f"<!-- iklan {HEAD}{TEXT}"),
    "markup inside scripts": document(f"{HEAD}<script>var a = '</p><p>Bohong.</p>';</script>{TEXT}"),
    "data in a script's state": document(
        f"<div id=app></div><script>window.__STATE__ = {state({'body': TEXT})};</script>"
    ),
    "data in a frame's attribute": document(
        f'<div id=app data-page="{escape(state({"props": {"content": TEXT}}))}"></div>'
    ),
    "data as a list of paragraphs": document(
        f"<script type='application/json'>{state({'content': [{'text': line} for line in LINES]})}</script>"
    ),
    "only in JSON-LD, escaped": document(
        "<div id=app></div>",
        json_ld(headline=TITLE, articleBody=escape(TEXT, quote=False)),
    ),
    "JSON-LD of something else": document(
        f"<article>{HEAD}{TEXT}</article>",
        json_ld(headline="Emas Naik", articleBody="Emas naik. " * 99),
    ),
}
#: What is not read whole, and the issue that says so.
TOLD = {
    "in a template": (document(f"<template><article>{HEAD}{TEXT}</article></template>"), "not-article"),
    "in a frame": (document(f'{HEAD}<iframe srcdoc="{escape(TEXT)}"></iframe>'), "not-article"),
    "in a text field": (document(f"{HEAD}<textarea>{TEXT}</textarea>"), "not-article"),
    "in pushes of a script": (document(f"<script>self.__next_f.push([1,{state(TEXT)}])</script>"), "not-article"),
    "a frameset": ("<html><frameset cols=2><frame src=a.html></frameset></html>", "not-article"),
    "sent elsewhere": (document("Dialihkan", "<meta http-equiv=refresh content='0;url=/x'>"), "not-article"),
    "a part hidden": (document(f"<article>{HEAD}{TEXT}<p hidden>{LINES[3]} Itu bohong.</p></article>"), "hidden-text"),
    "two articles": (document(f"<article>{HEAD}{TEXT}</article><article>{OTHER}</article>"), "other-article"),
    "the first of three pages": (document(f"<article>{HEAD}{TEXT}</article><a href='?page=2'>2</a>"), "truncated"),
    "another headline in JSON-LD": (
        document(
            f"<article>{HEAD}{TEXT}</article>",
            json_ld(headline="Emas Naik Tajam"),
        ),
        "title-disagreement",
    ),
    "another day in its metadata": (
        document(
            f"<article>{HEAD}{TEXT}</article>", "<meta property='article:published_time' content='2019-01-01T10:00'>"
        ),
        "date-disagreement",
    ),
}


@pytest.mark.parametrize("name", WHOLE)
def test_a_page_built_wrong_is_read_whole(name):
    assert clean(Page(WHOLE[name], url=URL)).text.split("\n") == LINES


@pytest.mark.parametrize("name", TOLD)
def test_what_is_not_read_is_told(name):
    content, code = TOLD[name]
    assert code in {issue.code for issue in clean(Page(content, url=URL)).issues}


def test_a_canonical_link_to_another_site_is_not_believed():
    head = "<link rel=canonical href='https://www.kompas.com/read/2025/03/03/palsu'>"
    article = clean(Page(document(f"<article>{HEAD}{TEXT}</article>", head), url=URL))
    assert article.url == URL and article.publisher == "example.id"


def test_the_day_of_another_articles_json_ld_is_not_taken():
    told = {
        "@type": "NewsArticle",
        "headline": "Emas Naik Tajam",
        "datePublished": "2019-01-01",
        "author": "Wulan Ratri",
    }
    head = f"<script type='application/ld+json'>{state(told)}</script>"
    article = clean(Page(document(f"<article>{HEAD}{TEXT}</article>", head), url=URL))
    assert article.published == "2025-03-03T14:05:00+07:00" and article.authors == ("Rani Sekar",)


def test_a_page_that_a_script_builds_says_so():
    article = clean(Page(TOLD["in pushes of a script"][0], url=URL))
    assert [issue.detail for issue in article.issues] == ["0 characters of prose; the page is built by a script"]
