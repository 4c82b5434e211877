"""One article out of the pages it was split over."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from pipeline.clean.identity import article_id, canonical
from pipeline.schema import Article, Issue

_PLACE = re.compile(r"page (\d+) of (\d+|several)")


def _merged(lines: list[str], more: list[str]) -> list[str]:
    """Lines of the next page after those of the last; a page that repeats what stood before adds only the rest."""
    seen = set(lines)
    return lines + [line for line in more if line not in seen]


def join(articles: Iterable[Article]) -> tuple[Article, ...]:
    """Join the pages of one article, in the order of their numbers; other articles pass unchanged.

    Pages belong together when their canonical address is the same ("...?page=2", ".../tarif-bus-kota/2") or, without
    addresses, their title and publication time. The joined article is complete when all its pages are there, where
    they say how many they are, else when the caller gave more than one.
    """
    groups: dict[tuple[str, ...], list[Article]] = {}
    for number, article in enumerate(articles):
        url = canonical(article.url)
        key = (url,) if url else (article.title or "", article.published or "") if article.title else (str(number),)
        groups.setdefault(key, []).append(article)
    return tuple(group[0] if len(group) == 1 else _one(group) for group in groups.values())


def _one(pages: list[Article]) -> Article:
    """Return the article that several pages of it make together; the whole one alone, where one is."""
    whole = max(pages, key=lambda page: (page.complete, len(page.text)))
    if whole.complete and any(not page.complete for page in pages):
        pages = [whole]
    pages = sorted(pages, key=lambda page: _place(page)[0] or 0)
    lines: list[str] = []
    for page in pages:
        lines = _merged(lines, page.text.split("\n"))
    text = "\n".join(line for line in lines if line)
    first = pages[0]
    missing = _missing(pages)
    related = tuple(dict.fromkeys(link for page in pages for link in page.related))
    kept = dict.fromkeys(i for page in pages for i in page.issues if i.code != "truncated")
    issues = (*kept, *missing)
    boilerplate = tuple(line for page in pages for line in page.boilerplate)
    return replace(first, id=article_id(first.url, text), text=text, complete=not missing, related=related,
                   boilerplate=boilerplate, issues=issues)  # fmt: skip


def _place(page: Article) -> tuple[int | None, int | None]:
    """Which page of how many an article is, where its issue tells: "page 2 of 3"."""
    detail = next((issue.detail for issue in page.issues if issue.code == "truncated"), "")
    found = _PLACE.fullmatch(detail)
    if not found:
        return None, None
    return int(found[1]), int(found[2]) if found[2].isdigit() else None


def _missing(pages: list[Article]) -> tuple[Issue, ...]:
    """The pages that are not there, as an issue "truncated"."""
    places = [_place(page) for page in pages]
    total = max((of for _, of in places if of), default=0)
    have = {number for number, _ in places if number}
    lacking = sorted(set(range(1, total + 1)) - have)
    if not lacking or len(pages) >= total:
        return ()
    return (Issue("clean", "truncated", f"page {', '.join(map(str, sorted(have)))} of {total}"),)
