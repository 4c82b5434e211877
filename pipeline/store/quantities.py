"""Questions about figures: how much of what, said by whom, and which figures contradict one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from pipeline.indonesian.figures.clauses import group
from pipeline.schema.answers import FigureRow, Found, Series
from pipeline.store import claims, figure_order, figures_around, figures_of_law
from pipeline.store.database import Database, RowDict, among, narrowed_by
from pipeline.store.indexing import PLAIN
from pipeline.store.roots import roots
from pipeline.store.statements import ENOUGH
from pipeline.store.topics import Topic, chosen

#: Statements about a regulation in which its figures are looked for, newest first.
AROUND = 2000
#: Figures found by their measure, fewer than which those around which the words stand are looked for, too.
FEW = 100
#: Contradicting claims told with a figure; their ids are all told.
SHOWN = 5

#: The first and last year or month of which figures tell.
Told = tuple[str | None, str | None]

_ROW = """SELECT f.*, a.title, a.publisher, a.url, e.name AS speaker, s.position, s.seq AS statement_seq
    FROM figures f JOIN articles a ON a.id = f.article_id LEFT JOIN entities e ON e.id = f.speaker_id
    LEFT JOIN statements s ON s.id = f.statement_id"""


@dataclass(frozen=True, slots=True)
class WantedFigures:
    """Which figures are wanted: words that their measure holds, regulations they stand around, whose count they are.

    ``since`` and ``until`` are days of the articles; ``told`` the first and last time of which the figures tell, "2021"
    or "2021-05": as of when, else the article's day.
    """

    words: str = ""
    topics: tuple[Topic, ...] = ()
    speakers: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    unit: str | None = None
    told: Told = (None, None)


def find(database: Database, wanted: WantedFigures, *, limit: int = 50, offset: int = 0) -> Found[FigureRow]:
    """Return figures, newest first, whose measure holds all the words, or that stand around some regulations.

    Where they are few, those that fit the words best come first (``figure_order``), and behind them come those around
    which the words stand: in sentence, heading, title or speaker. Behind those in statements on a law come those that
    stand beside its name.
    """
    words, asked = wanted.words, _asked(database, wanted)
    ids, total = _page(database, asked, limit, offset, whole=bool(wanted.topics))
    if words and total < FEW:
        where, params = _narrowing(wanted, listed=False)
        measured, _ = _page(database, asked, FEW, 0, whole=True)
        around = [one for one in figures_around.find(database, words, where, params) if one not in set(measured)]
        ordered = [*figure_order.ranked(database, words, measured), *figure_order.ranked(database, words, around)]
        ids, total = ordered[offset : offset + limit], total + len(around)
    elif wanted.topics and total < FEW:
        said, _ = _page(database, asked, FEW, 0, whole=True)
        printed = figures_of_law.find(database, wanted.topics, *_narrowing(replace(wanted, topics=()), listed=False))
        ordered = list(dict.fromkeys((*said, *printed)))
        ids, total = ordered[offset : offset + limit], len(ordered)
    return Found(_rows(database, _told(database, ids)), total, limit, offset, exact=total < ENOUGH)


def _page(database: Database, asked: _Asked, limit: int, offset: int, *, whole: bool) -> tuple[list[str], int]:
    """Return the ids of a page of figures, newest first, and how many there are; ``whole`` finds them all but once."""
    order = f"ORDER BY {asked.day} DESC, f.article_id, f.begins"
    sql = f"SELECT f.id FROM {asked.table} WHERE {asked.where} {order} LIMIT :limit OFFSET :offset"
    if whole:
        found = database.rows(sql, {**asked.params, "limit": max(ENOUGH, offset + limit), "offset": 0})
        return [row["id"] for row in found[offset : offset + limit]], min(len(found), ENOUGH)
    page = [row["id"] for row in database.rows(sql, {**asked.params, "limit": limit, "offset": offset})]
    sql = f"SELECT count(*) AS n FROM (SELECT 1 AS one FROM {asked.table} WHERE {asked.where} LIMIT {ENOUGH}) counted"
    return page, int(database.rows(sql, asked.params)[0]["n"])


def _told(database: Database, ids: Sequence[str]) -> list[RowDict]:
    """Return the rows of figures, in the order of their ids."""
    found: dict[str, RowDict] = {}
    for start in range(0, len(ids), 1000):
        where, params = among("f.id", ids[start : start + 1000], "f")
        found |= {row["id"]: row for row in database.rows(f"{_ROW} WHERE {where}", params)}
    return [found[number] for number in ids if number in found]


def series(database: Database, wanted: WantedFigures, *, most: int = 20) -> tuple[Series, ...]:
    """Return the measures that such figures tell over time, those with most claims first; copies count once."""
    asked = _asked(database, wanted)
    sql = f"""SELECT f.id FROM {asked.table} WHERE {asked.where} AND f.measure_key IS NOT NULL
        ORDER BY {asked.day} DESC, f.id LIMIT {claims.READ}"""
    ids = [row["id"] for row in database.rows(sql, asked.params)]
    return claims.series(database, claims.read(database, ids), most=most)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question about figures, called ``f``, as SQL: where they are looked for, on which conditions, by which day."""

    table: str
    where: str
    params: dict[str, Any]
    day: str


