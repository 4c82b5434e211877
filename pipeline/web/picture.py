"""A neighbourhood drawn without a script: knots on rings around the centre, lines for links, each with a name."""

from __future__ import annotations

import math
from dataclasses import dataclass

from pipeline.schema.surveys import Knot, Link, Neighbourhood

WIDTH, HEIGHT = 1000, 700
#: Knots on the first ring; each further ring holds so many more.
FIRST_RING = 10
#: Labels are drawn for this many knots; the others bear theirs as a title.
LABELLED = 45


@dataclass(frozen=True, slots=True)
class Place:
    """A knot in the picture."""

    knot: Knot
    x: float
    y: float
    size: float
    named: bool
    left: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A link in the picture."""

    link: Link
    x1: float
    y1: float
    x2: float
    y2: float
    width: float


@dataclass(frozen=True, slots=True)
class Picture:
    """Places and lines."""

    places: tuple[Place, ...]
    lines: tuple[Line, ...]


def draw(around: Neighbourhood) -> Picture:
    """Lay out a neighbourhood: the centre in the middle, those best linked to it on the inner rings."""
    heaviest = max((knot.weight for knot in around.knots if not knot.centre), default=1)
    spots = _rings(len(around.knots))
    places = tuple(
        Place(knot, *spot, _size(knot, heaviest), rank < LABELLED, spot[0] < WIDTH / 2 - 20)
        for rank, (knot, spot) in enumerate(zip(around.knots, spots, strict=True))
    )
    at = {place.knot.id: place for place in places}
    lines = tuple(
        Line(link, at[link.source].x, at[link.source].y, at[link.target].x, at[link.target].y,
             round(min(1 + math.log2(link.count), 5), 1))
        for link in around.links
    )  # fmt: skip
    return Picture(places, lines)


def _size(knot: Knot, heaviest: int) -> float:
    return 16.0 if knot.centre else round(4 + 9 * math.sqrt(knot.weight / max(heaviest, 1)), 1)


def _rings(number: int) -> list[tuple[float, float]]:
    spots = [(WIDTH / 2, HEIGHT / 2)]
    sizes: list[int] = []
    while sum(sizes) < number - 1:
        sizes.append(min(FIRST_RING + 8 * len(sizes), number - 1 - sum(sizes)))
    for ring, size in enumerate(sizes, 1):
        radius = ring / len(sizes)
        for place in range(size):
            angle = 2 * math.pi * place / size + ring * 0.35
            x = WIDTH / 2 + radius * (WIDTH / 2 - 150) * math.cos(angle)
            y = HEIGHT / 2 + radius * (HEIGHT / 2 - 40) * math.sin(angle)
            spots.append((round(x, 1), round(y, 1)))
    return spots[:number]
