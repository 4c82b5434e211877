"""Charts as plain SVG shapes that the templates draw: a timeline of months, a measure over time, posts held.

They are read without a script and printed as they are; every bar and point is a link with a name of its own, and the
same values stand in a table or list beside them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.schema.answers import Count, FigureRow, Post

WIDTH = 720
#: A timeline shows at least this many months and at most this many bars.
FEWEST, MOST_BARS = 12, 72
_LEFT, _RIGHT = 46, 12


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the grid or a mark on an axis: where it stands and the value that it bears."""

    at: float
    value: float | str


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its box, the period that it counts ("2023-07", or "2023" where there are many years) and the count."""

    x: float
    y: float
    width: float
    height: float
    period: str
    count: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """Bars of equal width, one for every month or year between the first and the last, also where nothing is."""

    bars: tuple[Bar, ...]
    lines: tuple[Tick, ...]
    labels: tuple[Tick, ...]
    height: int = 150
    base: int = 122


@dataclass(frozen=True, slots=True)
class Point:
    """One claimed figure in the picture; ``contradicted`` sets it apart by shape as well as by colour."""

    x: float
    y: float
    row: FigureRow
    contradicted: bool


@dataclass(frozen=True, slots=True)
class Scatter:
    """Figures of one unit over time; ``strokes`` join those that contradict one another (x, y, x, y)."""

    points: tuple[Point, ...]
    lines: tuple[Tick, ...]
    labels: tuple[Tick, ...]
    strokes: tuple[tuple[float, float, float, float], ...]
    logarithmic: bool = False
    height: int = 300
    base: int = 262


@dataclass(frozen=True, slots=True)
class Span:
    """A post as a bar from the first to the last day on which it was seen."""

    x: float
    width: float
    post: Post


@dataclass(frozen=True, slots=True)
class Spans:
    """Posts over time below a common axis of years or months."""

    spans: tuple[Span, ...]
    labels: tuple[Tick, ...]


def timeline(counts: Sequence[Count]) -> Timeline | None:
    """Return a timeline, oldest first, empty months included: "2023-07" 4, "2023-08" 0, "2023-09" 1.

    A single month is no timeline: None.
    """
    given = {c.value[:7]: c.count for c in counts if c.value}
    if len(given) < 2:
        return None
    periods = _months(min(given), max(given))
    if len(periods) > MOST_BARS:
        years: dict[str, int] = {}
        for month, number in given.items():
            years[month[:4]] = years.get(month[:4], 0) + number
        given = years
        periods = [str(year) for year in range(int(min(years)), int(max(years)) + 1)]
    ticks = nice(0, max(given.values()), most=4, whole=True)
    top, height, base = ticks[-1] or 1, 150, 122
    step = (WIDTH - _LEFT - _RIGHT) / len(periods)
    width = min(step * 0.78, 40)
    bars = tuple(
        Bar(
            round(_LEFT + i * step + (step - width) / 2, 1),
            round(base - given.get(period, 0) / top * (base - 12), 1),
            round(width, 1),
            round(given.get(period, 0) / top * (base - 12), 1),
            period,
            given.get(period, 0),
        )
        for i, period in enumerate(periods)
    )
    lines = tuple(Tick(round(base - value / top * (base - 12), 1), value) for value in ticks)
    every = max(1, math.ceil(len(periods) / 12))
    labels = tuple(Tick(round(b.x + b.width / 2, 1), b.period) for b in bars[::every])
    return Timeline(bars, lines, labels, height, base)


def _months(first: str, last: str) -> list[str]:
    """Return every month from the first to the last, and at least ``FEWEST`` that end with the last."""
    begin, end = _month(first), _month(last)
    begin = min(begin, end - FEWEST + 1)
    return [f"{n // 12:04d}-{n % 12 + 1:02d}" for n in range(begin, end + 1)]


def _month(text: str) -> int:
    return int(text[:4]) * 12 + int(text[5:7] or 1) - 1


def scatter(rows: Sequence[FigureRow]) -> Scatter | None:
    """Return a measure over time; a range stands at its middle, undated figures are left out."""
    dated = sorted((r for r in rows if day(r.date) is not None), key=lambda r: (r.date or "", r.id))
    if not dated:
        return None
    values = [middle(row) for row in dated]
    low, high = min(values), max(values)
    logarithmic = low > 0 and high / low > 500
    ticks = _decades(low, high) if logarithmic else nice(min(low, 0) if low < high / 3 else low, high, most=6)
    height, base, top = 300, 262, 14
    scale = math.log10 if logarithmic else float
    bottom, above = scale(ticks[0]), scale(ticks[-1])

    def level(value: float) -> float:
        return round(base - (scale(value) - bottom) / ((above - bottom) or 1) * (base - top), 1)

    days = [day(row.date) or 0 for row in dated]
    first, last = _room(min(days), max(days))

    def place(when: int) -> float:
        return round(84 + (when - first) / (last - first) * (WIDTH - 84 - 24), 1)

    points = tuple(
        Point(place(when), level(value), row, bool(row.contradicts))
        for row, value, when in zip(dated, values, days, strict=True)
    )
    at = {point.row.id: point for point in points}
    strokes = tuple(
        (p.x, p.y, at[other].x, at[other].y)
        for p in points
        for other in p.row.contradicts
        if other in at and p.row.id < other
    )  # fmt: skip
    lines = tuple(Tick(level(value), value) for value in ticks)
    labels = tuple(Tick(place(when), date.fromordinal(when).isoformat()) for when in _evenly(first, last, 6))
    return Scatter(points, lines, labels, strokes, logarithmic, height, base)


def spans(posts: Sequence[Post]) -> Spans | None:
    """Return posts over time as bars below one another."""
    dated = [(post, day(post.first), day(post.last)) for post in posts]
    known = [(post, begin, end) for post, begin, end in dated if begin is not None and end is not None]
    if not known:
        return None
    first, last = _room(min(begin for _, begin, _ in known), max(end for _, _, end in known))

    def place(when: int) -> float:
        return round((when - first) / (last - first) * 100, 2)

    found = tuple(Span(place(begin), max(round(place(end) - place(begin), 2), 1.2), post) for post, begin, end in known)
    labels = tuple(Tick(place(when), date.fromordinal(when).isoformat()) for when in _evenly(first, last, 4))
    return Spans(found, labels)


def middle(row: FigureRow) -> float:
    """Return a figure's value, the middle of a range."""
    value = row.value
    return (value[0] + value[1]) / 2 if isinstance(value, tuple | list) else float(value)


