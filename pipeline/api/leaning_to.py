"""Statements that take a side: those whose words are for or against a law, as well as those recorded so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal

from pipeline.api.question_words import own_side
from pipeline.indonesian.leanings import Leaning, Voice, is_measure, leaning, measured_by
from pipeline.schema.answers import Understood
from pipeline.store import law_contexts, statements
from pipeline.store.database import Database, RowDict
from pipeline.store.statements import Wanted
from pipeline.store.topics import Topic, ids

SIDES = ("for", "against")
#: Statements read, newest first, for the side that their words take.
READ = 4_000


def statements_of(database: Database, wanted: Wanted, side: str) -> tuple[tuple[int, ...], tuple[Understood, ...]]:
    """Return the row numbers of the wanted statements that take a side: "kami menolak Inpres itu" is against.

    Where there are more than are read for their side, a note says so.
    """
    laws = ids(wanted.topics)
    rows = statements.worded(database, wanted, most=READ + 1)
    found = tuple(row["seq"] for row in rows[:READ] if side in (row["stance"], *_sides(row, wanted, laws)))
    measures = measuring(database, wanted.topics, "seq", found)
    found = tuple(number for number in found if number not in measures)
    return found, (Understood(side, "limited", (), str(READ)),) if len(rows) > READ else ()


def measuring(
    database: Database, topics: Sequence[Topic], column: Literal["id", "seq"], found: Sequence[str | int]
) -> set[str | int]:
    """Return those of some statements that name a law only as what another thing is measured by: "melanggar UU itu"."""
    read: dict[str | int, bool] = {}
    for number, before in law_contexts.before(database, topics, column, found):
        read[number] = read.get(number, True) and is_measure(before)
    return {number for number, measured in read.items() if measured}


def _sides(row: RowDict, wanted: Wanted, laws: tuple[str, ...]) -> Iterator[str | None]:
    """Yield the sides that count for what is asked: on laws, on what words tell, on either where nothing is told."""
    if wanted.topics or not wanted.words:
        yield _side_of(row, laws)
    if not wanted.topics:
        yield _side_on_anything(row)


def _side_on_anything(row: RowDict) -> str | None:
    """Return the side of words on what is no law.

    It is that of the verb that reports them, "Sri menolak kenaikan tarif", else their own.
    """
    by_cue = own_side(row["cue"] or "", begins=True)
    own = own_side(row["words"], begins=row["type"] == "indirect") if row["stance"] != "asking" else None
    return by_cue or own


def _side_of(row: RowDict, laws: tuple[str, ...]) -> str | None:
    """Return the side of a statement, "for" or "against"; None where its words take none, or one on a law's measure."""
    name = row["speaker"] or row["speaker_text"] or ""
    found = _leaning(row["words"], row["stance"], name, row["position"] or "", row["cue"] or "", row["type"])
    return found.side if found and not measured_by(found, row["words"], laws) else None


@lru_cache(maxsize=16_384)
def _leaning(words: str, stance: str | None, name: str, post: str, cue: str, kind: str) -> Leaning | None:
    voice = Voice(name=name, post=post, cue=cue, direct=kind == "direct")
    return leaning(words, asks=stance == "asking", voice=voice)
