"""Text dumps of pages, as select-all and copy gives them: the article of each, nothing that leaks."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest
from lxml import html

from pipeline.clean import clean
from pipeline.schema import Page

CORPUS = Path(__file__).parents[2] / "corpus"
ROWS = [json.loads(line) for line in (CORPUS / "gold" / "pages.jsonl").read_text(encoding="utf-8").splitlines()]
#: What lies only in data is in no dump.
SHOWN = [row for row in ROWS if Path(row["file"]).stem not in {"nextjs-data", "jsonld-body"}]
HIDDEN = {"head", "script", "style", "noscript", "template", "svg", "iframe", "amp-sidebar", "amp-consent"}
BLOCKS = frozenset(
    """
    p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tr section article header footer nav aside figure
    figcaption blockquote main br form address
    """.split()
)
LEAK = re.compile(
    r"(?i)^(?:baca|simak|lihat) juga\s*:|scroll to|^advertisement$|\[gambas|google news|^editor\s*:|^copyright"
)


def dump(element: html.HtmlElement) -> str:
    """A page's text with a line feed around blocks and a tab between cells."""
    if not isinstance(element.tag, str) or element.tag in HIDDEN:
        return element.tail or ""
    inner = (element.text or "") + "".join(dump(child) for child in element)
    if element.tag in {"td", "th"} and element.getnext() is not None:
        inner += "\t"
    edge = "\n" if element.tag in BLOCKS else ""
    return edge + inner + edge + (element.tail or "")


def shingles(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)))


def read(row):
    tree = html.document_fromstring((CORPUS / row["file"]).read_text(encoding="utf-8"))
    return clean(Page(dump(tree), "text"))


@pytest.fixture(scope="module")
def articles():
    return [(row, read(row)) for row in SHOWN]


def test_the_article_of_a_dump(articles):
    scores = []
    for row, article in articles:
        gold, found = shingles(row["body"]), shingles(article.text)
        scores.append(2 * (gold & found).total() / (gold.total() + found.total()))
        leaks = [line for line in article.text.split("\n") if LEAK.search(line) and line not in row["body"]]
        assert not leaks, row["file"]
    assert sum(scores) / len(scores) >= 0.985
    assert min(scores) >= 0.85


def test_bylines_and_titles_of_dumps(articles):
    named = sum(list(article.authors) == row["authors"] for row, article in articles)
    edited = sum(list(article.editors) == row["editors"] for row, article in articles)
    titled = sum(article.title == row["title"] for row, article in articles)
    assert named >= 49 and edited >= 50 and titled >= 49
    for row, article in articles:  # nobody is named who is not in the page's byline
        assert set(article.authors) <= {*row["authors"], *row["editors"]}, row["file"]
