"""Persons whom a noun presents, whatever their names are made of: "warga bernama Atin", "Noval, salah satu ...".

What is called by a name may be a ship or an app, so that the noun must be one of people.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.indonesian import places
from pipeline.indonesian.persons import names
from pipeline.indonesian.persons.evidence import NOT_NAMES, SAID, SAYS, Named, is_address, plausible, trim
from pipeline.indonesian.positions import posts
from pipeline.indonesian.positions.parts import is_verb
from pipeline.indonesian.tokens import Tokens, is_acronym, is_capital, is_common
from pipeline.resources.read import words

#: Nouns of people: "seorang | warga | bernama Atin".
PEOPLE = frozenset(words("name_evidence.toml", "presented", "people"))
#: Words that call by a name: "bocah | bernama | Atin".
_CALLED = frozenset(words("name_evidence.toml", "presented", "called"))
#: Words behind which another thing than the noun may be called: "warga | punya | anjing bernama Bruno".
_OPENING = frozenset(words("name_evidence.toml", "presented", "opening"))
#: Words right before the one that calls, which go on from the noun: "pelaku | yang | bernama Raihan".
_GOES_ON = frozenset(words("name_evidence.toml", "presented", "goes_on"))
#: How far, in tokens, the noun may stand before or behind the name.
_REACH = 5


def presented(tokens: Tokens, covered: frozenset[int] | set[int]) -> list[Named]:
    """Return the names that a noun of people presents, before them or behind a comma.

    Args:
        tokens: the text.
        covered: tokens that belong to something else.
    """
    found = []
    for index, word in enumerate(tokens.words):
        if word in _CALLED and _is_of_people(tokens, index):
            found.append(_named(tokens, index + 1, covered, ordinary=True))
        elif _is_one_of(tokens, index):
            at = index + (word == "salah") + 1
            found += [_behind(tokens, at, covered), _before(tokens, index, at, covered)]
    return [named for named in found if named is not None]


def _is_of_people(tokens: Tokens, index: int) -> bool:
    """Tell whether a noun of people stands before the word that calls them: "pelaku | yang bernama Raihan"."""
    before = tokens.words[max(index - _REACH, 0) : index]
    nouns = [at for at, word in enumerate(before) if word.lower() in PEOPLE]
    if not nouns or any(mark in ".,;\n" for mark in before[nouns[-1] :]):
        return False
    return not _calls_thing(before[nouns[-1] + 1 :])


def _calls_thing(between: Sequence[str]) -> bool:
    """Tell whether words between a noun of people and its name speak of a thing: "| membuat robot | bernama Robi"."""
    last = between[-1] if between else ""
    if not last.islower() or last.startswith("di") or last in _GOES_ON:
        return False
    return any(word in _OPENING or is_verb(word) for word in between[:-1])


def _is_one_of(tokens: Tokens, index: int) -> bool:
    """Tell whether one of some people is spoken of here: "| salah satu | pengunjung", "| seorang | warga"."""
    word = tokens.words[index]
    if word == "salah":
        return tokens.word(index + 1) in {"satu", "seorang"} and tokens.word(index + 2) in PEOPLE
    return word == "seorang" and tokens.word(index - 1) != "salah" and tokens.word(index + 1) in PEOPLE


def _behind(tokens: Tokens, noun: int, covered: frozenset[int] | set[int]) -> Named | None:
    """Return the name behind the noun's comma: "seorang warga Sleman, | Wati |, mengeluh"."""
    at = noun + 1
    while at <= noun + _REACH and tokens.word(at).isalpha() and tokens.word(at) not in SAID:
        at += 1
    named = _named(tokens, at + 1, covered) if tokens.word(at) == "," else None
    if named is None:
        return None
    after = tokens.word(named.end)
    return named if after in {",", ".", "(", ""} or after in SAID else None


def _before(tokens: Tokens, index: int, noun: int, covered: frozenset[int] | set[int]) -> Named | None:
    """Return the name before a comma and the noun: "| Noval |, salah satu pengunjung, duduk"."""
    end = index - 1
    if tokens.word(end) != ",":
        return None
    start = end
    while start > 0 and start - 1 not in covered and is_capital(tokens.words[start - 1]) and start > end - 4:
        start -= 1
    leads = tokens.opens_sentence(start) or tokens.word(start - 1).lower() in SAYS
    closed = any(tokens.word(at) == "," for at in range(noun, noun + 2 * _REACH))
    if start == end or not leads or not closed:
        return None
    named = _named(tokens, start, covered)
    return named if named is not None and named.end == end else None


def _named(tokens: Tokens, start: int, covered: frozenset[int] | set[int], *, ordinary: bool = False) -> Named | None:
    """Return the name that begins at a token, its titles passed; an ``ordinary`` word may be one."""
    start = names.skip_titles(tokens, start)
    end = trim(tokens, start, names.read(tokens, start, blocked=frozenset(covered)))
    if end == start or is_address(tokens, start) or posts.match(tokens, start):
        return None
    if end > start + 1:
        return Named(start, end, "presented") if plausible(tokens, start, end, strict=True) else None
    return Named(start, end, "presented") if is_lone(tokens, start, ordinary=ordinary) else None


def is_lone(tokens: Tokens, index: int, *, ordinary: bool) -> bool:
    """Tell whether one word may be the name of somebody presented: no initials, place or day, "Bakar" if ordinary."""
    word = tokens.words[index]
    if len(word) < 3 or not word.isalpha() or is_acronym(word) or word in NOT_NAMES or places.match(tokens, index):
        return False
    return ordinary or names.is_part(word) or not is_common(word)
