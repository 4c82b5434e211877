"""What a statement is about and the circumstances of speaking: laws, figures, bodies, places, the day, the town."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace

from spacy.tokens import Doc

from pipeline.indonesian.speech import circumstances
from pipeline.indonesian.speech.speaking_days import day_said
from pipeline.schema import Statement

_UNTOLD = circumstances.Circumstances()


class Topics:
    """The laws, figures, dates, bodies and places of a document, looked up by the span that they stand in."""

    def __init__(self, doc: Doc, text: str) -> None:
        self._text = text
        self._published = doc._.article.published if doc._.article is not None else None
        self._regulations = _Index((m.start, id) for m in doc._.regulations for id in m.id.split(";"))
        self._figures = _Index((f.start, number) for number, f in enumerate(doc._.figures))
        self._institutions = _Index((m.start, i.id) for i in doc._.institutions for m in i.mentions)
        self._places = _Index((m.start, p.id) for p in doc._.places for m in p.mentions)
        self._dates = _Index((d.start, d) for d in doc._.dates if d.precision == "day")

    def fill(self, statement: Statement, sentence: tuple[int, int]) -> Statement:
        """Return the statement with the ids of what stands inside its span and how it was said around it."""
        a, b = statement.start, statement.end
        zones = _around(statement, sentence)
        said = circumstances.read(*(self._text[start:end] for start, end in reversed(zones))) if zones else _UNTOLD
        dates = [d for zone in zones for d in self._dates.between(*zone)]
        return replace(
            statement,
            regulations=tuple(self._regulations.between(a, b)),
            figures=tuple(self._figures.between(a, b)),
            institutions=tuple(self._institutions.between(a, b)),
            places=tuple(self._places.between(a, b)),
            said_on=day_said(self._text, dates, self._published),
            said_at=said.place,
            occasion=said.occasion,
            addressee=said.addressee,
        )


class _Index:
    """Values by place, each once, in order."""

    def __init__(self, items: Iterable[tuple[int, object]]) -> None:
        self._items = sorted(items, key=lambda item: item[0])
        self._starts = [start for start, _ in self._items]

    def between(self, start: int, end: int) -> list:  # type: ignore[type-arg]
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end)
        return list(dict.fromkeys(value for _, value in self._items[first:last]))


def _around(statement: Statement, sentence: tuple[int, int]) -> list[tuple[int, int]]:
    """The stretches of the sentence that tell of the speaking: those outside what was said, from the cue on.

    Where the cue stands inside what was said ("Harga, kata Rina di Bandung, turun") nothing is certain.
    """
    cue = statement.cue_span
    if cue is None or statement.start <= cue.start < statement.end:
        return []
    start, end = sentence
    if cue.start >= statement.end:
        return [(cue.end, end)]
    return [(start, cue.start), (cue.end, statement.start)]
