"""The recogniser's network for learning, in torch; ``pipeline/nlp`` reads with the same weights in numpy.

A word is embedded by itself, read forwards and backwards by two layers of LSTM, and scored for the tags of each scheme
of annotation by a head of its own (see ``crf.py``). The first layer alone is the ``Reader``, which can learn from text
without annotation (see ``pretrain.py``).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

sys.path.insert(0, str(Path(__file__).parents[2]))
from crf import Crf

from pipeline.nlp.embedding import TABLES, rows_of, word_key
from pipeline.nlp.tagging import tags_of

WIDTH, FIRST, SECOND, PIECES = 256, 256, 192, 3
#: Whether the processor reckons in brain-float; where it does not, learning is in single precision, to other weights.
BRAIN_FLOAT = torch.cpu._is_avx512_bf16_supported() and torch.ops.mkldnn._is_mkldnn_bf16_supported()
SIZES = dict(zip(TABLES, (20_000, 6_000, 12_000, 12_000, 2_000), strict=True))
COLUMNS = dict(zip(TABLES, (64, 32, 32, 32, 32), strict=True))


class Types:
    """The words met so far, by number, with their vectors and the rows of their parts."""

    def __init__(self, vectors: Any) -> None:
        self.vectors, self.index = vectors, dict[str, int]()
        self.words: list[str] = []
        self.dense: NDArray[Any] = np.zeros((0, vectors.shape[1]), dtype="f")
        self.rows: NDArray[Any] = np.zeros((0, len(TABLES)), dtype="i8")

    def ids(self, words: Sequence[str]) -> NDArray[Any]:
        """Return the numbers of the words, learning new ones."""
        if new := [word for word in dict.fromkeys(words) if word not in self.index]:
            self._add(new)
        return np.asarray([self.index[word] for word in words], dtype="i8")

    def _add(self, new: list[str]) -> None:
        used, need = len(self.words), len(self.words) + len(new)
        self.index.update(zip(new, range(used, need), strict=True))
        self.words += new
        if need > len(self.dense):
            size = max(need, 2 * len(self.dense))
            self.dense, self.rows = (np.resize(old, (size, old.shape[1])) for old in (self.dense, self.rows))
        for i in range(0, len(new), 20_000):
            part = new[i : i + 20_000]
            place = slice(used + i, used + i + len(part))
            self.dense[place] = self.vectors.get_batch([word_key(word) for word in part])
            self.rows[place] = [rows_of(word, tuple(SIZES.values())) for word in part]


class Batch:
    """Sentences of word numbers, padded to one length, each word of the batch embedded once."""

    def __init__(self, types: Types, sentences: Sequence[NDArray[Any]]) -> None:
        self.lengths = torch.tensor([len(sentence) for sentence in sentences])
        grid = np.full((len(sentences), int(self.lengths.max())), sentences[0][0], dtype="i8")
        for row, sentence in zip(grid, sentences, strict=True):
            row[: len(sentence)] = sentence
        words, places = np.unique(grid, return_inverse=True)
        self.dense, self.rows = torch.from_numpy(types.dense[words]), torch.from_numpy(types.rows[words])
        self.places = torch.from_numpy(places.reshape(grid.shape))
        self.inside = torch.arange(grid.shape[1])[None] < self.lengths[:, None]


class Words(nn.Module):
    """The embedding of a word alone."""

    def __init__(self, dense: int) -> None:
        super().__init__()
        self.tables = nn.ModuleDict({name: nn.Embedding(SIZES[name], COLUMNS[name]) for name in TABLES})
        for table in self.tables.values():
            nn.init.normal_(table.weight, 0, 0.1)
        self.mix = nn.Linear(dense + sum(COLUMNS.values()), WIDTH * PIECES)
        self.norm = nn.LayerNorm(WIDTH)

    def forward(self, batch: Batch, *, dropout: float, hidden: float, formless: float) -> Tensor:
        rows = batch.rows.clone()
        for share, which in ((hidden, slice(4)), (formless, slice(1))):
            if self.training and share:
                rows[:, which][torch.rand(len(rows)) < share] = 0
        parts = [table(rows[:, i]) for i, table in enumerate(self.tables.values())]
        seen = functional.dropout(torch.cat([batch.dense, *parts], 1), dropout, self.training)
        return self.norm(self.mix(seen).view(len(rows), WIDTH, PIECES).max(2)[0])


class Lstm(nn.Module):
    """One layer, forwards and backwards."""

    def __init__(self, columns: int, size: int) -> None:
        super().__init__()
        self.forth, self.back = (nn.LSTM(columns, size, batch_first=True) for _ in range(2))
        for layer in (self.forth, self.back):
            nn.init.ones_(layer.bias_ih_l0.data[size : 2 * size])

    def forward(self, seen: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=BRAIN_FLOAT):
            forth, _ = self.forth(seen)
            back, _ = self.back(turned(seen, lengths))
        return forth.float(), turned(back.float(), lengths)


def turned(seen: Tensor, lengths: Tensor) -> Tensor:
    """Return each sentence from its last word to its first, the padding left in place."""
    steps = torch.arange(seen.shape[1])[None]
    order = lengths[:, None] - 1 - steps
    order = torch.where(order >= 0, order, steps)
    return torch.gather(seen, 1, order[..., None].expand(seen.shape))


class Reader(nn.Module):
    """Words and the first layer."""

    def __init__(self, dense: int) -> None:
        super().__init__()
        self.words, self.first = Words(dense), Lstm(WIDTH, FIRST)

    def forward(
        self,
        batch: Batch,
        *,
        dropout: float = 0.0,
        hidden: float = 0.0,
        formless: float = 0.0,
        thinned: float = 0.0,
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Return the words' rows and the states before and behind, all of them zero outside the sentences."""
        rows = self.words(batch, dropout=dropout, hidden=hidden, formless=formless)
        seen = functional.dropout(functional.embedding(batch.places, rows), thinned, self.training)
        forth, back = self.first(seen, batch.lengths)
        inside = batch.inside[..., None].float()
        return seen * inside, forth * inside, back * inside


