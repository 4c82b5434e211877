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
from pipeline.fetch.reasons import of_damage
from pipeline.fetch.warc_end import cut_record
from pipeline.schema import Page

MAGIC = b"\x1f\x8b"


def pages_of_warc(
    path: str | Path, *, wanted: Callable[[str], bool] | None = None, by_place: bool = False
) -> Iterator[Page]:
    """Yield the pages of a web archive; a record that cannot be read is filed, with the byte where it stands.

    Each page's ``source_id`` is what the record's header X-Page-File says, else its address. Of an archive of the whole
    world only addresses that are ``wanted`` are unpacked. With ``by_place`` a page comes without its content and says
    where that stands, so that whoever works on it reads it itself: ``page_at(*page.fields["stands_at"])``.
    """
    place, size, told = 0, os.path.getsize(path), False
    while place < size:
        last: int | None = None
        with Path(path).open("rb") as file:
            file.seek(place)
            try:
                for record in ArchiveIterator(file, record_types=WarcRecordType.response, parse_http=False):
                    if wanted and not wanted(_address(record) or ""):
                        last, told = record.stream_pos, False
                        continue
                    record.parse_http()
                    found = list(_place(record, path) if by_place else _page(record, str(path)))
                    last, told = record.stream_pos, False
                    yield from found
                yield from _cut(Path(path), place if last is None else last, size)
                return
            except (OSError, ValueError, EOFError, RuntimeError) as error:
                why = of_damage(error)
        if last is None and not told:
            yield _damaged(str(path), place, why)
            told = True
        following = _next_record(Path(path), (place if last is None else last) + 1)
        if following is None:
            if not told:
                yield from _cut(Path(path), place if last is None else last, size)
            return
        place = following


def page_at(path: str, place: int) -> Page:
    """Return the page that stands at a byte of a web archive; a damaged one comes out as a page with its issue."""
    why = "no page stands here"
    try:
        with Path(path).open("rb") as file:
            file.seek(place)
            for record in ArchiveIterator(file, parse_http=True):
                found = next(_page(record, path), None) if record.stream_pos == place else None
                if found is not None:
                    return found
                break
    except (OSError, ValueError, EOFError, RuntimeError) as error:
        why = of_damage(error)
    return _damaged(path, place, why)


def _cut(path: Path, start: int, size: int) -> Iterator[Page]:
    begin = cut_record(path, start)
    if begin is not None:
        yield failed(f"{path}#{begin}", "damaged", f"{path}: ends within the record at byte {begin} of {size}")


def _damaged(path: str, place: int, why: str) -> Page:
    size = os.path.getsize(path) if os.path.exists(path) else 0
    return failed(f"{path}#{place}", "damaged", f"{path}: a damaged record at byte {place} of {size} ({why})")


def _place(record: Any, path: str | Path) -> Iterator[Page]:
    if _is_page(record):
        stands = [str(Path(path).resolve()), record.stream_pos]
        yield Page("", url=_address(record), path=str(path), fields={"stands_at": stands})


def _is_page(record: Any) -> bool:
    http = record.http_headers
    if http is not None and (http.status_code or 200) >= 300:
        return False
    kind = (record.http_content_type or "text/html").lower()
    return any(word in kind for word in ("html", "xml", "text"))


def _address(record: Any) -> str | None:
    return record.headers.get("WARC-Target-URI", "").strip("<>") or None


def _page(record: Any, path: str) -> Iterator[Page]:
    """Yield the page that a record of an archive holds, or why it cannot be read; nothing where it holds none."""
    if not _is_page(record):
        return
    http, url = record.http_headers, _address(record)
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
