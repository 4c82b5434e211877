"""Feeds and sitemaps: the addresses of new articles, with the time that each was published where it is told."""

from __future__ import annotations

import gzip
import io
import re
import zlib
from calendar import timegm
from dataclasses import dataclass
from datetime import UTC, datetime
from time import struct_time
from urllib.parse import urljoin

import feedparser
from lxml import etree

from pipeline.errors import FetchError
from pipeline.indonesian.calendar_words import ENGLISH_MONTHS

#: Indonesian names of days in feeds, which RFC 822 does not know.
_DAYS = re.compile(
    r"^\s*(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|sen|sel|rab|kam|jum|sab|min)\w*,?\s*", re.I
)
#: A sitemap larger than this when unpacked is no sitemap.
MAX_SITEMAP = 60_000_000


@dataclass(frozen=True, slots=True)
class Link:
    """An article's address in a feed or sitemap; ``published`` is the last time that it gives for the article."""

    url: str
    title: str | None = None
    published: str | None = None


def feed_links(data: bytes, *, base: str) -> list[Link]:
    """Return the articles of an RSS or Atom feed; "Kam, 27 Jul 2023 12:02:00 +0700" is understood."""
    found = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    links = []
    for entry in found.entries:
        if entry.get("link"):
            when = entry.get("updated_parsed") or entry.get("published_parsed")
            date = _utc(when) if when else _indonesian(entry.get("updated") or entry.get("published", ""))
            links.append(Link(urljoin(base, entry["link"]), entry.get("title"), date))
    return links


def _utc(when: struct_time) -> str:
    return datetime.fromtimestamp(timegm(when), UTC).isoformat()


def _indonesian(said: str) -> str | None:
    words = [ENGLISH_MONTHS.get(word.lower(), word) for word in _DAYS.sub("", said).split()]
    for form in ("%d %b %Y %H:%M:%S %z", "%d %b %Y %H:%M %z", "%d %b %Y %H:%M:%S"):
        try:
            return datetime.strptime(" ".join(words), form).isoformat()
        except ValueError:
            continue
    return None


def sitemap_links(data: bytes, url: str) -> tuple[list[Link], list[str]]:
    """Return the articles of a sitemap or news sitemap, and the further sitemaps that an index of them names.

    Raises:
        FetchError: it is no sitemap.
    """
    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, recover=True))
    except etree.XMLSyntaxError as error:
        raise FetchError(f"{url}: no sitemap ({error})") from error
    if root is None:
        raise FetchError(f"{url}: no sitemap")
    links: list[Link] = []
    further: list[str] = []
    for entry in root:
        told = {etree.QName(e).localname: (e.text or "").strip() for e in entry.iter() if isinstance(e.tag, str)}
        if not (address := told.get("loc")):
            continue
        if etree.QName(root).localname == "sitemapindex":
            further.append(urljoin(url, address))
        else:
            when = told.get("publication_date") or told.get("lastmod")
            links.append(Link(urljoin(url, address), told.get("title"), when))
    return links, further


def unpacked(data: bytes, name: str) -> bytes:
    """Return gzip data unpacked, other data as it is.

    Raises:
        FetchError: it is damaged, or unfolds beyond any sitemap.
    """
    if not data.startswith(b"\x1f\x8b"):
        return data
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as file:
            found = file.read(MAX_SITEMAP + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise FetchError(f"{name}: damaged gzip") from error
    if len(found) > MAX_SITEMAP:
        raise FetchError(f"{name}: larger than {MAX_SITEMAP // 1_000_000} MB")
    return found
