"""What overviews and neighbourhoods answer, and what is known of a law before any news."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.schema.answers import Count, StatementRow


@dataclass(frozen=True, slots=True)
class ArticleFacets:
    """What a set of articles is made of, most frequent first; ``exact`` is False where only the newest count."""

    publisher: tuple[Count, ...]
    person: tuple[Count, ...]
    institution: tuple[Count, ...]
    regulation: tuple[Count, ...]
    period: tuple[Count, ...]
    total: int
    exact: bool = True


@dataclass(frozen=True, slots=True)
class LawFacts:
    """What is known of a regulation without any news: issuer, enactment, and what a nickname may mean."""

    id: str
    label: str
    name: str
    issuer: str | None
    enacted: str | None
    title: str | None
    candidates: tuple[Count, ...] = ()


@dataclass(frozen=True, slots=True)
class Sides:
    """Who speaks for and against a law in plain words, marked in ``snippet``; ``open`` counts the others."""

    supporting: tuple[StatementRow, ...]
    opposing: tuple[StatementRow, ...]
    open: int


@dataclass(frozen=True, slots=True)
class Appearance:
    """An article that names somebody, in which form ("Panjaitan") and where first."""

    article: str
    title: str | None
    publisher: str | None
    date: str | None
    name: str
    mentions: int
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Proof:
    """What shows one link of a neighbourhood: the article, the place in its text and the words said there, if any."""

    article: str
    start: int | None
    date: str | None
    title: str | None
    publisher: str | None
    words: str | None = None
    statement: str | None = None


@dataclass(frozen=True, slots=True)
class Knot:
    """A person, institution, place or regulation in a neighbourhood; ``weight`` counts the articles that link it."""

    id: str
    kind: str
    label: str
    weight: int
    centre: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """How two knots of a neighbourhood are linked ("SPOKE_ABOUT", "HOLDS_POST", "NAMED_WITH") and by what."""

    source: str
    target: str
    relation: str
    count: int
    label: str = ""
    proofs: tuple[Proof, ...] = ()


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """What lies around a name or regulation; ``left_out`` counts the knots that were too many to draw."""

    knots: tuple[Knot, ...]
    links: tuple[Link, ...]
    left_out: int = 0
