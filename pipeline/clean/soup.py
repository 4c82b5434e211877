"""Pages that lxml gives up: read by BeautifulSoup, which forgives a comment never closed or boxes without end."""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import BeautifulSoup, Comment, Declaration, ProcessingInstruction
from bs4.element import NavigableString, PageElement, Tag
from lxml import html

#: BeautifulSoup reads about a megabyte a second; longer pages keep what lxml made of them.
_LONGEST = 1_000_000
#: Boxes deeper than this are left out and their words kept: no page means them.
_DEEPEST = 200
#: Nothing at all is nested deeper than this.
_FLOOR = 400
_BOXES = frozenset({"div", "span", "section", "article", "main", "center", "font", "b", "i", "em", "strong"})
_UNSEEN = (Comment, Declaration, ProcessingInstruction)
_NAME = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")


def read(page: str) -> html.HtmlElement | None:
    """Return the page's tree, or None where it is too long or holds no element.

    >>> root = read("<html><body><!-- iklan <p>Bupati Banggai meresmikan pasar.</p></body></html>")
    >>> root.text_content().strip()
    'Bupati Banggai meresmikan pasar.'
    """
    if len(page) > _LONGEST:
        return None
    # a comment that never closes hides nothing
    told = page if page.count("<!--") <= page.count("-->") else page.replace("<!--", "")
    tree = BeautifulSoup(told, "html.parser")
    root = html.Element("html")
    open_boxes: list[tuple[Iterator[PageElement], html.HtmlElement, int]] = [(iter(tree.children), root, 0)]
    while open_boxes:
        children, element, depth = open_boxes[-1]
        child = next(children, None)
        if child is None:
            open_boxes.pop()
        elif isinstance(child, Tag):
            made = depth < (_DEEPEST if child.name in _BOXES else _FLOOR)
            inside = _element(child, element) if made else element
            open_boxes.append((iter(child.children), inside, depth + made))
        elif isinstance(child, NavigableString) and not isinstance(child, _UNSEEN):
            _write(element, str(child))
    return root if len(root) else None


def _element(tag: Tag, parent: html.HtmlElement) -> html.HtmlElement:
    name = tag.name.lower()
    made = html.Element(name if set(name) <= _NAME else "div")
    for key, value in tag.attrs.items():
        if set(key.lower()) <= _NAME | {"-"}:
            made.set(key.lower(), " ".join(value) if isinstance(value, list) else str(value or ""))
    parent.append(made)
    return made


def _write(element: html.HtmlElement, words: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + words
    else:
        element.text = (element.text or "") + words
