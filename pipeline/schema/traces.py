"""A regulation in the news: its mentions, who spoke about it and how, and the laws that it is kin to."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.schema.claims import FigureRow
from pipeline.schema.questions import Count, Understood
from pipeline.schema.rows import Found, StatementRow


@dataclass(frozen=True, slots=True)
class MentionRow:
    """One mention of a regulation in print: ``context`` is the sentence around it, the mention between ‹ and ›.

    Where the mention stands inside a statement, ``speaker``, ``position``, ``stance`` and ``statement`` (its id) say
    who was speaking; elsewhere the newsroom speaks and they are None.
    """

    date: str | None
    words: str
    kind: str
    pasal: str | None
    article: str
    title: str | None
    publisher: str | None
    url: str | None
    start: int
    end: int
    regulation: str = ""
    label: str = ""
    context: str = ""
    speaker: str | None = None
    speaker_id: str | None = None
    position: str | None = None
    stance: str | None = None
    statement: str | None = None


@dataclass(frozen=True, slots=True)
class Kin:
    """A regulation related to another by law, not by company.

    ``relation`` is "amends", "amended by", "revokes", "revoked by", "implements", "implemented by" or "same name";
    ``mentions`` counts it in the base.
    """

    id: str
    label: str
    relation: str
    title: str | None = None
    mentions: int = 0


@dataclass(frozen=True, slots=True)
class Trace:
    """A regulation's trace through the news: mentions over time, who spoke about it and how, figures around it.

    A name that several regulations bear ("UU ITE") traces them all: ``ids`` lists them, ``understood`` says so in a
    line, ``names`` counts the names in print, ``kin`` lists amendments; ``related`` are laws of the same articles.
    Where articles of the law were asked for, ``pasal`` holds them and only what cites them is counted.
    """

    id: str
    label: str
    uri: str | None
    title: str | None
    articles: int
    first: str | None
    last: str | None
    months: tuple[Count, ...]
    stances: tuple[Count, ...]
    speakers: tuple[Count, ...]
    publishers: tuple[Count, ...]
    related: tuple[Count, ...]
    mentions: Found[MentionRow]
    statements: Found[StatementRow]
    figures: tuple[FigureRow, ...] = ()
    ids: tuple[str, ...] = ()
    names: tuple[Count, ...] = ()
    kin: tuple[Kin, ...] = ()
    understood: tuple[Understood, ...] = ()
    pasal: str | None = None
