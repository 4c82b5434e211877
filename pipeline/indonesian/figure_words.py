"""The words around a number: currency, scale, unit, modifier and rate."""

from __future__ import annotations

from functools import cache
from typing import Any

import regex

from pipeline.indonesian import numbers
from pipeline.resources.read import toml
from pipeline.schema.spans import Modifier

_CURRENCY = r"(?:(?:Rp|RP|rp)\.?|IDR|USD|US\s?\$|U\$|S\$|A\$|\$|SGD|EUR|€|GBP|£|¥|JPY|RMB|CNY|RM|MYR|SAR|AUD)"
_SCALE = r"(?:ribu|juta|miliar|milyar|triliun|trilyun|jt|rb)(?:an)?\b"
_NUMBER = rf"(?:{numbers.DIGITS}|(?i:{numbers.WORDS}|seribu|sejuta|setengah|seperempat)\b)"
_TO = r"\s*(?:-|–|—|\bhingga\b|\bsampai(?:\s+dengan)?\b|\bs\.?/?d\.?(?=\s))\s*"

#: A number with its currency, range and scale; the unit is read after it.
FIGURE = regex.compile(
    rf"(?:(?<![\w$])(?P<cur>{_CURRENCY})\s*|(?<![\w.,/])(?<![A-Za-z]-))(?P<low>{_NUMBER})(?!\w)"
    rf"(?:\s*\(\s*(?!juta|ribu|miliar|triliun)[a-z ]{{2,30}}\))?(?:\s?(?P<lowscale>(?i:{_SCALE}))(?={_TO}(?:{_CURRENCY})?\s*{_NUMBER}))?"  # noqa: E501
    rf"(?:\s*(?:%|persen)?{_TO}(?:{_CURRENCY}\s*)?(?P<high>{_NUMBER})(?![\w/]))?"
    rf"(?P<scale>\s?\(?(?i:{_SCALE})\)?|\s?[TM](?=[\s.,;:!?)\"”]|$)(?=(?<=Rp.{{1,14}})))?"
)
_SE = "tahun|bulan|pekan|minggu|hari|jam|menit|abad|dekade|lusin|windu"
#: "setahun", "sepekan": one of a unit of time.
SE_UNIT = regex.compile(rf"(?<![\w-])(?P<whole>(?i:se)(?P<unit>{_SE}))(?![\w-])")
_BEFORE = r"(?:^|(?<=[\n.!?\"“;]\s?)|(?<=\b(?:dari|oleh|antara|pada|bagi|untuk|bahwa|dan|selain|kepada|terhadap|dengan|di|atas|dalam)\s))"  # noqa: E501
#: "Kedua pabrik itu": a known number of things, not an ordinal.
KEDUA = regex.compile(
    rf"{_BEFORE}(?P<whole>(?i:ke)(?P<word>dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)\s"
    r"(?P<unit>(?!(?:di|dari|yang|dan|atau|ke|pada|untuk|dengan|adalah|kali|kalinya|ini|itu|belah|tersebut|hal)\b)[a-z]{3,}))\b(?!-)"
)
_PERCENT = regex.compile(r"\s?(?:%|(?i:persen|prosen)\b)")
_WORD = regex.compile(
    r"[ \u00a0\n]?[ \u00a0](?P<word>[A-Za-z]\w*(?:[-/][A-Za-z]\w*)?)|(?P<glued>(?:kg|km|ha|cm|mm|kWh|MW|GW|m2|m3|GB|MB)\b)"  # noqa: E501
)
_PER = regex.compile(
    r"\s*(?:\([^)]{1,20}\)\s*)?(?:\bper\b|/|\bsetiap\b|\btiap\b)\s*(?P<per>kepala\s+keluarga|[a-z][a-z]+)"
)
_VERB = regex.compile(r"(?:di|me[mn]?|ter|ber|men[gy])[a-z]{4,}")


