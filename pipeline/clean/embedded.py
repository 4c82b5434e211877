"""Articles that a page holds only as data: JSON-LD's ``articleBody`` or the state of a page built in the browser."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import unescape
from typing import Any

from lxml import html

from pipeline.clean.blocks import Block, blocks_in
from pipeline.clean.clock import Clock
from pipeline.clean.container import prose
from pipeline.clean.lines import lines_of
from pipeline.clean.page_metadata import Metadata

#: Names under which content systems keep an article's text.
_KEYS = ("body", "content", "isi", "konten", "text", "html", "article", "desc", "paragraph", "detail")
_MOST_NODES = 20_000
_MOST_PARTS = 500
#: What the parts of a list have when they are articles of their own, not paragraphs of one.
_OTHERS = frozenset({"title", "slug", "url", "link", "headline", "judul"})
#: Less prose than this is a summary, no article.
SHORTEST = 300


def embedded_blocks(root: html.HtmlElement, found: Metadata, states: list[str], *, clock: Clock) -> list[Block]:
    """The blocks of the article that a page's data hold; empty where they hold none.

    Args:
        root: the page, in which the blocks are said to lie.
        found: what the page says about itself.
        states: the texts of its data scripts.
        clock: the page's time.
    """
    body = found.article.get("articleBody")
    told = [body] if isinstance(body, str) else []
    best: list[Block] = []
    size = float(SHORTEST)
    for text in (*told, *(text for state in states for text in _texts(_loaded(state)))):
        clock.check()
        blocks = _blocks(text, root, clock)
        weight = sum(prose(block) for block in blocks)
        if weight > size:
            best, size = blocks, weight
    return best


def _loaded(state: str) -> object:
    start = state.find("{") if not state.lstrip().startswith("[") else 0
    try:
        return json.JSONDecoder(strict=False).raw_decode(state, max(0, start))[0]
    except (ValueError, RecursionError):
        return None


def _texts(value: object) -> Iterator[str]:
    """Long texts under names such as "content" or "body"."""
    stack: list[tuple[str, Any]] = [("", value)]
    nodes = 0
    while stack and nodes < _MOST_NODES:
        nodes += 1
        name, node = stack.pop()
        if isinstance(node, dict):
            stack += [(str(key).lower(), part) for key, part in node.items()]
        elif isinstance(node, list):
            if any(key in name for key in _KEYS) and (joined := _joined(node)):
                yield joined
            stack += [(name, part) for part in node]
        elif isinstance(node, str) and len(node) > SHORTEST and any(key in name for key in _KEYS):
            yield node


def _joined(parts: list[Any]) -> str:
    """The paragraphs that a list holds one by one, [{"type": "paragraph", "text": "..."}, ...], as lines."""
    if any(isinstance(part, dict) and not _OTHERS.isdisjoint(part) for part in parts[:3]):
        return ""
    told = (part.get("text") or part.get("content") or part.get("html") if isinstance(part, dict) else part
            for part in parts[:_MOST_PARTS])  # fmt: skip
    lines = [" ".join(text.split()) for text in told if isinstance(text, str) and text.strip()]
    return "\n".join(lines) if len(lines) > 1 and sum(map(len, lines)) > SHORTEST else ""


def _blocks(text: str, root: html.HtmlElement, clock: Clock) -> list[Block]:
    if "&lt;p" in text or "&lt;br" in text:
        text = unescape(text)
    if "</" not in text and "<br" not in text:
        return [Block(line, root) for line in lines_of(text)]
    try:
        return blocks_in(html.fragment_fromstring(text[:2_000_000], create_parent="div"), clock=clock)
    except Exception:  # lxml raises several kinds for texts that are no markup
        return []
