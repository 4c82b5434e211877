"""Which class of a thing a figure is of: "iuran kelas I Rp 150.000, kelas II Rp 100.000", "Rp 13.100 untuk zona 2"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from pipeline.indonesian.figures.clauses import group
from pipeline.indonesian.figures.rates import after_rate
from pipeline.schema import Figure

_LABEL = r"(?:\d{1,2}|[IVX]{1,4})[a-eA-E]?"
#: How far, in characters, a class may stand from its figure, and an item of a row from the one before.
_NEAR, _REACH = 24, 90


@cache
def _kinds() -> str:
    return "|".join(sorted(group("classes")))


@cache
def _printed() -> tuple[str, ...]:
    """Return the words for classes as they are printed before a number: "zona ", "Zona "."""
    return tuple(f"{form} " for kind in sorted(group("classes")) for form in (kind, kind.capitalize()))


@cache
def _before() -> re.Pattern[str]:
    joined = r"[ :(]+(?:(?!dan |serta )[a-z]+ )?$"
    return re.compile(rf"\b(?i:(?P<kind>{_kinds()})) (?P<label>{_LABEL}){joined}")


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf" (?:untuk|bagi|di|pada) (?P<kind>{_kinds()}) (?P<label>{_LABEL})(?!\w|\.\d)")


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(rf"(?:(?P<of>.+) )?(?i:(?P<kind>{_kinds()}))(?: (?P<label>{_LABEL}))?$")


def classed(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """Return the figures, those of a class with its number and with what its row measures: "iuran | kelas II"."""
    found = list(figures)
    if not any(printed in text for printed in _printed()):
        return found
    last: tuple[int, str, str, str | None] | None = None
    for place, figure in enumerate(figures):
        told = _with_class(text, figure)
        ends = _ends().fullmatch(told) if told is not None else None
        if told is None or ends is None or ends["label"] is None:
            continue
        kind = ends["kind"].lower()
        if ends["of"] is not None:
            last = (figure.end, kind, ends["of"], figure.unit)
        elif last is not None and last[1] == kind and last[3] == figure.unit and figure.start - last[0] <= _REACH:
            told = f"{last[2]} {told}"
            last = (figure.end, kind, last[2], figure.unit)
        found[place] = replace(figure, measure=told)
    return found


def _with_class(text: str, figure: Figure) -> str | None:
    """Return what a figure measures with the class printed beside it: "Tarif zona" -> "Tarif zona II"."""
    if figure.measure is None:
        return None
    ends = _ends().fullmatch(figure.measure)
    if ends is not None and ends["label"] is not None:
        return figure.measure
    beside = _before().search(text, max(0, figure.start - _NEAR), figure.start) if ends is not None else None
    beside = beside or _behind().match(text, after_rate(text, figure.end))
    if beside is None or (ends is not None and ends["kind"].lower() != beside["kind"].lower()):
        return figure.measure
    told = beside["label"] if ends is not None else f"{beside['kind']} {beside['label']}"
    return f"{figure.measure} {told}"
