"""What a question's words were taken for."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.schema.answers import Understood
from pipeline.store.topics import Topic


@dataclass(frozen=True, slots=True)
class Meant:
    """Who speaks, about what, on which side, when.

    ``pasal`` are the articles of the laws asked about; ``words`` those that only the text can answer, ``loose`` those
    of them that nothing sets apart as what is spoken about; ``order`` is "date" or "oldest", ``type`` that of the
    statements; ``compared`` speakers are set side by side; ``only`` are the row numbers of what they may have said.
    """

    speakers: tuple[str, ...] = ()
    institutions: tuple[str, ...] = ()
    positions: tuple[str, ...] = ()
    topics: tuple[Topic, ...] = ()
    pasal: str = ""
    words: str = ""
    side: str | None = None
    since: str | None = None
    until: str | None = None
    order: str = ""
    type: str | None = None
    loose: str = ""
    compared: bool = False
    only: tuple[int, ...] | None = None
    notes: tuple[Understood, ...] = field(default_factory=tuple)

    @property
    def nobody(self) -> bool:
        """Tell that no speaker is meant."""
        return not (self.speakers or self.institutions or self.positions)

    def with_(self, other: Meant) -> Meant:
        """Return what two parts of a question mean together; of sides and times the first counts."""
        return Meant(
            speakers=tuple(dict.fromkeys((*self.speakers, *other.speakers))),
            institutions=tuple(dict.fromkeys((*self.institutions, *other.institutions))),
            positions=tuple(dict.fromkeys((*self.positions, *other.positions))),
            topics=tuple(dict.fromkeys((*self.topics, *other.topics))),
            pasal=";".join(filter(None, (self.pasal, other.pasal))),
            words=" ".join(filter(None, (self.words, other.words))),
            side=self.side or other.side,
            since=self.since or other.since,
            until=self.until or other.until,
            order=self.order or other.order,
            type=self.type or other.type,
            loose=" ".join(filter(None, (self.loose, other.loose))),
            compared=self.compared or other.compared,
            only=self.only if other.only is None else other.only,
            notes=(*self.notes, *other.notes),
        )
