"""What is on disk or on standard input, as pages: HTML files, text dumps, JSON Lines, folders of those."""

from __future__ import annotations

import io
import os
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO

from pipeline.fetch.charset import decode
from pipeline.fetch.mhtml import is_mhtml, saved_page
from pipeline.fetch.reasons import of_damage
from pipeline.fetch.rows import pages_of_rows
from pipeline.fetch.streams import GZIP, Unpacked, as_utf8, buffered
from pipeline.schema import Issue, Page

#: A page above this size is no article; it is filed, not read.
MAX_PAGE_BYTES = 50_000_000
SUFFIXES = {".html", ".htm", ".xhtml", ".mht", ".mhtml", ".txt", ".text", ".jsonl", ".ndjson", ".json"}
ROW_SUFFIXES = {".jsonl", ".ndjson", ".json"}
_TAG = re.compile(r"<(?:!doctype\s+html|html|head|body|article|meta|div|p|span|h1|section|table|title)\b", re.I)
#: A .txt file with so many tags is HTML.
_TAGGED = 5
#: How a row of JSON begins: a key and its value.
_ROW = re.compile(rb'\[?\{"\w{1,40}"\s*:\s*["\d\[{ntf-]')
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def failed(path: str, code: str, detail: str) -> Page:
    """A page that could not be read: ``content`` is empty and its one issue, of stage "read", tells why."""
    return Page("", "text", path=path, source_id=_source_id(path), issues=(Issue("read", code, detail),))


def read(paths: Iterable[str | Path], *, stdin: IO[bytes] | None = None, name: str = "-") -> Iterator[Page]:
    """Yield the pages that files, folders and "-" (standard input) hold, in a stable order.

    Nothing of a batch is lost to one bad file: what cannot be read comes out as a page with empty ``content`` and an
    issue of stage "read" and code "missing", "unreadable", "empty", "binary", "truncated", "too-large",
    "broken-json" or "not-a-row".

    Args:
        paths: files, folders, or "-".
        stdin: what "-" reads; the process's own standard input when not given.
        name: what the file that "-" reads is called, such as a member of an archive.
    """
    for given in paths:
        if str(given) == "-":
            yield from _of_stream(stdin or sys.stdin.buffer, name)
            continue
        for path, problem in _files(Path(given)):
            if problem:
                yield failed(str(path), *problem)
            else:
                yield from _of_file(path)


def _files(given: Path) -> Iterator[tuple[Path, tuple[str, str] | None]]:
    """The files below a folder, sorted, or the one file given; a folder that cannot be listed is a problem."""
    try:
        is_folder = given.is_dir()
        exists = is_folder or given.exists()
    except (OSError, ValueError) as error:
        yield given, ("unreadable", f"{given}: {of_damage(error)}")
        return
    if not exists:
        yield given, ("missing", f"{given}: no such file or folder")
        return
    if not is_folder:
        yield given, None
        return
    problems: list[OSError] = []
    for folder, names, files in os.walk(given, onerror=problems.append):
        names.sort()
        for name in sorted(files):
            if not name.startswith(".") and Path(name.removesuffix(".gz")).suffix.lower() in SUFFIXES:
                yield Path(folder, name), None
    for problem in problems:
        yield Path(problem.filename or given), ("unreadable", f"{problem.filename or given}: {of_damage(problem)}")


def _of_file(path: Path) -> Iterator[Page]:
    try:
        with path.open("rb") as file:
            yield from _of_stream(file, str(path))
    except OSError as error:
        yield failed(str(path), "unreadable", f"{path}: {of_damage(error)}")


def _of_stream(stream: IO[bytes], path: str) -> Iterator[Page]:
    """Pages of one stream; gzip is seen by its first bytes, JSON Lines by its name or its first character."""
    file = buffered(stream)
    packed = Unpacked(file) if file.peek(2).startswith(GZIP) else None
    file = buffered(packed) if packed else file
    start = file.peek(4096)[:4096]
    if _looks_like_rows(path, start):
        yield from _rows(as_utf8(file), path, packed)
        return
    data = file.read(MAX_PAGE_BYTES + 1)
    yield _cut(path, packed.damage) if packed and packed.damage else _page(data, path)


def _rows(file: io.BufferedReader, path: str, packed: Unpacked | None) -> Iterator[Page]:
    """Pages of a file of rows; of a damaged one those before the damage, of a picture one issue."""
    if is_binary(file.peek(4096)[:4096]):
        yield failed(path, "binary", f"{path}: not text")
        return
    yield from before_damage(pages_of_rows(file, path), packed, path)


def before_damage(rows: Iterable[Page], packed: Unpacked | None, path: str, *, whole: bool = True) -> Iterator[Page]:
    """Yield the pages of rows; where the file broke off, its last row is told of as cut, not read.

    Args:
        rows: what was read.
        packed: the file, once all is read it tells of its damage.
        path: its name.
        whole: a row that was read is whole, as one of JSON is.
    """
    last: Page | None = None
    number = 0
    for page in rows:
        if last is not None:
            yield last
            number += 1
        last = page
    cut = packed is not None and packed.damage is not None
    if last is not None and not (cut and (last.issues or not whole)):
        yield last
        number += 1
    if packed is not None and packed.damage is not None:
        yield _cut(path, packed.damage, number)


def _cut(path: str, why: str, rows: int | None = None) -> Page:
    if rows is None:
        return failed(path, "truncated", f"{path}: damaged or truncated gzip ({why})")
    return failed(path, "truncated", f"{path}: damaged or truncated gzip ({why}); rows read before it: {rows}")


def _looks_like_rows(path: str, start: bytes) -> bool:
    suffix = Path(path.removesuffix(".gz")).suffix.lower()
    if suffix in ROW_SUFFIXES:
        return True
    head = start.lstrip(b"\xef\xbb\xbf \t\r\n")
    if suffix in SUFFIXES:  # rows under a page's or a text's name
        return head.startswith((b'{"', b'[{"')) and bool(_ROW.match(head))
    return head.startswith((b'{"', b"[{", b'{ "'))


def _source_id(path: str) -> str:
    return os.path.basename(path.rstrip("/")) or path


def _page(data: bytes, path: str) -> Page:
    """One file as one page: HTML when it holds tags, else a text dump."""
    if len(data) > MAX_PAGE_BYTES:
        return failed(path, "too-large", f"{path}: larger than {MAX_PAGE_BYTES // 1_000_000} MB")
    if not data.strip():
        return failed(path, "empty", f"{path}: empty file")
    if is_binary(data):
        return failed(path, "binary", f"{path}: not text")
    if is_mhtml(data):
        return _saved(data, path)
    content = decode(data)
    tags = len(_TAG.findall(content[:200_000]))
    text = tags == 0 or (tags < _TAGGED and path.removesuffix(".gz").endswith(".txt"))
    return Page(content, "text" if text else "html", path=path, source_id=_source_id(path))


def _saved(data: bytes, path: str) -> Page:
    """A page saved as one file, under its own address."""
    saved = saved_page(data)
    if saved is None:
        return failed(path, "empty", f"{path}: no page in it")
    return Page(decode(saved.data, charset=saved.charset), "html", url=saved.url, path=path, source_id=_source_id(path))


def is_binary(data: bytes) -> bool:
    """A picture, a PDF, an archive: control bytes that no page holds (UTF-16 and UTF-32 begin with a mark)."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")):
        return False
    sample = data[:20_000]
    return data.startswith(b"%PDF-") or len(_CONTROL.findall(sample)) * 200 > len(sample)
