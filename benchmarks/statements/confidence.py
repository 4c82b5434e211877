"""Learn and check the confidence of statements.

    python benchmarks/statements/confidence.py [--write] [--judged FILE] [--more FILE ...] [--check FILE ...]

Reads annotated articles (env JEJAK_SHARED, else ``shared`` beside the project), fits a logistic model with L2 in five
folds by article, and prints how calibrated it is on articles that a fold did not see. With --judged, single statements
of other articles that a reader judged right or wrong (JSON lines: id, text, date, start, right) are learned from too:
the risky classes are rare in annotated articles. --more names further annotated files to learn from; dev and dev_press
are then left out, to be checked. With --check the shipped weights are tried on another annotated file
instead: calibration, and how many statements at or above a confidence are right.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import numpy as np

from pipeline.indonesian.speech import utterances
from pipeline.nlp import build
from pipeline.nlp.components import confidence, sentence_splitter, speaker_resolver
from pipeline.nlp.components.referents import Referents
from pipeline.schema import Article

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("JEJAK_SHARED", ROOT.parent / "shared"))
TARGET = ROOT / "pipeline" / "resources" / "statement_confidence.toml"
HEAD = """# Weights of the confidence of a statement, learned from our own annotation by
# benchmarks/statements/confidence.py, which writes this file; a feature that is missing weighs nothing.

