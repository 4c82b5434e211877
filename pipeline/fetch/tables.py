"""Tables as pages, a page a row: CSV, Excel and Parquet; no row unfolds into more than a page may hold."""

from __future__ import annotations

import csv
import io
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from pipeline.errors import InputError
from pipeline.fetch.charset import charset_of
from pipeline.fetch.read import MAX_PAGE_BYTES, before_damage, failed
from pipeline.fetch.reasons import of_damage
from pipeline.fetch.rows import page_of_row, without_text
from pipeline.fetch.streams import GZIP, Unpacked, buffered
from pipeline.schema import Page

TABLES = (".csv", ".csv.gz", ".xlsx", ".parquet")
#: What a workbook, whose words are unpacked into memory, may be.
MAX_TABLE_BYTES = 300_000_000
#: How much of a table shows its charset.
_HEAD = 1 << 16


class TooLargeError(Exception):
    """A row holds more than a page may."""


class _Lines:
    """The lines of a table, counted: ``taken`` are the characters since it was last set to nothing."""

    def __init__(self, lines: IO[str]) -> None:
        self._lines, self.taken = lines, 0

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self._lines.readline(MAX_PAGE_BYTES + 1)
        self.taken += len(line)
        if self.taken > MAX_PAGE_BYTES:
            raise TooLargeError
        if not line:
            raise StopIteration
        return line


def of_csv(path: Path) -> Iterator[Page]:
    """Yield a page for each row of a CSV file with a heading, such as news-watch writes."""
    with path.open("rb") as file:
        yield from rows_of_csv(file, str(path))


def rows_of_csv(stream: IO[bytes], path: str) -> Iterator[Page]:
    """Yield a page for each row of a table, packed with gzip or not, as it is read.

    Behind a row that is too large nothing is read, and it is told; a file that breaks off is read to there.
    """
    file = buffered(stream, _HEAD)
    packed = Unpacked(file) if file.peek(2).startswith(GZIP) else None
    file = buffered(packed, _HEAD) if packed else file
    text = io.TextIOWrapper(file, charset_of(file.peek(_HEAD)), errors="replace", newline="")
    yield from before_damage(_rows_of_text(text, path), packed, path, whole=False)


def _rows_of_text(text: io.TextIOWrapper, path: str) -> Iterator[Page]:
    """Yield the pages of a table in text, whatever marks part its columns; one without a text column is filed."""
    csv.field_size_limit(min(sys.maxsize, MAX_PAGE_BYTES))
    lines, number = _Lines(text), 1
    try:
        head = next(lines, "")
        mark = max(",;\t|", key=head.count)
        heading = [name.strip() for name in next(csv.reader([head], delimiter=mark), [])]
        if why := without_text(heading):
            yield failed(path, "no-text", f"{path}: {why}")
            return
        for number, row in enumerate(csv.DictReader(lines, fieldnames=heading, delimiter=mark), start=2):
            lines.taken = 0
            yield page_of_row({key: value for key, value in row.items() if key}, path, number)
    except (TooLargeError, csv.Error) as error:
        code = "too-large" if isinstance(error, TooLargeError) else "damaged"
        why = f"a row larger than {MAX_PAGE_BYTES // 1_000_000} MB" if code == "too-large" else of_damage(error)
        yield failed(f"{path}:{number + 1}", code, f"{path}:{number + 1}: {why}; what follows is not read")


def of_excel(path: Path) -> Iterator[Page]:
    """Yield a page for each row of a workbook's first sheet, whose first row is the heading."""
    with zipfile.ZipFile(path) as parts:
        if sum(part.file_size for part in parts.infolist()) > MAX_TABLE_BYTES:
            yield failed(str(path), "too-large", f"{path}: larger than {MAX_TABLE_BYTES // 1_000_000} MB")
            return
    from openpyxl import load_workbook

    number = 1
    try:
        book = load_workbook(path, read_only=True, data_only=True)
        try:
            rows = iter(book.worksheets[0].iter_rows(values_only=True))
            heading = [str(name or "").strip() for name in next(rows, ())]
            if why := without_text(heading):
                yield failed(str(path), "no-text", f"{path}: {why}")
                return
            for number, row in enumerate(rows, start=2):
                yield page_of_row(_plain(dict(zip(heading, row, strict=False))), str(path), number)
        finally:
            book.close()
    except (SyntaxError, TypeError, AttributeError, ArithmeticError) as error:  # broken XML, as openpyxl meets it
        yield failed(str(path), "damaged", f"{path}:{number + 1}: {of_damage(error)}; what follows is not read")


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
        table = parquet.ParquetFile(path)
        if why := without_text(table.schema_arrow.names):
            yield failed(str(path), "no-text", f"{path}: {why}")
            return
        for batch in table.iter_batches(batch_size=500):
            for row in batch.to_pylist():
                number += 1
                yield page_of_row(_plain(row), str(path), number)
    except ArrowException as error:
        yield failed(str(path), "damaged", f"{path}: {of_damage(error)}")


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    """A row without empty cells, its dates as text."""
    return {
        key: str(value) if hasattr(value, "isoformat") else value
        for key, value in row.items()
        if key and value is not None
    }
