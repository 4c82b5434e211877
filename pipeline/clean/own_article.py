"""Which of several articles on one page is the page's own: the one under its headline.

A page that goes on with the next article when a reader scrolls holds both, each in an ``<article>`` with a headline of
its own; teasers have linked headlines and little prose.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from lxml import html

from pipeline.clean.blocks import Block
from pipeline.clean.container import ends_as_sentence, prose
from pipeline.clean.datelines import opens
from pipeline.clean.markup import says
from pipeline.clean.page_title import plain

#: So much prose makes an article of an element, by the headline that it bears.
_LEAST = {"h1": 100, "h2": 250}
#: So many lines may stand between a lead and the element with the text.
_FURTHEST = 6
_SHORTEST_LEAD = 80


@dataclass(slots=True)
class _Part:
    """An ``<article>`` of a page: its headline, its lines, how much prose they are."""

    title: str = ""
    head: str = ""
    lines: list[Block] = field(default_factory=list)
    prose: float = 0.0


def own_lines(blocks: list[Block], title: str | None) -> tuple[list[Block], list[str]]:
    """The lines of a page's own article, and the headlines of further whole articles on it; all lines where it has one.

    Args:
        blocks: all lines of the page.
        title: its headline.
    """
    parts: dict[html.HtmlElement, _Part] = {}
    for block in blocks:
        element = _outermost(block.element)
        if element is None:
            continue
        part = parts.setdefault(element, _Part())
        part.lines.append(block)
        part.prose += prose(block)
        if not part.title and block.element.tag in _LEAST and not block.linked:
            part.title, part.head = block.text, block.element.tag
    whole = [part for part in parts.values() if part.title and part.prose >= _LEAST[part.head]]
    if len(whole) < 2:
        return blocks, []
    own = next((part for part in whole if plain(part.title) == plain(title)), whole[0])
    return own.lines, [part.title for part in whole if part is not own]


def _outermost(element: html.HtmlElement) -> html.HtmlElement | None:
    found = None
    for around in (element, *element.iterancestors()):
        if around.tag == "article":
            found = around
    return found


def lead_of(blocks: list[Block], kept: Collection[Block], title: str | None) -> Block | None:
    """The first paragraph where a page sets it above the element with the text: ``<p class="lead">``; else None.

    A summary under the headline is none: it stands over a text that begins with a dateline of its own.
    """
    first = next(iter(kept), None)
    if first is None or opens(first.text):
        return None
    at = next((place for place, block in enumerate(blocks) if block is first), 0)
    for block in reversed(blocks[max(0, at - _FURTHEST) : at]):
        if block.element.tag == "h1" or plain(block.text) == plain(title):
            return None
        told = opens(block.text) or any(says(e, "lead") for e in (block.element, block.element.getparent())
                                        if e is not None)  # fmt: skip
        if told and len(block.text) >= _SHORTEST_LEAD and ends_as_sentence(block.text) and not block.linked:
            return block
    return None
