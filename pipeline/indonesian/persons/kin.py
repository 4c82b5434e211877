"""Names that hold a relative's: a wife's before her husband's, a son's behind his father's."""

from __future__ import annotations

from functools import cache, lru_cache

from pipeline.indonesian.persons.keys import name_words
from pipeline.resources.read import toml

#: What tells the son from the father where only one of two names has it.
_SONS = frozenset({"jr", "junior", "sr", "senior"})


@cache
def _given(side: str) -> frozenset[str]:
    return frozenset(word for name in toml("names.toml")["given"][side] for word in name_words(name)[:1])


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
    wife = len(long) == len(short) + 1 and long[1:] == short
    return wife and long[0] in _given("women") and short[0] in _given("men") and short[0] not in _given("women")
