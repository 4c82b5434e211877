"""The clause that a post stands in, where a comma parts it from a name: of another phrase, or of a time past.

"Meski kritik diarahkan kepada Menkeu, | Rina Utami menilai ..." leaves the minister unnamed.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from pipeline.indonesian import places
from pipeline.indonesian.persons import names
from pipeline.indonesian.persons.evidence import NOT_NAMES, SAID
from pipeline.indonesian.positions import posts
from pipeline.indonesian.positions.general import clients
from pipeline.indonesian.positions.parts import Post, is_verb
from pipeline.indonesian.tokens import Tokens, is_acronym, is_capital
from pipeline.resources.read import toml, words


@cache
def _parting(name: str) -> frozenset[str]:
    """Return words of a clause that begins behind a post: "leads", such as "kepada", or "adverbs" before its verb."""
    return frozenset(toml("positions.toml")["other_clause"][name])


def closes_clause(tokens: Tokens, start: int, stop: int) -> bool:
    """Tell whether a post belongs to the phrase before it and the name behind its comma to a clause of his own.

    "Meski kritik diarahkan kepada Menkeu, Rina Utami | menilai ..." leaves the minister unnamed.
    """
    while tokens.word(start - 1) in _parting("before_posts"):
        start -= 1
    if tokens.word(start - 1).lower() not in _parting("leads"):
        return False
    while tokens.word(stop) in _parting("adverbs"):
        stop += 1
    if tokens.word(stop) in _parting("no_verbs"):
        return False
    return tokens.word(stop) in SAID or tokens.word(stop) in _parting("feeling") or is_verb(tokens.word(stop))


@cache
def _words(name: str) -> frozenset[str]:
    """Return words around a post that was held then: "served", such as "menjabat"."""
    return frozenset(toml("positions.toml")["held_then"][name])


def of_then(tokens: Tokens, chain: list[Post]) -> list[Post]:
    """Put posts into the past that a time before now is told by: "saat masih menjabat Bupati Sleman, Rina Utami"."""
    at = chain[0].start - 1
    former = [replace(post, status="former") if post.status == "current" else post for post in chain]
    if tokens.word(at) in _words("ages"):
        return former if _long_ago(tokens, at) else chain
    at -= tokens.word(at) in {"sebagai", "selaku"}
    if tokens.word(at) not in _words("served") or tokens.word(chain[-1].end) != ",":
        return chain
    while tokens.word(at - 1) in {"masih", "sedang", "dia", "ia"}:
        at -= 1
    if tokens.word(at - 1).lower() not in _words("while"):
        return chain
    return former


def _long_ago(tokens: Tokens, at: int) -> bool:
    """Tell whether a sentence puts an age into the past: "Dulu, pada | era | Bupati Rina Utami, pasar ditata"."""
    first = next((i + 1 for i in range(at - 1, -1, -1) if tokens.words[i] in _ENDS), 0)
    last = next((i for i in range(at, len(tokens)) if tokens.words[i] in _ENDS), len(tokens))
    since = tokens.word(at - 1).lower() in _words("since")
    return since or any(word.lower() in _words("long_ago") for word in tokens.words[first:last])


_ENDS = frozenset([".", "!", "?", "\n"])


def taken_by(tokens: Tokens, start: int, at: int) -> tuple[int, bool] | None:
    """Return (where the holder's name begins, whether he held it then) behind "(yang) saat itu dijabat (oleh)".

    ``start`` is where the post begins: "saat | Menteri Sosial masih dijabat Rina Utami" tells of then as well.
    """
    which = tokens.word(at) == "yang"
    end = at + which
    while tokens.word(end) in _words("now") | _words("then"):
        end += 1
    if tokens.word(end) not in _words("taken" if which else "held"):
        return None
    while_held = tokens.word(start - 1).lower() in _words("while") or tokens.word(at) == "saat"
    then = not _words("then").isdisjoint(tokens.words[at:end]) or (while_held and "masih" in tokens.words[at:end])
    return end + 1 + (tokens.word(end + 1) == "oleh"), then


def is_place_of(tokens: Tokens, start: int, end: int, chain: list[Post]) -> bool:
    """Tell whether a lone word that closes a post is a place: "kata Yongki, pengurus partai | Karangasri |."."""
    closed = end == start + 1 and tokens.word(end) == "." and not names.is_part(tokens.word(start))
    return closed and tokens.word(chain[0].start - 1) == ","


def enclosed_end(tokens: Tokens, start: int, chain: list[Post]) -> int | None:
    """Return where a regional head's name of ordinary words ends that commas enclose: "Bupati X, | Makmur Jaya |,"."""
    end = start
    while end < start + _MOST_WORDS and _may_be_name(tokens, end):
        end += 1
    regional = chain[-1].body is not None and chain[-1].head.lower() in posts.REGIONAL
    goes_on = tokens.word(end) == "," and (tokens.word(end + 1) in SAID or is_verb(tokens.word(end + 1)))
    return end if regional and goes_on and end > start + 1 else None


#: A name of ordinary words has no more of them.
_MOST_WORDS = 3


def _may_be_name(tokens: Tokens, index: int) -> bool:
    word = tokens.word(index)
    other = word in NOT_NAMES or word in names.never() or word in names.foreign_words() or is_acronym(word)
    if other or not names.is_name_word(word):
        return False
    return places.match(tokens, index) is None and posts.match(tokens, index) is None


#: What stands for others beside a name.
_COMPANY = tuple(tuple(company.split()) for company in words("holders.toml", "company"))


def past_company(tokens: Tokens, at: int) -> int:
    """Return the index after "dan kawan-kawan", "dkk" at a token."""
    found = next((words for words in _COMPANY if tokens.words[at : at + len(words)] == words), ())
    end = at + len(found)
    return end + (bool(found) and tokens.word(end) == ".")


def past_client(tokens: Tokens, at: int) -> int | None:
    """Return where a comma stands behind the client that a word leads to: "kuasa hukum | korban Galaksindo |, Rina"."""
    end = at
    while tokens.word(end) in clients():
        end += 1
    if end == at:
        return None
    run = end
    while is_capital(tokens.word(end)) and end < run + _MOST_OF_CLIENT:
        end += 1
    end = past_company(tokens, end)
    return end if end > run and tokens.word(end) == "," else None


#: A client's name has no more words.
_MOST_OF_CLIENT = 5