class Network(nn.Module):
    """The whole: reader, second layer, and one head for each scheme."""

    def __init__(self, dense: int, schemes: Mapping[str, Sequence[str]], *, dropout: float = 0.4) -> None:
        super().__init__()
        self.labels = {name: sorted(labels) for name, labels in schemes.items()}
        self.schemes = {name: tags_of(labels) for name, labels in schemes.items()}
        self.reader, self.second = Reader(dense), Lstm(WIDTH + 2 * FIRST, SECOND)
        self.heads = nn.ModuleDict({name: nn.Linear(2 * SECOND, len(tags)) for name, tags in self.schemes.items()})
        self.chains = nn.ModuleDict({name: Crf(len(tags)) for name, tags in self.schemes.items()})
        self.dropout = dropout

    def forward(self, batch: Batch, *, hidden: float = 0.0, formless: float = 0.0, thinned: float = 0.0) -> Tensor:
        """Return what the heads see of each token."""
        seen = torch.cat(self.reader(batch, dropout=0.1, hidden=hidden, formless=formless, thinned=thinned), 2)
        if self.training:  # the same columns are hidden through a whole sentence
            kept = torch.bernoulli(torch.full((len(seen), 1, seen.shape[2]), 1 - self.dropout))
            seen = seen * kept / (1 - self.dropout)
        states = torch.cat(self.second(seen, batch.lengths), 2)
        return functional.dropout(states, self.dropout, self.training)


def _gates(layer: nn.LSTM) -> dict[str, NDArray[Any]]:
    """Return an LSTM's weights as numpy reads them: in, forget, out, new; the first three at half their slope."""
    size = layer.hidden_size
    order = np.concatenate([np.arange(2 * size), np.arange(3 * size, 4 * size), np.arange(2 * size, 3 * size)])
    slope = np.where(np.arange(4 * size) < 3 * size, 0.5, 1.0).astype("f")
    found = {
        "input": layer.weight_ih_l0.detach().numpy().T,
        "state": layer.weight_hh_l0.detach().numpy().T,
        "bias": (layer.bias_ih_l0 + layer.bias_hh_l0).detach().numpy(),
    }
    return {name: np.ascontiguousarray(value[..., order] * slope) for name, value in found.items()}


def exported(network: Network) -> dict[str, NDArray[Any]]:
    """Return the weights under the names by which ``pipeline/nlp`` reads them, in half precision."""
    words = network.reader.words
    found = {f"words.{name}": table.weight.detach().numpy() for name, table in words.tables.items()}
    found["words.mix"], found["words.bias"] = words.mix.weight.detach().numpy().T, words.mix.bias.detach().numpy()
    found["words.scale"], found["words.offset"] = (
        words.norm.weight.detach().numpy(),
        words.norm.bias.detach().numpy(),
    )
    for name, layer in (("first", network.reader.first), ("second", network.second)):
        for way in ("forth", "back"):
            found |= {f"{name}.{way}.{key}": value for key, value in _gates(getattr(layer, way)).items()}
    for name in network.schemes:
        head, chain = network.heads[name], network.chains[name]
        found[f"{name}.head"], found[f"{name}.bias"] = head.weight.detach().numpy().T, head.bias.detach().numpy()
        found[f"{name}.outer"], found[f"{name}.inner"] = (
            chain.outer.detach().numpy(),
            chain.inner.detach().numpy(),
        )
    return {name: np.ascontiguousarray(value, dtype=np.float16) for name, value in found.items()}
