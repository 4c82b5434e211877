"""The process that reads documents and may be killed: ``python -m pipeline.batch.child SOCKET LIMITS EXTRACTOR``.

It is told pages and tells records, one message each, over the socket that it inherits. Before every step it says where
it is, so that its keeper knows which document it died on. Its own alarm kills it where the keeper is gone or it hangs
in C code; the operating system bounds its memory.
"""

from __future__ import annotations

import json
import math
import os
import resource
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from multiprocessing.connection import Connection

from pipeline.batch.shards import page_of
from pipeline.errors import JejakError
from pipeline.schema import Page, Record
from pipeline.schema.json import dumps

Extractor = Callable[[Iterable[Page]], Iterable[Record]]

#: The kinds of message a child sends; each is one byte, then its body.
READY, STEP, RECORD, DONE, FATAL = b"H", b".", b"R", b"E", b"X"


def main(arguments: list[str]) -> None:
    """Serve the keeper at the other end of the socket until it closes it."""
    connection = Connection(int(arguments[0]))
    limits = json.loads(arguments[1])
    quiet()
    bound(limits["memory"])
    try:
        extractor = load(arguments[2])
        connection.send_bytes(READY)
        while True:
            serve(connection, extractor, limits["seconds"])
    except JejakError as error:
        connection.send_bytes(FATAL + json.dumps([type(error).__name__, str(error)]).encode())
    except (EOFError, ConnectionError):
        os._exit(0)


def quiet() -> None:
    """Let nothing that a library prints reach the terminal."""
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)


def bound(memory: int) -> None:
    """Bound the process's address space, and leave no core file behind."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.setrlimit(resource.RLIMIT_AS, (memory, hard))


def load(name: str) -> Extractor:
    """Return the function named "module:name", and let it load its model now."""
    module, _, function = name.partition(":")
    extractor: Extractor = getattr(import_module(module), function)
    list(extractor([]))
    if name == "pipeline.ingest:extract":
        from pipeline.nlp.build import build

        build()
    return extractor


def serve(connection: Connection, extractor: Extractor, seconds: float) -> None:
    """Read one piece of a shard: its pages come in one message, each record goes out in one of its own."""
    lines = json.loads(connection.recv_bytes())
    place = len(lines)

    def step(number: int) -> None:
        signal.alarm(math.ceil(seconds) + 10)
        connection.send_bytes(STEP + str(number).encode())

    def pages() -> Iterator[Page]:
        for number, line in enumerate(lines):
            step(number)
            yield page_of(line)
        step(place)

    for record in extractor(pages()):
        step(place)
        connection.send_bytes(RECORD + dumps(record, detail=True).encode("utf-8", "surrogatepass"))
    signal.alarm(0)
    connection.send_bytes(DONE)


if __name__ == "__main__":
    main(sys.argv[1:])
