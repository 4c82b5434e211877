"""A row of JSON Lines as an article: its text filtered line by line, its fields read as metadata."""

from __future__ import annotations

from pipeline.clean.boilerplate import sort_lines
from pipeline.clean.bylines import people
from pipeline.clean.clock import Clock
from pipeline.clean.estimated_day import estimated, of_address
from pipeline.clean.glued_words import unglued
from pipeline.clean.identity import article_id, canonical, publisher_of
from pipeline.clean.inline_links import without_links
from pipeline.clean.language import language_of
from pipeline.clean.lines import lines_of, tidy
from pipeline.clean.page_title import without_site
from pipeline.indonesian.timestamps import parse, witnesses
from pipeline.schema import Article, Issue, Page, Related

_DATES = ("published", "date", "published_at", "date_published", "datetime", "publish_date", "tanggal", "created_at")
_AUTHORS = ("authors", "author", "penulis", "reporter", "writer")
_EDITORS = ("editors", "editor", "redaktur")
_SECTIONS = ("section", "category", "kategori", "kanal")
_LINKS = ("url", "link", "alamat", "tautan")
_TITLES = ("title", "judul", "headline")


def _text(fields: dict[str, object], names: tuple[str, ...]) -> str | None:
    for name in names:
        value = fields.get(name)
        if isinstance(value, str) and value.strip():
            return tidy(value)
    return None


def _names(fields: dict[str, object], names: tuple[str, ...]) -> tuple[str, ...]:
    for name in names:
        value = fields.get(name)
        parts = value if isinstance(value, list) else [value]
        if found := people(*(part for part in parts if isinstance(part, str))):
            return found
    return ()


def _tags(value: object) -> tuple[str, ...]:
    parts = value if isinstance(value, list) else str(value or "").split(",")
    return tuple(tag for part in parts if isinstance(part, str) and (tag := tidy(part)))


def _title(fields: dict[str, object], publisher: str | None) -> str | None:
    """Return the headline without the site's name and the page's number: "Tarif Tetap Halaman all - Kompas.com"."""
    title = _text(fields, _TITLES)
    site = frozenset({publisher.lower(), publisher.lower().partition(".")[0]} if publisher else ())
    return without_site(title, site) if title else title


def article_of_row(page: Page, *, clock: Clock) -> Article:
    r"""Clean one row: {"title": ..., "published": "10/14/2025 12:41", "text": "...\\nSCROLL TO CONTINUE ..."}."""
    fields = page.fields
    # before blanks are set right: two of them mark where a link inside a line ends
    cut = [without_links(line) if len(line) > 300 else (line, []) for line in page.content.split("\n")]
    sorted_ = sort_lines(lines_of(unglued("\n".join(line for line, _ in cut))), clock=clock)
    sorted_.related[:0] = [Related(title) for _, titles in cut for title in titles]
    text = "\n".join(sorted_.kept)
    url = page.url or _text(fields, _LINKS)
    publisher = publisher_of(url) or _text(fields, ("publisher",))
    issues = list(page.issues)
    if not text:
        issues.append(Issue("clean", "empty", "captions and lines around an article alone"))
    raw = _text(fields, _DATES)
    first = bool(fields.get("month_first"))
    stamp = parse(raw, month_first=first, seen=witnesses(text), told=of_address(url)) if raw else None
    if raw and stamp is None:
        issues.append(Issue("clean", "unread-date", raw[:80]))
    elif stamp and stamp.ambiguous:
        issues.append(Issue("clean", "ambiguous-date", f"{raw}: read day first"))
    guess = estimated(url, text) if stamp is None else None
    issues += [guess.issue] if guess else []
    language = language_of(text)
    if language not in (None, "id"):
        issues.append(Issue("clean", "foreign-language", str(language)))
    return Article(
        id=article_id(url, text), text=text, title=_title(fields, publisher), url=canonical(url),
        publisher=publisher, source_id=page.source_id,
        authors=_names(fields, _AUTHORS), editors=_names(fields, _EDITORS),
        published=stamp.iso if stamp else guess.iso if guess else None,
        published_raw=raw or (guess.raw if guess else None), section=_text(fields, _SECTIONS),
        tags=_tags(fields.get("tags") or fields.get("keywords")), language=language or "id",
        related=tuple(sorted_.related), boilerplate=tuple(sorted_.dropped), issues=tuple(issues),
    )  # fmt: skip
