"""Two speakers or more set side by side: "bandingkan Sri Wulandari dan Bagus Laksmana soal tarif"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, zip_longest

from pipeline.schema.answers import Count, Found, StatementRow, Understood
from pipeline.store import statements
from pipeline.store.database import Database
from pipeline.store.statements import Wanted

_SPEAKERS = ("person", "institution", "group", "position")


def told(database: Database, wanted: Wanted, notes: Sequence[Understood]) -> tuple[Understood, ...]:
    """Return the notes of a question with how many statements each of the compared makes."""
    counts = [
        Count(note.ids[0], note.label, statements.find(database, _alone(wanted, note), limit=1).total)
        for note in _sides(notes)
    ]
    label = ", ".join(f"{count.label} {count.count}" for count in counts)
    return (*notes, Understood("", "compared", (), label, tuple(counts)))


def find(
    database: Database, wanted: Wanted, notes: Sequence[Understood], *, limit: int, offset: int, sort: str
) -> Found[StatementRow]:
    """Return a page of what each of the compared says, as many of each as there are, those of one together."""
    order = "date" if sort == "relevance" else sort
    found = [
        statements.find(database, _alone(wanted, note), limit=offset + limit, sort=order) for note in _sides(notes)
    ]
    turns = chain.from_iterable(zip_longest(*(one.rows for one in found)))
    every = list({row.id: row for row in turns if row is not None}.values())[offset : offset + limit]
    place = {row.id: n for n, one in reversed(list(enumerate(found))) for row in one.rows}
    rows = tuple(sorted(every, key=lambda row: place[row.id]))
    return Found(rows, sum(one.total for one in found), limit, offset, exact=all(one.exact for one in found))


def _sides(notes: Sequence[Understood]) -> list[Understood]:
    return [note for note in notes if note.kind in _SPEAKERS]


def _alone(wanted: Wanted, note: Understood) -> Wanted:
    """Return what is wanted of one speaker alone."""
    people = tuple(number for number in note.ids if number.startswith("p-"))  # those of "mantan bupati", too
    bodies = note.ids if note.kind in ("institution", "group") else ()
    posts = note.ids if note.kind == "position" and not people else ()
    return replace(wanted, speakers=people, institutions=bodies, positions=posts)
