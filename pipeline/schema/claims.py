"""Figures as answers: what was claimed, by whom, when, and what contradicts it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Claim:
    """What one article claims at one time: a value with who said it and where it stands in print."""

    id: str
    moment: str
    value: float | int | tuple[float | int, float | int]
    words: str
    article: str
    start: int
    end: int
    date: str | None = None
    speaker: str | None = None
    publisher: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Series:
    """One measure over time: "peserta aktif" in "peserta", its claims oldest first, a moment an ISO day or month.

    ``disputed`` lists the moments at which claims contradict one another.
    """

    measure: str
    unit: str | None
    per: str | None
    claims: tuple[Claim, ...]
    disputed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure in print: 36,700,000 peserta, its measure, who said it.

    ``contradicts`` lists the ids of figures that claim another value of the same thing at the same time, ``against``
    those claims themselves, the first few. ``change`` is "up" or "down" where the figure is a rise or a fall.
    """

    id: str
    date: str | None
    value: float | int | tuple[float | int, float | int]
    unit: str | None
    measure: str | None
    modifier: str | None
    per: str | None
    as_of: str | None
    words: str
    speaker: str | None
    speaker_id: str | None
    position: str | None
    title: str | None
    publisher: str | None
    url: str | None
    article: str
    start: int
    end: int
    statement: str | None = None
    regulations: tuple[str, ...] = ()
    contradicts: tuple[str, ...] = ()
    against: tuple[Claim, ...] = ()
    change: str | None = None
