"""Word embedding that remembers: what a word looks like is computed once per word, not once per token.

The network's first layers see a word alone (its lower-cased form, beginning, ending, shape and its floret vector), so
their output can be kept: newspapers repeat themselves, and a rich embedding costs next to nothing at reading time. The
module needs nothing but spaCy, so it can be packaged with the model alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.strings import get_string_id
from spacy.tokens import Doc
from spacy.util import registry
from spacy.vocab import Vocab
from thinc.api import HashEmbed, Linear, Maxout, Model, concatenate

_DIGIT = re.compile(r"[0-9]")
_RUN = re.compile(r"(X{4})X+|(x{4})x+|(d{4})d+")
_ROWS = 100_000

Matrix = NDArray[Any]
Backprop = Callable[[list[Matrix]], list[Doc]]


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


def features(text: str) -> list[int]:
    """Return the hashes of what is seen of a word: lower-cased form, beginning, endings and shape."""
    key = word_key(text)
    return [int(get_string_id(part)) for part in (key, f"^{key[:3]}", f"{key[-3:]}$", f"{key[-4:]}$$", shape(text))]


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
        if new and len(self.index) + len(new) > _ROWS:
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


@registry.architectures("jejak.WordEmbed.v1")  # type: ignore[untyped-decorator]
def word_embed(
    width: int, *, hash_width: int, vector_width: int, rows: list[int], word_dropout: float
) -> Model[list[Doc], list[Matrix]]:
    """Embed each word of the documents by its own look and its floret vector.

    Args:
        width: columns of the output.
        hash_width: columns of each table of hashed features.
        vector_width: columns of the vocabulary's vectors.
        rows: rows of the five feature tables (form, beginning, two endings, shape).
        word_dropout: share of words whose form and endings are hidden while learning, so that unseen names are
            read by their vector, shape and neighbours.
    """
    tables: list[Model[Any, Any]] = [
        HashEmbed(hash_width, size, column=i, seed=11 + i, dropout=0.0) for i, size in enumerate(rows)
    ]
    hashed: Model[Any, Any] = concatenate(*tables)
    dense: Model[Any, Any] = Linear(hash_width, vector_width)
    mix: Model[Any, Any] = Maxout(width, hash_width * (len(rows) + 1), nP=3, normalize=True, dropout=0.0)
    return Model(
        "word_embed",
        _forward,
        init=_init,
        layers=[hashed, dense, mix],
        dims={"nO": width, "nM": vector_width},
        attrs={
            "word_dropout": word_dropout,
            "seen": Rows(np.float32),
            "vectors": Rows(np.float32),
            "hashes": Rows(np.uint64),
        },
    )


def _init(model: Model[Any, Any], X: Any = None, Y: Any = None) -> None:
    hashed, dense, mix = model.layers
    hashed.initialize(np.zeros((2, len(hashed.layers)), dtype="uint64"))
    dense.initialize()
    mix.initialize()


def _forward(model: Model[Any, Any], docs: list[Doc], is_train: bool) -> tuple[list[Matrix], Backprop]:
    keys = [doc.to_array("ORTH").reshape(-1) for doc in docs]
    lengths = [len(ids) for ids in keys]
    if not sum(lengths):
        return [np.zeros((0, model.get_dim("nO")), dtype="f") for _ in docs], lambda _: []
    words, places = np.unique(np.concatenate(keys), return_inverse=True)
    seen, backprop = _embed_words(model, words.tolist(), docs[0].vocab, is_train)

    def finish(gradients: list[Matrix]) -> list[Doc]:
        d_seen: Matrix = np.zeros(seen.shape, dtype=seen.dtype)
        np.add.at(d_seen, places, np.concatenate(gradients))
        backprop(d_seen)
        return []

    return np.split(seen[places], np.cumsum(lengths)[:-1]), finish


def _embed_words(model: Model[Any, Any], words: list[int], vocab: Vocab, is_train: bool) -> tuple[Matrix, Any]:
    if is_train:
        model.attrs["seen"].clear()
        return _layers(model, words, vocab, is_train=True)
    return model.attrs["seen"].get(words, lambda new: _layers(model, new, vocab, is_train=False)[0]), None


def _layers(model: Model[Any, Any], words: list[int], vocab: Vocab, *, is_train: bool) -> tuple[Matrix, Any]:
    hashed, dense, mix = model.layers
    strings = vocab.strings
    ids = model.attrs["hashes"].get(
        words, lambda new: np.asarray([features(strings[word]) for word in new], dtype="uint64")
    )
    vectors = model.attrs["vectors"].get(
        words, lambda new: vocab.vectors.get_batch([word_key(strings[word]) for word in new])
    )
    if is_train:
        hidden = np.random.random(len(words)) < model.attrs["word_dropout"]
        ids[hidden, 0:4] = 0
    H, back_hashed = hashed(ids, is_train)
    V, back_dense = dense(vectors, is_train)
    Y, back_mix = mix(np.hstack([H, V]), is_train)

    def finish(d_words: Matrix) -> None:
        gradient = back_mix(d_words)
        back_hashed(np.ascontiguousarray(gradient[:, : H.shape[1]]))
        back_dense(np.ascontiguousarray(gradient[:, H.shape[1] :]))

    return Y, finish


__all__ = ["features", "shape", "word_embed", "word_key"]
