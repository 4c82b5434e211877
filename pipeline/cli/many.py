"""``jejak batch`` and ``watch``: many pages into the knowledge base, resumable, and what is new day by day."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated

import typer

from pipeline.cli import SET_ASIDE
from pipeline.cli.messages import explain, say
from pipeline.cli.options import DEFAULT_STORE, Paths, Store
from pipeline.cli.read import check
from pipeline.errors import InputError

if TYPE_CHECKING:
    from pipeline.batch.run import BatchSummary
    from pipeline.fetch.client import Manners
    from pipeline.ingest import Summary

Delay = Annotated[float, typer.Option("--delay", min=0.0, help=say("help_delay"))]
Private = Annotated[bool, typer.Option("--private", help=say("help_private"))]
Contact = Annotated[str, typer.Option("--contact", envvar="JEJAK_CONTACT", help=say("help_contact"))]


def add_to(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command("batch", help=say("help_batch"))(batch)
    app.command("watch", help=say("help_watch"))(watch)


def batch(
    sources: Paths,
    store: Store = DEFAULT_STORE,
    folder: Annotated[Path | None, typer.Option("--folder", help=say("help_folder"))] = None,
    workers: Annotated[int, typer.Option("--workers", "-w", min=0, help=say("help_workers"))] = 0,
    shard_size: Annotated[int, typer.Option("--shard-size", min=1, help=say("help_shard_size"))] = 200,
    engine: Annotated[str, typer.Option("--engine", help="local | dask")] = "local",
    scheduler: Annotated[str | None, typer.Option("--scheduler", help="tcp://host:8786")] = None,
    host: Annotated[list[str] | None, typer.Option("--host", help=say("help_only_host"))] = None,
    seconds: Annotated[float, typer.Option("--seconds", min=1.0, help=say("help_seconds"))] = 60.0,
    memory: Annotated[float, typer.Option("--memory", min=0.5, help=say("help_memory"))] = 6.0,
    delay: Delay = 1.0,
    private: Private = False,
    contact: Contact = "",
    json: Annotated[Path | None, typer.Option("--json", help=say("help_log"))] = None,
) -> None:
    """Read many pages with several workers, resumable."""
    from pipeline.batch import run as batches
    from pipeline.batch.shards import folder_of
    from pipeline.batch.task import GIBIBYTE, Limits
    from pipeline.cli.progress import shown

    check(sources)
    try:
        chosen = batches.engine(engine, workers=workers, scheduler=scheduler)
    except ValueError as error:
        raise InputError(str(error)) from error
    limits = Limits(seconds=seconds, memory=int(memory * GIBIBYTE))
    place = folder or folder_of(sources, hosts=host or (), shard_size=shard_size)
    with _log(json) as log, shown() as on_progress:
        summary = batches.run(
            sources, store, folder=place, workers=workers, shard_size=shard_size, engine=chosen, limits=limits,
            hosts=host or (), manners=_manners(delay, private, contact), log=log, on_progress=on_progress,
        )  # fmt: skip
    _tell(summary, place)
    if summary.failed:
        raise typer.Exit(SET_ASIDE)


def watch(
    feeds: Annotated[list[str], typer.Argument(help=say("help_feeds"))],
    store: Store = DEFAULT_STORE,
    cache: Annotated[Path, typer.Option("--cache", help=say("help_cache"))] = Path("jejak.cache"),
    every: Annotated[float, typer.Option("--every", min=1.0, help=say("help_every"))] = 900.0,
    rounds: Annotated[int, typer.Option("--rounds", min=0, help=say("help_rounds"))] = 0,
    delay: Delay = 1.0,
    private: Private = False,
    contact: Contact = "",
    json: Annotated[Path | None, typer.Option("--json", help=say("help_log"))] = None,
) -> None:
    """Poll feeds and read what is new, until stopped or for so many rounds."""
    from pipeline.batch.apart import Apart
    from pipeline.batch.progress import Log
    from pipeline.fetch.client import Client
    from pipeline.fetch.page_cache import PageCache
    from pipeline.fetch.watching import feeds_of
    from pipeline.fetch.watching import watch as polled
    from pipeline.fetch.web import Web
    from pipeline.ingest import Summary
    from pipeline.resolve import Resolver
    from pipeline.store import open_store

    total = Summary()
    with Client(_manners(delay, private, contact)) as client, _log(json) as log, Apart() as apart:
        web = Web(client, cache=PageCache(cache))
        for new in polled(feeds_of(feeds), web=web, every=every, rounds=rounds or None):
            with open_store(store, resolver=Resolver()) as opened:
                summary = apart.ingest(new, opened)
            total.add(summary)
            _tell_round(summary)
            Log(log).write("round", feeds=len(feeds), **_counts(summary))
    if total.failed:
        raise typer.Exit(SET_ASIDE)


def _manners(delay: float, private: bool, contact: str) -> Manners:
    from pipeline.fetch.client import AGENT, Manners

    agent = AGENT if not contact else AGENT.replace(")", f"; {contact})")
    return Manners(delay=delay, allow_private=private, agent=agent)


def _counts(summary: Summary) -> dict[str, int]:
    names = ("kept", "versions", "same", "not_article", "foreign", "failed", "cut")
    return {name: getattr(summary, name) for name in names}


def _tell(summary: BatchSummary, folder: Path) -> None:
    """Print what became of a batch, and the first documents that had to be given up."""
    rate = summary.read / summary.seconds if summary.seconds else 0.0
    took = time.strftime("%H:%M:%S", time.gmtime(summary.seconds))
    if summary.shards and not summary.loaded:
        print(say("batch_before"))
    print(say("batch_done", pages=summary.pages, read=summary.read, took=took, rate=f"{rate:.1f}", **_counts(summary)))
    if summary.cut:
        print(say("cut", n=summary.cut))
    if summary.killed:
        print(say("batch_killed", n=summary.killed, folder=folder / "quarantine", reason=explain(summary.reasons[0])))


def _tell_round(summary: Summary) -> None:
    print(f"{time.strftime('%H:%M')}  {say('round_done', **_counts(summary))}", flush=True)
    for told_of in summary.issues:
        if told_of.issue.code == "not-fetched":
            print(f"       {explain(told_of.issue.detail)}", flush=True)


@contextmanager
def _log(path: Path | None) -> Iterator[IO[str] | None]:
    if path is None:
        yield None
        return
    try:
        file = path.open("a", encoding="utf-8")
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from error
    with file:
        yield file
