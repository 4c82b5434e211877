"""Raw pages as they came, kept as WARC.GZ beside an index: what was fetched once is read without the network."""

from __future__ import annotations

import fcntl
import gzip
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from fastwarc.warc import ArchiveIterator

from pipeline.errors import StoreError
from pipeline.fetch.charset import decode
from pipeline.fetch.client import Answer
from pipeline.fetch.feeds import Link
from pipeline.schema import Page


@dataclass(slots=True)
class PageCache:
    """A folder with ``pages.warc.gz``, its index ``pages.index`` and the lists of links read, ``lists.index``.

    Safe among threads and processes; what a crash cut off is cut away at the next start and fetched again.
    """

    folder: Path
    _index: dict[str, bytes] = field(default_factory=dict)
    _lists: dict[str, bytes] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        """Read the indexes; a last line cut off by a crash is passed over."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with self._alone():
                self._index = _entries(self.folder / "pages.index")
                self._lists = _entries(self.folder / "lists.index")
                self._cut_tail()
        except OSError as error:
            raise StoreError(f"{self.folder}: {error.strerror or error}") from error

    @property
    def archive(self) -> Path:
        """The WARC.GZ of all pages."""
        return self.folder / "pages.warc.gz"

    def knows(self, url: str) -> bool:
        """Tell whether a page was kept."""
        return "offset" in self._entry(url)

    def failure(self, url: str) -> str | None:
        """Return why a page could not be fetched the last time, None where it was, or was never asked for."""
        return self._entry(url).get("failed")

    def is_news(self, url: str, stamp: str | None) -> bool:
        """Tell whether a page was not kept yet, or a feed gives another time for it than when it was."""
        if not self.knows(url):
            return True
        kept = self._entry(url).get("stamp")
        return stamp is not None and kept is not None and stamp != kept

    def restamp(self, url: str, stamp: str | None) -> None:
        """Note that a page did not change though a feed gives another time for it."""
        entry = self._entry(url)
        if stamp is not None and entry.get("stamp") != stamp:
            with self._writing(None):
                self._add("pages.index", {**entry, "stamp": stamp})
                self._index[url] = _line({**entry, "stamp": stamp})

    def address(self, url: str) -> str | None:
        """Return the address that a page was asked for under, "...?page=all" for a long article."""
        return self._entry(url).get("address")

    def conditions(self, url: str) -> dict[str, str]:
        """Return what asks a site for a page or a list only if it changed: If-None-Match, If-Modified-Since."""
        entry = self._entry(url) or _loaded(self._lists.get(url))
        pairs = {"If-None-Match": entry.get("etag"), "If-Modified-Since": entry.get("modified")}
        return {name: value for name, value in pairs.items() if value}

    def keep(self, url: str, answer: Answer, *, stamp: str | None = None, address: str | None = None) -> None:
        """Add a page to the archive, then to the index.

        Raises:
            StoreError: the disk is full; nothing half-written stays.
        """
        entry = {"url": url, "final": answer.url, "charset": answer.charset, "stamp": stamp, "address": address,
                 **_marks(answer)}  # fmt: skip
        with self._writing(self.archive) as archive:
            entry["offset"] = archive.tell()
            archive.write(_record(url, answer))
            archive.flush()
            entry["end"] = archive.tell()
            self._add("pages.index", entry)
            self._index[url] = _line(entry)

    def keep_failure(self, url: str, why: str) -> None:
        """Note that a page could not be fetched, so that going on does not ask for it again."""
        entry = {**self._entry(url), "url": url, "failed": why}
        with self._writing(None):
            self._add("pages.index", entry)
            self._index[url] = _line(entry)

    def keep_list(self, url: str, answer: Answer | None, links: list[Link]) -> None:
        """Keep the links that a feed, a sitemap or an index page held."""
        entry = {"url": url, "links": [asdict(link) for link in links], **(_marks(answer) if answer else {})}
        with self._writing(None):
            self._add("lists.index", entry)
            self._lists[url] = _line(entry)

    def list_of(self, url: str) -> list[Link] | None:
        """Return the links that a feed, a sitemap or an index page held the last time."""
        entry = _loaded(self._lists.get(url))
        return [Link(**link) for link in entry["links"]] if entry else None

    def page(self, url: str) -> Page | None:
        """Return a kept page; None where there is none, or where the archive was damaged."""
        entry = self._entry(url)
        if "offset" not in entry or not self.archive.exists():
            return None
        try:
            with self.archive.open("rb") as file:
                file.seek(entry["offset"])
                record = next(iter(ArchiveIterator(file, parse_http=True)), None)
                if record is None or record.headers.get("WARC-Target-URI") != url:
                    return None
                body = record.reader.read()
        except (OSError, ValueError, EOFError, RuntimeError):
            return None
        return Page(decode(body, charset=entry.get("charset")), url=entry["final"], source_id=url)

    def _entry(self, url: str) -> dict[str, Any]:
        return _loaded(self._index.get(url))

    @contextmanager
    def _alone(self) -> Iterator[None]:
        with self._lock, (self.folder / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    @contextmanager
    def _writing(self, path: Path | None) -> Iterator[Any]:
        """Open a file for adding to it, alone; an error takes back what was added."""
        with self._alone():
            start = 0
            try:
                if path is None:
                    yield None
                    return
                with path.open("ab") as file:
                    start = file.tell()
                    yield file
            except OSError as error:
                if path is not None and path.exists():
                    with path.open("r+b") as file:
                        file.truncate(start)
                where = path or self.folder
                raise StoreError(f"{where}: {error.strerror or error}; what is kept stays") from error

    def _add(self, name: str, entry: dict[str, Any]) -> None:
        path = self.folder / name
        start = path.stat().st_size if path.exists() else 0
        try:
            with path.open("ab") as listing:
                listing.write(_line(entry) + b"\n")
        except OSError:
            if path.exists():
                with path.open("r+b") as listing:
                    listing.truncate(start)
            raise

    def _cut_tail(self) -> None:
        """Cut off what stands behind the last page of the index: a record that a crash left half-written."""
        ends = [entry["end"] for line in self._index.values() if "end" in (entry := _loaded(line))]
        if self.archive.exists() and (end := max(ends, default=0)) < self.archive.stat().st_size:
            with self.archive.open("r+b") as file:
                file.truncate(end)


def _line(entry: dict[str, Any]) -> bytes:
    told = {name: value for name, value in entry.items() if value is not None}
    return json.dumps(told, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _loaded(line: bytes | None) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(line) if line else {}
    return found


def _entries(path: Path) -> dict[str, bytes]:
    """Read an index as the last line of each address; a line cut off by a crash is passed over."""
    found: dict[str, bytes] = {}
    if not path.exists():
        return found
    data = path.read_bytes()
    for line in data.splitlines():
        try:
            found[json.loads(line)["url"]] = line
        except (ValueError, KeyError, TypeError):
            continue
    if data and not data.endswith(b"\n"):
        with path.open("ab") as listing:
            listing.write(b"\n")
    return found


def _marks(answer: Answer) -> dict[str, str | None]:
    return {"etag": answer.headers.get("etag"), "modified": answer.headers.get("last-modified")}


def _record(url: str, answer: Answer) -> bytes:
    kind = answer.headers.get("content-type", "text/html")
    head = f"HTTP/1.1 {answer.status} OK\r\nContent-Type: {kind}\r\nContent-Length: {len(answer.body)}\r\n\r\n"
    block = head.encode("latin-1", "replace") + answer.body
    told = {"WARC-Type": "response", "WARC-Record-ID": f"<urn:uuid:{uuid4()}>", "WARC-Target-URI": url,
            "WARC-Date": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "Content-Type": "application/http; msgtype=response", "Content-Length": str(len(block))}  # fmt: skip
    lines = "".join(f"{name}: {value}\r\n" for name, value in told.items())
    return gzip.compress(b"WARC/1.0\r\n" + lines.encode() + b"\r\n" + block + b"\r\n\r\n")
