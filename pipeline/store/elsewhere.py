"""Where words stand that no statement asked for holds: in other articles that quote the same speaker, or in any."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.store.database import Database, among
from pipeline.store.search import condition
from pipeline.store.statements import Wanted, asked

#: Articles that are counted, and statements of a speaker whose articles are looked at.
COUNTED, LOOKED_AT = 200, 20_000
#: Statements of a speaker that are given back from the articles around them.
MOST = 2_000


def quoting(database: Database, wanted: Wanted) -> Sequence[str]:
    """Return the articles that hold the wanted words and quote who is wanted, newest first, up to ``COUNTED``."""
    question = asked(database, replace(wanted, words=""), given=True)
    where, params = condition(database, "article_words", "a.seq", wanted.words)
    quoted = f"SELECT DISTINCT article_id FROM ({question.numbers(f'LIMIT {LOOKED_AT}', columns='s.article_id')}) q"
    sql = f"SELECT a.id FROM articles a WHERE {where} AND a.id IN ({quoted}) ORDER BY a.day DESC, a.id LIMIT {COUNTED}"
    return [row["id"] for row in database.rows(sql, {**question.params, **params})]


def said_in(database: Database, articles: Sequence[str], wanted: Wanted) -> tuple[int, ...]:
    """Return the row numbers of the wanted statements in some articles."""
    question = asked(database, wanted, given=True)
    where, params = among("s.article_id", articles, "in_a")
    sql = f"SELECT s.seq FROM {question.table} s WHERE {question.where} AND {where} LIMIT {MOST}"
    return tuple(row["seq"] for row in database.rows(sql, {**question.params, **params}))


def holding(database: Database, words: str) -> Sequence[str]:
    """Return the articles that hold words, newest first, up to ``COUNTED``."""
    where, params = condition(database, "article_words", "a.seq", words)
    sql = f"SELECT a.id FROM articles a WHERE {where} ORDER BY a.day DESC, a.id LIMIT {COUNTED}"
    return [row["id"] for row in database.rows(sql, params)]
