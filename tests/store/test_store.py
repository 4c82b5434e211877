from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest
from invented import jamsostek, spoken

from pipeline.errors import StoreError
from pipeline.schema import Issue
from pipeline.store import open_store, upkeep
from pipeline.store.articles import issues, versions


@pytest.fixture
def store(tmp_path):
    with open_store(str(tmp_path / "jejak.db")) as opened:
        yield opened


def counts(store):
    tables = "articles versions entities aliases appearances positions regulation_mentions statements figures issues"
    return {t: store.database.rows(f"SELECT count(*) AS n FROM {t}")[0]["n"] for t in tables.split()}


def sound(store):
    return [check for check in upkeep.doctor(store.database) if not check.ok]


def test_the_same_article_twice_changes_nothing(store):
    assert store.add(jamsostek()) == "new"
    before = counts(store)
    assert store.add(jamsostek()) == "same"
    assert counts(store) == before
    assert sound(store) == []


def test_a_changed_article_is_a_new_version_and_the_old_one_is_kept(store):
    store.add(jamsostek())
    before = counts(store)
    assert store.add(jamsostek(extra=" Ralat redaksi.")) == "version"
    rows = versions(store.database, "a1")
    assert [(row.version, row.changed, row.current) for row in rows] == [(2, ("text",), True), (1, (), False)]
    assert [line[0] for line in rows[0].lines] == ["-", "+"] and rows[0].lines[1].endswith(" Ralat redaksi.")
    assert rows[1].lines == ()
    assert counts(store) == {**before, "versions": 1}
    assert {row["n"] for row in store.database.rows("SELECT n FROM aliases")} == {1}, (
        "read twice, printed in one article"
    )
    assert store.add(jamsostek()) == "same", "an old version does not come back as news"
    assert sound(store) == []


def test_a_new_extraction_of_the_same_text_replaces_the_old_one(store):
    record = jamsostek()
    store.add(record)
    better = replace(record, statements=record.statements[:2])
    assert store.add(better) == "version"
    assert counts(store)["statements"] == 2
    assert versions(store.database, "a1")[0].version == 1
    assert sound(store) == []


def test_the_record_comes_back_as_it_went_in(store):
    record = jamsostek()
    store.add(record)
    assert store.record("a1") == record
    assert list(store.records()) == [record]
    assert store.record("nowhere") is None


@pytest.mark.parametrize("value", [10**30, (1.5, 10**30), -(10**25)])
def test_a_number_larger_than_a_database_holds_is_kept_as_a_decimal(store, value):
    record = spoken("b1", "Sri Wulandari", "angka itu besar sekali", figure=3.0)
    assert store.add(replace(record, figures=(replace(record.figures[0], value=value),))) == "new"
    high = value[1] if isinstance(value, tuple) else value
    assert store.database.rows("SELECT high FROM figures") == [{"high": float(high)}]


def test_nothing_of_a_failed_batch_stays(store, monkeypatch):
    store.add(jamsostek())
    before = counts(store)
    broken = replace(jamsostek("a3"), statements=(replace(jamsostek().statements[0], stance=None),))
    with pytest.raises(StoreError):
        store.add_all([jamsostek("a2"), broken])
    assert counts(store) == before
    assert store.add(jamsostek("a2")) == "new"
    assert sound(store) == []


def test_issues_are_kept_once(store):
    for _ in range(2):
        store.add_issue(Issue("clean", "no_article", "tidak ada artikel"), source="halaman.html")
    store.add_issue(Issue("fetch", "timeout"), source="https://example.com/x")
    found = issues(store.database)
    assert [(i.stage, i.code, i.source) for i in found] == [
        ("fetch", "timeout", "https://example.com/x"),
        ("clean", "no_article", "halaman.html"),
    ]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("catatan.txt", b"bukan basis data", "not an SQLite file"),
        ("gambar.db", b"\x89PNG\r\n" * 40, "not an SQLite file"),
    ],
)
def test_a_wrong_file_is_refused_in_one_line(tmp_path, name, content, message):
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(StoreError, match=message):
        open_store(str(file))
    assert file.read_bytes() == content


def test_another_programs_base_is_left_alone(tmp_path):
    file = tmp_path / "lain.db"
    with sqlite3.connect(file) as other:
        other.execute("CREATE TABLE lagu (judul TEXT)")
    with pytest.raises(StoreError, match="another program"):
        open_store(str(file))


def test_a_missing_base_is_made_only_for_writing(tmp_path):
    for options in ({"create": False}, {"read_only": True}):
        with pytest.raises(StoreError, match="no knowledge base"):
            open_store(str(tmp_path / "tiada.db"), **options)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(StoreError, match="folder"):
        open_store(str(tmp_path / "tiada" / "jejak.db"))


def test_a_base_of_a_newer_jejak_is_refused(tmp_path):
    with open_store(str(tmp_path / "jejak.db")) as store:
        store.database.run("UPDATE meta SET value = '99' WHERE key = 'version'")
    with pytest.raises(StoreError, match="newer Jejak"):
        open_store(str(tmp_path / "jejak.db"))


def test_a_reader_reads_while_a_writer_writes(tmp_path):
    path = str(tmp_path / "jejak.db")
    with open_store(path) as writer, open_store(path, read_only=True) as reader:
        writer.add(jamsostek())
        with writer.database.transaction():
            writer.database.run("DELETE FROM issues")
            assert reader.database.rows("SELECT count(*) AS n FROM articles") == [{"n": 1}]
        with pytest.raises(StoreError, match="readonly"):
            reader.add(spoken("b1", "Sri Wulandari", "Kami siap bekerja"))


def test_backup_while_open(tmp_path, store):
    store.add(jamsostek())
    upkeep.backup(store.database, str(tmp_path / "salinan.db"))
    store.add(spoken("b1", "Sri Wulandari", "Kami siap bekerja"))
    with open_store(str(tmp_path / "salinan.db"), read_only=True) as copy:
        assert [record.article.id for record in copy.records()] == ["a1"]
