"""A law's article can be asked for: what cites "Pasal 27 UU ITE" is found, what cites another article is not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from invented import naming
from typer.testing import CliRunner

from pipeline.api import KnowledgeBase, extract_text
from pipeline.indonesian.regulations import parts
from pipeline.store import open_store

CITED = (
    ("a", "27"),
    ("b", "27(3)"),
    ("c", "28(2)"),
    ("d", "45A(2);28(2);27(1)"),
    ("e", "20-30"),
    ("f", None),
    ("g", "88B"),
)


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("pasal") / "a.db")
    with open_store(path) as store:
        for n, (id, pasal) in enumerate(CITED, 1):
            record = naming(id, f"Pasal itu di UU ITE keliru {id}", {"UU ITE": "uu:ite"}, day=f"2024-0{n}-02")
            [law] = record.regulations
            cited = replace(law, mentions=tuple(replace(mention, pasal=pasal) for mention in law.mentions))
            store.add(replace(record, regulations=(cited,)))
    return path


@pytest.fixture(scope="module")
def base(path):
    with KnowledgeBase(path, read_only=True) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "articles"),
    [
        ("Pasal 27 UU ITE", "abde"), ("UU ITE Pasal 27", "abde"), ("pasal 27 ayat (3) UU ITE", "be"),
        ("UU ITE pasal 27 ayat 3", "be"), ("Pasal 28 UU ITE", "cde"), ("Pasal 28 ayat 2 UU ITE", "cde"),
        ("Pasal 88 UU ITE", ""), ("Pasal 88B UU ITE", "g"), ("Pasal 45A ayat 2 UU ITE", "d"), ("UU ITE", "abcdefg"),
        ("Pasal 7 UU ITE", ""),
    ],
)  # fmt: skip
def test_an_article_is_asked_for(base, question, articles):
    about, asked, traced = base.said(about=question), base.ask(question), base.trace(question)
    wanted = set(articles)
    for found in (about, asked, traced.statements, traced.mentions):
        assert {row.article for row in found.rows} == wanted and found.total == len(wanted)
    assert traced.articles == len(wanted) == sum(month.count for month in traced.months)
    assert sum(count.count for count in base.facets(about=question).speaker) == len(wanted)


def test_it_is_told_what_is_shown(path, base):
    notes = {note.kind: note.label for note in base.said(about="Pasal 27 ayat 3 UU ITE").understood}
    assert notes["pasal"] == "Pasal 27 ayat (3)" and "dropped" not in notes
    told = CliRunner().invoke(_app(), ["said", "--about", "Pasal 27 UU ITE", "--store", path])
    assert "Hanya yang menyebut Pasal 27." in told.stderr
    told = CliRunner().invoke(_app(), ["trace", "Pasal 7 UU ITE", "--store", path])
    assert "Tidak disebut dalam artikel mana pun" in told.stdout and "?" not in told.stdout


def test_the_page_shows_it_too(path):
    from fastapi.testclient import TestClient

    from pipeline.web.app import create_app

    with TestClient(create_app(path), base_url="http://127.0.0.1:8000") as client:
        answer = client.get("/", params={"q": "Pasal 27 ayat 3 UU ITE"}).text
        assert "/artikel/b" in answer and "/artikel/a" not in answer
        page = client.get("/peraturan", params={"q": "Pasal 27 ayat 3 UU ITE"})
        assert page.url.path == "/peraturan/uu:ite" and "Pasal 27 ayat (3)" in page.text
        assert "/artikel/b" in page.text and "/artikel/c" not in page.text


def _app():
    from pipeline.cli.app import app

    return app


@pytest.mark.parametrize(
    ("words", "wanted", "label"),
    [
        ("Pasal 27 ayat (3) huruf b UU ITE", "27(3)b", "Pasal 27 ayat (3) huruf b"),
        ("pasal 5 dan 6 UU Tipikor", "5;6", "Pasal 5, Pasal 6"),
        ("psl 55 ayat 1 ke-1 KUHP", "55(1)ke-1", "Pasal 55 ayat (1) ke-1"),
        ("Pasal 45A UU ITE", "45A", "Pasal 45A"),
        ("UU ITE", "", "Pasal "),
        ("beberapa pasal UU ITE", "", "Pasal "),
    ],
)
def test_words_of_an_article(words, wanted, label):
    assert parts.asked(words) == wanted and parts.label(wanted) == label


@pytest.mark.parametrize(
    ("cited", "wanted", "held"),
    [
        ("27", "27", True), ("27(3)", "27", True), ("12a", "12", True), ("100-173", "120", True), ("43i", "43I", True),
        ("27", "27(3)", False), ("27(1)", "27(3)", False), ("88B", "88", False), ("127", "27", False),
        ("27", "2", False),
        ("5(1)b;13", "13", True), ("5(1)b", "5(1)", True), ("5(1)", "5(1)b", False), ("ayat", "5", False),
    ],
)  # fmt: skip
def test_what_is_cited_holds_what_is_asked(cited, wanted, held):
    assert parts.holds(cited, wanted) is held


LAWS = (
    "Perda Sleman Nomor 5 Tahun 2023 mengatur tarif parkir, kata Pasal 9.",
    "Pasal 7 Perda Sleman Nomor 5 Tahun 2023 menyebutkan tarif parkir paling tinggi Rp 5.000.",
    "Pasal 8 Perda Sleman Nomor 5 Tahun 2023 mengatur pengisian karcis.",
)


@pytest.mark.parametrize(
    ("question", "sentences"),
    [
        ("Pasal 7 Perda Sleman Nomor 5 Tahun 2023 mengatur apa", {1}),
        ("apa isi Pasal 8 Perda Sleman Nomor 5 Tahun 2023", {2}),
        ("apa bunyi Pasal 6 Perda Sleman Nomor 5 Tahun 2023", set()),
    ],
)
def test_a_sentence_of_the_news_cites_the_article_asked_for(tmp_path, question, sentences):
    text = "Warga Sleman hadir di rapat koperasi bersama para pedagang pasar. " + " ".join(LAWS)
    with KnowledgeBase(str(tmp_path / "a.db"), create=True) as base:
        base.add_all([extract_text(text, title="Tarif Parkir Sleman", published="2024-04-01T08:00:00+07:00")])
        found = base.said(ask=question)
        assert not found.rows
        assert {row.words for row in found.beside} == {LAWS[n] for n in sentences}
