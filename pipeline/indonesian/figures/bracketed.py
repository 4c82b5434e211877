"""Bare numbers in brackets behind the names of a row: "Cibubur (116 kasus), Ciracas (112), dan Kapuk (103)".

One of the row tells what all count, or its names are places that a reader knows; ages and years are none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from pipeline.indonesian.figures.clauses import group
from pipeline.indonesian.figures.printed import counts_things
from pipeline.indonesian.figures.words import words_of
from pipeline.indonesian.places import country, districts, regions
from pipeline.schema import Figure

_NAME = r"[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,4}"
_ITEM = rf"{_NAME} \(\d[\d.,]*(?: [a-z]+)?\)"
_ROW = re.compile(rf"{_ITEM}(?:(?:, dan |, serta |, | dan |; ){_ITEM}){{2,}}")
_PARTS = re.compile(rf"(?P<name>{_NAME}) \((?P<number>\d[\d.,]*)(?: (?P<unit>[a-z]+))?\)")
_BEFORE = re.compile(rf"(?P<name>{_NAME}) \($")
_YEAR = re.compile(r"(?:19|20)\d\d")
#: How far, in characters, a row may begin before one of its numbers and end behind it, and a name before its bracket.
_REACH, _LONGEST_NAME = 400, 60
_PLACES = 2


def in_brackets(text: str, start: int, end: int) -> bool:
    """Tell whether a bare number in brackets is one of a row that counts something: "Ciracas (| 112 |)"."""
    if text[start - 1 : start] != "(" or text[end : end + 1] != ")":
        return False
    return _row_of(text, start) is not None


def _row_of(text: str, start: int) -> str | None:
    """Return what the items of a row count, "" where no noun tells it (places, sizes); None where there is no row."""
    begin = max(text.rfind("\n", max(0, start - _REACH), start) + 1, start - _REACH, 0)
    rows = _ROW.finditer(text, begin, start + _REACH)
    row = next((found for found in rows if found.end() > start), None)
    return _counted(row[0]) if row is not None and row.start() < start else None


@lru_cache(maxsize=256)
def _counted(row: str) -> str | None:
    parts = list(_PARTS.finditer(row))
    units = [part["unit"] for part in parts if part["unit"]]
    if any(unit in words_of("unbracketed") for unit in units) or all(_YEAR.fullmatch(p["number"]) for p in parts):
        return None
    if units:
        return units[0] if _numbers_things(units[0]) else ""
    return "" if sum(_is_place(part["name"]) for part in parts) >= _PLACES else None


def _is_place(name: str) -> bool:
    """Tell whether a name is a region's, a country's or a district's, its level before it or not: "Kelurahan Kapuk"."""
    bare = name.partition(" ")[2] if name.split()[0] in words_of("levels") else name
    return bool(regions(bare)) or country(bare) is not None or bare in districts()


def _is_counted(figure: Figure) -> bool:
    """Tell whether a figure numbers things, so that its noun tells what they are: "116 kasus", no "140 km"."""
    return figure.unit is None or (counts_things(figure.unit) and _numbers_things(figure.unit))


def _numbers_things(unit: str) -> bool:
    """Tell whether a unit is a noun of what is counted, no size or share: "kasus", not "km" or "derajat"."""
    return unit not in group("sizes") and unit not in words_of("unnamed")


def named_in_brackets(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """Return the figures, those in the brackets of a row with what it counts there: "kasus | Ciracas"."""
    found = list(figures)
    for place, figure in enumerate(figures):
        if text[figure.start - 1] != "(" or not _is_counted(figure):
            continue
        name = _BEFORE.search(text, max(0, figure.start - _LONGEST_NAME), figure.start)
        counted = _row_of(text, figure.start) if name is not None else None
        if name is not None and counted is not None:
            found[place] = replace(figure, measure=f"{counted} {name['name']}".strip())
    return found
