"""Laws whose number is likely a misprint, told beside their answers: an article of 2024 prints "UU 17/2026"."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.api.law_labels import regulation_label
from pipeline.indonesian import regulations
from pipeline.schema.answers import Understood
from pipeline.store import laws
from pipeline.store.database import Database

#: A law mentioned more often than this is no misprint of one article's, so that nothing need be looked up.
RARE = 12


def of(database: Database, ids: Sequence[str]) -> tuple[Understood, ...]:
    """Return a note for each number that was filed as a misprint, with the law that is likely meant, where known.

    None for a number that a law has: what one article misprints says nothing of it, and stands under the law meant.
    """
    found = [row["id"] for row in laws.known(database, ids) if row["mentions"] <= RARE]
    rare = [number for number in found if regulations.title(number) is None]
    filed = _filed(database) if rare else {}
    return tuple(_note(number, filed[number]) for number in rare if number in filed)


def _filed(database: Database) -> dict[str, str]:
    """Return misprinted ids -> the likely one, "" where none is plain."""
    return {number: likely for number, likely in map(regulations.filed, laws.doubted(database)) if number}


def _note(number: str, likely: str) -> Understood:
    """Return the note on a number that is likely misprinted, with the one that is meant where it is known."""
    return Understood(
        regulation_label(number), "misprint", (likely,) if likely else (), regulation_label(likely or number)
    )
