"""Writing the indexes of words anew: when a base is repaired, and when the roots of words have changed."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.indonesian.figures.clauses import group
from pipeline.store.database import Database, RowDict
from pipeline.store.roots import rooted, roots
from pipeline.store.search import Index, index_words

#: Rows read and written in one go.
PART = 2_000
#: Roots that do not tell one measure from another.
PLAIN = frozenset(
    ["yang", "di", "ke", "dari", "dan", "untuk", "pada", "dengan", "per", "oleh", "dalam", "itu", "ini", "adalah"]
)
_TEXTS: tuple[tuple[Index, str, str], ...] = (
    ("article_words", "articles", "coalesce(title, '') || ' ' || text"),
    ("statement_words", "statements", "words"),
)


def measure_keys(measure: str | None, unit: str | None) -> list[str]:
    """Return the roots by which a figure's measure is compared; what only lists something measures nothing."""
    return [] if unit in group("listed") else sorted(set(roots(measure or "")) - PLAIN)


def found_by(keys: list[str], unit: str | None) -> list[str]:
    """Return the roots by which a figure is found: those of its measure, and its unit."""
    return sorted({*keys, unit.lower()} if unit else set(keys))


def words_anew(database: Database) -> None:
    """Write the full-text indexes of articles and of statements anew, where SQLite shows that they would change."""
    for index, table, words in _TEXTS:
        for rows in _parts(database, f"SELECT seq, {words} AS words FROM {table}", "seq"):
            texts = {row["seq"]: rooted(row["words"]) for row in rows}
            there = _indexed(database, index, rows[0]["seq"], rows[-1]["seq"])
            index_words(database, index, [(seq, text) for seq, text in texts.items() if there.get(seq) != text])


def _indexed(database: Database, index: Index, first: int, last: int) -> dict[int, str]:
    """Return what an index holds between two rows; PostgreSQL keeps no text to compare."""
    if database.dialect != "sqlite":
        return {}
    sql = f"SELECT rowid AS seq, roots FROM {index} WHERE rowid BETWEEN :first AND :last"
    return {row["seq"]: row["roots"] for row in database.rows(sql, {"first": first, "last": last})}


def measures_anew(database: Database) -> None:
    """Write the roots of figures' measures anew, where they change."""
    for rows in _parts(database, "SELECT id, measure, unit, day, measure_key FROM figures", "id"):
        keys = {row["id"]: measure_keys(row["measure"], row["unit"]) for row in rows}
        rows = [row for row in rows if (" ".join(keys[row["id"]]) or None) != row["measure_key"]]
        changed = [{"id": row["id"], "key": " ".join(keys[row["id"]]) or None} for row in rows]
        database.run_many("UPDATE figures SET measure_key = :key WHERE id = :id", changed)
        database.run_many("DELETE FROM measure_roots WHERE figure_id = :id", changed)
        database.run_many(
            "INSERT INTO measure_roots (root, day, figure_id) VALUES (:root, :day, :id)",
            [
                {"root": root, "day": row["day"] or "", "id": row["id"]}
                for row in rows
                for root in found_by(keys[row["id"]], row["unit"])
            ],
        )


def _parts(database: Database, select: str, column: str) -> Iterator[list[RowDict]]:
    """Go through a table in order of a column, so many rows at a time as are held at once."""
    last: int | str = -1 if column == "seq" else ""
    sql = f"{select} WHERE {column} > :last ORDER BY {column} LIMIT {PART}"
    while rows := database.rows(sql, {"last": last}):
        yield rows
        last = rows[-1][column]
