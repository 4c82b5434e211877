"""Statements that take a side: those whose words are for or against a law, as well as those recorded so."""

from __future__ import annotations

from pipeline.indonesian.leanings import leaning
from pipeline.store import statements
from pipeline.store.database import Database
from pipeline.store.statements import Wanted

SIDES = ("for", "against")
#: Statements read, newest first, for the side that their words take.
READ = 4_000


def statements_of(database: Database, wanted: Wanted, side: str) -> tuple[str, ...]:
    """Return the ids of the wanted statements that take a side: "kami menolak Inpres itu" is against."""
    rows = statements.find(database, wanted, limit=READ).rows
    return tuple(row.id for row in rows if row.stance == side or _side(row.words) == side)


def _side(words: str) -> str | None:
    found = leaning(words)
    return found.side if found else None
