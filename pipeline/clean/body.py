"""An article's lines out of its page, and what stands beside them.

They lie where its publisher's rules point, else where its prose is.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from urllib.parse import urljoin

import regex
from lxml import html

from pipeline.clean.blocks import Block, blocks_in
from pipeline.clean.boilerplate import Sorted, sort_lines, title_in
from pipeline.clean.clock import Clock
from pipeline.clean.generic import generic_article
from pipeline.clean.page_title import plain
from pipeline.clean.pruning import Pruned, prune
from pipeline.clean.publisher import Publisher
from pipeline.clean.selectors import Finder
from pipeline.schema import Related

#: A body that the rules find must hold so much text.
SHORTEST = 200
_ABOVE, _BELOW = 14, 16
#: So many removed boxes are looked at for links to other articles.
_MOST_BOXES = 12
_SIGN_OFF = regex.compile(r"\s*[-–]?\s*[(\[](?:[a-z*]{2,6}\s?[/|\\]\s?)*[a-z*]{2,6}[)\]]\s*$")
_SIGN_OFF_SLASH = regex.compile(r"\s*[(\[](?:[A-Za-z*]{2,8}\s?[/|\\]\s?)+[A-Za-z*]{2,8}[)\]]\s*$")
#: "... kata Ulung. (art)", "... akhir tahun. (H-4)": the desk's initials behind the last sentence.
_INITIALS = regex.compile(
    r"(?<=[.!?…][\"”’']?)\s*[(\[](?:[a-z]{2,4}|[A-Z]{2,4}|[A-Z][a-z]{2}|[A-Z]-\d{1,2}|\*)[)\]]\.?\s*$"
)
_ALONE = regex.compile(
    r"[(\[](?:[A-Za-z]{2,5}|[A-Z]-\d{1,2}|\*+"
    r"|\p{Lu}\p{Ll}+(?: \p{Lu}[\p{Ll}.]+){1,3}(?:[/,] ?\p{Lu}[\p{L} .]{2,40})?)[)\]]\.?"
)
_DATELINE = regex.compile(r"[\w ,./()]{2,60}\s?[-–—]{1,2}")
_NEXT = regex.compile(r"(?i)\W*(?:baca|berita|artikel|simak|lihat)\s+(?:juga|terkait|lainnya)\W*")


@dataclass(slots=True)
class Body:
    """An article's lines, what was taken out of them, the lines above and below, further articles, hidden text."""

    lines: list[str]
    dropped: list[str]
    related: list[Related]
    above: list[str]
    below: list[str]
    others: list[str]
    hidden: int


def body_of(finder: Finder, rules: Publisher, title: str | None, address: str | None, *,
            held: Callable[[html.HtmlElement], list[Block]], clock: Clock) -> Body:  # fmt: skip
    """The article that a page holds.

    Args:
        finder: the page.
        rules: where its publisher keeps the article; empty for an unknown publisher.
        title: its headline, which is no line of its text.
        address: its own address, against which links are read.
        held: finds the article in the page's data, asked when the page itself holds next to nothing.
        clock: the page's time.
    """
    root = finder.root
    blocks = blocks_in(root, clock=clock)
    found = by_rules(finder, rules, clock=clock) or generic_article(root, blocks, title=title, clock=clock)
    if sum(len(block.text) for block in found.kept) < SHORTEST and (inner := held(root)):
        found = prune(inner, ())
    sorted_ = sort_lines([block.text for block in found.kept], headers=False, clock=clock)
    kept = sorted_.kept[1:] if sorted_.kept and plain(sorted_.kept[0]) == plain(title) else sorted_.kept
    above, below = _beside(blocks, found.kept, title)
    related = _related(sorted_, [*found.dropped, *found.kept], below, address)
    dropped = [*sorted_.dropped, *(block.text for block in found.dropped)]
    return Body(
        without_sign_off(joined_dateline(kept)),
        dropped,
        related,
        [b.text for b in above],
        [b.text for b in below],
        found.others,
        found.hidden,
    )


def by_rules(finder: Finder, publisher: Publisher, *, clock: Clock) -> Pruned | None:
    """The blocks of the body that the publisher's rules point at; None when none of them finds any."""
    for name in publisher.body:
        elements = _chosen([e for e in finder.select(name) if len(e.text_content()) > 40], joined=publisher.join_bodies)
        if not elements:
            continue
        removed = (e for element in elements for rule in publisher.remove for e in finder.within(element, rule))
        skip = dict.fromkeys(e for e in removed if e not in elements)
        blocks = [block for element in elements for block in blocks_in(element, skip=skip, clock=clock)]
        if sum(len(block.text) for block in blocks) >= SHORTEST:
            found = prune(blocks, elements)
            found.dropped += [block for element in _boxes(skip) for block in blocks_in(element, clock=clock)]
            return found
    return None


