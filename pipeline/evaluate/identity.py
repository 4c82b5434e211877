"""Identity scored on pairs judged by hand: a name in one article and a name in another, one person or two.

Gold lines hold no words of an article: {"first": {"url": ..., "name": "Sri Wulandari"}, "second": ..., "same": true}.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pipeline.indonesian.keys import fold
from pipeline.store import entities
from pipeline.store.database import Database


@dataclass(frozen=True, slots=True)
class Pairs:
    """How pairs were taken: joined or kept apart, rightly or wrongly; of ``unread`` ones a name was not read."""

    joined: int
    wrongly_joined: int
    wrongly_apart: int
    apart: int
    unread: int
    mistakes: tuple[str, ...] = ()

    @property
    def precision(self) -> float:
        """The share of joined pairs that are one person."""
        return self.joined / (self.joined + self.wrongly_joined) if self.joined else 0.0

    @property
    def recall(self) -> float:
        """The share of pairs of one person that were joined."""
        return self.joined / (self.joined + self.wrongly_apart) if self.joined else 0.0


def score(database: Database, gold: Iterable[Mapping[str, Any]]) -> Pairs:
    """Score a base on pairs whose articles it holds; names are found in their article by their forms."""
    counts = {"joined": 0, "wrongly_joined": 0, "wrongly_apart": 0, "apart": 0, "unread": 0}
    mistakes = []
    for pair in gold:
        one, other = (bearer(database, pair[side]["url"], pair[side]["name"]) for side in ("first", "second"))
        if one is None or other is None:
            counts["unread"] += 1
            continue
        right = (one == other) is pair["same"]
        counts[("" if right else "wrongly_") + ("joined" if one == other else "apart")] += 1
        if not right:
            mistakes.append(f"{pair['first']['name']} ({one}) / {pair['second']['name']} ({other})")
    return Pairs(**counts, mistakes=tuple(mistakes))


def bearer(database: Database, url: str, name: str) -> str | None:
    """Return the person who bears a name in the article of an address, the form nearest to the name first."""
    key = fold(name)
    wanted = set(key.split())
    best: tuple[int, str] | None = None
    for person, forms in entities.printed_in(database, url):
        for form in forms:
            found = set(fold(form).split())
            near = 3 if fold(form) == key else 2 if wanted <= found else 1 if found and found <= wanted else 0
            if near and (best is None or near > best[0]):
                best = near, person
    return best[1] if best else None
