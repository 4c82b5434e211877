"""Trains floret vectors (subword hashes in a small table) on tokenized news text.

    python vectors.py news.txt vectors.floret [--dim 100 --buckets 50000 --epochs 5]

One thread, so that the same text gives the same table.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import floret


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("text", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--dim", type=int, default=100)
    parser.add_argument("--buckets", type=int, default=50_000)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    model = floret.train_unsupervised(
        str(options.text),
        model="skipgram",
        mode="floret",
        hashCount=2,
        bucket=options.buckets,
        minn=4,
        maxn=5,
        minCount=5,
        dim=options.dim,
        epoch=options.epochs,
        lr=0.05,
        neg=5,
        ws=5,
        thread=options.threads,
        verbose=2,
    )
    model.save_floret_vectors(str(options.out))


if __name__ == "__main__":
    main()
