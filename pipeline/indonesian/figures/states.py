"""States told of people or cases right behind their number, which names no noun: "111 sembuh, lima masih dirawat"."""

from __future__ import annotations

import re
from functools import cache

from pipeline.indonesian.figures.words import either, words_of

#: What parts one number of a row from the next.
_IN_ROW = re.compile(r"(?:, |\b(?:dan|serta|sedangkan|sementara|dengan|adapun|ada) )$")
#: A number behind these is a name's or an age: "pasien 7 sembuh", "usia 63 meninggal".
_NUMBERED = re.compile(r"(?i)\b(?:pasien|kasus|usia|umur|berusia|nomor)\s$")


def tells_state(text: str, start: int, end: int) -> bool:
    """Tell whether a number counts those of whom a state is told right behind it: "111 | sembuh"."""
    if text[end + 1 : end + 2] not in _state_letters() or not _of_people(text, start):
        return False
    if _states().match(text, end) is not None:
        return True
    return _IN_ROW.search(text, max(0, start - 12), start) is not None and _become().match(text, end) is not None


def state_behind(text: str, end: int) -> str | None:
    """Return the state told right behind a number: "11.000 | meninggal" -> "meninggal"; None where none is."""
    found = _states().match(text, end) if text[end + 1 : end + 2] in _state_letters() else None
    return found[0].strip() if found is not None else None


@cache
def _states() -> re.Pattern[str]:
    """A state right after a number: "11.000 | meninggal", "dua | luka berat", but not "dua | luka tusuk"."""
    plain = "|".join(sorted(words_of("states"), key=len, reverse=True))
    return re.compile(rf" (?:{plain}|luka(?=\s(?:berat|ringan|parah)))(?![\w-])")


@cache
def _become() -> re.Pattern[str]:
    """A state with what leads to it, behind a number in a row of such: ", lima | masih dirawat"."""
    plain = "|".join(sorted(words_of("states"), key=len, reverse=True))
    led = rf"(?:{either('led_states')})"
    care = either("in_care")
    return re.compile(rf" (?:(?:{led} ){{1,3}}(?:(?:dalam |di)?(?:{care})|{plain})|dalam (?:{care}))(?![\w-])")


@cache
def _state_letters() -> frozenset[str]:
    """The letters that a state may begin with; most numbers have none of them behind."""
    return frozenset({"l", "b", "t", *(word[0] for word in words_of("states"))})


def _of_people(text: str, start: int) -> bool:
    """Whether a number tells how many, not who or how old: "pasien 07 sembuh"."""
    return text[start] != "0" and _NUMBERED.search(text, max(0, start - 12), start) is None
