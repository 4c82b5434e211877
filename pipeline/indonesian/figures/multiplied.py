"""A sum with what it is reckoned from: "gaji pokok bupati ialah 3 x Rp 2 juta atau sebesar Rp 6 juta"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.indonesian.figures.clauses import bare, group
from pipeline.schema import Figure

#: Before what is taken so many times: "3 x | Rp 2 juta".
_TIMES = re.compile(r"\d\s?[xX×]\s?$")
_TAIL = re.compile(r"\s\d+\s?[xX×]$")
_SIGNS = " x", " X", "×"
_BEFORE = 4
#: How far, in characters, the sum stands behind it.
_NEAR = 40


def multiplied(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """Return the figures, a sum with what was told of the one that it is reckoned from, which tells nothing more.

    "Gaji pokok bupati ialah 3 x Rp 2 juta atau sebesar Rp 6 juta": Rp 6 juta is what a regent gets.

    Args:
        text: the article.
        figures: its figures, in order, with what they measure.
    """
    found = list(figures)
    if not any(sign in text for sign in _SIGNS):
        return found
    for place, one in enumerate(figures):
        if _taken(text, one):
            measure = _TAIL.sub("", one.measure) if one.measure is not None else None
            total = found[place + 1] if place + 1 < len(found) else None
            summed = total is not None and one.unit == total.unit and _sum(text, one, total)
            found[place] = replace(one, measure=None if summed else measure)
            if total is not None and summed:
                found[place + 1] = replace(total, measure=measure)
    return found


def _taken(text: str, one: Figure) -> bool:
    """Whether a figure is taken so many times: "3 x | Rp 2 juta"."""
    return _TIMES.search(text, max(0, one.start - _BEFORE), one.start) is not None


def _sum(text: str, one: Figure, total: Figure) -> bool:
    """Whether words for the same stand between the two: "atau sebesar", "=", "yaitu"."""
    between = text[one.end : total.start] if total.start - one.end < _NEAR else ","
    words = [bare(word) for word in between.split()]
    return bool(words) and all(word in group("summed") for word in words)
