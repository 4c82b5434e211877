"""Figures in an article: "36,7 juta peserta", "Rp 1,5 triliun", "2-3 persen".

Each has its value, its unit and what is measured.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache

from pipeline.indonesian import dates, numbers, regulations
from pipeline.indonesian.figures.comparisons import linked, shared
from pipeline.indonesian.figures.context import counts, named
from pipeline.indonesian.figures.dates import dated
from pipeline.indonesian.figures.measures import measured
from pipeline.indonesian.figures.money import CURRENCY, CURRENCY_ENDS, unit_of_currency
from pipeline.indonesian.figures.number_forms import (
    ABOUT,
    BETWEEN,
    EITHER,
    FRACTION,
    KNOWN_NUMBER,
    MAGNITUDE,
    OPENS_RANGE,
    RANGE,
    SE_UNITS,
    TIMES,
    YEAR_ONLY,
)
from pipeline.indonesian.figures.printed import Printed
from pipeline.indonesian.figures.single import figured, single
from pipeline.indonesian.figures.units import read_unit
from pipeline.indonesian.figures.words import is_unit, scale_of, twice_scaled
from pipeline.indonesian.figures.words import scaled as times
from pipeline.indonesian.tries import apart, openings
from pipeline.schema import DateMention, Figure, RegulationMention

_CLOCK = re.compile(
    r"\d{1,2}[.:]\d{2}(?:[.:]\d{2})?\s*(?:-\s*\d{1,2}[.:]\d{2}\s*)?(?:WIB|WITA|WIT|waktu\s+setempat)\b|"
    r"[0-2]?\d[.:][0-5]\d\s?-\s?[0-2]?\d[.:][0-5]\d(?=\s[A-Z])"
)
#: Every digit as one, which is found faster than any of ten; a letter beyond Latin 1 is one mark.
_DIGITS = bytes.maketrans(b"123456789", b"000000000")
_RUN = re.compile(rb"0[0.,]*")
_ONE = re.compile(rf"(?i:se)(?P<unit>{'|'.join(SE_UNITS)})(?![\w-])")
_WORD_NUMBERS = (*(word for word in numbers.UNITS), *(f"se{unit}" for unit in SE_UNITS))
_KNOWN = tuple(f"Ke{word} " for word in numbers.ONES[1:])
#: The name of the paper, before the dash that parts it from an article: "SOLO, KOMPAS-Dua".
_DATELINE = re.compile(r"\A[A-Z ,.]{2,40}[A-Z]{4}-$")
#: Marks that may stand before a number in words.
_BEFORE = frozenset("(\"“”‘'/:;,–-")
_SPAN = re.compile(r"(?i:\d{1,2}|[a-z]+)\s*(?i:hari|pekan|minggu|bulan|tahun)\s")
#: How far, in characters, the word or dash of a range may stand, in digits and in words.
_RANGE, _SPELLED_RANGE = 40, 64
#: How far, in characters, the word for an earthquake may stand before its strength.
_QUAKE = 60
#: A date or an address, never a quantity: "27/7/2023", "RT 05/07".
_SLASHED = re.compile(r"\d{1,2}/\d")
#: What stands behind the first number of "1x24 jam", with the blank before it.
_TIMES = frozenset({"x", "X", "×", " x", " X"})
#: What a year begins with.
_CENTURIES = ("19", "20")
_START = re.Match.start


def find(
    text: str, *, cited: Iterable[RegulationMention] | None = None, when: Iterable[DateMention] | None = None
) -> list[Figure]:
    """Return the figures of an article, in order, with comparisons linked and the day they hold for.

    Args:
        text: the article.
        cited: its regulation mentions where they are known already, whose numbers are no figures.
        when: its dates where they are known already.
    """
    mentions = regulations.find(text) if cited is None else list(cited)
    days = dates.find(text, None) if when is None else list(when)
    taken = [(m.start, m.end) for m in mentions if m.kind != "anaphor" or m.pasal]
    taken += [(d.start, d.end) for d in days if not (d.relative and _SPAN.match(text, d.start))]
    return dated(text, find_outside(text, taken), _of_no_law(days, mentions))


def _of_no_law(days: list[DateMention], mentions: Iterable[RegulationMention]) -> list[DateMention]:
    """The dates without the years of laws, in which no figure holds: "Rp 3 juta sesuai PP Nomor 70 Tahun 2009"."""
    laws = sorted((law.start, law.end) for law in mentions)
    starts = [start for start, _ in laws]
    return [day for day in days if not ((n := bisect_left(starts, day.end)) and laws[n - 1][1] > day.start)]


def find_outside(text: str, taken: list[tuple[int, int]]) -> list[Figure]:
    """Return the figures that stand outside what other rules have taken: regulations, dates, clock times."""
    beyond = len(text) + 1
    blocked = iter([*sorted(taken), (beyond, beyond)])
    opens, closes = next(blocked)
    found: list[Printed] = []
    place = 0
    for start in _starts(text):
        if start < place:
            continue
        while closes <= start:
            opens, closes = next(blocked)
        if opens <= start:
            place = closes
            continue
        if text[start] <= "9" and (":" in (near := text[start + 1 : start + 3]) or "." in near):
            clock = _CLOCK.match(text, start)
            if clock is not None:
                place = clock.end()
                continue
        figure = _at(text, start)
        if figure is None:
            continue
        if figure.end <= opens or _counts_laws(text, figure, opens):
            found.append(figure)
        place = figure.end
    return shared(linked(text, measured(text, found)))


def _counts_laws(text: str, figure: Printed, cited: int) -> bool:
    """Whether the unit is itself a mention of an instrument: "4 Raperda"."""
    return figure.unit is not None and figure.end - len(figure.unit) == cited and text[cited - 1] == " "


def _starts(text: str) -> list[int]:
    """The places where a number may begin, in digits or in words."""
    digits = text.encode("latin-1", "replace").translate(_DIGITS)
    places = [*map(_START, _RUN.finditer(digits)), *openings(text, _spelled(), _BEFORE)]
    places.sort()
    return places


@cache
def _spelled() -> re.Pattern[bytes]:
    forms = {form for word in _WORD_NUMBERS for form in (word, word.capitalize(), word.upper())}
    return apart({*forms, *_KNOWN})


def _at(text: str, start: int) -> Printed | None:
    """Read the figure that begins at a place, None where none does: "Rp 5 juta", "setengah", "seorang"."""
    before, first = text[start - 1] if start else "\n", text[start]
    if first > "9":
        return _in_words(text, start, before)
    blank = before == " " or before == "\u00a0"
    printed = text[start - 2 : start - 1] if blank else before
    if printed in CURRENCY_ENDS and (sign := CURRENCY.search(text, max(0, start - 7), start)) is not None:
        return _read(text, sign.start(), start, sign["cur"])
    if printed == "M" and (shaken := _magnitude(text, start)) is not None:
        return shaken
    glued = not blank and (before.isalnum() or before in "_.,/")
    if glued or (before == "-" and start > 1 and text[start - 2].isalpha()):
        return None
    if first in "12" and text.startswith(_CENTURIES, start) and YEAR_ONLY.match(text, start) is not None:
        return None
    return _read(text, start, start, None)


def _in_words(text: str, start: int, before: str) -> Printed | None:
    """Read the figure that a word begins, behind the letter before it: "Kedua pabrik itu", "seorang", "dua puluh"."""
    if before == "/" or (before == "-" and _DATELINE.search(text, 0, start) is None):
        return None
    if text[start] in "kK" and text[start + 1] == "e":
        return _known(text, start)
    if before == " " and text[max(0, start - 6) : start - 1] == "salah":
        return None
    one = _ONE.match(text, start) if text[start + 1 : start + 2] in "eE" else None
    if one is not None:
        return figured(text, start, one.end(), 1, one["unit"].lower())
    return _read(text, start, start, None)


def _magnitude(text: str, start: int) -> Printed | None:
    """Read how strong an earthquake is: "gempa M5,6", "Gempa M 6.1"."""
    match = MAGNITUDE.match(text, start)
    if match is None or "empa" not in text[max(0, start - _QUAKE) : start]:
        return None
    value = numbers.value(match[0].replace(".", ","))
    return figured(text, start, match.end(), value, None) if value is not None else None


def _known(text: str, start: int) -> Printed | None:
    """Read a number of things known from before: "Kedua pabrik itu"."""
    match = KNOWN_NUMBER.match(text, start)
    if match is None or not is_unit(match["unit"]) or match["unit"].endswith("nya"):
        return None
    return figured(text, start, match.end(), numbers.UNITS[match["word"]], match["unit"])


def _read(text: str, start: int, place: int, sign: str | None) -> Printed | None:
    """Read the figure that begins at a number, or None where the number counts nothing."""
    currency = unit_of_currency(sign)
    near = text[place + 1 : place + 3]
    if (near in _TIMES or near[:1] in _TIMES) and (times := TIMES.match(text, place)) is not None:
        unit, end = read_unit(text, times.end(), currency=None, spelled="")
        return figured(text, start, end, int(times["n"]) * int(times["hours"]), unit)
    if currency is None and near[:1] == "/" and (part := _fraction(text, place)) is not None:
        return part
    if currency is None and "/" in near and _SLASHED.match(text, place) is not None:
        return None
    return _ranged(text, start, place, currency) or single(text, start, place, currency)


def _fraction(text: str, start: int) -> Printed | None:
    """Read a part of a whole in digits, "2/3 anggota", where no name or address leads to it."""
    match = FRACTION.match(text, start)
    if match is None or int(match["n"]) >= int(match["of"]) or named(text, start):
        return None
    unit, end = read_unit(text, match.end(), currency=None, spelled="setengah")
    return figured(text, start, end, numbers.whole(int(match["n"]) / int(match["of"])), unit)


def _opens_range(text: str, place: int, near: str) -> bool:
    """Whether a number may open a range; looked at closely only where the words or dashes of one are near."""
    tied = "-" in near or "hingga" in near or "sampai" in near or "atau" in near or "–" in near or "—" in near
    if not tied and not ("s.d" in near or "s/d" in near or " sd" in near):
        return False
    return text[place] > "9" or OPENS_RANGE.match(text, place) is not None


def _ranged(text: str, start: int, place: int, currency: str | None) -> Printed | None:
    """Read a range, "antara 5 dan 7 persen", or a number with its margin, "48,9 ± 2 persen"."""
    between = text[start - 2 : start] == "a " and text[start - 7 : start].lower() == "antara "
    near = text[place : place + (_RANGE if text[place] <= "9" else _SPELLED_RANGE)]
    if not between and not _opens_range(text, place, near):
        off = currency is None and ("+" in near or "±" in near or "plus" in near)
        return _around(text, start, place) if off else None
    match = (
        (BETWEEN.match(text, place) if between else None)
        or RANGE.match(text, place)
        or (EITHER.match(text, place) if currency is None else None)
    )
    if match is None:
        return _around(text, start, place) if currency is None else None
    parts = match.groupdict()
    low, high = numbers.value(match["low"]), numbers.value(match["high"])
    if low is None or high is None or (parts.get("highcur") and currency is None):
        return None
    scale = scale_of(parts.get("scale") or "")
    if twice_scaled(high, parts.get("scale") or ""):
        scale = 1.0
    lowest = times(low, scale_of(parts["lowscale"]) if parts.get("lowscale") else scale)
    highest = times(high, scale)
    unit, end = read_unit(text, match.end(), currency=currency, spelled="")
    scaled = scale > 1 or bool(parts.get("lowscale"))
    if parts.get("lowunit") and not _is_unit_of(parts["lowunit"], unit):
        return None  # "2 bulan hingga 3 tahun" are two figures
    if highest <= lowest or (match.re is EITHER and high != low + 1) or (unit is None and not scaled):
        return None
    if not counts(text, start, match["low"], unit=unit, end=end, scaled=scaled):
        return None
    return figured(text, start, end, (lowest, highest), unit, approx=(parts.get("scale") or "").endswith("an"))


def _is_unit_of(printed: str, unit: str | None) -> bool:
    """Tell whether the lower number of a range bears the unit of the upper one: "7 | persen | hingga 9 persen"."""
    low = printed.strip().lower()
    low = "%" if low == "persen" else low
    return unit is not None and (unit.partition("/")[0] == low or unit.startswith(f"{low} "))


def _around(text: str, start: int, place: int) -> Printed | None:
    """Read a target with what it may miss: "2,5 plus minus 1 persen" is 1,5 to 3,5 persen."""
    match = ABOUT.match(text, place)
    if match is None:
        return None
    middle, off = numbers.value(match["low"]), numbers.value(match["high"])
    unit, end = read_unit(text, match.end(), currency=None, spelled="")
    if middle is None or off is None or unit is None or off >= middle:
        return None
    return figured(text, start, end, (numbers.whole(middle - off), numbers.whole(middle + off)), unit)
