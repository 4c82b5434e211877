"""The best chain of tags over each sentence: what may follow what, found for many sentences at once.

A name of one word is tagged S, a longer one B I* E. O, S and E may be followed by O, S or B; B and I only by I or E of
the same label. The module needs nothing but numpy and spaCy, so it can be packaged with the model alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.util import registry

Matrix = NDArray[Any]
Name = tuple[int, int, str]
_NEVER = np.float32(-1e4)


def tags_of(labels: Sequence[str]) -> list[str]:
    """Return the tags in the order in which the weights stand.

    >>> tags_of(["PER"])
    ['O', 'S-PER', 'E-PER', 'B-PER', 'I-PER']
    """
    return ["O", *(f"{place}-{label}" for place in "SEBI" for label in sorted(labels))]


def names_of(tags: Sequence[str]) -> list[Name]:
    """Return the names that a chain of tags marks, as (first word, word after the last, label).

    >>> names_of(["O", "B-PER", "E-PER", "S-GPE"])
    [(1, 3, 'PER'), (3, 4, 'GPE')]
    """
    found, start = [], 0
    for i, tag in enumerate(tags):
        if tag[0] in "BS":
            start = i
        if tag[0] in "ES":
            found.append((start, i + 1, tag[2:]))
    return found


class Chain:
    """One scheme of annotation: its head over what is known of each token, and its chain of tags."""

    def __init__(self, weights: Mapping[str, Matrix], scheme: str, labels: Sequence[str]) -> None:
        self.tags = tags_of(labels)
        self.head, self.bias = weights[f"{scheme}.head"], weights[f"{scheme}.bias"]
        self.outer = np.ascontiguousarray(weights[f"{scheme}.outer"].T)
        self.inner = np.ascontiguousarray(weights[f"{scheme}.inner"].transpose(1, 2, 0))
        many = len(labels)
        self.labels, self.free = many, 1 + 2 * many
        self.first, self.last = np.zeros((2, len(self.tags)), dtype=np.float32)
        self.first[1 + many : self.free] = self.first[1 + 3 * many :] = self.last[self.free :] = _NEVER

    def __call__(self, known: Matrix, sizes: Sequence[int]) -> list[list[Name]]:
        """Return the names in each sentence.

        Args:
            known: what is known of each token: all first tokens, then all second tokens, longest sentence first.
            sizes: how many sentences have a token at each step.
        """
        scores = known @ self.head + self.bias
        starts = np.concatenate([[0], np.cumsum(sizes)])
        weights = scores[: sizes[0]] + self.first
        came: list[Matrix] = []
        for step in range(1, len(sizes)):
            active = sizes[step]
            going, origin = self._step(weights[:active])
            came.append(origin)
            weights[:active] = going + scores[starts[step] : starts[step] + active]
        tags = self._back((weights + self.last).argmax(axis=1), came, sizes)
        return [names_of(chain) for chain in tags]

    def _step(self, weights: Matrix) -> tuple[Matrix, Matrix]:
        many, rows = self.labels, len(weights)
        out = weights[:, None, : self.free] + self.outer
        left = out.argmax(axis=2)
        best = np.take_along_axis(out, left[..., None], 2)[..., 0]
        within = weights[:, self.free :].reshape(rows, 1, 2, many).transpose(0, 1, 3, 2) + self.inner
        on = within.argmax(axis=3)
        better = within.max(axis=3)
        on = on * many + self.free + np.arange(many)
        going = np.hstack([best[:, : 1 + many], better[:, 0], best[:, 1 + many :], better[:, 1]])
        return going, np.hstack([left[:, : 1 + many], on[:, 0], left[:, 1 + many :], on[:, 1]])

    def _back(self, ends: Matrix, came: list[Matrix], sizes: Sequence[int]) -> list[list[str]]:
        path = np.zeros((len(sizes), len(ends)), dtype=np.int64)
        path[-1] = ends
        for step in range(len(sizes) - 2, -1, -1):
            active = sizes[step + 1]
            path[step] = ends
            path[step, :active] = np.take_along_axis(came[step], path[step + 1, :active, None], 1)[:, 0]
        lengths = [sum(size > i for size in sizes) for i in range(len(ends))]
        return [[self.tags[tag] for tag in path[:length, i]] for i, length in enumerate(lengths)]


@registry.misc("jejak.Chain.v1")  # type: ignore[untyped-decorator]
def chain() -> Callable[[Mapping[str, Matrix], str, Sequence[str]], Chain]:
    """Return the maker of a scheme's chain from its weights, for the model's configuration."""
    return Chain


__all__ = ["Chain", "chain", "names_of", "tags_of"]
