"""The links of a page: articles in a list by day, the further pages of a long article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, urljoin, urlsplit

from lxml import html
from lxml.etree import LxmlError

from pipeline.fetch.sites import site_of

#: Further pages of one article that are followed, no more.
MOST_PAGES = 20
_PAGE_NAMES = frozenset({"page", "halaman", "hal"})
_NUMBER_BEHIND = re.compile(r"/(\d{1,2})/?$")


def links_in(content: str, base: str, pattern: re.Pattern[str]) -> list[str]:
    """Return the addresses in a page that match a pattern, each once and without its fragment, in their order."""
    found = (address.partition("#")[0] for address in _addresses(content, base))
    return list(dict.fromkeys(address for address in found if pattern.match(address)))


def following_pages(content: str, url: str) -> list[str]:
    """Return the addresses of pages 2, 3, ... of the article at ``url``; empty where it has one page.

    They are links to the same path with "?page=2", "?halaman=2" or "/2" behind it, and begin with 2: a page that links
    to its third page alone is one of a list's, not of an article's.
    """
    if not url.startswith("http") or not _is_article(url):
        return []
    own = urlsplit(url)
    found: dict[int, str] = {}
    for address in _addresses(content, url):
        number = _page_number(address, own.netloc, own.path.rstrip("/"))
        if number is not None and 2 <= number <= MOST_PAGES:
            found.setdefault(number, address.partition("#")[0])
    pages: list[str] = []
    while (number := len(pages) + 2) in found:
        pages.append(found[number])
    return pages


def _is_article(url: str) -> bool:
    """Tell an article's address from that of a list: a known site says how, elsewhere it has a title or a number."""
    site = site_of(url)
    if site is not None:
        return site.article.match(url) is not None
    return any(part.count("-") >= 2 or re.search(r"\d{6}", part) for part in urlsplit(url).path.split("/"))


def _page_number(address: str, host: str, path: str) -> int | None:
    """The page of the article at ``path`` that an address asks for, None where it asks for something else."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if parts.netloc != host:
        return None
    if parts.path.rstrip("/") == path:
        asked = [value for name, value in parse_qsl(parts.query) if name.lower() in _PAGE_NAMES]
        return int(asked[0]) if len(asked) == 1 and asked[0].isdigit() else None
    behind = _NUMBER_BEHIND.search(parts.path)
    if behind and not parts.query and parts.path[: behind.start()].rstrip("/") == path:
        return int(behind[1])
    return None


def _addresses(content: str, base: str) -> Iterator[str]:
    try:
        root = html.fromstring(content)
    except (LxmlError, ValueError):
        return
    for element in root.iter("a", "link"):
        href = element.get("href")
        if href and not href.startswith(("#", "javascript:", "mailto:")):
            try:
                yield urljoin(base, href.strip())
            except ValueError:
                continue
