"""Words of an article with their places, as the rules for names and posts read them.

"Kapolda Jabar (Kombes) A.R. Wijaya" -> Kapolda | Jabar | ( | Kombes | ) | A | . | R | . | Wijaya
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from pipeline.resources.read import csv_rows

_TOKEN = re.compile(r"\w+(?:['’`‘]\w+)*|\n|[^\w\s]")
_INITIAL_AFTER = frozenset('.!?"“”\n:;')
ROMAN = re.compile(r"[IVX]+")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text: words, marks and line feeds, with code-point offsets.

    ``persons`` are the tokens that a trained model takes for parts of persons' names; ``introduced`` gives the first
    token -> end of every long form that the text itself follows with a short form in parentheses; ``speakers`` are the
    words that stand alone at its verbs of saying and are nobody's but persons'.
    """

    source: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    persons: frozenset[int] = frozenset()
    introduced: Mapping[int, int] = field(default_factory=dict)
    speakers: frozenset[str] = frozenset()

    def __len__(self) -> int:
        return len(self.words)

    def text(self, start: int, end: int) -> str:
        """Return the source from token ``start`` up to token ``end``, exclusive."""
        return self.source[self.starts[start] : self.ends[end - 1]] if end > start else ""

    def word(self, index: int) -> str:
        """Return the token at ``index``, "" beyond either end."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def glued(self, index: int) -> bool:
        """Tell whether the token touches the one before it."""
        return 0 < index < len(self.words) and self.starts[index] == self.ends[index - 1]

    def opens_sentence(self, index: int) -> bool:
        """Tell whether the token's capital may be due to its place at the head of a sentence."""
        return index == 0 or self.words[index - 1] in _INITIAL_AFTER

    def at(self, offset: int) -> int:
        """Return the index of the token that holds or follows the code point ``offset``."""
        from bisect import bisect_right

        return bisect_right(self.ends, offset)


def tokenize(text: str) -> Tokens:
    """Split an article's text into words and marks."""
    found = [(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(text)]
    words, starts, ends = zip(*found, strict=True) if found else ((), (), ())
    return Tokens(text, tuple(words), tuple(starts), tuple(ends))


def split(text: str) -> tuple[str, ...]:
    """Return the words and marks of a short text: "PDI-P" is ("PDI", "-", "P")."""
    return tuple(_TOKEN.findall(text))


def is_capital(word: str) -> bool:
    """Tell whether a word begins with a capital letter."""
    return bool(word) and word[0].isupper()


def is_acronym(word: str) -> bool:
    """Tell whether a word is written in capitals: "KPK", "MPR"; a single letter is an initial, not an acronym."""
    return len(word) > 1 and word.isupper() and not word.isdigit()


@cache
def common_words() -> frozenset[str]:
    """Return the words that newspapers mostly print in lower case; a capital on them says little."""
    return frozenset(row["word"] for row in csv_rows("gazetteers/common_words.csv"))


def is_common(word: str) -> bool:
    """Tell whether a word is an ordinary one, whatever its capital: "Menurut", "Kesehatan"."""
    return word.lower() in common_words()
