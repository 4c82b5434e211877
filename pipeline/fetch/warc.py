"""WARC and WARC.GZ: web archives as pages, and the raw pages that we fetched kept as one."""

from __future__ import annotations

import gzip
import io
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from fastwarc.warc import ArchiveIterator, WarcRecordType

from pipeline.fetch.charset import decode
from pipeline.fetch.client import Answer
from pipeline.fetch.read import MAX_PAGE_BYTES, failed, is_binary
from pipeline.schema import Page

MAGIC = b"\x1f\x8b"


def pages_of_warc(path: str | Path) -> Iterator[Page]:
    """Yield the pages of a web archive; a record that cannot be read is filed, with the byte where it stands.

    Each page's ``source_id`` is what the record's header X-Page-File says, else its address.
    """
    place, size, told = 0, os.path.getsize(path), False
    while place < size:
        last: int | None = None
        with Path(path).open("rb") as file:
            file.seek(place)
            try:
                for record in ArchiveIterator(file, record_types=WarcRecordType.response, parse_http=True):
                    found = list(_page(record, str(path)))
                    last, told = place + record.stream_pos, False
                    yield from found
                return
            except (OSError, ValueError, EOFError, RuntimeError) as error:
                why = str(error) or type(error).__name__
        if last is None and not told:
            yield failed(f"{path}#{place}", "damaged", f"{path}: a damaged record at byte {place} of {size} ({why})")
            told = True
        following = _next_record(Path(path), (place if last is None else last) + 1)
        if following is None:
            return
        place = following


def _page(record: Any, path: str) -> Iterator[Page]:
    http = record.http_headers
    if http is not None and (http.status_code or 200) >= 300:
        return
    kind = (record.http_content_type or "text/html").lower()
    if not any(word in kind for word in ("html", "xml", "text")):
        return
    url = record.headers.get("WARC-Target-URI", "").strip("<>") or None
    name = record.headers.get("X-Page-File") or url or f"{path}#{record.stream_pos}"
    data = record.reader.read(MAX_PAGE_BYTES + 1)
    if len(data) > MAX_PAGE_BYTES:
        yield failed(name, "too-large", f"{name}: larger than {MAX_PAGE_BYTES // 1_000_000} MB")
    elif not data.strip() or is_binary(data):
        yield failed(name, "binary" if data.strip() else "empty", f"{name}: no text")
    else:
        yield Page(decode(data, charset=record.http_charset), "html", url=url, path=path, source_id=name)


def _next_record(path: Path, start: int) -> int | None:
    """Return where the next gzip member or record begins, at or behind a byte."""
    with path.open("rb") as file:
        packed = file.read(2) == MAGIC
        mark = b"\x1f\x8b\x08" if packed else b"WARC/1."
        file.seek(start)
        rest, at = b"", start
        while piece := file.read(1 << 20):
            window = rest + piece
            found = window.find(mark)
            if found >= 0:
                return at - len(rest) + found
            at += len(piece)
            rest = window[-8:]
    return None


@dataclass(slots=True)
class PageCache:
    """Raw pages as they came, kept as WARC.GZ beside an index: what was fetched once is read without the network."""

    folder: Path
    _index: dict[str, dict[str, Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Read the index; a last line cut off by a crash is passed over."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if self._listing.exists():
            for line in self._listing.read_text(encoding="utf-8").splitlines():
                try:
                    entry = json.loads(line)
                    self._index[entry["url"]] = entry
                except (ValueError, KeyError):
                    continue

    @property
    def _listing(self) -> Path:
        return self.folder / "pages.jsonl"

    @property
    def archive(self) -> Path:
        """The WARC.GZ of all pages."""
        return self.folder / "pages.warc.gz"

    def knows(self, url: str) -> bool:
        """Tell whether a page was kept."""
        return url in self._index

    def conditions(self, url: str) -> dict[str, str]:
        """Return the headers that ask a site for a page only if it changed: If-None-Match, If-Modified-Since."""
        entry = self._index.get(url, {})
        pairs = {"If-None-Match": entry.get("etag"), "If-Modified-Since": entry.get("modified")}
        return {name: value for name, value in pairs.items() if value}

    def keep(self, asked: str, answer: Answer) -> None:
        """Add a page to the archive, then to the index."""
        with self.archive.open("ab") as file:
            offset = file.seek(0, io.SEEK_END)
            file.write(_record(asked, answer))
        entry = {"url": asked, "offset": offset, "final": answer.url, "etag": answer.headers.get("etag"),
                 "modified": answer.headers.get("last-modified"), "charset": answer.charset}  # fmt: skip
        with self._listing.open("a", encoding="utf-8") as listing:
            listing.write(json.dumps(entry) + "\n")
        self._index[asked] = entry

    def page(self, url: str) -> Page | None:
        """Return a kept page."""
        entry = self._index.get(url)
        if entry is None or not self.archive.exists():
            return None
        with self.archive.open("rb") as file:
            file.seek(entry["offset"])
            for record in ArchiveIterator(file, parse_http=True):
                body = record.reader.read()
                return Page(decode(body, charset=entry["charset"]), url=entry["final"], source_id=url)
        return None


def _record(url: str, answer: Answer) -> bytes:
    kind = answer.headers.get("content-type", "text/html")
    head = f"HTTP/1.1 {answer.status} OK\r\nContent-Type: {kind}\r\nContent-Length: {len(answer.body)}\r\n\r\n"
    block = head.encode("latin-1", "replace") + answer.body
    told = {"WARC-Type": "response", "WARC-Record-ID": f"<urn:uuid:{uuid4()}>", "WARC-Target-URI": url,
            "WARC-Date": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "Content-Type": "application/http; msgtype=response", "Content-Length": str(len(block))}  # fmt: skip
    lines = "".join(f"{name}: {value}\r\n" for name, value in told.items())
    return gzip.compress(b"WARC/1.0\r\n" + lines.encode() + b"\r\n" + block + b"\r\n\r\n")
