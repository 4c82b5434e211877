"""``jejak extract``, ``ingest``, ``batch`` and ``watch``: from pages to records and into the knowledge base."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, TextIO

import typer

from pipeline.cli import SET_ASIDE
from pipeline.cli.messages import say, told
from pipeline.cli.options import DEFAULT_STORE, Output, Paths, Store
from pipeline.errors import InputError
from pipeline.schema import Page


def add_to(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command("extract", help=say("help_extract"))(extract)
    app.command("ingest", help=say("help_ingest"))(ingest)
    app.command("batch", help=say("help_batch"))(batch)
    app.command("watch", help=say("help_watch"))(watch)


def extract(
    paths: Paths,
    detail: Annotated[bool, typer.Option("--detail", help=say("help_record_detail"))] = False,
    output: Output = None,
) -> None:
    """Print one record a line."""
    from pipeline.ingest import extract as records_of
    from pipeline.ingest import fate
    from pipeline.schema.json import dumps

    set_aside = 0
    with _opened(output) as out:
        for record in records_of(pages(paths)):
            if fate(record) != "article":
                set_aside += 1
                for issue in record.issues:
                    _complain(issue.stage, issue.code, issue.detail)
            out.write(dumps(record, detail=detail) + "\n")
    if set_aside:
        raise typer.Exit(SET_ASIDE)


def ingest(
    paths: Paths,
    store: Store = DEFAULT_STORE,
    reread: Annotated[bool, typer.Option("--reread", help=say("help_reread"))] = False,
) -> None:
    """Read pages into the knowledge base."""
    from pipeline.ingest import ingest as take_in
    from pipeline.resolve import Resolver
    from pipeline.store import open_store

    with open_store(store, resolver=Resolver()) as opened:
        summary = take_in(pages(paths), opened, reread=reread)
    for issue in summary.issues:
        _complain(issue.stage, issue.code, issue.detail)
    print(say("ingested", kept=summary.kept, versions=summary.versions, same=summary.same, set_aside=summary.set_aside))
    if summary.set_aside:
        raise typer.Exit(SET_ASIDE)


def batch(
    sources: Paths,
    store: Store = DEFAULT_STORE,
    folder: Annotated[Path, typer.Option("--folder", help=say("help_folder"))] = Path("jejak.batch"),
    workers: Annotated[int, typer.Option("--workers", "-w", min=0, help=say("help_workers"))] = 0,
    shard_size: Annotated[int, typer.Option("--shard-size", min=1, help=say("help_shard_size"))] = 200,
    engine: Annotated[str, typer.Option("--engine", help="local | dask")] = "local",
    scheduler: Annotated[str | None, typer.Option("--scheduler", help="tcp://host:8786")] = None,
    json: Annotated[Path | None, typer.Option("--json", help=say("help_log"))] = None,
) -> None:
    """Read many pages with several workers, resumable."""
    from pipeline.batch import run as batches

    try:
        chosen = batches.engine(engine, workers=workers, scheduler=scheduler)
    except ValueError as error:
        raise InputError(str(error)) from error
    log = json.open("a", encoding="utf-8") if json else None
    try:
        summary = batches.run(
            sources, store, folder=folder, workers=workers, shard_size=shard_size, engine=chosen, log=log,
            on_progress=lambda progress: print(f"\r{progress}", end="", file=sys.stderr),
        )  # fmt: skip
    finally:
        if log:
            log.close()
    print(say("ingested", kept=summary.kept, versions=summary.versions, same=summary.same, set_aside=summary.set_aside))
    if summary.set_aside:
        raise typer.Exit(SET_ASIDE)


def watch(
    feeds: Annotated[list[str], typer.Argument(help=say("help_feeds"))],
    store: Store = DEFAULT_STORE,
    cache: Annotated[Path, typer.Option("--cache", help=say("help_cache"))] = Path("jejak.cache"),
    every: Annotated[int, typer.Option("--every", min=60, help=say("help_every"))] = 900,
) -> None:
    """Poll feeds and read what is new, until stopped."""
    from pipeline.fetch.client import Client
    from pipeline.fetch.sources import watch as polled
    from pipeline.fetch.warc import PageCache
    from pipeline.ingest import ingest as take_in
    from pipeline.resolve import Resolver
    from pipeline.store import open_store

    with Client() as client:
        for new in polled(feeds, client=client, cache=PageCache(cache), every=every):
            with open_store(store, resolver=Resolver()) as opened:
                summary = take_in(new, opened)
            counts = {name: getattr(summary, name) for name in ("kept", "versions", "same", "set_aside")}
            print(say("ingested", **counts), flush=True)


def pages(paths: list[str]) -> Iterator[Page]:
    """Return the pages of paths, or of standard input for "-"; addresses are fetched.

    Raises:
        InputError: the only path given is not there.
    """
    if len(paths) == 1 and paths[0] != "-" and "://" not in paths[0] and not Path(paths[0]).exists():
        raise InputError(say("missing", path=paths[0]))
    if "-" in paths:
        from pipeline.fetch.read import read

        return read(paths)
    from pipeline.fetch.sources import pages as sourced

    return iter(sourced(paths))


def _complain(stage: str, code: str, detail: str) -> None:
    print(say("error", message=told(stage, code, detail)), file=sys.stderr)


def _opened(output: Path | None) -> TextIO:
    if output is None:
        return open(sys.stdout.fileno(), "w", encoding="utf-8", closefd=False)
    try:
        return output.open("w", encoding="utf-8")
    except OSError as error:
        raise InputError(f"{output}: {error.strerror}") from error
