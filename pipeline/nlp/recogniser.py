"""Finds names: a spaCy component that reads a document's sentences and sets its entities.

The weights know several schemes of annotation, since the public sets do not agree what a name is; ``scheme`` says
whose labels are set. ``news`` is the one that jejak works with. Several members may read side by side, each with an
embedding and a context of its own, and judge together. Learning is done elsewhere (``models/``); reading needs
numpy and spaCy alone, so the module can be packaged with the model.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

Matrix = NDArray[Any]
Maker = Callable[..., Any]

#: A piece of text is closed at the first end of a sentence from here on, and at this many words in any case.
_ENOUGH, _LONGEST = 40, 150
#: So many words are read at once.
_AT_ONCE = 6_000
_ENDS = frozenset({".", "!", "?", "…"})
_CLOSERS = frozenset({'"', "”", "’", "'", ")"})

_WORD, _BLANK, _LINE, _END, _CLOSER, _LOWER = range(6)


class Recogniser:
    """Sets ``doc.ents`` after one scheme of annotation."""

    def __init__(self, vocab: Vocab, name: str, *, scheme: str, embed: Maker, context: Maker, chain: Maker) -> None:
        self.vocab, self.name, self.scheme = vocab, name, scheme
        self.makers = (embed, context, chain)
        self.kinds: dict[int, int] = {}
        self.weights: dict[str, Matrix] = {}
        self.schemes: dict[str, list[str]] = {}

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that the component sets."""
        return tuple(self.schemes.get(self.scheme, ()))

    def set_weights(self, weights: Mapping[str, Matrix], schemes: Mapping[str, Sequence[str]]) -> None:
        """Take over weights and the labels of each scheme.

        Raises:
            ValueError: the wanted scheme is none of them.
        """
        if self.scheme not in schemes:
            raise ValueError(f"the model knows the schemes {', '.join(schemes)}, not {self.scheme!r}")
        embed, context, chain = self.makers
        self.weights, self.schemes = dict(weights), {name: sorted(labels) for name, labels in schemes.items()}
        wide = {name: np.ascontiguousarray(value, dtype=np.float32) for name, value in weights.items()}
        count = len({name.partition(".")[0] for name in wide if name[0].isdigit()})
        own = [{name[2:]: value for name, value in wide.items() if name.startswith(f"{i}.")} for i in range(count)]
        self.members = [(embed(weights), context(weights)) for weights in own]
        self.chain = chain(wide, self.scheme, self.schemes[self.scheme])

    def __call__(self, doc: Doc) -> Doc:
        """Set the names of a document."""
        return next(self._read([doc]))

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 32) -> Iterator[Doc]:
        """Set the names of documents, many read at once."""
        docs = iter(stream)
        while batch := list(islice(docs, batch_size)):
            yield from self._read(batch)

    def _read(self, docs: list[Doc]) -> Iterator[Doc]:
        pending: list[tuple[Doc, list[Matrix]]] = []
        words = 0
        for doc in docs:
            pending.append((doc, self.pieces(doc)))
            words += len(doc)
            if words >= _AT_ONCE:
                yield from self._set(pending)
                pending, words = [], 0
        yield from self._set(pending)

    def _set(self, pending: list[tuple[Doc, list[Matrix]]]) -> Iterator[Doc]:
        words = [(doc.to_array("ORTH"), found) for doc, found in pending]
        pieces = [ids[piece] for ids, found in words for piece in found]
        names = iter(self.names(pieces) if pieces else [])
        for doc, found in pending:
            spans = [
                Span(doc, int(piece[a]), int(piece[b - 1]) + 1, label) for piece in found for a, b, label in next(names)
            ]
            doc.set_ents(spans)
            yield doc

    def names(self, sentences: list[Matrix]) -> list[list[tuple[int, int, str]]]:
        """Return the names in sentences of word ids, as (first word, word after the last, label)."""
        words, places = np.unique(np.concatenate(sentences), return_inverse=True)
        cuts = np.cumsum([len(sentence) for sentence in sentences])[:-1]
        rows = np.split(places, cuts)
        read = [context(embed(words.tolist(), self.vocab), rows) for embed, context in self.members]
        known, steps = np.hstack([states for states, _ in read]), read[0][1]
        found: list[list[tuple[int, int, str]]] = [[] for _ in sentences]
        for i, names in zip(steps.order, self.chain(known, steps.sizes), strict=True):
            found[i] = names
        return found

    def pieces(self, doc: Doc) -> list[Matrix]:
        """Return the words of each piece to be read: paragraphs, long ones cut at ends of sentences."""
        found, piece = [], []
        kinds = [self._kind(word) for word in doc.to_array("ORTH").tolist()]
        for i, kind in enumerate(kinds):
            after = kinds[i + 1] if i + 1 < len(kinds) else _LINE
            if kind not in (_BLANK, _LINE):
                piece.append(i)
            closed = kind == _END or (kind == _CLOSER and i and kinds[i - 1] == _END)
            full = len(piece) >= _LONGEST or (len(piece) >= _ENOUGH and closed and after not in (_END, _CLOSER, _LOWER))
            if piece and (kind == _LINE or full):
                found.append(np.asarray(piece))
                piece = []
        return [*found, np.asarray(piece)] if piece else found

    def _kind(self, word: int) -> int:
        found = self.kinds.get(word)
        if found is None:
            found = self.kinds[word] = _kind_of(self.vocab.strings[word])
        return found

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """Return weights and labels."""
        stream = io.BytesIO()
        stored: dict[str, Any] = {"schemes": np.frombuffer(json.dumps(self.schemes).encode(), dtype=np.uint8)}
        stored |= self.weights
        np.savez(stream, **stored)
        return stream.getvalue()

    def from_bytes(self, data: bytes, *, exclude: Iterable[str] = ()) -> Recogniser:
        """Take over weights and labels."""
        with np.load(io.BytesIO(data), allow_pickle=False) as stored:
            weights = {name: stored[name] for name in stored.files}
        self.set_weights(weights, json.loads(weights.pop("schemes").tobytes()))
        return self

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """Write weights and labels to a file."""
        Path(path).mkdir(parents=True, exist_ok=True)
        (Path(path) / "weights.npz").write_bytes(self.to_bytes())

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> Recogniser:
        """Take over weights and labels from a file."""
        return self.from_bytes((Path(path) / "weights.npz").read_bytes())


def _kind_of(word: str) -> int:
    if not word.strip():
        return _LINE if "\n" in word else _BLANK
    if word in _ENDS:
        return _END
    if word in _CLOSERS:
        return _CLOSER
    return _LOWER if word[0].islower() else _WORD


def create(nlp: Language, name: str, scheme: str, embed: Maker, context: Maker, chain: Maker) -> Recogniser:
    """Return the component, without weights."""
    return Recogniser(nlp.vocab, name, scheme=scheme, embed=embed, context=context, chain=chain)


def _register() -> None:
    config = {
        "scheme": "news",
        "embed": {"@misc": "jejak.WordEmbed.v2"},
        "context": {"@misc": "jejak.Context.v1"},
        "chain": {"@misc": "jejak.Chain.v1"},
    }
    try:
        Language.factory("name_recogniser", assigns=["doc.ents"], default_config=config, func=create)
    except ValueError as error:
        if "E004" not in str(error):  # the model's wheel and jejak are both installed: the first one read serves both
            raise


_register()

__all__ = ["Recogniser", "create"]
