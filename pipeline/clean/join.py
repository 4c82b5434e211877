"""One article out of the pages it was split over."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from pipeline.clean.identity import article_id, canonical
from pipeline.schema import Article


def _merged(lines: list[str], more: list[str]) -> list[str]:
    """Lines of the next page after those of the last; a page that repeats what stood before adds only the rest."""
    seen = set(lines)
    return lines + [line for line in more if line not in seen]


def join(articles: Iterable[Article]) -> tuple[Article, ...]:
    """Join the pages of one article, in the order given; other articles pass unchanged.

    Pages belong together when their canonical address is the same ("...?page=2") or, without addresses, their title
    and publication time. The joined article is complete only when the caller gave more than one page of it.
    """
    groups: dict[tuple[str, ...], list[Article]] = {}
    for number, article in enumerate(articles):
        url = canonical(article.url)
        key = (url,) if url else (article.title or "", article.published or "") if article.title else (str(number),)
        groups.setdefault(key, []).append(article)
    return tuple(group[0] if len(group) == 1 else _one(group) for group in groups.values())


def _one(pages: list[Article]) -> Article:
    whole = max(pages, key=lambda page: (page.complete, len(page.text)))
    if whole.complete and any(not page.complete for page in pages):
        pages = [whole]
    lines: list[str] = []
    for page in pages:
        lines = _merged(lines, page.text.split("\n"))
    text = "\n".join(line for line in lines if line)
    first = pages[0]
    related = tuple(dict.fromkeys(link for page in pages for link in page.related))
    issues = tuple(dict.fromkeys(i for page in pages for i in page.issues if i.code != "truncated"))
    return replace(first, id=article_id(first.url, text), text=text, complete=True, related=related, issues=issues)
