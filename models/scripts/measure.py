"""Measures a trained pipeline: strict span F1 on column files, names found in articles, speed.

    python measure.py MODEL OUT.json [--set NAME=FILE:LABELS ...] [--articles NAME=FILE ...] [--speed news.jsonl.xz]

LABELS is ``raw`` (as the file has them), ``news`` (the gold under the model's own labels, posts and common nouns left
out) or ``coarse`` (PER, ORG and LOC; GPE, LOC and FAC count as LOC, other types are left out), optionally followed by
``@SCHEME``: the model reads as that set is annotated. Sentences are given as text, so that the model finds the words
itself, or, with ``words:`` before LABELS, in the words of the file.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
import time
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.scorer import Scorer
from spacy.tokens import Doc, Span
from spacy.training import Example

sys.path.insert(0, str(Path(__file__).parent))
import ship  # noqa: F401
from convert import NAMES, gold_doc, in_words, parted_doc, sentences
from news import articles

#: NAME=FILE:LABELS, the file's own name free to hold any of these signs.
_SET = re.compile(
    r"(?P<name>[^=]+)=(?P<path>.+?)(?P<given>:words)?:(?P<labels>raw|news|coarse)(?:@(?P<scheme>[\w-]+))?", re.DOTALL
)

COARSE = {"PER": "PER", "ORG": "ORG", "NOR": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}
COARSE |= {name: COARSE[label] for name, label in NAMES.items()}


def coarse(doc: Doc) -> Doc:
    """Return the document with its labels mapped to PER, ORG and LOC, the others left out."""
    labels = [(span, COARSE.get(span.label_)) for span in doc.ents]
    doc.ents = [Span(doc, span.start, span.end, label) for span, label in labels if label]
    return doc


def spans(nlp: Language, path: Path, labels: str, *, given: bool) -> dict[str, Any]:
    """Score a column file by strict spans, the model reading it sentence by sentence."""
    kept, sentences_ = "news" if labels == "news" else "raw", list(sentences(path))
    gold = [gold_doc(nlp, rows, labels=kept) for rows in sentences_]
    if given:
        parted = [parted_doc(nlp, rows, labels=kept) for rows in sentences_]
        docs = nlp.pipe(Doc(nlp.vocab, words=[token.text for token in doc]) for doc, _ in parted)
        read = [
            in_words(doc, of, [token.text for token in one])
            for doc, (_, of), one in zip(docs, parted, gold, strict=True)
        ]
    else:
        read = list(nlp.pipe(nlp.make_doc(doc.text) for doc in gold))
    if labels == "coarse":
        gold, read = [coarse(doc) for doc in gold], [coarse(doc) for doc in read]
    scores = Scorer.score_spans([Example(x, y) for x, y in zip(read, gold, strict=True)], "ents", getter=_entities)
    return {
        "labels": labels,
        "words": "given" if given else "found",
        **_rounded(scores),
        "per_type": {k: _rounded(v, "") for k, v in (scores["ents_per_type"] or {}).items()},
    }


def _entities(doc: Doc, _: str) -> tuple[Span, ...]:
    return tuple(doc.ents)


def _rounded(scores: dict[str, Any], prefix: str = "ents_") -> dict[str, float]:
    return {key: round(scores[prefix + key] or 0.0, 4) for key in "prf"}


def names(nlp: Language, path: Path) -> dict[str, Any]:
    """Return precision and recall over the surface forms of persons and institutions annotated in articles."""
    counts = {label: [0, 0, 0] for label in ("PER", "ORG")}
    for line in path.read_text("utf-8").splitlines():
        article = json.loads(line)
        doc = nlp(article.get("text") or article["raw"])
        for label, kind in (("PER", "persons"), ("ORG", "institutions")):
            gold = {form for entity in article[kind] for form in entity["aliases"] if form in doc.text}
            found = {span.text for span in doc.ents if span.label_ in {label, "NOR" if label == "ORG" else label}}
            for i, value in enumerate((len(gold & found), len(found), len(gold))):
                counts[label][i] += value
    return {
        label: {"p": round(hit / max(found, 1), 4), "r": round(hit / max(gold, 1), 4)}
        for label, (hit, found, gold) in counts.items()
    }


def speed(nlp: Language, news: Path) -> int:
    """Return the words a second (of processor time, one thread) over 200 articles, read once before."""
    texts = [article["text"] for _, article in zip(range(200), articles(news), strict=False)]
    for _ in range(2):
        start = time.process_time()
        words = sum(len(doc) for doc in nlp.pipe(texts, batch_size=32))
    return round(words / (time.process_time() - start))


def fingerprint(model: Path) -> str:
    """Return the SHA-256 of the weights: recogniser and vectors."""
    digest = hashlib.sha256()
    for name in ("ner/weights.npz", "vocab/vectors"):
        digest.update((model / name).read_bytes())
    return digest.hexdigest()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--set", dest="sets", nargs="*", default=[])
    parser.add_argument("--articles", nargs="*", default=[])
    parser.add_argument("--speed", type=Path)
    options = parser.parse_args()
    nlp = spacy.load(options.model)
    result: dict[str, Any] = {"sha256": fingerprint(options.model), "labels": sorted(nlp.get_pipe("ner").labels)}
    for item in options.sets:
        if not (asked := _SET.fullmatch(item)):
            parser.error(f"{item}: not NAME=FILE:LABELS")
        reader = (
            spacy.load(options.model, config={"components.ner.scheme": scheme}) if (scheme := asked["scheme"]) else nlp
        )
        found = spans(reader, Path(asked["path"]), asked["labels"], given=asked["given"] is not None)
        result.setdefault("spans", {})[asked["name"]] = found
    for item in options.articles:
        name, _, path = item.partition("=")
        result.setdefault("names", {})[name] = names(nlp, Path(path))
    if options.speed:
        result["words_per_second"] = speed(nlp, options.speed)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(result, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
