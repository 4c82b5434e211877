"""One number with its scale, its parts and its unit: "Rp 2 juta", "dua pertiga", "2 jam 30 menit"."""

from __future__ import annotations

import re

from pipeline.indonesian import numbers
from pipeline.indonesian.figures.context import counts
from pipeline.indonesian.figures.modifiers import modifier_of
from pipeline.indonesian.figures.number_forms import HALF, PARTS, SINGLE
from pipeline.indonesian.figures.printed import Printed
from pipeline.indonesian.figures.rates import per_of
from pipeline.indonesian.figures.states import tells_state
from pipeline.indonesian.figures.units import read_unit, shared_unit, whole_of
from pipeline.indonesian.figures.words import listed, scale_of, twice_scaled
from pipeline.indonesian.figures.words import scaled as times
from pipeline.indonesian.numbers import Number
from pipeline.schema.spans import Value

#: Thousands the English way, of money and of what has no parts: "Rp 500,000", "18,860 jiwa".
_FOREIGN = re.compile(r"[1-9]\d{0,2},\d{3}")
_WHOLE = frozenset(listed("whole"))
#: What goes on below an hour or a minute, and how many of the smaller unit the larger one holds.
_SMALLER = {
    "jam": re.compile(r"\s+(?P<n>\d{1,2})(?P<part>)\s+(?P<unit>menit)\b"),
    "menit": re.compile(r"\s+(?P<n>\d{1,2})(?:\s?[.,]\s?(?P<part>\d{1,3}))?\s+(?P<unit>detik)\b"),
}
#: "naik dari 7,9 juta tahun lalu" counts no years.
_AGO = re.compile(r"\s(?:lalu|ini|depan|sebelumnya)\b")
_CENTS = re.compile(r"\s+sen\b")
#: "tiga tersangka dan dua lainnya": counted of the same.
_OTHERS = re.compile(r"[ \u00a0]lainnya\b")
#: Behind the number of a part, and before it the number of its whole with a noun, or "dari jumlah itu".
_AMONG = re.compile(r" di ?(?:antaranya|antara mereka)\b")
_OF_WHOLE = re.compile(
    rf"(?:\d[\d.]*(?<!\.)|\b(?:{'|'.join(numbers.ONES[1:])}|se?puluh|belas|ratus|ribu)) [a-z]{{3,}}\b"
    r"(?:[^.;\n]|\.(?=\d))*(?:,(?: dan| dengan| sementara)?| dan| dengan) $|\b[Dd]ari jumlah (?:itu|tersebut), $"
)
_WHOLE_NEAR = 140
#: Before an age told roughly: "perempuan berusia | 30 tahunan".
_AGE = re.compile(r"\b(?:ber)?(?:usia|umur)\s(?:sekitar\s|kira-kira\s)?$")
_AGE_NEAR = 28
#: A decimal that a blank has parted: "Rp 2, 545 miliar".
_APART = re.compile(r"(?P<whole>\d{1,3})\s?,\s(?P<part>\d{1,3})\s(?P<scale>ribu|juta|miliar|triliun)\b")
#: Signs of negative numbers and what stands before them, "inflasi -0,05 persen"; how "minus" and "negatif" end.
_SIGNS, _BEFORE_SIGN = frozenset("-−"), frozenset(" (\n")
_BEFORE_NUMBER = frozenset("sf ")
_MINUS = re.compile(r"(?<!plus )(?<!plus-)\b(?:minus|negatif)\s+$")


def figured(text: str, start: int, end: int, value: Value, unit: str | None, *, approx: bool = False) -> Printed:
    """Return a figure with what the words around it tell: its modifier and the base of its rate."""
    modifier = modifier_of(text, start, end)
    return Printed(start, end, value, unit, "approx" if approx and modifier is None else modifier, per_of(text, end))


def single(text: str, start: int, place: int, currency: str | None) -> Printed | None:  # noqa: C901
    """Read one number: with its scale, its parts, its unit, and what stands behind that unit."""
    match = SINGLE.match(text, place)
    if match is None:
        return None
    number = match["low"] if text[place] <= "9" else match["low"].lower().removesuffix("nya")
    low = numbers.value(number)
    if low is None:
        return None
    printed, end, about = "", match.end(), False
    if currency is not None or match["scale"] is not None:
        low, printed, end, about = _scale_of(text, match, low, currency)
    part = PARTS.match(text, end) if currency is None and not printed and text[end : end + 2] == " p" else None
    if part is not None:
        return figured(text, start, part.end(), numbers.whole(low / numbers.UNITS[part["of"]]), None)
    half = HALF.match(text, end) if not printed and text[end : end + 2] == " s" else None
    if half is not None:
        low, printed, end = low + 0.5, half["scale"] or "", half.end()
    unit, end = read_unit(text, end, currency=currency, spelled="" if printed else number)
    if unit == "tahun" and printed and _AGO.match(text, end) is not None:
        unit, end = None, end - len(" tahun")
    if unit in {None, "luka"} and not printed and tells_state(text, start, match.end()):
        known = counts(text, start, number, unit="orang", end=match.end(), scaled=False)
        return figured(text, start, match.end(), low, None) if known else None
    if unit is None and text.startswith(" tahunan", end) and _AGE.search(text, max(0, start - _AGE_NEAR), start):
        return figured(text, start, end + len(" tahunan"), low, "tahun", approx=True)
    if unit is None and not printed:
        unit, scale = shared_unit(text, match.end("low"), end, number=low)
        low = times(low, scale) if scale > 1 else low
        other = _of_others(text, start, end, number, low) if unit is None else None
        if other is not None:
            return other
    if not counts(text, start, number, unit=unit, end=end, scaled=bool(printed)):
        return None
    value: Number = low
    if printed or currency is not None or unit in _SMALLER or "," in number:
        value, unit, end = _valued(text, low, number, printed, unit, end, currency)
    if printed:
        about = about or printed.startswith("-an") or printed.rstrip(")").endswith("an")
    if unit is None or unit == "%" or text[end : end + 1] == ")":
        return _closed(text, start, end, value, unit, about=about)
    return figured(text, start, end, value, unit, approx=about)


