"""What a statement is about and the circumstances of speaking: laws, figures, bodies, places, the day, the town."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc

from pipeline.schema import Statement


class Topics:
    """The laws, figures, bodies and places of a document, looked up by span."""

    def __init__(self, doc: Doc) -> None:
        self._regulations = doc._.regulations
        self._figures = doc._.figures
        self._institutions = doc._.institutions
        self._places = doc._.places

    def fill(self, statement: Statement, sentence: tuple[int, int]) -> Statement:
        """Return the statement with the ids of what stands inside its span."""
        a, b = statement.start, statement.end
        ids = [id for m in self._regulations if a <= m.start < b for id in m.id.split(";")]
        return replace(
            statement,
            regulations=tuple(dict.fromkeys(ids)),
            figures=tuple(i for i, f in enumerate(self._figures) if a <= f.start < b),
            institutions=tuple(i.id for i in self._institutions if any(a <= m.start < b for m in i.mentions)),
            places=tuple(p.id for p in self._places if any(a <= m.start < b for m in p.mentions)),
        )
