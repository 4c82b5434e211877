"""Short pages for telephones (AMP): the article that such a page stands for, and whether it may say so.

".../amp/read/2023/07/27/tarif-pasar" of kompas.com names ".../read/2023/07/27/tarif-pasar" of kompas.com; a page of
another site that names it as its own article is not believed, or anybody could speak in a newspaper's name.
"""

from __future__ import annotations

from functools import cache
from urllib.parse import urlsplit

import regex

from pipeline.clean.identity import publisher_of
from pipeline.clean.publisher import publisher_for
from pipeline.resources import read

_PARTS = regex.compile(r"[/.?=&-]")


def article_of(url: str, canonical: str | None) -> str | None:
    """The address of the article that an AMP page names, None where it is no AMP page or names another site's."""
    if not canonical or not canonical.startswith("http") or ("amp" not in _PARTS.split(url) and not _cached(url)):
        return None
    return canonical if _same_site(_cached(url) or url, canonical) else None


def _same_site(one: str, other: str) -> bool:
    first, second = publisher_of(one), publisher_of(other)
    if first is None or second is None:
        return False
    known = publisher_for(first)
    return first == second or (known is not None and known == publisher_for(second))


def _cached(url: str) -> str | None:
    """The address of the page that a listed cache holds under an address of its own, None for any other address."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return None
    for suffix, pattern in _caches():
        if f".{host}".endswith(f".{suffix}") and (found := pattern.match(parts.path)):
            return f"https://{found['host']}/"
    return None


@cache
def _caches() -> tuple[tuple[str, regex.Pattern[str]], ...]:
    return tuple(
        (host, regex.compile(entry["path"]))
        for entry in read.toml("amp_caches.toml").values()
        for host in entry["hosts"]
    )
