"""How far a batch has come, and its log: one JSON object a line for the programs that watch it."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from typing import IO

from pipeline.batch.task import Finished
from pipeline.ingest import Summary


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a batch has come: pages read, pages a second in this run, seconds left where the end is known."""

    shards: int
    shards_total: int | None
    pages: int
    rate: float
    left: float | None
    counts: Summary
    killed: int = 0


@dataclass(slots=True)
class Clock:
    """Counts finished shards and measures the rate; shards that an earlier run finished do not count for it."""

    total: int | None = None
    pages: int = 0
    killed: int = 0
    shards: int = 0
    read: int = 0
    _started: float = field(default_factory=time.monotonic)
    _read_shards: int = 0

    @property
    def seconds(self) -> float:
        """Seconds since the run began."""
        return time.monotonic() - self._started

    def finished(self, shard: Finished) -> None:
        """Count a finished shard."""
        self.shards += 1
        self.pages += shard.documents
        self.killed += shard.killed
        if not shard.skipped:
            self.read += shard.documents
            self._read_shards += 1

    def progress(self, counts: Summary) -> Progress:
        """Return how far the batch has come."""
        seconds = max(self.seconds, 1e-6)
        left = None
        if self.total is not None and self._read_shards:
            left = (self.total - self.shards) * seconds / self._read_shards
        return Progress(self.shards, self.total, self.pages, self.read / seconds, left, counts, self.killed)


@dataclass(frozen=True, slots=True)
class Log:
    """Writes events as JSON lines: {"event": "shard", "number": 12, "documents": 200, ...}."""

    stream: IO[str] | None = None

    def write(self, event: str, **facts: object) -> None:
        """Write one event."""
        if self.stream is not None:
            self.stream.write(json.dumps({"event": event, "time": round(time.time(), 3), **facts}, default=str) + "\n")
            self.stream.flush()
