"""Who else of one name speaks of what is asked: "Hidayat soal pertahanan" means none of nine, but one spoke of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.schema.answers import StatementRow, Understood
from pipeline.store import entities, statements
from pipeline.store.database import Database
from pipeline.store.statements import Wanted

#: Bearers of a name that are looked at.
MOST = 50
#: Statements of the only one who speaks of a topic that are shown, and how each row tells whose it is.
MOST_ROWS, NAMESAKE = 20, "namesake"


def told(database: Database, wanted: Wanted, notes: Sequence[Understood]) -> tuple[Understood, ...]:
    """Return who bears the single name asked for and speaks of the topic, where whoever is meant by it does not.

    They are told with how much they say of it; the words of one alone stand behind the answer, marked (``rows``).
    """
    name = next((note.words for note in notes if note.kind in ("partly", "person") and " " not in note.words), "")
    if not name or not (wanted.topics or wanted.words):
        return ()
    people = (row["id"] for row in entities.sharing(database, name, most=MOST) if row["statements"])
    ids = tuple(number for number in people if number not in wanted.speakers)
    asked = replace(wanted, speakers=ids, institutions=(), positions=(), nobody=False, only=None, stance=None)
    found = statements.facets(database, asked).speaker if ids else ()
    if not found:
        return ()
    label = ", ".join(share.label for share in found)
    return (Understood(name, "namesakes", tuple(share.value for share in found), label, found),)


def rows(database: Database, wanted: Wanted, notes: Sequence[Understood]) -> tuple[StatementRow, ...]:
    """Return what the only namesake who speaks of the topic says of it, each row marked as his."""
    ids = next((note.ids for note in notes if note.kind == "namesakes"), ())
    if len(ids) != 1:
        return ()
    asked = replace(wanted, speakers=ids, institutions=(), positions=(), nobody=False, only=None, stance=None)
    numbers = statements.newest(database, asked, most=MOST_ROWS)
    return tuple(replace(row, basis=NAMESAKE) for row in statements.rows(database, numbers))
