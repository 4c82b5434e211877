"""Every page over a small base read from the project's own corpus; no page changes anything."""

from __future__ import annotations

import hashlib
import html
import re
from pathlib import Path

import pytest

from pipeline.graph.ontology import ontology
from pipeline.web.words import words

HOSTILE = "<script>alert(1)</script>\u202e' OR 1=1 --"


def total(text: str) -> int:
    return int(re.search(r'class="total" role="status"><strong>([\d.]+)', text)[1].replace(".", ""))


def first(page, address: str, pattern: str) -> str:
    return re.search(pattern, page.get(address).text)[1].replace("&amp;", "&")


@pytest.mark.parametrize(
    "address",
    ["/", "/?q=Inpres+2/2021", "/?q=upah&sort=relevance", "/?sort=oldest", "/?period=2024-05", "/saran?q=ga", "/orang",
     "/orang?q=gal", "/lembaga", "/peraturan", "/peraturan?q=uu", "/peraturan/inpres-2-2021", "/angka",
     "/angka?q=peserta", "/jejaring", "/jejaring?q=Inpres+2/2021", "/tambah", "/masalah", "/api/docs",
     "/api/openapi.json", "/api/v1/said?about=Inpres+2/2021", "/api/v1/health", "/api/v1/stats", "/unduh/csv",
     "/unduh/xlsx", "/unduh/json?q=Inpres+2/2021", "/unduh/txt", "/unduh/bib", "/unduh/ris", "/static/style.css",
     "/static/jejak.js", "/static/graph.js", "/static/icon.svg"],
)  # fmt: skip
def test_every_page_answers(page, address):
    answer = page.get(address)
    assert answer.status_code == 200, answer.text[:300]
    policy = answer.headers["content-security-policy"]
    assert "script-src 'self';" in policy and "style-src 'self';" in policy and "unsafe" not in policy


@pytest.mark.parametrize(
    "address", ["/", "/?q=Inpres+2/2021", "/peraturan/inpres-2-2021", "/peraturan/uu-24-2011", "/angka"]
)
def test_an_id_stands_once_on_a_page(page, address):
    ids = re.findall(r'\sid="([^"]+)"', page.get(address).text)
    assert ids and len(ids) == len(set(ids)), sorted({one for one in ids if ids.count(one) > 1})[:5]


def test_a_result_shows_speaker_post_words_date_source_and_offsets(page):
    text = page.get("/?q=Inpres+2/2021").text
    row = re.search(r'<li class="statement.*?</li>\n', text, re.S)[0]
    assert 'class="who" href="/orang/p-galuh-sempalawe"' in text and "<blockquote" in row and "<time datetime=" in row
    assert re.search(r"karakter \d+–\d+", row) and 'rel="noopener' in text and 'href="/artikel/' in row


def test_facets_narrow_to_the_number_that_they_promise(page):
    text = page.get("/?q=Inpres+2/2021").text
    found = re.findall(r'href="(/\?q=Inpres[^"]*&amp;(?:speaker|stance|type|publisher)=[^"]+)"[^>]*><span>[^<]*</span> '
                       r'<span class="count">([\d.]+)', text)  # fmt: skip
    assert len(found) >= 5
    for address, promised in found:
        narrowed = page.get(address.replace("&amp;", "&")).text
        assert total(narrowed) == int(promised.replace(".", "")), address


def test_a_facet_holds_beside_a_post_that_was_asked_for(page):
    whole = page.get("/?q=Inpres+2/2021&regulation=inpres-2-2021").text
    assert total(whole) == total(page.get("/?q=Inpres+2/2021").text) > 0


def test_pages_of_an_answer_do_not_overlap(page):
    seen = [re.findall(r'id="p-([^"]+)"', page.get(f"/?sort=date&offset={offset}").text) for offset in (0, 20)]
    assert len(seen[0]) == 20 and seen[1] and not set(seen[0]) & set(seen[1])


def test_found_words_are_marked(page):
    assert '<mark class="found">' in page.get("/?q=upah").text


def test_a_statement_has_a_page_with_context_and_citations(page):
    address = first(page, "/?q=Inpres+2/2021", r'href="(/pernyataan/[^"]+)"')
    text = page.get(address).text
    assert '<mark class="here">' in text and "@online{" in text and "TY  - NEWS" in text and "karakter" in text


