"""An HTML page as an article: the publisher's rules where there are some, the generic way where there are none."""

from __future__ import annotations

import regex
from lxml import html

from pipeline.clean import page_metadata as md
from pipeline.clean.boilerplate import Sorted, sort_lines
from pipeline.clean.bylines import people
from pipeline.clean.element_lines import lines_in, text_of
from pipeline.clean.generic import generic_lines
from pipeline.clean.identity import article_id, canonical, publisher_of
from pipeline.clean.language import language_of
from pipeline.clean.lines import tidy
from pipeline.clean.page_kind import kind_issue
from pipeline.clean.publisher import Publisher, publisher_for
from pipeline.clean.tree import parse, select
from pipeline.indonesian.timestamps import Timestamp
from pipeline.indonesian.timestamps import parse as parse_time
from pipeline.schema import Article, Issue, Page

#: Witnesses for any page, best first.
TITLES = ("jsonld:headline", "meta:og:title", "meta:title", "h1")
TIMES = ("jsonld:datePublished", "meta:article:published_time", "meta:datepublished", "meta:pubdate", "meta:publishdate",  # noqa: E501
         "meta:date", "meta:dc.date", "time[datetime]", "time", "[class*=date]", "[class*=time]")  # fmt: skip
AUTHORS = (
    "jsonld:author",
    "meta:dable:author",
    "meta:author",
    "[class*=author-name]",
    "[itemprop=author]",
    "[rel=author]",
)
EDITORS = ("jsonld:editor",)
KEYWORDS = ("content_tags", "dtk:keywords", "news_keywords", "keywords")
TIMED = 6
_SITE = regex.compile(
    r"\s+[-|:–—]\s+(?:[\w.]*(?:\.com|\.id|\.co\.id)[\w .]*|[\w ]{2,40}(?:online|news|indonesia|\.com)|[A-Z][\w.]*(?: [A-Z][\w.]*){0,2}|page all)$",  # noqa: E501
    regex.I,
)
_SIGN_OFF = regex.compile(r"\s*[-–]?\s*[(\[](?:[a-z*]{2,6}\s?[/|\\]\s?)*[a-z*]{2,6}[)\]]\s*$")
_SIGN_OFF_SLASH = regex.compile(r"\s*[(\[](?:[A-Za-z*]{2,8}\s?[/|\\]\s?)+[A-Za-z*]{2,8}[)\]]\s*$")
_INSIDE = regex.compile(r"(?i)\b(?:penulis|reporter)\s?:\s*([^|)]{3,120})")
_NO_AUTHOR = regex.compile(r"(?i)\W*(?:editor|sumber|redaktur|penyunting)\b")
_NO_EDITOR = regex.compile(r"(?i)\W*(?:penulis|sumber|reporter|pewarta|wartawan)\b")
_DATELINE = regex.compile(r"[\w ,./()]{2,60}\s?[-–—]{1,2}")


def _witness(root: html.HtmlElement, found: md.Metadata, name: str) -> list[str]:
    if name.startswith("jsonld:"):
        return md.names_in(found.article.get(name[7:]))
    if name.startswith("meta:"):
        return [value] if (value := found.witness(name)) else []
    return [text for e in select(root, name)[:5] if (text := e.get("datetime") or e.get("content") or text_of(e))]


def _first(root: html.HtmlElement, found: md.Metadata, names: tuple[str, ...]) -> str | None:
    return next((values[0] for name in names if (values := _witness(root, found, name))), None)


def _time(root: html.HtmlElement, found: md.Metadata, names: tuple[str, ...]) -> tuple[Timestamp | None, str | None]:
    daily: tuple[Timestamp | None, str | None] = (None, None)
    for name in names:
        for raw in _witness(root, found, name):
            if (
                name.startswith("meta:") and raw.endswith("Z") and "dtk:publishdate" in found.meta
            ) or name == "meta:pubdate":
                raw = regex.sub(r"\s*T(\d\d)[-:](\d\d)[-:](\d\d)Z$", r" \1:\2:\3", raw)  # Detik writes local time as Z
            if stamp := parse_time(raw):
                if stamp.timed:
                    return stamp, raw
                daily = daily if daily[0] else (stamp, raw)
    return daily


def _people(root: html.HtmlElement, found: md.Metadata, names: tuple[str, ...], *,
            unless: regex.Pattern[str] = _NO_AUTHOR) -> tuple[str, ...]:  # fmt: skip
    """The persons of the first witness that names any; a byline that says another role is passed over."""
    for name in names:
        lines = [line for line in _witness(root, found, name) if not unless.match(line)]
        if who := people(*lines):
            return who
    return ()


def _body(root: html.HtmlElement, publisher: Publisher) -> list[str]:
    """Lines of the body that the publisher's rules point at; empty when none of them finds any."""
    for name in publisher.body:
        elements = [e for e in select(root, name) if len(e.text_content()) > 40]
        if not elements:
            continue
        if not publisher.join_bodies:
            elements = [max(elements, key=lambda e: len(e.text_content()))]
        skip = frozenset(
            e for element in elements for rule in publisher.remove for e in select(element, rule) if e is not element
        )
        lines = [line for element in elements for line in lines_in(element, skip=skip)]
        if sum(map(len, lines)) >= 200:
            return lines
    return []


def joined_dateline(lines: list[str]) -> list[str]:
    """Join a dateline that stands alone, "Jakarta -", to the sentence after it."""
    if len(lines) > 1 and len(lines[0]) < 60 and _DATELINE.fullmatch(lines[0]):
        return [f"{lines[0]} {lines[1]}", *lines[2:]]
    return lines


