"""Turns our own annotation of articles, which lists surface forms, into documents with every occurrence marked.

    python annotated.py OUT.spacy FILE.jsonl [FILE.jsonl ...]

Persons, institutions, places and laws are marked; what else stands there is not known (see ``samples.py``).
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

sys.path.insert(0, str(Path(__file__).parent))
from convert import with_entities


def forms(article: dict[str, Any]) -> dict[str, str]:
    """Return the surface forms annotated in an article, each with its label."""
    found = dict.fromkeys(article["places"], "LOC")
    for kind, label in (("institutions", "ORG"), ("persons", "PER")):
        for entity in article[kind]:
            found.update({alias: label for alias in entity["aliases"] if alias not in article["places"]})
    for regulation in article["regulations"]:
        if regulation["kind"] != "anaphor":
            found[regulation["text"]] = "LAW"
    return {form: label for form, label in found.items() if len(form) > 1}


def marks(article: dict[str, Any], texts: Sequence[str]) -> list[list[tuple[int, int, str]]]:
    """Return where the annotated forms stand in each of some texts: every occurrence, longest first."""
    labels = forms(article)
    longest = "|".join(re.escape(form) for form in sorted(labels, key=len, reverse=True))
    pattern = re.compile(rf"(?<!\w)(?:{longest or '(?!)'})(?!\w)")
    return [[(*found.span(), labels[found.group()]) for found in pattern.finditer(text)] for text in texts]


def annotated(nlp: Language, path: Path) -> Iterator[Doc]:
    """Yield the articles in paragraphs."""
    for line in path.read_text("utf-8").splitlines():
        article = json.loads(line)
        if forms(article):
            lines = [article["title"], *(article.get("text") or article["raw"]).split("\n")]
            texts = [text.strip() for text in lines if text.strip()]
            for text, found in zip(texts, marks(article, texts), strict=True):
                yield with_entities(nlp, text, found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("files", type=Path, nargs="+")
    options = parser.parse_args()
    nlp = spacy.blank("id")
    docs = [doc for path in options.files for doc in annotated(nlp, path)]
    DocBin(docs=docs, store_user_data=False).to_disk(options.out)


if __name__ == "__main__":
    main()
