"""Ids of instruments from what print tells: "inpres-2-2021", "perda-bangli-5-2023", "pp-78-?"."""

from __future__ import annotations

import re

from pipeline.indonesian.regulations.drafts import Draft

#: A year within a number, "b/67/m.sm.02.03/2020", or a court's number, whose year is its own.
_DATED = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|puu|mpr")

#: From this year on the assembly was elected, and no longer a provisional one (MPRS).
_ASSEMBLY = 1972


def dated(number: str) -> bool:
    """Whether a number tells its year itself: "210/pmk.010/2021", hardly "45/pk.03.03/kesra"."""
    return _DATED.search(number) is not None


def identify(draft: Draft) -> str:
    """Return a draft's own id, "?" for what it does not tell: "inpres-8-?"."""
    assert draft.kind is not None
    if draft.kind.id == "kmk" and "/menkes/" in (draft.number or ""):
        return f"kepmenkes-{draft.number}"
    head = draft.kind.id + (f"-{draft.region}" if draft.region else "")
    number, year = draft.number or "?", draft.year or "?"
    if draft.kind.id == "tap-mpr" and number.isalpha() and year.isdigit():
        return f"{head}-{number}/{'mprs' if int(year) < _ASSEMBLY else 'mpr'}/{year}"
    if draft.year is None and draft.number is not None and ("/" in draft.number or "." in draft.number):
        return f"{head}-{number}" if dated(draft.number) else f"{head}-{number}-?"
    return f"{head}-{number}-{year}"


def agree(draft: Draft, other: Draft) -> bool:
    """Whether what a mention tells does not contradict a fuller one: "Perda 5" and "Perda Bangli Nomor 5 Tahun 2023"."""  # noqa: E501
    if draft.region and other.region and draft.region != other.region:
        return False
    if draft.number is not None:
        number = other.number or ""
        if draft.year and other.year and draft.year != other.year:
            return False
        return draft.number == number or number.startswith(f"{draft.number}/")
    return draft.year == other.year or (other.number or "").endswith(f"/{draft.year}")
