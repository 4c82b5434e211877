"""On which law somebody takes a side: of the words that he says, only those on the law in question count for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.indonesian.leaned_law import Named, is_on
from pipeline.indonesian.leanings import Leaning, measured_by
from pipeline.store import laws as mentioned
from pipeline.store.database import Database


@dataclass(frozen=True, slots=True)
class Stand:
    """A statement with the words in it that take a side: where it stands, who speaks, what he says."""

    article: str
    start: int
    who: str
    words: str
    found: tuple[Leaning, ...]


def on(database: Database, stands: Sequence[Stand], laws: Sequence[str]) -> list[Leaning | None]:
    """Return the words of each statement by which a side is taken on one of some laws; None where none is.

    Whoever takes both sides in one article, "UU itu sudah baik" and "UU itu perlu direvisi", takes none.
    """
    named = _named(database, stands, laws)
    taken = [_first(stand, laws, named[stand.article]) for stand in stands]
    sides: dict[tuple[str, str], set[str]] = defaultdict(set)
    for stand, found in zip(stands, taken, strict=True):
        if found is not None:
            sides[stand.article, stand.who].add(found.side)
    return [
        found if len(sides[stand.article, stand.who]) < 2 else None for stand, found in zip(stands, taken, strict=True)
    ]


def _named(database: Database, stands: Sequence[Stand], laws: Sequence[str]) -> dict[str, list[Named]]:
    """Return the laws named in each article of some statements that take a side, and which of them is in question."""
    asked = {mentioned.name(law) for law in laws}
    found: dict[str, list[Named]] = defaultdict(list)
    for row in mentioned.places(database, {stand.article for stand in stands if stand.found}):
        found[row["article_id"]].append(Named(row["begins"], row["ends"], mentioned.name(row["law"]) in asked))
    return found


def _first(stand: Stand, laws: Sequence[str], named: Sequence[Named]) -> Leaning | None:
    """Return the first words of a statement that take a side on one of some laws."""
    if not stand.found:
        return None
    last = stand.start + len(stand.words)
    inside = [
        Named(one.start - stand.start, one.end - stand.start, one.asked)
        for one in named
        if stand.start <= one.start < last
    ]
    return next(
        (one for one in stand.found if not measured_by(one, stand.words, laws) and is_on(one, stand.words, inside)),
        None,
    )
