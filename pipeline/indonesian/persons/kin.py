"""Names that hold a relative's: a wife's before her husband's, a son's behind his father's."""

from __future__ import annotations

from functools import cache, lru_cache

from pipeline.indonesian.persons.keys import name_words
from pipeline.resources.read import csv_rows, toml, words

#: What tells the son from the father where only one of two names has it.
_SONS = frozenset({"jr", "junior", "sr", "senior"})


@cache
def _given(side: str) -> frozenset[str]:
    return frozenset(word for name in toml("names.toml")["given"][side] for word in name_words(name)[:1])


#: First words that one and the same person is printed with and without.
_LEFT_OUT = frozenset(words("names.toml", "given", "left_out"))


@cache
def public() -> frozenset[tuple[str, ...]]:
    """Return the names of two words or more, in words, by which the press prints those who lead the state."""
    rows = [row["name"] for table in ("leaders", "ministers") for row in csv_rows(f"gazetteers/{table}.csv")]
    rows += [
        form for row in csv_rows("gazetteers/public_names.csv") for form in (row["name"], *row["forms"].split("|"))
    ]
    return frozenset(words for words in map(name_words, rows) if len(words) > 1)


@cache
def _parts() -> frozenset[str]:
    return frozenset(word for row in csv_rows("gazetteers/name_parts.csv") for word in name_words(row["part"]))


def _child(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Tell whether a forename stands before the whole name of somebody whom the country knows: his son's.

    "Gus" and the like may stand before both.
    """
    known = short in public() and long not in public() and long[-len(short) :] == short
    own = [word for word in long[: -len(short)] if word not in _LEFT_OUT]
    return known and len(own) == 1 and len(own[0]) > 2 and own[0] in _parts()


@lru_cache(maxsize=50_000)
def holds_relative(one: str, other: str) -> bool:
    """Tell whether one of two names is a relative's who bears the other: "Hesti Bagas Saputra" and "Bagas Saputra".

    >>> holds_relative("Hesti Bagas Saputra", "Bagas Saputra"), holds_relative("Siti Rahma Lestari", "Rahma Lestari")
    (True, False)
    """
    short, long = sorted((name_words(one), name_words(other)), key=len)
    if len(short) < 2:
        return False
    if bool(_SONS.intersection(long)) != bool(_SONS.intersection(short)):
        return True
    if _child(long, short):
        return True
    wife = len(long) == len(short) + 1 and long[1:] == short
    return wife and long[0] in _given("women") and short[0] in _given("men") and short[0] not in _given("women")


def is_saint_of(longer: str, name: str) -> bool:
    """Tell whether a longer name is the saint's after whom a cleric is called: "Santo Stefanus" of "Stefanus".

    >>> is_saint_of("Santo Stefanus", "Stefanus"), is_saint_of("Bayu Stefanus", "Stefanus")
    (True, False)
    """
    first, _, rest = longer.partition(" ")
    return first in {"Santo", "Santa"} and rest == name