def _chosen(elements: list[html.HtmlElement], *, joined: bool) -> list[html.HtmlElement]:
    """Of the elements that a rule finds, those of the article: all, or the first large one and its like beside it.

    A page that goes on with further articles below has several bodies; one that wraps every paragraph has brothers.
    """
    if joined or len(elements) < 2:
        return elements
    sizes = {element: len(element.text_content()) for element in elements}
    largest = max(sizes.values())
    first = next(element for element in elements if sizes[element] * 3 >= largest)
    brothers = [element for element in elements if element.getparent() is first.getparent()]
    return brothers if len(brothers) > 1 and first.tag != "article" else [first]


def _boxes(removed: Collection[html.HtmlElement]) -> list[html.HtmlElement]:
    """Of what the rules take off, the boxes that may lead to other articles."""
    outer = (e for e in removed if not any(around in removed for around in e.iterancestors()))
    return [e for e in outer if next(e.iter("a"), None) is not None][:_MOST_BOXES]


def joined_dateline(lines: list[str]) -> list[str]:
    """Join a dateline that stands alone, "Jakarta -", to the sentence after it."""
    if len(lines) > 1 and len(lines[0]) < 60 and _DATELINE.fullmatch(lines[0]):
        return [f"{lines[0]} {lines[1]}", *lines[2:]]
    return lines


def without_sign_off(lines: list[str]) -> list[str]:
    """Drop the desk's initials "(abc/def)" where the article ends."""
    if lines:
        lines = [*lines[:-1], _INITIALS.sub("", _SIGN_OFF_SLASH.sub("", lines[-1]))]
        if _SIGN_OFF.fullmatch(lines[-1]) or _ALONE.fullmatch(lines[-1]) or not lines[-1]:
            lines = lines[:-1]
    return lines


def _beside(blocks: Sequence[Block], kept: Sequence[Block], title: str | None) -> tuple[list[Block], list[Block]]:
    """The blocks between the headline and the article, and those after it."""
    if not kept:
        return list(blocks[:_ABOVE]), []
    texts = {block.text for block in kept}
    places = [i for i, block in enumerate(blocks) if block.text in texts]
    if not places:
        return [], []
    start, end = places[0], places[-1] + 1
    wanted = plain(title)
    heads = [i for i in range(start) if blocks[i].element.tag == "h1" or (wanted and plain(blocks[i].text) == wanted)]
    top = heads[-1] + 1 if heads and start - heads[-1] <= 3 * _ABOVE else max(0, start - _ABOVE)
    between = [block for block in blocks[start:end] if block.text not in texts]
    # a byline over the headline, where the page is built so
    over = list(blocks[max(0, heads[-1] - 2) : heads[-1]]) if heads else []
    return [*blocks[top:start], *over], [*between[-6:], *blocks[end : end + _BELOW]]


def _related(found: Sorted, blocks: Sequence[Block], below: Sequence[Block], address: str | None) -> list[Related]:
    """Other articles that the lines taken out lead to, and those of the box after the article."""
    targets = {block.text: block.target for block in blocks if block.target}
    titles: dict[str, str | None] = {}
    for link in found.related:
        titles.setdefault(
            link.title, targets.get(link.title) or next((t for text, t in targets.items() if link.title in text), None)
        )
    for block in [*(b for b in blocks if _is_headline(b)), *_box(below)]:
        titles.setdefault(title_in(block.text) or block.text, block.target)
    return [Related(title, _absolute(target, address)) for title, target in titles.items()]


def _box(below: Sequence[Block]) -> list[Block]:
    at = next((i for i, block in enumerate(below) if _NEXT.fullmatch(block.text)), None)
    found: list[Block] = []
    for block in below[at + 1 :] if at is not None else ():
        if not _is_headline(block):
            break
        found.append(block)
    return found


def _is_headline(block: Block) -> bool:
    return bool(block.target) and block.link_share > 0.6 and 20 <= len(block.text) <= 200 and block.text.count(" ") >= 3


def _absolute(target: str | None, address: str | None) -> str | None:
    if not target:
        return None
    try:
        whole = urljoin(address or "", target.strip())
    except ValueError:
        return None
    return whole if whole.startswith("http") else None
