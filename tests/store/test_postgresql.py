"""The same contract on a private PostgreSQL server: initdb as the postgres user, a free port."""

from __future__ import annotations

from dataclasses import replace

import private_postgresql
import pytest
from invented import jamsostek, spoken

from pipeline.api import KnowledgeBase, extract_text
from pipeline.errors import StoreError
from pipeline.resolve import Resolver
from pipeline.store import migrations, open_store

pytestmark = pytest.mark.postgresql


@pytest.fixture(scope="module")
def server():
    with private_postgresql.running() as address:
        yield address


@pytest.fixture
def url(server):
    with open_store(server) as store:
        store.database.run("DROP SCHEMA public CASCADE")
        store.database.run("CREATE SCHEMA public")
    return server


@pytest.fixture
def base(url):
    with open_store(url, resolver=Resolver()) as store:
        store.add_all(
            [
                jamsostek(),
                spoken("b1", "Sri Wulandari", "Inpres itu berat", role="Bupati", body="Kabupaten Banjarsari",
                       laws=("inpres-2-2021",), stance="against"),
            ]
        )  # fmt: skip
    with KnowledgeBase(url) as opened:
        yield opened


def test_once_each_and_versions(url):
    with open_store(url, resolver=Resolver()) as store:
        outcomes = [store.add(r) for r in (jamsostek(), jamsostek(), jamsostek(extra=" Ralat."), jamsostek())]
        assert outcomes == ["new", "same", "version", "same"]
        broken = replace(jamsostek("a9"), statements=(replace(jamsostek().statements[0], stance=None),))
        with pytest.raises(StoreError):
            store.add_all([jamsostek("a8"), broken])
        assert [r.article.id for r in store.records()] == ["a1"]
        nul = jamsostek("a7")
        assert store.add(replace(nul, article=replace(nul.article, text=nul.article.text + "\x00"))) == "new"


def test_answers_are_the_same(base, tmp_path):
    with KnowledgeBase(str(tmp_path / "j.db"), create=True) as other:
        other.store.resolver = Resolver()
        other.store.add_all(base.store.records())
        for question in (
            lambda b: b.said().rows,
            lambda b: b.said(about="Inpres 2/2021").rows,
            lambda b: b.said("Kabupaten Banjarsari").rows,
            lambda b: b.said(words="dukung").rows,
            lambda b: b.trace("Inpres 2/2021"),
            lambda b: b.who("Sri Wulandari", why=True),
            lambda b: b.figures("peserta aktif").rows,
            lambda b: b.search("menyebut jamsostek").rows,
            lambda b: b.facets(),
            lambda b: b.suggest("sri"),
            lambda b: sorted(map(str, b.graph().edges(data=True))),
            lambda b: b.article("a1").marks,
        ):
            assert question(base) == question(other)


def test_a_rate_is_the_number_alone(url):
    """ "12 persen" is also "12%", and neither 3,12 nor 112."""
    with open_store(url, resolver=Resolver()) as store:
        for number, words in enumerate(
            ("Pajak naik 12 persen", "Pajak naik 12%", "Pajak naik 3,12%", "Pajak naik 112 persen")
        ):
            store.add(spoken(f"r{number}", "Sri Wulandari", words, role="Bupati", body="Kabupaten Banjarsari"))
    with KnowledgeBase(url) as base:
        assert {row.words for row in base.said(words="pajak 12 persen").rows} == {
            "Pajak naik 12 persen",
            "Pajak naik 12%",
        }


def test_judgements_and_upkeep(base):
    row = base.said("Sri Wulandari")[0]
    made = base.judge("wrong speaker", row.id, "p-wirya-panggabean")
    assert base.statement(row.id).speaker == "Wirya Panggabean"
    base.undo(made.id)
    assert base.statement(row.id).speaker == "Sri Wulandari"
    assert [check for check in base.doctor(repair=True) if not check.ok] == []
    assert base.stats()["articles"] == 2


def test_readers_read_while_one_writes(base, url):
    with open_store(url, resolver=Resolver()) as writer, writer.database.transaction():
        writer.database.run("DELETE FROM issues")
        assert base.said().total == 4


@pytest.mark.parametrize("words", ["'", "& |", "a:*", "\\", "\x00", "!!", '"'])
def test_hostile_words(base, words):
    base.search(words)
    base.said(words=words)


def test_a_server_that_is_not_there():
    with pytest.raises(StoreError):
        open_store("postgresql://postgres@127.0.0.1:1/postgres")


OLDER = (
    "ALTER TABLE figures DROP COLUMN change",
    "DROP INDEX measure_roots_figure",
    "ALTER TABLE measure_roots RENAME TO present",
    "CREATE TABLE measure_roots (root TEXT NOT NULL, figure_id TEXT NOT NULL, PRIMARY KEY (root, figure_id))",
    "INSERT INTO measure_roots SELECT root, figure_id FROM present WHERE root <> 'peserta'",
    "DROP TABLE present",
    "CREATE INDEX measure_roots_figure ON measure_roots (figure_id)",
    "DROP INDEX statement_topics_seq",
    "CREATE INDEX statement_topics_seq ON statement_topics (seq)",
    "DROP INDEX positions_held",
    "DROP INDEX positions_in",
    "DROP INDEX statements_postless",
    "DROP INDEX statements_hidden",
    "DROP TABLE unsettled",
    "UPDATE statement_words SET roots = to_tsvector('simple', 'dapat')",
    "UPDATE article_words SET roots = to_tsvector('simple', 'dapat')",
    "UPDATE meta SET value = '5' WHERE key = 'version'",
)


def test_a_base_of_the_fifth_version_follows(url):
    store = open_store(url)
    store.add_all([jamsostek()])
    store.database.script(OLDER)
    store.close()
    with KnowledgeBase(url) as base:
        assert base.stats()["tables"] == migrations.NEWEST
        assert base.figures("aktif").total == base.figures("peserta").total == 1
        assert base.said(words="mendukung").total == base.search("dukungan").total == 1
        assert base.said(words="dapat").total == base.search("dapat").total == 0
        assert [check for check in base.doctor() if not check.ok] == []


def test_the_news_answers_and_words_are_found_as_printed(url, tmp_path):
    text = "Bagas Laksmana divonis 8 tahun penjara.\nPerda Sleman Nomor 5 Tahun 2023 digugat Wirya Adinata."
    record = extract_text(text, title="Bagas Divonis", published="2024-04-01T08:00:00+07:00")
    died, left = (
        spoken("d", "Sri Wulandari", "Dua warga meninggal"),
        spoken("l", "Rina Utami", "Warga meninggalkan desa"),
    )
    found = []
    for address in (url, str(tmp_path / "p.db")):
        with KnowledgeBase(address, create=True) as base:
            base.add_all([record, died, left])
            asked = ("berapa tahun Bagas Laksmana divonis", "siapa yang menggugat Perda Sleman Nomor 5 Tahun 2023")
            told = [row.words for one in asked for row in base.said(ask=one).beside]
            found.append((told, [row.article for row in base.said(words="meninggal")]))
    assert found[0] == found[1] and len(found[0][0]) == 2 and found[0][1] == ["d"]
