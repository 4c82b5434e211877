"""A page's tree, parsed once: scripts and styles are cut out of the text first, so that they cost nothing."""

from __future__ import annotations

import re
from functools import cache

from lxml import html
from lxml.etree import XPath

_OPEN = re.compile(r"<(script|style|svg|template)\b([^>]{0,2000})>", re.I)
_NUL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_STEP = re.compile(r"(?P<tag>[\w*]+)?(?P<rest>(?:[.#][\w-]+|\[[\w:-]+(?:[*^]?=[^\]]+)?\])*)")
_PART = re.compile(r"[.#][\w-]+|\[(?P<name>[\w:-]+)(?:(?P<op>[*^]?=)\"?(?P<value>[^\]\"]+)\"?)?\]")


def without_scripts(content: str) -> tuple[str, list[str]]:
    """The page without scripts, styles and drawings, and the JSON-LD scripts that it held; linear in its length."""
    kept, data, at = [], [], 0
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
        close = content.find(">", end)
        at = close + 1 if close >= 0 and end != match.end() else max(end, match.end())
    kept.append(content[at:])
    return "".join(kept), data


def parse(content: str) -> tuple[html.HtmlElement | None, list[str]]:
    """The tree of a page and its JSON-LD texts; None for a page without elements."""
    stripped, data = without_scripts(content)
    stripped = _NUL.sub(" ", stripped)
    if stripped.lstrip().startswith("<?xml"):
        stripped = stripped[stripped.find(">") + 1 :]
    if not stripped.strip():
        return None, data
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return html.document_fromstring(stripped.encode("utf-8", errors="replace"), parser=parser), data
    except Exception:  # lxml raises several kinds for pages without a single element
        return None, data


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
