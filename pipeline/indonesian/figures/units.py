"""Units behind a number: "%", "ribu ton", "dolar Singapura", shared with the next number or told with the whole."""

from __future__ import annotations

import re
from functools import cache

from pipeline.indonesian import numbers
from pipeline.indonesian.calendar_words import MONTHS
from pipeline.indonesian.figures.money import behind, money_words
from pipeline.indonesian.figures.number_forms import EDITED, GLUED, PART_OF, SHARED
from pipeline.indonesian.figures.words import AFTER_NAME, SHARES, either, is_unit, listed, scale_of, words_of
from pipeline.indonesian.numbers import Number
from pipeline.resources.read import toml

#: A number larger than this shares no per cent with a decimal next to it: "27.040.878 atau 16,47%".
_MOST_PERCENT = 1000
#: More than this per cent is told of no whole: "620 atau 79 persen".
_WHOLE, _DECIMALS = 100, 3
_DEGREES = re.compile(r"\s?(?P<unit>°\s?[CFcf]?)")
_PERCENT = re.compile(rf"\s?(?:%|(?i:{either('percent')})(?:nya|an)?\b)")
_WORD = re.compile(
    rf"[ \u00a0\n]?[ \u00a0](?P<word>[A-Za-z]\w*(?:[-/][A-Za-z]\w*)?)|-(?P<hyphened>{either('hyphened_units')})\b|"
    rf"(?P<glued>{GLUED})"
)
#: How months begin, which are no units: "5 Agt".
_MONTHS = tuple(month[:3] for month in MONTHS)
_OF_SHARES = frozenset(listed("of_shares"))
_POWERS = frozenset(listed("powers"))
#: A list's next number glued to a unit: "9 poin20. Alex".
_GLUED_UNIT = re.compile(r"(?P<unit>[a-z]{2,})(?P<next>\d+)")


def read_unit(text: str, place: int, *, currency: str | None, spelled: str) -> tuple[str | None, int]:
    """Return the unit that follows a number and where it ends."""
    following = text[place : place + 2]
    if "°" in following and (degrees := _DEGREES.match(text, place)) is not None:
        return degrees["unit"].lower(), degrees.end()
    percent = (
        _PERCENT.match(text, place) if "%" in following or following[-1:] in "pP" or following[:1] in "pP" else None
    )
    if percent is not None:
        return "%", percent.end()
    if currency is not None:
        return currency, place
    word = _WORD.match(text, place)
    if word is None:
        return None, place
    if word["word"] == "lebih" and (counted := _WORD.match(text, word.end())) is not None and counted["word"]:
        if counted["word"] in words_of("compared"):
            return None, place
        return _plain_unit(counted["word"], counted, spelled=spelled, place=place)[0], place
    found = word["word"] or word["hyphened"] or word["glued"]
    low = found.lower()
    opens = low.partition("/")[0] if "/" in low else low
    if opens in money_words() and (money := behind(text, place, word.start(word.lastgroup or 0) - 1)) is not None:
        return money
    pattern, firsts = _long_units()
    long = pattern.match(text, place) if low in firsts else None
    if long is not None:
        return long["unit"].lower(), long.end()
    if low in _passed_over() and (counted := _counted_behind(text, word, low)) is not None:
        word, found = counted, counted["word"]
    return _plain_unit(found, word, spelled=spelled, place=place)


def _counted_behind(text: str, word: re.Match[str], low: str) -> re.Match[str] | None:
    """Return the noun behind a word that is passed over: "3 buah | laptop"; None where none stands there."""
    counted = _WORD.match(text, word.end())
    if counted is None or not counted["word"]:
        return None
    return counted if low in words_of("former") or is_unit(counted["word"]) else None


def shared_unit(text: str, low: int, end: int, *, number: Number) -> tuple[str | None, Number]:
    """Return the unit shared with the next number, "5 dan 7 tahun", or put in parentheses, "5 (orang)", and the scale.

    "620 atau 13,4 persen" shares none, "378 dan 398 juta rupiah" the scale too.
    """
    edited = EDITED.search(text, low, end) if text[end - 1] == ")" else None
    if edited is not None:
        return edited["unit"] if edited["unit"] in AFTER_NAME else None, 1
    shared = SHARED.match(text, end) if text[end : end + 1] in {" ", ",", "±"} else None
    if shared is None or (number > _MOST_PERCENT and "," in shared["next"]):
        return None, 1
    unit, _ = read_unit(text, shared.end(), currency=None, spelled="")
    counted = shared["by"] == "atau" and "," not in text[low - _DECIMALS : low]
    if unit == "%" and counted and ("," in shared["next"] or number > _WHOLE):
        return None, 1
    scale = scale_of(shared["scale"] or "") if number < _MOST_PERCENT else 1
    return (unit, scale) if unit == "%" or unit in AFTER_NAME else (None, 1)


def whole_of(text: str, end: int, *, number: Number) -> str | None:
    """Return the noun of the whole that a number is a part of: "359 dari 514 kabupaten" -> "kabupaten"."""
    match = PART_OF.match(text, end)
    whole = numbers.value(match["whole"]) if match is not None else None
    if match is None or whole is None or whole <= number:
        return None
    unit, _ = read_unit(text, match.end(), currency=None, spelled="")
    return unit if unit is not None and unit != "%" and not unit.isupper() else None


@cache
def _long_units() -> tuple[re.Pattern[str], frozenset[str]]:
    units = sorted(toml("figures.toml")["long_units"], key=len, reverse=True)
    pattern = re.compile(rf"[ \u00a0](?P<unit>{'|'.join(map(re.escape, units))})\b", re.I)
    return pattern, frozenset(unit.split()[0] for unit in units)


@cache
def _passed_over() -> frozenset[str]:
    """Words between a number and the noun that it counts: "3 buah laptop", "dua mantan pejabat"."""
    return frozenset({"buah", *words_of("former")})


def _plain_unit(found: str, word: re.Match[str], *, spelled: str, place: int) -> tuple[str | None, int]:
    low = found.lower()
    glued = _GLUED_UNIT.fullmatch(low) if not low.isalpha() else None
    if glued is not None and glued["unit"] in AFTER_NAME and low not in _POWERS:
        return glued["unit"], word.end() - len(glued["next"])
    if (spelled in SHARES and low not in _OF_SHARES) or not is_unit(found) or "\n" in word[0]:
        return None, place
    if found[0].isupper() and low.startswith(_MONTHS) and not found.isupper():
        return None, place
    return (low.removesuffix("nya") if len(low) > 5 else low), word.end()
