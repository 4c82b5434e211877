"""Questions about statements: who said what, about what, when, where, in which words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from pipeline.schema.answers import Count, Facets, Found, StatementRow
from pipeline.store.database import Database, RowDict, among
from pipeline.store.roots import roots, snippet
from pipeline.store.search import condition, ranked

#: Counting stops here: "10,000 and more" is all that a reader needs.
ENOUGH = 10_000
#: Facets are counted over this many of the newest statements.
FACETED = 4_000

_ROW = """SELECT s.*, a.title, a.url, e.name AS entity_name,
    (SELECT count(*) FROM articles c WHERE c.copy_of = s.article_id) AS copies
    FROM statements s JOIN articles a ON a.id = s.article_id LEFT JOIN entities e ON e.id = s.speaker_id"""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which statements are wanted: ids where names were understood; lists are alternatives, fields add up.

    ``speaker``, ``institution`` and ``regulation`` are single ids, as facets give them, that narrow all the rest.
    """

    speakers: tuple[str, ...] = ()
    institutions: tuple[str, ...] = ()
    positions: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    words: str = ""
    since: str | None = None
    until: str | None = None
    publisher: str | None = None
    stance: str | None = None
    type: str | None = None
    copies: bool = False
    named: bool | None = None
    nobody: bool = False
    speaker: str | None = None
    institution: str | None = None
    regulation: str | None = None


def conditions(database: Database, wanted: Wanted) -> tuple[str, dict[str, Any]]:
    """Return the SQL conditions on ``s`` for what is wanted, with their parameters."""
    parts: list[str] = ["s.hidden = 0"]
    params: dict[str, Any] = {}
    if not wanted.copies:
        parts.append("s.copy = 0")
    who, more = _who(wanted)
    if who or wanted.nobody:
        parts.append(f"({who or '1 = 0'})")
        params |= more
    if wanted.topics:
        where, more = among("t.topic_id", wanted.topics, "t")
        parts.append(f"s.seq IN (SELECT t.seq FROM statement_topics t WHERE {where})")
        params |= more
    if wanted.words:
        where, more = condition(database, "statement_words", "s.seq", wanted.words)
        parts.append(where)
        params |= more
    for field, sql in (
        ("since", "s.day >= :since"),
        ("until", "s.day <= :until"),
        ("publisher", "s.publisher = :publisher"),
        ("stance", "s.stance = :stance"),
        ("type", "s.type = :type"),
        ("speaker", "s.speaker_id = :speaker"),
        ("institution", "s.institution_id = :institution"),
        ("regulation", "s.seq IN (SELECT seq FROM statement_topics WHERE topic_id = :regulation)"),
    ):
        if getattr(wanted, field) is not None:
            parts.append(sql)
            params[field] = getattr(wanted, field)
    if wanted.named is not None:
        parts.append(f"s.speaker_id IS {'NOT ' if wanted.named else ''}NULL")
    return " AND ".join(parts), params


def _who(wanted: Wanted) -> tuple[str, dict[str, Any]]:
    parts: list[str] = []
    params: dict[str, Any] = {}
    for column, values, prefix in (
        ("s.speaker_id", (*wanted.speakers, *wanted.institutions), "sp"),
        ("s.institution_id", wanted.institutions, "in"),
        ("s.position_key", wanted.positions, "po"),
    ):
        if values:
            where, more = among(column, values, prefix)
            parts.append(where)
            params |= more
    return " OR ".join(parts), params


def find(database: Database, wanted: Wanted, *, limit: int, offset: int = 0, sort: str = "date") -> Found[StatementRow]:
    """Return a page of statements: newest first ("date"), oldest first ("oldest"), or best fit first ("relevance")."""
    where, params = conditions(database, wanted)
    total = count(database, where, params)
    if sort == "relevance" and wanted.words:
        numbers = _by_relevance(database, wanted, where, params)[offset : offset + limit]
    else:
        way = "ASC" if sort == "oldest" else "DESC"
        sql = f"SELECT s.seq FROM statements s WHERE {where} ORDER BY s.day {way}, s.seq {way}"
        page = {**params, "limit": limit, "offset": offset}
        numbers = [row["seq"] for row in database.rows(f"{sql} LIMIT :limit OFFSET :offset", page)]
    found = rows(database, numbers, words=wanted.words)
    return Found(found, total, limit, offset, exact=total < ENOUGH)


def count(database: Database, where: str, params: dict[str, Any]) -> int:
    """Count statements, up to ``ENOUGH``."""
    sql = f"SELECT count(*) AS n FROM (SELECT 1 AS one FROM statements s WHERE {where} LIMIT {ENOUGH}) counted"
    return int(database.rows(sql, params)[0]["n"])


def _by_relevance(database: Database, wanted: Wanted, where: str, params: dict[str, Any]) -> list[int]:
    best = ranked(database, "statement_words", wanted.words)
    inside, numbers = among("s.seq", best, "r")
    sql = f"SELECT s.seq FROM statements s WHERE {where} AND {inside}"
    allowed = {row["seq"] for row in database.rows(sql, {**params, **numbers})}
    return [number for number in best if number in allowed]


