"""Lines of text as a page gives them: blanks and invisible characters set right, words untouched."""

from __future__ import annotations

import regex

_INVISIBLE = regex.compile("[\u200b-\u200f\u2028-\u202e\u2060\ufeff\u00ad\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")
_BREAKS = regex.compile("\r\n?|\u0085|\n")


def tidy(line: str) -> str:
    """One line with single blanks and without invisible characters."""
    text = " ".join(line.split())
    return text if text.isprintable() else " ".join(_INVISIBLE.sub("", text).split())


def lines_of(text: str) -> list[str]:
    """The lines of a text that hold something."""
    return [line for raw in _BREAKS.split(text) if (line := tidy(raw))]
