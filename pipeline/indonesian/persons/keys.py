"""Names as they are compared: the same part of a name is one word, however the press spells it."""

from __future__ import annotations

from functools import cache, lru_cache
from math import prod

from pipeline.indonesian.keys import fold
from pipeline.resources.read import csv_rows, toml

#: The spelling of before 1972: "Soeharto" is "Suharto", "Tjahyono" is "Cahyono".
_OLD = tuple(toml("name_spellings.toml")["old"].items())


@cache
def _spellings() -> dict[str, str]:
    table: dict[str, list[str]] = toml("name_spellings.toml")["spellings"]
    return {form: name for name, forms in table.items() for form in (name, *forms)}


@cache
def _common() -> dict[str, int]:
    return {row["part"]: int(row["names"]) for row in csv_rows("gazetteers/common_name_parts.csv")}


@lru_cache(maxsize=200_000)
def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name in one spelling: "Mochammad Soedjono" -> ("muhammad", "sujono")."""
    return tuple(_one_spelling(word) for word in fold(name).split())


@lru_cache(maxsize=200_000)
def _one_spelling(word: str) -> str:
    known = _spellings().get(word)
    if known or len(word) < 4:
        return known or word
    for old, new in _OLD:
        word = word.replace(old, new)
    return _spellings().get(word, word)


def one_spelling(word: str) -> str:
    """Return a part of a name as our table spells it: "achmad" -> "ahmad"; the word itself where it has none."""
    return _spellings().get(word, word)


@cache
def spellings_of(word: str) -> frozenset[str]:
    """Return how else a part of a name is spelled: "Achmad" -> "Ahmad", "Akhmad"."""
    own = one_spelling(word.lower())
    return frozenset(form.title() for form, name in _spellings().items() if name == own) - {word}


def is_common(word: str) -> bool:
    """Tell whether many names have a word: "Budi" and "Santoso", not "Sempalawe"."""
    return len(word) < 3 or word in _common()


def is_seldom(words: tuple[str, ...]) -> bool:
    """Tell whether few can bear all of some words, though each is part of several names: some five times five names."""
    borne = [_common().get(word, 0) for word in words]
    return len(words) > 1 and all(len(word) > 2 for word in words) and prod(borne) <= SELDOM


#: Two words of a name are borne together by few where as many names hold the one times the other.
SELDOM = 20
