"""Charts as plain SVG shapes: bars of a timeline, points of a measure over time; the template draws them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.schema.answers import Count, FigureRow

WIDTH, HEIGHT, BASE = 720, 160, 130


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its box in the picture, its label and its count."""

    x: float
    y: float
    width: float
    height: float
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Point:
    """One claimed figure in the picture; ``contradicted`` sets it apart by shape as well as by colour."""

    x: float
    y: float
    row: FigureRow
    contradicted: bool


def bars(counts: Sequence[Count]) -> tuple[Bar, ...]:
    """Return the bars of a timeline, oldest first: "2023-07" 4, "2023-08" 1."""
    ordered = sorted(counts, key=lambda c: c.value)
    highest = max((c.count for c in ordered), default=1)
    step = WIDTH / max(len(ordered), 1)
    width = min(step * 0.8, 48)
    return tuple(
        Bar(
            round(i * step + (step - width) / 2, 1),
            round(BASE - c.count / highest * (BASE - 20), 1),
            round(width, 1),
            round(c.count / highest * (BASE - 20), 1),
            c.label or c.value,
            c.count,
        )
        for i, c in enumerate(ordered)
    )


def points(rows: Sequence[FigureRow]) -> tuple[Point, ...]:
    """Return the points of a measure over time; a range stands at its middle, undated figures are left out."""
    dated = sorted((r for r in rows if r.date), key=lambda r: r.date or "")
    if not dated:
        return ()
    values = [middle(row) for row in dated]
    low, high = min(values), max(values)
    spread = (high - low) or 1.0
    days = [_day(row) for row in dated]
    span = (days[-1] - days[0]) or 1
    return tuple(
        Point(
            round(30 + (day - days[0]) / span * (WIDTH - 60), 1),
            round(BASE - (value - low) / spread * (BASE - 30), 1),
            row,
            bool(row.contradicts),
        )
        for row, value, day in zip(dated, values, days, strict=True)
    )


def middle(row: FigureRow) -> float:
    """Return a figure's value, the middle of a range."""
    value = row.value
    return (value[0] + value[1]) / 2 if isinstance(value, tuple | list) else float(value)


def _day(row: FigureRow) -> int:
    year, month, day = (*(int(part) for part in (row.date or "0-1-1")[:10].split("-")), 1, 1)[:3]
    return year * 372 + month * 31 + day
