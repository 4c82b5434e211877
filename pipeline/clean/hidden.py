"""What a page holds but does not show: words of a hidden element are nobody's statement, unless a button shows them.

``<p style="display:none">`` inside an article is left out and told of; the rest of an article behind "Baca
selengkapnya" is shown to whoever presses it, and read.
"""

from __future__ import annotations

from collections.abc import Collection

import regex
from lxml import html

from pipeline.clean.blocks import Block
from pipeline.clean.boilerplate import reveals

_STYLE = regex.compile(r"(?i)(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9]))")
_BUTTONS = ("button", "a", "span", "label", "summary", "div")
#: A button's words are fewer.
_LONGEST_BUTTON = 60
#: Where more of an article is hidden, a script shows it when the page is ready.
_MOST = 0.5
_FURTHEST = 12


def hidden_in(blocks: list[Block], roots: Collection[html.HtmlElement]) -> set[Block]:
    """The lines of an article that its page hides from readers; none where a button or a script shows them."""
    known: dict[html.HtmlElement, bool] = {}
    found = [block for block in blocks if _is_hidden(block.element, roots, known)]
    if not found:
        return set()
    if sum(len(b.text) for b in found) > _MOST * sum(len(b.text) for b in blocks) or _shown_by_button(blocks):
        return set()
    return set(found)


def _is_hidden(
    element: html.HtmlElement, roots: Collection[html.HtmlElement], known: dict[html.HtmlElement, bool]
) -> bool:
    path: list[html.HtmlElement] = []
    around: html.HtmlElement | None = element
    hidden = False
    while around is not None and around not in roots and len(path) < _FURTHEST:
        if around in known:
            hidden = known[around]
            break
        path.append(around)
        if around.get("hidden") is not None or _STYLE.search(around.get("style") or ""):
            hidden = True
            break
        around = around.getparent()
    known.update(dict.fromkeys(path, hidden))
    return hidden


def _shown_by_button(blocks: list[Block]) -> bool:
    """Whether a button of the page shows the rest of its article: "Baca selengkapnya"."""
    root = blocks[0].element.getroottree().getroot()
    for button in root.iter(*_BUTTONS):
        text = button.text or ""
        if 4 <= len(text) <= _LONGEST_BUTTON and reveals(" ".join(text.split())):
            return True
    return False
