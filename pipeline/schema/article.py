"""Page and Article: what was fetched, and the article that it holds."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

PageKind = Literal["html", "text", "json"]


@dataclass(frozen=True, slots=True)
class Issue:
    """Something a reader must know: a truncated article, a weekday that contradicts its date."""

    stage: str
    code: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """What came in, before cleaning: an HTML page, a text dump of one, or a JSON Lines row.

    ``content`` is decoded text (for kind "json" the article's text itself, with ``fields`` holding the row's other
    members: id, title, url, published, ...). ``path`` tells where it came from, ``url`` its address when known.
    """

    content: str
    kind: PageKind = "html"
    url: str | None = None
    path: str | None = None
    source_id: str | None = None
    fields: dict[str, object] = field(default_factory=dict)
    issues: tuple[Issue, ...] = ()


@dataclass(frozen=True, slots=True)
class Related:
    """A link that the page sets beside or into the article: a "Baca juga" line."""

    title: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """A cleaned article: ``text`` is its paragraphs joined by a line feed and nothing else.

    ``published`` is ISO 8601 with offset ("2023-07-27T12:02:00+07:00") and ``published_raw`` what the page said
    ("27/07/2023, 12:02 WIB"). ``complete`` is False when the page is one of several.
    ``boilerplate`` keeps the lines that cleaning took out, so that a reader may look at them.
    """

    id: str
    text: str
    title: str | None = None
    url: str | None = None
    publisher: str | None = None
    source_id: str | None = None
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    published: str | None = None
    published_raw: str | None = None
    modified: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    language: str | None = "id"
    image: str | None = None
    related: tuple[Related, ...] = ()
    complete: bool = True
    boilerplate: tuple[str, ...] = ()
    issues: tuple[Issue, ...] = ()