def _asked(database: Database, wanted: WantedFigures) -> _Asked:
    """Return what is asked for as SQL; words are looked for from the rarest, whose rows are kept in order of days."""
    words = sorted(set(roots(wanted.words)) - PLAIN)
    words = sorted(words, key=lambda root: _times(database, root)) if len(words) > 1 else words
    where, params = _narrowing(wanted, listed=bool(words))
    if not words:
        return _Asked("figures f", where, params, "f.day")
    table = "measure_roots r0"
    for n in range(1, len(words)):
        table += f""" JOIN measure_roots r{n}
            ON r{n}.root = :root{n} AND r{n}.day = r0.day AND r{n}.figure_id = r0.figure_id"""
    params |= {f"root{n}": root for n, root in enumerate(words)}
    return _Asked(f"{table} JOIN figures f ON f.id = r0.figure_id", f"r0.root = :root0 AND {where}", params, "r0.day")


def _narrowing(wanted: WantedFigures, *, listed: bool) -> tuple[str, dict[str, Any]]:
    """Return all that narrows figures but the words, with the time of which they tell."""
    where, params = _conditions(wanted, listed=listed)
    for name, way, time in (("first", ">=", wanted.told[0]), ("last", "<=", wanted.told[1])):
        if time:
            where += f" AND substr(coalesce(f.as_of, f.day), 1, {len(time)}) {way} :{name}"
            params[name] = time
    return where, params


def _times(database: Database, root: str) -> int:
    """Count the figures that a root finds, no further than ``ENOUGH``."""
    sql = f"SELECT count(*) AS n FROM (SELECT 1 AS one FROM measure_roots WHERE root = :root LIMIT {ENOUGH}) found"
    return int(database.rows(sql, {"root": root})[0]["n"])


_NARROWED = {"since": "f.day >= :since", "until": "f.day <= :until", "unit": "f.unit = :unit"}


def _conditions(wanted: WantedFigures, *, listed: bool) -> tuple[str, dict[str, Any]]:
    """Return what narrows figures; numbers that only list something ("5 tips") answer those who ask for their unit."""
    parts: list[str] = ["f.copy = 0"]
    params: dict[str, Any] = {}
    if not listed and wanted.unit is None:
        names = ", ".join(f"'{name}'" for name in sorted(group("listed")))
        parts.append(f"(f.unit IS NULL OR f.unit NOT IN ({names}))")
    if wanted.topics:
        where, more = chosen("t.topic_id", "t.day", wanted.topics, "t")
        parts.append(
            f"""f.statement_id IN (SELECT s.id FROM (SELECT DISTINCT t.seq, t.day FROM statement_topics t WHERE {where}
            ORDER BY t.day DESC, t.seq DESC LIMIT {AROUND}) t JOIN statements s ON s.seq = t.seq)"""
        )
        params |= more
    if wanted.speakers:
        where, more = among("f.speaker_id", wanted.speakers, "s")
        parts.append(where)
        params |= more
    narrow, more = narrowed_by(_NARROWED, {"since": wanted.since, "until": wanted.until, "unit": wanted.unit})
    return " AND ".join([*parts, *narrow]), params | more


def of_article(database: Database, article: str) -> tuple[FigureRow, ...]:
    """Return an article's figures in the order of the text."""
    found = database.rows(f"{_ROW} WHERE f.article_id = :id ORDER BY f.begins", {"id": article})
    return _rows(database, found)


def _rows(database: Database, found: list[RowDict]) -> tuple[FigureRow, ...]:
    """Return figures with the regulations of their statements and what contradicts each."""
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
        replace(
            f,
            contradicts=tuple(row["id"] for row in clashes[f.id]),
            against=tuple(map(claims.claim, clashes[f.id][:SHOWN])),
        )
        if f.id in clashes
        else f
        for f in figures
    )


def _row(row: RowDict, laws: tuple[str, ...]) -> FigureRow:
    """Return a figure as the answer shows it."""
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
        change=row["change"],
        regulations=laws,
    )
