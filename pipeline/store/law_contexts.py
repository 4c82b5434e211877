"""What stands before a law's name in the statements that mention it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from pipeline.store.database import Database, among
from pipeline.store.topics import Topic, chosen

#: Statements read at a time.
AT_ONCE = 500


def before(
    database: Database, topics: Sequence[Topic], column: Literal["id", "seq"], found: Sequence[str | int]
) -> Iterator[tuple[str | int, str]]:
    """Yield the words of some statements before each mention of the laws asked for, with the statement's number."""
    for start in range(0, len(found) if topics else 0, AT_ONCE):
        numbers, params = among(f"s.{column}", found[start : start + AT_ONCE], "q")
        named, more = chosen("m.regulation_id", "m.day", topics, "law")
        sql = f"""SELECT s.{column} AS number, substr(a.text, s.begins + 1, m.begins - s.begins) AS before
            FROM statements s JOIN regulation_mentions m ON m.article_id = s.article_id
            AND m.begins BETWEEN s.begins AND s.ends JOIN articles a ON a.id = s.article_id
            WHERE {numbers} AND {named}"""
        yield from ((row["number"], row["before"]) for row in database.rows(sql, {**params, **more}))
