"""Bare numbers that count although no noun stands behind them: "bertambah dari empat menjadi tujuh", "sembuh 196"."""

from __future__ import annotations

import re

from pipeline.indonesian import numbers
from pipeline.indonesian.figures.words import either, listed, words_of

_NUMBER = rf"(?:\d[\d.,]*|(?i:{numbers.WORDS})\b)"
#: Behind the level that a change starts from, and before the level that it reaches: "dari | empat menjadi | tujuh".
_REACHES = re.compile(rf" (?:{either('reaching')}) (?:(?:sekitar|hanya) )?{_NUMBER}")
_MOVES_FROM = rf"\b(?:{either('moving')})\b[^.,;\n]{{0,40}} dari (?:(?:semula|sebelumnya|hanya) )?"
_STARTS = re.compile(rf"{_MOVES_FROM}$")
_STARTED = re.compile(rf"{_MOVES_FROM}{_NUMBER} (?:{either('reaching')}) $")
_CLOSES = re.compile(r"\s*(?:[,;!?\"”)]|\.(?:\s|$|[\"”])|$)|\s(?:dan|sedangkan|sementara|serta|yaitu|yakni)\b")
#: What a limit in figures stands behind: "angka itu di bawah | 1".
_LIMIT = re.compile(r"\b(?:di (?:bawah|atas)|(?:kurang|lebih) dari) $")
_FAR = 90
#: Right before the later level of a change, and before either: "dari semula | tiga menjadi | enam".
_REACHING = frozenset(listed("reaching"))
_BEFORE_LEVELS = _REACHING | {"dari", "semula", "sebelumnya"}


def counts_alone(text: str, start: int, end: int, word: str, *, digits: bool) -> bool:
    """Tell whether a number without a noun counts: by a change around it, a limit, a state or "ada" before it.

    Args:
        text: the article.
        start: where the number begins.
        end: where it ends.
        word: the word before it, in small letters.
        digits: whether it is printed in digits.
    """
    if word in _BEFORE_LEVELS and not digits:
        return _is_level(text, start, end, word)
    if word in words_of("counted_alone") and not digits:
        return text[start : start + 4].lower() != "satu" and _CLOSES.match(text, end) is not None
    if not digits or _CLOSES.match(text, end) is None or text[start : start + 2] in {"19", "20"}:
        return False
    if word in words_of("states_before"):
        return True
    return word in {"bawah", "atas", "dari"} and _LIMIT.search(text, max(0, start - 14), start) is not None


def _is_level(text: str, start: int, end: int, word: str) -> bool:
    """Whether a number in words is one of the two levels of a change: "bertambah dari | tiga menjadi | lima"."""
    before = max(0, start - _FAR)
    if " dari " not in text[before:start]:
        return False
    if word not in _REACHING and _REACHES.match(text, end) is not None:
        return _STARTS.search(text, before, start) is not None
    return _STARTED.search(text, before, start) is not None and _CLOSES.match(text, end) is not None
