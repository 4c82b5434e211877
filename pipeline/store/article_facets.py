"""What the articles that words find are made of: sites, months, and whom and what they name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from pipeline.schema.answers import Count
from pipeline.schema.surveys import ArticleFacets
from pipeline.store.articles import narrowed
from pipeline.store.database import Database, among
from pipeline.store.search import condition

#: The newest articles are counted, no more than these.
FACETED = 1_000


def facets(
    database: Database,
    words: str,
    *,
    since: str | None = None,
    until: str | None = None,
    publisher: str | None = None,
    most: int = 12,
) -> ArticleFacets:
    """Return what the articles are made of that ``articles.search`` finds with the same words and filters."""
    where, params = narrowed(since, until, publisher)
    if words.strip():
        inside, more = condition(database, "article_words", "a.seq", words)
        where, params = f"{where} AND {inside}", {**params, **more}
    sql = f"""SELECT a.id, a.publisher, a.day FROM articles a WHERE {where}
        ORDER BY a.day DESC, a.seq DESC LIMIT {FACETED}"""
    found = database.rows(sql, params)
    ids = [row["id"] for row in found]
    months = Counter(row["day"][:7] for row in found if row["day"])
    named = _named(database, ids, most)
    return ArticleFacets(
        publisher=_counts(Counter(row["publisher"] for row in found if row["publisher"]), most),
        person=named["person"],
        institution=named["institution"],
        regulation=_laws(database, ids, most),
        period=tuple(Count(month, month, n) for month, n in sorted(months.items())),
        total=len(found),
        exact=len(found) < FACETED,
    )


def _named(database: Database, ids: Sequence[str], most: int) -> dict[str, tuple[Count, ...]]:
    """Count the articles that name each person and each institution."""
    where, params = among("article_id", ids, "a")
    sql = f"""SELECT entity_id AS id, kind, count(DISTINCT article_id) AS n FROM appearances WHERE {where}
        AND kind IN ('person', 'institution') GROUP BY entity_id, kind"""
    counts: dict[str, Counter[str]] = {"person": Counter(), "institution": Counter()}
    for row in database.rows(sql, params):
        counts[row["kind"]][row["id"]] = row["n"]
    tops = {kind: _counts(found, most) for kind, found in counts.items()}
    where, params = among("id", [count.value for top in tops.values() for count in top], "e")
    names = {row["id"]: row["name"] for row in database.rows(f"SELECT id, name FROM entities WHERE {where}", params)}
    return {
        kind: tuple(Count(c.value, names.get(c.value, c.value), c.count) for c in top) for kind, top in tops.items()
    }


def _laws(database: Database, ids: Sequence[str], most: int) -> tuple[Count, ...]:
    where, params = among("article_id", ids, "a")
    sql = f"""SELECT regulation_id AS id, count(DISTINCT article_id) AS n FROM regulation_mentions WHERE {where}
        GROUP BY regulation_id"""
    return _counts(Counter({row["id"]: row["n"] for row in database.rows(sql, params)}), most)


def _counts(counts: Counter[str], most: int) -> tuple[Count, ...]:
    top = sorted(counts, key=lambda value: (-counts[value], value))[:most]
    return tuple(Count(value, value, counts[value]) for value in top)
