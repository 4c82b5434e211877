"""Measure roles and affiliations on PFSA-ID: python benchmarks/people/pfsa.py.

PFSA-ID (CC BY-NC-SA) is for measuring only: nothing is learned from it and nothing of it is kept. It labels ROLE and
AFFILIATION only beside public figures who say something; so posts are compared in the stretches where it labels a
PERSON or ROLE (15 tokens either side), in exact spans and by token. The published baseline has span F1 0.636 for
ROLE and 0.637 for AFFILIATION, on its own test split and inside the same label set.
"""

from __future__ import annotations

import importlib.util
import json
import os
import sys
from collections import Counter
from pathlib import Path

from pipeline.indonesian.institutions import mentions as institution_names
from pipeline.indonesian.persons import mentions as persons
from pipeline.indonesian.tokens import tokenize

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("JEJAK_SHARED", ROOT.parent / "shared"))
#: Tokens either side of a labelled person or role in which our posts are compared.
NEAR = 15


def reader():
    """Return the module that sets PFSA-ID's tokens back into running text."""
    spec = importlib.util.spec_from_file_location("statements_pfsa", ROOT / "benchmarks" / "statements" / "pfsa.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def found_spans(text, starts):
    """Return the token spans of roles and of bodies of the posts in a text."""
    tokens = tokenize(text)
    bodies = institution_names.find(tokens)
    _, posts = persons.find(tokens, bodies)
    roles, affiliations = set(), set()
    index = {offset: i for i, offset in enumerate(starts)}

    def span(first, last):
        a, b = tokens.starts[first], tokens.starts[last]
        a = max((i for o, i in index.items() if o <= a), default=0)
        b = max((i for o, i in index.items() if o <= b), default=0)
        return a, b

    for post in posts:
        body = (post.found.inner or post.found.start) if post.found else None
        end = post.end if body is None else body
        while end > post.start + 1 and not tokens.words[end - 1][0].isalnum():
            end -= 1
        roles.add(span(post.start, end - 1))
        if body is not None:
            last = post.found.end - 1
            if tokens.word(last + 1) == "(" and ")" in tokens.words[last + 2 : last + 5]:
                last = tokens.words.index(")", last + 2)
            affiliations.add(span(body, last))
    return roles, affiliations


def main():
    """Print precision, recall and F1 of both labels."""
    pfsa = reader()
    tallies = {key: Counter() for key in ("ROLE exact", "ROLE token", "AFFILIATION exact", "AFFILIATION token")}
    for line in (SHARED / "data" / "quotes" / "pfsa_articles.jsonl").open(encoding="utf-8"):
        pairs = [pair for sentence in json.loads(line)["sents"] for pair in sentence]
        words, labels = [p[0] for p in pairs], [p[1] for p in pairs]
        text, starts = pfsa.running_text(words)
        found = dict(zip(("ROLE", "AFFILIATION"), found_spans(text, starts), strict=True))
        anchors = pfsa.gold_spans(labels, {"PERSON", "ROLE", "AFFILIATION"})
        near = {i for a, b in anchors for i in range(a - NEAR, b + NEAR + 1)}
        for label, spans in found.items():
            gold = set(pfsa.gold_spans(labels, {label}))
            ours = {s for s in spans if s[0] in near}
            count(tallies[f"{label} exact"], gold, ours)
            each = [{i for a, b in side for i in range(a, b + 1)} for side in (gold, ours)]
            count(tallies[f"{label} token"], *each)
    for name, tally in tallies.items():
        sys.stdout.write(f"{name:20} P {p(tally):.3f} R {r(tally):.3f} F1 {f(tally):.3f} n={tally['gold']}\n")


def count(tally, gold, ours):
    """Add one article's gold and found items."""
    tally.update(gold=len(gold), ours=len(ours), both=len(gold & ours))


def p(tally):
    """Precision."""
    return tally["both"] / max(tally["ours"], 1)


def r(tally):
    """Recall."""
    return tally["both"] / max(tally["gold"], 1)


def f(tally):
    """F1."""
    return 2 * tally["both"] / max(tally["ours"] + tally["gold"], 1)


if __name__ == "__main__":
    main()
