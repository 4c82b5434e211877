"""Mixes annotated and teacher-read documents in one shuffled file, the annotated ones several times.

python mix.py OUT.spacy --gold FILE [FILE ...] --silver FILE [FILE ...] [--times 3]
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import spacy
from spacy.tokens import Doc, DocBin


def documents(paths: list[Path]) -> list[Doc]:
    """Return the documents of the files, one after another."""
    vocab = spacy.blank("id").vocab
    return [doc for path in paths for doc in DocBin().from_disk(path).get_docs(vocab)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--gold", type=Path, nargs="+", required=True)
    parser.add_argument("--silver", type=Path, nargs="*", default=[])
    parser.add_argument("--times", type=int, default=3)
    options = parser.parse_args()
    docs = documents(options.gold) * options.times + documents(options.silver)
    random.Random(3).shuffle(docs)
    DocBin(docs=docs, store_user_data=False).to_disk(options.out)


if __name__ == "__main__":
    main()
