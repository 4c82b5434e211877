"""Annotated documents as what the network learns from: words, and the tags that each may have.

A set is given as ``SCHEME=FILE.spacy``, or ``SCHEME?=FILE.spacy`` where the annotation knows only some labels: persons,
organisations, laws, and places of no said kind. There a word outside every name may still be of a label that the
annotators did not look for, and a place may be GPE, LOC or FAC.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import spacy
from numpy.typing import NDArray
from spacy.tokens import Doc, DocBin

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parent))
from convert import NAMED as BUT_PERSONS
from convert import NAMES

from pipeline.nlp.tagging import tags_of

PLACES = ("GPE", "LOC", "FAC")
NAMED = BUT_PERSONS | {"PER"}
SOUGHT = frozenset({"PER", "ORG", "LAW", "GPE"})


@dataclass(frozen=True)
class Sample:
    """A sentence or a few: its scheme, its words, the tags that each may have, and the names if all are known."""

    scheme: str
    words: list[str]
    allowed: NDArray[np.bool_]
    names: tuple[tuple[int, int, str], ...] = ()


def documents(path: Path) -> list[Doc]:
    """Return the documents of a file."""
    return list(DocBin().from_disk(path).get_docs(spacy.blank("id").vocab))


def labels_in(docs: Sequence[Doc]) -> set[str]:
    """Return the labels that occur."""
    return {entity.label_ for doc in docs for entity in doc.ents}


def sample(doc: Doc, scheme: str, labels: Sequence[str], *, partial: bool) -> Sample | None:
    """Return the document as a sample; None where no word is left."""
    kept = [token.i for token in doc if not token.is_space]
    if not kept:
        return None
    tags = {tag: i for i, tag in enumerate(tags_of(labels))}
    allowed = np.zeros((len(kept), len(tags)), dtype=bool)
    allowed[:, 0] = True
    if partial:
        open_ = [i for tag, i in tags.items() if tag != "O" and tag[2:] not in SOUGHT]
        allowed[:, open_] = True
    places, found = {i: row for row, i in enumerate(kept)}, []
    for entity in doc.ents:
        rows = [places[token.i] for token in entity if token.i in places]
        names = PLACES if partial and entity.label_ == "LOC" else (entity.label_,)
        _mark(allowed[rows[0] : rows[-1] + 1], names, tags)
        found.append((rows[0], rows[-1] + 1, entity.label_))
    return Sample(scheme, [doc[i].text for i in kept], allowed, () if partial else tuple(found))


def _mark(rows: NDArray[np.bool_], names: Sequence[str], tags: Mapping[str, int]) -> None:
    last = len(rows) - 1
    rows[:] = False
    for i, row in enumerate(rows):
        place = "S" if not last else "B" if not i else "E" if i == last else "I"
        row[[tags[f"{place}-{name}"] for name in names]] = True


class Namesakes:
    """The names of a set by label, to stand for one another; numbers and dates are bound to what they count."""

    def __init__(self, samples: Sequence[Sample], schemes: Mapping[str, Sequence[str]]) -> None:
        self.tags = {scheme: {tag: i for i, tag in enumerate(tags_of(labels))} for scheme, labels in schemes.items()}
        found: dict[tuple[str, str], dict[tuple[str, ...], None]] = {}
        for one in samples:
            for start, stop, label in (name for name in one.names if NAMES.get(name[2], name[2]) in NAMED):
                found.setdefault((one.scheme, label), {})[tuple(one.words[start:stop])] = None
        self.names = {key: list(names) for key, names in found.items()}

    def swapped(self, one: Sample, share: float, chance: random.Random) -> Sample:
        """Return the sample with some of its names changed for others of the same label."""
        if not one.names or share <= 0:
            return one
        words, rows, after = list[str](), list[NDArray[np.bool_]](), 0
        for start, stop, label in one.names:
            name, marked = tuple(one.words[start:stop]), one.allowed[start:stop]
            if (one.scheme, label) in self.names and chance.random() < share:
                name = chance.choice(self.names[one.scheme, label])
                marked = np.zeros((len(name), one.allowed.shape[1]), dtype=bool)
                _mark(marked, (label,), self.tags[one.scheme])
            words += [*one.words[after:start], *name]
            rows += [one.allowed[after:start], marked]
            after = stop
        return Sample(one.scheme, words + one.words[after:], np.concatenate([*rows, one.allowed[after:]]))


def recased(words: Sequence[str], shares: Sequence[float], chance: random.Random) -> list[str]:
    """Return the words as in a headline, in capitals, in lower case, or (mostly) as they are."""
    draw = chance.random()
    for share, case in zip(shares, (_title, str.upper, str.lower), strict=True):
        if draw < share:
            return [case(word) for word in words]
        draw -= share
    return list(words)


def _title(word: str) -> str:
    return word if word.isupper() else word[:1].upper() + word[1:]


def batches(samples: Sequence[Sample], *, words: int, chance: random.Random) -> Iterator[list[Sample]]:
    """Yield batches of samples of one scheme and of like length, in random order."""
    found: list[list[Sample]] = []
    shuffled = list(samples)
    chance.shuffle(shuffled)
    for scheme in sorted({s.scheme for s in samples}):
        own = [s for s in shuffled if s.scheme == scheme]
        for start in range(0, len(own), 1_000):
            batch: list[Sample] = []
            for one in sorted(own[start : start + 1_000], key=lambda s: len(s.words) + 4 * chance.random()):
                batch.append(one)
                if len(batch) * len(one.words) >= words:
                    found.append(batch)
                    batch = []
            if batch:
                found.append(batch)
    chance.shuffle(found)
    yield from found


def grid(batch: Sequence[Sample]) -> NDArray[np.bool_]:
    """Return the allowed tags of a batch, padded with O."""
    longest = max(len(s.words) for s in batch)
    found = np.zeros((len(batch), longest, batch[0].allowed.shape[1]), dtype=bool)
    found[:, :, 0] = True
    for row, one in zip(found, batch, strict=True):
        row[: len(one.words)] = one.allowed
    return found


def read(sets: Sequence[str]) -> tuple[dict[str, list[str]], list[Sample]]:
    """Return the labels of each scheme and all samples of the sets."""
    loaded: list[tuple[str, bool, Any]] = []
    for item in sets:
        scheme, _, path = item.partition("=")
        loaded.append((scheme.rstrip("?"), scheme.endswith("?"), documents(Path(path))))
    schemes: dict[str, list[str]] = {}
    for scheme, partial, docs in loaded:
        if not partial:
            schemes[scheme] = sorted({*schemes.get(scheme, ()), *labels_in(docs)})
    if nameless := [scheme for scheme, labels in schemes.items() if not labels]:
        sys.exit(f"no name in the set {nameless[0]}: the last column of its file must hold the tags")
    found = [sample(doc, scheme, schemes[scheme], partial=partial) for scheme, partial, docs in loaded for doc in docs]
    return schemes, [one for one in found if one]
