"""A batch from its sources to the knowledge base, and on from where it stopped."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO, Any

from pipeline.batch.disk import read_json
from pipeline.batch.engines import Dask, Engine, Local
from pipeline.batch.loading import COUNTS, Loader
from pipeline.batch.progress import Clock, Log, Progress
from pipeline.batch.shards import Folder, cut, identity_of
from pipeline.batch.task import Finished, Limits, Task
from pipeline.ingest import Store, Summary
from pipeline.schema import Page

EXTRACTOR = "pipeline.ingest:extract"


@dataclass(slots=True)
class BatchSummary(Summary):
    """What became of a batch: the counts of the whole batch, the shards, and the pages that killed a worker."""

    shards: int = 0
    skipped: int = 0
    killed: int = 0
    read: int = 0
    reasons: list[str] = field(default_factory=list)


def engine(name: str = "local", *, workers: int = 0, scheduler: str | None = None) -> Engine:
    """Return an engine by name: "local" (all cores unless told) or "dask" with its scheduler's address.

    Raises:
        ValueError: no such engine, or Dask without a scheduler.
    """
    if name == "local":
        return Local(workers)
    if name == "dask" and scheduler:
        return Dask(scheduler)
    raise ValueError("--engine dask needs --scheduler tcp://host:8786" if name == "dask" else f"no engine {name!r}")


def run(
    sources: Sequence[str],
    store: str,
    *,
    folder: Path,
    workers: int = 0,
    shard_size: int = 200,
    engine: Engine | None = None,
    limits: Limits | None = None,
    on_progress: Callable[[Progress], None] | None = None,
    log: IO[str] | None = None,
) -> BatchSummary:
    """Read sources into a knowledge base; run again after any interruption to go on.

    Args:
        sources: files, folders, archives, WARC files, dumps or URLs, as ``pipeline.fetch.sources.pages`` takes them.
        store: the knowledge base's file, or ``postgresql://...``.
        folder: where shards and records lie.
        workers: processes of the local engine, all cores unless told.
        shard_size: pages to a shard.
        engine: what brings shards to workers.
        limits: what one document may cost.
        on_progress: told how far the batch is, after every shard.
        log: where events go, one JSON object a line.

    Returns:
        The counts of the whole batch.

    Raises:
        JejakError: the batch cannot go on; everything finished stays.
    """
    from pipeline.fetch.sources import pages
    from pipeline.resolve import Resolver
    from pipeline.store import open_store

    with open_store(store, resolver=Resolver()) as opened:
        return run_pages(
            pages(sources), opened, folder=folder, identity=identity_of(sources), store_name=store,
            shard_size=shard_size, engine=engine or Local(workers), limits=limits, on_progress=on_progress, log=log,
        )  # fmt: skip


def run_pages(
    pages: Iterable[Page],
    store: Store,
    *,
    folder: Path,
    identity: dict[str, Any] | None = None,
    store_name: str = "store",
    shard_size: int = 200,
    engine: Engine | None = None,
    limits: Limits | None = None,
    extractor: str = EXTRACTOR,
    on_progress: Callable[[Progress], None] | None = None,
    log: IO[str] | None = None,
) -> BatchSummary:
    """Read pages into an open knowledge base; ``identity`` tells this input from another, see ``run``."""
    place = Folder(folder.resolve())
    limits, engine, events = limits or Limits(), engine or Local(), Log(log)
    summary = BatchSummary()
    started = time.monotonic()
    with place.locked():
        loader = Loader(place, store, store_name)
        loader.resume()
        clock = Clock()
        tasks = _tasks(place, pages, identity or {}, shard_size, limits, extractor)
        events.write("start", folder=str(place.path), loaded=loader.loaded)
        with closing(_outcomes(engine, tasks)) as outcomes:
            for shard in outcomes:
                clock.total = _total(place)
                clock.finished(shard)
                _count(summary, shard)
                if shard.number >= loader.loaded:
                    loader.finished(shard.number)
                events.write("shard", loaded=loader.loaded, **asdict(shard))
                if on_progress:
                    on_progress(clock.progress(loader.total))
    for name in COUNTS:
        setattr(summary, name, getattr(loader.total, name))
    summary.issues = loader.total.issues
    summary.seconds = time.monotonic() - started
    events.write("end", **{k: v for k, v in asdict(summary).items() if k != "issues"})
    return summary


def _tasks(
    folder: Folder, pages: Iterable[Page], identity: dict[str, Any], shard_size: int, limits: Limits, extractor: str
) -> Iterator[Task]:
    for number in cut(folder, pages, identity=identity, shard_size=shard_size):
        yield folder.task(number, limits=limits, extractor=extractor)


def _outcomes(engine: Engine, tasks: Iterable[Task]) -> Generator[Finished, None, None]:
    """Yield finished shards; those that an earlier run finished are not given to the engine."""
    ready: list[Finished] = []

    def missing() -> Iterator[Task]:
        for task in tasks:
            if task.records.exists():
                ready.append(Finished(task.number, skipped=True))
            else:
                yield task

    for shard in engine.run(missing()):
        yield from _drained(ready)
        yield shard
    yield from _drained(ready)


def _drained(ready: list[Finished]) -> Iterator[Finished]:
    while ready:
        yield ready.pop(0)


def _total(folder: Folder) -> int | None:
    manifest = read_json(folder.manifest) or {}
    number = manifest.get("shards")
    return int(number) if number is not None else None


def _count(summary: BatchSummary, shard: Finished) -> None:
    summary.shards += 1
    summary.skipped += shard.skipped
    summary.killed += shard.killed
    summary.read += shard.documents
    summary.reasons += shard.reasons[: max(0, 100 - len(summary.reasons))]