def test_a_person_page_shows_posts_company_names_and_where(page):
    text = page.get("/orang/p-galuh-sempalawe").text
    for heading in ("Jabatan dari waktu ke waktu", "Nama lain", "Disebut dalam artikel", "Disebut bersama"):
        assert heading in text


def test_an_institution_asked_for_as_a_person_leads_to_its_own_page(page):
    address = first(page, "/lembaga", r'href="/lembaga/([^"?#]+)"')
    answer = page.get(f"/orang/{address}", follow_redirects=False)
    assert answer.status_code == 307 and answer.headers["location"] == f"/lembaga/{address}"


def test_a_regulation_page_shows_issuer_time_speakers_and_words(page):
    text = page.get("/peraturan/inpres-2-2021").text
    assert "Presiden" in text and "Siapa yang berbicara" in text and "<blockquote" in text and "inpres-2-2021" in text


def test_laws_that_a_title_names_are_kin(page):
    text = page.get("/peraturan/pp-25-2020").text
    assert re.search(r'<dt>Diubah oleh</dt><dd><a class="tag law" href="/peraturan/pp-21-2024"', text)


def test_what_an_article_denies_is_no_kin(page):
    assert "Dicabut oleh" not in page.get("/peraturan/inpres-2-2021").text


def test_an_article_is_marked_whole_and_no_link_lies_in_a_link(page):
    text = page.get(first(page, "/?q=Inpres+2/2021", r'href="(/artikel/[^"?#]+)')).text
    body = re.search(r'<article class="text".*?</article>', text, re.S)[0]
    assert 'class="mk regulation"' in body and 'class="mk person"' in body and 'role="tooltip"' in body
    assert not re.search(r"<a [^>]*>(?:(?!</a>).)*<a ", body, re.S)
    anchors = re.findall(r' id="(s-\d+)"', body)
    assert anchors and len(anchors) == len(set(anchors))


def test_marks_are_switched_off_by_the_address(page):
    address = first(page, "/?q=Inpres+2/2021", r'href="(/artikel/[^"?#]+)')
    text = page.get(f"{address}?hide=person,nothing").text
    assert "hide-person" in text and "hide-nothing" not in text


def test_the_graph_is_drawn_without_a_script_and_told_as_a_table(page):
    text = page.get("/jejaring?q=Inpres+2/2021").text
    assert '<circle class="node person"' in text and "Jejaring yang sama sebagai tabel" in text
    assert text.count("<tr>") > 3 and re.search(r'<td><a href="/artikel/', text)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("relation", [*ontology()["edge"], "NAMED_WITH"])
def test_every_relation_has_its_words(relation, language):
    said = words(language).relation(relation)
    assert said and relation not in said and "_" not in said


def test_laws_that_amend_one_another_are_told_in_words(tmp_path):
    from fastapi.testclient import TestClient

    from pipeline.indonesian import regulations
    from pipeline.nlp.annotations import group_regulations
    from pipeline.schema import Article, Record
    from pipeline.store import open_store
    from pipeline.web.app import create_app

    text = "Hal itu diatur UU Nomor 31 Tahun 1999 sebagaimana telah diubah dengan UU Nomor 20 Tahun 2001."
    laws = group_regulations(tuple(regulations.find(text)), text=text)
    with open_store(str(tmp_path / "w.db")) as store:
        store.add(Record(article=Article("c1", text), regulations=laws))
    with TestClient(create_app(str(tmp_path / "w.db"))) as client:
        shown = client.get("/jejaring?q=UU+20/2001&kind=regulation").text
    assert "<td>mengubah <" in shown and '"AMENDS": "mengubah"' in shown and "rel_" not in shown


def test_the_language_switch_keeps_every_value_of_the_address(page):
    text = page.get("/jejaring?q=Inpres+2/2021&kind=person&kind=place&size=30").text
    switch = html.unescape(re.search(r'href="([^"]+lang=en[^"]*)"', text)[1])
    assert "kind=person&kind=place" in switch and switch.count("lang=") == 1
    other = page.get(switch).text
    page.cookies.clear()
    assert "lang=id" in other and "kind=person&amp;kind=place" in other


def test_english_by_a_switch(page):
    assert "Who said what?" in page.get("/?lang=en").text
    page.cookies.clear()
    assert "Siapa mengatakan apa?" in page.get("/").text


