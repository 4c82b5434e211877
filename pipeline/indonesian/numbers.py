"""Numbers as Indonesian prints them: "1.500.000,75", "2.5", "dua puluh tiga", "setengah", "seribu dua ratus"."""

from __future__ import annotations

from functools import cache

import regex

UNITS = {
    "nol": 0,
    "satu": 1,
    "dua": 2,
    "tiga": 3,
    "empat": 4,
    "lima": 5,
    "enam": 6,
    "tujuh": 7,
    "delapan": 8,
    "sembilan": 9,
    "sepuluh": 10,
    "sebelas": 11,
    "seratus": 100,
    "seribu": 1000,
    "sejuta": 1_000_000,
    "setengah": 0.5,
    "seperempat": 0.25,
}
_TENS = {"belas": 10, "puluh": 10, "ratus": 100}
_SCALES = {"ribu": 1e3, "juta": 1e6, "miliar": 1e9, "milyar": 1e9, "triliun": 1e12}

#: A number in digits.
DIGITS = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3}){2,}|\d+(?:[.,]\d+)?"
#: A number in words, up to the hundreds; scales are read after it as after digits.
WORDS = (
    r"(?:(?:se(?:puluh|belas|ratus)|(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)(?:\s+(?:belas|puluh|ratus))?|nol)"
    r"(?:\s+(?:se(?:puluh|belas)|(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)(?:\s+(?:belas|puluh))?)){0,2})"
)


def from_digits(printed: str) -> float | int:
    """Return the number that digits print: "1.500" is fifteen hundred, "2.5" two and a half, "36,7" as written."""
    text = printed.strip()
    if regex.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", text):
        text = text.replace(".", "").replace(",", ".")
    elif regex.fullmatch(r"\d{1,3}(?:,\d{3}){2,}", text):
        text = text.replace(",", "")
    else:
        text = text.replace(",", ".")
    return whole(float(text))


def from_words(printed: str) -> float | int | None:
    """Return the number that words spell, None where they spell none: "dua ratus lima puluh ribu" -> 250000."""
    total: float = 0
    group: float = 0
    digit: float | None = None
    for word in printed.lower().split():
        if word in UNITS:
            if digit is not None:
                group += digit
            digit = UNITS[word]
        elif word in _TENS and digit is not None:
            group += 10 + digit if word == "belas" else digit * _TENS[word]
            digit = None
        elif word in _SCALES:
            group += digit or 0
            total += (group or 1) * _SCALES[word]
            group, digit = 0, None
        else:
            return None
    return whole(total + group + (digit or 0))


@cache
def _number() -> regex.Pattern[str]:
    return regex.compile(rf"(?:{DIGITS})")


def value(printed: str) -> float | int | None:
    """Return the number that digits or words print."""
    return from_digits(printed) if _number().fullmatch(printed.strip()) else from_words(printed)


def whole(number: float) -> float | int:
    """Return an int where nothing stands behind the comma, rounding away what multiplication leaves."""
    rounded = round(number, 6)
    return int(rounded) if rounded == int(rounded) else rounded
