"""Inside an article's element: boxes of related articles, share bars and captions are told from its own lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field

import regex
from lxml import html

from pipeline.clean.blocks import Block
from pipeline.clean.boilerplate import ends_article, heads_comments, kind_of
from pipeline.clean.captions import is_caption
from pipeline.clean.cards import carded, in_cards
from pipeline.clean.container import ends_as_sentence, home, prose
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


def between(blocks: list[Block], roots: Collection[html.HtmlElement]) -> tuple[int, int]:
    """Where an article begins and ends among its element's lines: from its dateline or first prose to its last line.

    Short lines after the last sentence stay while they stand where the paragraphs stand (a song's lines, the items of
    a list), those before the first only when they are a dateline.
    """
    blocks = blocks[: _comments(blocks)]
    places = [i for i, block in enumerate(blocks) if prose(block) >= 30]
    if not places:
        return 0, 0
    homes = Counter[html.HtmlElement]()
    for i in places:
        homes[home(blocks[i].element)] += len(blocks[i].text)
    usual = {element for element, size in homes.items() if size * 8 >= homes.total()} | set(roots)
    return _first(blocks, places[0], usual), _last(blocks, places[-1] + 1, usual)


def _comments(blocks: list[Block]) -> int:
    """Where the comments of readers begin below an article: at "3 Komentar", "Tinggalkan Balasan"."""
    before = 0.0
    for place, block in enumerate(blocks):
        if before >= _ENOUGH and heads_comments(block.text):
            return place
        before += prose(block)
    return len(blocks)


def _first(blocks: list[Block], start: int, usual: Collection[html.HtmlElement]) -> int:
    behind = start
    while behind > 0 and start - behind < _GAP and blocks[behind - 1].element.tag != "h1":
        behind -= 1
        if _opens(blocks[behind], usual):
            start = behind
    return start


def _last(blocks: list[Block], end: int, usual: Collection[html.HtmlElement]) -> int:
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


#: So much prose stands above comments.
_ENOUGH = 300
#: Kinds of lines behind which nothing short is the article's.
_CLOSING = frozenset({"promotion", "legal", "credit"})
#: So many lines of advertisement may stand between two lines of an article's end.
_GAP = 4
_PLACE = regex.compile(r"\p{Lu}[\w.'’/ ,()-]{1,60}?\s[-–—]{1,2}\s\p{Lu}")
_DATELINE = regex.compile(r"(?:\p{Lu}[\w.'’/ ,()-]{1,60}?\s?[-–—]{1,2}|[\p{Lu}][\p{Lu} ,./()-]{2,40})")


def _opens(block: Block, usual: Collection[html.HtmlElement]) -> bool:
    text = block.text
    if home(block.element) not in usual or kind_of(text) or block.link_share > 0.5 or block.element.tag == "h1":
        return False
    if _DATELINE.fullmatch(text) or (len(text) > 60 and _PLACE.match(text)):
        return True
    return (len(text) >= 20 and ends_as_sentence(text)) or text.startswith(("“", '"'))


def _goes_on(block: Block, usual: Collection[html.HtmlElement]) -> bool:
    return home(block.element) in usual and not kind_of(block.text) and block.link_share <= 0.5
