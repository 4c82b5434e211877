"""Sentences of the news with what a question asks, whoever says them or nobody: which of its things each one holds."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.indonesian import sentences
from pipeline.indonesian.speech import quotes
from pipeline.store.database import Database, RowDict
from pipeline.store.figures_around import Thing
from pipeline.store.laws import name
from pipeline.store.roots import printed
from pipeline.store.search import alternatives, holders
from pipeline.store.topics import Topic, chosen, ids

#: Articles whose sentences are read, the newest.
READ = 60
#: How the id of a law ends of which only the kind is told: "peraturan pemerintah".
_ANY = "-?-?"


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that a question asks for: as typed, the roots of its forms in print, the laws that it names.

    ``name`` tells that it is somebody's or something's name, which the title of an article may bear alone;
    ``needed``, that a sentence must hold it itself; ``run`` numbers those that stand side by side in the question;
    ``post``, that it is a post, whose words stand together in print.
    """

    text: str
    forms: Thing
    laws: tuple[Topic, ...] = ()
    name: bool = False
    needed: bool = False
    run: int = 0
    post: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of an article, with the numbers of the terms in it, and of those in its title or the sentence before.

    ``strays`` tells that it mentions a law, and none of those asked for; ``then`` is the sentence behind it, from where
    this one ends.
    """

    article: str
    day: str | None
    words: str
    start: int
    end: int
    own: frozenset[int]
    titled: frozenset[int]
    before: frozenset[int]
    strays: bool = False
    then: str = ""


def weights(database: Database, terms: Sequence[Term]) -> list[float]:
    """Return how much each term tells: the fewer articles hold it, the more."""
    newest = database.rows("SELECT max(seq) AS n FROM articles")[0]["n"] or 0
    counted = (holders(database, "article_words", term.forms) for term in terms)
    return [math.log((newest + 1) / (min(n, newest) + 0.5)) for n in counted]


def find(
    database: Database, terms: Sequence[Term], *, since: str | None = None, until: str | None = None
) -> Iterator[Passage]:
    """Yield the sentences that hold any of some terms, in articles that hold them all, the newest articles first."""
    for row in _articles(database, terms, since, until):
        yield from _of_article(row, terms, *_mentions(database, row, terms))


def _articles(database: Database, terms: Sequence[Term], since: str | None, until: str | None) -> list[RowDict]:
    where, params = ["a.copy_of IS NULL"], dict[str, Any]()
    if things := [_whole(term) for term in terms if not term.laws]:
        condition, more = alternatives(database, "article_words", "a.seq", things)
        where.append(condition)
        params |= more
    for n, term in enumerate(term for term in terms if term.laws):
        named, more = chosen("m.regulation_id", "m.day", term.laws, f"law{n}_")
        where.append(f"a.id IN (SELECT m.article_id FROM regulation_mentions m WHERE {named})")
        params |= more
    if since:
        where, params = [*where, "a.day >= :since"], params | {"since": since}
    if until:
        where, params = [*where, "a.day <= :until"], params | {"until": until}
    rooted = "w.roots" if database.dialect == "sqlite" else "''"
    sql = f"""SELECT a.id, a.day, a.title, a.text, {rooted} AS roots FROM articles a JOIN article_words w
        ON w.rowid = a.seq WHERE {" AND ".join(where)} ORDER BY a.seq DESC LIMIT {READ}"""
    return database.rows(sql, params)


def _whole(term: Term) -> Thing:
    """Return the forms by which an article is about somebody: his short names too, but no single part of a longer one.

    "Jaya" in "Polda Metro Jaya" is no Andi Jaya; where an article has him whole, its sentences may call him so.
    """
    if not (term.name and term.needed):
        return term.forms
    kept = (form for form in term.forms[1:] if not any(form < other for other in term.forms))
    return tuple(dict.fromkeys((*term.forms[:1], *kept)))


def _mentions(database: Database, row: RowDict, terms: Sequence[Term]) -> tuple[dict[int, list[int]], list[int]]:
    """Return where an article mentions the laws of each term that names any, and where it mentions others."""
    wanted = {number: {name(one) for one in ids(term.laws)} for number, term in enumerate(terms) if term.laws}
    if not wanted:
        return {}, []
    sql = "SELECT regulation_id AS law, begins FROM regulation_mentions WHERE article_id = :article"
    rows = database.rows(sql, {"article": row["id"]})
    found = {n: [one["begins"] for one in rows if name(one["law"]) in names] for n, names in wanted.items()}
    every = set().union(*wanted.values())
    others = (one for one in rows if name(one["law"]) not in every and not one["law"].endswith(_ANY))
    return found, [one["begins"] for one in others]


def _of_article(
    row: RowDict, terms: Sequence[Term], mentions: dict[int, list[int]], others: Sequence[int]
) -> Iterator[Passage]:
    title = row["title"] or ""
    words = printed(f"{title}\n{row['text']}", row["roots"])
    starts = [start - len(title) - 1 for start, _ in words]
    titled = _held(terms, {root for (_, root), start in zip(words, starts, strict=True) if start < 0})
    before: frozenset[int] = frozenset()
    places = list(_sentences(row["text"]))
    for (start, end), (_, last) in zip(places, (*places[1:], places[-1]), strict=True):
        there = {root for _, root in words[bisect_left(starts, start) : bisect_left(starts, end)]}
        named = {n for n, places in mentions.items() if any(start <= place < end for place in places)}
        own = _held(terms, there) | named
        if own:
            strays = bool(mentions) and not named and any(start <= place < end for place in others)
            said, then = row["text"][start:end], row["text"][end:last]
            yield Passage(row["id"], row["day"], said, start, end, own, titled, before, strays, then)
        before = own


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of a text's sentences, line by line; a quotation is not cut in two."""
    at = 0
    for line in text.split("\n"):
        yield from ((at + start, at + end) for start, end in sentences.split(line, quotes.find(line)))
        at += len(line) + 1


def _held(terms: Sequence[Term], there: set[str]) -> frozenset[int]:
    return frozenset(n for n, term in enumerate(terms) if any(form <= there for form in term.forms))
