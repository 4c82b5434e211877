"""An article's text with its marks: overlapping spans become nested or adjoining stretches that HTML can show.

"Horas mengatakan, Inpres 2/2021 penting." has a person, a statement and in it a regulation: the text is cut at every
edge of a mark, and each piece knows the marks that cover it, widest first.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.schema.answers import Mark

#: Widest kinds first: a statement holds the rest.
ORDER = ("statement", "position", "person", "institution", "place", "regulation", "figure", "date")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text and the marks that cover all of it."""

    text: str
    marks: tuple[Mark, ...]
    start: int
    opens: tuple[Mark, ...] = ()


def paragraphs(text: str, marks: Sequence[Mark]) -> Iterator[tuple[Piece, ...]]:
    """Yield each line of an article as pieces; ``opens`` holds the marks whose first piece this is."""
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        inside = [m for m in marks if m.start < end and m.end > start]
        yield tuple(_pieces(text, start, end, inside))
        start = end + 1


def _pieces(text: str, start: int, end: int, marks: Sequence[Mark]) -> Iterator[Piece]:
    edges = {start, end}
    for mark in marks:
        edges |= {max(mark.start, start), min(mark.end, end)}
    places = sorted(edges)
    for left, right in itertools.pairwise(places):
        covering = [m for m in marks if m.start <= left and m.end >= right]
        covering.sort(key=lambda m: (ORDER.index(m.kind) if m.kind in ORDER else len(ORDER), m.start - m.end))
        opening = tuple(m for m in covering if max(m.start, start) == left)
        yield Piece(text[left:right], tuple(covering), left, opening)
