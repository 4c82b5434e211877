"""The versions of the tables, oldest first; opening a base for writing brings it to the newest.

A new version is one more entry in ``STEPS``: the statements that lead there from the version before.
"""

from __future__ import annotations

from pipeline.errors import StoreError
from pipeline.store.database import APPLICATION_ID, Database
from pipeline.store.tables import definitions, relations

#: ``STEPS[n]`` leads from version n to n + 1, for each dialect.
STEPS = (definitions, relations)
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
            database.script(step(database.dialect))
        if found < NEWEST:
            database.run("DELETE FROM meta WHERE key = 'version'")
            database.run("INSERT INTO meta (key, value) VALUES ('version', :value)", {"value": str(NEWEST)})
            if database.dialect == "sqlite":
                database.run(f"PRAGMA application_id = {APPLICATION_ID}")
    return found
