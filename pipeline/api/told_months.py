"""What is told of a month after it: who asks for "inflasi September 2020" is answered by what November prints of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from pipeline.api.question_words import words_of
from pipeline.indonesian.calendar_words import MONTH_FORMS
from pipeline.schema.answers import Understood
from pipeline.store import statements
from pipeline.store.database import Database
from pipeline.store.statements import Wanted

#: Days behind a month in which the press still tells of it.
BEHIND = 92


def looked_for(
    database: Database, wanted: Wanted, notes: Sequence[Understood]
) -> tuple[Wanted, tuple[Understood, ...]] | None:
    """Return what is wanted as later articles tell it, its month in their words; None where they do not."""
    period = next((note for note in notes if note.kind == "period"), None)
    month = _month(period.words) if period else ""
    if period is None or not (month and wanted.words and wanted.since and wanted.until):
        return None
    until = (date.fromisoformat(wanted.until) + timedelta(BEHIND)).isoformat()
    later = replace(wanted, words=f"{wanted.words} {month}", until=until)
    if not statements.are_any(database, later):
        return None
    spelt = {
        "words": Understood(later.words, "words"),
        "period": Understood(period.words, "period", (), f"{wanted.since} – {until}"),
    }
    return later, tuple(spelt.get(note.kind, note) for note in notes)


def _month(words: str) -> str:
    """Return the month that words name: "September" of "September 2020"."""
    return next((word.text for word in words_of(words) if word.low in MONTH_FORMS and word.text.isalpha()), "")
