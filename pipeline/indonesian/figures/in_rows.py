"""Bare numbers that count in a row: "12 pasien dari Garut, dua dari Subang", "Aceh: 182" over "Bali: 92".

The noun stands with the first of the row or in its heading; a number alone in print tells nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from pipeline.indonesian import numbers
from pipeline.indonesian.figures.words import words_of
from pipeline.schema import Figure

_NUMBER = rf"(?:\d[\d.]*|\b(?i:{numbers.WORDS}))"
#: Between two items of a row.
_NEXT = r"(?:, (?:dan |serta |sedangkan |sementara |kemudian )?| dan | serta )$"
_PLACE = re.compile(r" (?:di|dari|asal) (?:zona |wilayah )?(?=[A-Za-z])")
_PLACES = re.compile(
    rf"{_NUMBER}(?: [a-z]\w+){{1,4}} (?:di|dari|asal) (?:[A-Z]|zona |wilayah )(?:[^.;:\n]|\.(?=\d))*{_NEXT}"
)
#: Behind a plain count, only where its parts come from tells them: "13 pasien, sembilan | dari Medan".
_FROM = re.compile(r" (?:dari|asal) (?=[A-Z])")
_ORIGINS = re.compile(rf"{_NUMBER}(?: [a-z]\w+){{1,4}}(?:[^.;:\n]|\.(?=\d))*{_NEXT}")
#: A labelled line: "3. Banten: 127".
_LINE = re.compile(r"(?:\d{1,2}[.)]\s*|[-–—•*]\s*)?[A-Z][^:\n]{1,40}: \d[\d.]*(?!\w|[.,:/-]\d)")
_LABEL = re.compile(r"(?:\d{1,2}[.)]\s*|[-–—•*]\s*)?[A-Z][^:\n\d]{1,40}: $")
_CLOSED = re.compile(r"\s*(?:[\n(;,]|$)")
#: Where one of a row is, and what ends the measure of the one before.
_PLACED = re.compile(r" (?:di|dari|asal) (?:(?:zona|wilayah) )?\w+(?:[ -][A-Z]\w*)*")
_NOT_YET = re.compile(r" (?:belum|tidak)(?: [a-z]+){1,3}")
_THERE = re.compile(r" (?:di|dari|asal) (?:[A-Z]|zona|wilayah).*$")
#: How far, in characters, the first of a row may stand before a number.
_REACH, _LONGEST_LABEL = 150, 48


def in_row(text: str, start: int, end: int) -> bool:
    """Tell whether a bare number is one of a row: of places, of states, or of labelled lines."""
    before = text[start - 2 : start]
    if before == ": ":
        return _labelled(text, start, end)
    if before[-1:] != " " or before[:1] not in {",", "n", "a"}:
        return False
    if _PLACE.match(text, end) is not None:
        first = _ORIGINS if _FROM.match(text, end) is not None else _PLACES
        return first.search(text, max(0, start - _REACH), start) is not None
    return _state().match(text, end) is not None and _states().search(text, max(0, start - _REACH), start) is not None


@cache
def _state() -> re.Pattern[str]:
    return re.compile(rf" (?:{'|'.join(words_of('row_states'))})(?![\w-])")


@cache
def _states() -> re.Pattern[str]:
    """The items of a row before this one, the first with its noun: "284 saham menguat, "."""
    return re.compile(rf"{_NUMBER}(?: [a-z]+){{1,4}}(?:(?:, | dan ){_NUMBER}(?: [a-z]+){{1,3}})*{_NEXT}")


def placed(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """Return the figures, the bare ones of a row with the noun of the first: "284 saham menguat, | 300 turun"."""
    found = list(figures)
    for place, figure in enumerate(figures):
        if figure.unit is not None or not place:
            continue
        first = found[place - 1]
        if first.measure is None or not in_row(text, figure.start, figure.end):
            continue
        told = _PLACED.match(text, figure.end) or _NOT_YET.match(text, figure.end) or _state().match(text, figure.end)
        if told is not None:
            noun = first.measure if first.measure != "orang" else ""
            noun = _state_ends().sub("", _THERE.sub("", noun))
            found[place] = replace(figure, measure=f"{noun}{told[0]}".strip())
    return found


@cache
def _state_ends() -> re.Pattern[str]:
    return re.compile(rf" (?:{'|'.join(words_of('row_states'))})(?: [a-z ]+)?$")


def _labelled(text: str, start: int, end: int) -> bool:
    """Whether a number ends the label of its line, as another does on the line beside it: "Aceh: 182"."""
    if text[start] == "0" and end - start > 1:
        return False
    line = text.rfind("\n", max(0, start - _LONGEST_LABEL), start) + 1
    if not _LABEL.fullmatch(text, line, start) or not _CLOSED.match(text, end):
        return False
    after = text.find("\n", end)
    if after > 0 and _LINE.match(text, after + 1) is not None:
        return True
    return line > 1 and _LINE.match(text, text.rfind("\n", 0, line - 1) + 1) is not None
