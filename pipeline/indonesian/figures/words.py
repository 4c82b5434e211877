"""The words around a number, read from ``figures.toml`` and ``figure_forms.toml``: scales, units, what is no unit."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from pipeline.indonesian import numbers
from pipeline.indonesian.numbers import Number
from pipeline.resources.read import toml, words

#: Numbers of this size are written out; no amount in the news is larger than the other.
_WRITTEN_OUT, _NEVER = 1e8, 1e16
_LARGE = 1e9
#: No number in print has more than six decimals.
_MILLIONTH = 10**6


def listed(group: str) -> tuple[str, ...]:
    """Return the words of a table of figure_forms.toml, in their order: ``listed("plain_scales")``."""
    return words("figure_forms.toml", group)


def either(group: str) -> str:
    """Return the words of such a table as alternatives of an expression: "ribu|juta|miliar|triliun"."""
    return "|".join(listed(group))


#: Parts of a whole in one word, which count nothing but measures.
SHARES = frozenset(listed("shares"))
#: Units that may stand behind a name and a number: "Lapas Cipinang 300 orang".
AFTER_NAME = frozenset(listed("after_name"))
_VERB = re.compile(rf"(?:{either('verb_prefixes')})[a-z]{{4,}}")


@cache
def words_of(group: str) -> Any:
    """Return a group of words of figures.toml, as a set where it is a list."""
    found = toml("figures.toml")[group]
    return frozenset(found) if isinstance(found, list) else found


@cache
def scale_of(word: str) -> Number:
    """Return what a scale multiplies by: "jutaan" -> 1e6, "ribu triliun" -> 1e15, the headline's "M" -> 1e9."""
    plain = word.removeprefix("-").removeprefix("an").strip("() \n\u00a0").lower().removesuffix("an").rstrip("-")
    first, _, rest = plain.partition(" ")
    if rest:
        return scale_of(first) * scale_of(rest)
    plain = words_of("misspelt_scales").get(plain, plain)
    short = {"t": 1e12, "m": 1e9, "": 1.0}
    return float(short.get(plain, words_of("scales").get(plain, 1.0)))


@cache
def is_unit(word: str) -> bool:
    """Whether a word after a number may be what it counts."""
    low = word.lower()
    if not words_of("not_units").isdisjoint((low, low.removesuffix("nya"))) or low in words_of("states"):
        return False
    if (len(low) < 2 and word != "m") or word == "sd":  # "5 sd 7", but "27 SD"
        return False
    return not (_VERB.fullmatch(low) and low not in words_of("nouns"))


def scaled(number: Number, scale: Number) -> Number:
    """Return a number times its scale, without what multiplication leaves: "8.909,14 triliun" ends in zeros."""
    if scale >= _LARGE and number < _WRITTEN_OUT:
        return round(number * _MILLIONTH) * int(scale) // _MILLIONTH
    return numbers.whole(round(number * scale) if scale >= _LARGE else number * scale)


def twice_scaled(number: Number, scale: str) -> bool:
    """Whether a number is written out and scaled once more by a slip: "Rp 2.659.430.425 miliar"."""
    return number >= _WRITTEN_OUT and number * scale_of(scale) >= _NEVER
