"""Who somebody is: names and what joined them, posts over time with their evidence, short forms of bodies."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.schema.questions import Count


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where something stands in print: the words, the article, its address, and the offsets in its text."""

    article: str
    start: int
    end: int
    words: str
    date: str | None = None
    publisher: str | None = None
    title: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """A post held, with the first and last date seen and the articles that show it (a Popolo Membership).

    ``articles`` holds the newest twenty; ``count`` tells how many articles there are, ``evidence`` quotes the newest
    one and the oldest.
    """

    role: str
    institution: str | None
    institution_id: str | None
    first: str | None
    last: str | None
    status: str
    articles: tuple[str, ...]
    label: str = ""
    person: str | None = None
    person_id: str | None = None
    count: int = 0
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Alias:
    """A form of a name, how often it was printed, and why it was joined (features with their weights)."""

    alias: str
    count: int
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mentioned:
    """One mention of a person or body in an article, and the rule of the article's reading that gave it to him."""

    article: str
    day: str | None
    publisher: str | None
    words: str
    rule: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ShortForm:
    """A short form with one long form that the press gives for it, in how many articles and from when to when.

    ``institution`` is the body that it names, where known; ``spellings`` are misprints of the same long form,
    ``rivals`` the other things that the short form stands for.
    """

    short: str
    expanded: str
    count: int
    first: str | None
    last: str | None
    institution: str | None = None
    spellings: tuple[str, ...] = ()
    rivals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Profile:
    """A person or institution: names, posts over time, what it speaks about and with whom it is named."""

    id: str
    kind: str
    name: str
    aliases: tuple[Alias, ...]
    posts: tuple[Post, ...]
    statements: int
    articles: int
    first: str | None
    last: str | None
    regulations: tuple[Count, ...] = ()
    together: tuple[Count, ...] = ()
    people: tuple[Post, ...] = ()
    part_of: str | None = None
    wikidata: str | None = None
    joined: tuple[str, ...] = ()
    mentions: tuple[Mentioned, ...] = ()