@pytest.mark.parametrize(
    "address",
    ["/orang/999999", "/lembaga/x", "/tempat/x", "/artikel/tidak-ada", "/peraturan/uu-999-1999", "/peraturan/%00",
     "/pernyataan/x", "/tambah/x", "/tidak/ada", "/unduh/exe", "/artikel/" + "a" * 3000],
)  # fmt: skip
def test_wrong_ids_get_a_page_that_helps(page, address):
    answer = page.get(address)
    assert answer.status_code in {400, 404} and 'href="/"' in answer.text


@pytest.mark.parametrize(
    "hostile", [HOSTILE, "%00", "%ED%A0%80", "((((", '"', "*", "a" * 5000, "NEAR(", "-", "‹›", "٣"]
)
@pytest.mark.parametrize("address", ["/?q={}", "/angka?q={}", "/jejaring?q={}", "/peraturan/{}", "/peraturan?q={}",
                                     "/?q=a&speaker={}", "/?from={}", "/?stance={}&type={}", "/?offset={}", "/?sort={}",
                                     "/saran?q={}", "/orang?q={}", "/?period={}", "/unduh/csv?q={}",
                                     "/jejaring?q=Inpres+2/2021&from={}&kind={}&size={}",
                                     "/angka?q=a&unit={}&offset={}",
                                     "/?lang={}", "/?stored={}"])  # fmt: skip
def test_hostile_queries_run_no_script_and_break_nothing(page, address, hostile):
    answer = page.get(address.replace("{}", hostile))
    assert answer.status_code < 500
    assert "<script>alert" not in answer.text


def test_no_page_changes_the_base(filled, page):
    def state() -> str:
        return hashlib.sha256(Path(filled).read_bytes()).hexdigest()

    before = state()
    for address in ("/", "/?q=upah", "/orang", "/masalah", "/tambah", "/jejaring?q=upah", "/peraturan/inpres-2-2021",
                    "/koreksi", "/koreksi/batal?id=1", "/tambah/teks?text=a"):  # fmt: skip
        page.get(address)
    assert state() == before


def test_another_name_of_the_host_is_refused(filled):
    from fastapi.testclient import TestClient

    from pipeline.web.app import create_app

    with TestClient(create_app(filled, hosts=("127.0.0.1",)), base_url="http://jahat.example") as client:
        assert client.get("/").status_code == 400


def test_hostile_article_text_is_shown_as_text(page):
    address = first(page, "/?q=Wirasena+Padmodirjo", r'href="(/artikel/[^"?#]+)')
    text = page.get(address).text
    assert "<img src=x" not in text and "<script>document" not in text and "&lt;img src=x" in text


def test_who_is_for_and_against_is_told_by_marked_words(changing):
    from forms import settled, token

    text = "Uji coba\nPalu, 3 Maret 2025\n" + (
        "Ketua Serikat Nelayan Uji, Wirasena Padmodirjo, mengatakan pihaknya menolak Inpres Nomor 2 Tahun 2021. "
        "Direktur Koperasi Uji, Ludirman Kasangkala, mengatakan koperasinya mendukung Inpres Nomor 2 Tahun 2021. "
    )
    settled(changing, changing.post("/tambah/teks", data={"token": token(changing), "text": text}))
    shown = changing.get("/peraturan/inpres-2-2021").text
    against = re.search(r'<section class="card opposing">.*?</section>', shown, re.S)[0]
    favour = re.search(r'<section class="card supporting">.*?</section>', shown, re.S)[0]
    assert "Wirasena Padmodirjo" in against and '<mark class="found">menolak</mark>' in against
    assert "Ludirman Kasangkala" in favour and "Wirasena" not in favour


def test_a_base_that_took_the_place_of_another_is_read(store, filled, tmp_path):
    import os

    from fastapi.testclient import TestClient

    from pipeline.store import open_store
    from pipeline.web.app import create_app

    fresh = tmp_path / "baru.db"
    open_store(str(fresh)).close()
    with TestClient(create_app(store)) as client:
        assert client.get("/api/v1/health").json()["articles"] > 0
        os.replace(fresh, store)
        for end in ("-wal", "-shm"):
            (tmp_path / f"web.db{end}").unlink(missing_ok=True)
        assert client.get("/api/v1/health").json()["articles"] == 0
