"""Many fixed words as one pattern that shares their beginnings: a long list costs little more than a short one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

#: A text as Latin-1 with a plain blank for every byte that is no letter and no digit.
_APART = bytes(byte if chr(byte).isalnum() or byte == ord("_") else ord(" ") for byte in range(256))
_START = re.Match.start


def openings(text: str, words: re.Pattern[bytes], marks: frozenset[str]) -> list[int]:
    """Return the places, in order, where one of the words begins behind a blank or a mark: the "d" of "(dua".

    Blanks and marks are one byte to the pattern, which is sought several times faster than one with a class.

    Args:
        text: the article.
        words: the words, written by ``apart``.
        marks: the marks that a word may stand behind, besides blanks; one with a capital may stand behind any.
    """
    places = map(_START, words.finditer(_plain(text)))
    return [place for place in places if not place or _opens(text[place - 1], marks) or text[place].isupper()]


def apart(words: Iterable[str]) -> re.Pattern[bytes]:
    """Return the pattern of words that stand apart from what is before them, for ``openings``."""
    plain = {word.encode("latin-1").translate(_APART).decode("latin-1") for word in words}
    return re.compile(f" {pattern(plain)}".encode("latin-1"))


def _opens(before: str, marks: frozenset[str]) -> bool:
    return before == " " or before in marks or before.isspace()


@lru_cache(maxsize=4)
def _plain(text: str) -> bytes:
    """A text with plain blanks for all but letters and digits, behind one more; several readers ask it of one text."""
    return f" {text}".encode("latin-1", "replace").translate(_APART)


def capital(word: str) -> str:
    """Return an expression for a word with a small letter or a capital: "[Ss]enin"."""
    return f"[{word[0].upper()}{word[0]}]{word[1:]}"


def pattern(words: Iterable[str]) -> str:
    """Return an expression that matches any of the words: "dua", "dia" -> "d(?:ia|ua)".

    Where one word begins another ("perpu", "perpustakaan") the shorter one is enough: what it finds is only a place
    to look closer.
    """
    root: dict[str, Any] = {}
    for word in sorted(set(words), key=lambda word: (len(word), word)):
        node = root
        for letter in word:
            if node.get("") is not None:
                break
            node = node.setdefault(letter, {})
        else:
            node[""] = {}
    return _written(root)


def _written(node: dict[str, Any]) -> str:
    branches = [re.escape(letter) + _written(rest) for letter, rest in sorted(node.items()) if letter]
    if not branches:
        return ""
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
