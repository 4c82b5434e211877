"""When an article came out and when it was changed: metadata and the line beside the headline, compared."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

import regex
from lxml import html

from pipeline.clean.blocks import text_of
from pipeline.clean.page_metadata import Metadata
from pipeline.clean.selectors import Finder
from pipeline.indonesian.timestamps import Timestamp, parse
from pipeline.schema import Issue

TOLD = (
    *("jsonld:datePublished", "meta:article:published_time", "meta:datepublished", "meta:publishdate", "meta:pubdate"),
    *("meta:og:published_time", "meta:publish_date", "meta:publish-date", "meta:parsely-pub-date"),
    *("meta:sailthru.date", "meta:date", "meta:dc.date", "meta:dcterms.created", "meta:dc.date.issued"),
    *("jsonld:dateCreated", "jsonld:uploadDate"),
)
CHANGED = (
    "jsonld:dateModified",
    "meta:article:modified_time",
    "meta:og:updated_time",
    "meta:lastmod",
    "meta:datemodified",
)
GUESSED = (
    "time[datetime]",
    "time",
    "[class*=date]",
    "[class*=time]",
    "[class*=tanggal]",
    "[itemprop=datePublished]",
    "abbr[title]",
)
_UPDATE = regex.compile(
    r"(?i)(?:diperbarui|diperbaharui|update[d]?|terakhir diubah|last modified|modified)\W*(?:pada|on|at)?\W*"
)
_LOCAL_AS_UTC = regex.compile(r"\s*T(\d\d)[-:](\d\d)[-:](\d\d)Z$")
_DIGITS = regex.compile(r"(?<!\d)[0-2]?\d[:.][0-5]\d")
_CLOCK = regex.compile(r"(?i)\b(?:WIB|WITA|WIT)\b")


_Told = tuple[Timestamp, str]


@dataclass(frozen=True, slots=True)
class Times:
    """The time of publication with the words it was read from, that of the last change, and what did not agree."""

    published: Timestamp | None = None
    raw: str | None = None
    modified: Timestamp | None = None
    issues: tuple[Issue, ...] = ()


def times_of(finder: Finder, found: Metadata, rules: Sequence[str], shown: Sequence[str]) -> Times:
    """Read a page's times.

    Args:
        finder: the page.
        found: what it says about itself.
        rules: where its publisher sets the time, meta elements and selectors.
        shown: the lines beside the headline.
    """
    own = [(rule, raw) for rule in rules if rule.startswith("meta[") for raw in _texts(finder, rule)]
    told = own + [(name, raw) for name in TOLD if (raw := found.witness(name))]
    told = [(name, _local(name, raw, found)) for name, raw in told]
    seen, changed = _shown(shown)
    picked = [(rule, raw) for rule in rules if not rule.startswith("meta[") for raw in _texts(finder, rule)]
    guessed = ((stamp, raw) for rule in GUESSED for raw in _texts(finder, rule) if (stamp := parse(raw)))
    best = said = _first(told)
    page = _first([*picked, *(("shown", line) for line in seen)])
    if best and page and best[0].timed and page[0].timed and _shifted(best[0], page[0]) and _local_on_page(best, page):
        best = page  # a system that writes its local time with another zone's mark
    chosen = _timed(best, page, guessed)
    modified = _first([(name, raw) for name in CHANGED if (raw := found.witness(name))]) or _first(
        [("", c) for c in changed]
    )
    if chosen is None:
        return Times()
    last = modified[0] if modified and modified[0].iso[:16] >= chosen[0].iso[:16] else None
    return Times(chosen[0], chosen[1], last, tuple(_disagreement(found, said, chosen[0], page)))


def _texts(finder: Finder, rule: str) -> list[str]:
    return [text for e in finder.select(rule)[:5] if (text := _told_by(e))]


def _told_by(element: html.HtmlElement) -> str:
    """The time that an element tells: ``<abbr title="2025-03-03T14:05:00+07:00">3/03/2025</abbr>`` in full."""
    exact = element.get("title") if element.tag == "abbr" else None
    return element.get("datetime") or element.get("content") or exact or text_of(element)


def _local(name: str, raw: str, found: Metadata) -> str:
    """Detik's pages, and others with a bare "pubdate", write local time with a Z."""
    if name == "meta:pubdate" or (name.startswith("meta") and raw.endswith("Z") and "dtk:publishdate" in found.meta):
        return str(_LOCAL_AS_UTC.sub(r" \1:\2:\3", raw))
    return raw


def _shown(lines: Iterable[str]) -> tuple[list[str], list[str]]:
    """Lines that hold a time of publication and those that hold a time of change."""
    seen, changed = [], []
    for line in lines:
        if len(line) > 160 or parse(line) is None:
            continue
        head, *tail = _UPDATE.split(line, maxsplit=1)
        if tail and parse(tail[0]):
            changed.append(tail[0])
        if parse(head):
            seen.append(head)
    return seen, changed


def _timed(best: _Told | None, page: _Told | None, guessed: Iterable[_Told]) -> _Told | None:
    """The first of the witnesses that tells a time of day, of the guessed ones only for the day that the page shows."""
    if best and best[0].timed:
        return best
    if page and page[0].timed:
        return page
    day = page or best
    for stamp, raw in guessed:
        if day is None or (stamp.timed and stamp.iso[:10] == day[0].iso[:10]):
            return stamp, raw
    return day


def _local_on_page(told: _Told, page: _Told) -> bool:
    """Whether the page's line tells its clock, or the same digits as the metadata with another zone."""
    digits = [_DIGITS.search(raw) for raw in (told[1], page[1])]
    same = digits[0] and digits[1] and digits[0][0].replace(".", ":") == digits[1][0].replace(".", ":")
    return bool(_CLOCK.search(page[1]) or same)


def _first(told: Iterable[tuple[str, str]]) -> _Told | None:
    """The first that tells a time of day, else the first that tells a day."""
    daily: _Told | None = None
    for _, raw in told:
        if stamp := parse(raw):
            if stamp.timed:
                return stamp, raw
            daily = daily or (stamp, raw)
    return daily


def _shifted(told: Timestamp, shown: Timestamp) -> bool:
    """Whether two times are whole hours apart and read alike on the clock but for the zone."""
    gap = abs((datetime.fromisoformat(told.iso) - datetime.fromisoformat(shown.iso)).total_seconds())
    return 3_600 <= gap <= 15 * 3_600 and gap % 3_600 < 60


def _disagreement(found: Metadata, told: _Told | None, chosen: Timestamp, page: _Told | None) -> Iterable[Issue]:
    other = parse(found.witness("jsonld:datePublished") or "")
    if other and other.timed and other.iso[:16] != chosen.iso[:16]:
        yield Issue("clean", "date-disagreement", f"JSON-LD: {other.iso}")
    elif told and told[0].timed and told[0].iso[:16] != chosen.iso[:16]:
        yield Issue("clean", "date-disagreement", f"metadata: {told[0].iso}")
    elif page and page[0].iso[:10] != chosen.iso[:10]:
        yield Issue("clean", "date-disagreement", f"on the page: {page[1][:80]}")
