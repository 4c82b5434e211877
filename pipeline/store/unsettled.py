"""Persons whom new articles showed: looked at a last time when reading ends, by the next process after a kill."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.store.database import Database


def add(database: Database, people: Iterable[str]) -> None:
    """Keep persons for the last look."""
    rows = [{"id": person} for person in sorted(people)]
    database.run_many("INSERT INTO unsettled (entity_id) VALUES (:id) ON CONFLICT (entity_id) DO NOTHING", rows)


def there(database: Database) -> bool:
    """Tell whether anybody waits for the last look."""
    return bool(database.rows("SELECT 1 AS one FROM unsettled LIMIT 1"))


def take(database: Database) -> set[str]:
    """Return those who wait and keep them no longer; the transaction that looks at them does both or neither."""
    found = {row["entity_id"] for row in database.rows("SELECT entity_id FROM unsettled")}
    database.run("DELETE FROM unsettled")
    return found
