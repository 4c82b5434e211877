"""Articles of publishers without rules: found by where prose lies, and pruned; trafilatura where names mislead."""

from __future__ import annotations

from lxml import html

from pipeline.clean.blocks import Block
from pipeline.clean.cards import in_cards
from pipeline.clean.clock import Clock
from pipeline.clean.container import containers
from pipeline.clean.extent import between
from pipeline.clean.lines import lines_of
from pipeline.clean.own_article import lead_of, own_lines
from pipeline.clean.pruning import Pruned, prune

#: Above this many elements trafilatura is not asked, so that no page takes longer than its time.
MAX_ELEMENTS = 15_000
#: A line longer than this is data left in the page, no paragraph.
LONGEST_LINE = 12_000
#: Less text than this is no article found.
SHORTEST = 150
#: Where an element holds so much and next to nothing of it is left, its names misled.
MUCH = 800


def generic_article(root: html.HtmlElement, blocks: list[Block], *, title: str | None, clock: Clock) -> Pruned:
    """The article that a page of an unknown publisher holds, promotion lines still among its lines.

    Args:
        root: the page.
        blocks: all its lines.
        title: its headline.
        clock: the page's time.
    """
    blocks, others = own_lines(blocks, title)
    roots = containers(blocks, in_cards(blocks))
    if not roots:
        return Pruned()
    inside = _inside(blocks, roots)
    clock.check()
    found = prune(inside, roots)
    found.others = others
    start, end = between(found.kept, roots)
    found.dropped += [*found.kept[:start], *found.kept[end:]]
    found.kept = [block for block in found.kept[start:end] if len(block.text) <= LONGEST_LINE]
    if _size(found.kept) < SHORTEST and _size(inside) > MUCH:  # names that mislead: ask somebody else
        other = _trafilatura(root, clock)
        return Pruned([Block(line, root) for line in other], found.dropped, others) if other else found
    lead = lead_of(blocks, found.kept, title)
    found.kept[:0] = [lead] if lead else []
    return found


def _size(blocks: list[Block]) -> int:
    return sum(len(block.text) for block in blocks)


def _inside(blocks: list[Block], roots: list[html.HtmlElement]) -> list[Block]:
    """Return the blocks that lie in some elements, with the headings between several of these."""
    wanted = frozenset(roots)
    known: dict[html.HtmlElement, bool] = {}

    def within(element: html.HtmlElement | None) -> bool:
        path = []
        while element is not None and element not in known:
            if element in wanted:
                known[element] = True
                break
            path.append(element)
            element = element.getparent()
        found = element is not None and known[element]
        known.update(dict.fromkeys(path, found))
        return found

    places = [i for i, block in enumerate(blocks) if within(block.element)]
    if not places:
        return []
    chosen = set(places)
    between = range(places[0], places[-1]) if len(roots) > 1 else ()
    chosen.update(i for i in between if blocks[i].heading and not blocks[i].linked and chosen & {i + 1, i + 2, i + 3})
    return [blocks[i] for i in sorted(chosen)]


def _trafilatura(root: html.HtmlElement, clock: Clock) -> list[str]:
    if sum(1 for _ in root.iter()) > MAX_ELEMENTS or clock.left() < 3:
        return []
    from trafilatura import bare_extraction  # seldom asked, and slow to import

    found = bare_extraction(root, favor_precision=True, include_comments=False, include_tables=True)
    text = getattr(found, "text", None) if found is not None else None
    if not text or len(text) < SHORTEST or max(map(len, text.split("\n"))) > LONGEST_LINE:
        return []
    return [line.removeprefix("- ").strip("| ") for line in lines_of(text)]
