"""An article's text with its marks as a tree that HTML can show: a person's name lies inside the statement around it.

"Horas mengatakan, Inpres 2/2021 penting." has a person, a statement and in it a regulation. A mark is cut only where it
truly crosses another, or where a paragraph ends; otherwise it is one element from its first letter to its last.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from pipeline.schema.answers import Mark

#: Widest kinds first: a statement holds the rest.
ORDER = ("statement", "position", "person", "institution", "place", "regulation", "figure", "date")


@dataclass(frozen=True, slots=True)
class Piece:
    """One step through a paragraph: a mark that opens or closes, or words; ``first`` where a mark begins for good."""

    step: Literal["open", "text", "close"]
    text: str = ""
    mark: Mark | None = None
    first: bool = False


def paragraphs(text: str, marks: Sequence[Mark]) -> Iterator[tuple[Piece, ...]]:
    """Yield each line of an article as pieces, its marks nested."""
    waiting = sorted(marks, key=_widest_first, reverse=True)
    running: list[Mark] = []
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        while waiting and waiting[-1].start < end:
            running.append(waiting.pop())
        inside = [mark for mark in running if mark.start < end and mark.end > start]
        yield tuple(_nested(text, start, end, inside))
        running = [mark for mark in running if mark.end > end]
        start = end + 1


def _widest_first(mark: Mark) -> tuple[int, int, int]:
    return (mark.start, -mark.end, ORDER.index(mark.kind) if mark.kind in ORDER else len(ORDER))


def _nested(text: str, start: int, end: int, marks: Sequence[Mark]) -> Iterator[Piece]:
    """Yield the pieces of a stretch of text with its marks well nested: one that crosses another is cut in two."""
    waiting = sorted((_within(mark, start, end) for mark in marks), key=lambda cut: _widest_first(cut[0]), reverse=True)
    opened: list[Mark] = []
    at = start
    while waiting or opened:
        following = waiting[-1][0].start if waiting else end
        if opened and opened[-1].end <= following:
            mark = opened.pop()
            yield from _words(text, at, mark.end)
            at = max(at, mark.end)
            yield Piece("close", mark=mark)
            continue
        mark, first = waiting.pop()
        if opened and mark.end > opened[-1].end:
            edge = opened[-1].end
            waiting.append((replace(mark, start=edge), False))
            waiting.sort(key=lambda cut: _widest_first(cut[0]), reverse=True)
            mark = replace(mark, end=edge)
        yield from _words(text, at, mark.start)
        at = max(at, mark.start)
        yield Piece("open", mark=mark, first=first)
        opened.append(mark)
    yield from _words(text, at, end)


def _within(mark: Mark, start: int, end: int) -> tuple[Mark, bool]:
    """Cut a mark to its paragraph; the second value tells whether its own beginning is in it."""
    return replace(mark, start=max(mark.start, start), end=min(mark.end, end)), mark.start >= start


def _words(text: str, start: int, end: int) -> Iterator[Piece]:
    if end > start:
        yield Piece("text", text=text[start:end])
