"""What changed against what: "terhadap Euro menguat 2,11 persen" is told of whoever rose, not of the Euro."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.indonesian.figures.clauses import group
from pipeline.schema import Figure

#: "Terhadap | Euro", in no longer a clause than this before its figure.
_AGAINST = re.compile(r"\b[Tt]erhadap ([^,.;:\n]{2,40})$")
_BEFORE = 60


def against(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """Return the figures, a change against something told as that: "menguat terhadap Euro".

    Args:
        text: the article.
        figures: its figures, in order, with what they measure.
    """
    if "erhadap " not in text:
        return list(figures)
    return [_told(text, figure) for figure in figures]


def _told(text: str, figure: Figure) -> Figure:
    """Return a figure with the change first, where its measure is what "terhadap" leads to in its clause."""
    before = text[max(0, figure.start - _BEFORE) : figure.start].rstrip()
    found = _AGAINST.search(before) if figure.unit == "%" and figure.measure is not None else None
    if found is None or not found[1].startswith(figure.measure or ""):
        return figure
    name, _, verb = (figure.measure or "").rpartition(" ")
    if name and (verb in group("ups") or verb in group("downs")):
        return replace(figure, measure=f"{verb} terhadap {name}")
    return replace(figure, measure=f"terhadap {figure.measure}")
