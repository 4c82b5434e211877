"""Files that are there whole or not at all: written beside, then renamed."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any

from pipeline.errors import StoreError


def write_lines(path: Path, lines: Iterable[str | bytes]) -> int:
    """Write lines to a file, compressed where its name ends in ".gz", and return how many there were.

    The file appears under its name only when every line is on disk: a killed process or a full disk leaves no half.

    Raises:
        StoreError: the disk is full or the folder cannot be written.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    count = 0
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("wb") as raw:
            for chunk, number in _encoded(lines):
                raw.write(gzip.compress(chunk, 1, mtime=0) if path.suffix == ".gz" else chunk)
                count += number
            raw.flush()
            sync(raw)
        os.replace(beside, path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise StoreError(f"{path}: {error.strerror or error}; what is finished stays, run again to go on") from error
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    return count


def read_lines(path: Path) -> Iterator[str]:
    """Yield the lines of a file written by ``write_lines``."""
    with path.open("rb") as raw, gzip.open(raw) if path.suffix == ".gz" else raw as file:
        for line in file:
            yield line.rstrip(b"\n").decode("utf-8", "surrogatepass")


def write_json(path: Path, value: object) -> None:
    """Write one JSON value, whole or not at all."""
    write_lines(path, [json.dumps(value, ensure_ascii=False, sort_keys=True)])


def read_json(path: Path) -> Any:
    """Read what ``write_json`` wrote, None where there is nothing."""
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None


def append_json(path: Path, value: object) -> None:
    """Add one JSON line to a file and wait until it is on disk.

    Raises:
        StoreError: the disk is full.
    """
    try:
        with path.open("ab") as file:
            file.write(json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n")
            file.flush()
            sync(file)
    except OSError as error:
        raise StoreError(f"{path}: {error.strerror or error}") from error


def read_appended(path: Path) -> list[Any]:
    """Read the lines that ``append_json`` wrote; a last line cut off by a crash is passed over."""
    values = []
    for line in path.read_bytes().splitlines() if path.exists() else ():
        try:
            values.append(json.loads(line))
        except ValueError:
            continue
    return values


def sync(file: IO[bytes]) -> None:
    """Wait until a file's bytes are on disk."""
    os.fsync(file.fileno())


def _encoded(lines: Iterable[str | bytes]) -> Iterator[tuple[bytes, int]]:
    pending: list[bytes] = []
    size = 0
    for line in lines:
        pending.append((line if isinstance(line, bytes) else line.encode("utf-8", "surrogatepass")) + b"\n")
        size += len(pending[-1])
        if size > 4_000_000:
            yield b"".join(pending), len(pending)
            pending, size = [], 0
    if pending:
        yield b"".join(pending), len(pending)
