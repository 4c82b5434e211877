"""Ids of instruments from what print tells: "inpres-2-2021", "perda-bangli-5-2023", "pp-78-?"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from pipeline.indonesian.regulations import regions
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.kinds import Kind, kinds
from pipeline.resources.read import toml

#: A year within a number, "b/67/m.sm.02.03/2020", or a court's number, whose year is its own.
_DATED = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|puu|mpr|/[6-9]\d$")

_ARABIC = re.compile(r"[1-9]\d?(?![\d.])")

#: What a number of several parts has between them: "561/57", "432-144-2019".
_SEVERAL = re.compile(r"[/.]|-.*-")

#: The court's rulings, whose numbers hold their year: one that nobody numbers has no year to tell either.
RULING = "putusan-mk"

#: From this year on the assembly was elected, and no longer a provisional one (MPRS).
_ASSEMBLY = 1972


def dated(number: str) -> bool:
    """Whether a number tells its year itself: "210/pmk.010/2021", hardly "45/pk.03.03/kesra"."""
    return _DATED.search(number) is not None


def identify(draft: Draft) -> str:
    """Return a draft's own id, "?" for what it does not tell: "inpres-8-?"; those of several numbers with ";"."""
    if draft.others:
        return ";".join(_identify(replace(draft, number=number)) for number in (draft.number, *draft.others))
    return _identify(draft)


def _identify(draft: Draft) -> str:
    assert draft.kind is not None
    if draft.number is not None and (signed := _signed(draft.kind.id, draft.number)) is not None:
        draft.kind = signed
        if signed.id == "kepmenbumn" and draft.number[0].isdigit():
            draft.number = f"sk-{draft.number}"
    head = _head(draft.kind, draft.region)
    number, year = draft.number or "?", draft.year or "?"
    if draft.kind.id == "tap-mpr" and (arabic := _ARABIC.match(number)) is not None:
        draft.number = number = roman(int(arabic[0])) + number[arabic.end() :]
    if draft.kind.id == "tap-mpr" and number.isalpha() and year.isdigit():
        return of_the_assembly(number, year)
    if draft.number is None and draft.year is None and draft.kind.id == RULING:
        return f"{RULING}-?"
    if draft.year is None and draft.number is not None and _SEVERAL.search(draft.number):
        return f"{head}-{number}" if dated(draft.number) else f"{head}-{number}-?"
    return f"{head}-{number}-{year}"


def unnumbered(id: str) -> bool:
    """Whether an id tells neither number nor year: "pp-?-?", "putusan-mk-?"."""
    return "?-?" in id or id == f"{RULING}-?"


def of_name(draft: Draft) -> str:
    """Return the id of a rule that goes by a name alone: "uu:cipta-kerja", "perda-kota-bogor:ktr"."""
    assert draft.kind is not None
    return f"{_head(draft.kind, draft.region)}:{draft.name}"


def _head(kind: Kind, region: str | None) -> str:
    return kind.id + (f"-{regions.in_ids(region, kind.id)}" if region else "")


def of_the_assembly(number: str, year: str) -> str:
    """Return the id of a decree of the People's Consultative Assembly: "xxv", "1966" -> "tap-mpr-xxv/mprs/1966"."""
    return f"tap-mpr-{number}/{'mprs' if int(year) < _ASSEMBLY else 'mpr'}/{year}"


@cache
def _signs() -> tuple[tuple[frozenset[str], re.Pattern[str], Kind], ...]:
    rows = toml("regulations.toml")["sign"]
    return tuple((frozenset(row["of"]), re.compile(row["pattern"]), kinds()[row["id"]]) for row in rows)


def _signed(kind: str, number: str) -> Kind | None:
    """The kind that a sign in the number tells.

    "SE Nomor M/2/HK.04/III/2024" is a circular of the minister of manpower.
    """
    return next((found for of, pattern, found in _signs() if kind in of and pattern.match(number)), None)


def roman(number: int) -> str:
    """Return a number as decrees of the assembly print it: 25 -> "xxv"."""
    tens, ones = divmod(number, 10)
    return "x" * tens + ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")[ones]


def agree(draft: Draft, other: Draft) -> bool:
    """Whether what a mention tells does not contradict a fuller one.

    "Perda 5" and "Perda Bangli Nomor 5 Tahun 2023".
    """
    if draft.region and other.region and draft.region != other.region:
        return False
    if draft.number is not None:
        number = other.number or ""
        if draft.year and other.year and draft.year != other.year:
            return False
        return draft.number == number or number.startswith(f"{draft.number}/")
    return draft.year == other.year or (other.number or "").endswith(f"/{draft.year}")
