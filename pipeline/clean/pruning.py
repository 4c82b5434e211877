"""Inside an article's element: boxes of related articles, share bars and captions are told from its own lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field

import regex
from lxml import html

from pipeline.clean.blocks import Block
from pipeline.clean.captions import is_caption
from pipeline.clean.cards import carded, in_cards
from pipeline.clean.container import ends_as_sentence, prose
from pipeline.clean.hidden import hidden_in
from pipeline.clean.markup import says

_TOPIC = regex.compile(r"/(?:tags?|topi[ck]s?|tema|topik-?pilihan|search|indeks?|cari)(?:/|\?|$)")
_LEADS = regex.compile(r"(?i)\W*(?:(?:baca|lihat|simak|tonton)\s(?:juga|pula)|baca|read also)\b\W*(?=\w)")
_BOX_TAGS = frozenset(
    """
    div section aside ul ol dl table p blockquote figure footer header nav span center h3 h4 h5
    """.split()
)
#: Lines of a box are taken off while they hold less than this part of the article's prose.
_LARGEST_BOX = 0.22
_LARGEST_CAPTION = 0.45
_LARGEST_STRANGER = 0.7
_FURTHEST = 12


@dataclass(slots=True)
class Pruned:
    """An article's lines and those taken off, headlines of further articles, how much of the article is hidden."""

    kept: list[Block] = field(default_factory=list)
    dropped: list[Block] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    hidden: int = 0


def prune(blocks: list[Block], roots: Collection[html.HtmlElement]) -> Pruned:
    """Tell an article's own blocks from the boxes among them, by names, links and places."""
    out = Pruned()
    within = _Boxes(blocks, frozenset(roots))
    dense = _linked_lists(blocks, frozenset(roots))
    cards = in_cards(blocks)
    unseen = hidden_in(blocks, roots)
    out.hidden = sum(len(block.text) for block in unseen if prose(block))
    for block in blocks:
        boxed = block in unseen or within.box(block) or home_list(block) in dense or carded(block, cards)
        if boxed or _is_link(block) or is_caption(block):
            out.dropped.append(block)
        else:
            out.kept.append(block)
    return out


def _is_link(block: Block) -> bool:
    """Whether a line is nothing but a link to somewhere else."""
    topic = block.text.count(" ") < 3 or _TOPIC.search(block.target or "")
    if block.emphasised >= len(block.text) * 0.9 and topic:
        return False  # a subheading whose words are linked to their topic
    if len(block.text) > 40 and block.text.endswith(":"):
        return False
    if _led(block):
        return True
    return (
        len(block.text) >= 4 and block.link_share > 0.85 and not (len(block.text) > 60 and ends_as_sentence(block.text))
    )


def _led(block: Block) -> bool:
    """Whether a line is "Baca Juga" and the link that it leads to: "Baca Juga Tarif Tol Naik"."""
    led = _LEADS.match(block.text)
    return led is not None and bool(block.target) and block.linked + len(led[0]) + 3 >= len(block.text)


def home_list(block: Block) -> html.HtmlElement | None:
    """The list or table that a line is an item of."""
    element = block.element
    for around in (element, *element.iterancestors()):
        if around.tag in {"ul", "ol", "table", "dl"}:
            return around
        if around.tag not in {"li", "tr", "td", "th", "tbody", "p", "h2", "h3", "h4", "h5", "dd", "dt", "thead", "div"}:
            return None
    return None


def _linked_lists(blocks: list[Block], roots: Collection[html.HtmlElement]) -> set[html.HtmlElement]:
    """Lists whose lines are mostly links and no prose: related articles, menus, tags."""
    total: Counter[html.HtmlElement] = Counter()
    linked: Counter[html.HtmlElement] = Counter()
    for block in blocks:
        if (around := home_list(block)) is not None and around not in roots:
            total[around] += len(block.text)
            linked[around] += min(block.linked, len(block.text))
    return {around for around in total if linked[around] * 5 > total[around] * 3}


class _Boxes:
    """The boxes among an article's elements, by the words of their class or id; none holds much of its prose."""

    def __init__(self, blocks: list[Block], roots: Collection[html.HtmlElement]) -> None:
        self._roots = roots
        self._prose: Counter[html.HtmlElement] = Counter()
        self._whole = 0.0
        self._known: dict[html.HtmlElement, bool] = {}
        for block in blocks:
            weight = prose(block)
            self._whole += weight
            for element in self._path(block):
                self._prose[element] += int(weight)

    def _path(self, block: Block) -> list[html.HtmlElement]:
        path: list[html.HtmlElement] = []
        element: html.HtmlElement | None = block.element
        while element is not None and element not in self._roots and len(path) < _FURTHEST:
            path.append(element)
            element = element.getparent()
        return path

    def box(self, block: Block) -> bool:
        """Whether a line lies in a box."""
        return any(self._is_box(element) for element in self._path(block))

    def _is_box(self, element: html.HtmlElement) -> bool:
        if element not in self._known:
            self._known[element] = self._named_box(element)
        return self._known[element]

    def _named_box(self, element: html.HtmlElement) -> bool:
        """Whether an element's name makes it a box beside the article: a captioned picture, "baca juga", tags."""
        if element.tag in {"aside", "footer"}:
            return self._small(element)
        if element.tag == "figure":
            return next(element.iter("table", "blockquote"), None) is None and self._small(element)
        if element.tag not in _BOX_TAGS:
            return False
        if next(element.iter("img", "amp-img", "picture"), None) is not None:
            size = len(element.text_content().strip())
            if says(element, "picture"):
                return self._small(element, most=_LARGEST_CAPTION if size < 500 else _LARGEST_BOX)
            if (
                size < 320
                and element.tag in {"div", "span", "center", "table"}
                and next(element.iter("p"), None) is None
            ):
                return self._small(element)
        if says(element, "stranger"):
            return self._small(element, most=_LARGEST_STRANGER)
        return (says(element, "box") or says(element, "caption")) and self._small(element)

    def _small(self, element: html.HtmlElement, *, most: float = _LARGEST_BOX) -> bool:
        return self._prose[element] <= most * self._whole