@cache
def words_of(group: str) -> Any:
    """Return a group of words of figures.toml, as a set where it is a list."""
    if group == "measures_after_name":
        return frozenset(
            {
                "%",
                "IDR",
                "USD",
                "orang",
                "ton",
                "kilogram",
                "hektare",
                "hektar",
                "meter",
                "kilometer",
                "tahun",
                "kali",
                "unit",
                "kasus",
            }
        )
    found = toml("figures.toml")[group]
    return frozenset(found) if isinstance(found, list) else found


def unit_of_currency(sign: str | None) -> str | None:
    """Return the currency's code: "Rp." -> "IDR", "US$" -> "USD"."""
    if not sign:
        return None
    plain = regex.sub(r"[\s.]", "", sign).upper()
    for code, forms in words_of("currencies").items():
        if plain in {form.upper().rstrip(".") for form in forms}:
            return str(code)
    return None


@cache
def _spoken() -> tuple[tuple[str, str], ...]:
    pairs = [(form, code) for code, forms in words_of("currencies").items() for form in forms if form[0].islower()]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


@cache
def _spoken_pattern() -> regex.Pattern[str]:
    return regex.compile(rf"\s(?P<form>{'|'.join(form for form, _ in _spoken())})\b", regex.I)


def is_unit(word: str, *, scaled: bool) -> bool:
    """Whether a word after a number may be what it counts."""
    low = word.lower()
    if low in words_of("not_units") or len(low) < 2:
        return False
    return not (_VERB.fullmatch(low) and low not in words_of("nouns"))


def read_unit(text: str, place: int, *, currency: str | None, spelled: str, scaled: bool) -> tuple[str | None, int]:
    """Return the unit that follows a number and where it ends."""
    percent = _PERCENT.match(text, place)
    if percent is not None:
        return "%", percent.end()
    if currency is not None:
        return currency, place
    rest = text[place : place + 40]
    spoken = _spoken_pattern().match(rest)
    if spoken is not None:
        codes = {form.lower(): code for form, code in _spoken()}
        return codes[spoken["form"].lower()], place + spoken.end()
    low = rest.lower()
    for long in toml("figures.toml")["long_units"]:
        if low.startswith(f" {long}"):
            return long, place + len(long) + 1
    word = _WORD.match(text, place)
    if word is None:
        return None, place
    found = word["word"] or word["glued"]
    if spelled in {"setengah", "seperempat"} and found.lower() not in {
        "jam",
        "tahun",
        "hari",
        "kilogram",
        "hektare",
        "bulan",
        "ton",
        "liter",
    }:
        return None, place
    if not is_unit(found, scaled=scaled) or "\n" in word.group():
        return None, place
    if found[0].isupper() and not (found.isupper() or _noun_in_capitals(found)):
        return None, place
    unit = found.lower()
    return (unit.removesuffix("nya") if len(unit) > 5 else unit), word.end()


def _noun_in_capitals(word: str) -> bool:
    months = ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des")
    return not word.lower().startswith(months)


@cache
def _modifiers() -> dict[str, regex.Pattern[str]]:
    return {
        name: regex.compile(
            rf"(?:{'|'.join(sorted(map(regex.escape, forms), key=len, reverse=True))})\s*(?:angka\s+)?$", regex.I
        )
        for name, forms in words_of("modifiers").items()
    }


def modifier_of(text: str, start: int, end: int) -> Modifier | None:
    """Return "approx", "min" or "max" by the words just before the figure, or a "lebih" just after it."""
    before = text[max(0, start - 28) : start]
    names: tuple[Modifier, ...] = ("approx", "max", "min")
    hits: list[tuple[int, Modifier]] = []
    for name in names:
        found = _modifiers()[name].search(before)
        if found is not None:
            hits.append((found.end() - found.start(), name))
    if hits:
        return max(hits)[1]
    return (
        "min"
        if regex.match(r"\s+lebih\b(?!\s+(?:dari|tinggi|rendah|besar|kecil|baik|banyak))", text[end : end + 20])
        else None
    )


def per_of(text: str, end: int) -> str | None:
    """Return the base of a rate: "bulan" after "Rp 2 juta" in "Rp 2 juta per bulan"."""
    found = _PER.match(text, end)
    return found["per"] if found else None
