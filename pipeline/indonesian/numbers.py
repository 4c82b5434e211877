"""Numbers as Indonesian prints them: "1.500.000,75", "2.5", "dua puluh tiga", "setengah", "seribu dua ratus"."""

from __future__ import annotations

import re
from functools import lru_cache

#: What a reader counts with: whole where nothing stands behind the comma.
Number = float | int

UNITS: dict[str, Number] = {
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
    "sepertiga": 1 / 3,
    "separuh": 0.5,
    "separo": 0.5,
    "seperlima": 0.2,
    "seperenam": 1 / 6,
    "seperdelapan": 0.125,
    "sepersepuluh": 0.1,
}
_TENS = {"belas": 10, "puluh": 10, "ratus": 100}
_SCALES = {"ribu": 1e3, "juta": 1e6, "miliar": 1e9, "milyar": 1e9, "triliun": 1e12}

#: A number in digits.
DIGITS = r"\d{1,3}(?:\.\d{3})+(?:,\d+|\.\d{1,2}(?!\d))?|\d{1,3}(?:,\d{3}){2,}|\d+(?:[.,]\d+)?"
#: The numbers of one digit in words: "satu" to "sembilan".
ONES = tuple(word for word, value in UNITS.items() if value in range(1, 10))
#: The ordinals of those: "pertama" to "kesembilan".
ORDINALS = ("pertama", *(f"ke{one}" for one in ONES[1:]))
_ONES = rf"(?:{'|'.join(ONES)})"
_TEN = rf"(?:sepuluh|sebelas|{_ONES}\s+(?:belas|puluh(?:\s+{_ONES})?))"
_HUNDRED = rf"(?:(?:seratus|{_ONES}\s+ratus)(?:\s+(?:{_TEN}|{_ONES}))?)"
#: A number in words, up to the hundreds; scales are read after it as after digits.
WORDS = rf"(?:{_HUNDRED}|{_TEN}|{_ONES}|nol)(?:\s+koma\s+{_ONES})?"
#: Thousands in words that go on below the thousand: "dua ribu tiga ratus lima puluh".
LONG_WORDS = (
    rf"(?:seribu|(?:{_HUNDRED}|{_TEN}|{_ONES})\s+(?:ribu|juta))(?:\s+(?:{_HUNDRED}|{_TEN}|{_ONES})(?:\s+ribu)?){{1,3}}"
)
_LONGEST = 30
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
#: Cents behind a second full stop: "22.846.52".
_CENTS = re.compile(r"\d{1,3}(?:\.\d{3})+\.\d{1,2}")
_FOREIGN = re.compile(r"\d{1,3}(?:,\d{3}){2,}")


def from_digits(printed: str) -> Number:
    """Return the number that digits print: "1.500" is fifteen hundred, "2.5" two and a half, "36,7" as written."""
    text = printed.strip()
    if text.isdigit():
        return int(text)
    if _THOUSANDS.fullmatch(text):
        text = text.replace(".", "").replace(",", ".")
    elif _CENTS.fullmatch(text):
        whole_part, _, part = text.rpartition(".")
        text = f"{whole_part.replace('.', '')}.{part}"
    elif _FOREIGN.fullmatch(text):
        text = text.replace(",", "")
    else:
        text = text.replace(",", ".")
    return whole(float(text))


@lru_cache(maxsize=1 << 12)
def from_words(printed: str) -> Number | None:
    """Return the number that words spell, None where they spell none: "dua ratus lima puluh ribu" -> 250000."""
    total: Number = 0
    group: Number = 0
    digit: Number | None = None
    words = printed.lower().split()
    if "koma" in words:
        at = words.index("koma")
        before, after = from_words(" ".join(words[:at])), from_words(" ".join(words[at + 1 :]))
        return None if before is None or after is None else whole(before + after / 10)
    for word in words:
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


@lru_cache(maxsize=1 << 12)
def value(printed: str) -> Number | None:
    """Return the number that digits or words print, None for a row of digits that no news counts in."""
    if printed.isdigit():
        return int(printed) if len(printed) <= _LONGEST else None
    text = printed.strip()
    if len(text) > _LONGEST and text[:1].isdigit():
        return None
    return from_digits(text) if text[:1].isdigit() else from_words(text)


def whole(number: Number) -> Number:
    """Return an int where nothing stands behind the comma, rounding away what multiplication leaves."""
    if isinstance(number, int):
        return number
    rounded = round(number, 6 if abs(number) < 1e6 else 3 if abs(number) < 1e9 else 2)
    return int(rounded) if rounded == int(rounded) else rounded
