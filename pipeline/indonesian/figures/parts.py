"""Parts and their wholes: "21 dari 253 demonstran reaktif", "16 santri, delapan di antaranya asal Garut".

The part is told with its whole; the whole is told without what is said of the part.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.indonesian.figures.clauses import bare, group, is_verb
from pipeline.indonesian.figures.printed import TIMES, counts_things
from pipeline.schema import Figure

#: How far, in characters and in words, a place may stand from what is counted there.
_BETWEEN, _WORDS = 48, 5
#: From a count with its noun to the whole that it is of: "103 | calon pegawai (CPNS) dari | 170 formasi".
_OUT_OF = re.compile(r"[^.,;:\n\d]{1,60}\sdari (?:sekitar |total )?")
#: Behind these, all of a list is of one whole, and how far they reach: "RUU itu terdiri atas | 12 bab dan 87 pasal".
_CONSISTING = ("terdiri atas ", "terdiri dari ", "sebanyak ", *(f"{verb} " for verb in group("containing")))
_NEAR = 16
#: What leads to a whole: "21 dari | 253 demonstran".
_FROM = ("dari ", "dari sekitar ", "dari total ")
#: Between two of a list.
_IN_LIST = re.compile(r",? (?:(?:dan|serta) )?")
_EITHER = re.compile(r"\s?atau(?: (?:sebesar|sebanyak|sekitar|senilai|setara(?: dengan)?))? ")
#: From a time to what there was in it: "dalam sepekan | terakhir ada penambahan | 12 kasus".
_EXISTS = re.compile(
    r"(?: terakhir| ini| pertama)?,? (?:ada|terdapat|terjadi|tercatat)(?: [a-z]{4,}an)?(?: sekitar| sebanyak)? "
)
#: Between a count and the kinds of it in brackets: "18 perenang | muda ( | 8 putra dan 10 putri)".
_OPENED = re.compile(r"(?: [a-z]+){0,3} \((?:terdiri (?:dari|atas) )?")
_AMONG = re.compile(r"^di ?antara(?:nya| mereka) ")
#: A number of which no figure was made, before the whole that it is of: "21 dari 253 demonstran".
_PART = re.compile(r"\b\d[\d.]*\s+dari\s+(?:sekitar\s+|total\s+)?$")


def parted(text: str, figures: list[Figure]) -> list[Figure]:
    """Read "21 dari 253 demonstran reaktif": the part is reactive, the whole are demonstrators."""
    found = list(figures)
    before = None
    for place, figure in enumerate(figures):
        if before is not None:
            measure, unit = figure.measure, figure.unit
            if measure is None or measure == unit or unit is None or before.measure is None:
                _pair(text, found, place)
            if figure.start - before.end <= _BETWEEN and counts_things(before.unit):
                _join(text, found, place)
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
    if rest.measure == rest.unit and first.unit is not None:
        shared = _shared_doing(text, first, rest) or _kind_of(text, first, rest) or _where_from(text, first, rest)
        found[place] = replace(rest, measure=shared or rest.measure)
    often = rest.measure is None and first.unit == "kali" and rest.unit in TIMES
    if often and text[first.end : rest.start].isspace():
        found[place] = replace(rest, measure=first.measure)
    if (first.measure is None or first.measure.startswith("ada ")) and _goes_with(text, first, rest):
        found[place - 1] = replace(first, measure=rest.measure)


def _whole(text: str, found: list[Figure], place: int) -> None:
    """Tell a whole behind "dari" without what is said of its part, and the part with it."""
    whole, part = found[place], found[place - 1] if place else None
    if part is not None and text[part.end : whole.start].strip() == "dari":
        if _are_from(part, whole):
            found[place] = replace(whole, measure=f"{part.unit} dari {whole.unit}")
            return
        if part.change is not None:
            return
        if part.unit in {None, "%", whole.unit, "orang"}:
            found[place - 1] = replace(part, measure=whole.measure)
        found[place] = replace(whole, measure=_of_all(whole))
    elif part is not None and part.unit in {None, "%"} and text[part.end : whole.start] == " dari total ":
        found[place - 1] = replace(part, measure=whole.measure)
    elif part is not None and counts_things(part.unit) and _OUT_OF.fullmatch(text, part.end, whole.start):
        found[place] = replace(whole, measure=_alone(whole))
    elif _PART.search(text, max(0, whole.start - 24), whole.start):
        found[place] = replace(whole, measure=_of_all(whole))


def _are_from(part: Figure, whole: Figure) -> bool:
    """Whether "dari" tells where those before it come from: "64 pelari dari | 17 negara"."""
    if not (_names_things(part.unit) and _names_things(whole.unit)) or "kali lipat" in {part.unit, whole.unit}:
        return False
    return part.unit != whole.unit and _of_all(whole) == whole.unit


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
    if not counts_things(first.unit) or first.unit in doing.lower().split():
        return None
    if text[max(0, first.start - _NEAR) : first.start].endswith(_CONSISTING):
        return doing
    things = first.change is None and rest.unit != first.unit and _names_things(first.unit) and _names_things(rest.unit)
    return f"{doing} {rest.unit}" if things else None


def _join(text: str, found: list[Figure], place: int) -> None:
    """Tell of two figures side by side where the first are, or who gets the second."""
    first, rest = found[place - 1], found[place]
    if first.measure is None:
        return
    if not counts_things(rest.unit):
        found[place] = _who_gets(text, first, rest)
    elif rest.unit not in TIMES:
        found[place - 1] = _done_where(text, first, rest)


def _done_where(text: str, first: Figure, rest: Figure) -> Figure:
    """What is told of those counted with where it is so: "23 puskesmas | tersebar di 7 kecamatan"."""
    verb = (first.measure or "").rpartition(" ")[2]
    if not is_verb(verb) or verb == "terdiri":
        return first
    place = next(
        (word for word in group("prepositions") if text.endswith(f" {verb} {word} ", first.end, rest.start)), None
    )
    if place is None:
        return first
    return replace(first, measure=f"{first.measure} {place} {rest.unit}")


def _who_gets(text: str, first: Figure, rest: Figure) -> Figure:
    """What is done with an amount, by those counted right before it: "1.720 sekolah | kecil mendapat | Rp 40 juta"."""
    measure = rest.measure or ""
    if not is_verb(bare(measure.partition(" ")[0])) or not _counts_wholes(first.unit):
        return rest
    between = text[first.end : rest.start]
    verb = between.find(f" {measure} ")
    if verb < 0:
        return rest
    words = between[:verb].split()
    if len(words) >= _WORDS or not all(word.isalpha() and word not in group("joining") for word in words):
        return rest
    return replace(rest, measure=" ".join((first.unit or "", *words, measure)))


def _names_things(unit: str | None) -> bool:
    """Whether a unit names what is counted: "kelurahan", not "orang", "tahun" or "persen"."""
    return counts_things(unit) and unit not in TIMES and unit not in group("counters")


def _counts_wholes(unit: str | None) -> bool:
    """Whether a unit counts things one by one: "pemain", "orang", not "kilometer" or "tahun"."""
    return counts_things(unit) and unit not in TIMES and unit not in group("sizes")


def _kind_of(text: str, first: Figure, rest: Figure) -> str | None:
    """What kind of those counted is told in the brackets behind them: "50 penumpang (| 43 dewasa dan 7 anak)"."""
    if not _names_things(first.unit) or not _names_things(rest.unit) or rest.unit == first.unit:
        return None
    return f"{first.unit} {rest.unit}" if _OPENED.fullmatch(text, first.end, rest.start) is not None else None


def _where_from(text: str, first: Figure, rest: Figure) -> str | None:
    """What is counted with where it is or comes from: "64 pelari dari | 17 negara", "orang yang ada di | 9 desa"."""
    between = text[first.end : rest.start]
    if len(between) > _BETWEEN or first.unit == rest.unit or not _counts_wholes(first.unit) or "terdiri" in between:
        return None
    words = between.split()
    sound = between[:1] == " " and 0 < len(words) <= _WORDS and all(map(str.isalpha, words))
    if not sound or words[-1] not in group("prepositions") or not group("joining").isdisjoint(map(bare, words)):
        return None
    return f"{first.unit} {' '.join(words)} {rest.unit}"


def _goes_with(text: str, first: Figure, rest: Figure) -> bool:
    """Whether two figures are one: "dua tahun enam bulan", "dalam sebulan ada 12 kasus"."""
    between = text[first.end : rest.start]
    if first.unit in TIMES and _EXISTS.fullmatch(between) is not None:
        return rest.unit not in TIMES
    return ({first.unit, rest.unit} <= TIMES and between.isspace()) or _EITHER.fullmatch(between) is not None


def _of_all(whole: Figure) -> str | None:
    """What tells of a whole, not of the part: "kementerian yang siap pindah", not "demonstran reaktif"."""
    told = (whole.measure or "").removeprefix(f"{whole.unit} ")
    own = told != whole.measure and told.startswith(("yang ", "di "))
    return whole.measure if own else whole.unit
