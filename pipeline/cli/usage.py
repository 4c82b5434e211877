"""Help and complaints of the command line itself in the reader's language: "Pemakaian: jejak said [OPSI] [speaker]"."""

from __future__ import annotations

import re
import sys
from functools import partial
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from pipeline import resources
from pipeline.cli.messages import explain, language, say

#: What the library raises for a command line that cannot be read.
UsageError: Any = typer.BadParameter.__base__


def told(text: str) -> str:
    """Return the library's help with its headings in the reader's language."""
    if language() == "en":
        return text
    for english, ours in resources.toml("usage.toml")["help"].items():
        text = text.replace(english, ours)
    for english, ours in resources.toml("usage.toml")["types"].items():
        text = re.sub(re.escape(english) + "( *)", partial(_padded, ours), text)
    return text


def _padded(words: str, match: re.Match[str]) -> str:
    """Return other words in the room of those found, so that what follows stays in its column."""
    return words.ljust(len(match[0])) if match[1] else words


class Command(TyperCommand):
    """A command whose help speaks the reader's language."""

    def get_help(self, ctx: Any) -> str:
        """Return the help."""
        return told(super().get_help(ctx))


class Group(TyperGroup):
    """A group of commands whose help speaks the reader's language."""

    def get_help(self, ctx: Any) -> str:
        """Return the help."""
        return told(super().get_help(ctx))


def speak(app: typer.Typer) -> None:
    """Let an application and all its commands speak the reader's language."""
    app.info.cls = Group
    for command in app.registered_commands:
        command.cls = Command
    for group in app.registered_groups:
        group.cls = Group
        if group.typer_instance is not None:
            speak(group.typer_instance)


def run(app: typer.Typer) -> int:
    """Run the application and return its exit code; a wrong command line is one clear line with where help is."""
    try:
        done = app(prog_name="jejak", standalone_mode=False)
    except typer.Abort:
        return 1
    except UsageError as error:
        if "\n" in error.format_message():  # no command was given, and the help is the message
            print(error.format_message(), file=sys.stderr)
            return int(error.exit_code)
        if error.ctx is not None:
            print(told(error.ctx.get_usage()), file=sys.stderr)
            print(say("usage_help", command=error.ctx.command_path), file=sys.stderr)
        print(say("error", message=explain(error.format_message())), file=sys.stderr)
        return int(error.exit_code)
    return done if isinstance(done, int) else 0
