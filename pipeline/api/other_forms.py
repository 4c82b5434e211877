"""Words of a topic as the press prints them otherwise: who asks for "izin" means "perizinan", too.

Search keeps such nouns apart from their roots, since they have gone their own way; where the root gives nothing, what
its noun gives is the answer, and it is told which word was looked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from pipeline import resources
from pipeline.schema.answers import Understood
from pipeline.store import statements
from pipeline.store.database import Database
from pipeline.store.statements import Wanted


def looked_for(
    database: Database, wanted: Wanted, notes: Sequence[Understood]
) -> tuple[Wanted, tuple[Understood, ...]] | None:
    """Return what is wanted by other forms of its words, where they have an answer; None where they have none."""
    for words in _spelt(wanted.words):
        spelt = replace(wanted, words=words)
        if statements.find(database, spelt, limit=1).total:
            return spelt, tuple(Understood(words, "words") if note.kind == "words" else note for note in notes)
    return None


def _spelt(words: str) -> Iterator[str]:
    """Yield words with one of them in its other form; a phrase in quotation marks stays as it is."""
    said = words.split() if '"' not in words else []
    for place, word in enumerate(said):
        if other := _forms().get(word.casefold()):
            yield " ".join((*said[:place], other, *said[place + 1 :]))


@cache
def _forms() -> dict[str, str]:
    pairs: dict[str, str] = resources.toml("own_words.toml")["meant_too"]
    return pairs | {noun: plain for plain, noun in pairs.items()}
