"""One shard from pages to records: the same function under every engine."""

from __future__ import annotations

import threading
import time
from dataclasses import asdict
from itertools import islice

from pipeline.batch.disk import read_lines, write_json, write_lines
from pipeline.batch.keeper import Keeper
from pipeline.batch.shards import page_of
from pipeline.batch.task import Finished, Task

_own = threading.local()


def process(task: Task, keeper: Keeper) -> Finished:
    """Read a shard into its record file; a file that is there is left as it is.

    Raises:
        StoreError: the disk is full.
        ModelError: the trained pipeline is missing.
        BatchError: no worker process starts.
    """
    if task.records.exists():
        return Finished(task.number, skipped=True)
    started = time.monotonic()
    lines: list[bytes] = []
    reasons: list[str] = []
    for place, (line, reason) in enumerate(keeper.read(task.shard)):
        lines.append(line)
        if reason is not None:
            reasons.append(reason)
            _quarantine(task, place, reason)
    write_lines(task.records, lines)
    seconds = time.monotonic() - started
    return Finished(task.number, len(lines), len(reasons), seconds, reasons=tuple(reasons))


def _quarantine(task: Task, place: int, reason: str) -> None:
    """Keep a page that ended its worker, with the reason, for who wants to look at it."""
    page = asdict(page_of(next(islice(read_lines(task.shard), place, None))))
    write_json(task.quarantine / f"{task.number:06}-{place:05}.json", {"reason": reason, "page": page})


def process_here(task: Task) -> Finished:
    """Process a shard with this thread's own child process, as a worker of a cluster does."""
    keeper: Keeper | None = getattr(_own, "keeper", None)
    if keeper is None or (keeper.limits, keeper.extractor) != (task.limits, task.extractor):
        if keeper is not None:
            keeper.close()
        keeper = _own.keeper = Keeper(task.limits, task.extractor)
    return process(task, keeper)
