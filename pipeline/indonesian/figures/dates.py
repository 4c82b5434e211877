"""The day, month or year that a figure holds for: "per Juni 2023 tercatat 36,7 juta peserta" is as of 2023-06.

The words between date and figure are in ``resources/figure_contexts.toml``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from pipeline.indonesian.surroundings import Surroundings, surroundings
from pipeline.schema import DateMention, Figure

_STOP = re.compile(r"[.!?;]\s|\n")
_TIMES = frozenset(
    {"tahun", "bulan", "pekan", "minggu", "hari", "jam", "menit", "kali", "kali lipat", "abad", "dekade"}
)
_SPOKEN = re.compile(r"[()]|(?i:senin|selasa|rabu|kamis|jum|sabtu|minggu|kemarin|hari ini|besok|lusa|malam)")
#: How far, in characters, a date may stand from the figure it holds for.
REACH = 90
#: A figure this near behind the date of a comparison is the one compared with: "dibanding tahun 2024 yang 39 persen".
_NEXT = 45


def dated(text: str, figures: list[Figure], when: Sequence[DateMention]) -> list[Figure]:
    """Return the figures with the date that their clause gives them.

    The day of a speech ("kata dia, Kamis (27/7/2023)") tells nothing about a figure and is passed over.
    """
    days = [
        d
        for d in when
        if not _SPOKEN.search(text[d.start : d.end])
        and not d.value.startswith("-")
        and not (d.until and d.precision == "year")
    ]
    if not days:
        return figures
    starts = [d.start for d in days]
    found: list[Figure] = []
    for place, figure in enumerate(figures):
        day = _day_of(text, figure, days, starts, figures[place - 1] if place else None)
        found.append(replace(figure, as_of=day.value) if day is not None else figure)
    return found


def _day_of(
    text: str, figure: Figure, days: list[DateMention], starts: list[int], former: Figure | None
) -> DateMention | None:
    if figure.unit in _TIMES:
        return None
    place = bisect_left(starts, figure.start)
    after = days[place] if place < len(days) else None
    before = days[place - 1] if place else None
    if after is not None and after.start - figure.end <= REACH and _follows(text, figure, after):
        return after
    if before is not None and figure.start - before.end <= REACH and _precedes(text, figure, before, former):
        return before
    return None


def _follows(text: str, figure: Figure, day: DateMention) -> bool:
    """Whether the date after a figure is its own: "12 persen pada 2025", not "12 persen dibanding tahun lalu"."""
    between = text[figure.end : day.start]
    if _STOP.search(between) or any(letter.isdigit() for letter in between):
        return False
    return not _has("against", between) and not _has("another_clause", between) and _holds(text, day)


def _precedes(text: str, figure: Figure, day: DateMention, former: Figure | None) -> bool:
    """Whether the date before a figure is its own, the figure before being of the same time or before the date."""
    between = text[day.end : figure.start]
    if _STOP.search(between):
        return False
    apart = former is not None and former.start >= day.end
    if former is not None and _has("reached", between) and _left(text, former, day):
        return False
    if apart and former is not None and _told("other_time").holds(text, former.end, figure.start):
        return False
    compared = _has("against", text[max(0, day.start - 40) : day.start].rpartition(".")[2])
    if compared and (apart or len(between) > _NEXT or "," in between):
        return False
    if _holds(text, day):
        return True
    return not apart and day.precision != "day" and _told("tied").fills(between, 0, len(between))


def _left(text: str, former: Figure, day: DateMention) -> bool:
    """Whether a date is the first figure's alone: "28,4 pada 2021 | menjadi", "tahun lalu 8,2 | ke"."""
    if former.end <= day.start:
        return _follows(text, former, day)
    return not _told("moves").holds(text, day.end, former.start)


def _holds(text: str, day: DateMention) -> bool:
    lead = text[max(0, day.start - 24) : day.start]
    return _told("holds").leads(lead, len(lead)) or _told("opens").trails(text[day.start : day.end], 0)


def _has(name: str, words: str) -> bool:
    return _told(name).holds(words, 0, len(words))


def _told(name: str) -> Surroundings:
    return surroundings("figure_contexts.toml")[name]
