"""Articles of several pages: which of them a page is, and how many there are, by its address and its links."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from lxml import html

from pipeline.clean.identity import canonical
from pipeline.clean.markup import Kind, says

_ASKED = re.compile(r"[?&](?:page|halaman|hal)=(\d{1,2})(?=&|#|$)")
_BEHIND = re.compile(r"-[^/?#]*/(?:page/)?(\d{1,2})/?(?:[?#]|$)")
#: Lists of other articles and of comments have pages of their own.
_NOT_ITS_OWN: tuple[Kind, ...] = ("elsewhere", "stranger")
_MOST_PAGES = 30


def page_of(address: str | None) -> int:
    """Which page of its article an address is: 2 of ".../tarif-bus-kota?page=2", 1 where it says nothing."""
    found = _paged(address or "")
    return int(found[1]) if found else 1


def _paged(address: str) -> re.Match[str] | None:
    """Find the number of a page in an address, not behind its host: "https://kabar-kota.example.id/12" has none."""
    host, slashes, path = address.partition("//")
    return _ASKED.search(address) or _BEHIND.search(path.partition("/")[2] if slashes else host)


def pages_told(root: html.HtmlElement, address: str | None) -> int:
    """How many pages an article has by its links to them: 3 where a page leads to "?page=2" and "?page=3" of itself.

    Args:
        root: the page.
        address: its own address; without one only links that begin with "?" are its own.
    """
    numbers = {page_of(address)}
    for link in root.iter("a", "link"):
        href = (link.get("href") or "").strip()
        if not _paged(href) or not _same(href, address):
            continue
        if link.tag == "link" and link.get("rel") not in {"next", "prev"}:
            continue
        if not any(
            says(around, kind) for around in link.iterancestors("div", "ul", "section") for kind in _NOT_ITS_OWN
        ):
            numbers.add(page_of(href))
    told = 1
    while told + 1 in numbers and told < _MOST_PAGES:
        told += 1
    return max(told, page_of(address))


def _same(href: str, address: str | None) -> bool:
    """Whether a link leads to a page of the article itself."""
    if not address:
        return href.startswith("?")
    try:
        one, other = urlsplit(address), urlsplit(urljoin(address, href))
    except ValueError:
        return False
    if one.netloc != other.netloc:
        return False
    return one.path.rstrip("/") == other.path.rstrip("/") or canonical(address) == canonical(urljoin(address, href))
