"""Keeping a base sound: counts, checks, backup, and writing the indexes anew."""

from __future__ import annotations

from pathlib import Path

from pipeline.errors import InputError, StoreError
from pipeline.schema.answers import Check
from pipeline.store import doubts, indexing, orphans
from pipeline.store.database import Database, Sqlite
from pipeline.store.migrations import NEWEST, version

_COUNTED = {
    "articles": "SELECT count(*) AS n FROM articles",
    "versions": "SELECT count(*) AS n FROM versions",
    "copies": "SELECT count(*) AS n FROM articles WHERE copy_of IS NOT NULL",
    "statements": "SELECT count(*) AS n FROM statements WHERE hidden = 0 AND copy = 0",
    "speakers": "SELECT count(*) AS n FROM entities WHERE kind = 'person' AND statements > 0 AND articles > 0",
    "persons": "SELECT count(*) AS n FROM entities WHERE kind = 'person' AND articles > 0",
    "institutions": "SELECT count(*) AS n FROM entities WHERE kind = 'institution' AND articles > 0",
    "places": "SELECT count(*) AS n FROM entities WHERE kind = 'place' AND articles > 0",
    "regulations": "SELECT count(*) AS n FROM regulations",
    "regulation_mentions": "SELECT count(*) AS n FROM regulation_mentions",
    "figures": "SELECT count(*) AS n FROM figures",
    "positions": "SELECT count(*) AS n FROM positions WHERE hidden = 0",
    "judgements": "SELECT count(*) AS n FROM judgements WHERE undone IS NULL",
    "doubts": f"SELECT count(*) AS n {doubts.OPEN}",
    "issues": "SELECT count(*) AS n FROM issues",
}

_ORPHANS = {
    "statements without article": """SELECT count(*) AS n FROM statements s LEFT JOIN articles a
        ON a.id = s.article_id WHERE a.id IS NULL""",
    "speakers without entity": """SELECT count(*) AS n FROM statements s LEFT JOIN entities e
        ON e.id = s.speaker_id WHERE s.speaker_id IS NOT NULL AND e.id IS NULL""",
    "posts without person": """SELECT count(*) AS n FROM positions p LEFT JOIN entities e
        ON e.id = p.person_id WHERE e.id IS NULL""",
    "topics without statement": """SELECT count(*) AS n FROM statement_topics t LEFT JOIN statements s
        ON s.seq = t.seq WHERE s.seq IS NULL""",
    "topics unlike their statement": """SELECT count(*) AS n FROM statement_topics t JOIN statements s ON s.seq = t.seq
        WHERE coalesce(t.speaker_id, '') <> coalesce(s.speaker_id, '') OR t.hidden <> s.hidden OR t.copy <> s.copy
        OR coalesce(t.institution_id, '') <> coalesce(s.institution_id, '')
        OR coalesce(t.position_key, '') <> coalesce(s.position_key, '')""",
    "statements outside the search index": """SELECT count(*) AS n FROM statements s LEFT JOIN statement_words w
        ON w.rowid = s.seq WHERE w.rowid IS NULL""",
    "articles outside the search index": """SELECT count(*) AS n FROM articles a LEFT JOIN article_words w
        ON w.rowid = a.seq WHERE w.rowid IS NULL""",
    "wrong statement counts": """SELECT count(*) AS n FROM entities e WHERE e.statements <>
        (SELECT count(*) FROM statements s WHERE s.speaker_id = e.id)""",
    "wrong article counts": """SELECT count(*) AS n FROM entities e WHERE e.articles <>
        (SELECT count(DISTINCT article_id) FROM appearances a WHERE a.entity_id = e.id)""",
    "pairs that are none": f"SELECT count(*) AS n {orphans.PAIRS}",
    "persons whom nothing shows": f"SELECT count(*) AS n {orphans.LEFT} AND NOT EXISTS (SELECT 1 FROM unsettled)",
    "wrong offsets": """SELECT count(*) AS n FROM statements s JOIN articles a ON a.id = s.article_id
        WHERE substr(a.text, s.begins + 1, s.ends - s.begins) <> s.words""",
}


def stats(database: Database) -> dict[str, int | str | None]:
    """Return what is in the base: counts, the days it spans, its size."""
    found: dict[str, int | str | None] = {name: int(database.rows(sql)[0]["n"]) for name, sql in _COUNTED.items()}
    span = database.rows("SELECT min(day) AS first, max(day) AS last FROM articles")[0]
    return {
        **found,
        "first": span["first"],
        "last": span["last"],
        "bytes": database.size(),
        "tables": version(database),
    }


def doctor(database: Database) -> tuple[Check, ...]:
    """Look for what should not be: damage, orphans, counts and offsets that do not fit."""
    checks = [Check("tables", version(database) == NEWEST, f"version {version(database)}")]
    if database.dialect == "sqlite":
        damage = [str(next(iter(row.values()))) for row in database.rows("PRAGMA integrity_check(5)")]
        checks.append(Check("integrity", damage == ["ok"], "; ".join(damage)))
        foreign = database.rows("PRAGMA foreign_key_check")
        checks.append(Check("foreign keys", not foreign, f"{len(foreign)} broken" if foreign else ""))
    for name, sql in _ORPHANS.items():
        n = int(database.rows(sql)[0]["n"])
        checks.append(Check(name, n == 0, str(n) if n else ""))
    return tuple(checks)


def repair(database: Database) -> None:
    """Write what can be derived anew: search indexes and counts."""
    with database.transaction():
        database.run(
            """UPDATE entities SET
            statements = (SELECT count(*) FROM statements s WHERE s.speaker_id = entities.id),
            articles = (SELECT count(DISTINCT article_id) FROM appearances a WHERE a.entity_id = entities.id)"""
        )
        orphans.sweep(database)
        for index in ("article_words", "statement_words"):
            database.run(f"DELETE FROM {index}")
        indexing.words_anew(database)


def backup(database: Database, target: str) -> None:
    """Copy an SQLite base into another file while it serves.

    Raises:
        StoreError: the base is PostgreSQL, which has pg_dump.
        InputError: the target exists.
    """
    if not isinstance(database, Sqlite):
        raise StoreError("a PostgreSQL base is backed up with pg_dump")
    if Path(target).exists():
        raise InputError(f"{target}: exists already")
    database.backup(target)
