"""The day, month or year that a figure holds for: "per Juni 2023 tercatat 36,7 juta peserta" is as of 2023-06."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from pipeline.schema import DateMention, Figure

_STOP = re.compile(r"[.!?;]\s|\n")
_HOLDS = re.compile(
    r"(?i)\b(?:per|pada|hingga|sampai|sampai\s+dengan|di|tahun|selama|sepanjang|akhir|dalam|untuk|posisi)\s+(?:tahun\s+|tanggal\s+|akhir\s+|awal\s+)?$"
)
_OPENS = re.compile(
    r"(?i)^\s*(?:pada|per|hingga|sampai|selama|sepanjang|di|dalam|tahun)\s+(?:tahun\s+|tanggal\s+|akhir\s+|awal\s+)?"
)
_TIMES = frozenset({"tahun", "bulan", "pekan", "minggu", "hari", "jam", "menit", "kali", "abad", "dekade"})
_SPOKEN = re.compile(r"[()]|(?i:senin|selasa|rabu|kamis|jum|sabtu|minggu|kemarin|hari ini|besok|lusa|malam)")
#: How far, in characters, a date may stand from the figure it holds for.
REACH = 90


def dated(text: str, figures: list[Figure], when: Sequence[DateMention]) -> list[Figure]:
    """Return the figures with the date that their clause gives them.

    The day of a speech ("kata dia, Kamis (27/7/2023)") tells nothing about a figure and is passed over.
    """
    days = [d for d in when if not _SPOKEN.search(text[d.start : d.end]) and not d.value.startswith("-")]
    if not days:
        return figures
    starts = [d.start for d in days]
    return [replace(f, as_of=day.value) if (day := _day_of(text, f, days, starts)) is not None else f for f in figures]


def _day_of(text: str, figure: Figure, days: list[DateMention], starts: list[int]) -> DateMention | None:
    if figure.unit in _TIMES:
        return None
    place = bisect_left(starts, figure.start)
    after = days[place] if place < len(days) else None
    before = days[place - 1] if place else None
    if after is not None and after.start - figure.end <= REACH:
        between = text[figure.end : after.start]
        if not _STOP.search(between) and not any(letter.isdigit() for letter in between) and _holds(text, after):
            return after
    if before is not None and figure.start - before.end <= REACH and not _STOP.search(text[before.end : figure.start]):
        return before if _holds(text, before) else None
    return None


def _holds(text: str, day: DateMention) -> bool:
    lead = text[max(0, day.start - 24) : day.start]
    return _HOLDS.search(lead) is not None or _OPENS.match(text[day.start : day.end]) is not None
