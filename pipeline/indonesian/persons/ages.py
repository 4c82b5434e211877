"""Persons told by their age behind their names: "Wati (45), pedagang, mengeluh", "bus yang dikemudikan Sardi (63)"."""

from __future__ import annotations

from pipeline.indonesian import places
from pipeline.indonesian.persons import names
from pipeline.indonesian.persons.evidence import NOT_NAMES, SAID, Named, is_address, plausible
from pipeline.indonesian.persons.presented import PEOPLE, is_lone
from pipeline.indonesian.positions import posts
from pipeline.indonesian.tokens import Tokens, is_acronym, is_capital, is_common

#: Ages that are told of witnesses and passers-by.
_YOUNGEST, _OLDEST = 5, 99
#: Behind words that no name is known to hold an age is a grown-up's.
_GROWN = 16
#: A name has so many words at most.
_LONGEST = 4


def by_age(tokens: Tokens, covered: frozenset[int] | set[int]) -> list[Named]:
    """Return the names that an age follows: "kata | Wati | (45)"; no "Cipayung (46), Ciracas (45)"."""
    found = []
    for index, word in enumerate(tokens.words):
        if word != "(" or index == 0 or index - 1 in covered or not tokens.word(index + 1).isdigit():
            continue
        close = index + 2 + (tokens.word(index + 2) == "tahun")
        if tokens.word(close) != ")" or not _YOUNGEST <= int(tokens.words[index + 1]) <= _OLDEST:
            continue
        start = _start(tokens, index, covered)
        if _is_aged(tokens, start, index, close):
            found.append(Named(start, index, "age"))
    return found


def _start(tokens: Tokens, end: int, covered: frozenset[int] | set[int]) -> int:
    """Return where the run of capitals begins that an age follows, less an ordinary word that opens the sentence."""
    start = end
    while start > max(end - _LONGEST, 0) and start - 1 not in covered and _is_word(tokens.words[start - 1]):
        start -= 1
    while start < end - 1 and is_common(tokens.words[start]) and not names.is_part(tokens.words[start]):
        start += 1
    return start


def _is_word(word: str) -> bool:
    return is_capital(word) and word.isalpha() and not is_acronym(word) and word not in NOT_NAMES


def _is_aged(tokens: Tokens, start: int, end: int, close: int) -> bool:
    """Tell whether whoever is named before an age is a person, by the name and by what is told of him."""
    years = close > end + 2  # "Wati (45 | tahun |)"
    if end - start > 1:
        told = years or (_may_be_age(tokens, start, end) and _is_told_of(tokens, end, close))
        told = told and (years or tokens.word(close + 1) != "dan")
        return told and plausible(tokens, start, end, strict=True) and not is_address(tokens, start)
    if start == end:
        return False
    if _is_of_people(tokens, close) or (years and not is_common(tokens.words[start])):
        alone = not (is_capital(tokens.word(start - 1)) and tokens.word(start - 1).isalpha())
        return alone and is_lone(tokens, start, ordinary=True) and posts.match(tokens, start) is None
    return _is_name(tokens, start) and _is_told_of(tokens, end, close)


def _may_be_age(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether a number behind unknown words may be an age, not what a club scored: "Inter Milan (6) kalah"."""
    return int(tokens.words[end + 1]) >= _GROWN or any(map(names.is_part, tokens.words[start:end]))


def _is_of_people(tokens: Tokens, close: int) -> bool:
    """Tell whether a noun of people stands behind the age: "Amanah (40), | warga | setempat"."""
    after = tokens.word(close + 1 + (tokens.word(close + 1) == ","))
    return after in PEOPLE or after in SAID or after == "selaku"


def _is_name(tokens: Tokens, index: int) -> bool:
    """Tell whether a lone capital word may be somebody's name: no short form, ordinary word, place or post."""
    word, before = tokens.words[index], tokens.word(index - 1)
    if not is_capital(word) or not word.isalpha() or len(word) < 3 or is_acronym(word) or word in NOT_NAMES:
        return False
    if (is_capital(before) and before.isalpha()) or before in {"-", "/"} or is_address(tokens, index):
        return False
    if places.match(tokens, index) or (places.match_district(tokens, index) and not names.is_part(word)):
        return False
    return posts.match(tokens, index) is None and (names.is_part(word) or not is_common(word))


def _is_told_of(tokens: Tokens, index: int, close: int) -> bool:
    """Tell whether his sentence goes on about him behind the age: ", warga Sleman", "mencoba menyalip"."""
    after = tokens.word(close + 1)
    if after == ",":
        after = tokens.word(close + 2)
        if is_capital(after) and names.is_part(tokens.words[index - 1]):
            return tokens.word(close + 3) != "("  # "Wati (45), Kesih, dan ..."
    return after.isalpha() and after.islower()
