"""What a page says about its article: JSON-LD, OpenGraph and meta elements, read once and kept side by side."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from lxml import html

from pipeline.clean.lines import tidy

_ARTICLES = {"newsarticle", "article", "reportagenewsarticle", "blogposting", "liveblogposting", "opinionnewsarticle",
             "analysisnewsarticle", "backgroundnewsarticle"}  # fmt: skip


@dataclass(slots=True)
class Metadata:
    """A page's own statements: ``meta`` by lower-case name, ``article`` the JSON-LD article, ``types`` all its types."""  # noqa: E501

    meta: dict[str, str] = field(default_factory=dict)
    article: dict[str, Any] = field(default_factory=dict)
    types: set[str] = field(default_factory=set)
    canonical: str | None = None
    title: str | None = None

    def witness(self, name: str) -> str | None:
        """One witness by its name: "meta:og:title" or "jsonld:headline"."""
        source, _, key = name.partition(":")
        if source == "meta":
            return self.meta.get(key.lower()) or None
        return next(iter(names_in(self.article.get(key))), None)


def names_in(value: object) -> list[str]:
    """The texts of a JSON-LD value: a text, a thing with a name or address, or a list of them."""
    if isinstance(value, str):
        return [tidy(value)] if value.strip() else []
    if isinstance(value, dict):
        inner = value.get("name") or value.get("url") or value.get("@id")
        return names_in(inner) if not isinstance(inner, dict) else []
    if isinstance(value, list):
        return [name for part in value[:30] if not isinstance(part, list) for name in names_in(part)]
    return []


def _nodes(value: object, depth: int = 0) -> list[dict[str, Any]]:
    if depth > 4:
        return []
    if isinstance(value, list):
        return [node for part in value[:50] for node in _nodes(part, depth + 1)]
    if isinstance(value, dict):
        return [value, *_nodes(value.get("@graph"), depth + 1)]
    return []


def _loaded(text: str) -> object:
    try:
        return json.loads(text.strip().rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        return None


def _types(node: dict[str, Any]) -> set[str]:
    value = node.get("@type")
    return {str(part).lower() for part in (value if isinstance(value, list) else [value]) if part}


def read_metadata(root: html.HtmlElement, data: list[str]) -> Metadata:
    """Collect a page's metadata in one pass over its head."""
    found = Metadata()
    for element in root.iter("meta"):
        key = element.get("name") or element.get("property") or element.get("itemprop")
        if key and (content := tidy(element.get("content") or "")):
            found.meta.setdefault(key.lower(), content)
    for element in root.iter("link"):
        if (element.get("rel") or "").lower() == "canonical" and element.get("href"):
            found.canonical = element.get("href")
            break
    title = next(root.iter("title"), None)
    found.title = tidy(title.text_content()) if title is not None else None
    for text in data:
        for node in _nodes(_loaded(text)):
            types = _types(node)
            found.types |= types
            if types & _ARTICLES and not found.article:
                found.article = node
    return found
