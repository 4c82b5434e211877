"""What the knowledge base answers: rows that a table, a page or a program can show as they are.

Every row is a frozen dataclass whose fields JSON can hold. Dates are ISO 8601 ("2023-07-27"), offsets code points in
the article's text, so that ``text[start:end]`` is what stands in print.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from pipeline.schema.claims import Claim, FigureRow, Series
from pipeline.schema.questions import Count, Understood

__all__ = [
    "Alias", "ArticleAnswer", "ArticleRow", "Check", "Claim", "Count", "DoubtRow", "Entry", "Evidence", "Facets",
    "FigureRow", "Found", "IssueRow", "Judgement", "Kin", "Mark", "MentionRow", "Post", "Profile", "Series",
    "StatementRow", "Trace", "Understood", "VersionRow",
]  # fmt: skip

Row = TypeVar("Row")


@dataclass(frozen=True)
class Found(Generic[Row]):
    """A page of rows: ``total`` counts them all; ``exact`` is False where counting stopped at ``total``."""

    rows: tuple[Row, ...]
    total: int
    limit: int
    offset: int = 0
    exact: bool = True
    understood: tuple[Understood, ...] = ()

    def __iter__(self) -> Iterator[Row]:
        """Go through the rows of this page."""
        return iter(self.rows)

    def __len__(self) -> int:
        """Count the rows of this page."""
        return len(self.rows)

    def __getitem__(self, place: int) -> Row:
        """Return one row of this page."""
        return self.rows[place]


@dataclass(frozen=True, slots=True)
class StatementRow:
    """Who said what, when, in which post, about which regulation, and where it stands in print.

    ``speaker`` is the person's or institution's name, or the words of the article ("seorang warga") where nobody is
    named, ``speaker_id`` then None; ``speaker_kind`` is "document" where these are a law or a page. ``copies`` counts
    other sites that printed the same words.
    """

    id: str
    date: str | None
    speaker: str | None
    position: str | None
    words: str
    type: str
    stance: str
    regulations: tuple[str, ...]
    title: str | None
    publisher: str | None
    url: str | None
    article: str
    start: int
    end: int
    confidence: float
    speaker_id: str | None = None
    speaker_kind: str | None = None
    speaker_text: str | None = None
    cue: str | None = None
    component: str = ""
    copies: int = 0
    judged: bool = False
    snippet: str | None = None


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article in a list; ``snippet`` marks the found words with U+2039 and U+203A."""

    id: str
    date: str | None
    title: str | None
    publisher: str | None
    url: str | None
    statements: int = 0
    copies: int = 0
    snippet: str | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch of an article's text: a person, institution, place, regulation, figure, date or statement."""

    start: int
    end: int
    kind: str
    ref: str | None = None
    label: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One version of an article: when it was taken in and what changed against the one before.

    ``lines`` are the lines of the text that went ("- ...") and came ("+ ..."), the title's first.
    """

    version: int
    added: str
    title: str | None
    changed: tuple[str, ...]
    current: bool = False
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleAnswer:
    """An article with its marks, statements, versions and copies."""

    id: str
    title: str | None
    publisher: str | None
    url: str | None
    published: str | None
    authors: tuple[str, ...]
    editors: tuple[str, ...]
    complete: bool
    text: str
    marks: tuple[Mark, ...]
    statements: tuple[StatementRow, ...]
    figures: tuple[FigureRow, ...] = ()
    versions: tuple[VersionRow, ...] = ()
    copies: tuple[ArticleRow, ...] = ()
    boilerplate: tuple[str, ...] = ()
    issues: tuple[IssueRow, ...] = ()


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
    """A regulation related to another by law, not by company: ``relation`` is "amends", "amended by", "revokes",
    "revoked by", "implements", "implemented by" or "same name"; ``mentions`` counts it in the base.
    """  # noqa: D205

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


@dataclass(frozen=True, slots=True)
class Facets:
    """What a set of statements is made of, most frequent first; ``exact`` is False where only the newest count."""

    speaker: tuple[Count, ...]
    institution: tuple[Count, ...]
    regulation: tuple[Count, ...]
    publisher: tuple[Count, ...]
    stance: tuple[Count, ...]
    type: tuple[Count, ...]
    period: tuple[Count, ...]
    total: int
    exact: bool = True


@dataclass(frozen=True, slots=True)
class IssueRow:
    """Something that fell out or needs a reader's eye, with its stage and reason."""

    stage: str
    code: str
    detail: str
    article: str | None = None
    source: str | None = None
    added: str | None = None


@dataclass(frozen=True, slots=True)
class DoubtRow:
    """Two entities that may be one, with the score and every feature that speaks for or against."""

    first: str
    first_name: str
    second: str
    second_name: str
    score: float
    features: tuple[str, ...]
    first_posts: tuple[str, ...] = ()
    second_posts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person decided: kind "same", "different", "unsure", "wrong speaker", "wrong post", "wrong extraction".

    ``subject`` and ``object`` are entity ids, or for statements the statement's id and the right speaker's id;
    ``evidence`` keeps what is needed to find them again after a re-extraction.
    """

    id: int
    kind: str
    subject: str
    object: str | None = None
    note: str = ""
    author: str = ""
    made: str = ""
    undone: str | None = None
    evidence: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Entry:
    """One suggestion for words typed into a search box."""

    id: str
    kind: str
    label: str
    detail: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class Check:
    """One check of the doctor: what was looked at, whether it is sound, and what to do."""

    name: str
    ok: bool
    detail: str = ""
