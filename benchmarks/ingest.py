"""Articles a second of the whole way, from JSON Lines to store: ``python benchmarks/ingest.py articles.jsonl [N]``.

Prints the rate of the whole way on one core and, in the same run, of its named peer: the
trained recogniser alone.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

from pipeline.fetch.read import read
from pipeline.ingest import extract, ingest
from pipeline.nlp.build import build
from pipeline.resolve import Resolver
from pipeline.store import open_store


def main() -> None:
    source, most = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 200
    pages = list(islice(read([source]), most))
    nlp = build()
    list(extract(pages[:5]))
    texts = [page.content for page in pages]
    begun = time.process_time()
    words = sum(len(doc) for doc in nlp.pipe(texts, disable=[n for n in nlp.pipe_names if n not in {"tok2vec", "ner"}]))
    alone = time.process_time() - begun
    with tempfile.TemporaryDirectory() as folder, open_store(str(Path(folder) / "b.db"), resolver=Resolver()) as store:
        begun = time.process_time()
        ingest(pages, store)
        whole = time.process_time() - begun
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"recogniser alone  {len(pages) / alone:6.1f} articles/s  {words / alone:8.0f} words/s")
    print(f"the whole way     {len(pages) / whole:6.1f} articles/s  {whole / alone:8.2f} times the recogniser")
    print(f"peak memory       {memory:6.0f} MB")


if __name__ == "__main__":
    main()
