"""A batch from its sources to the knowledge base, and on from where it stopped."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from pipeline.batch.ahead import Ahead
from pipeline.batch.disk import read_json
from pipeline.batch.engines import Dask, Engine, Local
from pipeline.batch.loading import COUNTS, Loader
from pipeline.batch.progress import Clock, Log, Progress
from pipeline.batch.shards import Folder, cut, identity_of
from pipeline.batch.task import Finished, Limits, Task
from pipeline.ingest import Store, Summary
from pipeline.schema import Page

if TYPE_CHECKING:
    from pipeline.fetch.client import Manners
    from pipeline.fetch.web import Web

EXTRACTOR = "pipeline.ingest:extract"


@dataclass(slots=True)
class BatchSummary(Summary):
    """What became of a batch: the counts of the whole batch, the shards, and the pages that killed a worker.

    ``loaded`` are the shards that this run brought into the store, ``read`` the pages that it read.
    """

    shards: int = 0
    skipped: int = 0
    loaded: int = 0
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
    hosts: Sequence[str] = (),
    manners: Manners | None = None,
    extractor: str = EXTRACTOR,
    on_progress: Callable[[Progress], None] | None = None,
    log: IO[str] | None = None,
) -> BatchSummary:
    """Read sources into a knowledge base; run again after any interruption to go on.

    Args:
        sources: files, folders, archives, dumps, addresses or lists by day, as ``pipeline.fetch.sources.pages`` takes
            them.
        store: the knowledge base's file, or ``postgresql://...``.
        folder: where shards, records and fetched pages lie.
        workers: processes of the local engine, all cores unless told.
        shard_size: pages to a shard.
        engine: what brings shards to workers.
        limits: what one document may cost.
        hosts: of web archives, only pages of these.
        manners: how sites are asked.
        extractor: the function that workers call, as "module:name".
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

    with open_store(store, resolver=Resolver()) as opened, _web(sources, folder, manners) as web:
        return run_pages(
            pages(sources, web=web, hosts=hosts, by_place=True), opened, folder=folder,
            identity=identity_of(sources, hosts=hosts), store_name=store, shard_size=shard_size,
            engine=engine or Local(workers), limits=limits,
            extractor=extractor, on_progress=on_progress, log=log,
        )  # fmt: skip


@contextmanager
def _web(sources: Sequence[str], folder: Path, manners: Manners | None) -> Iterator[Web | None]:
    """Open the way to the sites, where a source needs it; every page that comes is kept beside the shards."""
    from pipeline.fetch.sources import LISTS, is_web

    if not any(is_web(source) or source.endswith(LISTS) for source in sources):
        yield None
        return
    from pipeline.fetch.client import Client
    from pipeline.fetch.page_cache import PageCache
    from pipeline.fetch.web import Web

    with Client(manners) as client:
        yield Web(client, cache=PageCache(folder / "pages"), frozen=True)


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
    clock = Clock()

    def cutting() -> Generator[int, None, None]:
        return cut(place, pages, identity=identity or {}, shard_size=shard_size)

    with place.locked(), Ahead(cutting) as ahead:
        loader = Loader(place, store, store_name)
        loader.resume()
        events.write("start", folder=str(place.path), loaded=loader.loaded)
        tasks = (
            None if number is None else place.task(number, limits=limits, extractor=extractor)
            for number in ahead.numbers()
        )
        with closing(_outcomes(engine, tasks)) as outcomes:
            for shard in outcomes:
                clock.total = _total(place)
                clock.finished(shard)
                _take(shard, loader, summary)
                events.write("shard", loaded=loader.loaded, **asdict(shard))
                if on_progress:
                    on_progress(clock.progress(loader.total))
    _add_up(summary, loader.total)
    summary.seconds = clock.seconds
    events.write("end", **{k: v for k, v in asdict(summary).items() if k != "issues"})
    return summary


def _outcomes(engine: Engine, tasks: Iterable[Task | None]) -> Generator[Finished, None, None]:
    """Yield finished shards; those that an earlier run finished are not given to the engine."""
    ready: list[Finished] = []

    def missing() -> Iterator[Task | None]:
        for task in tasks:
            if task is not None and task.records.exists():
                ready.append(Finished(task.number, skipped=True))
                task = None
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


def _add_up(summary: BatchSummary, loaded: Summary) -> None:
    """Tell in the summary what was loaded, by this run and by those before it."""
    for name in COUNTS:
        setattr(summary, name, getattr(loaded, name))
    summary.issues = loaded.issues


def _take(shard: Finished, loader: Loader, summary: BatchSummary) -> None:
    """Count a finished shard, and load it unless an earlier run did."""
    before = loader.loaded
    if shard.number >= before:
        loader.finished(shard.number)
    summary.loaded += loader.loaded - before
    summary.shards += 1
    summary.skipped += shard.skipped
    summary.killed += shard.killed
    summary.read += shard.documents
    summary.reasons += shard.reasons[: max(0, 100 - len(summary.reasons))]
