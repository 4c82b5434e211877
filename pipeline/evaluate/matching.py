"""When two things are the same: names, spans, numbers; and the tally of what matched."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

WORD = re.compile(r"\w+")
Bounds = tuple[int, int]


def words(text: str | None) -> list[str]:
    """Return the lower-cased words of a name: "Dr. Siti" -> ["dr", "siti"]."""
    return WORD.findall((text or "").lower())


def word_f1(one: str | None, other: str | None) -> float:
    """Return the F1 of two names' words, counted with repetition; 0.0 where both are empty."""
    a, b = Counter(words(one)), Counter(words(other))
    total = a.total() + b.total()
    return 2 * (a & b).total() / total if total else 0.0


def same_name(one: str | None, other: str | None) -> bool:
    """Tell whether two names can be one person's: "Horas" and "Horas Maurits Panjaitan" can."""
    a, b = words(one), words(other)
    if not a or not b:
        return False
    return a == b or word_f1(one, other) >= 0.66 or set(a) <= set(b) or set(b) <= set(a)


def overlap(one: Bounds, other: Bounds) -> float:
    """Return intersection over hull of two spans: 1.0 for equal ones, 0.0 for disjoint ones."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared / (max(one[1], other[1]) - min(one[0], other[0])) if shared > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Score:
    """Precision, recall, F1 and the number of gold items of one kind."""

    precision: float
    recall: float
    f1: float
    n: int


@dataclass(slots=True)
class Tally:
    """Counts what was found, missed and invented; keeps the misses and extras for a reader."""

    found: int = 0
    missed: list[tuple[str, Any]] = field(default_factory=list)
    extra: list[tuple[str, Any]] = field(default_factory=list)

    def add(
        self, article: str, gold: Sequence[Any], predicted: Sequence[Any], match: Callable[[Any, Any], float]
    ) -> None:
        """Pair each gold item with the best unused prediction; ``match`` gives 0 for no match, else how good it is."""
        used: set[int] = set()
        for item in gold:
            scores = [(match(item, p), -i) for i, p in enumerate(predicted) if i not in used]
            best, position = max(scores, default=(0.0, 0))
            if best > 0:
                used.add(-position)
                self.found += 1
            else:
                self.missed.append((article, item))
        self.extra += [(article, p) for i, p in enumerate(predicted) if i not in used]

    def score(self) -> Score:
        """Return the score of everything added so far."""
        gold = self.found + len(self.missed)
        predicted = self.found + len(self.extra)
        precision = self.found / predicted if predicted else 0.0
        recall = self.found / gold if gold else 0.0
        total = precision + recall
        return Score(precision, recall, 2 * precision * recall / total if total else 0.0, gold)
