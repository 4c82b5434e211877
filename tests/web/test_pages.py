"""Every journey of the page on a small base read from the project's own corpus; nothing changes by GET."""

from __future__ import annotations

import re

import pytest
from fastapi.testclient import TestClient

from pipeline.fetch.read import read
from pipeline.ingest import ingest
from pipeline.store import open_store
from pipeline.web.app import create_app

HOSTILE = "<script>alert(1)</script>\u202e' OR 1=1 --"


@pytest.fixture(scope="module")
def store(tmp_path_factory, corpus):
    path = str(tmp_path_factory.mktemp("web") / "web.db")
    with open_store(path) as opened:
        ingest(read([corpus / "articles"]), opened)
    return path


@pytest.fixture(scope="module")
def page(store):
    with TestClient(create_app(store), base_url="http://127.0.0.1:8000") as client:
        yield client


def token(page):
    return re.search(r'name="token" value="(\w+)"', page.get("/tambah").text).group(1)


@pytest.mark.parametrize(
    "address",
    ["/", "/?q=Inpres+2/2021", "/?q=upah&sort=relevance", "/peraturan", "/peraturan/inpres-2-2021", "/angka?q=peserta",
     "/jejaring?q=Inpres+2/2021", "/tambah", "/masalah", "/api/v1/said?about=Inpres+2/2021", "/api/v1/health",
     "/api/v1/stats", "/api/openapi.json", "/api/docs", "/unduh/csv?q=Inpres+2/2021", "/unduh/xlsx", "/unduh/json",
     "/static/style.css", "/static/jejak.js"],
)  # fmt: skip
def test_every_page_answers(page, address):
    answer = page.get(address)
    assert answer.status_code == 200, answer.text[:300]
    assert "script-src 'self'" in answer.headers["content-security-policy"]


def test_the_question_is_answered_with_speaker_post_words_and_source(page):
    text = page.get("/?q=Inpres+2/2021").text
    assert "Galuh Sempalawe" in text and "<blockquote>" in text and 'rel="noopener' in text
    assert int(re.search(r'role="status">\s*(\d+)', text).group(1)) >= 10


def test_facets_narrow_and_the_address_can_be_shared(page):
    whole = page.get("/?q=Inpres+2/2021").text
    narrow = page.get("/?q=Inpres+2/2021&type=indirect").text
    count = [int(re.search(r'role="status">\s*(\d+)', t).group(1)) for t in (whole, narrow)]
    assert 0 < count[1] < count[0]


def test_a_person_page_and_an_article_page(page):
    person = re.search(r'href="(/orang/[^"]+)"', page.get("/?q=Inpres+2/2021").text).group(1)
    assert page.get(person).status_code == 200
    article = re.search(r'href="(/artikel/[^"?#]+)', page.get("/?q=Inpres+2/2021").text).group(1)
    text = page.get(article).text
    assert '<mark class="regulation"' in text and '<mark class="person"' in text and 'data-toggle="statement"' in text


def test_english_by_a_switch(page):
    assert "Who said what?" in page.get("/?lang=en").text
    page.cookies.clear()
    assert "Siapa mengatakan apa?" in page.get("/").text


@pytest.mark.parametrize("address", ["/orang/999999", "/artikel/tidak-ada", "/peraturan/uu-999-1999", "/tidak/ada"])
def test_wrong_ids_get_a_page_that_helps(page, address):
    answer = page.get(address)
    assert answer.status_code in {400, 404} and 'href="/"' in answer.text


@pytest.mark.parametrize("address", ["/?q={}", "/angka?q={}", "/jejaring?q={}", "/peraturan/{}", "/?q=a&speaker={}",
                                     "/?from={}", "/?stance={}&type={}", "/?offset={}", "/?sort={}"])  # fmt: skip
def test_hostile_queries_run_no_script_and_break_nothing(page, address):
    answer = page.get(address.replace("{}", HOSTILE))
    assert answer.status_code < 500
    assert "<script>alert" not in answer.text


def test_a_change_needs_our_own_form(page, store):
    assert page.post("/koreksi", data={"token": "x", "kind": "same", "subject": "1"}).status_code == 400
    good = {"token": token(page), "kind": "same", "subject": "1"}
    assert page.post("/koreksi", data=good, headers={"Origin": "http://evil.example"}).status_code == 400
    assert page.get("/koreksi").status_code in {404, 405}


def test_text_is_added_and_what_is_none_is_said_so(page):
    text = "Palu, 3 Maret 2025\n" + "Bupati Rantau Sewu, Ludirman Kasangkala, mengatakan jalan desa harus selesai. " * 5
    added = page.post("/tambah/teks", data={"token": token(page), "text": text})
    assert added.status_code == 200 and "/artikel/" in added.text
    refused = page.post("/tambah/teks", data={"token": token(page), "text": "."})
    assert refused.status_code == 200 and 'class="error"' in refused.text


def test_hostile_article_text_is_shown_as_text(page):
    text = ("Ketua Serikat Nelayan Uji, Wirasena Padmodirjo, mengatakan <img src=x onerror=alert(1)> itu berbahaya bagi "  # noqa: E501
            "semua pembaca berita di kota ini. ") * 6  # fmt: skip
    added = page.post("/tambah/teks", data={"token": token(page), "text": "Berita\n" + text}).text
    address = re.search(r'href="(/artikel/[^"]+)"', added).group(1)
    assert "<img src=x" not in page.get(address).text


def test_a_body_that_is_too_large_is_refused(page):
    answer = page.post("/tambah/teks", content=b"x", headers={"content-length": "999999999"})
    assert answer.status_code == 413
