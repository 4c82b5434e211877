"""Pages a second from bytes to store, with the share of each stage, beside trafilatura alone and NER alone.

python benchmarks/batch/run.py pages.warc.gz --pages 200 --workers 1 2
"""

from __future__ import annotations

import argparse
import resource
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

import spacy
import trafilatura

from pipeline.batch.engines import Local
from pipeline.batch.run import run_pages
from pipeline.clean import clean
from pipeline.fetch.sources import pages
from pipeline.ingest import Summary, cleaned, fate, keep
from pipeline.nlp.build import build, extract, model_path
from pipeline.resolve import Resolver
from pipeline.store import open_store


def timed(work):
    """Run something and return its result and the processor seconds it took."""
    start = time.process_time()
    result = work()
    return result, time.process_time() - start


def stages(archive: Path, number: int, folder: Path) -> dict[str, float]:
    build()
    found, fetch = timed(lambda: list(islice(pages([archive]), number)))
    records, cleaning = timed(lambda: [cleaned(page, clean) for page in found])
    articles = [record.article for record in records if fate(record) == "article"]
    read, nlp = timed(lambda: list(extract(articles)))
    with open_store(str(folder / "stages.db"), resolver=Resolver()) as store:
        _, storing = timed(lambda: keep(read, store, Summary()))
    bare = spacy.load(model_path())
    _, alone = timed(lambda: [trafilatura.bare_extraction(page.content) for page in found])
    _, ner = timed(lambda: list(bare.pipe([article.text for article in articles], batch_size=16)))
    return {"pages": len(found), "articles": len(articles), "fetch": fetch, "clean": cleaning, "nlp": nlp,
            "store": storing, "trafilatura alone": alone, "NER alone": ner}  # fmt: skip


def batch(archive: Path, number: int, workers: int, folder: Path) -> float:
    start = time.monotonic()
    with open_store(str(folder / f"batch{workers}.db"), resolver=Resolver()) as store:
        run_pages(
            islice(pages([archive]), number), store, folder=folder / f"batch{workers}", shard_size=50,
            engine=Local(workers),
        )  # fmt: skip
    return time.monotonic() - start


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("archive", type=Path)
    arguments.add_argument("--pages", type=int, default=200)
    arguments.add_argument("--workers", type=int, nargs="*", default=[])
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        seconds = stages(given.archive, given.pages, Path(folder))
        whole = sum(seconds[name] for name in ("fetch", "clean", "nlp", "store"))
        both = seconds["trafilatura alone"] + seconds["NER alone"]
        for name, value in seconds.items():
            share = f"{value / whole:6.0%}" if name in {"fetch", "clean", "nlp", "store"} else ""
            sys.stdout.write(f"{name:20} {value:8.2f} {share}\n")
        sys.stdout.write(f"pages/s a core       {seconds['pages'] / whole:8.2f}\n")
        sys.stdout.write(f"whole / both alone   {whole / both:8.2f}\n")
        for workers in given.workers:
            took = batch(given.archive, given.pages, workers, Path(folder))
            sys.stdout.write(f"{workers} workers: {took:.1f} s, {given.pages / took:.2f} pages/s with start-up\n")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    sys.stdout.write(f"peak memory: {peak:.0f} MB here, {children:.0f} MB in the largest worker\n")


if __name__ == "__main__":
    main()
