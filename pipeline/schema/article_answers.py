"""An article as it is shown: its text with marks, its statements, figures, versions and copies."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.schema.claims import FigureRow
from pipeline.schema.rows import ArticleRow, StatementRow
from pipeline.schema.upkeep import IssueRow


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
