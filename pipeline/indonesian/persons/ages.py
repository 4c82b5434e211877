"""Persons told by their age behind their names: "Wati (45), pedagang, mengeluh", "bus yang dikemudikan Sardi (63)"."""

from __future__ import annotations

from pipeline.indonesian import places
from pipeline.indonesian.persons import names
from pipeline.indonesian.persons.evidence import NOT_NAMES, Named, is_address
from pipeline.indonesian.positions import posts
from pipeline.indonesian.tokens import Tokens, is_acronym, is_capital, is_common

#: Ages that are told of witnesses and passers-by.
_YOUNGEST, _OLDEST = 5, 99


def by_age(tokens: Tokens, covered: frozenset[int] | set[int]) -> list[Named]:
    """Return the lone names that an age follows: "kata | Wati | (45)"; no "Cipayung (46), Ciracas (45)"."""
    found = []
    for index, word in enumerate(tokens.words):
        if word != "(" or index == 0 or not tokens.word(index + 1).isdigit():
            continue
        close = index + 2 + (tokens.word(index + 2) == "tahun")
        aged = tokens.word(close) == ")" and _YOUNGEST <= int(tokens.words[index + 1]) <= _OLDEST
        if aged and index - 1 not in covered and _is_name(tokens, index - 1) and _is_told_of(tokens, index, close):
            found.append(Named(index - 1, index, "age"))
    return found


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
