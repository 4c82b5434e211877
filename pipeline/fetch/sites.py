"""Known sites: where they list a day's articles, what an article's address looks like, how a long one comes whole.

"kompas:2023-07-27" names the list of one day, "kompas:2023-07" of a month, "kompas:2023-07-01..2023-07-15" of a span.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from urllib.parse import parse_qsl, urlsplit

from pipeline import resources
from pipeline.errors import InputError

_DAYS = re.compile(r"^(?P<site>[a-z][a-z0-9]{2,30}):(?P<first>[\d-]+)(?:\.\.(?P<last>[\d-]+))?$")


@dataclass(frozen=True, slots=True)
class Site:
    """One entry of ``sites.toml``."""

    name: str
    hosts: tuple[str, ...]
    article: re.Pattern[str]
    whole: str | None = None
    in_one: bool = False
    index: str | None = None
    first: int = 1
    step: int = 1
    feeds: tuple[str, ...] = ()

    def list_of(self, day: date, number: int) -> str:
        """The address of the n-th page, from 0, of the list of a day."""
        page = self.first + number * self.step
        return (self.index or "").format(year=f"{day:%Y}", month=f"{day:%m}", day=f"{day:%d}", page=page)


@cache
def sites() -> dict[str, Site]:
    """Every known site by its name."""
    found = {}
    for name, entry in resources.toml("sites.toml").items():
        told = {key: entry[key] for key in ("whole", "in_one", "index", "first", "step") if key in entry}
        feeds = tuple(entry.get("feeds", ()))
        found[name] = Site(name, tuple(entry["hosts"]), re.compile(entry["article"]), feeds=feeds, **told)
    return found


@cache
def _by_host() -> dict[str, Site]:
    return {host: site for site in sites().values() for host in site.hosts}


def site_of(url: str) -> Site | None:
    """The known site of an address: nasional.kompas.com is kompas."""
    labels = host_of(url).split(".")
    return next((s for n in range(len(labels) - 1) if (s := _by_host().get(".".join(labels[n:])))), None)


def host_of(url: str) -> str:
    """The host of an address in lower case, empty where there is none."""
    try:
        return (urlsplit(url).hostname or "").lower().strip(".")
    except ValueError:
        return ""


def whole_address(url: str) -> str:
    """The address under which all pages of an article come as one, the address itself where that is not known."""
    site = site_of(url)
    if site is None or site.whole is None or not site.article.match(url):
        return url
    name, _, _ = site.whole.partition("=")
    parts = urlsplit(url)
    kept = [pair for pair in parts.query.split("&") if pair and pair.partition("=")[0] not in {name, "page"}]
    return parts._replace(query="&".join([*kept, site.whole]), fragment="").geturl()


def is_whole(url: str) -> bool:
    """Tell whether an address gives all pages of an article at once."""
    site = site_of(url)
    if site is not None and site.in_one:
        return True
    asked = tuple((site.whole or "").split("=")) if site else ()
    return asked in parse_qsl(urlsplit(url).query)


def days_of(source: str) -> tuple[Site, list[date]] | None:
    """Read a source such as "kompas:2023-07-01..2023-07-15"; None where it is none of that form.

    Raises:
        InputError: the site is not known or lists no articles by day, or the days are none.
    """
    found = _DAYS.match(source)
    if found is None:
        return None
    site = sites().get(found["site"])
    if site is None or site.index is None:
        listed = ", ".join(name for name, entry in sites().items() if entry.index)
        raise InputError(f"{source}: no list by day is known for {found['site']}; known: {listed}")
    try:
        first, last = _span(found["first"])
        if found["last"]:
            last = _span(found["last"])[1]
    except ValueError as error:
        raise InputError(f"{source}: write the days as 2023-07-27, 2023-07 or 2023-07-01..2023-07-15") from error
    days = [first + timedelta(n) for n in range((last - first).days + 1)]
    if not days:
        raise InputError(f"{source}: the last day is before the first")
    return site, days


def _span(said: str) -> tuple[date, date]:
    """The first and the last day that "2023", "2023-07" or "2023-07-27" names."""
    parts = [int(part) for part in said.split("-")]
    if len(parts) == 1:
        return date(parts[0], 1, 1), date(parts[0], 12, 31)
    if len(parts) == 2:
        year, month = parts
        after = date(year + month // 12, month % 12 + 1, 1)
        return date(year, month, 1), after - timedelta(1)
    return date(*parts), date(*parts)


def day_sources(source: str) -> Iterator[str]:
    """Split a source of several days into one of each day; other sources pass as they are."""
    found = days_of(source)
    if found is None:
        yield source
    else:
        site, days = found
        yield from (f"{site.name}:{day:%Y-%m-%d}" for day in days)
