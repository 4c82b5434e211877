"""Questions about articles: one with all its marks, lists, versions, copies, and what fell out."""

from __future__ import annotations

import difflib
import json
from typing import Any

from pipeline.schema import Record
from pipeline.schema.answers import ArticleRow, Count, Found, IssueRow, VersionRow
from pipeline.store.database import Database, RowDict, among, narrowed_by
from pipeline.store.roots import roots, snippet
from pipeline.store.search import RANKED, best, condition, matches
from pipeline.store.statements import ENOUGH
from pipeline.store.store import as_record

#: Changed lines told of one version.
CHANGED = 60

_ROW = """SELECT a.id, a.day, a.title, a.publisher, a.url, a.seq,
    (SELECT count(*) FROM statements s WHERE s.article_id = a.id AND s.hidden = 0) AS statements,
    (SELECT count(*) FROM articles c WHERE c.copy_of = a.id) AS copies FROM articles a"""


def get(database: Database, number: str) -> tuple[RowDict, Record] | None:
    """Return an article's row and record by its id, the id that the input carried, or its address."""
    for column in ("id", "source_id", "url"):
        rows = database.rows(f"SELECT * FROM articles WHERE {column} = :id ORDER BY seq LIMIT 1", {"id": number})
        if rows:
            return rows[0], as_record(rows[0])
    return None


def appearances(database: Database, number: str) -> dict[str, tuple[str, str]]:
    """Return the entity and its name for each local id of an article."""
    sql = """SELECT p.local_id, p.entity_id, e.name FROM appearances p JOIN entities e ON e.id = p.entity_id
        WHERE p.article_id = :id"""
    return {row["local_id"]: (row["entity_id"], row["name"]) for row in database.rows(sql, {"id": number})}


def search(
    database: Database,
    words: str,
    *,
    since: str | None = None,
    until: str | None = None,
    publisher: str | None = None,
    limit: int = 20,
    offset: int = 0,
    sort: str = "relevance",
) -> Found[ArticleRow]:
    """Return articles that hold all the words in any of their forms; without words, all articles, newest first.

    Words that are everywhere, narrowed down, come newest first too, as statements do.
    """
    where, params = narrowed(since, until, publisher)
    common = bool(params) and sort == "relevance" and matches(database, "article_words", words) > RANKED
    if words.strip() and sort == "relevance" and not common:
        found, exact = _by_relevance(database, words, where, params)
        return Found(
            _listed(database, found[offset : offset + limit], words), min(len(found), ENOUGH), limit, offset, exact
        )
    if words.strip():
        inside, more = condition(database, "article_words", "a.seq", words)
        where, params = f"{where} AND {inside}", {**params, **more}
    most = max(ENOUGH, offset + limit)
    sql = f"SELECT a.seq FROM articles a WHERE {where} ORDER BY a.day DESC, a.seq DESC LIMIT {most}"
    found = [row["seq"] for row in database.rows(sql, params)]
    page = _listed(database, found[offset : offset + limit], words)
    return Found(page, min(len(found), ENOUGH), limit, offset, exact=len(found) < ENOUGH)


def _by_relevance(database: Database, words: str, where: str, params: dict[str, Any]) -> tuple[list[int], bool]:
    """Return row numbers, best fit first; of words that are everywhere only the newest are ranked."""
    ranked = best(database, "article_words", words)
    if ranked is None:
        return [], True
    inside, more = ranked
    sql = f"SELECT a.seq FROM {inside} w JOIN articles a ON a.seq = w.number WHERE {where} ORDER BY w.score, a.seq"
    found = [row["seq"] for row in database.rows(sql, {**params, **more})]
    return found, matches(database, "article_words", words) <= RANKED


_NARROWED = {"since": "a.day >= :since", "until": "a.day <= :until", "publisher": "a.publisher = :publisher"}


def narrowed(since: str | None, until: str | None, publisher: str | None) -> tuple[str, dict[str, Any]]:
    """Return a condition on articles, called ``a``, with its parameters: a period, a site."""
    parts, params = narrowed_by(_NARROWED, {"since": since, "until": until, "publisher": publisher})
    return " AND ".join(["1 = 1", *parts]), params


