"""Pages a second from bytes to store, with the share of each stage, beside trafilatura alone and NER alone.

python benchmarks/batch/run.py pages.warc.gz --pages 400 --workers 1 2

Everything is processor time, so that other work on the machine does not count. Of a batch with N workers it prints what
a page costs in the workers and in the coordinator, which cuts the input and alone writes the store: on idle cores the
time of a batch is the longer of the two, or their sum over the cores where there are fewer cores than processes.
"""

from __future__ import annotations

import argparse
import resource
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

from pipeline.batch.disk import read_lines, write_lines
from pipeline.batch.engines import Local
from pipeline.batch.keeper import Keeper
from pipeline.batch.loading import records_of
from pipeline.batch.run import run_pages
from pipeline.batch.shards import page_line, page_of
from pipeline.clean import clean
from pipeline.fetch.sources import pages
from pipeline.ingest import Summary, cleaned, fate, keep
from pipeline.nlp.build import build, extract, model_path
from pipeline.resolve import Resolver
from pipeline.schema.json import dumps
from pipeline.store import open_store

STAGES = ("cut", "fetch", "clean", "nlp", "records", "store")


def timed(work):
    """Run something and return its result and the processor seconds it took."""
    start = time.process_time()
    result = work()
    return result, time.process_time() - start


def children() -> float:
    """Processor seconds of the processes that ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def cut(archive: Path, number: int, path: Path):
    write_lines(path, map(page_line, islice(pages([archive], by_place=True), number)))
    return list(read_lines(path))


def write(read, path: Path):
    write_lines(path, (dumps(record, detail=True) for record in read))
    return list(records_of(path))


def stages(archive: Path, number: int, folder: Path) -> dict[str, float]:
    import spacy  # behind the pipeline, which keeps arithmetic to one thread
    import trafilatura

    build()
    list(extract([cleaned(page, clean).article for page in islice(pages([archive]), 8)]))
    found, shards = timed(lambda: cut(archive, number, folder / "pages.jsonl.gz"))
    found, fetch = timed(lambda: [page_of(line) for line in found])
    records, cleaning = timed(lambda: [cleaned(page, clean) for page in found])
    articles = [record.article for record in records if fate(record) == "article"]
    read, nlp = timed(lambda: list(extract(articles)))
    read, record_files = timed(lambda: write(read, folder / "records.jsonl"))
    with open_store(str(folder / "stages.db"), resolver=Resolver()) as store:
        _, storing = timed(lambda: keep(read, store, Summary()))
    bare = spacy.load(model_path())
    list(bare.pipe([article.text for article in articles[:8]]))
    _, alone = timed(lambda: [trafilatura.bare_extraction(page.content) for page in found])
    _, ner = timed(lambda: list(bare.pipe([article.text for article in articles], batch_size=16)))
    counts = {"pages": len(found), "articles": len(articles)}
    costs = dict(zip(STAGES, (shards, fetch, cleaning, nlp, record_files, storing), strict=True))
    return {**counts, **costs, "trafilatura alone": alone, "NER alone": ner}


def start_up() -> float:
    """Processor seconds until a worker is ready to read."""
    before = children()
    keeper = Keeper()
    keeper._started()
    keeper.close()
    return children() - before


def batch(archive: Path, number: int, workers: int, folder: Path) -> tuple[float, float, float]:
    """Return the processor seconds of the workers and of the coordinator, and the time on the wall."""
    before, wall = children(), time.monotonic()

    def work():
        with open_store(str(folder / f"batch{workers}.db"), resolver=Resolver()) as store:
            run_pages(
                islice(pages([archive], by_place=True), number), store, folder=folder / f"batch{workers}",
                shard_size=50, engine=Local(workers),
            )  # fmt: skip

    _, here = timed(work)
    return children() - before, here, time.monotonic() - wall


def tell(name: str, value: float, note: str = "") -> None:
    sys.stdout.write(f"{name:34} {value:8.2f}  {note}\n")
    sys.stdout.flush()


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("archive", type=Path)
    arguments.add_argument("--pages", type=int, default=200)
    arguments.add_argument("--workers", type=int, nargs="*", default=[])
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        seconds = stages(given.archive, given.pages, Path(folder))
        whole = sum(seconds[name] for name in STAGES)
        both = seconds["trafilatura alone"] + seconds["NER alone"]
        for name, value in seconds.items():
            tell(name, value, f"{value / whole:.1%}" if name in STAGES else "")
        tell("whole", whole, f"{seconds['pages'] / whole:.1f} pages/s a core")
        tell("whole / (trafilatura + NER)", whole / both)
        loading = start_up() if given.workers else 0.0
        for workers in given.workers:
            there, here, wall = batch(given.archive, given.pages, workers, Path(folder))
            page, own = (there - workers * loading) / given.pages, here / given.pages
            tell(f"{workers} workers, ms a page in workers", 1000 * page)
            tell(f"{workers} workers, ms in the coordinator", 1000 * own)
            tell(f"{workers} workers, s on the wall", wall, f"{loading:.1f} s of them start-up of each worker")
            tell("two workers on two idle cores", 2 * page / (page + own), "times one worker, once started")
            tell("the coordinator keeps up with", page / own, f"workers, {1 / own:.0f} pages/s")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    tell("peak memory here, MB", peak)
    tell("largest worker, MB", resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)


if __name__ == "__main__":
    main()
