"""Statements that are nearly what was asked, told behind the answer and marked, never among it.

Who asks who rejects a draft finds those, too, who reject the law of the same name; where nobody's words take the side
asked for, the others on the topic follow, for a reader to judge.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.api import leaning_to
from pipeline.schema.answers import Found, StatementRow, Understood
from pipeline.store import statements
from pipeline.store.database import Database
from pipeline.store.statements import Wanted

#: Statements told so with one answer, of each kind.
MOST = 20
#: How a row tells what it is: about the draft or law of the same name, or without the side or manner asked for.
STAGE, OTHERWISE = "stage", "otherwise"


def told(
    database: Database, wanted: Wanted, found: Found[StatementRow], notes: Sequence[Understood]
) -> Found[StatementRow]:
    """Return an answer with what is nearly asked behind it, on its last page."""
    narrowed = any(note.kind in ("pasal", "compared") for note in notes)
    if narrowed or wanted.nobody or found.offset + found.limit < found.total:
        return found
    known = {row.id for row in (*found.rows, *found.beside)}
    rows = [*_of_namesakes(database, wanted, notes), *_without_side(database, wanted, notes)]
    new = {row.id: row for row in reversed(rows) if row.id not in known}
    beside = tuple(row for row in rows if new.get(row.id) is row)
    return replace(found, beside=(*found.beside, *beside)) if beside else found


def _of_namesakes(database: Database, wanted: Wanted, notes: Sequence[Understood]) -> list[StatementRow]:
    """Return what is said about the draft of a law, or the law of a draft, of the name asked for."""
    laws = tuple(note.ids[0] for note in notes if note.kind == "offered" and note.shares and ":" in note.ids[0])
    somebody = wanted.speakers or wanted.institutions or wanted.positions
    if not (laws and wanted.topics) or not (somebody or wanted.words or _side(notes)):
        return []  # who asks for a law alone is told that there is another of its name
    if wanted.only is not None and not _side(notes):
        return []
    other = replace(wanted, topics=laws, only=None)
    side = _side(notes)
    if side in leaning_to.SIDES:
        other = replace(other, only=leaning_to.statements_of(database, other, side)[0])
    return _marked(database, other, STAGE)


def _without_side(database: Database, wanted: Wanted, notes: Sequence[Understood]) -> list[StatementRow]:
    """Return what is said on a topic of which nobody takes the side, or speaks in the manner, that is asked for."""
    asked = bool(wanted.topics or wanted.words) and any(note.kind in ("side", "manner") for note in notes)
    if not asked or not any(note.kind == "otherwise" for note in notes):
        return []
    return _marked(database, replace(wanted, only=None, stance=None), OTHERWISE)


def _side(notes: Sequence[Understood]) -> str:
    return next((note.ids[0] for note in notes if note.kind == "side" and note.ids), "")


def _marked(database: Database, wanted: Wanted, basis: str) -> list[StatementRow]:
    numbers = statements.newest(database, wanted, most=MOST)
    return [replace(row, basis=basis) for row in statements.rows(database, numbers)]
