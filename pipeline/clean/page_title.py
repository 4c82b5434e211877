"""An article's title out of its witnesses: the headline shown, JSON-LD, OpenGraph, the window's title."""

from __future__ import annotations

from html import unescape

import regex

from pipeline.clean.blocks import text_of
from pipeline.clean.lines import tidy
from pipeline.clean.page_metadata import Metadata
from pipeline.clean.selectors import Finder

_SUFFIX = regex.compile(r"\s+(?:[-|:–—»•]|::|\|\|)\s+(?P<tail>[^|»]{2,60})$")
_PREFIX = regex.compile(r"[^:|–—-]{2,40}\s*[:|–—-]\s")
#: Which of an article's pages it is, behind the headline: "Tarif Tetap Halaman all".
_PAGING = regex.compile(r"(?<=\S)\s+(?i:halaman|page)\s+(?:all|semua|\d{1,2})$")
_WORDS = regex.compile(r"\w+")
_SQUEEZED = regex.compile(r"\W")
_SITE = regex.compile(
    r"(?i).*(?:\.(?:com|id|net|tv|org)\b|\b(?:news|online|page all|halaman \d+)"
    r"|\b(?:berita (?:terkini|terbaru)|situs|portal)\b.*)"
)


def plain(text: str | None) -> str:
    """A title's words alone, to compare it with another."""
    return " ".join(_WORDS.findall((text or "").lower()))


def title_of(finder: Finder, found: Metadata, rules: tuple[str, ...], site: frozenset[str]) -> str | None:
    """The title as readers see it.

    Args:
        finder: the page.
        found: what it says about itself.
        rules: where its publisher sets the headline.
        site: names of the site in lower case: "kompas.com", "kompas".
    """
    shown = [
        text for rule in rules for e in finder.select(rule)[:3] if (text := _clean(e.get("content") or text_of(e)))
    ]
    told = [without_site(text, site) for text in witnesses(found)]
    if shown := [text for text in shown if not told or any(_alike(text, other) for other in told)]:
        return without_site(shown[0], site)
    heads = [text for e in finder.tags("h1") if (text := _clean(text_of(e)))][:12]
    for head in heads:
        if any(_alike(head, text) for text in told):
            return without_site(head, site)
    long = [head for head in heads if len(head.split()) >= 3]
    named = without_site(_clean(found.title or ""), site)
    if told:  # one witness against the page's headline and its window's title is not believed
        return next((head for head in long if len(told) == 1 and _alike(head, named)), told[0])
    window = _shown_head(finder, named)
    return next((head for head in long if _alike(head, window)), None) or window or next(iter(long or heads), None)


def _shown_head(finder: Finder, window: str) -> str:
    """The window's title without the site's name before or behind it, where the page shows the headline alone."""
    whole = plain(window)
    if not (_SUFFIX.search(window) or _PREFIX.match(window)):
        return window
    best = ""
    for element in finder.tags("h2", "h3", "h4", "b", "strong", "font", "span", "div", "td", "p"):
        text = _clean(element.text or "") if element.text and len(element.text) < 300 else ""
        words = plain(text)
        inside = whole.startswith(words) or whole.endswith(words)
        if text.count(" ") >= 2 and inside and len(words) * 2 >= len(whole) and len(text) > len(best):
            best = text
    return best or window


def witnesses(found: Metadata) -> list[str]:
    """The titles that a page's metadata tell, JSON-LD's first."""
    names = ("jsonld:headline", "meta:og:title", "meta:twitter:title", "meta:title", "jsonld:name")
    return [text for name in names if (text := _clean(found.witness(name) or ""))]


def tells_another(found: Metadata, title: str | None) -> bool:
    """Whether a page's JSON-LD speaks of another article: its headline is neither shown nor told elsewhere."""
    headline = _clean(found.witness("jsonld:headline") or "")
    shown = [text for text in (title, *witnesses(found)[1:], _clean(found.title or "")) if text]
    return bool(headline and title) and len(shown) > 1 and not any(_alike(headline, text) for text in shown)


def without_site(title: str, site: frozenset[str]) -> str:
    """A title without the site's name behind it: "Tarif Tetap - Contoh.id"; "Christmas Lights - Coldplay" stays."""
    while (match := _SUFFIX.search(title)) and match.start() >= 8:
        tail = match["tail"].strip().lower()
        squeezed = _SQUEEZED.sub("", tail)
        known = any(
            _SQUEEZED.sub("", name) in squeezed or squeezed in _SQUEEZED.sub("", name) for name in site if len(name) > 2
        )
        if not known and not _SITE.fullmatch(tail):
            return title
        title = title[: match.start()].rstrip(" -|–—:")
    return _PAGING.sub("", title)


def _clean(text: str) -> str:
    return tidy(unescape(unescape(text)).replace("\n", " "))


def _alike(one: str, other: str) -> bool:
    """Whether two titles are the same but for some words."""
    a, b = set(plain(one).split()), set(plain(other).split())
    return len(a & b) * 10 >= 6 * max(1, min(len(a), len(b))) and min(len(a), len(b)) * 3 >= max(len(a), len(b))
