"""Full text, the one part that is written twice: FTS5 for SQLite, tsvector for PostgreSQL; roots are the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, Literal

from pipeline.store.database import Database
from pipeline.store.roots import PERCENT, as_printed, printed_form, roots

#: From so many rows on, words are common.
MANY = 25_000
#: So many rows are ranked by how well they fit.
RANKED = 4_000

Index = Literal["article_words", "statement_words"]


def index_words(database: Database, index: Index, rows: Sequence[tuple[int, str]]) -> None:
    """Put rooted texts into an index, each under the number of its row; an old text of that number is replaced."""
    params = [{"row": number, "roots": text} for number, text in rows]
    database.run_many(f"DELETE FROM {index} WHERE rowid = :row", params)
    value = ":roots" if database.dialect == "sqlite" else "to_tsvector('simple', :roots)"
    database.run_many(f"INSERT INTO {index} (rowid, roots) VALUES (:row, {value})", params)


def drop_words(database: Database, index: Index, numbers: Iterable[int]) -> None:
    """Take rows out of an index."""
    database.run_many(f"DELETE FROM {index} WHERE rowid = :row", [{"row": number} for number in numbers])


def expression(database: Database, words: str, *, loose: bool = False) -> str | None:
    """Return words typed by a reader as the database's query: all must occur; "..." is a phrase; None is no query.

    Nothing that a reader types is syntax but the quotation mark. Of "12 persen" the number must occur (``_percents``).
    """
    parts = []
    words = PERCENT.sub(lambda match: _number(match[1]), words)
    for n, piece in enumerate(words.replace("“", '"').replace("”", '"').split('"')):
        found = roots(piece)
        if n % 2 and len(found) > 1:
            parts.append(found)
        else:
            parts += [[word] for word in found]
    if not parts:
        return None
    if database.dialect == "sqlite":
        return (" OR " if loose else " AND ").join('"' + " ".join(part) + '"' for part in parts)
    return (" | " if loose else " & ").join("(" + " <-> ".join(f"'{w}'" for w in part) + ")" for part in parts)


def _number(digits: str) -> str:
    """Return a number as what must stand together: "10,5" -> 10 and 5 side by side."""
    parts = digits.replace(",", " ").replace(".", " ").split()
    return f' "{" ".join(parts)}" ' if len(parts) > 1 else f" {digits} "


def _percents(database: Database, column: str, index: Index, words: str) -> tuple[str, dict[str, Any]]:
    """Return the condition that rows print each rate of a question, "12 persen" or "12%", and no other 12: "3,12%"."""
    parts: list[str] = []
    params: dict[str, str] = {}
    for n, rate in enumerate(dict.fromkeys(match[1] for match in PERCENT.finditer(words))):
        if database.dialect == "sqlite":
            ways = [f"(instr(t.text, :rate{n}_{m}) AND t.text GLOB :alone{n}_{m})" for m in range(len(_SIGNS))]
            params |= {f"rate{n}_{m}": f"{rate}{sign}" for m, sign in enumerate(_SIGNS)}
            params |= {f"alone{n}_{m}": f"*[^0-9,.]{rate}{sign}*" for m, sign in enumerate(_SIGNS)}
        else:
            ways = [f"t.text ~* :rate{n}"]
            params |= {f"rate{n}": rf"[^0-9,.]{re.escape(rate)}\s*(%|persen)"}
        printed = _PRINTED[index].format(column)
        parts.append(f" AND EXISTS (SELECT 1 FROM ({printed}) t WHERE {' OR '.join(ways)})")
    return "".join(parts), params


def _as_printed(database: Database, column: str, index: Index, words: str) -> tuple[str, dict[str, Any]]:
    """Return the condition that rows print each word that other words' root would find, too: "meninggal"."""
    found = as_printed(words)
    if not found:
        return "", {}
    if database.dialect == "sqlite":
        ways = [f"' ' || t.text || ' ' GLOB :printed{n}" for n in range(len(found))]
        params = {f"printed{n}": _glob(word, tail) for n, (word, tail) in enumerate(found.items())}
    else:
        ways = [f"t.text {'~' if word.isupper() else '~*'} :printed{n}" for n, word in enumerate(found)]
        params = {f"printed{n}": printed_form(word, tail) for n, (word, tail) in enumerate(found.items())}
    printed = _PRINTED[index].format(column)
    return f" AND EXISTS (SELECT 1 FROM ({printed}) t WHERE {' AND '.join(ways)})", params


def _glob(word: str, tail: str) -> str:
    """Return a word, at a sentence's head, too, as a pattern: "meninggal", not "meninggalkan"; "PAN", not "HARAPAN"."""
    behind = f"[^{tail}]" if tail else ""
    return f"*{behind if word.isupper() else ''}[{word[0].upper()}{word[0]}]{word[1:]}{behind}*"


