"""Measure coreference on news with hand-made chains: python benchmarks/people/coref.py.

``data/coref/news_train.xml`` (MIT) chains noun phrases of the news, whatever they name: monkeys and stadiums too. This
project joins persons, institutions and places alone, and finds its own mentions in running text; a noun phrase takes
the entity of the mention inside it, the others stay alone. The published peer (mention pairs by a neural network,
ICAICTA 2019) was given gold phrases and has CoNLL 67.4 with all phrases and 76.0 where phrases outside every chain are
left out; it was measured on another part of the same corpus, so the figures stand beside one another, not above.

Printed: MUC, B-cubed, CEAF-e and their mean, over all noun phrases and over those in chains; then over the chains in
which the corpus itself labels a person, an organisation or a place.
"""

from __future__ import annotations

import os
import re
import sys
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from pathlib import Path

import networkx

from pipeline.nlp.build import build, prepare
from pipeline.schema import Article

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("JEJAK_SHARED", ROOT.parent / "shared"))
NAMED = {"PERSON", "ORGANIZATION", "LOCATION", "TITLE", "FACILITY"}


def sentences(path):
    """Yield each sentence: its text and its noun phrases (start, end, number, antecedent, labels)."""
    for node in ET.parse(path).getroot():
        text, phrases = "", []
        for phrase in node:
            words = "".join(phrase.itertext()).split()
            printed = " ".join(word.rsplit("\\", 1)[0] for word in words if word.rsplit("\\", 1)[0])
            glue = "" if not text or re.match(r"nya\b", printed) else " "
            start = len(text) + len(glue)
            text = f"{text}{glue}{printed}"
            if phrase.get("id"):
                labels = set((phrase.get("ne") or "").split("|"))
                phrases.append((start, start + len(printed), phrase.get("id"), phrase.get("coref"), labels))
        yield text, phrases


def articles(rows):
    """Yield articles, which the file does not mark.

    One begins where no chain goes on and no name of the three sentences before is named again.
    """
    owner, first, last = {}, {}, {}
    for at, (_, phrases) in enumerate(rows):
        for _, _, number, antecedent, _ in phrases:
            owner[number] = owner.get(antecedent, number)
            first.setdefault(owner[number], at)
            last[owner[number]] = at
    crossed = {at for chain in first for at in range(first[chain] + 1, last[chain] + 1)}
    names = [set(re.findall(r"(?<!^)\b[A-Z]\w+", text)) for text, _ in rows]
    article = []
    for at, row in enumerate(rows):
        if article and at not in crossed and not names[at] & set().union(*names[max(0, at - 3) : at]):
            yield article, owner
            article = []
        article.append(row)
    yield article, owner


def chains(article, owner, nlp):
    """Return gold and found chain of every noun phrase of an article, and the labels of each gold chain."""
    text, gold, labels, spans = "", {}, defaultdict(set), []
    for sentence, phrases in article:
        base = len(text) + bool(text)
        text = f"{text}\n{sentence}".strip()
        for start, end, number, _, kinds in phrases:
            gold[number] = owner[number]
            labels[owner[number]] |= kinds
            spans.append((base + start, base + end, number))
    doc = nlp(prepare(nlp, Article(id="a", text=text)))
    found = {number: number for _, _, number in spans}
    taken = set()
    entities = [(m, e.id) for e in (*doc._.persons, *doc._.institutions, *doc._.places) for m in e.mentions]
    for mention, entity in sorted(entities, key=lambda pair: pair[0].start - pair[0].end):
        for start, end, number in spans:
            if number not in taken and start <= mention.start < end and mention.end <= end + 1:
                found[number] = entity
                taken.add(number)
                break
    return gold, found, labels


def groups(assigned, keep):
    """Return the chains as sets of phrase numbers."""
    made = defaultdict(set)
    for number, chain in assigned.items():
        if number in keep:
            made[chain].add(number)
    return list(made.values())


def muc(key, response):
    """Return (right, of) links of one side against the other."""
    where = {number: i for i, group in enumerate(response) for number in group}
    right = sum(len(g) - len({where.get(n, -k) for k, n in enumerate(g, 1)}) for g in key)
    return right, sum(len(g) - 1 for g in key)


def b_cubed(key, response):
    """Return (right, of) phrases of one side against the other."""
    where = {number: group for group in response for number in group}
    return sum(len(g & where[n]) / len(g) for g in key for n in g), sum(map(len, key))


def ceaf(key, response):
    """Return the best one-to-one likeness of chains."""
    likeness = networkx.Graph()
    for i, one in enumerate(key):
        for j, other in enumerate(response):
            if common := len(one & other):
                likeness.add_edge(("key", i), ("response", j), weight=2 * common / (len(one) + len(other)))
    return sum(likeness.edges[pair]["weight"] for pair in networkx.max_weight_matching(likeness))


def f1(right, of, back_right, back_of):
    """Return F1 of recall ``right / of`` and precision ``back_right / back_of``."""
    recall, precision = right / max(of, 1), back_right / max(back_of, 1)
    return 200 * recall * precision / max(recall + precision, 1e-9)


def main():
    """Print the measures."""
    nlp = build()
    tallies = defaultdict(Counter)
    for article, owner in articles(list(sentences(SHARED / "data" / "coref" / "news_train.xml"))):
        gold, found, labels = chains(article, owner, nlp)
        sizes = Counter(gold.values())
        in_chains = {n for n, chain in gold.items() if sizes[chain] > 1}
        named = {n for n in in_chains if labels[gold[n]] & NAMED}
        for kind, keep in (("all phrases", set(gold)), ("in chains", in_chains), ("named chains", named)):
            key, response, tally = groups(gold, keep), groups(found, keep), tallies[kind]
            if not key:
                continue
            for name, measure in (("muc", muc), ("b3", b_cubed)):
                for side, pair in (("r", measure(key, response)), ("p", measure(response, key))):
                    tally[name + side] += pair[0]
                    tally[name + side + "n"] += pair[1]
            tally["ceaf"] += ceaf(key, response)
            tally["ceafrn"] += len(key)
            tally["ceafpn"] += len(response)
            tally["n"] += len(keep)
    for kind, t in tallies.items():
        scores = [
            f1(t["mucr"], t["mucrn"], t["mucp"], t["mucpn"]),
            f1(t["b3r"], t["b3rn"], t["b3p"], t["b3pn"]),
            f1(t["ceaf"], t["ceafrn"], t["ceaf"], t["ceafpn"]),
        ]
        mean = sum(scores) / 3
        sys.stdout.write(
            f"{kind:14} MUC {scores[0]:.1f}  B3 {scores[1]:.1f}  CEAF-e {scores[2]:.1f}  CoNLL {mean:.1f}  n={t['n']}\n"
        )
    sys.stdout.write("published peer: CoNLL 67.4 (all phrases), 76.0 (phrases outside chains left out)\n")


if __name__ == "__main__":
    main()
