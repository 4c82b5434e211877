"""Where articles of a law are cited: "Pasal 27 UU ITE" stands in these mentions, and in these statements."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from pipeline.indonesian.regulations import parts
from pipeline.schema.answers import Count
from pipeline.store.database import Database, RowDict, among
from pipeline.store.laws import Coverage
from pipeline.store.topics import Topic, chosen


def citing(database: Database, topics: Sequence[Topic], wanted: str) -> list[RowDict]:
    """Return the mentions of laws that cite one of the articles wanted, newest first: number, article and day."""
    where, params = chosen("m.regulation_id", "m.day", topics, "r")
    likes = ["m.pasal LIKE '%-%'"]
    for n, number in enumerate(parts.begins(wanted)):
        params |= {f"at{n}": f"{number}%", f"then{n}": f"%;{number}%"}
        likes.append(f"m.pasal LIKE :at{n} OR m.pasal LIKE :then{n}")
    sql = f"""SELECT m.id, m.article_id, m.day, m.pasal FROM regulation_mentions m WHERE {where}
        AND m.pasal IS NOT NULL AND ({" OR ".join(likes)}) ORDER BY m.day DESC, m.article_id DESC, m.begins"""
    return [row for row in database.rows(sql, params) if parts.holds(row["pasal"], wanted)]


def statements(database: Database, mentions: Sequence[RowDict]) -> tuple[int, ...]:
    """Return the row numbers of the statements in which mentions stand."""
    found: dict[int, None] = {}
    numbers = [row["id"] for row in mentions]
    for start in range(0, len(numbers), 1000):
        where, params = among("m.id", numbers[start : start + 1000], "n")
        sql = f"""SELECT s.seq FROM regulation_mentions m JOIN statements s ON s.article_id = m.article_id
            AND s.begins < m.ends AND s.ends > m.begins WHERE {where}"""
        found |= dict.fromkeys(row["seq"] for row in database.rows(sql, params))
    return tuple(found)


def coverage(mentions: Sequence[RowDict]) -> Coverage:
    """Return how articles of a law are covered over time."""
    days = {row["article_id"]: row["day"] for row in mentions}
    dated = sorted(day for day in days.values() if day)
    months = Counter(day[:7] for day in dated)
    counts = tuple(Count(month, month, n) for month, n in sorted(months.items()))
    return Coverage(len(days), dated[0] if dated else None, dated[-1] if dated else None, counts)
