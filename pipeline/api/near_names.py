"""Names that a reader may have mistyped: "prabwo", "walikota makasar" are offered as what is one letter away.

Nothing is answered by them: who bears a name nearly typed may be somebody else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from pipeline import resources
from pipeline.api.question_words import asks, is_word, words_of
from pipeline.api.question_words import speaks as is_speech_verb
from pipeline.indonesian import places
from pipeline.indonesian.persons.spelling import one_edit
from pipeline.schema.answers import Understood
from pipeline.store import entities, name_parts
from pipeline.store.database import Database

#: Letters of a word that may be mistyped, at least, and names that are offered.
LEAST, OFFERED = 5, 3
#: Kinds of notes whose words were found nowhere as names.
_UNKNOWN = ("nobody", "words", "without")


def told(database: Database, notes: Sequence[Understood]) -> tuple[Understood, ...]:
    """Return a note for each name that is one letter away from a word which nobody here is called by.

    Its ``ids`` are what to ask instead, its label how that is called.
    """
    if any(note.kind in ("person", "institution", "group", "regulation") for note in notes):
        return ()
    texts = dict.fromkeys(note.words for note in notes if note.kind in _UNKNOWN)
    found = {near.label: near for text in texts for near in _near(database, text)}
    return tuple(found.values())[:OFFERED]


def _near(database: Database, text: str) -> Iterator[Understood]:
    said = [word.text for word in words_of(text)]
    for place, word in enumerate(said):
        if not _may_be_mistyped(word):
            continue
        for region in _regions_near(word.casefold()):
            right = " ".join((*said[:place], region, *said[place + 1 :]))
            yield Understood(word, "near", (right,), right)
        if name_parts.is_borne(database, word.casefold()):
            continue
        for token in name_parts.beginning(database, word.casefold()[:2]):
            if one_edit(word.casefold(), token):
                called = entities.named(database, token, kinds=("person",), parts=False)[:1]
                rows = called or entities.sharing(database, token, most=1)
                yield from (Understood(word, "near", (row["id"],), row["name"]) for row in rows if row["statements"])


def _may_be_mistyped(word: str) -> bool:
    said = next(iter(words_of(word)), None)
    if said is None or len(word) < LEAST or not word.isalpha():
        return False
    return not (asks(said) or is_word(word) or is_speech_verb(said) or places.regions(word))


def _regions_near(word: str) -> list[str]:
    return [name for key, name in _regions().get(word[:2], ()) if one_edit(word, key)]


@cache
def _regions() -> dict[str, tuple[tuple[str, str], ...]]:
    """Return names of regions of one word by their first two letters."""
    names = dict.fromkeys(row["name"] for row in resources.csv_rows("gazetteers/regions.csv"))
    found: dict[str, list[tuple[str, str]]] = {}
    for name in names:
        if name.isalpha() and len(name) >= LEAST:
            found.setdefault(name.casefold()[:2], []).append((name.casefold(), name))
    return {begin: tuple(pairs) for begin, pairs in found.items()}
