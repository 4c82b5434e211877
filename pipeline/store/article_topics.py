"""What articles are about: words that their title and opening hold, or the one law that they tell of."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.store.database import Database, RowDict, among
from pipeline.store.roots import roots, wanted_roots
from pipeline.store.search import condition
from pipeline.store.topics import Topic, chosen

#: Articles that are looked at, newest first, and letters of a text that open it.
LOOKED_AT, OPENING = 200, 400
#: Articles of which the rest of a question's words is looked for in what is said.
COMPLETED = 20
#: Mentions of the only law of an article, by which it is about that law though its title does not name it.
TOLD = 2


def about_words(database: Database, words: str) -> list[str]:
    """Return the articles whose title and opening hold all of some words, most of them in the title, newest first."""
    wanted = wanted_roots(words)
    if len(wanted) < 2:
        return []
    where, params = condition(database, "article_words", "a.seq", words)
    sql = f"""SELECT a.id, a.title, substr(a.text, 1, {OPENING}) AS text FROM articles a
        WHERE a.copy_of IS NULL AND {where} ORDER BY a.day DESC, a.id LIMIT {LOOKED_AT}"""
    return [row["id"] for row in database.rows(sql, params) if _opens_with(row, wanted)]


def partly_about(database: Database, words: str) -> dict[str, set[str]]:
    """Return articles with all of some words whose title and opening hold most of them, each with the others' roots.

    "maaf video bandara" is said in an article about a video of the airport by who says "maaf".
    """
    wanted = wanted_roots(words)
    where, params = condition(database, "article_words", "a.seq", words)
    sql = f"""SELECT a.id, a.title, substr(a.text, 1, {OPENING}) AS text FROM articles a
        WHERE a.copy_of IS NULL AND {where} ORDER BY a.day DESC, a.id LIMIT {COMPLETED}"""
    rests = {row["id"]: wanted - _opening(row) for row in database.rows(sql, params)}
    return {number: rest for number, rest in rests.items() if rest and 2 * len(rest) < len(wanted)}


def _opens_with(row: RowDict, wanted: set[str]) -> bool:
    titled = wanted & set(roots(row["title"] or ""))
    return 2 * len(titled) >= len(wanted) and wanted <= _opening(row)


def about_law(database: Database, topics: Sequence[Topic]) -> list[str]:
    """Return the articles that tell of a law alone, or whose title names it, newest first."""
    where, params = chosen("m.regulation_id", "m.day", topics, "t")
    sql = f"""SELECT m.article_id, a.title, m.words FROM regulation_mentions m JOIN articles a ON a.id = m.article_id
        WHERE a.copy_of IS NULL AND {where} ORDER BY a.day DESC, a.id LIMIT {50 * LOOKED_AT}"""
    told: dict[str, list[RowDict]] = {}
    for row in database.rows(sql, params):
        told.setdefault(row["article_id"], []).append(row)
    every = _mentions(database, list(told)[:LOOKED_AT])
    return [number for number, n in every.items() if _tells_of(told[number], n)]


def opening_with(database: Database, articles: Sequence[str], words: str) -> list[str]:
    """Return those of some articles whose title or opening holds all of some words, in their order."""
    wanted = wanted_roots(words)
    found = {row["id"] for row in lines(database, articles) if wanted <= _opening(row)}
    return [number for number in articles if number in found]


def _opening(row: RowDict) -> set[str]:
    return {*roots(row["title"] or ""), *roots(row["text"][:OPENING])}


def _mentions(database: Database, articles: Sequence[str]) -> dict[str, int]:
    """Return how often each article mentions any law."""
    where, params = among("article_id", articles, "a")
    sql = f"SELECT article_id, count(*) AS n FROM regulation_mentions WHERE {where} GROUP BY article_id"
    counted = {row["article_id"]: row["n"] for row in database.rows(sql, params)} if articles else {}
    return {number: counted[number] for number in articles if number in counted}


def _tells_of(mentions: list[RowDict], every: int) -> bool:
    title = (mentions[0]["title"] or "").casefold()
    named = any(len(row["words"]) > TOLD and row["words"].casefold() in title for row in mentions)
    return named or (len(mentions) == every and every >= TOLD)


def lines(database: Database, articles: Sequence[str]) -> list[RowDict]:
    """Return where and when some articles were printed, with their text."""
    where, params = among("id", articles, "a")
    sql = f"SELECT id, day, title, publisher, url, text FROM articles WHERE {where}"
    return database.rows(sql, params) if articles else []


def naming(database: Database, persons: Sequence[str], words: str) -> list[RowDict]:
    """Return the articles that name one of some persons and hold words, newest first, each with its text."""
    where, params = condition(database, "article_words", "a.seq", words)
    within, more = among("p.entity_id", persons, "e")
    sql = f"""SELECT a.id, a.text FROM articles a WHERE a.copy_of IS NULL AND {where} AND a.id IN
        (SELECT p.article_id FROM appearances p WHERE {within}) ORDER BY a.day DESC, a.id LIMIT {LOOKED_AT}"""
    return database.rows(sql, {**params, **more})
