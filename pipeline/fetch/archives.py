"""Archives and tables as pages: zip, tar, CSV, Excel and Parquet, on disk or one inside another."""

from __future__ import annotations

import csv
import gzip
import io
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from pipeline.errors import InputError
from pipeline.fetch.charset import decode
from pipeline.fetch.read import MAX_PAGE_BYTES, SUFFIXES, failed, read
from pipeline.fetch.rows import page_of_row
from pipeline.schema import Page

#: What a table larger than a page may be: one inside an archive is unpacked into memory.
MAX_TABLE_BYTES = 500_000_000
TARS = (".tar", ".tar.gz", ".tgz", ".tar.xz", ".tar.bz2")
TABLES = (".csv", ".csv.gz", ".xlsx", ".parquet")
DAMAGED = (OSError, EOFError, zipfile.BadZipFile, tarfile.TarError, csv.Error, ValueError, KeyError)


def of_zip(path: Path) -> Iterator[Page]:
    """Yield the pages of a zip archive, its files in the order of their names."""
    with zipfile.ZipFile(path) as archive:
        for entry in sorted(archive.infolist(), key=lambda e: e.filename):
            if not entry.is_dir():
                try:
                    with archive.open(entry) as file:
                        yield from _member(file, path, entry.filename)
                except (RuntimeError, NotImplementedError, zipfile.BadZipFile) as error:
                    yield failed(f"{path}:{entry.filename}", "damaged", f"{path}:{entry.filename}: {error}")


def of_tar(path: Path) -> Iterator[Page]:
    """Yield the pages of a tar archive, packed or not, in its own order."""
    with tarfile.open(path, "r:*") as archive:
        for entry in archive:
            file = archive.extractfile(entry) if entry.isfile() else None
            if file is not None:
                yield from _member(file, path, entry.name)


def _member(file: IO[bytes], path: Path, name: str) -> Iterator[Page]:
    """Read one file of an archive as if it lay in a folder; no more of it than a page or a table may hold."""
    base = name.rsplit("/", 1)[-1]
    plain = base.lower().removesuffix(".gz")
    if base.startswith(".") or not ("." not in plain or plain.endswith((*SUFFIXES, ".csv"))):
        return
    most = MAX_TABLE_BYTES if plain.endswith((".csv", ".jsonl", ".ndjson", ".json")) else MAX_PAGE_BYTES
    data = file.read(most + 1)
    if len(data) > most:
        yield failed(f"{path}:{name}", "too-large", f"{path}:{name}: larger than {most // 1_000_000} MB")
        return
    if plain.endswith(".csv"):
        yield from _rows_of_csv(_unpacked(data), f"{path}:{name}")
        return
    for page in read(["-"], stdin=io.BytesIO(data), name=base):
        yield Page(
            page.content, page.kind, url=page.url, path=f"{path}:{name}", fields=page.fields, issues=page.issues,
            source_id=name if page.source_id in {None, "-", base} else page.source_id,
        )  # fmt: skip


def _unpacked(data: bytes) -> bytes:
    return gzip.decompress(data) if data.startswith(b"\x1f\x8b") else data


def of_csv(path: Path) -> Iterator[Page]:
    """Yield a page for each row of a CSV file with a heading, such as news-watch writes."""
    with path.open("rb") as file:
        packed = file.read(2) == b"\x1f\x8b"
        file.seek(0)
        with gzip.open(file) if packed else file as plain:
            yield from _rows(io.TextIOWrapper(plain, "utf-8-sig", errors="replace", newline=""), str(path))


def _rows_of_csv(data: bytes, path: str) -> Iterator[Page]:
    yield from _rows(io.StringIO(decode(data), newline=""), path)


def _rows(lines: IO[str], path: str) -> Iterator[Page]:
    csv.field_size_limit(min(sys.maxsize, MAX_PAGE_BYTES))
    head = lines.readline()
    mark = max(",;\t|", key=head.count)
    heading = next(csv.reader([head], delimiter=mark), [])
    rows = csv.DictReader(lines, fieldnames=[name.strip() for name in heading], delimiter=mark)
    for number, row in enumerate(rows, start=2):
        yield page_of_row({key: value for key, value in row.items() if key}, path, number)


def of_excel(path: Path) -> Iterator[Page]:
    """Yield a page for each row of a workbook's first sheet, whose first row is the heading."""
    from openpyxl import load_workbook

    book = load_workbook(path, read_only=True, data_only=True)
    try:
        rows = iter(book.worksheets[0].iter_rows(values_only=True))
        heading = [str(name or "").strip() for name in next(rows, ())]
        for number, row in enumerate(rows, start=2):
            yield page_of_row(_plain(dict(zip(heading, row, strict=False))), str(path), number)
    finally:
        book.close()


def of_parquet(path: Path) -> Iterator[Page]:
    """Yield a page for each row of a Parquet file.

    Raises:
        InputError: the extra "parquet" is not installed.
    """
    try:
        from pyarrow import ArrowException, parquet
    except ImportError as error:
        raise InputError(f'{path}: reading Parquet needs pip install "jejak[parquet]"') from error
    number = 0
    try:
        for batch in parquet.ParquetFile(path).iter_batches(batch_size=500):
            for row in batch.to_pylist():
                number += 1
                yield page_of_row(_plain(row), str(path), number)
    except ArrowException as error:
        yield failed(str(path), "damaged", f"{path}: {error}")


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    """A row without empty cells, its dates as text."""
    return {
        key: str(value) if hasattr(value, "isoformat") else value
        for key, value in row.items()
        if key and value is not None
    }
