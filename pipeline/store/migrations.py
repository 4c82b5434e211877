"""The versions of the tables, oldest first; opening a base for writing brings it to the newest.

A new version is one more entry in ``STEPS``: what leads there from the version before. A step never changes once it is
out, so that every base ever made can follow.
"""

from __future__ import annotations

from collections.abc import Callable

from pipeline.errors import StoreError
from pipeline.store import held_posts, indexing, name_parts, orphans, printed_names
from pipeline.store.database import APPLICATION_ID, Database
from pipeline.store.tables import (
    LEADING,
    MOVING,
    SPOKEN,
    changes,
    definitions,
    ledger,
    measured,
    postless,
    quicker,
    relations,
    taken_out,
    unsettled,
)


def _first(database: Database) -> None:
    database.script(definitions(database.dialect))


def _second(database: Database) -> None:
    """What the press says that one law does to another."""
    database.script(relations(database.dialect))


def _third(database: Database) -> None:
    """Regulations under every name in print, persons in every spelling; answers that do not wait for a big base."""
    database.script(quicker(database.dialect))
    printed_names.fill(database)
    name_parts.fill(database)


def _fourth(database: Database) -> None:
    """Persons move to whom they are without a search through the whole base; rows lead to persons by foreign keys."""
    database.script(MOVING)
    for table, column in LEADING:
        _refer(database, table, column)


def _refer(database: Database, table: str, column: str) -> None:
    """Let a column refer to entities. SQLite would have the table written anew; its text alone says the same.

    This is the shorter way of https://sqlite.org/lang_altertable.html for changes that leave every row as it is.
    """
    if database.dialect != "sqlite":
        database.run(f"ALTER TABLE {table} ADD FOREIGN KEY ({column}) REFERENCES entities (id)")
        return
    number = int(database.rows("PRAGMA schema_version")[0]["schema_version"])
    database.run("PRAGMA writable_schema = ON")
    database.run(
        """UPDATE sqlite_master SET sql = replace(replace(sql, :null, :null_refers), :given, :given_refers)
        WHERE type = 'table' AND name = :name""",
        {
            "name": table,
            "given": f"{column} TEXT NOT NULL,",
            "given_refers": f"{column} TEXT NOT NULL REFERENCES entities (id),",
            "null": f"{column} TEXT,",
            "null_refers": f"{column} TEXT REFERENCES entities (id),",
        },
    )
    database.run(f"PRAGMA schema_version = {number + 1}")
    database.run("PRAGMA writable_schema = OFF")


def _fifth(database: Database) -> None:
    """The short forms that articles introduce; those of articles read before come with their next reading."""
    database.script(ledger(database.dialect))


def _sixth(database: Database) -> None:
    """Figures found newest first, however many tell of one thing."""
    database.script(measured(database.dialect))


def _seventh(database: Database) -> None:
    """Posts beside statements whose own article names none, whichever article came first."""
    database.script(postless(database.dialect))
    speakers = "SELECT DISTINCT speaker_id AS id FROM statements WHERE position IS NULL AND speaker_kind = 'person'"
    held_posts.fill(database, [row["id"] for row in database.rows(speakers)])


def _eighth(database: Database) -> None:
    """What a killed process left to be looked at is looked at by the next."""
    database.script(unsettled(database.dialect))


def _ninth(database: Database) -> None:
    """Statements are counted in a blink."""
    database.script(taken_out(database.dialect))


def _tenth(database: Database) -> None:
    """Figures tell whether they are a rise or a fall; those of articles read before come with their next reading."""
    database.script(changes(database.dialect))


def _eleventh(database: Database) -> None:
    """Nouns that have gone their own way are looked for as they stand: "pendapatan" is not "dapat"."""
    indexing.words_anew(database)
    indexing.measures_anew(database)


def _twelfth(database: Database) -> None:
    """Statements are found under the day on which they were said: "kata Ratna, Jumat (9/10/2020)"."""
    database.script(SPOKEN)
    orphans.sweep(database)


#: ``STEPS[n]`` leads from version n to n + 1.
STEPS: tuple[Callable[[Database], None], ...] = (
    _first,
    _second,
    _third,
    _fourth,
    _fifth,
    _sixth,
    _seventh,
    _eighth,
    _ninth,
    _tenth,
    _eleventh,
    _twelfth,
)
NEWEST = len(STEPS)


def version(database: Database) -> int:
    """Return the version of a base's tables; 0 is an empty base."""
    if database.dialect == "sqlite":
        tables = database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    else:
        tables = database.rows(
            "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema()"
        )
    names = {row["name"] for row in tables}
    if "meta" not in names or "appearances" not in names:
        if names and database.dialect == "sqlite":
            raise StoreError(f"{database.url}: not a knowledge base of Jejak (its tables are another program's)")
        return 0
    found = database.rows("SELECT value FROM meta WHERE key = 'version'")
    return int(found[0]["value"]) if found else 0


def migrate(database: Database) -> int:
    """Bring the tables to the newest version in one transaction and return the version that was found.

    Raises:
        StoreError: the base was made by a newer Jejak.
    """
    found = version(database)
    if found > NEWEST:
        raise StoreError(f"{database.url}: made by a newer Jejak (tables {found}, this one knows {NEWEST})")
    if found == NEWEST:
        return found
    if database.read_only and not found:
        raise StoreError(f"{database.url}: an empty file, no knowledge base yet (jejak ingest makes one)")
    if database.read_only:
        raise StoreError(f"{database.url}: tables of version {found}, {NEWEST} needed; open it once for writing")
    with database.transaction():
        found = version(database)
        for step in STEPS[found:]:
            step(database)
        if found < NEWEST:
            database.run("DELETE FROM meta WHERE key = 'version'")
            database.run("INSERT INTO meta (key, value) VALUES ('version', :value)", {"value": str(NEWEST)})
            if database.dialect == "sqlite":
                database.run(f"PRAGMA application_id = {APPLICATION_ID}")
    return found
