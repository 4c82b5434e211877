"""Measure quotations, cues and speakers on PFSA-ID: python benchmarks/statements/pfsa.py [--speakers].

PFSA-ID (CC BY-NC-SA) is for measuring only: nothing is learned from it and nothing of it is kept. Its articles come as
tokens with BILOU labels; this script sets them back into running text, without looking at the labels, and compares
the spans of STATEMENT and CUE (with CUECOREF, the "katanya" kind), exactly and by token. PFSA-ID labels what public
figures say and leaves the words of ordinary people unlabelled; those count as false here, so read recall first.
With --speakers the whole pipeline runs, and PERSON with PERSONCOREF is compared to the words that name a speaker,
in the statements that PFSA-ID labels; STATEMENT and CUE are compared once more with only those statements of ours whose
speaker is somebody named, which is what PFSA-ID's public figures come closest to.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from pathlib import Path

from pipeline.indonesian import sentences
from pipeline.indonesian.speech import quotes, utterances

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("JEJAK_SHARED", ROOT.parent / "shared"))
#: A speaker stands at most so many tokens after his cue: "kata Direktur Utama PT X, Rina".
REACH = 25
MARKS = {"”", "“", '"'}


def running_text(tokens):
    """Return the text of a list of tokens and the offset of each."""
    text, starts, opened, glue = "", [], False, True
    for i, token in enumerate(tokens):
        before = tokens[i - 1] if i else "."
        closing = token in MARKS and (opened or before == ",")
        left = closing or token in {",", ".", ";", ":", ")", "?", "!", "%", "-", "/"} or before in {"-", "/"}
        if text and not glue and not left:
            text += " "
        starts.append(len(text))
        text += token
        opened = (not closing) if token in MARKS else opened
        glue = token == "(" or (token in MARKS and not closing)
    return text, starts


def gold_spans(labels, names):
    """Return the (first, last) token of each labelled span."""
    spans, first = [], None
    for i, label in enumerate(labels):
        kind, _, name = label.partition("-")
        if name not in names:
            continue
        if kind in "BU":
            first = i
        if kind in "LU" and first is not None:
            spans.append((first, i))
            first = None
    return spans


def found_spans(text, starts):
    """Return the token spans of the direct statements, marks included, and of their cues."""
    marks = quotes.find(text)
    around = {q.start: (q.open, q.close) for q in marks}
    said, cue = [], []
    for u in utterances.find(text, sentences.split(text, marks), marks):
        if u.kind != "direct":
            continue
        said.append(tokens_of(starts, *around[u.start]))
        if u.cue:
            cue.append(tokens_of(starts, u.cue.start, u.cue.end))
    return said, cue


def tokens_of(starts, a, b):
    inside = [i for i, s in enumerate(starts) if a <= s < b]
    return (inside[0], inside[-1]) if inside else (-1, -1)


def score(name, pairs):
    counts = Counter()
    for gold, found in pairs:
        counts["hit"] += len(set(gold) & set(found))
        counts["gold"] += len(set(gold))
        counts["found"] += len(set(found))
    p, r = counts["hit"] / max(1, counts["found"]), counts["hit"] / max(1, counts["gold"])
    print(f"{name:32} P {p:.3f}  R {r:.3f}  F1 {2 * p * r / max(1e-9, p + r):.3f}  n={counts['gold']}")


def by_token(spans):
    return [i for a, b in spans for i in range(a, b + 1)]


def articles():
    """Yield (tokens, labels) of each article."""
    source = SHARED / "data" / "quotes" / "pfsa_articles.jsonl"
    for line in source.open(encoding="utf-8"):
        pairs = [pair for sentence in json.loads(line)["sents"] for pair in sentence]
        yield [p[0] for p in pairs], [p[1] for p in pairs]


def measure_spans():
    statements, cues = [], []
    for tokens, labels in articles():
        said, cue = found_spans(*running_text(tokens))
        statements.append((gold_spans(labels, {"STATEMENT"}), said))
        cues.append((gold_spans(labels, {"CUE", "CUECOREF"}), cue))
    score("STATEMENT exact span", statements)
    score("STATEMENT by token", [(by_token(g), by_token(f)) for g, f in statements])
    score("CUE exact span", cues)


def measure_speakers():
    """Compare the names at the cues of labelled statements: only those within reach of a labelled statement count."""
    from pipeline.nlp import build
    from pipeline.schema import Article

    texts = [(*running_text(tokens), labels) for tokens, labels in articles()]
    records = build.extract(Article(id=str(n), text=text) for n, (text, _, _) in enumerate(texts))
    pairs, statements, cues = [], [], []
    for (text, starts, labels), record in zip(texts, records, strict=True):
        said, cue = public_spans(text, starts, record)
        statements.append((gold_spans(labels, {"STATEMENT"}), said))
        cues.append((gold_spans(labels, {"CUE", "CUECOREF"}), cue))
        people = gold_spans(labels, {"PERSON", "PERSONCOREF"})
        cued = gold_spans(labels, {"CUE"})
        found = set()
        for s in record.statements:
            if s.type == "direct" and s.cue_span and s.speaker_span and s.speaker and not s.cue.endswith("nya"):
                cue = tokens_of(starts, s.cue_span.start, s.cue_span.end)
                if cue in cued:
                    found.add(tokens_of(starts, s.speaker_span.start, s.speaker_span.end))
        near = {p for p in people for c in cued if 0 < p[0] - c[1] <= REACH and is_next(c, p, cued)}
        pairs.append((near, found))
    score("PERSON after CUE, exact span", pairs)
    score("STATEMENT of somebody named", statements)
    score("CUE of somebody named", cues)


def public_spans(text, starts, record):
    """Return the token spans of the direct statements of named persons, marks included, and of their cues."""
    around = {q.start: (q.open, q.close) for q in quotes.find(text)}
    people = {person.id for person in record.persons}
    direct = [s for s in record.statements if s.type == "direct" and s.speaker in people and s.start in around]
    cues = [tokens_of(starts, s.cue_span.start, s.cue_span.end) for s in direct if s.cue_span]
    return [tokens_of(starts, *around[s.start]) for s in direct], cues


def is_next(cue, person, cues):
    return not any(cue[1] < other[0] < person[0] for other in cues)


def main():
    measure_spans()
    if "--speakers" in sys.argv:
        measure_speakers()


if __name__ == "__main__":
    main()
