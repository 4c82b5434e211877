"""A figure as it is printed, before the clause tells what it measures: "36,7 juta peserta" with its value and unit."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from pipeline.indonesian.figures.words import listed
from pipeline.schema import Figure
from pipeline.schema.spans import Change, Modifier, Value

#: The units of time.
TIMES = frozenset(listed("times"))


class Printed(NamedTuple):
    """What the number and the words next to it tell; made in a third of the time that a figure takes."""

    start: int
    end: int
    value: Value
    unit: str | None
    modifier: Modifier | None
    per: str | None


@lru_cache(maxsize=1 << 12)
def counts_things(unit: str | None) -> bool:
    """Whether a figure with this unit counts things, rather than money, shares or bare numbers."""
    return unit is not None and unit != "%" and not unit.isupper()


def made(figure: Printed, measure: str | None, change: Change | None) -> Figure:
    """Return a figure of an article from what is printed, with what it measures and which way that goes."""
    return Figure(
        figure.start, figure.end, figure.value, figure.unit, figure.modifier, measure, figure.per, change=change
    )
