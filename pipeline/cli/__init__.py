"""The commands: parse, call the api, print."""

from __future__ import annotations

import os
import sys

from pipeline.cli import messages
from pipeline.errors import JejakError

#: Part of the input was set aside; the rest went through.
SET_ASIDE = 8
#: A figure of quality fell below its floor.
BELOW_FLOOR = 7


def language_first(arguments: list[str]) -> list[str]:
    """Return a command line with its language in front, wherever it was typed: "said Ratna --lang en"."""
    for at, argument in enumerate(arguments):
        taken = 2 if argument == "--lang" and at + 1 < len(arguments) else 1
        if argument == "--lang" or argument.startswith("--lang="):
            return [*arguments[at : at + taken], *arguments[:at], *arguments[at + taken :]]
    return arguments


def main() -> None:
    """Run the command ``jejak``; one clear line and an exit code for every error that we know."""
    sys.argv[1:] = language_first(sys.argv[1:])
    arguments = [part for argument in sys.argv[1:3] for part in argument.split("=", 1)]
    if arguments[:1] == ["--lang"] and len(arguments) > 1:
        messages.choose(arguments[1])
    from pipeline.cli import usage
    from pipeline.cli.app import app

    try:
        sys.exit(usage.run(app))
    except JejakError as error:
        print(messages.say("error", message=messages.explain(error)), file=sys.stderr)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        print(messages.say("interrupted"), file=sys.stderr)
        sys.exit(130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
