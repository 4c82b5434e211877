"""Lays learned weights down as a spaCy pipeline, with its name, licence and origins.

    python ship.py OUT --vectors work/vectors [--scheme news] MEMBER.npz [MEMBER.npz ...]

Several members read side by side, and each tag's score is the mean of theirs.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import spacy
from numpy.typing import NDArray
from spacy.vectors import Vectors

sys.path.insert(0, str(Path(__file__).parents[2]))
import pipeline.nlp.embedding
import pipeline.nlp.language
import pipeline.nlp.recogniser
import pipeline.nlp.recurrent
import pipeline.nlp.tagging  # noqa: F401

META = {
    "lang": "id",
    "name": "ent_news_md",
    "version": "0.4.0",
    "spacy_version": ">=3.8.7,<3.9.0",
    "description": "Names in Indonesian news: persons, organisations, places, laws, events, products, dates.",
    "author": "The Jejak founders",
    "license": "Apache-2.0 (code); weights learned from NERGrit, IDNer-news-2k (MIT) and our own annotation",
    "sources": [
        {
            "name": "NERGrit corpus",
            "url": "https://github.com/grit-id/nergrit-corpus",
            "license": "free with attribution",
        },
        {"name": "IDNer-news-2k", "url": "https://github.com/khairunnisaor/idner-news-2k", "license": "MIT"},
    ],
}


#: What each member has for itself; the rest are a scheme's head and chain.
OWN = ("words.", "first.", "second.")

Weights = dict[str, NDArray[Any]]


def write(path: Path, weights: Mapping[str, NDArray[Any]], schemes: Mapping[str, Sequence[str]]) -> None:
    """Write a member's weights and the labels of its schemes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez(path, schemes=np.frombuffer(json.dumps(schemes).encode(), dtype=np.uint8), **weights)


def load(path: Path) -> tuple[Weights, dict[str, list[str]]]:
    """Return a member's weights and the labels of its schemes."""
    with np.load(path, allow_pickle=False) as stored:
        weights = {name: stored[name] for name in stored.files}
    return weights, json.loads(weights.pop("schemes").tobytes())


def joined(members: Sequence[Weights]) -> Weights:
    """Return the weights of members that read side by side: heads one above the other, chains at their mean."""
    found: Weights = {}
    for i, member in enumerate(members):
        found |= {f"{i}.{name}": value for name, value in member.items() if name.startswith(OWN)}
    for name in (name for name in members[0] if not name.startswith(OWN)):
        values = [member[name].astype(np.float32) for member in members]
        joined_ = np.concatenate(values) / len(values) if name.endswith(".head") else np.mean(values, axis=0)
        found[name] = joined_.astype(np.float16)
    return found


def assemble(
    target: Path,
    vectors: Vectors,
    weights: Mapping[str, NDArray[Any]],
    schemes: Mapping[str, Sequence[str]],
    *,
    scheme: str,
) -> None:
    """Write the pipeline that reads with these weights and sets the labels of one scheme."""
    nlp = spacy.blank("id")
    nlp.vocab.vectors = vectors
    component: Any = nlp.add_pipe("name_recogniser", name="ner", config={"scheme": scheme})
    component.set_weights(weights, schemes)
    nlp.meta.update(META)
    shutil.rmtree(target, ignore_errors=True)
    nlp.to_disk(target)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("members", type=Path, nargs="+")
    parser.add_argument("--vectors", type=Path, required=True)
    parser.add_argument("--scheme", default="news", help="whose labels the pipeline sets")
    options = parser.parse_args()
    members = [load(path) for path in options.members]
    vectors = Vectors().from_disk(options.vectors / "vocab")
    assemble(options.out, vectors, joined([weights for weights, _ in members]), members[0][1], scheme=options.scheme)


if __name__ == "__main__":
    main()