def without_sign_off(lines: list[str]) -> list[str]:
    """Drop the desk's initials "(abc/def)" where the article ends."""
    if lines:
        lines = [*lines[:-1], _SIGN_OFF_SLASH.sub("", lines[-1])]
        if _SIGN_OFF.fullmatch(lines[-1]) or not lines[-1]:
            lines = lines[:-1]
    return lines


def _title(raw: str | None) -> str | None:
    while raw and (shorter := _SITE.sub("", raw)) != raw and len(shorter) > 15:
        raw = shorter
    return raw or None


def _truncated(root: html.HtmlElement, found: md.Metadata, publisher: Publisher | None, url: str | None) -> bool:
    total = found.meta.get("content_total_pages") or found.meta.get("pagesize") or ""
    if "page=all" in (url or ""):
        return False
    if total.isdigit():
        return int(total) > 1
    return any(
        len(e.text_content().split()) > 2
        for rule in (publisher.paging if publisher else ())
        for e in select(root, rule)
    )


def _disagreements(root: html.HtmlElement, found: md.Metadata, title: str | None, stamp: Timestamp | None,
                   authors: tuple[str, ...]) -> list[Issue]:  # fmt: skip
    issues = []
    headline = _title(found.witness("jsonld:headline") or found.witness("meta:og:title"))
    if headline and title and _plain(headline) != _plain(title):
        issues.append(Issue("clean", "title-disagreement", f"metadata: {headline[:150]}"))
    other = parse_time(found.witness("jsonld:datePublished") or "")
    if other and stamp and other.iso[:16] != stamp.iso[:16]:
        issues.append(Issue("clean", "date-disagreement", f"JSON-LD: {other.iso}"))
    named = people(*md.names_in(found.article.get("author")))
    if named and authors and not set(map(str.lower, named)) & set(map(str.lower, authors)):
        issues.append(Issue("clean", "author-disagreement", f"JSON-LD: {', '.join(named)}"))
    return issues


def _plain(text: str) -> str:
    return " ".join(regex.findall(r"\w+", text.lower()))


def article_of_html(page: Page) -> Article:
    """Clean one HTML page, parsed once."""
    root, data = parse(page.content)
    if root is None:
        return Article(id=article_id(page.url, page.content[:1000]), text="", url=canonical(page.url), source_id=page.source_id,  # noqa: E501
                       issues=(*page.issues, Issue("clean", "not-article", "no elements")))  # fmt: skip
    found = md.read_metadata(root, data)
    address = page.url or found.meta.get("og:url") or found.canonical or found.witness("jsonld:mainEntityOfPage")
    if address and not address.startswith("http"):
        address = None
    name = publisher_of(address)
    publisher = publisher_for(name)
    rules = publisher or Publisher("")
    title = _title(_first(root, found, rules.title + TITLES) or found.title)
    own = tuple(rule for rule in rules.published if rule.startswith("meta["))
    shown = tuple(rule for rule in rules.published if rule not in own)
    stamp, raw_time = _time(root, found, own + TIMES[:TIMED] + shown + TIMES[TIMED:])
    authors = _people(root, found, rules.authors + (AUTHORS if publisher is None or rules.jsonld_author else ()))
    editors = _people(root, found, rules.editors + EDITORS, unless=_NO_EDITOR)
    tags = next((value for key in KEYWORDS if (value := found.meta.get(key))), None)
    truncated = _truncated(root, found, publisher, address)
    issues = [*page.issues, *_disagreements(root, found, title, stamp, authors)]
    lines = _body(root, publisher) if publisher else []
    sorted_ = _sorted(lines or generic_lines(root), title)
    authors = authors or people(*(m[1] for line in sorted_.dropped if (m := _INSIDE.search(line))))
    text = "\n".join(sorted_.kept)
    if truncated:
        issues.append(
            Issue(
                "clean",
                "truncated",
                f"page {found.meta.get('content_current_page', '1')} of {found.meta.get('content_total_pages', 'several')}",  # noqa: E501
            )
        )
    if kind := kind_issue(address, found, text, page.content):
        issues.append(kind)
    language = language_of(text)
    if language not in (None, "id"):
        issues.append(Issue("clean", "foreign-language", str(language)))
    modified = parse_time(found.witness("jsonld:dateModified") or found.meta.get("article:modified_time") or "")
    return Article(
        id=article_id(address, text), text=text, title=title, url=canonical(address), publisher=name,
        source_id=page.source_id, authors=authors, editors=editors, published=stamp.iso if stamp else None,
        published_raw=raw_time, modified=modified.iso if modified else None,
        section=_first(root, found, ("meta:article:section", "meta:content_category", "jsonld:articleSection")),
        tags=tuple(t for part in (tags or "").split(",") if (t := tidy(part)) and t != "-"), language=language or "id",
        image=found.meta.get("og:image"), related=tuple(sorted_.related), complete=not truncated,
        boilerplate=tuple(sorted_.dropped), issues=tuple(issues),
    )  # fmt: skip


def _sorted(lines: list[str], title: str | None) -> Sorted:
    sorted_ = sort_lines(lines)
    kept = sorted_.kept
    if kept and title and _plain(kept[0]) == _plain(title):
        kept = kept[1:]
    sorted_.kept = without_sign_off(joined_dateline(kept))
    return sorted_
