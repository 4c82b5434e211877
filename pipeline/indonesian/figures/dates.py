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
    r"(?i)^\s*(?:pada|per|hingga|sampai|selama|sepanjang|di|dalam|tahun|awal|akhir|pertengahan)\s+(?:tahun\s+|tanggal\s+|akhir\s+|awal\s+)?"
)
_TIMES = frozenset(
    {"tahun", "bulan", "pekan", "minggu", "hari", "jam", "menit", "kali", "kali lipat", "abad", "dekade"}
)
_SPOKEN = re.compile(r"[()]|(?i:senin|selasa|rabu|kamis|jum|sabtu|minggu|kemarin|hari ini|besok|lusa|malam)")
#: What a figure is set against has another day: "turun 78 persen dibanding tahun lalu".
_AGAINST = re.compile(
    r"(?i)\b(?:(?:di)?banding(?:kan|ing)?|ketimbang|daripada|sejak|dari(?=\s+(?:tahun|periode|bulan|posisi|awal|akhir|kuartal|triwulan|$))|target|"
    r"meningkat|menurun|naik|turun)\b|\bdari\s*$|\bdari\s+(?:tahun|bulan)\s*$"
)
#: What begins another clause, whose date is its own: "87,5 persen dan ditargetkan rampung pada 2021".
_ANOTHER = re.compile(
    r"(?i)\b(?:namun|tetapi|tapi|sedangkan|sementara|kemudian|lalu|sebelum|setelah|(?:dan|serta)\s+(?:akan|di|me|ber|ter)\w*)\b"
)
#: Between two figures: the second one is of another time than the first.
_CHANGES = re.compile(
    r"(?i)\b(?:sekarang|kini|sedangkan|sementara|tahun\s+ini|saat\s+ini|(?:di)?banding\w*|ketimbang|dari)\b"
)
#: What a second figure is reached by: the date before it is the first one's.
_BECOMES = re.compile(r"(?i)(?:^|\s)(?:menjadi|jadi|ke)\s")
_FROM = re.compile(r"(?i)\b(?:dari|naik|turun|meningkat|menurun|bertambah|berkurang)\b")
#: Words between a month or year inside a phrase and its figure: "inflasi Juli 2023 | sebesar".
_TIED = re.compile(
    r"(?i)[\s,)]*(?:(?:\([a-z]+\)|yoy|mtm|ytd)[\s,]*)?(?:tercatat|mencapai|sebesar|adalah|yakni|yaitu|sebanyak|senilai|berada|di|pada|level|angka|"
    r"kisaran|sekitar|hanya|naik|turun|tumbuh|masih|telah|sudah|lalu|itu|menjadi|minus|hampir|lebih|dari|menembus|tembus|ini|nanti|baru|kurang|\s)*"
)
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
    return _AGAINST.search(between) is None and _ANOTHER.search(between) is None and _holds(text, day)


def _precedes(text: str, figure: Figure, day: DateMention, former: Figure | None) -> bool:
    """Whether the date before a figure is its own, the figure before being of the same time or before the date."""
    between = text[day.end : figure.start]
    if _STOP.search(between):
        return False
    apart = former is not None and former.start >= day.end
    if former is not None and _BECOMES.search(between) is not None and _left(text, former, day):
        return False
    if apart and former is not None and _CHANGES.search(text, former.end, figure.start) is not None:
        return False
    if _AGAINST.search(text[max(0, day.start - 40) : day.start].rpartition(".")[2]) is not None and (
        apart or len(between) > _NEXT or "," in between
    ):
        return False
    if _holds(text, day):
        return True
    return not apart and day.precision != "day" and _TIED.fullmatch(between) is not None


def _left(text: str, former: Figure, day: DateMention) -> bool:
    """Whether a date is the first figure's alone: "31,5 pada 2022 | menjadi", "tahun lalu 9,6 | ke"."""
    if former.end <= day.start:
        return _follows(text, former, day)
    return _FROM.search(text, day.end, former.start) is None


def _holds(text: str, day: DateMention) -> bool:
    lead = text[max(0, day.start - 24) : day.start]
    return _HOLDS.search(lead) is not None or _OPENS.match(text[day.start : day.end]) is not None
