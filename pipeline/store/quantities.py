"""Questions about figures: how much of what, said by whom, and which figures contradict one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from pipeline.schema.answers import FigureRow, Found, Series
from pipeline.store import claims
from pipeline.store.database import Database, RowDict, among
from pipeline.store.roots import roots
from pipeline.store.statements import ENOUGH
from pipeline.store.writing import PLAIN

#: Statements about a regulation in which its figures are looked for, newest first.
AROUND = 2000
#: Contradicting claims told with a figure; their ids are all told.
SHOWN = 5

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


def series(
    database: Database,
    *,
    words: str = "",
    topics: Sequence[str] = (),
    speakers: Sequence[str] = (),
    since: str | None = None,
    until: str | None = None,
    unit: str | None = None,
    most: int = 20,
) -> tuple[Series, ...]:
    """Return the measures that such figures tell over time, those with most claims first; copies count once."""
    where, params = _conditions(words, topics, speakers, since, until, unit)
    sql = f"{_ROW} WHERE {where} AND f.measure_key IS NOT NULL ORDER BY f.day DESC LIMIT {claims.READ}"
    return claims.series(database.rows(sql, params), most=most)


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
            f"""f.statement_id IN (SELECT s.id FROM (SELECT DISTINCT t.seq, t.day FROM statement_topics t WHERE {where}
            ORDER BY t.day DESC, t.seq DESC LIMIT {AROUND}) t JOIN statements s ON s.seq = t.seq)"""
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
    clashes = claims.contradicted(database, found)
    return tuple(
        replace(f, contradicts=tuple(c.id for c in clashes[f.id]), against=tuple(clashes[f.id][:SHOWN]))
        if f.id in clashes
        else f
        for f in figures
    )


def _row(row: RowDict, laws: tuple[str, ...]) -> FigureRow:
    return FigureRow(
        id=row["id"],
        date=row["day"],
        value=claims.value(row),
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
