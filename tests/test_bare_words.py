"""One bare word as a question: a post before whoever was called so in print, a country, a firm or a body as itself."""

from __future__ import annotations

import pytest
from invented import spoken

from pipeline.api import KnowledgeBase
from pipeline.api.no_names import is_nobodys
from pipeline.cli import readings
from pipeline.resolve import Resolver
from pipeline.store import open_store

SPOKEN = (
    ("a1", "Ratna Kusumo", "Menteri Keuangan", "Kementerian Keuangan", ("Menteri", "Presiden")),
    ("a2", "Galuh Sempalawe", "Menteri Koordinator Bidang Perekonomian", None, ()),
    ("a3", "Bagus Laksmana", "Wakil Menteri Perdagangan", "Kementerian Perdagangan", ()),
    ("a4", "Sari Utami", "Kepala", "Dinas Kesehatan Kabupaten Jember", ()),
    ("a5", "Wira Pramana", "Pembalap", None, ("Ducati", "Korea")),
    ("a6", "Gubernur Lestari", "Gubernur", "Pemerintah Provinsi Jawa Timur", ()),
    ("a7", "Bpk Surya", None, None, ("BPK",)),
    ("a8", "Teguh Hakim", None, None, ("Hakim",)),
    ("b1", "Budi Santoso", "Bupati Tegal", None, ()),
    ("b2", "Budi Santoso", "Rektor", "Universitas Diponegoro", ()),
)


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("bare") / "a.db")
    with open_store(path, resolver=Resolver()) as store:
        for id, name, role, body, called in SPOKEN:
            store.add(spoken(id, name, f"Kami siap di {id}", role=role, body=body, called=called))
        store.add(
            spoken("c1", "Putri Anggraini", "Kami menolak kenaikan tarif itu", role="Ketua", body="Partai Demokrat")
        )
        union = "Konfederasi Serikat Pekerja Uji"
        store.add(
            spoken("d1", "Rahmat Sukoco", "Kami menolak Perda itu", role="Ketua", body=union, laws=("perda:uji",))
        )
        store.add(spoken("d2", "Nurul Hapsari", "Upah buruh naik", role="Kepala", body="Pusat Data Uji"))
    with KnowledgeBase(path, read_only=True) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "articles"),
    [
        ("Menteri", {"a1", "a2"}), ("pak menteri", {"a1", "a2"}), ("para menteri", {"a1", "a2"}), ("menko", {"a2"}),
        ("Wakil Menteri", {"a3"}), ("wamen", {"a3"}), ("Kepala Dinas", {"a4"}), ("kadis", {"a4"}),
        ("gubernur", {"a6"}), ("Presiden", set()), ("Ducati", set()), ("korea", set()), ("BPK", set()),
        ("Hakim", {"a8"}), ("menteri yang siap", {"a1", "a2"}), ("Demokrat menolak", {"c1"}),
        ("demokrat menolak tarif", {"c1"}), ("pak menteri soal siap", {"a1", "a2"}),
    ],
)  # fmt: skip
def test_one_word_is_a_post_a_country_or_a_firm_before_it_is_somebodys_nickname(base, question, articles):
    found = base.said(question)
    assert {row.article for row in found} == articles


@pytest.mark.parametrize(
    ("words", "name", "nobodys"),
    [
        ("menteri", "Ratna Kusumo Menteri", True), ("Istana", "Istana Lestari", False),
        ("Paris", "Paris Prakoso", False),
        ("Prancis", "Prancis", True), ("Taiwan", "Ratna Kusumo", True), ("BI", "Bi Lestari", True),
        ("Sari", "Sari Utami", False),
        ("Imam", "Imam Prakoso", False), ("Wiryo", "Ratna Kusumo", False),
    ],
)  # fmt: skip
def test_which_words_name_nobody(words, name, nobodys):
    assert is_nobodys(words, name) is nobodys


def test_those_of_one_name_are_told_by_their_posts(base):
    labels = {note.label for note in base.said("Budi Santoso").understood if note.kind in ("person", "offered")}
    assert labels == {"Budi Santoso (Bupati Tegal)", "Budi Santoso (Rektor Universitas Diponegoro)"}


@pytest.mark.parametrize(
    ("question", "articles", "kinds"),
    [
        ("buruh", {"d1"}, {"group", "worded"}), ("para buruh", {"d1"}, {"group", "worded"}),
        ("buruh menolak perda uji", {"d1"}, {"group", "side", "regulation"}), ("serikat pekerja", {"d1"}, {"group"}),
        ("buruh mendukung perda uji", set(), {"group", "side", "regulation", "otherwise"}),
        ("upah buruh", {"d2"}, {"words"}), ("nelayan", set(), {"nobody"}),
    ],
)  # fmt: skip
def test_a_word_for_many_people_means_the_bodies_that_speak_for_them(base, question, articles, kinds):
    found = base.said(question) if question != "upah buruh" else base.ask(question)
    assert {row.article for row in found} == articles
    assert {note.kind for note in found.understood} == kinds


def test_the_word_itself_is_offered_beside_those_who_speak_for_them(base):
    [worded] = [note for note in base.said("buruh").understood if note.kind == "worded"]
    assert [*readings.lines(worded)] == [
        'Kata "buruh" sendiri ada dalam 1 pernyataan siapa saja: jejak said --words "buruh"'
    ]
