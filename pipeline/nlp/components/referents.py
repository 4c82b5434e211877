"""Who can be meant: the persons and bodies of a document by place, and the laws that speak."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.nlp.components.holders import Holders
from pipeline.schema import Institution, Person, Position, RegulationMention

#: So sure at most is a reference to somebody whom the article does not go on about.
_ANOTHER = 0.5


@dataclass(frozen=True, slots=True)
class Referent:
    """One place where a person or body is named: ``kind`` is the reference's, ``person`` tells which of the two."""

    start: int
    end: int
    entity: str
    kind: str
    person: bool


class Referents:
    """The named persons and bodies of one document, found by place or by post.

    Persons count where they are named; whom "jenderal itu" means is asked of the discourse, which knows who spoke.
    """

    def __init__(
        self,
        text: str,
        persons: Sequence[Person],
        institutions: Sequence[Institution],
        positions: Iterable[Position],
        regulations: Sequence[RegulationMention] = (),
    ) -> None:
        self.text = text
        found = [
            Referent(m.start, m.end, p.id, m.kind, True)
            for p in persons
            for m in p.mentions
            if m.kind not in {"pronoun", "clitic", "nominal"}
        ]
        found += [
            Referent(m.start, m.end, i.id, m.kind, False)
            for i in institutions
            for m in i.mentions
            if m.kind != "clitic"
        ]
        self.mentions = sorted(dict.fromkeys(found), key=lambda r: (r.start, -r.end, not r.person))
        self._starts = [r.start for r in self.mentions]
        self._pointed = {
            m.start: p.id for p in persons for m in p.mentions if m.kind == "nominal" and m.confidence <= _ANOTHER
        }
        self._regulations = regulations
        self._names = {p.id: p.name for p in persons}
        self._bearers = Counter(word for p in persons for word in {*p.name.split()})
        within = [p for p in positions if "\n" not in text[p.start : p.end]]
        self.holders = Holders(text, persons, institutions, within)

    def within(self, start: int, end: int) -> list[Referent]:
        """Return the mentions that begin and end between two offsets, in order."""
        first = bisect_left(self._starts, start)
        found = []
        for referent in self.mentions[first:]:
            if referent.start >= end:
                break
            if referent.end <= end:
                found.append(referent)
        return found

    def pointed_at(self, start: int) -> str | None:
        """Return the person whom a post that begins at an offset means though the article goes on about another."""
        return self._pointed.get(start)

    def name_of(self, entity: str) -> str:
        """Return a person's name, "" for who is none."""
        return self._names.get(entity, "")

    def is_shared(self, name: str) -> bool:
        """Tell whether a single word is part of several persons' names: "Rina" beside Rina Lestari and Rina Utami."""
        return self._bearers[name] > 1

    def people(self, start: int, end: int) -> list[Referent]:
        """Return the persons named between two offsets, in order."""
        return [r for r in self.within(start, end) if r.person]

    def document(self, start: int, end: int) -> str | None:
        """Return the name in print of the law that a phrase names or points back to: "beleid tersebut"."""
        for mention in self._regulations:
            if mention.start < end and start < mention.end:
                named = (m for m in self._regulations if m.id == mention.id and m.kind != "anaphor")
                source = mention if mention.kind != "anaphor" else next(named, None)
                return self.text[source.start : source.end] if source else None
        return None

    def latest_document(self, start: int, end: int) -> str | None:
        """Return the last law named or pointed to between two offsets."""
        inside = [m for m in self._regulations if start <= m.start < end]
        if not inside:
            return None
        last = inside[-1]
        return self.document(last.start, last.end) or self.text[last.start : last.end]
