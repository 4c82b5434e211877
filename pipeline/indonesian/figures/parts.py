"""Parts and their wholes: "21 dari 253 demonstran reaktif", "16 santri, delapan di antaranya asal Garut".

The part is told with its whole; the whole is told without what is said of the part.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.indonesian.figures.printed import TIMES, counts_things
from pipeline.schema import Figure

#: From a count with its noun to the whole that it is of: "103 | calon pegawai (CPNS) dari | 170 formasi".
_OUT_OF = re.compile(r"[^.,;:\n\d]{1,60}\sdari (?:sekitar |total )?")
#: Behind these, all of a list is of one whole: "RUU itu terdiri atas | 12 bab dan 87 pasal".
_NEAR = 16
_CONSISTING = ("terdiri atas ", "terdiri dari ", "mencakup ", "meliputi ", "memuat ", "sebanyak ")
#: What leads to a whole: "21 dari | 253 demonstran".
_FROM = ("dari ", "dari sekitar ", "dari total ")
#: Between two of a list.
_IN_LIST = re.compile(r",? (?:(?:dan|serta) )?")
_EITHER = re.compile(r"\s?atau(?: (?:sebesar|sebanyak|sekitar|senilai|setara(?: dengan)?))? ")
_AMONG = re.compile(r"^di ?antara(?:nya| mereka) ")
#: A number of which no figure was made, before the whole that it is of: "21 dari 253 demonstran".
_PART = re.compile(r"\b\d[\d.]*\s+dari\s+(?:sekitar\s+|total\s+)?$")


def parted(text: str, figures: list[Figure]) -> list[Figure]:
    """Read "21 dari 253 demonstran reaktif": the part is reactive, the whole are demonstrators."""
    found = list(figures)
    before = None
    for place, figure in enumerate(figures):
        measure, unit = figure.measure, figure.unit
        if before is not None and (measure is None or measure == unit or unit is None or before.measure is None):
            _pair(text, found, place)
        before = figure
    for place, figure in enumerate(figures):
        if text.endswith(_FROM, 0, figure.start) and counts_things(figure.unit):
            _whole(text, found, place)
    return found


def _pair(text: str, found: list[Figure], place: int) -> None:
    """Tell what two figures side by side share: a part with its whole, two of a list, how often in a time."""
    first, rest = found[place - 1], found[place]
    if rest.unit is None and rest.measure and text.startswith((" di antara", " diantara"), rest.end):
        told = _AMONG.sub("", rest.measure)
        found[place] = replace(rest, measure=f"{first.unit} {told}" if counts_things(first.unit) else told)
    if rest.measure == rest.unit and first.unit is not None and (shared := _shared_doing(text, first, rest)):
        found[place] = replace(rest, measure=shared)
    often = rest.measure is None and first.unit == "kali" and rest.unit in TIMES
    if often and text[first.end : rest.start].isspace():
        found[place] = replace(rest, measure=first.measure)
    if first.measure is None and _goes_with(text, first, rest):
        found[place - 1] = replace(first, measure=rest.measure)


def _whole(text: str, found: list[Figure], place: int) -> None:
    """Tell a whole behind "dari" without what is said of its part, and the part with it."""
    whole, part = found[place], found[place - 1] if place else None
    if part is not None and text[part.end : whole.start].strip() == "dari":
        if part.unit in {None, "%", whole.unit, "orang"}:
            found[place - 1] = replace(part, measure=whole.measure)
        found[place] = replace(whole, measure=_of_all(whole))
    elif part is not None and counts_things(part.unit) and _OUT_OF.fullmatch(text, part.end, whole.start):
        found[place] = replace(whole, measure=_alone(whole))
    elif _PART.search(text, max(0, whole.start - 24), whole.start):
        found[place] = replace(whole, measure=_of_all(whole))


def _alone(whole: Figure) -> str | None:
    """A whole without the part before it: "pegawai dari formasi yang tersedia" -> "formasi yang tersedia"."""
    place = (whole.measure or "").find(f"dari {whole.unit}")
    return whole.measure[place + len("dari ") :] if whole.measure is not None and place > 0 else whole.measure


def _shared_doing(text: str, first: Figure, rest: Figure) -> str | None:
    """What is done with the first of a list and this one too: "mencakup 15 kecamatan dan | 153 kelurahan"."""
    if first.measure in {None, first.unit} or _IN_LIST.fullmatch(text, first.end, rest.start) is None:
        return None
    doing = (first.measure or "").removesuffix(f" {first.unit}")
    if doing != first.measure:
        return f"{doing} {rest.unit}"
    apart = counts_things(first.unit) and first.unit not in doing.lower().split()
    return doing if apart and text[max(0, first.start - _NEAR) : first.start].endswith(_CONSISTING) else None


def _goes_with(text: str, first: Figure, rest: Figure) -> bool:
    """Whether two figures are one: "dua tahun enam bulan", "68 persen atau 11.640 kendaraan"."""
    between = text[first.end : rest.start]
    return ({first.unit, rest.unit} <= TIMES and between.isspace()) or _EITHER.fullmatch(between) is not None


def _of_all(whole: Figure) -> str | None:
    """What tells of a whole, not of the part: "kementerian yang siap pindah", not "demonstran reaktif"."""
    told = (whole.measure or "").removeprefix(f"{whole.unit} ")
    own = told != whole.measure and told.startswith(("yang ", "di "))
    return whole.measure if own else whole.unit