[weights]
"""


#: What a reader holds against a speaker before anything is counted; too rare in annotated articles to be learned there.
AGAINST = {
    "others named since": -0.5,
    "several named since": -1.0,
    "another subject since": -1.0,
    "named in his words": -1.0,
    "others at cue": -0.5,
    "far": -0.5,
    "very far": -1.0,
    "memory subject": -0.5,
    "memory acting subject": -0.7,
    "memory only person named": -1.5,
    "post alone": -0.5,
    "many words": -0.5,
    "unknown name": -0.9,
    "name of several": -1.0,
    "of another in his words": -0.5,
    "order lost": -3.6,
    "words alike": -2.3,
    "agentless": -1.5,
}
#: How many counted statements that opinion weighs against, roughly.
FIRM = 12.0


def words(name):
    return [w.lower() for w in "".join(c if c.isalnum() else " " for c in name or "").split()]


def same(a, b):
    a, b = set(words(a)), set(words(b))
    return bool(a and b) and (a <= b or b <= a or 2 * len(a & b) / (len(a) + len(b)) >= 0.66)


def overlap(a, b):
    inner = min(a[1], b[1]) - max(a[0], b[0])
    return inner / (max(a[1], b[1]) - min(a[0], b[0])) if inner > 0 else 0.0


def right(utterance, speaker, gold, names):
    near = [g for g in gold if overlap((utterance.start, utterance.end), (g["start"], g["end"])) >= 0.5]
    for g in near:
        if isinstance(g["speaker"], dict):
            if speaker.entity is None and speaker.text:
                return True
        elif speaker.entity and same(g["speaker"], names[speaker.entity]):
            return True
    return False


def samples(files):
    nlp = build.build()
    for file in files:
        for line in file.open(encoding="utf-8"):
            gold = json.loads(line)
            doc = nlp(build.prepare(nlp, Article(id=gold["id"], text=gold["text"], published=gold.get("date"))))
            bounds = sentence_splitter.sentences_of(doc)
            found = utterances.find(doc.text, bounds, sentence_splitter.quotes_of(doc))
            referents = Referents(doc.text, doc._.persons, doc._.institutions, doc._.positions, doc._.regulations)
            names = {e.id: e.name for e in (*doc._.persons, *doc._.institutions)}
            for utterance, speaker in speaker_resolver.attribute(doc.text, bounds, found, referents):
                yield (
                    gold["id"],
                    sorted(confidence.features(utterance, speaker)),
                    right(utterance, speaker, gold["statements"], names),
                    confidence.of(utterance, speaker),
                    speaker.entity is not None,
                )


def judged(file):
    """Yield the statements of other articles that somebody judged, as ``samples`` yields annotated ones."""
    nlp = build.build()
    rows = {}
    for line in file.open(encoding="utf-8"):
        row = json.loads(line)
        rows.setdefault(row["id"], []).append(row)
    for id, verdicts in rows.items():
        doc = nlp(build.prepare(nlp, Article(id=id, text=verdicts[0]["text"], published=verdicts[0].get("date"))))
        bounds = sentence_splitter.sentences_of(doc)
        found = utterances.find(doc.text, bounds, sentence_splitter.quotes_of(doc))
        referents = Referents(doc.text, doc._.persons, doc._.institutions, doc._.positions, doc._.regulations)
        known = {row["start"]: row["right"] for row in verdicts}
        for utterance, speaker in speaker_resolver.attribute(doc.text, bounds, found, referents):
            if utterance.start in known:
                names = sorted(confidence.features(utterance, speaker))
                sure = confidence.of(utterance, speaker)
                yield id, names, known[utterance.start], sure, speaker.entity is not None


def fit(x, y, columns, strength=1.0, steps=400):
    w = np.zeros(x.shape[1])
    held = np.array([AGAINST.get(name, 0.0) for name in columns])
    penalty = np.array([FIRM if name in AGAINST else strength for name in columns])
    penalty[0] = 0.01
    for _ in range(steps):
        p = 1 / (1 + np.exp(-x @ w))
        hessian = (x * (p * (1 - p))[:, None]).T @ x + np.diag(penalty)
        step = np.linalg.solve(hessian, x.T @ (p - y) + penalty * (w - held))
        w -= step
        if np.abs(step).max() < 1e-6:
            break
    return w


def report(p, y):
    print(f"statements {len(y)}, right {y.mean():.3f}, Brier {np.mean((p - y) ** 2):.4f}")
    error = 0.0
    for low, high in ((0, 0.5), (0.5, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 0.98), (0.98, 1.01)):
        inside = (p >= low) & (p < high)
        if inside.any():
            error += inside.mean() * abs(p[inside].mean() - y[inside].mean())
            said, was = p[inside].mean(), y[inside].mean()
            print(f"  {low:.2f}-{high:.2f}  n {inside.sum():4d}  said {said:.3f}  right {was:.3f}")
    print(f"expected calibration error {error:.4f}")


def thresholds(p, y, named):
    """Print how many statements stand at or above a confidence, and how many of them are right."""
    for least in (0.5, 0.7, 0.8, 0.9, 0.95, 0.98):
        above = p >= least
        spoken = above & named
        shares = (above.mean(), y[above].mean(), y[spoken].mean()) if spoken.any() else (0.0, 0.0, 0.0)
        print(f"  at least {least:.2f}: {shares[0]:.3f} of all, right {shares[1]:.3f}; named speakers {shares[2]:.3f}")


def named_after(option):
    """Return the files that follow an option, up to the next one."""
    if option not in sys.argv:
        return []
    rest = sys.argv[sys.argv.index(option) + 1 :]
    return [Path(word) for word in rest[: next((i for i, word in enumerate(rest) if word[:2] == "--"), len(rest))]]


def check(files):
    data = list(samples(files))
    p, y = np.array([d[3] for d in data]), np.array([float(d[2]) for d in data])
    report(p, y)
    thresholds(p, y, np.array([d[4] for d in data]))


def main():
    if "--check" in sys.argv:
        check(named_after("--check"))
        return
    more = named_after("--more")
    own = ("train",) if more else ("dev", "dev_press", "train")
    data = list(samples([*(SHARED / "gold" / f"{name}.jsonl" for name in own), *more]))
    for file in named_after("--judged"):
        data += list(judged(file))
    counts = {}
    for _, names, *_ in data:
        for name in names:
            counts[name] = counts.get(name, 0) + 1
    columns = ["bias", *sorted({name for name, n in counts.items() if n >= 3} | set(AGAINST))]
    x = np.array([[1.0, *(float(c in names) for c in columns[1:])] for _, names, *_ in data])
    y = np.array([float(d[2]) for d in data])
    articles = sorted({d[0] for d in data})
    fold = np.array([articles.index(d[0]) % 5 for d in data])
    p = np.zeros(len(y))
    for k in range(5):
        w = fit(x[fold != k], y[fold != k], columns)
        p[fold == k] = 1 / (1 + np.exp(-x[fold == k] @ w))
    report(p, y)
    if "--write" in sys.argv:
        lines = [f'"{c}" = {w:.3f}' for c, w in zip(columns, fit(x, y, columns), strict=True)]
        lines += [] if "nobody" in columns else ['"nobody" = -5.0']  # too rare to learn: not named is not known
        TARGET.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
