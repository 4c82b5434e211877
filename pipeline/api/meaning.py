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
    statements; ``compared`` speakers are set side by side; ``left`` are persons with the
    day until which what they said is not meant: of a former minister what he says since.
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
    left: tuple[tuple[str, str], ...] = ()
    notes: tuple[Understood, ...] = field(default_factory=tuple)

    @property
    def nobody(self) -> bool:
        """Tell that no speaker is meant."""
        return not (self.speakers or self.institutions or self.positions)

    @property
    def unknown(self) -> bool:
        """Tell that somebody is named whom the base does not quote by that name."""
        return any(note.kind in ("nobody", "partly", "silent") for note in self.notes)

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
            left=(*self.left, *other.left),
            notes=(*self.notes, *other.notes),
        )
