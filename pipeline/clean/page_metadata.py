"""What a page says about its article: JSON-LD, OpenGraph and meta elements, read once and kept side by side."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from html import unescape
from typing import Any

import regex
from lxml import html

from pipeline.clean.lines import tidy

_ARTICLES = {"newsarticle", "article", "reportagenewsarticle", "blogposting", "liveblogposting", "opinionnewsarticle",
             "analysisnewsarticle", "backgroundnewsarticle"}  # fmt: skip

_WRAPPING = regex.compile(
    r"^(?:\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*.{0,40}?\*/))+|(?:(?:-->|//\s*\]\]>|\]\]>)\s*)+$"
)
_COMMAS = regex.compile(r",\s*([}\]])")
_KIND = regex.compile(r'"@type"\s*:\s*\[?\s*"((?:News|Reportage\w*|Blog)?(?:Article|Posting))"')
_AUTHOR = regex.compile(r'"author"\s*:\s*\[?\s*\{[^{}]{0,300}?"name"\s*:\s*"([^"\n]{2,80})"')


@dataclass(slots=True)
class Metadata:
    """A page's own statements: ``meta`` by name in lower case, ``article`` of its JSON-LD, ``types`` all its types."""

    meta: dict[str, str] = field(default_factory=dict)
    article: dict[str, Any] = field(default_factory=dict)
    types: set[str] = field(default_factory=set)
    canonical: str | None = None
    title: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    image: str | None = None

    @property
    def declared_kind(self) -> str:
        """What the page calls itself: "article", "video.other", "photo"."""
        keys = ("og:type", "dtk:articletype", "articletype", "content_type", "dtk:contenttype", "kly:content_type")
        return " ".join(self.meta.get(key, "") for key in keys).lower()

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
        inner = (value.get("@graph"), value.get("mainEntity"))
        return [value, *(node for part in inner if part is not value for node in _nodes(part, depth + 1))]
    return []


def _loaded(text: str) -> object:
    """JSON-LD as content systems write it: with line feeds in texts, a comma too many, in a CDATA section."""
    text = _WRAPPING.sub("", text.strip()).strip().rstrip(";")
    for attempt in (text, _COMMAS.sub(r"\1", text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return _picked(text)


def _picked(text: str) -> dict[str, Any] | None:
    """What can be read of an article's JSON-LD that is no JSON: its times and its author's name."""
    kind = _KIND.search(text)
    if not kind:
        return None
    node: dict[str, Any] = {"@type": kind[1]}
    for key in ("datePublished", "dateModified", "headline"):
        if match := regex.search(rf'"{key}"\s*:\s*"((?:[^"\\\n]|\\.){{4,300}})"\s*[,}}\n]', text):
            node[key] = match[1]
    if match := _AUTHOR.search(text):
        node["author"] = match[1]
    return node


def _types(node: dict[str, Any]) -> set[str]:
    value = node.get("@type")
    return {str(part).lower() for part in (value if isinstance(value, list) else [value]) if part}


def read_metadata(root: html.HtmlElement, data: list[str]) -> Metadata:
    """Collect a page's metadata in one pass over its head."""
    found = Metadata()
    many: list[str] = []
    for element in root.iter("meta"):
        key = element.get("name") or element.get("property") or element.get("itemprop")
        if key and (content := tidy(element.get("content") or "")):
            found.meta.setdefault(key.lower(), content)
            many += [content] if key.lower() == "article:tag" else []
    for element in root.iter("link"):
        if (element.get("rel") or "").lower() == "canonical" and element.get("href"):
            found.canonical = element.get("href")
            break
    title = next(root.iter("title"), None)
    found.title = tidy(title.text_content()) if title is not None else None
    nodes = [node for text in data[:20] for node in _nodes(_loaded(text))]
    _take(found, nodes)
    found.section = _section(found, nodes)
    found.tags = _tags(found, many)
    image = found.meta.get("og:image") or next(iter(names_in(found.article.get("image"))), None)
    found.image = image or found.meta.get("twitter:image")
    return found


def _take(found: Metadata, nodes: list[dict[str, Any]]) -> None:
    """Choose the article among JSON-LD's nodes and put persons in the place of references to them."""
    known = {str(node["@id"]): node for node in nodes if "@id" in node and len(node) > 2}
    for node in nodes:
        types = _types(node)
        found.types |= types
        if types & _ARTICLES and (
            not found.article or ("newsarticle" in types and "datePublished" not in found.article)
        ):
            found.article = node
    for key in ("author", "editor", "publisher"):
        value = found.article.get(key)
        parts = value if isinstance(value, list) else [value]
        if any(isinstance(part, dict) and set(part) == {"@id"} for part in parts):
            named = [known.get(str(part.get("@id")), part) if isinstance(part, dict) else part for part in parts]
            found.article = {**found.article, key: named}


def _section(found: Metadata, nodes: list[dict[str, Any]]) -> str | None:
    told = next((value for key in ("article:section", "content_category") if (value := found.meta.get(key))), None)
    if told := told or next(iter(names_in(found.article.get("articleSection"))), None):
        return told
    crumbs = next((node for node in nodes if "breadcrumblist" in _types(node)), {}).get("itemListElement")
    names = names_in([part.get("item", part) if isinstance(part.get("item"), dict) and "name" not in part else part
                      for part in crumbs if isinstance(part, dict)]) if isinstance(crumbs, list) else []  # fmt: skip
    inner = [name for name in names if name.lower() not in {"home", "beranda"} and not name.startswith("http")]
    return inner[0] if inner and len(inner[0]) <= 40 else None


def _tags(found: Metadata, many: list[str]) -> tuple[str, ...]:
    told: list[str] = next(
        (value.split(",") for key in ("content_tags", "dtk:keywords") if (value := found.meta.get(key))), []
    )
    words = found.article.get("keywords")
    told = told or many or (words.split(",") if isinstance(words, str) else names_in(words))
    told = told or next(
        (value.split(",") for key in ("news_keywords", "keywords") if (value := found.meta.get(key))), []
    )
    tags = (tidy(unescape(tag)).lstrip("#").strip() for tag in told)
    return tuple(dict.fromkeys(tag for tag in tags if tag and tag != "-" and len(tag) <= 80))
