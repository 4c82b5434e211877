"""Figures set against one another: "naik dari X menjadi Y", "5,1 persen, lebih tinggi dari 4,9 persen".

The words between them are in ``resources/figure_contexts.toml``.
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.indonesian.figures.changes import without_change
from pipeline.indonesian.surroundings import Surroundings, surroundings
from pipeline.schema import Figure

#: Longest way, in characters, from a new figure to the old one behind "dari".
_SHORT = 60


def linked(text: str, figures: list[Figure]) -> list[Figure]:
    """Link the new figure of "naik dari X menjadi Y" and "menjadi Y dari X" to the old one."""
    found = list(figures)
    for place in range(1, len(found)):
        old, new = found[place - 1], found[place]
        if new.start - old.end > 110 or new.change or old.change or not _alike(old, new):
            continue
        between = text[old.end : new.start]
        if ("jadi" in between or "ke" in between) and _fills("becoming", between):
            found[place] = replace(new, compared_with=place - 1)
        elif ("dari" in between or "banding" in between or "ketimbang" in between) and _set_against(text, old, between):
            found[place - 1] = replace(old, compared_with=place)
    return found


def shared(figures: list[Figure]) -> list[Figure]:
    """Return the figures; of two set against one another the one without a measure has that of the other."""
    found = list(figures)
    for place, figure in enumerate(figures):
        other = figure.compared_with
        if other is None:
            continue
        mine, theirs = found[place].measure, found[other].measure
        if mine in {None, figure.unit} and theirs not in {None, figures[other].unit}:
            found[place] = replace(found[place], measure=without_change(theirs or ""))
        elif theirs in {None, figures[other].unit} and mine not in {None, figure.unit}:
            found[other] = replace(found[other], measure=without_change(mine or ""))
    return found


def _set_against(text: str, old: Figure, between: str) -> bool:
    """Whether the words between two figures set the first against the second: "5,1 persen, lebih tinggi dari 4,9"."""
    if len(between) <= _SHORT and _fills("from", between) and _told("rise").leads(text, old.start):
        return True
    return _fills("set_against", between) or _fills("than", between)


def _fills(name: str, between: str) -> bool:
    return _told(name).fills(between, 0, len(between))


def _told(name: str) -> Surroundings:
    return surroundings("figure_contexts.toml")[name]


def _alike(old: Figure, new: Figure) -> bool:
    """Whether two figures can be set against one another; the unit may be printed with the second alone."""
    if old.unit is None and new.unit is not None:
        return new.unit not in {"%", "kali", "kali lipat"} and not new.unit.isupper()
    return old.unit == new.unit
