"""Cleaning side by side: F1, leaks, metadata and pages per second of Jejak and other extractors on the same pages.

python benchmarks/cleaning/run.py GOLD.jsonl PAGES... [--tools jejak,trafilatura,...] [--rounds 3]
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.clean import clean, web_page
from pipeline.fetch.read import read
from pipeline.schema import Page

LEAK = re.compile(
    r"^(?:baca|lihat|simak|tonton|saksikan)\s*(?:juga|selengkapnya|video)?\s*:|scroll to|^advertisement$|\[gambas"
    r"|artikel ini telah tayang|halaman selanjutnya|terkini lainnya|baca berita tanpa iklan|^pilihan editor|google news"
    r"|jernihberkomentar|^editor\s*:|^penulis\s*:|^copyright",
    re.I,
)
HEAD = ["extractor", "F1", "P", "R", "pages that leak", "title", "day", "authors", "pages/s of CPU"]


@dataclass(frozen=True)
class Read:
    """What a tool makes of a page."""

    text: str
    title: str = ""
    date: str = ""
    authors: tuple[str, ...] = ()


def jejak(page: Page) -> Read:
    article = clean(page)
    return Read(article.text, article.title or "", article.published or "", article.authors)


def jejak_without_rules(page: Page) -> Read:
    known, web_page.publisher_for = web_page.publisher_for, lambda host: None
    try:
        return jejak(page)
    finally:
        web_page.publisher_for = known


def _trafilatura(page: Page, **options: Any) -> Read:
    from trafilatura import bare_extraction

    found = bare_extraction(page.content, include_comments=False, with_metadata=True, **options)
    if found is None:
        return Read("")
    authors = tuple(name.strip() for name in (found.author or "").split(";") if name.strip())
    return Read(found.text or "", found.title or "", found.date or "", authors)


def trafilatura(page: Page) -> Read:
    return _trafilatura(page)


def trafilatura_precision(page: Page) -> Read:
    return _trafilatura(page, favor_precision=True)


def readability(page: Page) -> Read:
    from lxml import html
    from readability import Document

    document = Document(page.content)
    tree = html.fromstring(document.summary())
    return Read("\n".join(e.text_content() for e in tree.iter("p", "h2", "h3", "li")), document.short_title())


def newspaper(page: Page) -> Read:
    from newspaper import Article

    article = Article("https://contoh.id/", language="id", fetch_images=False)
    article.download(input_html=page.content)
    article.parse()
    return Read(str(article.text), article.title or "", str(article.publish_date or ""), tuple(article.authors))


def goose(page: Page) -> Read:
    from goose3 import Goose

    options = {"enable_image_fetching": False, "use_meta_language": False, "target_language": "id"}
    found = Goose(options).extract(raw_html=page.content)
    return Read(str(found.cleaned_text), found.title or "", str(found.publish_date or ""), tuple(found.authors or ()))


def newsplease(page: Page) -> Read:
    from newsplease import NewsPlease

    found = NewsPlease.from_html(page.content, url=None, fetch_images=False)
    return Read(found.maintext or "", found.title or "", str(found.date_publish or ""), tuple(found.authors or ()))


TOOLS: dict[str, Callable[[Page], Read]] = {
    tool.__name__: tool
    for tool in (
        jejak,
        jejak_without_rules,
        trafilatura,
        trafilatura_precision,
        readability,
        newspaper,
        goose,
        newsplease,
    )
}


def shingles(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)))


def plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def attempt(tool: Callable[[Page], Read], page: Page) -> Read:
    try:
        return tool(page)
    except Exception:  # a tool that fails on a page has read nothing of it
        return Read("")


def measure(name: str, rows: Sequence[dict[str, Any]], pages: dict[str, Page], rounds: int) -> str:
    tool = TOOLS[name]
    precision = recall = 0.0
    leaks = titles = days = authors = 0
    spent: list[float] = []
    for number in range(rounds):
        for row in rows:
            begin = time.process_time()
            found = attempt(tool, pages[row["file"]])
            spent.append(time.process_time() - begin)
            if number:
                continue
            gold, got = shingles(row["body"]), shingles(found.text)
            common = (gold & got).total()
            precision += common / max(1, got.total()) / len(rows)
            recall += common / max(1, gold.total()) / len(rows)
            leaks += any(
                LEAK.search(line.strip()) and line.strip() not in row["body"] for line in found.text.split("\n")
            )
            titles += plain(found.title) == plain(row["title"])
            days += found.date[:10] == (row.get("date_published") or row.get("published") or "")[:10]
            authors += sorted(map(plain, found.authors)) == sorted(map(plain, row["authors"]))
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    n = len(rows)
    counts = " | ".join(f"{count}/{n}" for count in (leaks, titles, days, authors))
    return f"| {name} | {f1:.4f} | {precision:.4f} | {recall:.4f} | {counts} | {n * rounds / sum(spent):.1f} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("pages", type=Path, nargs="+")
    parser.add_argument("--tools", default=",".join(TOOLS))
    parser.add_argument("--rounds", type=int, default=3, help="how often each page is read for the time")
    options = parser.parse_args()
    rows = [json.loads(line) for line in options.gold.read_text(encoding="utf-8").splitlines()]
    pages = {}
    for page in read(options.pages):
        name = page.source_id or ""
        pages.update({name: page, Path(name).name: page, f"pages/{Path(name).name}": page})
    rows = [row for row in rows if row["file"] in pages]
    sys.stdout.write("| " + " | ".join(HEAD) + " |\n" + "|---" * len(HEAD) + "|\n")
    for name in options.tools.split(","):
        try:
            TOOLS[name](pages[rows[0]["file"]])  # imports and first use are not timed
        except ImportError:
            sys.stdout.write(f"| {name} | not installed |\n")
            continue
        except Exception as error:
            sys.stderr.write(f"{name}: {error}\n")
        sys.stdout.write(measure(name, rows, pages, options.rounds) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
