"""Cards: a linked headline with a sentence under it, repeated. They lead to other articles and are none."""

from __future__ import annotations

from collections import defaultdict

from lxml import html

from pipeline.clean.blocks import Block

_TAGS = frozenset({"li", "div", "article", "section", "td", "tr", "a", "dd", "figure"})
_HIGHEST = 4
#: A card holds no more lines and no more unlinked words than this.
_MOST_LINES, _LONGEST = 5, 320


def headline(block: Block) -> bool:
    """Whether a line can be the linked headline of another article."""
    return bool(block.target) and block.link_share > 0.8 and 15 <= len(block.text) <= 220 and block.text.count(" ") >= 2


def in_cards(blocks: list[Block]) -> set[html.HtmlElement]:
    """The elements that are cards: at least two alike beside one another, each with one linked headline."""
    lines: dict[html.HtmlElement, int] = defaultdict(int)
    plain: dict[html.HtmlElement, int] = defaultdict(int)
    heads: dict[html.HtmlElement, int] = defaultdict(int)
    for block in blocks:
        element: html.HtmlElement | None = block.element
        head = headline(block)
        for _ in range(_HIGHEST):
            if element is None or element.tag == "body":
                break
            if element.tag in _TAGS:
                lines[element] += 1
                plain[element] += max(0, len(block.text) - block.linked)
                heads[element] += head
            element = element.getparent()
    alike: dict[tuple[html.HtmlElement | None, str, str | None], list[html.HtmlElement]] = defaultdict(list)
    for element, count in heads.items():
        if count == 1 and lines[element] <= _MOST_LINES and plain[element] <= _LONGEST:
            alike[element.getparent(), str(element.tag), element.get("class")].append(element)
    return {element for group in alike.values() if len(group) >= 2 for element in group}


def carded(block: Block, cards: set[html.HtmlElement]) -> bool:
    """Whether a line lies in a card."""
    element: html.HtmlElement | None = block.element
    for _ in range(_HIGHEST):
        if element is None:
            return False
        if element in cards:
            return True
        element = element.getparent()
    return False
