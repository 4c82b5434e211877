"""Cleaning side by side: F1, leaks, metadata and pages per second of Jejak and other extractors on the same pages.

python benchmarks/cleaning/run.py GOLD.jsonl PAGEDIR [--tools jejak,trafilatura,...]
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from pipeline.clean import clean
from pipeline.fetch.read import read
from pipeline.schema import Page

LEAK = re.compile(
    r"^(?:baca|lihat|simak|tonton|saksikan) juga|scroll to|^advertisement$|\[gambas|google news|^editor\s*:|^copyright",
    re.I,
)


def jejak(page: Page) -> str:
    return clean(page).text


def trafilatura(page: Page) -> str:
    from trafilatura import extract

    return extract(page.content, include_comments=False) or ""


def trafilatura_precision(page: Page) -> str:
    from trafilatura import extract

    return extract(page.content, include_comments=False, favor_precision=True) or ""


def readability(page: Page) -> str:
    from lxml import html
    from readability import Document

    tree = html.fromstring(Document(page.content).summary())
    return "\n".join(e.text_content() for e in tree.iter("p", "h2", "h3", "li"))


def newspaper(page: Page) -> str:
    from newspaper import Article

    article = Article("https://contoh.id/", language="id", fetch_images=False)
    article.download(input_html=page.content)
    article.parse()
    return str(article.text)


def goose(page: Page) -> str:
    from goose3 import Goose

    return str(Goose({"enable_image_fetching": False}).extract(raw_html=page.content).cleaned_text)


def newsplease(page: Page) -> str:
    from newsplease import NewsPlease

    return NewsPlease.from_html(page.content, url=None, fetch_images=False).maintext or ""


TOOLS: dict[str, Callable[[Page], str]] = {
    tool.__name__: tool
    for tool in (jejak, trafilatura, trafilatura_precision, readability, newspaper, goose, newsplease)
}


def shingles(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)))


def measure(tool: Callable[[Page], str], rows: list[dict[str, str]], pages: dict[str, Page]) -> str:
    precision = recall = leaks = 0.0
    spent = 0.0
    for row in rows:
        begin = time.perf_counter()
        text = tool(pages[row["file"]])
        spent += time.perf_counter() - begin
        gold, found = shingles(row["body"]), shingles(text)
        common = (gold & found).total()
        precision += common / max(1, found.total()) / len(rows)
        recall += common / max(1, gold.total()) / len(rows)
        leaks += any(LEAK.search(line.strip()) and line.strip() not in row["body"] for line in text.split("\n"))
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return f"{tool.__name__:24} F1 {f1:.4f}  P {precision:.4f}  R {recall:.4f}  leaking {leaks:.0f}/{len(rows)}  {len(rows) / spent:.1f} pages/s"  # noqa: E501


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--tools", default=",".join(TOOLS))
    options = parser.parse_args()
    rows = [json.loads(line) for line in options.gold.read_text(encoding="utf-8").splitlines()]
    pages = {page.source_id or "": page for page in read([options.pages])}
    for name in options.tools.split(","):
        try:
            TOOLS[name](pages[rows[0]["file"]])  # imports and first use are not timed
        except ImportError:
            sys.stdout.write(f"{name:24} not installed\n")
            continue
        sys.stdout.write(measure(TOOLS[name], rows, pages) + "\n")


if __name__ == "__main__":
    main()
