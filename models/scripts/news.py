"""Writes news text as one lower-cased, tokenized sentence or paragraph per line, for word vectors.

    python news.py news.jsonl.xz out.txt [--skip gold.jsonl ...]

``--skip`` names JSON Lines whose ``url`` values are left out, so that no measuring article is read; an article without
an address is left out too, since it cannot be told from those.
"""

from __future__ import annotations

import argparse
import json
import lzma
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import spacy

sys.path.insert(0, str(Path(__file__).parents[2]))
from pipeline.nlp.embedding import word_key


def lines_of(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the rows of a JSON Lines file, xz or plain."""
    if not path.is_file():
        sys.exit(f"{path}: no such file")
    with lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8") as stream:
        for line in stream:
            yield json.loads(line)


def articles(path: Path, skip: Iterable[Path] = ()) -> Iterator[dict[str, Any]]:
    """Yield the articles of a JSON Lines file (xz or plain) whose address is not to be skipped, each once."""
    seen = {article.get("url") or "" for file in skip for article in lines_of(file)}
    for article in lines_of(path):
        address = article.get("url") or ""
        if address and address not in seen:
            seen.add(address)
            yield article


def paragraphs(article: dict[str, Any]) -> list[str]:
    """Return the title and the paragraphs of an article, blank ones left out."""
    return [line.strip() for line in (article["title"], *article["text"].split("\n")) if line.strip()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("news", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--skip", type=Path, nargs="*", default=[])
    options = parser.parse_args()
    nlp = spacy.blank("id")
    with options.out.open("w", encoding="utf-8") as out:
        for article in articles(options.news, options.skip):
            for line in paragraphs(article):
                out.write(" ".join(word_key(token.text) for token in nlp.make_doc(line) if not token.is_space) + "\n")


if __name__ == "__main__":
    main()
