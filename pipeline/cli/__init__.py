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


def main() -> None:
    """Run the command ``jejak``; one clear line and an exit code for every error that we know."""
    arguments = [part for argument in sys.argv[1:] for part in argument.split("=", 1)]
    if "--lang" in arguments[:-1]:
        messages.choose(arguments[arguments.index("--lang") + 1])
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
