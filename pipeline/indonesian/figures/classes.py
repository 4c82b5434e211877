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
#: What numbers of classes begin with, and words that lead to a class behind its figure, with the blank before them.
_LABELS = frozenset("0123456789IVX")
_LEADS = frozenset((" u", " b", " d", " p"))
#: How far, in characters, a class may stand from its figure, and an item of a row from the one before.
_NEAR, _REACH = 36, 90


@cache
def _kinds() -> str:
    return "|".join(sorted(group("classes")))


@cache
def _kind() -> re.Pattern[str]:
    """Match a word for a class as it is printed before a number: "zona ", "Zona "."""
    return re.compile("|".join(f"[{kind[0]}{kind[0].upper()}]{kind[1:]} " for kind in sorted(group("classes"))))


@cache
def _before() -> re.Pattern[str]:
    joined = r"[ :(]+(?:(?!dan |serta )[a-z]+ )?$"
    return re.compile(rf"\b(?i:(?P<kind>{_kinds()})) (?P<label>{_LABEL}){joined}")


@cache
def _behind() -> re.Pattern[str]:
    several = rf"(?:, | ?[-–/] ?| (?:dan|atau|hingga|sampai|s/d) ){_LABEL}(?!\w|[.,]\d)"
    return re.compile(rf" (?:untuk|bagi|di|pada) (?P<kind>{_kinds()}) (?P<label>{_LABEL})(?!\w|[.,]\d|{several})")


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(rf"(?:(?P<of>.+) )?(?i:(?P<kind>{_kinds()}))(?: (?P<label>{_LABEL}))?$")


def classed(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """Return the figures, those of a class with its number and with what its row measures: "iuran | kelas II"."""
    found = list(figures)
    last: tuple[int, str, str, str | None] | None = None
    for place, figure in enumerate(figures):
        if figure.measure is None or not _may_be_classed(text, figure, figure.measure):
            continue
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


def _may_be_classed(text: str, figure: Figure, measure: str) -> bool:
    """Tell, at little cost, whether a class or its number ends a measure, or a class stands behind its figure."""
    last = measure[measure.rfind(" ") + 1 :]
    if last[:1] in _LABELS or last.lower() in group("classes"):
        return True
    led = text[figure.end : figure.end + 2] in _LEADS or text[figure.end : figure.end + 1] == "/"
    return led and _kind().search(text, figure.end, figure.end + _NEAR) is not None


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
