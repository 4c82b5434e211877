"""Watching feeds: what is new in each round, fetched once, whatever was stopped or restarted in between."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence

from pipeline.errors import FetchError, InputError
from pipeline.fetch.feeds import Link
from pipeline.fetch.sites import day_sources, days_of, sites
from pipeline.fetch.web import Web, not_fetched
from pipeline.schema import Page


def feeds_of(names: Sequence[str]) -> list[str]:
    """Return the addresses to watch: an address is itself, "kompas" the feeds of that site, several days their lists.

    Raises:
        InputError: a name is neither.
    """
    found: list[str] = []
    for name in names:
        if "://" in name:
            found.append(name)
        elif days_of(name):
            found += day_sources(name)
        elif name in sites() and sites()[name].feeds:
            found += sites()[name].feeds
        else:
            known = ", ".join(site.name for site in sites().values() if site.feeds)
            raise InputError(f"{name}: neither an address nor a known site; known: {known}")
    return list(dict.fromkeys(found))


def watch(
    feeds: Sequence[str],
    *,
    web: Web,
    every: float = 900.0,
    rounds: int | None = None,
    sleep: Callable[[float], object] = time.sleep,
) -> Iterator[list[Page]]:
    """Poll feeds, sitemaps and lists, and yield the pages that are new, a list a round; ends after ``rounds`` or never.

    A page that was kept in an earlier round, or before a restart, is fetched again only where the feed gives another
    time for it, and then on condition that it changed. One that failed is tried again in the next round.
    """
    cache = web.cache
    assert cache is not None
    done = 0
    while rounds is None or done < rounds:
        if done:
            sleep(every)
        found: list[Page] = []
        new: dict[str, Link] = {}
        for feed in feeds:
            try:
                new |= {link.url: link for link in web.links(feed) if cache.is_news(link.url, link.published)}
            except FetchError as error:
                found.append(not_fetched(feed, str(error)))
        yield [*found, *web.pages(new.values())]
        done += 1
