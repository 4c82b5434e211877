"""What a reader may narrow an answer by, in Indonesian or English; a value that is none is an error that lists them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from pipeline import resources
from pipeline.errors import InputError, NotHere
from pipeline.indonesian.keys import fold
from pipeline.store import articles
from pipeline.store.database import Database


class Filters(TypedDict, total=False):
    """What the statements of an answer are narrowed by; every part may be left out.

    Attributes:
        since: first day, ISO: "2023-07-27", "2023-07", "2023".
        until: last day, ISO.
        publisher: "kompas.com", or "kompas" where one site is called so.
        stance: "denying" or "membantah", "asking" or "meminta"; "against" or "menolak" reads the words, too.
        type: "direct", "indirect", "mixed" or "langsung", "tidak langsung", "campuran".
        speaker: a speaker's id, as the facets give it; narrows ``who`` down.
        institution: the id of the institution in which the speaker holds a post.
        regulation: a regulation's id; narrows ``about`` down.
        copies: count the same words on several sites one by one.
    """

    since: str | None
    until: str | None
    publisher: str | None
    stance: str | None
    type: str | None
    speaker: str | None
    institution: str | None
    regulation: str | None
    copies: bool


class Narrowed(Filters, total=False):
    """The same, with words to look for.

    Attributes:
        words: words that must occur in the statement, in any of their forms.
        ask: a question as it is typed into one box: "siapa yang menolak UU Cipta Kerja", "Menkeu Sri soal pajak".
    """

    words: str | None
    ask: str | None


class Boxed(Filters, total=False):
    """The same, beside a question typed into one box, with a page of the answer and its order.

    Attributes:
        who: a person, an institution or a post, in any form, or an entity's id.
        about: a regulation as people write it, else a topic in words.
        limit: rows in this page.
        offset: rows before this page.
        sort: "date" (newest first), "oldest" or "relevance".
    """

    who: str | None
    about: str | None
    limit: int
    offset: int
    sort: str | None


class Period(TypedDict, total=False):
    """The part of a base that a graph is drawn of; every part may be left out.

    Attributes:
        since: first day, ISO: "2023-07-27", "2023-07", "2023".
        until: last day, ISO.
        publisher: "kompas.com", or "kompas" where one site is called so.
        kinds: kinds of nodes of ``ontology.toml``: "person", "regulation".
        words: let statements' edges carry the words said.
    """

    since: str | None
    until: str | None
    publisher: str | None
    kinds: Sequence[str]
    words: bool | None


class Linked(Period, total=False):
    """The same, of some relations alone: "SPOKE_ABOUT", "HOLDS_POST"."""

    relations: Sequence[str]


class Viewed(Linked, total=False):
    """The same, around a name or a regulation, or around several: "Sri Wulandari", ["UU ITE", "Kominfo"]."""

    around: str | Sequence[str]


#: Publishers named where one is asked for that is not here.
NAMED = 20


def value(kind: str, text: str | None) -> str | None:
    """Return the record's own word for a filter: ``value("stance", "membantah")`` -> "denying".

    Raises:
        InputError: the word is none of the filter's; the message lists them.
    """
    if not text or not text.strip():
        return None
    table: dict[str, list[str]] = resources.toml("filters.toml")[kind]
    wanted = fold(text)
    for own, forms in table.items():
        if wanted in map(fold, forms):
            return own
    allowed = ", ".join(f"{forms[1]} ({own})" for own, forms in table.items())
    raise InputError(f"{text}: nothing to narrow {kind} by; there are: {allowed}")


def said_as(kind: str, own: str) -> str:
    """Return the first Indonesian word for a record's own value: ("stance", "asking") -> "meminta"."""
    forms: list[str] = resources.toml("filters.toml")[kind][own]
    return forms[1]


def forms_of(kind: str) -> list[str]:
    """Return every word by which a filter's values may be said."""
    table: dict[str, list[str]] = resources.toml("filters.toml")[kind]
    return list(dict.fromkeys(form for forms in table.values() for form in forms))


def publisher(database: Database, text: str | None) -> str | None:
    """Return a publisher of the base: "kompas.com", or "kompas" where only one is called so.

    Raises:
        NotHere: none is called so, or several are; the message lists them.
    """
    if not text or not text.strip():
        return None
    wanted = text.strip().casefold().removeprefix("https://").removeprefix("www.").rstrip("/")
    if articles.has_publisher(database, wanted):
        return wanted
    there = [count.value for count in articles.publishers(database) if count.value]
    alike = [name for name in there if name.casefold() == wanted or wanted in name.casefold().split(".")[:-1]]
    if len(alike) == 1:
        return alike[0]
    named = ", ".join((alike or there)[:NAMED])
    raise NotHere(f"{text}: not one publisher of this base; there are: {named}")
