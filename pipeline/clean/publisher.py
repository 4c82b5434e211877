"""Publishers as data: where each site keeps its article, and what lies inside it that is none of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Any

import regex

from pipeline.clean.selectors import steps
from pipeline.errors import ResourceError
from pipeline.resources import read


@dataclass(frozen=True, slots=True)
class Publisher:
    """One ``publishers/*.toml``: selectors of old and new markup side by side, the first that finds something wins.

    ``jsonld_author`` is False where JSON-LD names somebody else (kompas.com: its editor); with ``join_bodies`` the
    article lies in several bodies (Liputan6's pages, Kumparan's paragraphs). ``names`` are what the site calls itself
    in print beside its hosts: "detikcom".
    """

    name: str
    hosts: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    paging: tuple[str, ...] = ()
    jsonld_author: bool = True
    join_bodies: bool = False
    names: tuple[str, ...] = ()


def _publisher(name: str) -> Publisher:
    """One publisher's rules, each of its selectors tried.

    Raises:
        ResourceError: an entry is missing or is no selector; names the file.
    """
    rules = read.toml(name)
    try:
        found = _of(rules)
        chosen = (found.body, found.remove, found.title, found.published, found.authors, found.editors, found.paging)
        for selector in chain.from_iterable(chosen):
            steps(selector)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ResourceError(f"{name}: not a publisher's rules ({error})") from error
    return found


def _of(rules: dict[str, Any]) -> Publisher:
    chosen = {key: tuple(value) for key, value in rules["select"].items()}
    return Publisher(
        rules["id"],
        tuple(rules["hosts"]),
        remove=tuple(rules["remove"]["selectors"]),
        jsonld_author=rules["jsonld_author"],
        join_bodies=rules.get("join_bodies", False),
        names=tuple(rules.get("names", ())),
        **chosen,
    )


@cache
def publishers() -> dict[str, Publisher]:
    """Every publisher by each of its hosts.

    Raises:
        ResourceError: the rules of one are wrong.
    """
    table: dict[str, Publisher] = {}
    for path in sorted(read.path("publishers").glob("*.toml")):
        publisher = _publisher(f"publishers/{path.name}")
        table.update(dict.fromkeys(publisher.hosts, publisher))
    return table


@cache
def _printed() -> tuple[regex.Pattern[str], dict[str, str]]:
    """What sites call themselves in print, as a pattern and with the host of each."""
    hosts = {host: host for host in publishers()}
    names = {name: publisher.hosts[0] for publisher in publishers().values() for name in publisher.names}
    told = hosts | names
    return regex.compile(rf"(?i)\b({'|'.join(map(regex.escape, sorted(told)))})\b"), told


def named_in(lines: Iterable[str]) -> str | None:
    """The site that the lines of a page's head name: "CNNIndonesia.com, Jakarta -- ..." is cnnindonesia.com."""
    pattern, told = _printed()
    return next((told[match[1].lower()] for line in lines if (match := pattern.search(line))), None)


def publisher_for(host: str | None) -> Publisher | None:
    """The publisher of a host or of a part of it: nasional.kompas.com is kompas.com."""
    labels = (host or "").split(".")
    for start in range(len(labels) - 1):
        if found := publishers().get(".".join(labels[start:])):
            return found
    return None
