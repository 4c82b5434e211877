"""Addresses as pages: fetched politely, many hosts at once, kept as they came, long articles whole, lists followed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from pipeline.errors import FetchError
from pipeline.fetch.charset import decode
from pipeline.fetch.client import Answer, Busy, Client, Refused
from pipeline.fetch.feeds import Link, feed_links, sitemap_links, unpacked
from pipeline.fetch.lanes import Lanes
from pipeline.fetch.page_cache import PageCache
from pipeline.fetch.page_links import following_pages, links_in
from pipeline.fetch.read import is_binary
from pipeline.fetch.sites import day_sources, days_of, host_of, is_whole, whole_address
from pipeline.schema import Issue, Page

_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF|channel)[\s>]", re.I)
_SITEMAP = re.compile(rb"<(?:\w+:)?(?:urlset|sitemapindex)[\s>]", re.I)
#: What marks a further sitemap among links, and how deep they are followed.
SITEMAP, DEPTH = "sitemap", 3
#: Pages of a day's list that are looked at, whatever it holds.
MOST_LIST_PAGES = 200


@dataclass(slots=True)
class Web:
    """How pages come from the web.

    Args:
        client: fetches them.
        cache: raw pages kept; a page that it holds is not fetched again.
        refresh: ask for kept pages again, on condition that they changed.
        frozen: a list that was read once is not read again and a page that failed is not tried again, so that going on
            after a crash gives the same pages in the same order.
        most: follow a list no further than to so many articles, one more to show that there are more; None for all.
        whole: ask known sites for all pages of a long article, and follow its further pages elsewhere.
    """

    client: Client
    cache: PageCache | None = None
    refresh: bool = False
    frozen: bool = False
    whole: bool = True
    most: int | None = None

    def pages(self, addresses: Iterable[str | Link]) -> Iterator[Page]:
        """Yield the page of each address, in order; that of a feed, a sitemap or a list by day gives its articles.

        What cannot be fetched comes out as a page with its issue.
        """
        lanes = Lanes(self._one, _host, at_once=self.client.manners.at_once)
        for found in lanes.run(_unique(_by_day(addresses))):
            if isinstance(found, Page):
                yield found
            else:
                articles = Lanes(self._article, _host, at_once=self.client.manners.at_once)
                yield from articles.run(_unique(found))

    def links(self, address: str) -> list[Link]:
        """Return the articles that a feed, a sitemap or a list by day ("kompas:2023-07-01..2023-07-15") holds now.

        A feed that says it did not change gives what it held the last time.

        Raises:
            FetchError: it cannot be fetched, or is none of these.
        """
        if days_of(address):
            return list({link.url: link for day in day_sources(address) for link in self._listed(day)}.values())
        return self._links(address, followed=(address,))

    def _links(self, address: str, *, followed: tuple[str, ...]) -> list[Link]:
        answer = self.client.get(address, headers=self.cache.conditions(address) if self.cache else None)
        if answer.status == 304 and self.cache and (kept := self.cache.list_of(address)) is not None:
            return self._below(kept, followed=followed)
        found = self._list_in(address, answer, followed=followed)
        if found is None:
            raise FetchError(f"{address}: no feed, sitemap or list by day")
        return found

    def _one(self, asked: Link) -> Page | list[Link]:
        """Return the page of an address, or the articles of a list."""
        url = asked.url
        try:
            if self.frozen and self.cache and (kept := self.cache.list_of(url)) is not None:
                return self._below(kept, followed=(url,))
            if days_of(url):
                return self._listed(url)
            return self._fetched(asked, lists=True)
        except FetchError as error:
            return self._failed(url, str(error))

    def _article(self, asked: Link) -> Page:
        try:
            found = self._fetched(asked, lists=False)
        except FetchError as error:
            return self._failed(asked.url, str(error))
        assert isinstance(found, Page)
        return found

    def _failed(self, url: str, why: str) -> Page:
        if self.cache and self.frozen:
            self.cache.keep_failure(url, why)
        return not_fetched(url, why)

    def _fetched(self, asked: Link, *, lists: bool) -> Page | list[Link]:
        """Return a page out of the cache or from its site, with its further pages."""
        url, cache = asked.url, self.cache
        kept = cache.page(url) if cache and cache.knows(url) else None
        if kept is not None and cache and not (self.refresh or cache.is_news(url, asked.published)):
            return self._joined(kept)
        if self.frozen and cache and kept is None and (why := cache.failure(url)):
            return not_fetched(url, why)
        answer, address = self._asked(url, conditions=cache.conditions(url) if cache and kept else {})
        if answer.status == 304 and kept is not None and cache:
            cache.restamp(url, asked.published)
            return self._joined(kept)
        if lists and (found := self._list_in(url, answer, followed=(url,))) is not None:
            return found
        if is_binary(answer.body):
            raise FetchError(f"{url}: not text")
        if cache:
            cache.keep(url, answer, stamp=asked.published, address=address if address != url else None)
        return self._joined(Page(decode(answer.body, charset=answer.charset), url=answer.url, source_id=url))

    def _asked(self, url: str, *, conditions: dict[str, str]) -> tuple[Answer, str]:
        """Ask for a page, a long article whole where its site is known; else, or where that fails, as it is."""
        whole = whole_address(url) if self.whole else url
        if conditions and self.cache:
            whole = self.cache.address(url) or url
        if whole != url:
            try:
                return self.client.get(whole, headers=conditions), whole
            except Busy:
                raise
            except FetchError:
                pass
        return self.client.get(url, headers=conditions if whole == url else {}), url

    def _joined(self, page: Page) -> Page:
        """Return a page with the further pages of its article, or with an issue where one of them is missing."""
        if not self.whole or is_whole(page.url or ""):
            return page
        more: list[dict[str, str]] = []
        for address in following_pages(page.content, page.url or ""):
            try:
                part = self._part(address)
            except FetchError as error:
                return replace(page, issues=(*page.issues, Issue("fetch", "part-missing", str(error))))
            more.append({"url": address, "content": part.content})
        return replace(page, fields={**page.fields, "more_pages": more}) if more else page

    def _part(self, address: str) -> Page:
        kept = self.cache.page(address) if self.cache else None
        if kept is not None:
            return kept
        answer = self.client.get(address)
        if self.cache:
            self.cache.keep(address, answer)
        return Page(decode(answer.body, charset=answer.charset), url=answer.url, source_id=address)

    def _list_in(self, address: str, answer: Answer, *, followed: tuple[str, ...]) -> list[Link] | None:
        """Return the articles of a feed or sitemap, None where the answer is none."""
        body = unpacked(answer.body, address)
        kind = _list_kind(body)
        if kind is None:
            return None
        if kind == "feed":
            found = feed_links(body, base=answer.url)
        else:
            links, further = sitemap_links(body, address)
            found = [*links, *(Link(url, SITEMAP) for url in further)]
        if self.cache:
            self.cache.keep_list(address, answer, found)
        return self._below(found, followed=followed)

    def _below(self, links: list[Link], *, followed: tuple[str, ...]) -> list[Link]:
        """Put the articles of further sitemaps in their place; one that cannot be read stays and is filed as a page.

        ``followed`` are the lists that led here: none of them is followed again.
        """
        found: list[Link] = []
        asked = 0
        for link in links:
            if self._enough(len(found)) or self._enough(asked):
                found.append(link)
                break
            if link.title != SITEMAP or len(followed) > DEPTH:
                found.append(link)
            elif link.url not in followed:
                asked += 1
                try:
                    found += self._links(link.url, followed=(*followed, link.url))
                except FetchError:
                    found.append(Link(link.url))
        return found

    def _enough(self, number: int) -> bool:
        return self.most is not None and number > self.most

    def _listed(self, source: str) -> list[Link]:
        """Return the articles of a day's list, page by page until one brings nothing new.

        Raises:
            FetchError: the first page of the list cannot be fetched.
        """
        site, days = days_of(source) or (None, [])
        assert site is not None and len(days) == 1
        found: dict[str, Link] = {}
        for number in range(MOST_LIST_PAGES):
            if self._enough(len(found)):
                break
            address = site.list_of(days[0], number)
            try:
                answer = self.client.get(address)
            except Refused:
                if number == 0:
                    raise
                break
            listed = links_in(decode(answer.body, charset=answer.charset), answer.url, site.article)
            fresh = [url for url in listed if url not in found]
            if not fresh:
                break
            found |= {url: Link(url) for url in fresh}
        if not found:
            raise FetchError(f"{source}: its list holds no article")
        if self.cache:
            self.cache.keep_list(source, None, list(found.values()))
        return list(found.values())


def not_fetched(url: str, why: str) -> Page:
    """A page that could not be fetched; its one issue tells why."""
    return Page("", url=url, source_id=url, issues=(Issue("read", "not-fetched", why),))


def _list_kind(body: bytes) -> str | None:
    """Tell a feed from a sitemap and both from a page, by how they begin."""
    start = body[:4000].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not start.startswith(b"<") or b"<html" in start.lower():
        return None
    return "sitemap" if _SITEMAP.search(start) else "feed" if _FEED.search(start) else None


def _host(asked: Link) -> str:
    return host_of(asked.url) or asked.url.partition(":")[0]


def _by_day(addresses: Iterable[str | Link]) -> Iterator[str | Link]:
    for address in addresses:
        yield from [address] if isinstance(address, Link) else day_sources(address)


def _unique(addresses: Iterable[Any]) -> Iterator[Link]:
    seen: set[str] = set()
    for address in addresses:
        link = address if isinstance(address, Link) else Link(address)
        if link.url not in seen:
            seen.add(link.url)
            yield link
