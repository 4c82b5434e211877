"""Who wrote and who edited a page: its publisher's places, the lines beside the article, JSON-LD and meta elements."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import regex
from lxml import html

from pipeline.clean.blocks import lines_in
from pipeline.clean.bylines import people
from pipeline.clean.credits import Credits, credits_of, is_name
from pipeline.clean.page_metadata import Metadata, names_in
from pipeline.clean.publisher import Publisher
from pipeline.clean.selectors import Finder
from pipeline.schema import Issue

_SQUEEZED = regex.compile(r"\W")
_PICTURE = regex.compile(r"(?i)photo|foto|caption|image|gambar|komentar|comment")
_METAS = (
    "meta:content_author",
    "meta:dable:author",
    "meta:author",
    "meta:article:author",
    "meta:dc.creator",
    "meta:parsely-author",
    "meta:sailthru.author",
)
_PLACES = (
    "[itemprop=author]",
    "[rel=author]",
    "[class*=author-name]",
    "[class*=author__name]",
    ".byline",
    "[class*=author]",
    "[class*=penulis]",
    "[class*=reporter]",
)


@dataclass(frozen=True, slots=True)
class People:
    """Who wrote, who edited, and what about them did not agree."""

    authors: tuple[str, ...]
    editors: tuple[str, ...]
    issues: tuple[Issue, ...] = ()


def people_of(finder: Finder, found: Metadata, rules: Publisher, shown: Credits, *, site: frozenset[str]) -> People:
    """Writers and editors, and what did not agree.

    A content system that names its editor as the author is found out by the page: who is labelled "Editor" beside the
    article and nowhere "Penulis" is no author.

    Args:
        finder: the page.
        found: what it says about itself.
        rules: where its publisher sets the writers and editors, and whether its JSON-LD names the writers.
        shown: names in the lines beside the article.
        site: names of the site in lower case.
    """
    edited = _of(finder, rules.editors, site, role="editors") or shown.editors
    named = _apart(people(*names_in(found.article.get("author"))), site)
    written = _of(finder, rules.authors, site, role="writers") or _apart(shown.writers, site)
    if not written and rules.jsonld_author:
        metas = (people(value) for name in _METAS if (value := found.witness(name)) and "://" not in value)
        guessed = tuple(name for name in _of(finder, _PLACES, site, role="writers") if is_name(name))
        options = [named, *(_apart(names, site) for names in metas), guessed]
        free = (tuple(name for name in names if not _same(name, edited)) for names in options)
        written = next((names for names in free if names), ()) or _apart(shown.bare, site)
    edited = edited or _apart(people(*names_in(found.article.get("editor"))), site)
    issues: tuple[Issue, ...] = ()
    if named and written and not any(_same(name, written) for name in named):
        issues = (Issue("clean", "author-disagreement", f"JSON-LD: {', '.join(named)}"),)
    return People(_fuller(written, named), edited, issues)


def _of(finder: Finder, rules: Sequence[str], site: frozenset[str], *, role: str) -> tuple[str, ...]:
    """The persons at the first place that names any in a role; a place that labels other roles alone is passed over."""
    for rule in rules:
        elements = [e for e in finder.select(rule)[:8] if not _in_picture(e)]
        lines = [line for e in elements for line in ([e.get("content") or ""] if e.tag == "meta" else lines_in(e))]
        lines = [line for line in lines if len(line) <= 200]
        told = credits_of(lines, [])
        who = (told.writers if role == "writers" else told.editors) if told.writers or told.editors else people(*lines)
        if who := _apart(who, site):
            return who
    return ()


def _in_picture(element: html.HtmlElement) -> bool:
    around = (element, element.getparent())
    return any(
        e is not None and (e.tag in {"figure", "figcaption"} or _PICTURE.search(e.get("class") or "")) for e in around
    )


def _apart(names: Iterable[str], site: frozenset[str]) -> tuple[str, ...]:
    """Names without the site's own."""
    own = {_SQUEEZED.sub("", name.lower()) for name in site}

    def desk(name: str) -> bool:
        squeezed = _SQUEEZED.sub("", name.lower())
        return squeezed in own or (" " not in name and any(len(o) > 4 and squeezed.startswith(o) for o in own))

    return tuple(name for name in names if not desk(name))


def _same(name: str, names: Iterable[str]) -> bool:
    return name.lower() in {other.lower() for other in names}


def _fuller(written: tuple[str, ...], named: tuple[str, ...]) -> tuple[str, ...]:
    """JSON-LD's spelling where the page writes the same people in capitals alone."""
    spelled = {name.lower(): name for name in named}
    return tuple(spelled.get(name.lower(), name) if name.isupper() else name for name in written)
