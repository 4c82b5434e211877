"""Scores identity on the pairs judged by hand, in a base of all the articles that they were sampled from.

    jejak ingest ../shared/data/articles/detik_2025.jsonl --store lima-ratus.db
    python benchmarks/knowledge/identity.py lima-ratus.db

prints precision, recall and every mistake.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from pipeline.evaluate.identity import score
from pipeline.store import open_store

GOLD = Path(__file__).parents[2] / "corpus" / "gold" / "identity.jsonl"


def main() -> None:
    with open_store(sys.argv[1], read_only=True) as store:
        found = score(store.database, [json.loads(line) for line in GOLD.read_text().splitlines()])
    print(f"precision {found.precision:.3f} recall {found.recall:.3f}", found)
    print(*found.mistakes, sep="\n")


if __name__ == "__main__":
    main()
