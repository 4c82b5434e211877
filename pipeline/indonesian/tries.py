"""Many fixed words as one pattern that shares their beginnings: a long list costs little more than a short one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any

#: Every blank that ``\s`` means, told one by one: without a category in it a class is tested faster.
BLANKS = "".join(filter(str.isspace, map(chr, range(0x3001))))


def parted(text: str, marks: str) -> str:
    """Return a text with a plain blank for every blank and mark that may stand before a word: "(dua" -> " dua".

    Nothing moves, and a pattern that begins with a plain blank is sought several times faster than one with a class.
    """
    return _replaced(_spaced(text), marks)


@lru_cache(maxsize=4)
def _spaced(text: str) -> str:
    """A text with plain blanks alone; kept, because several readers ask it of one text."""
    return _replaced(text, BLANKS)


def _replaced(text: str, marks: str) -> str:
    plain, others = _openers(marks)
    for mark in plain:
        text = text.replace(mark, " ")
    if not text.isascii():
        for mark in others:
            text = text.replace(mark, " ")
    return text


@cache
def _openers(marks: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    every = [mark for mark in dict.fromkeys(marks) if mark != " "]
    return tuple(filter(str.isascii, every)), tuple(mark for mark in every if not mark.isascii())


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
