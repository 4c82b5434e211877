"""Near-duplicates: the press release that five sites print with another first line."""

from __future__ import annotations

from collections.abc import Sequence

from rensa import RMinHash

from pipeline.indonesian.keys import fold

#: Numbers in a signature: 12 bands of 5, see ``pipeline.store.copies``.
NUMBERS = 60
SEED = 17
#: Words in one shingle.
SHINGLE = 3


def fingerprint(text: str) -> tuple[int, ...]:
    """Return a text's signature: 60 numbers, of which two texts share as large a part as of their shingles."""
    found = fold(text).split()
    shingles = [" ".join(found[n : n + SHINGLE]) for n in range(max(1, len(found) - SHINGLE + 1))]
    sketch = RMinHash(num_perm=NUMBERS, seed=SEED)
    sketch.update(sorted(set(shingles)))
    return tuple(sketch.digest())


def alike(first: Sequence[int], second: Sequence[int]) -> float:
    """Return the share of equal numbers in two signatures; 0 where they are not of one kind."""
    if len(first) != len(second) or not first:
        return 0.0
    return sum(a == b for a, b in zip(first, second, strict=True)) / len(first)
