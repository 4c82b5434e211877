"""The parts of persons' names, each in one spelling, by which persons are found who may be one."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.indonesian.persons.keys import name_words
from pipeline.store.database import Database


def file(database: Database, names: Iterable[tuple[str, str]]) -> None:
    """Put persons under the parts of their names: (entity id, name) each; initials find nobody."""
    rows = {(token, entity) for entity, name in names for token in name_words(name) if len(token) > 1}
    database.run_many(
        "INSERT INTO name_tokens (token, entity_id) VALUES (:token, :id) ON CONFLICT (token, entity_id) DO NOTHING",
        [{"token": token, "id": entity} for token, entity in sorted(rows)],
    )


def fill(database: Database) -> None:
    """Put every person of a base under the parts of his names anew."""
    database.run("DELETE FROM name_tokens")
    sql = "SELECT DISTINCT entity_id, name FROM appearances WHERE kind = 'person'"
    file(database, ((row["entity_id"], row["name"]) for row in database.rows(sql)))


def is_borne(database: Database, word: str) -> bool:
    """Tell whether a word is part of somebody's name."""
    return bool(database.rows("SELECT 1 AS one FROM name_tokens WHERE token = :word LIMIT 1", {"word": word}))


def beginning(database: Database, letters: str, *, most: int = 20_000) -> list[str]:
    """Return the parts of names that begin with some letters: "pr" -> "prabowo", "pramana"."""
    sql = f"SELECT DISTINCT token FROM name_tokens WHERE token >= :low AND token < :high ORDER BY token LIMIT {most}"
    return [row["token"] for row in database.rows(sql, {"low": letters, "high": f"{letters}\uffff"})]
