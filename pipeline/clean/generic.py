"""Articles of publishers without rules: promotion boxes are taken off the tree, then trafilatura reads it for precision."""  # noqa: E501

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
    r"advert\w*|banner|cookie|popup|modal|pagination|paging|inject|teaser|tags?)(?:$|[\s_-])"
)
#: Names that many content systems give to the element that holds an article's body, and nothing wider.
_BODY = regex.compile(
    r"(?i)(?:^|\s)(?:(?:article|artikel|post|entry|news|story|berita|detail|read|single|content|txt|td-post)(?:[-_]{1,2})"
    r"(?:body|content|text|txt|isi|konten|article|artikel|desc|detail|paragraph)(?:[-_]{1,2}(?:body|text|content))?"
    r"|isi[-_](?:berita|artikel)|articlebody|detail_text|text_detail|detailsContent)(?:\s|$)"
)
_SENTENCE_END = regex.compile(r"[.!?…][\"”’'»)\]]*(?:\s*\([\w./ *-]{1,24}\))?\W*$")
_KEPT_TAGS = frozenset({"html", "body", "main", "article", "head"})


def take_off_boxes(root: html.HtmlElement) -> None:
    """Remove share bars, related boxes and the like by the words of their class or id; never a large part of a page's prose."""  # noqa: E501
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
        usual = between_sentences(body_lines(root))
        if usual:
            return usual
        found = bare_extraction(root, favor_precision=True, include_comments=False, include_tables=True)
        text = getattr(found, "text", None) if found is not None else None
        if text and len(text) >= 150 and max(map(len, text.split("\n"))) <= LONGEST_LINE:
            return between_sentences([line.removeprefix("- ").strip("| ") for line in lines_of(text)])
    return _paragraphs(root)


def between_sentences(lines: list[str]) -> list[str]:
    """Lines from the first to the last that is a sentence: headlines and dates before and after are no article."""
    places = [i for i, line in enumerate(lines) if len(line) >= 40 and _SENTENCE_END.search(line)]
    return lines[places[0] : places[-1] + 1] if places else []


def body_lines(root: html.HtmlElement) -> list[str]:
    """The lines of the element that names itself an article's body and holds most prose; empty where none does."""
    best: list[str] = []
    size = 500
    for element in root.iter("div", "article", "section", "span", "main"):
        names = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('itemprop') or ''}"
        if _BODY.search(names) and not any(_BODY.search(e.get("class") or "") for e in element.iterancestors("div")):
            lines = lines_in(element)
            prose = sum(len(line) for line in lines if len(line) >= 60)
            if prose > size and prose * 2 > sum(map(len, lines)):
                best, size = lines, prose
    return best if max(map(len, best), default=0) <= LONGEST_LINE else []


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