def rows(database: Database, numbers: Sequence[int], *, words: str = "") -> tuple[StatementRow, ...]:
    """Return the statements of some row numbers, in that order but for those of one article, which read downwards."""
    if not numbers:
        return ()
    where, params = among("s.seq", numbers, "q")
    sql = f"{_ROW} WHERE {where}"
    laws = regulations(database, numbers)
    found = {row["seq"]: _row(row, laws.get(row["seq"], ())) for row in database.rows(sql, params)}
    ordered = [found[number] for number in numbers if number in found]
    if words:
        wanted = set(roots(words))
        return tuple(replace(row, snippet=snippet(row.words, wanted, width=400)) for row in ordered)
    place = {row.article: n for n, row in reversed(list(enumerate(ordered)))}
    return tuple(sorted(ordered, key=lambda row: (place[row.article], row.start)))


def regulations(database: Database, numbers: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Return the regulation ids of statements."""
    where, params = among("seq", numbers, "q")
    sql = f"SELECT seq, topic_id FROM statement_topics WHERE {where} AND kind = 'regulation' ORDER BY topic_id"
    found: dict[int, tuple[str, ...]] = {}
    for row in database.rows(sql, params):
        found[row["seq"]] = (*found.get(row["seq"], ()), row["topic_id"])
    return found


def _row(row: RowDict, laws: tuple[str, ...]) -> StatementRow:
    return StatementRow(
        id=row["id"],
        date=row["day"],
        speaker=row["entity_name"] or row["speaker"] or row["speaker_text"],
        position=row["position"],
        words=row["words"],
        type=row["type"],
        stance=row["stance"],
        regulations=laws,
        title=row["title"],
        publisher=row["publisher"],
        url=row["url"],
        article=row["article_id"],
        start=row["begins"],
        end=row["ends"],
        confidence=row["confidence"],
        speaker_id=row["speaker_id"],
        speaker_kind=row["speaker_kind"],
        speaker_text=row["speaker_text"],
        cue=row["cue"],
        component=row["component"],
        copies=row["copies"],
        judged=bool(row["judged"]),
    )


def of_article(database: Database, article: str) -> tuple[StatementRow, ...]:
    """Return an article's statements in the order of the text, those that readers took out left out."""
    sql = "SELECT seq FROM statements WHERE article_id = :id AND hidden = 0 ORDER BY begins, n"
    return rows(database, [row["seq"] for row in database.rows(sql, {"id": article})])


def by_id(database: Database, number: str) -> StatementRow | None:
    """Return one statement by its id."""
    found = database.rows("SELECT seq FROM statements WHERE id = :id", {"id": number})
    return rows(database, [found[0]["seq"]])[0] if found else None


def facets(database: Database, wanted: Wanted, *, most: int = 12) -> Facets:
    """Return what the wanted statements are made of; only the newest ``FACETED`` are counted."""
    where, params = conditions(database, wanted)
    inside = f"""SELECT s.seq, s.speaker_id, s.institution_id, s.publisher, s.stance, s.type, s.day FROM statements s
        WHERE {where} ORDER BY s.day DESC, s.seq DESC LIMIT {FACETED}"""
    counts: dict[str, dict[str, int]] = {name: {} for name in _FACETS}
    found = database.rows(inside, params)
    for row in found:
        for name, column in _FACETS.items():
            value = row[column]
            if value is not None:
                value = value[:7] if column == "day" else value
                counts[name][value] = counts[name].get(value, 0) + 1
    laws = database.rows(
        f"""SELECT t.topic_id AS id, count(*) AS n FROM ({inside}) w JOIN statement_topics t ON t.seq = w.seq
        WHERE t.kind = 'regulation' GROUP BY t.topic_id ORDER BY n DESC, id LIMIT {most}""",
        params,
    )
    named = _names(database, [*_top(counts["speaker"], most), *_top(counts["institution"], most)])
    tops = {
        name: tuple(Count(v, named.get(v, v), counts[name][v]) for v in _top(counts[name], most))
        for name in _FACETS
        if name != "period"
    }
    period = tuple(Count(v, v, n) for v, n in sorted(counts["period"].items()))
    law = tuple(Count(row["id"], row["id"], row["n"]) for row in laws)
    return Facets(**tops, regulation=law, period=period, total=len(found), exact=len(found) < FACETED)


_FACETS = {
    "speaker": "speaker_id",
    "institution": "institution_id",
    "publisher": "publisher",
    "stance": "stance",
    "type": "type",
    "period": "day",
}


def _top(counts: dict[str, int], most: int) -> list[str]:
    return sorted(counts, key=lambda value: (-counts[value], value))[:most]


def _names(database: Database, ids: list[str]) -> dict[str, str]:
    where, params = among("id", ids, "e")
    return {row["id"]: row["name"] for row in database.rows(f"SELECT id, name FROM entities WHERE {where}", params)}
