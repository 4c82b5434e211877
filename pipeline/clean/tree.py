"""A page's tree, parsed once: scripts and styles are cut out of the text first, so that they cost nothing."""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from lxml import etree, html

from pipeline.clean import soup

_OPEN = re.compile(r"<(script|style|svg|template)\b([^>]{0,2000})>", re.I)
_LARGEST_STATE = 5_000_000
#: "window.__INITIAL_STATE__ = {": the beginning of a script that holds a page's data.
_STATE = re.compile(r"\s*(?:window|self|globalThis)\.__?\w+\s*=\s*[{\[]")
_HEAD = 120
_TAG = re.compile(r"<[^<>]*>")
#: A page of fewer characters has nothing to lose; one that keeps more words than this has not lost them.
_SHORT = 400
#: Paragraphs in ``<pre>``; so many make it a text.
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_FEWEST_PARTS = 3
#: The frame of a page is one of its first elements.
_MOST_FRAMES = 50
_NUL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


class Tree(NamedTuple):
    """A page parsed once: its root (None without elements), its JSON-LD, the state that scripts build it from."""

    root: html.HtmlElement | None
    data: list[str]
    states: list[str]


def without_scripts(content: str) -> tuple[str, list[str], list[str]]:
    """The page without scripts, styles and drawings, its JSON-LD and its data scripts; linear in its length."""
    kept: list[str] = []
    data: list[str] = []
    states: list[str] = []
    at = 0
    unclosed: set[str] = set()
    lowered: str | None = None
    while match := _OPEN.search(content, at):
        kept.append(content[at : match.start()])
        lowered = lowered if lowered is not None else content.lower()
        if len(lowered) != len(content):  # a letter that lowers to two: positions would drift
            lowered = content
        kind = match[1].lower()
        end = -1 if kind in unclosed else lowered.find(f"</{kind}", match.end())
        if end < 0:
            unclosed.add(kind)
            end = match.end()
        elif kind == "script" and "ld+json" in match[2].lower() and end - match.end() < 500_000:
            data.append(content[match.end() : end])
        elif (
            _is_state(match[2], content[match.end() : match.end() + _HEAD])
            and end - match.end() < _LARGEST_STATE
            and len(states) < 8
        ):
            states.append(content[match.end() : end])
        close = content.find(">", end)
        at = close + 1 if close >= 0 and end != match.end() else max(end, match.end())
    kept.append(content[at:])
    return "".join(kept), data, states


def _is_state(attributes: str, head: str) -> bool:
    """Whether a script holds the data that a page is built from: of type JSON, or "window.__STATE__ = {"."""
    return "application/json" in attributes.lower() or bool(_STATE.match(head))


def parse(content: str) -> Tree:
    """Parse a page."""
    stripped, data, states = without_scripts(content)
    stripped = _NUL.sub(" ", stripped)
    if stripped.lstrip().startswith("<?xml"):
        stripped = stripped[stripped.find(">") + 1 :]
    if not stripped.strip():
        return Tree(None, data, states)
    root = _read(stripped)
    if _lost(root, stripped):
        root = soup.read(stripped)
    if root is not None:
        states += _in_attributes(root, stripped)
        _unfold(root, stripped)
    return Tree(root, data, states)


def _in_attributes(root: html.HtmlElement, page: str) -> list[str]:
    """The data that a page's frame holds in an attribute: Inertia's ``<div id="app" data-page="{...}">``."""
    if "data-page=" not in page:
        return []
    told = (element.get("data-page") or "" for element in root.iter("div", "main", "body"))
    return [text for text in islice(told, _MOST_FRAMES) if text.startswith("{") and len(text) < _LARGEST_STATE][:2]


def _unfold(root: html.HtmlElement, page: str) -> None:
    """Make paragraphs of those that ``<pre>`` sets apart by a blank line, as releases sent by mail have them."""
    if "<pre" not in page.lower():
        return
    for element in list(root.iter("pre")):
        parts = [part for part in _BLANK_LINE.split(element.text_content()) if part.strip()]
        if len(parts) < _FEWEST_PARTS or sum(map(len, parts)) < _SHORT:
            continue
        tail = element.tail
        element.clear()
        element.tag, element.tail = "div", tail
        for part in parts:
            etree.SubElement(element, "p").text = part


def _read(page: str) -> html.HtmlElement | None:
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return html.document_fromstring(page.encode("utf-8", errors="replace"), parser=parser)
    except Exception:  # lxml raises several kinds for pages without a single element
        return None


def _lost(root: html.HtmlElement | None, page: str) -> bool:
    """Whether nearly all of a page's words fell out: behind a comment never closed, below hundreds of boxes."""
    if len(page) < _SHORT:
        return False
    found = 0
    for words in root.itertext() if root is not None else ():
        found += len(words.strip())
        if found > _SHORT:
            return False
    return len(_TAG.sub("", page).strip()) > 4 * found
