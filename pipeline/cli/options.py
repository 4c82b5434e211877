"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.messages import say
from pipeline.cli.output import Format
from pipeline.errors import InputError


def given(text: str | None) -> str | None:
    """Return what a command is asked for; blank words, as of an unset variable, ask for nothing.

    Raises:
        InputError: there are words, but blank ones.
    """
    if text is not None and not text.strip():
        raise InputError("nothing is asked for (write a name, a post, a law or a topic)")
    return text


Store = Annotated[str, typer.Option("--store", "-s", envvar="JEJAK_STORE", help=say("help_store"))]
Answers = Annotated[Format, typer.Option("--format", "-f", help=say("help_format"))]
Since = Annotated[str | None, typer.Option("--from", help=say("help_from"))]
Until = Annotated[str | None, typer.Option("--to", help=say("help_to"))]
About = Annotated[str | None, typer.Option("--about", "-a", help=say("help_about"), callback=given)]
Publisher = Annotated[str | None, typer.Option("--publisher", help=say("help_publisher"))]
Counts = Annotated[bool, typer.Option("--facets", help=say("help_facets"))]
Offset = Annotated[int, typer.Option("--offset", min=0, help=say("help_offset"))]
Limit = Annotated[int, typer.Option("--limit", "-n", min=1, help=say("help_limit"))]
Output = Annotated[Path | None, typer.Option("--output", "-o", help=say("help_output"))]
Paths = Annotated[list[str], typer.Argument(help=say("help_paths"))]

DEFAULT_STORE = "jejak.db"
