"""Where on a page its article lies: the element that holds most prose directly, and its like beside it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

import regex
from lxml import html

from pipeline.clean.blocks import Block
from pipeline.clean.boilerplate import kind_of
from pipeline.clean.cards import carded
from pipeline.clean.markup import says

#: Elements that are part of a text; what stands around them is the candidate.
_TRANSPARENT = frozenset(
    """
    p h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre tr tbody thead table figure center br hr b i em strong font
    a span u address ins del button
    """.split()
)
#: How much of a paragraph counts for its element, for the one around it, and so on.
_SHARES = (1.0, 0.62, 0.38, 0.2, 0.1)
_SENTENCE = regex.compile(r"[.!?…][\"”’'»)\]]*(?:\s*\([\w./ *-]{1,24}\))?\W*$")
#: Pieces of one article share an element at most so many levels above them.
_FURTHEST = 3
#: So many letters of a sentence full of links are its own.
_LEAST_UNLINKED = 30
#: So much prose is an article wherever it lies.
_SURE = 600
_CODE = regex.compile(r"[{}]|=>|\bfunction\b|\);|</|\b(?:var|const) \w+ ?=|==|&&")


def ends_as_sentence(line: str) -> bool:
    """Whether a line ends as a sentence does, the desk's initials aside."""
    return bool(_SENTENCE.search(line))


def is_code(line: str) -> bool:
    """Whether a line is a script's source left in the page."""
    return len(_CODE.findall(line, endpos=2_000)) >= 3


def prose(block: Block) -> float:
    """How much running text a line is: its length when it is a sentence, little when it is not, nothing for menus."""
    size = len(block.text)
    if size < 40 or block.text.count(" ") < 5 or kind_of(block.text) or is_code(block.text):
        return 0.0
    if block.linked * 2 > size:  # a sentence that names what it links to: "Keputusan itu merujuk UU Cipta Kerja."
        unlinked = size - block.linked
        named = block.led * 2 <= size and unlinked >= _LEAST_UNLINKED and ends_as_sentence(block.text)
        return float(unlinked) if named else 0.0
    return float(min(size, 1_500)) * (1.0 if ends_as_sentence(block.text) or size > 160 else 0.25)


def home(element: html.HtmlElement) -> html.HtmlElement:
    """The element that a line's own element is a paragraph, item or row of."""
    while element.tag in _TRANSPARENT and (parent := element.getparent()) is not None:
        element = parent
    return element


def _around(element: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """An element and those around it, as far as they count."""
    for _ in _SHARES:
        yield element
        parent = element.getparent()
        if parent is None or parent.tag == "html":
            return
        element = home(parent)


def _factor(element: html.HtmlElement) -> float:
    factor = 1.0
    if "articlebody" in (element.get("itemprop") or "").lower():
        factor *= 1.6
    elif says(element, "body"):
        factor *= 1.25
    if element.tag in {"aside", "footer", "nav"}:
        factor *= 0.15
    if element.tag == "body":  # holds everything: only where nothing in it is an article's element
        factor *= 0.5
    return factor * (0.35 if _lies_elsewhere(element) else 1.0)


def _lies_elsewhere(element: html.HtmlElement) -> bool:
    """Whether an element is, or lies in, what stands beside articles: a sidebar, a gallery, the footer."""
    return any(
        around.tag in {"aside", "footer"} or says(around, "elsewhere")
        for around in (element, *element.iterancestors("div", "section", "aside", "footer", "ul"))
    )


def containers(blocks: list[Block], cards: set[html.HtmlElement]) -> list[html.HtmlElement]:
    """The elements that hold the article, in the order of the page; empty where there is no prose.

    Args:
        blocks: the lines of the page.
        cards: elements that lead to other articles.
    """
    scores: dict[html.HtmlElement, float] = defaultdict(float)
    direct: Counter[html.HtmlElement] = Counter()
    paragraphs: Counter[html.HtmlElement] = Counter()
    for block in blocks:
        if (weight := prose(block)) and not carded(block, cards):
            around = list(_around(home(block.element)))
            if any(says(element, "stranger") for element in around):
                weight /= 8
            direct[around[0]] += int(weight)
            paragraphs.update(around)
            for share, element in zip(_SHARES, around, strict=False):
                scores[element] += weight * share
    if not scores:
        return []
    for block in blocks:  # short lines where paragraphs stand: verses, items
        if not block.linked and len(block.text) < 60 and direct[(place := home(block.element))]:
            scores[place] += len(block.text) / 4
    for element in sorted(scores, key=lambda e: -scores[e])[:40]:
        scores[element] *= _factor(element) * (0.5 if paragraphs[element] < 2 else 1.0)
    best = max(scores, key=lambda e: scores[e])
    if direct[best] < _SURE and _lies_elsewhere(best):
        return []  # a page without an article of its own: no teaser may stand for it
    return _with_its_like(best, direct, _link_shares(blocks))


def _link_shares(blocks: list[Block]) -> dict[html.HtmlElement, float]:
    """How much of the text directly in an element is links."""
    total: Counter[html.HtmlElement] = Counter()
    linked: Counter[html.HtmlElement] = Counter()
    for block in blocks:
        place = home(block.element)
        total[place] += len(block.text)
        linked[place] += min(block.linked, len(block.text))
    return {element: linked[element] / size for element, size in total.items()}


def _with_its_like(
    best: html.HtmlElement, direct: Counter[html.HtmlElement], linked: dict[html.HtmlElement, float]
) -> list[html.HtmlElement]:
    """The best element and those that go on with the article.

    Its brothers are pieces between two advertisements; elements of the same make a little further off are the pages
    of an article that lie one after the other on one page.
    """
    parent, size = best.getparent(), direct[best]
    if parent is None or not size:
        return [best]

    def goes_on(element: html.HtmlElement) -> bool:
        if element is best:
            return True
        if best.get("class") and _make(element) == _make(best):
            alike = linked[element] < 0.35 and direct[element] * 12 > size
            return alike and _distance(element, best) <= _FURTHEST
        beside = element.getparent() is parent and direct[element] * 4 > size
        return beside and linked[element] < 0.2 and not says(element, "elsewhere")

    found = {element for element in direct if goes_on(element)} | {best}
    return (
        [element for element in best.getroottree().getroot().iter() if element in found] if len(found) > 1 else [best]
    )


def _make(element: html.HtmlElement) -> tuple[str, ...]:
    """What an element and the one around it are: tag and class, of the outer one its first."""
    parent = element.getparent()
    outer = "" if parent is None else f"{parent.tag} {parent.get('class') or ''}"
    return f"{element.tag}.{element.get('class')}", " ".join(outer.split()[:2])


def _distance(element: html.HtmlElement, other: html.HtmlElement) -> int:
    """Levels from an element up to the first that it shares with another."""
    around = list(other.iterancestors())[:_FURTHEST]
    return next((level for level, e in enumerate(element.iterancestors(), 1) if e in around), _FURTHEST + 1)
