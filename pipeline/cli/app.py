"""The command ``jejak`` and the options that every command shares."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from pipeline import __version__
from pipeline.cli import ask, graph, many, measure, read, serve, upkeep, usage
from pipeline.cli.messages import choose, say

app = typer.Typer(
    name="jejak",
    help=say("app"),
    epilog=say("exit_codes"),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


class Language(StrEnum):
    """What the command speaks."""

    id = "id"
    en = "en"


def _version(wanted: bool) -> None:
    if wanted:
        print(f"jejak {__version__}")
        raise typer.Exit


@app.callback()
def common_options(
    lang: Annotated[Language | None, typer.Option("--lang", help="id | en")] = None,
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True)] = False,
) -> None:
    """Options before the command's name."""
    if lang is not None:
        choose(lang.value)


for room in (read, many, ask, graph, upkeep, measure, serve):
    room.add_to(app)
usage.speak(app)
