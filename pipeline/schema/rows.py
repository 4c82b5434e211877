"""Rows of lists and pages of them: statements, articles, suggestions, and what a set of statements is made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from pipeline.schema.questions import Count, Understood

Row = TypeVar("Row")


@dataclass(frozen=True)
class Found(Generic[Row]):
    """A page of rows: ``total`` counts them all; ``exact`` is False where counting stopped at ``total``.

    ``beside`` are rows that only articles about what was asked hold, or that lack a word, their ``basis`` told;
    ``total`` counts none.
    """

    rows: tuple[Row, ...]
    total: int
    limit: int
    offset: int = 0
    exact: bool = True
    understood: tuple[Understood, ...] = ()
    beside: tuple[Row, ...] = ()

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
    named, ``speaker_id`` then None; ``speaker_kind`` is "document" where these are a law or a page. ``date`` is the day
    of the article, ``said_on`` the day that it tells for the words ("kata Ratna, Jumat (9/10/2020)"), by which answers
    are ordered and narrowed. ``copies`` counts other sites that printed the same words. ``basis`` is None but for what
    stands behind the sure ones: of an "article" about what was asked, a "sentence" of the news as printed, the
    "closest" one where nothing answers, of another "stage" of a law (its draft), "otherwise", without the side or
    manner asked for, "lacking" the words that decide the question, or of a "namesake" of whoever is asked for.
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
    said_on: str | None = None
    speaker_id: str | None = None
    speaker_kind: str | None = None
    speaker_text: str | None = None
    cue: str | None = None
    component: str = ""
    copies: int = 0
    judged: bool = False
    snippet: str | None = None
    basis: str | None = None


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
class Entry:
    """One suggestion for words typed into a search box."""

    id: str
    kind: str
    label: str
    detail: str = ""
    count: int = 0
