"""Figures that an article tells twice: where one mention tells what is measured, the other needs no more.

"Pagu bantuan itu Rp 386 miliar" tells what "Rp 386 miliar" is in the next paragraph too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.indonesian.figures.printed import TIMES, counts_things
from pipeline.schema import Figure

#: Smaller counts may be of anything: "dua orang".
_LEAST = 30
#: Digits of an amount, zeros at its end apart, by which it is known again: "Rp 139 triliun", not "Rp 20 juta".
_DIGITS = 3


def repeated(figures: Sequence[Figure]) -> list[Figure]:
    """Return the figures, those of which nothing is told with what the first other mention of them tells.

    Args:
        figures: the figures of one article, in order.
    """
    found = list(figures)
    untold = [place for place, one in enumerate(found) if one.measure is None or one.measure == one.unit]
    if not any(_tells_apart(found[place]) for place in untold):
        return found
    told: dict[tuple[object, str | None], str] = {}
    for figure in found:
        measure = figure.measure
        if measure is not None and measure != figure.unit and " " in measure and not figure.change:
            told.setdefault((figure.value, figure.unit), measure)
    for place in untold:
        figure = found[place]
        again = told.get((figure.value, figure.unit)) if _tells_apart(figure) else None
        if again is not None:
            found[place] = replace(figure, measure=again)
    return found


def _tells_apart(figure: Figure) -> bool:
    """Whether a figure's value is its own: a count that is not small, an amount of three digits; no price, no time."""
    if figure.unit in TIMES or figure.per is not None or isinstance(figure.value, tuple):
        return False
    if counts_things(figure.unit):
        return figure.value >= _LEAST
    digits = f"{figure.value:.2f}".replace(".", "").strip("0")
    return len(digits) >= _DIGITS
