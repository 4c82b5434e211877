"""One shard from pages to records: the same function under every engine."""

from __future__ import annotations

import json
import threading
import time

from pipeline.batch.disk import read_lines, write_json, write_lines
from pipeline.batch.keeper import Keeper
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
    pages = list(read_lines(task.shard))
    lines, reasons = [], []
    for place, (line, reason) in enumerate(keeper.read(pages)):
        lines.append(line)
        if reason is not None:
            reasons.append(reason)
            held = {"reason": reason, "page": json.loads(pages[place])}
            write_json(task.quarantine / f"{task.number:06}-{place:05}.json", held)
    write_lines(task.records, lines)
    seconds = time.monotonic() - started
    return Finished(task.number, len(lines), len(reasons), seconds, reasons=tuple(reasons))


def process_here(task: Task) -> Finished:
    """Process a shard with this thread's own child process, as a worker of a cluster does."""
    keeper: Keeper | None = getattr(_own, "keeper", None)
    if keeper is None or (keeper.limits, keeper.extractor) != (task.limits, task.extractor):
        if keeper is not None:
            keeper.close()
        keeper = _own.keeper = Keeper(task.limits, task.extractor)
    return process(task, keeper)
