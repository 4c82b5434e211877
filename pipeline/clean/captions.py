"""Captions without a name: words in small or slanted letters, or set in the middle, right under a picture."""

from __future__ import annotations

import regex
from lxml import html

from pipeline.clean.blocks import Block

#: A longer line is a paragraph.
_LONGEST = 320
_SLANTED = ("em", "i", "small")
_MIDDLE = regex.compile(r"(?i)text-?align\s*:\s*center|\btext-center\b|has-text-align-center")
_QUOTES = ('"', "“", "‘")
#: So much of a caption is slanted or small.
_SHARE = 0.9


def is_caption(block: Block) -> bool:
    """Whether a line is a picture's caption by its place and letters: ``<p><img></p><p><em>Bus kota.</em></p>``."""
    element = block.element
    if len(block.text) > _LONGEST or block.text.startswith(_QUOTES) or block.heading or element.tag == "tr":
        return False
    if not _alone(element):
        return False
    inside = _picture(element)
    if not inside and not _below_picture(element):
        return False
    return _slanted(element) or (not inside and _middle(element))


def _alone(element: html.HtmlElement) -> bool:
    """Whether an element holds no more than a caption: not a whole text of which the line is one, by line breaks."""
    size = 0
    for text in element.itertext():
        size += len(text.strip())
        if size > _LONGEST:
            return False
    return True


def _picture(element: html.HtmlElement) -> bool:
    return next(element.iter("img", "picture", "amp-img"), None) is not None


def _below_picture(element: html.HtmlElement) -> bool:
    """Whether what stands right before an element is a picture without words."""
    before = element.getprevious()
    while before is not None and isinstance(before.tag, str) and _is_empty(before) and not _picture(before):
        before = before.getprevious()
    if before is None or not isinstance(before.tag, str) or (before.tail or "").strip():
        return False
    return before.tag in {"img", "picture"} or (_picture(before) and _is_empty(before))


def _is_empty(element: html.HtmlElement) -> bool:
    return not element.text_content().strip()


def _slanted(element: html.HtmlElement) -> bool:
    whole = len(element.text_content().strip())
    outer = (e for e in element.iter(*_SLANTED) if e is element or not _within(e, element))
    return sum(len(e.text_content().strip()) for e in outer) >= _SHARE * max(1, whole)


def _within(inner: html.HtmlElement, root: html.HtmlElement) -> bool:
    """Whether an element lies in another slanted one below a root."""
    for around in inner.iterancestors():
        if around is root:
            return root.tag in _SLANTED
        if around.tag in _SLANTED:
            return True
    return False


def _middle(element: html.HtmlElement) -> bool:
    told = f"{element.get('style') or ''} {element.get('class') or ''}"
    return element.tag == "center" or element.get("align") == "center" or bool(_MIDDLE.search(told))
