"""Word embedding that remembers: what a word looks like is computed once per word, not once per token.

The network's first layer sees a word alone (its lower-cased form, beginning, endings, shape and its floret vector), so
its output can be kept: newspapers repeat themselves, and a rich embedding costs next to nothing at reading time. The
module needs nothing but spaCy, so it can be packaged with the model alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.strings import get_string_id
from spacy.util import registry
from spacy.vocab import Vocab

_DIGIT = re.compile(r"[0-9]")
_RUN = re.compile(r"(X{4})X+|(x{4})x+|(d{4})d+")
_KEPT = 60_000

Matrix = NDArray[Any]

#: The tables of what is seen of a word, in the order of ``parts``.
TABLES = ("form", "start", "end3", "end4", "shape")


def word_key(text: str) -> str:
    """Return the form under which a word has its vector: lower case, digits as zeros.

    >>> word_key("Permendagri"), word_key("84/2022")
    ('permendagri', '00/0000')
    """
    return _DIGIT.sub("0", text.lower())


def shape(text: str) -> str:
    """Return the cut of a word's letters, long runs shortened.

    >>> shape("Kemendagri"), shape("BPJS"), shape("84")
    ('Xxxxx', 'XXXX', 'dd')
    """
    marks = ("X" if c.isupper() else "x" if c.islower() else "d" if c.isdigit() else c for c in text)
    return _RUN.sub(lambda run: run.group(1) or run.group(2) or run.group(3), "".join(marks))


def parts(text: str) -> tuple[str, str, str, str, str]:
    """Return what is seen of a word: lower-cased form, beginning, two endings and shape.

    >>> parts("Kemendagri")
    ('kemendagri', '^kem', 'gri$', 'agri$$', 'Xxxxx')
    """
    key = word_key(text)
    return key, f"^{key[:3]}", f"{key[-3:]}$", f"{key[-4:]}$$", shape(text)


def rows_of(text: str, sizes: tuple[int, ...]) -> list[int]:
    """Return the row of each part of a word in tables of these sizes; row 0 is kept for a hidden part."""
    return [1 + int(get_string_id(part)) % (size - 1) for part, size in zip(parts(text), sizes, strict=True)]


class Rows:
    """A growing table of rows by word id, emptied when it holds too many."""

    def __init__(self, dtype: Any) -> None:
        self.dtype = dtype
        self.clear()

    def clear(self) -> None:
        """Forget all rows."""
        self.index: dict[int, int] = {}
        self.data: Matrix = np.zeros((0, 0), dtype=self.dtype)

    def get(self, words: list[int], compute: Callable[[list[int]], Matrix]) -> Matrix:
        """Return one row per word, computing those that are new."""
        new = [word for word in words if word not in self.index]
        if new and len(self.index) + len(new) > _KEPT:
            self.clear()
            new = words
        if new:
            rows, used = compute(new), len(self.index)
            if used + len(new) > len(self.data):
                grown = np.zeros((max(2 * len(self.data), used + len(new), 1024), rows.shape[1]), dtype=self.dtype)
                if used:
                    grown[:used] = self.data[:used]
                self.data = grown
            self.data[used : used + len(new)] = rows
            self.index.update(zip(new, range(used, used + len(new)), strict=True))
        return self.data[[self.index[word] for word in words]]


class WordEmbed:
    """The rows of words: hashed parts and the floret vector, mixed by one layer and scaled to one size."""

    def __init__(self, weights: Mapping[str, Matrix]) -> None:
        self.tables = [weights[f"words.{name}"] for name in TABLES]
        self.mix, self.bias = weights["words.mix"], weights["words.bias"]
        self.scale, self.offset = weights["words.scale"], weights["words.offset"]
        self.sizes = tuple(len(table) for table in self.tables)
        self.seen = Rows(np.float32)

    def __call__(self, words: list[int], vocab: Vocab) -> Matrix:
        """Return one row for each word, given by its id in the vocabulary."""
        return self.seen.get(words, lambda new: self._compute(new, vocab))

    def _compute(self, words: list[int], vocab: Vocab) -> Matrix:
        texts = [vocab.strings[word] for word in words]
        vectors = vocab.vectors.get_batch([word_key(text) for text in texts])
        hashed = np.asarray([rows_of(text, self.sizes) for text in texts])
        looked = [table[hashed[:, i]] for i, table in enumerate(self.tables)]
        pieces = (np.hstack([vectors, *looked]) @ self.mix + self.bias).reshape(len(words), len(self.scale), -1)
        strongest = pieces.max(axis=2)
        centred = strongest - strongest.mean(axis=1, keepdims=True)
        size = np.sqrt((centred**2).mean(axis=1, keepdims=True) + 1e-5)
        return np.asarray(centred / size * self.scale + self.offset, dtype=np.float32)


@registry.misc("jejak.WordEmbed.v2")  # type: ignore[untyped-decorator]
def word_embed() -> Callable[[Mapping[str, Matrix]], WordEmbed]:
    """Return the maker of the embedding from its weights, for the model's configuration."""
    return WordEmbed


__all__ = ["TABLES", "WordEmbed", "parts", "rows_of", "shape", "word_embed", "word_key"]
