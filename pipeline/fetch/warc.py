"""WARC and WARC.GZ as pages: what a web archive such as CC-NEWS holds, damaged records filed and passed over."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from fastwarc.warc import ArchiveIterator, WarcRecordType

from pipeline.errors import FetchError
from pipeline.fetch.bodies import plain_body
from pipeline.fetch.charset import decode
from pipeline.fetch.read import MAX_PAGE_BYTES, failed, is_binary
from pipeline.schema import Page

MAGIC = b"\x1f\x8b"


def pages_of_warc(path: str | Path, *, wanted: Callable[[str], bool] | None = None) -> Iterator[Page]:
    """Yield the pages of a web archive; a record that cannot be read is filed, with the byte where it stands.

    Each page's ``source_id`` is what the record's header X-Page-File says, else its address. Of an archive of the whole
    world only addresses that are ``wanted`` are unpacked.
    """
    place, size, told = 0, os.path.getsize(path), False
    while place < size:
        last: int | None = None
        with Path(path).open("rb") as file:
            file.seek(place)
            try:
                for record in ArchiveIterator(file, record_types=WarcRecordType.response, parse_http=False):
                    if wanted and not wanted(_address(record) or ""):
                        last, told = place + record.stream_pos, False
                        continue
                    record.parse_http()
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


def _address(record: Any) -> str | None:
    return record.headers.get("WARC-Target-URI", "").strip("<>") or None


def _page(record: Any, path: str) -> Iterator[Page]:
    http = record.http_headers
    if http is not None and (http.status_code or 200) >= 300:
        return
    kind = (record.http_content_type or "text/html").lower()
    if not any(word in kind for word in ("html", "xml", "text")):
        return
    url = _address(record)
    name = record.headers.get("X-Page-File") or url or f"{path}#{record.stream_pos}"
    told = {key.lower(): value for key, value in http.items()} if http is not None else {}
    try:
        data = plain_body(
            record.reader.read(MAX_PAGE_BYTES + 1), encoding=told.get("content-encoding", ""),
            chunked="chunked" in told.get("transfer-encoding", "").lower(), most=MAX_PAGE_BYTES,
        )  # fmt: skip
    except FetchError as error:
        yield failed(name, "unknown-encoding", f"{name}: {error}")
        return
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
