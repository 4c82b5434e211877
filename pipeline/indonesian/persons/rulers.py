"""Numbers that tell rulers and popes of one name from each other: "Ratu Elizabeth | II", "Hamengku Buwono | IX"."""

from __future__ import annotations

from functools import cache

from pipeline.indonesian.tokens import ROMAN, Tokens
from pipeline.resources.read import words

#: A ruler's title or name stands so near before his number: "Paus Yohanes Paulus | II".
_REACH = 3


@cache
def _rulers() -> frozenset[str]:
    return frozenset(words("names.toml", "rulers"))


def is_regnal(tokens: Tokens, index: int) -> bool:
    """Tell whether a number counts rulers of one name: "Ratu Elizabeth | II", "Hamengku Buwono | IX"."""
    if len(tokens.word(index)) < 2 or ROMAN.fullmatch(tokens.word(index)) is None:
        return False
    return not _rulers().isdisjoint(tokens.words[max(index - _REACH, 0) : index])
