"""Statements that take a side: those whose words are for or against a law, as well as those recorded so."""

from __future__ import annotations

from functools import lru_cache

from pipeline.indonesian.leanings import leaning
from pipeline.schema.answers import Understood
from pipeline.store import statements
from pipeline.store.database import Database
from pipeline.store.statements import Wanted

SIDES = ("for", "against")
#: Statements read, newest first, for the side that their words take.
READ = 4_000


def statements_of(database: Database, wanted: Wanted, side: str) -> tuple[tuple[int, ...], tuple[Understood, ...]]:
    """Return the row numbers of the wanted statements that take a side: "kami menolak Inpres itu" is against.

    Where there are more than are read for their side, a note says so.
    """
    rows = statements.worded(database, wanted, most=READ + 1)
    found = tuple(row["seq"] for row in rows[:READ] if side in (row["stance"], _side(row["words"], row["stance"])))
    return found, (Understood(side, "limited", (), str(READ)),) if len(rows) > READ else ()


@lru_cache(maxsize=16_384)
def _side(words: str, stance: str | None) -> str | None:
    found = leaning(words, asks=stance == "asking")
    return found.side if found else None
