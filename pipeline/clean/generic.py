"""Articles of publishers without rules: promotion boxes are taken off the tree, then trafilatura reads it for precision."""

from __future__ import annotations

import regex
from lxml import html
from trafilatura import bare_extraction

from pipeline.clean.element_lines import lines_in
from pipeline.clean.lines import lines_of

#: Above this many elements the page is read by its paragraphs alone, so that no page takes longer than its time.
MAX_ELEMENTS = 30_000
#: A line longer than this is data left in the page, no paragraph.
LONGEST_LINE = 12_000
_BOX = regex.compile(
    r"(?i)(?:^|[\s_-])(?:baca[-_]?juga|bacajuga|lihat[-_]?juga|terkait|related|rekomendasi|recommend\w*|share|social|"
    r"sharing|komentar|comments?|newsletter|subscribe|breadcrumb|sidebar|popular|terpopuler|trending|linksisip|iklan|ads?|"
    r"advert\w*|banner|cookie|popup|modal|pagination|paging|inject|teaser|tags?)(?:$|[\s_-])")
_KEPT_TAGS = frozenset({"html", "body", "main", "article", "head"})


def take_off_boxes(root: html.HtmlElement) -> None:
    """Remove share bars, related boxes and the like by the words of their class or id; never a large part of a page's prose."""
    whole = sum(len(p.text_content()) for p in root.iter("p"))
    boxes = [e for e in root.iter() if isinstance(e.tag, str) and e.tag not in _KEPT_TAGS
             and _BOX.search(f"{e.get('class') or ''} {e.get('id') or ''}")]  # fmt: skip
    for box in boxes:
        if sum(len(p.text_content()) for p in box.iter("p")) * 6 <= whole and box.getparent() is not None:
            box.drop_tree()


def generic_lines(root: html.HtmlElement) -> list[str]:
    """The lines of the article that a page of an unknown publisher holds, promotion lines still among them."""
    elements = sum(1 for _ in root.iter())
    depth_safe = elements <= MAX_ELEMENTS and _depth(root) <= 200
    if depth_safe:
        take_off_boxes(root)
        found = bare_extraction(root, favor_precision=True, include_comments=False, include_tables=True)
        text = getattr(found, "text", None) if found is not None else None
        if text and len(text) >= 150 and max(map(len, text.split("\n"))) <= LONGEST_LINE:
            return [line.removeprefix("- ").strip("| ") for line in lines_of(text)]
    return _paragraphs(root)


def _depth(root: html.HtmlElement) -> int:
    deepest, level = 0, 0
    element = root
    while True:
        child = next(iter(element), None)
        if child is not None:
            element, level = child, level + 1
            deepest = max(deepest, level)
            if deepest > 200:
                return deepest
            continue
        while element is not root and element.getnext() is None:
            element, level = element.getparent(), level - 1
        if element is root:
            return deepest
        element = element.getnext()


def _paragraphs(root: html.HtmlElement) -> list[str]:
    """Paragraphs of the element that directly holds the most of them."""
    weights: dict[html.HtmlElement, int] = {}
    for paragraph in root.iter("p"):
        parent = paragraph.getparent()
        size = len(" ".join(lines_in(paragraph)))
        if parent is not None and size > 60:
            weights[parent] = weights.get(parent, 0) + size
    if not weights:
        return []
    return [line for p in max(weights, key=lambda e: weights[e]).iter("p") for line in lines_in(p)]
