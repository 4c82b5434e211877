"""Sentences read forwards and backwards: two layers of LSTM, in numpy, many sentences at once.

What a word adds to a layer's gates depends on the word alone and is computed once per word of a batch; only the state
is computed once per token. Sentences lie side by side, longest first, all their first tokens, then all their second
tokens, so that one step of all sentences is one product of matrices. The module needs nothing but numpy and spaCy, so
it can be packaged with the model alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.util import registry

Matrix = NDArray[Any]


class Steps:
    """Sentences laid side by side: in which order, how many have a token at each step, and where that step's rows are.

    >>> steps = Steps([2, 3])
    >>> steps.order, steps.sizes
    ([1, 0], [2, 2, 1])
    """

    def __init__(self, lengths: Sequence[int]) -> None:
        self.order = sorted(range(len(lengths)), key=lambda i: -lengths[i])
        self.lengths = np.asarray([lengths[i] for i in self.order], dtype=np.int64)
        longest = np.arange(int(self.lengths[0]))
        self.sizes = [int(size) for size in np.searchsorted(-self.lengths, -longest, side="left")]
        self.starts = [0, *np.cumsum(self.sizes).tolist()]

    def lay(self, sentences: Sequence[Matrix]) -> Matrix:
        """Return the tokens of the sentences step by step."""
        grid = np.zeros((len(self.sizes), len(self.order)), dtype=np.int64)
        for column, i in enumerate(self.order):
            grid[: self.lengths[column], column] = sentences[i]
        inside = np.arange(len(self.sizes))[:, None] < self.lengths
        return np.asarray(grid[inside], dtype=np.int64)

    def rows(self, step: int) -> slice:
        """Return where the tokens of a step lie."""
        return slice(self.starts[step], self.starts[step + 1])


def read(inputs: Callable[[slice], Matrix], state: Matrix, steps: Steps, *, backwards: bool) -> Matrix:
    """Return the states of one LSTM over all tokens.

    The gates stand in the order in, forget, out, new; the weights of the first three come at half their size, so that
    one tanh serves for all four.

    Args:
        inputs: gives the gates' inputs for some rows.
        state: weights from the state to the gates.
        steps: where the tokens lie.
        backwards: from the last word of each sentence to its first.
    """
    size = len(state)
    out = np.empty((steps.starts[-1], size), dtype=np.float32)
    hidden, memory = np.zeros((2, steps.sizes[0], size), dtype=np.float32)
    for step in reversed(range(len(steps.sizes))) if backwards else range(len(steps.sizes)):
        rows, active = steps.rows(step), steps.sizes[step]
        gates = hidden[:active] @ state
        gates += inputs(rows)
        np.tanh(gates, out=gates)
        logistic = gates[:, : 3 * size]
        logistic += 1.0
        logistic *= 0.5
        let_in, keep, show, new = (gates[:, i * size : (i + 1) * size] for i in range(4))
        cell, shown = memory[:active], out[rows]
        cell *= keep
        new *= let_in
        cell += new
        np.tanh(cell, out=shown)
        shown *= show
        hidden[:active] = shown
    return out


class _Way:
    """The weights of one layer in one direction."""

    def __init__(self, weights: Mapping[str, Matrix], name: str) -> None:
        self.input, self.state, self.bias = (weights[f"{name}.{part}"] for part in ("input", "state", "bias"))


class Context:
    """Two layers, each forwards and backwards, over sentences whose words are embedded."""

    def __init__(self, weights: Mapping[str, Matrix]) -> None:
        self.first = [_Way(weights, f"first.{way}") for way in ("forth", "back")]
        self.second = [_Way(weights, f"second.{way}") for way in ("forth", "back")]

    def __call__(self, words: Matrix, sentences: Sequence[Matrix]) -> tuple[Matrix, Steps]:
        """Return what is known of each token, and where the tokens lie.

        Args:
            words: the embedded words, each once.
            sentences: which of them stand in each sentence.
        """
        steps = Steps([len(sentence) for sentence in sentences])
        places = steps.lay(sentences)
        states = np.hstack([_first(way, words, places, steps, bool(i)) for i, way in enumerate(self.first)])
        known = [_second(way, words, places, states, steps, bool(i)) for i, way in enumerate(self.second)]
        return np.hstack(known), steps


def _first(way: _Way, words: Matrix, places: Matrix, steps: Steps, backwards: bool) -> Matrix:
    known = words @ way.input + way.bias
    return read(lambda rows: known[places[rows]], way.state, steps, backwards=backwards)


def _second(way: _Way, words: Matrix, places: Matrix, states: Matrix, steps: Steps, backwards: bool) -> Matrix:
    width = words.shape[1]
    known = words @ way.input[:width] + way.bias
    seen = states @ way.input[width:]
    seen += known[places]
    return read(lambda rows: seen[rows], way.state, steps, backwards=backwards)


@registry.misc("jejak.Context.v1")  # type: ignore[untyped-decorator]
def context() -> Callable[[Mapping[str, Matrix]], Context]:
    """Return the maker of the layers from their weights, for the model's configuration."""
    return Context


__all__ = ["Context", "Steps", "context", "read"]
