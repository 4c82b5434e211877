"""Elements to blocks: a paragraph, a heading, a list item or a table row is one line, with how much of it is links."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import islice

from lxml import html

from pipeline.clean.clock import Clock
from pipeline.clean.lines import tidy

_BLOCKS = frozenset(
    {
        "p",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "table",
        "tbody",
        "thead",
        "tfoot",
        "tr",
        "td",
    }
    | {
        "th",
        "caption",
        "section",
        "article",
        "header",
        "footer",
        "aside",
        "nav",
        "blockquote",
        "figure",
        "figcaption",
        "form",
        "pre",
    }
    | {"main", "center", "address", "hr", "br", "details", "summary", "body", "fieldset"}
)
_STRONG = frozenset({"b", "strong"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
#: What holds no reading matter, wherever it stands.
SKIP = frozenset(
    {
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "iframe",
        "object",
        "embed",
        "button",
        "select",
        "textarea",
        "input",
    }
    | {"video", "audio", "nav", "figcaption", "canvas", "map", "datalist", "dialog", "head", "ins"}
)
#: A cell longer than this is no figure of a table but a part of a page laid out by tables.
_LONGEST_CELL = 200


@dataclass(slots=True, eq=False)
class Block:
    """One line of a page: its words, the block element that it lies in, and its links.

    "Baca juga: Tarif Tol Naik", linked throughout, has ``linked == len(text)`` and the other article's address in
    ``target``.
    """

    text: str
    element: html.HtmlElement
    linked: int = 0
    target: str | None = None
    emphasised: int = 0

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


def unread(element: html.HtmlElement) -> bool:
    """Whether an element holds nothing to read: scripts, players, buttons, menus, parts of AMP."""
    tag = element.tag
    if not isinstance(tag, str):
        return True
    if tag == "form":
        return not _wraps(element)
    return tag in SKIP or (tag.startswith("amp-") and tag != "amp-story")


def _wraps(form: html.HtmlElement) -> bool:
    """Whether a form wraps a whole page, as some content systems do, rather than asking something."""
    return sum(child.tag in {"p", "br", "article"} for child in islice(form.iter(), 2_000)) >= 4


def blocks_in(
    root: html.HtmlElement, *, skip: Collection[html.HtmlElement] = (), clock: Clock | None = None
) -> list[Block]:
    """The blocks below an element in the order of the page, without the elements to skip."""
    return list(_walk(root, skip, clock or Clock.none()))


def lines_in(root: html.HtmlElement, *, skip: Collection[html.HtmlElement] = ()) -> list[str]:
    """The lines of an element, without the elements to skip; blanks set right."""
    return [block.text for block in _walk(root, skip, Clock.none())]


def text_of(element: html.HtmlElement) -> str:
    """An element's words as one line."""
    return " ".join(lines_in(element))


def _walk(root: html.HtmlElement, skip: Collection[html.HtmlElement], clock: Clock) -> Iterator[Block]:
    line, homes, strong = _Line(), [root], 0
    links: list[str | None] = []
    stack: list[tuple[html.HtmlElement, bool]] = [(root, False)]
    while stack:
        clock.tick()
        element, leaving = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag in _BLOCKS:
            if block := _closed(line, homes[-1]):
                yield block
            line = _Line()
        if leaving:
            if tag in _BLOCKS and len(homes) > 1:
                homes.pop()
            strong -= tag in _STRONG
            if tag == "a":
                links.pop()
        elif element is root or not (element in skip or unread(element)):
            if tag == "tr" and (row := _row(element)):
                yield row
            else:
                homes += [element] if tag in _BLOCKS else []
                links += [element.get("href")] if tag == "a" else []
                strong += tag in _STRONG
                _add(line, element.text, links, strong)
                stack.append((element, True))
                stack.extend((child, False) for child in reversed(element))
                continue
        if element is not root:
            _add(line, element.tail, links, strong)
    if block := _closed(line, root):
        yield block


def _row(row: html.HtmlElement) -> Block | None:
    """A row of figures, "Jambi | 3.037.121", as one line; None where the row lays out a page."""
    cells = [cell for cell in row if cell.tag in {"td", "th"}]
    texts = [cell.text_content() for cell in cells]
    if len(cells) < 2 or max(map(len, texts)) > _LONGEST_CELL or next(row.iter("table"), None) is not None:
        return None
    text = " | ".join(words for cell in texts if (words := tidy(cell.replace("\n", " ").replace("\r", " "))))
    linked = sum(len(link.text_content().strip()) for link in row.iter("a"))
    return Block(text, row, linked) if text else None


def _add(line: _Line, text: str | None, links: list[str | None], strong: int) -> None:
    if text:
        line.parts.append(text)
        size = len(text.strip())
        if links and size:
            line.linked += size
            line.target = line.target or links[-1]
        line.emphasised += size if strong > 0 else 0


def _closed(line: _Line, home: html.HtmlElement) -> Block | None:
    if not line.parts:
        return None
    text = tidy("".join(line.parts).replace("\n", " ").replace("\r", " "))
    return Block(text, home, line.linked, line.target, line.emphasised) if text else None
