"""Which of several stretches of an article speak of the same things as another, by the rare words that they share.

Where sentences were shuffled, '"Ladang garam itu rusak," katanya' is said by whoever is quoted by name on salt fields.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from math import log

from pipeline.indonesian.speech.words import speech_words

_WORD = re.compile(r"[a-z]{4,}")


class Rarity:
    """How much it tells that two stretches of one article share a word: the more, the fewer sentences hold it."""

    def __init__(self, text: str, sentences: Sequence[tuple[int, int]]) -> None:
        self._count = Counter(word for start, end in sentences for word in words(text[start:end]))
        self._sentences = len(sentences)

    def shared(self, one: Iterable[str], other: Iterable[str]) -> float:
        """Return the weight of the words that two stretches share; 0.0 where they share none."""
        return sum(log((self._sentences + 1) / (self._count[word] + 0.5)) for word in {*one} & {*other})


def words(stretch: str) -> frozenset[str]:
    """Return the words that may tell what a stretch is about: "Ladang garam itu rusak" -> ladang, garam, rusak."""
    return frozenset(_WORD.findall(stretch.lower())) - _EVERYWHERE


_EVERYWHERE = speech_words("everywhere")