#: What is printed behind a rate; before it stands nothing that would make it a part of another number.
_SIGNS = ("%", " %", " persen", " Persen")
#: Where the words of an index stand as printed, by the number of the row.
_PRINTED: dict[Index, str] = {
    "article_words": "SELECT ' ' || coalesce(p.title, '') || ' ' || p.text AS text FROM articles p WHERE p.seq = {}",
    "statement_words": "SELECT ' ' || p.words AS text FROM statements p WHERE p.seq = {}",
}


def matches(database: Database, index: Index, words: str) -> int:
    """Count the rows that words find; SQLite counts a million in a blink, PostgreSQL stops at ``MANY``."""
    query = expression(database, words)
    if query is None:
        return 0
    if database.dialect == "sqlite":
        sql = f"SELECT count(*) AS n FROM {index} WHERE {index} MATCH :words"
    else:
        inside = f"SELECT 1 AS one FROM {index} WHERE roots @@ to_tsquery('simple', :words) LIMIT {MANY + 1}"
        sql = f"SELECT count(*) AS n FROM ({inside}) found"
    return int(database.rows(sql, {"words": query})[0]["n"])


def condition(
    database: Database, index: Index, column: str, words: str, *, found: int | None = None
) -> tuple[str, dict[str, Any]]:
    """Return an SQL condition that ``column`` (a row number) is among what the words find, with its parameters.

    Where the words are ``found`` many times SQLite is told to go by another index and to look each row up in what
    they find, instead of sorting all of it.
    """
    query = expression(database, words)
    if query is None:
        return "1 = 0", {}
    rated, params = _percents(database, column, index, words)
    printed, more = _as_printed(database, column, index, words)
    rated, params = rated + printed, params | more
    if database.dialect == "sqlite":
        common = "+" if (found if found is not None else matches(database, index, words)) > MANY else ""
        inside = f"{common}{column} IN (SELECT rowid FROM {index} WHERE {index} MATCH :words)"
    else:
        inside = f"{column} IN (SELECT rowid FROM {index} WHERE roots @@ to_tsquery('simple', :words))"
    return f"({inside}{rated})" if rated else inside, {"words": query, **params}


def best(database: Database, index: Index, words: str) -> tuple[str, dict[str, Any]] | None:
    """Return a subquery of row numbers with a score, the lowest fitting best; None where the words are no query.

    Of words that more rows hold than ``RANKED``, the newest rows are ranked.
    """
    query = expression(database, words)
    if query is None:
        return None
    if database.dialect == "sqlite":
        sql = f"""SELECT rowid AS number, bm25({index}) AS score FROM {index} WHERE {index} MATCH :words
            ORDER BY rowid DESC LIMIT {RANKED}"""
    else:
        sql = f"""SELECT rowid AS number, -ts_rank(roots, to_tsquery('simple', :words)) AS score FROM {index}
            WHERE roots @@ to_tsquery('simple', :words) ORDER BY rowid DESC LIMIT {RANKED}"""
    return f"({sql})", {"words": query}


def alternatives(
    database: Database, index: Index, column: str, things: Sequence[Sequence[Iterable[str]]]
) -> tuple[str, dict[str, Any]]:
    """Return an SQL condition that ``column`` is among the rows that hold every thing in one of its forms, as roots."""
    match, query = _in_one_form(database, index, things)
    return f"{column} IN (SELECT rowid FROM {index} WHERE {match})", {"things": query}


def holders(database: Database, index: Index, thing: Sequence[Iterable[str]]) -> int:
    """Count the rows that hold a thing in one of its forms, as roots; PostgreSQL stops at ``MANY``."""
    match, query = _in_one_form(database, index, (thing,))
    most = "" if database.dialect == "sqlite" else f"LIMIT {MANY}"
    sql = f"SELECT count(*) AS n FROM (SELECT 1 AS one FROM {index} WHERE {match} {most}) found"
    return int(database.rows(sql, {"things": query})[0]["n"])


def _in_one_form(database: Database, index: Index, things: Sequence[Sequence[Iterable[str]]]) -> tuple[str, str]:
    """Return the condition that a row of an index holds every thing in one of its forms, and its query."""
    both, either = (" AND ", " OR ") if database.dialect == "sqlite" else (" & ", " | ")
    mark = '"' if database.dialect == "sqlite" else "'"
    query = both.join(
        "(" + either.join("(" + both.join(f"{mark}{word}{mark}" for word in sorted(form)) + ")" for form in thing) + ")"
        for thing in things
    )
    return f"{index} MATCH :things" if database.dialect == "sqlite" else "roots @@ to_tsquery('simple', :things)", query
