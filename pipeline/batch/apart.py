"""Pages of strangers, read apart: in one process of their own, which is killed where a page exceeds its limits.

For whoever reads a few pages at a time into a base that others use, such as the page's "Tambah" and ``jejak watch``: a
page that hangs, eats the memory or brings the process down is set aside with its reason, and the next one is read.
"""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from pipeline.batch.disk import write_lines
from pipeline.batch.keeper import Keeper
from pipeline.batch.shards import page_line
from pipeline.batch.task import BatchError, Limits
from pipeline.ingest import BATCH, Store, Summary, cleaned, fate, is_known, keep
from pipeline.schema import Article, Page, Record
from pipeline.schema.json import loads

Told = Callable[[Record, str], None]


@dataclass(slots=True)
class Apart:
    """Reads pages in a process of its own, which is started with the first of them; use it in a ``with`` block."""

    limits: Limits = field(default_factory=Limits)
    extractor: str = "pipeline.ingest:extract"
    _keeper: Keeper | None = None
    _stopped: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> Apart:
        """Use it in a ``with`` block."""
        return self

    def __exit__(self, *reason: object) -> None:
        """End the process."""
        if self._keeper is not None:
            self._keeper.close()

    def stop(self) -> None:
        """Give up what is being read, from another thread."""
        self._stopped.set()
        if self._keeper is not None:
            self._keeper.stop()

    def ingest(
        self, pages: Iterable[Page], store: Store, *, together: int = BATCH, on_record: Told | None = None
    ) -> Summary:
        """Read pages into a knowledge base as ``pipeline.ingest.ingest`` does, ``together`` at a time.

        Raises:
            BatchError: no worker process starts, or the work was stopped.
            ModelError: the trained pipeline is missing.
        """
        summary, waiting = Summary(), iter(pages)
        with tempfile.TemporaryDirectory(prefix="jejak-") as folder:
            number = 0
            while piece := list(islice(waiting, together)):
                number += 1
                records = list(self._read(piece, Path(folder, f"{number}.jsonl")))
                _keep(piece, records, store, summary, on_record)
        return summary

    def _read(self, pages: list[Page], shard: Path) -> Iterator[Record]:
        if self._stopped.is_set():
            raise BatchError("stopped; run again to go on")
        if not any(page.content.strip() for page in pages):
            yield from (cleaned(page, clean=_never) for page in pages)
            return
        self._keeper = self._keeper or Keeper(self.limits, self.extractor)
        write_lines(shard, map(page_line, pages))
        yield from (loads(line.decode("utf-8", "surrogatepass")) for line, _ in self._keeper.read(shard))
        shard.unlink()


def _never(page: Page) -> Article:
    raise AssertionError(f"{page.path or page.url}: an empty page is not cleaned")


def _keep(pages: list[Page], records: list[Record], store: Store, summary: Summary, on_record: Told | None) -> None:
    """Write records; an article that is known word for word changes nothing."""
    fresh: list[Record] = []
    places: list[str | None] = []
    for page, record in zip(pages, records, strict=True):
        if fate(record) == "article" and is_known(record.article, store):
            summary.count("same")
            if on_record:
                on_record(record, "same")
        else:
            fresh.append(record)
            places.append(page.path or page.url)
    keep(fresh, store, summary, sources=places, on_record=on_record)
