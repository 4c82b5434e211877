"""Looking up phrases of several words in a running text at the cost of one dictionary access per word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from pipeline.indonesian.tokens import Tokens, split

T = TypeVar("T")


@dataclass(slots=True)
class Phrases(Generic[T]):
    """Phrases with what they stand for: "Komisi Pemberantasan Korupsi" -> the commission.

    ``fold`` matches whatever the case ("juru bicara" and "Juru Bicara"); without it case must agree.
    """

    fold: bool = False
    _by_first: dict[str, list[tuple[tuple[str, ...], T]]] = field(default_factory=dict)

    def add(self, phrase: str, value: T) -> None:
        """Enter a phrase; the first value entered for the same words stays."""
        key = split(phrase.lower() if self.fold else phrase)
        if not key:
            return
        entries = self._by_first.setdefault(key[0], [])
        if all(words != key for words, _ in entries):
            entries.append((key, value))
            entries.sort(key=lambda entry: -len(entry[0]))

    def extend(self, entries: Iterable[tuple[str, T]]) -> None:
        """Enter many phrases."""
        for phrase, value in entries:
            self.add(phrase, value)

    def match(self, tokens: Tokens, start: int) -> tuple[int, T] | None:
        """Return (end, value) of the longest phrase that begins at token ``start``, or None."""
        if start >= len(tokens):
            return None
        first = tokens.words[start]
        entries = self._by_first.get(first.lower() if self.fold else first)
        for key, value in entries or ():
            end = start + len(key)
            if end > len(tokens):
                continue
            window = tokens.words[start:end]
            if (tuple(w.lower() for w in window) if self.fold else window) == key:
                return end, value
        return None

    def find(self, tokens: Tokens) -> Iterator[tuple[int, int, T]]:
        """Yield (start, end, value) of every phrase, leftmost and longest first, none inside another."""
        index = 0
        while index < len(tokens):
            found = self.match(tokens, index)
            if found:
                yield index, found[0], found[1]
                index = found[0]
            else:
                index += 1