def nice(low: float, high: float, *, most: int, whole: bool = False) -> list[float]:
    """Return round values that span low to high: 0, 107 -> 0, 50, 100, 150."""
    spread = (high - low) or abs(high) or 1
    raw = spread / most
    power = 10 ** math.floor(math.log10(raw))
    step = next(power * m for m in (1, 2, 2.5, 5, 10) if power * m >= raw * 0.999)
    step = max(1, math.ceil(step)) if whole else step
    begin = math.floor(low / step)
    end = max(math.ceil(round(high / step, 9)), begin + 1)
    return [round(n * step, 10) for n in range(begin, end + 1)]


def _decades(low: float, high: float) -> list[float]:
    return [10.0**n for n in range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)]


def _room(first: int, last: int) -> tuple[int, int]:
    """Return a span of days with room on both sides, never less than two months."""
    margin = max((last - first) // 20, (60 - (last - first)) // 2, 3)
    return first - margin, last + margin


def _evenly(first: int, last: int, number: int) -> list[int]:
    return [first + (last - first) * n // number for n in range(number + 1)][1:-1]


def day(text: str | None) -> int | None:
    """Return a day's number; a month or year counts from its first day."""
    if not text:
        return None
    try:
        year, month, number, *_ = (*text[:10].split("-"), "1", "1")
        return date(int(year), int(month), int(number)).toordinal()
    except ValueError:
        return None
