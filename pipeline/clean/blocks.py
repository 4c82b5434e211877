"""Elements to blocks: a paragraph, a heading, a list item or a table row is one line, with how much of it is links."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import islice

from lxml import etree, html

from pipeline.clean.clock import Clock
from pipeline.clean.lines import tidy
from pipeline.clean.markup import says

_BLOCKS = frozenset(
    """
    p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tbody thead tfoot tr td th caption section article header footer
    aside nav blockquote figure figcaption form pre main center address hr br details summary body fieldset
    """.split()
)
_STRONG = frozenset({"b", "strong"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
#: What holds no reading matter, wherever it stands.
SKIP = frozenset(
    """
    script style noscript template svg iframe object embed button select textarea input video audio nav figcaption
    canvas map datalist dialog head
    """.split()
)
#: A form around a headline and so much text in boxes wraps a page.
_PAGE_IN_FORM = 400
_READ = frozenset({"div", "span", "td", "section", "font"})
#: A page of more lines is no article; what lies behind them is not read.
MOST_LINES = 12_000
#: A cell longer than this is no figure of a table but a part of a page laid out by tables.
_LONGEST_CELL = 200


@dataclass(slots=True, eq=False)
class Block:
    """One line of a page: its words, the block element that it lies in, and its links.

    "Baca juga: Tarif Tol Naik", linked throughout, has ``linked == len(text)`` and the other article's address in
    ``target``; ``led`` is how much of it is the link that it begins with.
    """

    text: str
    element: html.HtmlElement
    linked: int = 0
    target: str | None = None
    emphasised: int = 0
    led: int = 0

    @property
    def link_share(self) -> float:
        """How much of the line is links, 0.0 to 1.0."""
        return min(1.0, self.linked / max(1, len(self.text)))

    @property
    def heading(self) -> bool:
        """Whether the line is a heading."""
        return self.element.tag in HEADINGS


@dataclass(slots=True)
class _Line:
    """The line under way while a page is walked."""

    parts: list[str] = field(default_factory=list)
    linked: int = 0
    emphasised: int = 0
    target: str | None = None
    led: int = 0
    plain: bool = False


def unread(element: html.HtmlElement) -> bool:
    """Whether an element holds nothing to read: scripts, players, buttons, menus, parts of AMP."""
    tag = element.tag
    if not isinstance(tag, str):
        return True
    if tag == "form":
        return not _wraps(element)
    if tag == "button":  # one around paragraphs unfolds them
        return next(element.iter("p"), None) is None
    if tag == "ins":  # Google's advertisements; elsewhere words that were put in later
        return says(element, "box") or element.get("data-ad-client") is not None
    return tag in SKIP or (tag.startswith("amp-") and tag != "amp-story")


def _wraps(form: html.HtmlElement) -> bool:
    """Whether a form wraps a whole page, as some content systems do, rather than asking something."""
    inside = list(islice(form.iter(), 2_000))
    if sum(child.tag in {"p", "br", "article"} for child in inside) >= 4:
        return True
    return any(child.tag == "h1" for child in inside) and sum(len(child.text or "") for child in inside
                                                               if child.tag in _READ) >= _PAGE_IN_FORM  # fmt: skip


def blocks_in(
    root: html.HtmlElement, *, skip: Collection[html.HtmlElement] = (), clock: Clock | None = None
) -> list[Block]:
    """The blocks below an element in the order of the page, without the elements to skip."""
    return list(islice(_Walk(root, skip, clock or Clock.none()).blocks(), MOST_LINES))


def lines_in(root: html.HtmlElement, *, skip: Collection[html.HtmlElement] = ()) -> list[str]:
    """The lines of an element, without the elements to skip; blanks set right."""
    return [block.text for block in islice(_Walk(root, skip, Clock.none()).blocks(), MOST_LINES)]


def text_of(element: html.HtmlElement) -> str:
    """An element's words as one line."""
    return " ".join(lines_in(element))


class _Walk:
    """One walk through a page, element by element, in which every block closes the line before it."""

    def __init__(self, root: html.HtmlElement, skip: Collection[html.HtmlElement], clock: Clock) -> None:
        self._root, self._skip, self._clock = root, skip, clock
        self._line = _Line()
        self._homes = [root]
        self._links: list[str | None] = []
        self._strong = 0
        self._passed: html.HtmlElement | None = None

    def blocks(self) -> Iterator[Block]:
        """Yield the lines of the page; a row of figures is one."""
        walk = etree.iterwalk(self._root, events=("start", "end"))
        for event, element in walk:
            if element.tag in _BLOCKS and (closed := self._closed()):
                yield closed
            if event == "end":
                self._leave(element)
                continue
            self._clock.tick()
            row = _row(element) if element.tag == "tr" else None
            if row:
                yield row
            if row or self._is_skipped(element):
                self._passed = element
                walk.skip_subtree()
            else:
                self._enter(element)
        if closed := self._closed():
            yield closed

    def _is_skipped(self, element: html.HtmlElement) -> bool:
        return element is not self._root and (element in self._skip or unread(element))

    def _enter(self, element: html.HtmlElement) -> None:
        if element.tag in _BLOCKS:
            self._homes.append(element)
        elif element.tag == "a":
            self._links.append(element.get("href"))
        elif element.tag in _STRONG:
            self._strong += 1
        if element.text:
            self._add(element.text)

    def _leave(self, element: html.HtmlElement) -> None:
        if element is self._passed:
            self._passed = None
        elif element.tag in _BLOCKS:
            self._homes.pop()
        elif element.tag == "a":
            self._links.pop()
        elif element.tag in _STRONG:
            self._strong -= 1
        if element.tail and element is not self._root:
            self._add(element.tail)

    def _add(self, text: str) -> None:
        line = self._line
        line.parts.append(text)
        line.plain = line.plain or not (self._links or text.isspace())
        if self._links or self._strong:
            size = len(text.strip())
            if self._links and size:
                line.linked += size
                line.led += 0 if line.plain else size
                line.target = line.target or self._links[-1]
            line.emphasised += size if self._strong else 0

    def _closed(self) -> Block | None:
        """Return the line under way, and begin another; None where it has no words."""
        line = self._line
        if not line.parts:
            return None
        self._line = _Line()
        text = tidy("".join(line.parts))
        if not text:
            return None
        return Block(text, self._homes[-1], line.linked, line.target, line.emphasised, line.led)


def _row(row: html.HtmlElement) -> Block | None:
    """A row of figures, "Jambi | 3.037.121", as one line; None where the row lays out a page."""
    cells = [cell for cell in row if cell.tag in {"td", "th"}]
    texts = [cell.text_content() for cell in cells]
    if len(cells) < 2 or max(map(len, texts)) > _LONGEST_CELL or next(row.iter("table"), None) is not None:
        return None
    text = " | ".join(words for cell in texts if (words := tidy(cell)))
    linked = sum(len(link.text_content().strip()) for link in row.iter("a"))
    return Block(text, row, linked) if text else None
