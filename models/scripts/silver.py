"""Completes coarse annotation, and annotates news text, with a teacher's reading.

    python silver.py fine OUT.spacy TEACHER FILE [FILE ...]        column files that know PER, ORG and LOC only
    python silver.py articles OUT.spacy TEACHER FILE [FILE ...]    JSON Lines of our own annotation (surface forms)
    python silver.py news OUT.spacy TEACHER NEWS --words 800000 [--skip gold.jsonl ...]

Gold always wins: the teacher only says which kind of place a place is, and adds the types that the gold does not know.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin, Span
from spacy.util import filter_spans

sys.path.insert(0, str(Path(__file__).parent))
import registered  # noqa: F401
from convert import grouped, news_label, sentences, to_doc
from news import articles, paragraphs

PLACES = frozenset({"GPE", "LOC", "FAC"})
COARSE = PLACES | {"PER", "ORG"}


def read(teacher: Language, doc: Doc) -> list[Span]:
    """Return the teacher's names in the document under the model's labels."""
    reading = teacher(Doc(teacher.vocab, words=[t.text for t in doc], spaces=[bool(t.whitespace_) for t in doc]))
    labels = [(span, news_label(span.label_, span.text)) for span in reading.ents]
    return [Span(doc, span.start, span.end, label) for span, label in labels if label]


def completed(teacher: Language, doc: Doc, *, known: frozenset[str] = COARSE) -> Doc:
    """Return the document with its own entities, places made finer and other types added by the teacher."""
    reading = read(teacher, doc)
    gold = [Span(doc, e.start, e.end, _place(e, reading) if e.label_ == "LOC" else e.label_) for e in doc.ents]
    taken = {token.i for span in gold for token in span}
    extra = [s for s in reading if s.label_ not in known and not taken & set(range(s.start, s.end))]
    doc.ents = filter_spans(gold + extra)
    return doc


def _place(span: Span, reading: list[Span]) -> str:
    for other in reading:
        if other.label_ in PLACES and other.start < span.end and span.start < other.end:
            return str(other.label_)
    return "GPE"


def coarse(nlp: Language, teacher: Language, paths: list[Path]) -> Iterator[Doc]:
    """Yield the sentences of coarse column files, completed."""
    for path in paths:
        docs = (
            to_doc(nlp, rows, spacing=("print", "plain")[i % 2], labels="news")
            for i, rows in enumerate(sentences(path))
        )
        yield from grouped([completed(teacher, doc) for doc in docs], (1, 2, 1, 3))


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


def annotated(nlp: Language, teacher: Language, paths: list[Path]) -> Iterator[Doc]:
    """Yield the articles of our own annotation: every occurrence of a surface form, longest first."""
    for path in paths:
        for line in path.read_text("utf-8").splitlines():
            article = json.loads(line)
            labels = forms(article)
            if not labels:
                continue
            longest = sorted(labels, key=len, reverse=True)
            pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest)) + r")(?!\w)")
            for text in (article["title"], article.get("text") or article["raw"]):
                doc = nlp.make_doc(text)
                spans = (
                    doc.char_span(*m.span(), labels[m.group()], alignment_mode="expand") for m in pattern.finditer(text)
                )
                doc.ents = filter_spans([span for span in spans if span is not None])
                yield from pieces(completed(teacher, doc, known=frozenset({"PER", "ORG", "GPE", "LAW"})), 150)


def pieces(doc: Doc, size: int) -> Iterator[Doc]:
    """Cut a document at line ends into pieces of at least ``size`` words."""
    start = 0
    for token in doc:
        if "\n" in token.text and token.i - start >= size:
            yield doc[start : token.i + 1].as_doc()
            start = token.i + 1
    if start < len(doc):
        yield doc[start:].as_doc()


def unlabelled(teacher: Language, path: Path, *, skip: list[Path], words: int, labels: str) -> Iterator[Doc]:
    """Yield news paragraphs as the teacher reads them, from articles drawn by a fixed seed."""
    drawn = list(articles(path, skip))
    random.Random(5).shuffle(drawn)
    total = 0
    for article in drawn:
        lines = paragraphs(article)
        for doc in teacher.pipe(["\n".join(lines[i : i + 3]) for i in range(0, min(len(lines), 12), 3)]):
            if labels == "news":
                named = [(span, news_label(span.label_, span.text)) for span in doc.ents]
                doc.ents = [Span(doc, span.start, span.end, label) for span, label in named if label]
            yield doc
            total += len(doc)
        if total >= words:
            return


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=["fine", "articles", "news"])
    parser.add_argument("out", type=Path)
    parser.add_argument("teacher", type=Path)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--skip", type=Path, nargs="*", default=[])
    parser.add_argument("--labels", choices=["raw", "news"], default="news")
    parser.add_argument("--words", type=int, default=800_000)
    options = parser.parse_args()
    teacher, nlp = spacy.load(options.teacher), spacy.blank("id")
    if options.kind == "fine":
        docs = coarse(nlp, teacher, options.files)
    elif options.kind == "articles":
        docs = annotated(nlp, teacher, options.files)
    else:
        docs = unlabelled(teacher, options.files[0], skip=options.skip, words=options.words, labels=options.labels)
    DocBin(docs=list(docs), store_user_data=False).to_disk(options.out)


if __name__ == "__main__":
    main()
