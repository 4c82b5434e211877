"""Says which sentences of the measuring sets stand in what the model learns from.

    python leakage.py OUT.txt --measured FILE [FILE ...] --learned FILE [FILE ...]

A file is a column file, our own annotation (JSON Lines), documents made of it, or the news text. A sentence
of seven words or more counts as repeated if its words, in lower case and without signs, stand in one learned text; as
nearly repeated if seven in ten of its runs of six words do.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import spacy
from spacy.tokens import DocBin

sys.path.insert(0, str(Path(__file__).parent))
from convert import sentences
from news import articles, paragraphs

RUN, SHORTEST, NEAR = 6, 7, 0.7
Words = tuple[str, ...]
_WORD = re.compile(r"\w+")
_END = re.compile(r"(?<=[.!?])\s+")


def words_of(text: str) -> Words:
    """Return the words of a text in lower case, without signs.

    >>> words_of("Kamis (5/6), Bupati Bogor ...")
    ('kamis', '5', '6', 'bupati', 'bogor')
    """
    return tuple(_WORD.findall(text.lower()))


def texts(path: Path, skip: Sequence[Path]) -> Iterator[str]:
    """Yield the sentences of a column file, or the paragraphs of articles."""
    if path.suffix == ".xz":
        for article in articles(path, skip):
            yield from paragraphs(article)
    elif path.suffix == ".spacy":
        yield from (doc.text for doc in DocBin().from_disk(path).get_docs(spacy.blank("id").vocab))
    elif path.suffix == ".jsonl":
        for line in path.read_text("utf-8").splitlines():
            article = json.loads(line)
            yield from (article["title"], *(article.get("text") or article["raw"]).split("\n"))
    else:
        yield from (" ".join(word for word, _ in rows) for rows in sentences(path))


def runs(words: Words) -> list[Words]:
    """Return the runs of six words."""
    return [words[i : i + RUN] for i in range(len(words) - RUN + 1)]


def repeated(measured: Sequence[Words], learned: Iterator[Words]) -> tuple[int, int]:
    """Count the sentences that stand in a learned text, and those of which nearly all stands in the learned texts."""
    places: dict[Words, list[int]] = {}
    for i, sentence in enumerate(measured):
        for run in runs(sentence):
            places.setdefault(run, []).append(i)
    met: set[Words] = set()
    whole: set[int] = set()
    for text in learned:
        shared = [run for run in runs(text) if run in places]
        met.update(shared)
        joined = f" {' '.join(text)} "
        whole |= {i for run in shared for i in places[run] if f" {' '.join(measured[i])} " in joined}
    near = [i for i, one in enumerate(measured) if sum(run in met for run in runs(one)) >= NEAR * len(runs(one))]
    return len(whole), len(whole.union(near))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--measured", type=Path, nargs="+", required=True)
    parser.add_argument("--learned", type=Path, nargs="+", required=True)
    parser.add_argument("--skip", type=Path, nargs="*", default=[], help="articles left out of the news text")
    options = parser.parse_args()
    lines = []
    for path in options.measured:
        cut = (words_of(part) for text in texts(path, ()) for part in _END.split(text))
        found = list(dict.fromkeys(words for words in cut if len(words) >= SHORTEST))
        lines.append(f"{path.name}: {len(found)} different sentences of {SHORTEST} words or more")
        for other in options.learned:
            exact, near = repeated(found, map(words_of, texts(other, options.skip)))
            lines.append(f"    in {other.name}: {exact} repeated, {near} repeated or nearly so")
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