def _listed(database: Database, numbers: list[int], words: str) -> tuple[ArticleRow, ...]:
    where, params = among("a.seq", numbers, "n")
    wanted = set(roots(words))
    texts: dict[int, str] = {}
    if wanted:
        texts = {
            r["seq"]: r["text"] for r in database.rows(f"SELECT a.seq, a.text FROM articles a WHERE {where}", params)
        }
    found = {row["seq"]: row for row in database.rows(f"{_ROW} WHERE {where}", params)}
    return tuple(_row(found[n], snippet(texts[n], wanted) if n in texts else None) for n in numbers if n in found)


def _row(row: RowDict, words: str | None = None) -> ArticleRow:
    return ArticleRow(
        row["id"], row["day"], row["title"], row["publisher"], row["url"], row["statements"], row["copies"], words
    )


def versions(database: Database, number: str) -> tuple[VersionRow, ...]:
    """Return an article's versions, newest first; each says what changed against the one before."""
    current = database.rows("SELECT version, title, added, text FROM articles WHERE id = :id", {"id": number})
    old = database.rows("SELECT * FROM versions WHERE article_id = :id ORDER BY kept DESC", {"id": number})
    if not current:
        return ()
    texts = [current[0]["text"], *(json.loads(row["record"])["text"] for row in old)]
    rows = [current[0], *old]
    found = []
    for n, row in enumerate(rows):
        changed = tuple(json.loads(old[n]["changed"])) if n < len(old) else ()
        lines = _changed_lines(rows[n + 1], row, texts[n + 1], texts[n]) if n < len(old) else ()
        found.append(VersionRow(row["version"], row["added"], row["title"], changed, n == 0, lines))
    return tuple(found)


def _changed_lines(before: RowDict, after: RowDict, old: str, new: str) -> tuple[str, ...]:
    """Return the lines that went and came between two versions, the first ``CHANGED``."""
    first = [before["title"] or "", *old.split("\n")]
    second = [after["title"] or "", *new.split("\n")]
    compared = difflib.unified_diff(first, second, n=0, lineterm="")
    lines = [f"{line[0]} {line[1:]}" for line in compared if line[:1] in "+-" and line[:3] not in ("+++", "---")]
    return tuple(lines[:CHANGED])


def copies(database: Database, number: str) -> tuple[ArticleRow, ...]:
    """Return the other articles that carry the same text."""
    sql = f"""{_ROW} WHERE a.id <> :id AND (a.copy_of = :id OR a.id = (SELECT copy_of FROM articles WHERE id = :id)
        OR a.copy_of = (SELECT copy_of FROM articles WHERE id = :id)) ORDER BY a.day, a.seq"""
    return tuple(_row(row) for row in database.rows(sql, {"id": number}))


def issues(
    database: Database, *, article: str | None = None, stage: str | None = None, limit: int = 100, offset: int = 0
) -> Found[IssueRow]:
    """Return what fell out or needs an eye, newest first."""
    parts, params = ["1 = 1"], {}
    if article:
        parts, params = [*parts, "article_id = :article"], {"article": article}
    if stage:
        parts.append("stage = :stage")
        params["stage"] = stage
    where = " AND ".join(parts)
    total = int(database.rows(f"SELECT count(*) AS n FROM issues WHERE {where}", params)[0]["n"])
    sql = f"SELECT * FROM issues WHERE {where} ORDER BY id DESC LIMIT :limit OFFSET :offset"
    rows = tuple(
        IssueRow(r["stage"], r["code"], r["detail"], r["article_id"], r["source"], r["added"])
        for r in database.rows(sql, {**params, "limit": limit, "offset": offset})
    )
    return Found(rows, total, limit, offset)


def has_publisher(database: Database, name: str) -> bool:
    """Tell whether the base holds an article of a publisher."""
    return bool(database.rows("SELECT 1 AS one FROM articles WHERE publisher = :name LIMIT 1", {"name": name}))


def publishers(database: Database) -> tuple[Count, ...]:
    """Return how many articles each publisher has in the base."""
    sql = "SELECT publisher AS value, count(*) AS n FROM articles GROUP BY publisher ORDER BY n DESC, value"
    return tuple(Count(r["value"] or "", r["value"] or "", r["n"]) for r in database.rows(sql))
