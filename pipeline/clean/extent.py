"""Where an article begins and ends among its element's lines: from its dateline or first prose to its last line."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection

import regex
from lxml import html

from pipeline.clean.blocks import Block
from pipeline.clean.boilerplate import ends_article, heads_comments, kind_of
from pipeline.clean.container import ends_as_sentence, home, prose

#: So much prose stands above comments.
_ENOUGH = 300
#: Kinds of lines behind which nothing short is the article's.
_CLOSING = frozenset({"promotion", "legal", "credit"})
#: So many lines of advertisement may stand between two lines of an article's end.
_GAP = 4
#: So much a line of prose weighs.
_PROSE = 30
_PLACE = regex.compile(r"\p{Lu}[\w.'’/ ,()-]{1,60}?\s[-–—]{1,2}\s\p{Lu}")
_DATELINE = regex.compile(r"(?:\p{Lu}[\w.'’/ ,()-]{1,60}?\s?[-–—]{1,2}|[\p{Lu}][\p{Lu} ,./()-]{2,40})")


def between(blocks: list[Block], roots: Collection[html.HtmlElement]) -> tuple[int, int]:
    """The first line of an article and the one behind its last.

    Short lines after the last sentence stay while they stand where the paragraphs stand (a song's lines, the items of
    a list), those before the first only when they are a dateline.
    """
    blocks = blocks[: _comments(blocks)]
    places = [i for i, block in enumerate(blocks) if prose(block) >= _PROSE]
    if not places:
        return 0, 0
    usual = _Places([blocks[i] for i in places], roots)
    return _first(blocks, places[0], usual), _last(blocks, places[-1] + 1, usual)


class _Places:
    """Where an article's paragraphs stand: in one element, or each in a box of its own, all of one make."""

    def __init__(self, paragraphs: list[Block], roots: Collection[html.HtmlElement]) -> None:
        homes = Counter[html.HtmlElement]()
        alike = defaultdict[tuple[html.HtmlElement | None, str, str | None], set[html.HtmlElement]](set)
        for block in paragraphs:
            place = home(block.element)
            homes[place] += len(block.text)
            alike[_make(place)].add(place)
        self._homes = {element for element, size in homes.items() if size * 8 >= homes.total()} | set(roots)
        self._makes = {make for make, elements in alike.items() if len(elements) > 1}

    def hold(self, block: Block) -> bool:
        """Whether a line stands where paragraphs do."""
        place = home(block.element)
        return place in self._homes or _make(place) in self._makes


def _make(element: html.HtmlElement) -> tuple[html.HtmlElement | None, str, str | None]:
    return element.getparent(), str(element.tag), element.get("class")


def _comments(blocks: list[Block]) -> int:
    """Where the comments of readers begin below an article: at "3 Komentar", "Tinggalkan Balasan"."""
    before = 0.0
    for place, block in enumerate(blocks):
        if before >= _ENOUGH and heads_comments(block.text):
            return place
        before += prose(block)
    return len(blocks)


def _first(blocks: list[Block], start: int, usual: _Places) -> int:
    behind = start
    while behind > 0 and start - behind < _GAP and blocks[behind - 1].element.tag != "h1":
        behind -= 1
        if _opens(blocks[behind], usual):
            start = behind
    return start


def _last(blocks: list[Block], end: int, usual: _Places) -> int:
    least, ahead = end, end
    while ahead < len(blocks) and ahead - end < _GAP and not _closes(blocks[ahead].text):
        ahead += 1
        if _goes_on(blocks[ahead - 1], usual):
            end = ahead
    while end > least and (blocks[end - 1].heading or blocks[end - 1].text.endswith(":")):
        end -= 1
    return end


def _closes(text: str) -> bool:
    """Whether an article has ended where a line stands: "Tags:", "Editor: Rani Sekar", a promotion."""
    return ends_article(text) or kind_of(text) in _CLOSING


def _linked(block: Block) -> bool:
    """Whether a line leads elsewhere: mostly links, and no sentence that only names what it links to."""
    return block.link_share > 0.5 and (block.led * 2 > len(block.text) or not ends_as_sentence(block.text))


def _opens(block: Block, usual: _Places) -> bool:
    text = block.text
    if not usual.hold(block) or kind_of(text) or _linked(block) or block.element.tag == "h1":
        return False
    if _DATELINE.fullmatch(text) or (len(text) > 60 and _PLACE.match(text)):
        return True
    return (len(text) >= 20 and ends_as_sentence(text)) or text.startswith(("“", '"'))


def _goes_on(block: Block, usual: _Places) -> bool:
    return usual.hold(block) and not kind_of(block.text) and not _linked(block)
