"""Bases of every version ever made open and answer as new ones do."""

from __future__ import annotations

import pytest
from invented import jamsostek, naming

from pipeline.api import KnowledgeBase
from pipeline.errors import StoreError
from pipeline.store import migrations, open_store, tables
from pipeline.store.database import Sqlite


def first_version(path: str) -> None:
    """Make a base as the first version had it: filled by today's code, then carried back."""
    with open_store(path) as store:
        store.add_all([jamsostek(), naming("a", "Tolak UU ITE itu", {"UU ITE": "uu-1-2024"})])
    database = Sqlite(path)
    kept = {row["name"] for row in database.rows("SELECT name FROM sqlite_master WHERE type = 'index' AND sql <> ''")}
    database.script(f"DROP INDEX {name}" for name in kept)
    database.script(
        [
            "DROP TABLE regulation_names",
            "DROP TABLE abbreviations",
            "DROP TABLE unsettled",
            "DROP TABLE regulation_relations",
            "DROP VIEW figures_in_print",
            "ALTER TABLE figures DROP COLUMN change",
        ]
    )
    database.script(
        [
            "ALTER TABLE statement_topics RENAME TO present",
            "CREATE TABLE statement_topics (topic_id TEXT NOT NULL, day TEXT NOT NULL, seq INTEGER NOT NULL, kind TEXT"
            " NOT NULL, PRIMARY KEY (topic_id, day, seq))",
            "INSERT INTO statement_topics SELECT topic_id, day, seq, kind FROM present",
            "DROP TABLE present",
            "ALTER TABLE measure_roots RENAME TO present",
            "CREATE TABLE measure_roots (root TEXT NOT NULL, figure_id TEXT NOT NULL, PRIMARY KEY (root, figure_id))",
            "INSERT INTO measure_roots SELECT r.root, r.figure_id FROM present r JOIN figures f ON f.id = r.figure_id"
            " WHERE r.root <> coalesce(lower(f.unit), '')",
            "DROP TABLE present",
        ]
    )
    database.script(sql for sql in tables.definitions("sqlite") if sql.startswith("CREATE INDEX"))
    database.script(
        [
            "UPDATE meta SET value = '1' WHERE key = 'version'",
            "UPDATE statement_words SET roots = 'dapat'",
            "UPDATE article_words SET roots = 'dapat'",
            "UPDATE figures SET measure_key = 'dapat'",
        ]
    )
    database.close()


def test_the_first_version_follows(tmp_path):
    path = str(tmp_path / "lama.db")
    first_version(path)
    with KnowledgeBase(path, read_only=True) as base:
        assert base.stats()["tables"] == migrations.NEWEST, "a reader need not know of versions"
    with KnowledgeBase(path) as base:
        assert base.stats()["tables"] == migrations.NEWEST
        assert [check for check in base.doctor() if not check.ok] == []
        assert base.said(about="Inpres 2/2021").total == 2
        assert base.trace("UU ITE").ids == ("uu-1-2024",)
        assert base.figures("aktif").total == base.figures("peserta").total == 1, "by measure and by unit"
        assert base.said(words="mendukung").total == base.search("dukungan").total == 1, "by roots as they are made now"
        assert base.said(words="dapat").total == base.search("dapat").total == 0
        (keyed,) = base.store.database.rows("SELECT measure_key FROM figures")
        assert keyed["measure_key"].split() == ["aktif", "bpjs", "ketenagakerjaan", "serta"]


def test_a_migration_that_fails_leaves_the_base_as_it_was(tmp_path, monkeypatch):
    path = str(tmp_path / "lama.db")
    first_version(path)

    def broken(database):
        database.run("DROP TABLE issues")
        raise StoreError("broken")

    monkeypatch.setattr(migrations, "STEPS", (migrations.STEPS[0], broken))
    with pytest.raises(StoreError, match="broken"):
        open_store(path)
    monkeypatch.undo()
    with KnowledgeBase(path) as base:
        assert base.issues().total == 0 and base.said("Wirya").total == 2


def test_a_newer_base_is_refused(tmp_path):
    path = str(tmp_path / "baru.db")
    with open_store(path) as store:
        store.database.run("UPDATE meta SET value = '99' WHERE key = 'version'")
    with pytest.raises(StoreError, match="newer Jejak"):
        open_store(path)
