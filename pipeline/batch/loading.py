"""The one writer: record files go into the knowledge base in the order of their shards, each in transactions.

The order makes the result the same under every engine. What is loaded is marked beside the shards; where a crash fell
between writing and marking, writing again changes nothing, since the store keeps an article once.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from hashlib import blake2b
from itertools import islice
from pathlib import Path

from pipeline.batch.disk import append_json, read_appended, read_lines
from pipeline.batch.shards import Folder
from pipeline.ingest import Store, Summary, fate, keep
from pipeline.schema import Record
from pipeline.schema.json import loads

#: Records handed to the store at once.
BATCH = 200
COUNTS = tuple(item.name for item in fields(Summary) if item.name not in {"seconds", "issues"})


@dataclass(slots=True)
class Loader:
    """Loads finished shards into one store; ``total`` counts every shard that is in it, from earlier runs too."""

    folder: Folder
    store: Store
    name: str
    total: Summary = field(default_factory=Summary)
    _ready: set[int] = field(default_factory=set)
    _next: int = 0

    @property
    def marks(self) -> Path:
        """The file that lists the shards that this store holds."""
        return self.folder.path / f"loaded-{blake2b(self.name.encode(), digest_size=6).hexdigest()}.jsonl"

    @property
    def loaded(self) -> int:
        """How many shards are in the store."""
        return self._next

    def resume(self) -> None:
        """Go on behind the last shard that an earlier run loaded, where the store still holds it."""
        done = {mark["shard"]: mark for mark in read_appended(self.marks)}
        while self._next in done and self.folder.records(self._next).exists():
            self._next += 1
        if self._next and not self._holds(self._next - 1):
            self._next = 0
            self.marks.unlink()
        for number in range(self._next):
            self._add_counts(done[number])

    def finished(self, number: int) -> None:
        """Take note of a record file, and load every shard whose turn has come."""
        self._ready.add(number)
        while self._next in self._ready:
            self._load(self._next)
            self._ready.discard(self._next)
            self._next += 1

    def _load(self, number: int) -> None:
        summary = Summary()
        records = records_of(self.folder.records(number))
        pages = self._pages(number)
        while batch := list(islice(records, BATCH)):
            keep(batch, self.store, summary, sources=[_source(record, next(pages, None)) for record in batch])
        mark = {"shard": number, **{name: getattr(summary, name) for name in COUNTS}}
        append_json(self.marks, mark)
        self.total.add(summary)

    def _pages(self, number: int) -> Iterator[str]:
        """Yield the pages of a shard as they lie there; none where somebody took them away since."""
        shard = self.folder.shard(number)
        return read_lines(shard) if shard.exists() else iter(())

    def _add_counts(self, mark: dict[str, int]) -> None:
        for name in COUNTS:
            setattr(self.total, name, getattr(self.total, name) + mark.get(name, 0))

    def _holds(self, number: int) -> bool:
        kept = (r for r in records_of(self.folder.records(number)) if r.article.text)
        first = next(kept, None)
        return first is None or self.store.record(first.article.id) is not None


def _source(record: Record, page: str | None) -> str | None:
    """Return where a page stands that gave no article, so that it is found again; an article has its address."""
    if page is None or fate(record) == "article":
        return record.article.url
    told = json.loads(page)
    return str(told["path"] or told["url"] or "") or None


def records_of(path: Path) -> Iterator[Record]:
    """Yield the records of a record file."""
    return (loads(line) for line in read_lines(path))
