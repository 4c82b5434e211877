"""Figures set against one another: "naik dari X menjadi Y", "5,1 persen, lebih tinggi dari 4,9 persen"."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.indonesian.figures.changes import without_change
from pipeline.schema import Figure

_MENJADI = re.compile(
    r"\s*(?:per\s+\w+\s*)?(?:\([^)]*\)\s*)?(?:(?:pada|di|tahun|per)\s+[\w -]{3,24})?,?\s*"
    r"(?:kini\s+|sekarang\s+)?(?:menjadi|jadi|ke)\s+(?:sekitar\s+|hanya\s+)?"
)
_DARI = re.compile(
    r"\s*(?:per\s+\w+\s*)?,?\s*(?:dari|dibanding(?:kan)?|dari\s+sebelumnya|dari\s+semula)\s+(?:sebelumnya\s+|semula\s+|awalnya\s+|target\s+)?"
)
_AGAINST = re.compile(
    r"[^.;\n]{0,40}\b(?:dibanding(?:kan)?|ketimbang|dari(?=\s(?:(?:tahun|bulan|pekan|kuartal|triwulan|periode|posisi)\s)?(?:sebelumnya|lalu|semula)))"
    r"\s+(?:dengan\s+)?(?:[\w()/-]+\s+){0,7}(?:sebesar|sebanyak|senilai|mencapai|yakni|yang)?\s*"
)
#: "5,1 persen, lebih tinggi dari 4,9 persen", "5,3 persen atau turun dari 5,8 persen".
_THAN = re.compile(
    r"[^.;\n]{0,30}(?:,|\batau|\bdan|\byang)?\s(?:juga\s)?(?:(?:lebih|jauh|sedikit)\s(?:lebih\s)?(?:tinggi|rendah|besar|kecil|banyak|sedikit|baik|buruk|"
    r"mahal|murah|cepat|lambat)|naik|turun|meningkat|menurun|melonjak|merosot|menyusut|bertambah|berkurang|melambat|membaik|di\s(?:atas|bawah))\s"
    r"(?:tajam\s|tipis\s|signifikan\s)?(?:dari|daripada|dibanding(?:kan)?|ketimbang)\s(?:[\w()/-]+\s){0,6}?"
    r"(?:sebesar|sebanyak|senilai|mencapai|yakni|yang|sekitar|hanya|di\sangka|sebelumnya)?\s*"
)
_RISE = re.compile(r"(?:menjadi|jadi)\s*$")


def linked(text: str, figures: list[Figure]) -> list[Figure]:
    """Link the new figure of "naik dari X menjadi Y" and "menjadi Y dari X" to the old one."""
    found = list(figures)
    for place in range(1, len(found)):
        old, new = found[place - 1], found[place]
        if new.start - old.end > 110 or new.change or old.change or not _alike(old, new):
            continue
        between = text[old.end : new.start]
        if ("jadi" in between or "ke" in between) and _MENJADI.fullmatch(between):
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
    if len(between) <= 60 and _DARI.fullmatch(between) and _RISE.search(text, max(0, old.start - 30), old.start):
        return True
    return _AGAINST.fullmatch(between) is not None or _THAN.fullmatch(between) is not None


def _alike(old: Figure, new: Figure) -> bool:
    """Whether two figures can be set against one another; the unit may be printed with the second alone."""
    if old.unit is None and new.unit is not None:
        return new.unit not in {"%", "kali", "kali lipat"} and not new.unit.isupper()
    return old.unit == new.unit
