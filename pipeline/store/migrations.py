"""The versions of the tables, oldest first; opening a base for writing brings it to the newest.

A new version is one more entry in ``STEPS``: what leads there from the version before. A step never changes once it is
out, so that every base ever made can follow.
"""

from __future__ import annotations

from collections.abc import Callable

from pipeline.errors import StoreError
from pipeline.store import name_parts, printed_names
from pipeline.store.database import APPLICATION_ID, Database
from pipeline.store.tables import MOVING, definitions, quicker, relations


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
    """Persons move to whom they are without a search through the whole base."""
    database.script(MOVING)


#: ``STEPS[n]`` leads from version n to n + 1.
STEPS: tuple[Callable[[Database], None], ...] = (_first, _second, _third, _fourth)
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
