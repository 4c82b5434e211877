"""Corrections and new articles: only by a form of ours, in force at once, undone with one click."""

from __future__ import annotations

import re

import pytest
from forms import settled, token


def statement(page, q: str = "Inpres 2/2021") -> str:
    return re.search(r'id="p-([^"]+)"', page.get("/", params={"q": q}).text)[1]


@pytest.mark.parametrize(
    "headers", [{"Origin": "http://jahat.example"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"}]
)
def test_another_site_changes_nothing(changing, headers):
    good = {"token": token(changing), "kind": "wrong extraction", "subject": statement(changing)}
    assert changing.post("/koreksi", data=good, headers=headers).status_code == 400
    assert "Belum ada koreksi" in changing.get("/masalah").text


def test_a_form_without_our_token_changes_nothing(changing):
    bad = {"token": "x", "kind": "wrong extraction", "subject": statement(changing)}
    assert changing.post("/koreksi", data=bad).status_code == 400
    assert changing.post("/koreksi", data={"kind": "same"}).status_code == 422
    assert changing.get("/koreksi").status_code in {404, 405}


def test_a_wrong_extraction_disappears_and_comes_back(changing):
    number = statement(changing)
    given = {"token": token(changing), "kind": "wrong extraction", "subject": number, "back": "/?q=Inpres+2/2021"}
    stored = changing.post("/koreksi", data=given)
    assert "Koreksi tersimpan" in stored.text and f'id="p-{number}"' not in stored.text
    judged = re.search(r'name="id" value="(\d+)"', stored.text)[1]
    undone = changing.post("/koreksi/batal", data={"token": token(changing), "id": judged, "back": "/?q=Inpres+2/2021"})
    assert "dibatalkan" in undone.text and f'id="p-{number}"' in undone.text


def test_a_wrong_speaker_is_replaced_by_name(changing):
    number = statement(changing)
    given = {"token": token(changing), "kind": "wrong speaker", "subject": number, "object": "Wirasena Padmodirjo"}
    assert changing.post("/koreksi", data=given).status_code == 200
    text = changing.get(f"/pernyataan/{number}").text
    assert "Wirasena Padmodirjo" in text and "dikoreksi pembaca" in text


def test_a_name_that_nobody_bears_stores_nothing(changing):
    given = {
        "token": token(changing),
        "kind": "wrong speaker",
        "subject": statement(changing),
        "object": "Tanpa Nama Siapa",
    }
    answer = changing.post("/koreksi", data=given)
    assert answer.status_code == 400 and "Tanpa Nama Siapa" in answer.text
    assert "Belum ada koreksi" in changing.get("/masalah").text


def test_a_name_that_several_bear_is_asked_about(changing):
    from pipeline.api import KnowledgeBase
    from pipeline.web import checking

    with KnowledgeBase(changing.app.state.store, read_only=True) as base:
        names = [name for entry in base.people(limit=200).rows for name in (entry.label.split()[0], entry.label)]
        shared = next(name for name in names if len(checking._meant(base, name, "")) > 1)
    given = {"token": token(changing), "kind": "wrong speaker", "subject": statement(changing), "object": shared}
    answer = changing.post("/koreksi", data=given)
    assert "Siapa yang dimaksud?" in answer.text and answer.text.count('name="object"') > 1
    assert "Belum ada koreksi" in changing.get("/masalah").text


def test_people_are_merged_and_parted_again(changing):
    given = {"token": token(changing), "kind": "same", "subject": "p-galuh-sempalawe", "object": "Wirasena Padmodirjo",
             "back": "/orang/p-galuh-sempalawe"}  # fmt: skip
    merged = changing.post("/koreksi", data=given).text
    assert "Koreksi tersimpan" in merged and "Wirasena" in merged
    assert changing.get("/orang/p-wirasena-padmodirjo").url.path == "/orang/p-wirasena-padmodirjo"
    judged = re.search(r'name="id" value="(\d+)"', merged)[1]
    parted = changing.post(
        "/koreksi/batal", data={"token": token(changing), "id": judged, "back": "/orang/p-galuh-sempalawe"}
    )
    assert "Wirasena" not in re.search(r"Nama lain</h2>.*?</ul>", parted.text, re.S)[0]


def test_one_article_is_given_to_somebody_else(changing):
    before = changing.get("/orang/p-galuh-sempalawe").text
    article = re.search(r'name="article" value="([^"]+)"', before)[1]
    given = {"token": token(changing), "kind": "different", "subject": "p-galuh-sempalawe", "article": article,
             "back": "/orang/p-galuh-sempalawe"}  # fmt: skip
    after = changing.post("/koreksi", data=given).text
    assert f'value="{article}"' in before and f'name="article" value="{article}"' not in after


def test_a_wrong_post_goes(changing):
    before = changing.get("/orang/p-galuh-sempalawe").text
    post = re.search(r'name="post" value="([^"]+)"', before)[1]
    given = {"token": token(changing), "kind": "wrong post", "subject": "p-galuh-sempalawe", "post": post,
             "back": "/orang/p-galuh-sempalawe"}  # fmt: skip
    after = changing.post("/koreksi", data=given).text
    assert f'name="post" value="{post}"' not in after and "Koreksi tersimpan" in after


@pytest.mark.parametrize(
    "back", ["//jahat.example", "https://jahat.example", "/\\jahat.example", "javascript:alert(1)"]
)
def test_a_correction_never_leads_to_another_site(changing, back):
    given = {"token": token(changing), "kind": "wrong extraction", "subject": statement(changing), "back": back}
    answer = changing.post("/koreksi", data=given, follow_redirects=False)
    assert answer.status_code == 303 and answer.headers["location"].startswith("/masalah?")


def test_text_is_added_and_can_be_asked_at_once(changing):
    text = "Jalan desa selesai\nPalu, 3 Maret 2025\n" + (
        "Bupati Rantau Sewu, Ludirman Kasangkala, mengatakan jalan desa harus selesai tahun ini. " * 5
    )
    added = settled(changing, changing.post("/tambah/teks", data={"token": token(changing), "text": text}))
    assert "/artikel/" in added.text and "Selesai dibaca" in added.text
    assert "Ludirman Kasangkala" in changing.get("/?q=Ludirman+Kasangkala").text
    again = settled(changing, changing.post("/tambah/teks", data={"token": token(changing), "text": text}))
    assert "sudah ada" in again.text


def test_what_is_no_article_is_said_so(changing):
    refused = settled(changing, changing.post("/tambah/teks", data={"token": token(changing), "text": "."}))
    assert "tersisih" in refused.text and 'class="aside"' in refused.text
    assert changing.post("/tambah/teks", data={"token": token(changing), "text": "  "}).status_code == 400


def test_files_are_read_each_with_its_outcome(changing, corpus):
    files = [("files", (path.name, path.read_bytes())) for path in sorted((corpus / "articles").glob("*.html"))[:2]]
    files.append(("files", ("../../kosong.txt", b"")))
    added = settled(changing, changing.post("/tambah/berkas", data={"token": token(changing)}, files=files))
    assert added.text.count('class="same"') + added.text.count('class="new"') == 2 and "Selesai" in added.text


@pytest.mark.parametrize("url", ["file:///etc/passwd", "javascript:alert(1)", "contoh.id/berita"])
def test_what_is_no_address_is_refused(changing, url):
    answer = changing.post("/tambah/alamat", data={"token": token(changing), "url": url})
    assert answer.status_code == 400 and url in answer.text


def test_an_address_of_this_machine_is_not_fetched(changing):
    answer = settled(
        changing, changing.post("/tambah/alamat", data={"token": token(changing), "url": "http://127.0.0.1:9/"})
    )
    assert 'class="new"' not in answer.text and ('class="error"' in answer.text or 'class="aside"' in answer.text)


def test_a_body_that_is_too_large_is_refused(changing):
    answer = changing.post("/tambah/teks", content=b"x", headers={"content-length": "999999999", "accept": "text/html"})
    assert answer.status_code == 413 and "20 MB" in answer.text


def test_a_megabyte_on_one_line_is_refused_where_it_is_pasted(changing):
    text = "Baris panjang\nPalu, 3 Maret 2025\n" + ("Bupati Rantau Sewu mengatakan jalan itu selesai. " * 22_000)
    answer = changing.post("/tambah/teks", data={"token": token(changing), "text": text})
    assert answer.status_code == 400 and "300.000 karakter" in answer.text


def test_a_megabyte_on_one_line_is_shown(changing, store):
    from pipeline.schema import Article, Record
    from pipeline.store import open_store

    with open_store(store) as opened:
        opened.add(Record(Article(id="satu-baris", text="kata " * 210_000, title="Satu baris")))
    answer = changing.get("/artikel/satu-baris")
    assert answer.status_code == 200 and len(answer.text) > 1_000_000


def test_the_first_page_counts_what_was_just_added(changing):
    def articles() -> int:
        return int(re.search(r"dari (\d+) artikel", changing.get("/").text)[1])

    before = articles()
    assert articles() == before
    text = (
        "Jalan desa selesai\nPalu, 3 Maret 2025\n"
        + "Bupati Rantau Sewu, Ludirman Kasangkala, mengatakan jalan itu. " * 5
    )
    settled(changing, changing.post("/tambah/teks", data={"token": token(changing), "text": text}))
    assert articles() == before + 1
