"""The ledger of short forms: which long forms the press gives for "KPK", how often, and where two of them disagree."""

from __future__ import annotations

from typing import Any

from pipeline.indonesian.keys import fold
from pipeline.indonesian.persons import spelling
from pipeline.schema import Record
from pipeline.schema.answers import ShortForm
from pipeline.store.database import Database
from pipeline.store.naming import official


def write(database: Database, record: Record, day: str | None) -> None:
    """Enter the short forms that an article introduces, each pair once."""
    pairs = {(a.short, fold(a.expanded)): a.expanded for a in record.abbreviations if fold(a.expanded)}
    rows = [
        {"article": record.article.id, "short": short, "key": fold(short), "long": long, "long_key": key, "day": day}
        for (short, key), long in pairs.items()
    ]
    database.run_many(
        """INSERT INTO abbreviations (article_id, short, short_key, expanded, expanded_key, day)
        VALUES (:article, :short, :key, :long, :long_key, :day)""",
        rows,
    )


def read(database: Database, short: str | None, *, conflicts: bool, limit: int) -> tuple[ShortForm, ...]:
    """Return the long forms of a short form, or of all, most printed first.

    Args:
        database: the base.
        short: "BPN", in any case; None for the whole ledger.
        conflicts: only short forms that stand for several things.
        limit: most rows.
    """
    where = "WHERE short_key = :key" if short else ""
    sql = f"""SELECT short_key, min(short) AS short, expanded_key, min(expanded) AS expanded, count(*) AS n,
        min(day) AS first, max(day) AS last FROM abbreviations {where}
        GROUP BY short_key, expanded_key ORDER BY short_key, n DESC, expanded_key"""
    groups: dict[str, list[dict[str, Any]]] = {}
    for row in database.rows(sql, {"key": fold(short or "")}):
        groups.setdefault(row["short_key"], []).append(dict(row))
    found = [form for rows in groups.values() for form in _forms(rows) if form.rivals or not conflicts]
    found.sort(key=lambda form: (-form.count, form.short, form.expanded))
    return tuple(found[:limit])


def _forms(rows: list[dict[str, Any]]) -> list[ShortForm]:
    """Gather the spellings of one long form; what is left beside it are its rivals."""
    gathered: list[dict[str, Any]] = []
    for row in rows:
        home = next((g for g in gathered if _same(g["expanded_key"], row["expanded_key"])), None)
        if home is None:
            gathered.append({**row, "spellings": []})
            continue
        home["n"] += row["n"]
        home["first"] = min(filter(None, (home["first"], row["first"])), default=None)
        home["last"] = max(filter(None, (home["last"], row["last"])), default=None)
        home["spellings"].append(row["expanded"])
    return [
        ShortForm(
            short=g["short"],
            expanded=g["expanded"],
            count=int(g["n"]),
            first=g["first"],
            last=g["last"],
            institution=official().get(g["expanded_key"], (None, ""))[0],
            spellings=tuple(g["spellings"]),
            rivals=tuple(o["expanded"] for o in gathered if o is not g),
        )
        for g in gathered
    ]


def _same(one: str, other: str) -> bool:
    """Tell whether two long forms are one: the same body of our table, or the same words but for a misprint."""
    bodies = official().get(one), official().get(other)
    if all(bodies):
        return bodies[0] == bodies[1]
    a, b = one.split(), other.split()
    return len(a) == len(b) and all(x == y or spelling.nearly(x, y) for x, y in zip(a, b, strict=True))
