"""``jejak extract``, ``ingest`` and ``reread``: from pages to records and into the knowledge base."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from pipeline.cli import SET_ASIDE
from pipeline.cli.messages import say, told
from pipeline.cli.options import DEFAULT_STORE, Output, Paths, Store
from pipeline.errors import InputError
from pipeline.schema import Page

if TYPE_CHECKING:
    from pipeline.ingest import Told


def add_to(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command("extract", help=say("help_extract"))(extract)
    app.command("ingest", help=say("help_ingest"))(ingest)
    app.command("reread", help=say("help_reread_all"))(reread)


def extract(
    paths: Paths,
    detail: Annotated[bool, typer.Option("--detail", help=say("help_record_detail"))] = False,
    output: Output = None,
) -> None:
    """Print one record a line."""
    from pipeline.batch.child import bounded
    from pipeline.batch.task import Limits
    from pipeline.ingest import TOO_LONG, Told, fate, place_of
    from pipeline.ingest import extract as records_of
    from pipeline.schema.json import dumps

    set_aside = 0
    with _opened(output) as out, bounded(Limits().memory):
        for record in records_of(pages(paths)):
            whole = fate(record) == "article"
            set_aside += not whole
            for issue in record.issues:
                if not whole or issue.code == TOO_LONG:
                    _complain(Told(issue, place_of(record, None)))
            out.write(dumps(record, detail=detail) + "\n")
    if set_aside:
        raise typer.Exit(SET_ASIDE)


def ingest(
    paths: Paths,
    store: Store = DEFAULT_STORE,
    reread: Annotated[bool, typer.Option("--reread", help=say("help_reread"))] = False,
) -> None:
    """Read pages into the knowledge base."""
    from pipeline.api import KnowledgeBase
    from pipeline.batch.child import bounded
    from pipeline.batch.task import Limits

    if len(paths) == 1:
        check(paths)
    with KnowledgeBase(store, create=True) as base, bounded(Limits().memory):
        summary = base.ingest(paths, reread=reread)
    for told_of in summary.issues:
        _complain(told_of)
    print(say("ingested", kept=summary.kept, versions=summary.versions, same=summary.same, set_aside=summary.set_aside))
    if summary.cut:
        print(say("cut", n=summary.cut))
    if not (summary.kept or summary.versions or summary.same or summary.set_aside):
        raise InputError(say("nothing_read", paths=", ".join(paths)))
    if summary.set_aside:
        raise typer.Exit(SET_ASIDE)


def reread(store: Store = DEFAULT_STORE) -> None:
    """Read every article of the base again, as after an update; judgements stay."""
    from pipeline.api import KnowledgeBase

    with KnowledgeBase(store) as base:
        summary = base.reread()
    print(say("reread", versions=summary.versions, same=summary.same, set_aside=summary.set_aside))
    if summary.set_aside:
        raise typer.Exit(SET_ASIDE)


def pages(paths: list[str]) -> Iterator[Page]:
    """Return the pages of paths, or of standard input for "-"; addresses are fetched.

    Raises:
        InputError: the only path given is not there.
    """
    from pipeline.fetch.sources import pages as sourced

    if len(paths) == 1:
        check(paths)
    return iter(sourced(paths))


def check(paths: list[str]) -> None:
    """Look whether what was given is there, before anything begins.

    Raises:
        InputError: a path is not there.
    """
    from pipeline.fetch.sources import is_web

    for path in paths:
        if path != "-" and not is_web(path) and not Path(path).exists():
            raise InputError(say("missing", path=path))


def _complain(about: Told) -> None:
    """Say what fell out and where; what is told of a file begins with its name already."""
    said = told(about.issue.stage, about.issue.code, about.issue.detail)
    named = about.issue.detail.startswith(re.split(r" \(|#\d", about.place)[0])
    print(say("error", message=said if named else f"{about.place}: {said}"), file=sys.stderr)


def _opened(output: Path | None) -> TextIO:
    if output is None:
        return open(sys.stdout.fileno(), "w", encoding="utf-8", closefd=False)
    try:
        return output.open("w", encoding="utf-8")
    except OSError as error:
        raise InputError(f"{output}: {error.strerror}") from error
