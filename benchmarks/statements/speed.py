"""How long attribution takes beside the recogniser: python benchmarks/statements/speed.py articles.jsonl [N].

Prints the processor time of each component of the pipeline, over the same documents and in one process, and the sum of
the three that find statements and their speakers as a share of the trained recogniser's.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from itertools import islice

from pipeline.clean import clean
from pipeline.fetch.read import read
from pipeline.ingest import cleaned
from pipeline.nlp import build

STATEMENTS = ("sentence_splitter", "quote_finder", "speaker_resolver")
RECOGNISER = ("tok2vec", "ner")


def main():
    source, most = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 200
    nlp = build.build()
    articles = [cleaned(page, clean).article for page in islice(read([source]), most)]
    docs = [build.prepare(nlp, article) for article in articles]
    spent = Counter()
    for name, component in nlp.pipeline:
        docs[:3] = [component(doc) for doc in docs[:3]]  # what is read on first use is nobody's time
        begun = time.process_time()
        docs[3:] = [component(doc) for doc in docs[3:]]
        spent[name] = time.process_time() - begun
    recogniser = sum(spent[name] for name in RECOGNISER)
    for name, seconds in spent.items():
        show(name, seconds, recogniser, len(docs) - 3)
    show("attribution", sum(spent[name] for name in STATEMENTS), recogniser, len(docs) - 3)


def show(name, seconds, recogniser, articles):
    print(f"{name:20} {1000 * seconds / articles:7.2f} ms an article  {seconds / recogniser:6.2f} of the recogniser")


if __name__ == "__main__":
    main()
