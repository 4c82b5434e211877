"""A task: one shard to read, where its records go, and the limits for one document."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import JejakError

GIBIBYTE = 1024**3


class BatchError(JejakError):
    """A batch cannot go on: no worker starts, the scheduler is gone, the folder belongs to another batch."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one document may cost before its process is killed and the document set aside.

    ``seconds`` bounds one step (cleaning one page, reading one batch of articles), ``memory`` the worker's address
    space in bytes, ``start`` the loading of the model in seconds; after ``renew_after`` documents a worker process is
    replaced, so that memory stays flat over an archive of months.
    """

    seconds: float = 60.0
    memory: int = 6 * GIBIBYTE
    start: float = 180.0
    renew_after: int = 5000


@dataclass(frozen=True, slots=True)
class Task:
    """One shard: ``shards/000012.jsonl.gz`` becomes ``records/000012.jsonl``.

    ``extractor`` is the function that a worker calls, as "module:name": pages in, records out.
    """

    number: int
    shard: Path
    records: Path
    quarantine: Path
    limits: Limits = Limits()
    extractor: str = "pipeline.ingest:extract"


@dataclass(frozen=True, slots=True)
class Finished:
    """A shard whose record file is on disk; ``killed`` counts its documents that were set aside."""

    number: int
    documents: int = 0
    killed: int = 0
    seconds: float = 0.0
    skipped: bool = False
    reasons: tuple[str, ...] = ()