def _closed(text: str, start: int, end: int, value: Number, unit: str | None, *, about: bool) -> Printed:
    """Return a figure with the minus before it and the bracket that closes it: "inflasi (-0,05 persen)"."""
    signed = _minus(text, start) if unit in {None, "%"} else start
    closing = text[end : end + 1] == ")" and "(" in text[signed:end] and ")" not in text[signed:end]
    return figured(text, signed, end + closing, -value if signed < start else value, unit, approx=about)


def _scale_of(text: str, match: re.Match[str], low: Number, currency: str | None) -> tuple[Number, str, int, bool]:
    """Return a number, its scale as printed, where both end, and whether "-an" makes it vague: "Rp 5 jutaan"."""
    printed, end = match["scale"] or "", match.end()
    if printed and currency is None and printed.strip() in {"T", "M"}:
        printed, end = "", match.start("scale")
    elif currency is not None and not printed and (apart := _APART.match(text, match.start())) is not None:
        low, printed, end = float(f"{apart['whole']}.{apart['part']}"), apart["scale"], apart.end()
    if printed.endswith(")") and "(" not in printed:
        printed, end = printed[:-1], end - 1
    return (low, "", end, True) if printed in {"-an", "an"} else (low, printed, end, False)


def _of_others(text: str, start: int, end: int, number: str, low: Number) -> Printed | None:
    """Read a number whose noun stands elsewhere: "359 dari 514 kabupaten", "tiga tersangka dan dua lainnya"."""
    follows = text[end + 1 : end + 2]
    if number == "satu" or follows not in {"d", "l"}:
        return None
    if low >= 1 and text.startswith(" dari ", end):
        noun = whole_of(text, end, number=low)
        if noun is not None and counts(text, start, number, unit=noun, end=end, scaled=False):
            return figured(text, start, end, low, None)
    if text.startswith(" di", end) and low > 1 and _is_among(text, start, end, number):
        return figured(text, start, end, low, None)
    others = _OTHERS.match(text, end) if follows == "l" else None
    if others is None or text[start - 1 : start].isalnum():
        return None
    return figured(text, start, others.end(), low, None)


def _is_among(text: str, start: int, end: int, number: str) -> bool:
    """Whether a number tells how many of those counted in its sentence: "16 santri, delapan | di antaranya"."""
    if _AMONG.match(text, end) is None or _OF_WHOLE.search(text, max(0, start - _WHOLE_NEAR), start) is None:
        return False
    return counts(text, start, number, unit="orang", end=end, scaled=False)


def _valued(
    text: str, low: Number, number: str, printed: str, unit: str | None, end: int, currency: str | None
) -> tuple[Number, str | None, int]:
    """Return the value, its unit and where both end: "Rp 500,000" is half a million, "2 jam 30 menit" 150 minutes."""
    if not printed and "," in number and (currency is not None or unit in _WHOLE) and _FOREIGN.fullmatch(number):
        low = int(low * 1000)
    value = times(low, scale_of(printed)) if printed and not twice_scaled(low, printed) else low
    if unit in _SMALLER and (rest := _SMALLER[unit].match(text, end)) is not None:
        return numbers.whole(value * 60 + float(f"{rest['n']}.{rest['part'] or 0}")), rest["unit"], rest.end()
    if currency is not None and not printed and (cents := _CENTS.match(text, end)) is not None:
        return numbers.whole(low / 100), unit, cents.end()
    return value, unit, end


def _minus(text: str, start: int) -> int:
    """Return where a sign or word begins that makes a number negative: "minus 0,05"; ``start`` where none does."""
    before = text[start - 2 : start - 1]
    if before in _BEFORE_SIGN and text[start - 1 : start] in _SIGNS:
        return start - 1
    if before not in _BEFORE_NUMBER:
        return start
    minus = _MINUS.search(text, max(0, start - 14), start)
    return minus.start() if minus is not None else start
