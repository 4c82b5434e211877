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
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from multiprocessing.connection import Connection
from typing import IO

from pipeline.batch import child
from pipeline.batch.shards import page_of
from pipeline.batch.task import BatchError, Limits
from pipeline.errors import ModelError
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

    def read(self, lines: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """Yield the record line of each page line, in order, and why it was set aside or None."""
        for start in range(0, len(lines), PIECE):
            yield from self._read_piece(lines[start : start + PIECE])

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

    def _read_piece(self, lines: Sequence[str], *, again: bool = False) -> Iterator[tuple[str, str | None]]:
        try:
            found = self._ask(lines)
        except Died as end:
            self.close()
            if self._stopped:
                raise BatchError("stopped; run again to go on") from end
            if len(lines) > 1:
                for part in _parts(lines, end.place):
                    yield from self._read_piece(part)
            elif not again and not end.late:
                yield from self._read_piece(lines, again=True)
            else:
                issue = Issue("batch", "killed", end.reason)
                yield dumps(set_aside(page_of(lines[0]), issue), detail=True), end.reason
        else:
            yield from ((line, None) for line in found)

    def _ask(self, lines: Sequence[str]) -> list[str]:
        if self._stopped:
            raise BatchError("stopped; run again to go on")
        if self._served >= self.limits.renew_after:
            self.close()
        connection = self._connection or self._started()
        self._served += len(lines)
        place: int | None = None
        found: list[str] = []
        try:
            connection.send_bytes(json.dumps(list(lines)).encode())
            while True:
                if not connection.poll(self.limits.seconds):
                    raise Died(f"took more than {self.limits.seconds:g} seconds", place, late=True)
                message = connection.recv_bytes()
                kind, body = message[:1], message[1:]
                if kind == child.STEP:
                    place = int(body) if int(body) < len(lines) else None
                elif kind == child.RECORD:
                    found.append(body.decode("utf-8", "surrogatepass"))
                elif kind == child.DONE:
                    break
                elif kind == child.FATAL:
                    raise _fatal(body)
        except (EOFError, OSError) as error:
            raise Died(self._why(), place, late=False) from error
        if len(found) != len(lines):
            raise Died(f"{len(found)} records for {len(lines)} pages", None, late=True)
        return found

    def _started(self) -> Connection:
        for _ in range(STARTS - 1):
            try:
                return self._start()
            except Unstarted:
                continue
        return self._start()

    def _start(self) -> Connection:
        ours, theirs = socket.socketpair()
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 (lives as long as the child)
        command = [sys.executable, "-m", "pipeline.batch.child", str(theirs.fileno()),
                   json.dumps(asdict(self.limits)), self.extractor]  # fmt: skip
        one_core = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS"), "1")
        self._process = subprocess.Popen(
            command, pass_fds=[theirs.fileno()], stderr=self._errors, env={**os.environ, **one_core}
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


def _parts(lines: Sequence[str], place: int | None) -> list[Sequence[str]]:
    """Split a piece around the page its child died on, in halves where that is unknown."""
    if place is None:
        middle = len(lines) // 2
        return [lines[:middle], lines[middle:]]
    return [part for part in (lines[:place], lines[place : place + 1], lines[place + 1 :]) if part]


def _fatal(body: bytes) -> Exception:
    name, message = json.loads(body)
    return ModelError(message) if name == "ModelError" else BatchError(f"{name}: {message}")
