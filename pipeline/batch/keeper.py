"""The keeper of one child process: gives it pages, takes its records, kills it when it exceeds its limits.

A document that kills its process is found by bisection and set aside with the reason; the rest of its shard is kept.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from itertools import islice
from multiprocessing.connection import Connection
from pathlib import Path
from typing import IO

from pipeline.batch import child
from pipeline.batch.disk import read_lines
from pipeline.batch.shards import page_of
from pipeline.batch.task import BatchError, Limits
from pipeline.errors import JejakError
from pipeline.ingest import set_aside
from pipeline.schema import Issue
from pipeline.schema.json import dumps

#: Pages given to a child at once.
PIECE = 32
#: Children started before giving up.
STARTS = 6


class Unstarted(BatchError):
    """A child ended before it was ready; another may fare better."""


class Died(Exception):
    """A child ended before its piece did; ``place`` is the page it was cleaning, None where it was reading a batch."""

    def __init__(self, reason: str, place: int | None, *, late: bool) -> None:
        super().__init__(reason)
        self.reason, self.place, self.late = reason, place, late


@dataclass(slots=True)
class Keeper:
    """Reads documents in a process of its own; ``close`` ends it."""

    limits: Limits = field(default_factory=Limits)
    extractor: str = "pipeline.ingest:extract"
    _process: subprocess.Popen[bytes] | None = None
    _connection: Connection | None = None
    _errors: IO[bytes] | None = None
    _served: int = 0
    _stopped: bool = False
    _place: int | None = None

    def read(self, shard: Path) -> Iterator[tuple[bytes, str | None]]:
        """Yield the record line of each page of a shard, in order, and why the page was set aside or None.

        Raises:
            BatchError: no worker process starts, or the shard cannot be opened.
        """
        number = self._count(shard)
        for start in range(0, number, PIECE):
            yield from self._read_piece(shard, range(start, min(start + PIECE, number)))

    def _count(self, shard: Path) -> int:
        """Return how many pages a shard has; a child that is gone by now is replaced."""
        for _ in range(STARTS):
            try:
                return int(self._told(shard, None)[0])
            except Died as end:
                self.close()
                reason = end.reason
        raise BatchError(f"{shard}: {reason}")

    def stop(self) -> None:
        """Give up what is being read, from another thread."""
        self._stopped = True
        process = self._process
        if process is not None:
            process.kill()

    def close(self) -> None:
        """End the child at once."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        if self._connection is not None:
            self._connection.close()
        if self._errors is not None:
            self._errors.close()
        self._process = self._connection = self._errors = None
        self._served = 0

    def _read_piece(self, shard: Path, part: range, *, again: bool = False) -> Iterator[tuple[bytes, str | None]]:
        """Yield the records of some pages; where one kills the child, those beside it are read again without it."""
        try:
            found = self._told(shard, part)
        except Died as end:
            self.close()
            if self._stopped:
                raise BatchError("stopped; run again to go on") from end
            if len(part) > 1:
                for smaller in _parts(part, end.place):
                    yield from self._read_piece(shard, smaller)
            elif not again and not end.late:
                yield from self._read_piece(shard, part, again=True)
            else:
                issue = Issue("batch", "killed", end.reason)
                page = page_of(next(islice(read_lines(shard), part.start, None)))
                yield dumps(set_aside(page, issue), detail=True).encode("utf-8", "surrogatepass"), end.reason
        else:
            yield from ((line, None) for line in found)

    def _told(self, shard: Path, part: range | None) -> list[bytes]:
        """Return the record lines of some pages of a shard, or the number of its pages."""
        if self._stopped:
            raise BatchError("stopped; run again to go on")
        if self._served >= self.limits.renew_after:
            self.close()
        connection = self._connection or self._started()
        self._served += len(part or ())
        try:
            asked = [str(shard), part.start if part else 0, part.stop if part else None]
            connection.send_bytes(json.dumps(asked).encode())
            return self._answers(connection, part or range(1))
        except (EOFError, OSError) as error:
            raise Died(self._why(), self._place, late=False) from error

    def _answers(self, connection: Connection, part: range) -> list[bytes]:
        """Return the records that the child made of some pages, in order; raise what stopped it and at which page."""
        found: list[bytes] = []
        self._place = None
        while True:
            if not connection.poll(self.limits.seconds):
                raise Died(f"took more than {self.limits.seconds:g} seconds", self._place, late=True)
            message = connection.recv_bytes()
            kind, body = message[:1], message[1:]
            if kind == child.STEP:
                self._place = int(body) if int(body) < len(part) else None
            elif kind == child.RECORD:
                found.append(body)
            elif kind == child.COUNT:
                return [body]
            elif kind == child.FATAL:
                raise _fatal(body)
            elif kind == child.DONE:
                break
        if len(found) != len(part):
            raise Died(f"{len(found)} records for {len(part)} pages", None, late=True)
        return found

    def _started(self) -> Connection:
        for _ in range(STARTS - 1):
            try:
                return self._start()
            except Unstarted:
                continue
        return self._start()

    def _start(self) -> Connection:
        """Start a child and return the line to it once it is ready; it reckons with one thread, as we do."""
        ours, theirs = socket.socketpair()
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 (lives as long as the child)
        command = [sys.executable, "-m", "pipeline.batch.child", str(theirs.fileno()),
                   json.dumps(asdict(self.limits)), self.extractor]  # fmt: skip
        same = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS"), "1")
        same["PYTHONHASHSEED"] = "0"
        self._process = subprocess.Popen(
            command, pass_fds=[theirs.fileno()], stderr=self._errors, env={**os.environ, **same}
        )
        theirs.close()
        self._connection = Connection(ours.detach())
        try:
            ready = self._connection.recv_bytes() if self._connection.poll(self.limits.start) else b""
        except (EOFError, OSError):
            ready = b""
        if ready == child.READY:
            return self._connection
        why = self._why()
        self.close()
        if ready[:1] == child.FATAL:
            raise _fatal(ready[1:])
        raise Unstarted(f"a worker process does not start: {why}")

    def _why(self) -> str:
        """Say how the child ended: "killed by SIGSEGV", "exit code 1: MemoryError"."""
        if self._process is None:
            return "gone"
        try:
            code = self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            return "did not answer"
        if code < 0:
            return f"killed by {signal.Signals(-code).name}"
        last = ""
        if self._errors is not None:
            self._errors.seek(0)
            last = self._errors.read()[-2000:].decode("utf-8", "replace").strip().rpartition("\n")[2]
        return f"exit code {code}" + (f": {last}" if last else "")


def _parts(part: range, place: int | None) -> list[range]:
    """Split a piece around the page its child died on, in halves where that is unknown."""
    if place is None:
        middle = len(part) // 2
        return [part[:middle], part[middle:]]
    return [smaller for smaller in (part[:place], part[place : place + 1], part[place + 1 :]) if smaller]


def _fatal(body: bytes) -> JejakError:
    """Return the error that ended a child, as itself where it is one of the house."""
    name, message = json.loads(body)
    known = {kind.__name__: kind for kind in JejakError.__subclasses__() if kind.__module__ == "pipeline.errors"}
    return known.get(name, BatchError)(message)
