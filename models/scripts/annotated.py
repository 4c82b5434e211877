"""Turns our own annotation of articles, which lists surface forms, into documents with every occurrence marked.

    python annotated.py OUT.spacy FILE.jsonl [FILE.jsonl ...]

Persons, institutions, places and laws are marked; what else stands there is not known (see ``samples.py``).
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.util import filter_spans

sys.path.insert(0, str(Path(__file__).parents[2]))
import pipeline.nlp.language  # noqa: F401


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


def annotated(nlp: Language, path: Path) -> Iterator[Doc]:
    """Yield the articles in paragraphs: every occurrence of a surface form, longest first."""
    for line in path.read_text("utf-8").splitlines():
        article = json.loads(line)
        labels = forms(article)
        if not labels:
            continue
        longest = sorted(labels, key=len, reverse=True)
        pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest)) + r")(?!\w)")
        for text in (article["title"], *(article.get("text") or article["raw"]).split("\n")):
            if text.strip():
                doc = nlp.make_doc(text.strip())
                found = ((m.span(), labels[m.group()]) for m in pattern.finditer(doc.text))
                spans = (doc.char_span(*span, label, alignment_mode="expand") for span, label in found)
                doc.ents = filter_spans([span for span in spans if span is not None])
                yield doc


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
