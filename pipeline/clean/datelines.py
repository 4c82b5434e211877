"""Datelines: the place and the paper that a report begins with, "JAKARTA, Contoh.com - Tarif naik."."""

from __future__ import annotations

import regex

_OPENS = regex.compile(
    r"(?:[\p{Lu}][\w.'’/ ,()-]{1,60}?\s?[-–—]{1,2}\s\S|\p{Lu}{3,}.{0,40}(?:\.com|\.id|ANTARA|VIVA)\b.{0,12}[-–—])"
)
#: A dateline that stands alone on its line is shorter.
_LONGEST = 60


def opens(line: str) -> bool:
    """Whether a line begins with a dateline: "JAKARTA, Contoh.com - Tarif naik."."""
    return bool(_OPENS.match(line))


def stands_alone(line: str) -> bool:
    """Whether a line is a dateline and nothing else: "Jakarta -"."""
    return len(line) < _LONGEST and line.endswith(("-", "–", "—")) and opens(line + " x")
