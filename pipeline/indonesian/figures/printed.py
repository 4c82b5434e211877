"""A figure as it is printed, before the clause tells what it measures: "36,7 juta peserta" with its value and unit."""

from __future__ import annotations

from typing import NamedTuple

from pipeline.schema.spans import Modifier, Value


class Printed(NamedTuple):
    """What the number and the words next to it tell; made in a third of the time that a figure takes."""

    start: int
    end: int
    value: Value
    unit: str | None
    modifier: Modifier | None
    per: str | None
