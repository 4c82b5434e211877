"""A page's tree, parsed once: scripts and styles are cut out of the text first, so that they cost nothing."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from lxml import html
from lxml.etree import XPath

_OPEN = re.compile(r"<(script|style|svg|template)\b([^>]{0,2000})>", re.I)
_LARGEST_STATE = 5_000_000
_NUL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_STEP = re.compile(r"(?P<tag>[\w*]+)?(?P<rest>(?:[.#][\w-]+|\[[\w:-]+(?:[*^]?=[^\]]+)?\])*)")
_PART = re.compile(r"[.#][\w-]+|\[(?P<name>[\w:-]+)(?:(?P<op>[*^]?=)\"?(?P<value>[^\]\"]+)\"?)?\]")


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
    lowered: str | None = None
    while match := _OPEN.search(content, at):
        kept.append(content[at : match.start()])
        lowered = lowered if lowered is not None else content.lower()
        if len(lowered) != len(content):  # a letter that lowers to two: positions would drift
            lowered = content
        end = lowered.find(f"</{match[1].lower()}", match.end())
        if end < 0:
            end = match.end()
        elif match[1].lower() == "script" and "ld+json" in match[2].lower() and end - match.end() < 500_000:
            data.append(content[match.end() : end])
        elif "application/json" in match[2].lower() and end - match.end() < _LARGEST_STATE and len(states) < 8:
            states.append(content[match.end() : end])
        close = content.find(">", end)
        at = close + 1 if close >= 0 and end != match.end() else max(end, match.end())
    kept.append(content[at:])
    return "".join(kept), data, states


def parse(content: str) -> Tree:
    """Parse a page."""
    stripped, data, states = without_scripts(content)
    stripped = _NUL.sub(" ", stripped)
    if stripped.lstrip().startswith("<?xml"):
        stripped = stripped[stripped.find(">") + 1 :]
    if not stripped.strip():
        return Tree(None, data, states)
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(stripped.encode("utf-8", errors="replace"), parser=parser)
    except Exception:  # lxml raises several kinds for pages without a single element
        return Tree(None, data, states)
    return Tree(root, data, states)


def _step(text: str) -> str:
    match = _STEP.fullmatch(text)
    if not match:
        raise ValueError(f"selector {text!r}")
    conditions = []
    for part in _PART.finditer(match["rest"]):
        token = part[0]
        if token[0] == ".":
            conditions.append(f"contains(concat(' ',normalize-space(@class),' '),' {token[1:]} ')")
        elif token[0] == "#":
            conditions.append(f"@id='{token[1:]}'")
        elif not part["op"]:
            conditions.append(f"@{part['name']}")
        elif part["op"] == "=":
            conditions.append(f"@{part['name']}='{part['value']}'")
        else:
            function = "contains" if part["op"] == "*=" else "starts-with"
            conditions.append(f"{function}(@{part['name']},'{part['value']}')")
    return (match["tag"] or "*") + "".join(f"[{condition}]" for condition in conditions)


@cache
def selector(text: str) -> XPath:
    """A CSS selector of the plain kind (tag, .class, #id, [attribute], blanks and ">") as a compiled XPath."""
    path = ""
    joint = "descendant-or-self::"
    for token in text.replace(">", " > ").split():
        if token == ">":
            joint = "/"
            continue
        path += joint + _step(token) if joint != "//" else "//" + _step(token)
        joint = "//"
    return XPath(path)


def select(root: html.HtmlElement, text: str) -> list[html.HtmlElement]:
    """The elements that a selector finds below an element, in the order of the page."""
    found = selector(text)(root)
    return [e for e in found if isinstance(e, html.HtmlElement)] if isinstance(found, list) else []
