"""Shards: the input of a batch cut into files of pages, once, so that a batch can go on where it stopped.

jejak.batch/
  batch.json              what the input was, and whether it is cut to its end
  cuts.jsonl              how many pages each shard holds
  shards/000000.jsonl.gz  pages, or where they stand in a web archive
  records/000000.jsonl    their records, in the same order
  quarantine/...          pages that killed a worker, with the reason
"""

from __future__ import annotations

import fcntl
import json
import os
import re
import time
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from typing import IO, Any

from pipeline.batch.disk import append_json, read_appended, read_json, read_lines, write_json, write_lines
from pipeline.batch.task import BatchError, Limits, Task
from pipeline.schema import Issue, Page

#: A shard with more text than this is closed, however few its pages are.
SHARD_CHARACTERS = 100_000_000
#: Seconds that workers of a killed coordinator may take to die.
_DYING = 3.0
_FIELDS = tuple(item.name for item in fields(Page))


@dataclass(frozen=True, slots=True)
class Folder:
    """Where a batch lies on disk. A cluster's workers must see it under the same path."""

    path: Path

    def shard(self, number: int) -> Path:
        """Return the path of a shard of pages."""
        return self.path / "shards" / f"{number:06}.jsonl.gz"

    def records(self, number: int) -> Path:
        """Return the path of a shard's records."""
        return self.path / "records" / f"{number:06}.jsonl"

    def task(self, number: int, *, limits: Limits, extractor: str) -> Task:
        """Return the task of a shard."""
        path = self.path / "quarantine"
        return Task(number, self.shard(number), self.records(number), path, limits, extractor)

    @property
    def manifest(self) -> Path:
        """The file that says what the input was."""
        return self.path / "batch.json"

    @property
    def cuts(self) -> Path:
        """The file that says how many pages each shard holds."""
        return self.path / "cuts.jsonl"

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep a second coordinator out while this one works; a killed one leaves no lock behind.

        Its workers hold the lock until they have died too, which takes them a moment on a busy machine.

        Raises:
            BatchError: another process works here.
        """
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            file = (self.path / "lock").open("w")
        except OSError as error:
            raise BatchError(f"{self.path}: {error.strerror}") from error
        with file:
            end = time.monotonic() + _DYING
            while not _taken(file):
                if time.monotonic() > end:
                    raise BatchError(f"{self.path}: another batch is at work here")
                time.sleep(0.05)
            yield


def _taken(file: IO[str]) -> bool:
    """Tell whether a lock could be had now."""
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def cut(
    folder: Folder, pages: Iterable[Page], *, identity: dict[str, Any], shard_size: int
) -> Generator[int, None, None]:
    """Cut pages into shards and yield each shard's number as soon as it is on disk, finished ones first.

    Args:
        folder: where the batch lies.
        pages: the input; read again from its start after a crash, in the same order.
        identity: what tells this input from another.
        shard_size: pages to a shard.

    Raises:
        BatchError: the folder holds shards of another input.
    """
    described = {"input": identity, "shard_size": shard_size}
    known = read_json(folder.manifest)
    if known is not None and {name: known.get(name) for name in described} != described:
        raise BatchError(
            f"{folder.path}: holds the shards of another input, or the input has changed since; choose another folder"
        )
    if known is None:
        write_json(folder.manifest, described)
    elif "shards" in known:
        yield from range(known["shards"])
        return
    number, total = 0, 0
    counts = {entry["shard"]: entry["pages"] for entry in read_appended(folder.cuts)}
    while folder.shard(number).exists():
        total += counts.get(number) or sum(1 for _ in read_lines(folder.shard(number)))
        yield number
        number += 1
    for piece in _pieces(islice(iter(pages), total, None), shard_size):
        write_lines(folder.shard(number), map(page_line, piece))
        append_json(folder.cuts, {"shard": number, "pages": len(piece)})
        total += len(piece)
        yield number
        number += 1
    write_json(folder.manifest, {**described, "shards": number, "pages": total})


def _pieces(pages: Iterable[Page], most: int) -> Iterator[list[Page]]:
    """Cut pages into lists of so many, fewer where they are large: a worker holds a shard in memory."""
    piece: list[Page] = []
    size = 0
    for page in pages:
        piece.append(page)
        size += len(page.content)
        if len(piece) >= most or size >= SHARD_CHARACTERS:
            yield piece
            piece, size = [], 0
    if piece:
        yield piece


def page_line(page: Page) -> str:
    """Return a page as one line of JSON."""
    told = {name: getattr(page, name) for name in _FIELDS}
    return json.dumps({**told, "issues": [asdict(i) for i in page.issues]}, ensure_ascii=False, default=str)


def page_of(line: str) -> Page:
    """Read a page back from its line; one that stands in a web archive is read there."""
    data = json.loads(line)
    if stands := data["fields"].get("stands_at"):
        from pipeline.fetch.warc import page_at

        return page_at(*stands)
    data["issues"] = tuple(Issue(**issue) for issue in data["issues"])
    return Page(**data)


def folder_of(sources: Sequence[str], *, hosts: Sequence[str] = (), shard_size: int = 200) -> Path:
    """Return the folder of a batch whose place is not told: the same for the same input, another for any other.

    "kompas:2023-07-01..2023-07-31" -> jejak.batch/kompas-2023-07-01-2023-07-31-5f0c2a9d
    """
    told = json.dumps([identity_of(sources, hosts=hosts), shard_size], sort_keys=True)
    name = "-".join(re.findall(r"\w+(?:-\w+)*", Path(sources[0]).name if sources else ""))[:40]
    return Path("jejak.batch") / f"{name or 'masukan'}-{blake2b(told.encode(), digest_size=4).hexdigest()}"


def identity_of(sources: Iterable[str], *, hosts: Iterable[str] = ()) -> dict[str, Any]:
    """Return what tells an input from another.

    It is each source's name; a file's size and time of change; how many files a folder holds, how large they are
    together and when the last one changed; the hosts that were wanted.
    """
    found: dict[str, Any] = {}
    for source in sources:
        path = Path(source)
        if path.is_file():
            status = path.stat()
            found[str(path.resolve())] = [status.st_size, status.st_mtime_ns]
        elif path.is_dir():
            found[str(path.resolve())] = _below(path)
        else:
            found[source] = []
    wanted = sorted(hosts)
    return {**found, "hosts": wanted} if wanted else found


def _below(folder: Path) -> list[int]:
    statuses = [os.stat(os.path.join(place, name)) for place, _, names in os.walk(folder) for name in names]
    return [len(statuses), sum(s.st_size for s in statuses), max((s.st_mtime_ns for s in statuses), default=0)]
