"""The process that reads documents and may be killed: ``python -m pipeline.batch.child SOCKET LIMITS EXTRACTOR``.

It is told a shard and which of its pages to read, and tells records, one message each, over the socket that it
inherits. Before every step it says where it is, so that its keeper knows which document it died on. Its own alarm kills
it where the keeper is gone or it hangs in C code; the operating system bounds its memory.
"""

from __future__ import annotations

import json
import math
import os
import resource
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path

from pipeline.batch.disk import read_lines
from pipeline.batch.shards import page_of
from pipeline.errors import JejakError
from pipeline.schema import Page, Record
from pipeline.schema.json import dumps

Extractor = Callable[[Iterable[Page]], Iterable[Record]]

#: The kinds of message a child sends; each is one byte, then its body.
READY, STEP, RECORD, DONE, FATAL, COUNT = b"H", b".", b"R", b"E", b"X", b"N"


def main(arguments: list[str]) -> None:
    """Serve the keeper at the other end of the socket until it closes it."""
    connection = Connection(int(arguments[0]))
    limits = json.loads(arguments[1])
    quiet()
    bound(limits["memory"])
    try:
        extractor = load(arguments[2])
        connection.send_bytes(READY)
        shard = Shard()
        while True:
            serve(connection, extractor, limits["seconds"], shard)
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


@contextmanager
def bounded(memory: int) -> Iterator[None]:
    """Bound this process's own address space for a while: a page that wants more fails, and alone is set aside."""
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    limits = [limit for limit in (memory, soft, hard) if limit != resource.RLIM_INFINITY]
    resource.setrlimit(resource.RLIMIT_AS, (min(limits), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def load(name: str) -> Extractor:
    """Return the function named "module:name", and let it load its model now."""
    module, _, function = name.partition(":")
    extractor: Extractor = getattr(import_module(module), function)
    list(extractor([]))
    if name == "pipeline.ingest:extract":
        from pipeline.nlp.build import build

        build()
    return extractor


def serve(connection: Connection, extractor: Extractor, seconds: float, shard: Shard) -> None:
    """Read some pages of a shard: each record goes out in a message of its own."""
    path, start, end = json.loads(connection.recv_bytes())
    lines = shard.lines(Path(path))
    if end is None:
        connection.send_bytes(COUNT + str(len(lines)).encode())
        return
    lines = lines[start:end]
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


@dataclass(slots=True)
class Shard:
    """The lines of the shard that is being read, read from disk once."""

    path: Path | None = None
    held: list[str] = field(default_factory=list)

    def lines(self, path: Path) -> list[str]:
        """Return the lines of a shard."""
        if path != self.path:
            self.held = []
            self.path, self.held = path, list(read_lines(path))
        return self.held


if __name__ == "__main__":
    main(sys.argv[1:])
