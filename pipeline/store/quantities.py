"""Questions about figures: how much of what, said by whom, and which figures contradict one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from pipeline.schema.answers import FigureRow, Found
from pipeline.store.database import Database, RowDict, among
from pipeline.store.roots import roots
from pipeline.store.statements import ENOUGH
from pipeline.store.writing import PLAIN

#: Two figures of one measure that differ by more than this share contradict one another.
TOLERANCE = 0.02

_ROW = """SELECT f.*, a.title, a.publisher, a.url, e.name AS speaker, s.position, s.seq AS statement_seq
    FROM figures f JOIN articles a ON a.id = f.article_id LEFT JOIN entities e ON e.id = f.speaker_id
    LEFT JOIN statements s ON s.id = f.statement_id"""


def find(
    database: Database,
    *,
    words: str = "",
    topics: Sequence[str] = (),
    speakers: Sequence[str] = (),
    since: str | None = None,
    until: str | None = None,
    unit: str | None = None,
    limit: int = 50,
    offset: int = 0,
) -> Found[FigureRow]:
    """Return figures, newest first, whose measure holds all the words, or that stand around some regulations."""
    where, params = _conditions(words, topics, speakers, since, until, unit)
    sql = f"SELECT count(*) AS n FROM (SELECT 1 AS one FROM figures f WHERE {where} LIMIT {ENOUGH}) counted"
    total = int(database.rows(sql, params)[0]["n"])
    sql = f"{_ROW} WHERE {where} ORDER BY f.day DESC, f.article_id, f.begins LIMIT :limit OFFSET :offset"
    found = database.rows(sql, {**params, "limit": limit, "offset": offset})
    return Found(_rows(database, found), total, limit, offset, exact=total < ENOUGH)


def _conditions(
    words: str, topics: Sequence[str], speakers: Sequence[str], since: str | None, until: str | None, unit: str | None
) -> tuple[str, dict[str, Any]]:
    parts, params = ["f.copy = 0"], {}
    for n, root in enumerate(sorted(set(roots(words)) - PLAIN)):
        parts.append(
            f"(f.id IN (SELECT figure_id FROM measure_roots WHERE root = :root{n}) OR lower(f.unit) = :root{n})"
        )
        params[f"root{n}"] = root
    if topics:
        where, more = among("t.topic_id", topics, "t")
        parts.append(
            f"f.statement_id IN (SELECT s.id FROM statement_topics t JOIN statements s ON s.seq = t.seq WHERE {where})"
        )
        params |= more
    if speakers:
        where, more = among("f.speaker_id", speakers, "s")
        parts.append(where)
        params |= more
    for name, value, sql in (
        ("since", since, "f.day >= :since"),
        ("until", until, "f.day <= :until"),
        ("unit", unit, "f.unit = :unit"),
    ):
        if value is not None:
            parts.append(sql)
            params[name] = value
    return " AND ".join(parts), params


def of_article(database: Database, article: str) -> tuple[FigureRow, ...]:
    """Return an article's figures in the order of the text."""
    found = database.rows(f"{_ROW} WHERE f.article_id = :id ORDER BY f.begins", {"id": article})
    return _rows(database, found)


def _rows(database: Database, found: list[RowDict]) -> tuple[FigureRow, ...]:
    laws: dict[int, tuple[str, ...]] = {}
    numbers = [row["statement_seq"] for row in found if row["statement_seq"]]
    if numbers:
        where, params = among("seq", numbers, "q")
        sql = f"SELECT seq, topic_id FROM statement_topics WHERE {where} AND kind = 'regulation' ORDER BY topic_id"
        for row in database.rows(sql, params):
            laws[row["seq"]] = (*laws.get(row["seq"], ()), row["topic_id"])
    figures = [_row(row, laws.get(row["statement_seq"], ())) for row in found]
    clashes = contradictions(found)
    return tuple(replace(figure, contradicts=tuple(clashes.get(figure.id, ()))) for figure in figures)


def _row(row: RowDict, laws: tuple[str, ...]) -> FigureRow:
    low, high = _number(row["low"]), _number(row["high"])
    return FigureRow(
        id=row["id"],
        date=row["day"],
        value=low if low == high else (low, high),
        unit=row["unit"],
        measure=row["measure"],
        modifier=row["modifier"],
        per=row["per"],
        as_of=row["as_of"],
        words=row["words"],
        speaker=row["speaker"],
        speaker_id=row["speaker_id"],
        position=row["position"],
        title=row["title"],
        publisher=row["publisher"],
        url=row["url"],
        article=row["article_id"],
        start=row["begins"],
        end=row["ends"],
        statement=row["statement_id"],
        regulations=laws,
    )


def _number(value: float) -> float | int:
    return int(value) if float(value).is_integer() else float(value)


def contradictions(rows: Sequence[RowDict]) -> dict[str, list[str]]:
    """Return, for each figure's id, the figures that claim another value of the same thing at the same time.

    The same thing is an equal measure, unit and rate; the same time the same ``as_of``, else the same month of print;
    a figure that the text itself sets against another ("naik dari X menjadi Y") contradicts nothing of its article.
    """
    groups: dict[tuple[Any, ...], list[RowDict]] = {}
    for row in rows:
        if row["measure_key"] and len(row["measure_key"].split()) > 1:
            moment = row["as_of"] or (row["day"] or "")[:7]
            groups.setdefault((row["measure_key"], row["unit"], row["per"], moment), []).append(row)
    found: dict[str, list[str]] = {}
    for group in groups.values():
        for one in group:
            others = [other["id"] for other in group if _clash(one, other)]
            if others:
                found[one["id"]] = others
    return found


def _clash(one: RowDict, other: RowDict) -> bool:
    if one["id"] == other["id"] or one["article_id"] == other["article_id"]:
        return False
    slack = TOLERANCE * (3 if "approx" in (one["modifier"], other["modifier"]) else 1)
    low, high = max(one["low"], other["low"]), min(one["high"], other["high"])
    apart = low - high
    if "min" in (one["modifier"], other["modifier"]) or "max" in (one["modifier"], other["modifier"]):
        slack = 0.25
    return bool(apart > slack * max(abs(one["high"]), abs(other["high"]), 1e-9))
