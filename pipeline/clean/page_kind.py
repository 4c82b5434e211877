"""What a page is when it is no article: a gallery, a video, an index, a live report, a paywall's stub."""

from __future__ import annotations

from functools import cache
from urllib.parse import urlsplit

import regex

from pipeline.clean.page_metadata import Metadata
from pipeline.resources import read
from pipeline.schema import Issue

#: Less prose than this is no article.
SHORTEST = 200
FEWEST_WORDS = 25
#: More prose than this is an article whatever its address says.
_SHORT, _LONG = 600, 1_200
_WALL = 4_000
_FEED = regex.compile(
    r"(?i)\s*(?:<\?xml[^>]*>\s*|<\?xml-stylesheet[^>]*>\s*|<!--.*?-->\s*)*<(?:rss|feed|urlset|sitemapindex|rdf:RDF)\b"
)
_HEAD = 2_000
#: What a page holds that a script builds in the browser.
_BUILT = regex.compile(
    r"__next_f|__NEXT_DATA__|__NUXT__|window\.__\w+\s*=|ng-version=|data-reactroot|<iframe[^>]{0,300}\ssrcdoc=|shadowrootmode=|<template\b"
)


@cache
def _pattern(kind: str, key: str) -> regex.Pattern[str] | None:
    words = read.toml("page_kinds.toml")[kind][key]
    return regex.compile("(?i)(?:" + "|".join(words) + ")") if words else None


def _matches(kind: str, key: str, text: str, *, whole: bool = False) -> bool:
    pattern = _pattern(kind, key)
    return bool(pattern and (pattern.fullmatch(text) if whole else pattern.match(text)))


def named(kind: str, url: str | None, title: str | None) -> bool:
    """Whether an address or a title says what a page is: "https://contoh.com/foto-bisnis/d-1/bus" a "gallery"."""
    try:
        parts = urlsplit(url or "")
        host = parts.hostname or ""
    except ValueError:
        return False
    inner = [segment for segment in parts.path.split("/") if segment][:-1]
    if _matches(kind, "hosts", host) or any(_matches(kind, "segments", segment, whole=True) for segment in inner):
        return True
    return _matches(kind, "titles", (title or "").strip())


def says(kind: str, content: str) -> bool:
    """Whether a page's words say that it is a "paywall" or a "wall" before robots."""
    pattern = _pattern(kind, "words")
    return bool(pattern and pattern.search(content))


def is_feed(content: str) -> bool:
    """Whether what came in is a feed or a sitemap, which lists pages and is none."""
    return bool(_FEED.match(content[:_HEAD]))


def kind_issue(url: str | None, metadata: Metadata, title: str | None, text: str, content: str) -> Issue | None:
    """The issue that names a page which is no whole article; None for an article."""
    if named("absent", None, title) or named("absent", None, metadata.title):
        return Issue("clean", "not-article", "a page that is not there")
    kinds, declared = metadata.types, metadata.declared_kind
    if "liveblogposting" in kinds:
        return Issue("clean", "live", "a live report, read as it stood")
    short = len(text) < _SHORT
    if kinds & {"imagegallery", "mediagallery"} or "photo" in declared or "gallery" in declared:
        return Issue("clean", "gallery", "a photo gallery")
    if len(text) < _LONG and named("gallery", url, title):
        return Issue("clean", "gallery", "a photo gallery")
    if "video" in declared or (
        short and (named("video", url, title) or ("videoobject" in kinds and not metadata.article))
    ):
        return Issue("clean", "video", "a video page")
    free = str(metadata.article.get("isAccessibleForFree", "")).lower()
    if free == "false" or (short and says("paywall", content)):
        return Issue("clean", "paywall", "the page shows the beginning alone")
    if len(text) < SHORTEST or len(text.split()) < FEWEST_WORDS:
        return _too_little(url, title, text, content)
    return None


def _too_little(url: str | None, title: str | None, text: str, content: str) -> Issue:
    if len(text) < SHORTEST and len(content) < 60_000 and says("wall", f"{title} {content[:_WALL]}"):
        return Issue("clean", "not-article", "a question before the page")
    path = (url or "").split("//", 1)[-1].partition("/")[2].strip("/")
    index = bool(url) and (not path or path.split("/")[0] in {"indeks", "index", "tag", "topik", "search", "kategori"})
    if index or named("index", None, title):
        return Issue("clean", "index", f"{len(text)} characters of prose")
    if _BUILT.search(content):
        return Issue("clean", "not-article", f"{len(text)} characters of prose; the page is built by a script")
    return Issue("clean", "not-article", f"{len(text)} characters of prose")
