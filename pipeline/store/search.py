"""Full text, the one part that is written twice: FTS5 for SQLite, tsvector for PostgreSQL; roots are the same."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Literal

from pipeline.store.database import Database, among
from pipeline.store.roots import roots

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

    Nothing that a reader types is syntax but the quotation mark.
    """
    parts = []
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


def condition(database: Database, index: Index, column: str, words: str) -> tuple[str, dict[str, Any]]:
    """Return an SQL condition that ``column`` (a row number) is among what the words find, with its parameters."""
    query = expression(database, words)
    if query is None:
        return "1 = 0", {}
    if database.dialect == "sqlite":
        return f"{column} IN (SELECT rowid FROM {index} WHERE {index} MATCH :words)", {"words": query}
    return f"{column} IN (SELECT rowid FROM {index} WHERE roots @@ to_tsquery('simple', :words))", {"words": query}


def ranked(database: Database, index: Index, words: str, *, most: int = 2000) -> list[int]:
    """Return the numbers of the best-fitting rows, best first; a query too common is cut at ``most``."""
    query = expression(database, words)
    if query is None:
        return []
    if database.dialect == "sqlite":
        sql = f"SELECT rowid FROM {index} WHERE {index} MATCH :words ORDER BY rank LIMIT :most"
    else:
        sql = f"""SELECT rowid FROM {index}, to_tsquery('simple', :words) query WHERE roots @@ query
            ORDER BY ts_rank(roots, query) DESC, rowid LIMIT :most"""
    return [row["rowid"] for row in database.rows(sql, {"words": query, "most": most})]


def numbered(column: str, numbers: Sequence[int]) -> tuple[str, dict[str, Any]]:
    """Return an SQL condition for a list of row numbers."""
    return among(column, numbers, "r")
