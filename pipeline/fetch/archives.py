"""Archives as pages: zip and tar, what lies in them read as if it lay in a folder; what is damaged is told."""

from __future__ import annotations

import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from pipeline.fetch.read import SUFFIXES, failed, read
from pipeline.fetch.reasons import of_damage
from pipeline.fetch.tables import rows_of_csv
from pipeline.schema import Page

TARS = (".tar", ".tar.gz", ".tgz", ".tar.xz", ".tar.bz2")
#: What is no page but holds pages; inside another archive it is told of, not read.
NESTED = (".zip", ".warc", ".xlsx", ".parquet", ".tgz", ".tar", ".tar.xz", ".tar.bz2")
#: What the readers of packed files raise for damage: LookupError, RuntimeError and NotImplementedError are zipfile's.
DAMAGED = (
    OSError, EOFError, ValueError, LookupError, RuntimeError, zipfile.BadZipFile, tarfile.TarError, zlib.error,
    lzma.LZMAError,
)  # fmt: skip
_BLOCK = 512


def of_zip(path: Path) -> Iterator[Page]:
    """Yield the pages of a zip archive, its files in the order of their names; a damaged one hides no other."""
    with zipfile.ZipFile(path) as archive:
        for entry in sorted(archive.infolist(), key=lambda e: e.filename):
            if not entry.is_dir():
                try:
                    with archive.open(entry) as file:
                        yield from _member(file, path, entry.filename)
                except DAMAGED as error:
                    yield _damaged(f"{path}:{entry.filename}", error)


def of_tar(path: Path) -> Iterator[Page]:
    """Yield the pages of a tar archive, packed or not, in its own order.

    Behind a damaged header the next whole one is looked for, and an issue tells that files may be missing.
    """
    with tarfile.open(path, "r:*") as archive:
        told = False
        while True:
            entry = archive.next()
            if entry is not None:
                yield from _entry(archive, entry, path)
            elif told or (why := _ends_badly(archive)) is None:
                return
            else:
                yield failed(str(path), "damaged", f"{path}: {why}")
                told = archive.ignore_zeros = True


def _entry(archive: tarfile.TarFile, entry: tarfile.TarInfo, path: Path) -> Iterator[Page]:
    try:
        file = archive.extractfile(entry) if entry.isfile() else None
    except KeyError as error:  # a link to a file that is not there
        yield _damaged(f"{path}:{entry.name}", error)
        return
    if file is not None:
        yield from _member(file, path, entry.name)


def _ends_badly(archive: tarfile.TarFile) -> str | None:
    """Say why an archive ended where it did; None at the block of zeros that marks an end."""
    file: Any = archive.fileobj
    file.seek(archive.offset)
    block = file.read(_BLOCK)
    if block and not block.strip(b"\0"):
        return None
    if len(block) < _BLOCK:
        return f"ends at byte {archive.offset} without its mark; files may be missing"
    return f"a damaged header at byte {archive.offset}; files behind it may be missing"


def _damaged(name: str, error: BaseException) -> Page:
    return failed(name, "damaged", f"{name}: {of_damage(error)}")


def _member(file: IO[bytes], path: Path, name: str) -> Iterator[Page]:
    """Read one file of an archive as if it lay in a folder, as it is unpacked."""
    base, place = name.rsplit("/", 1)[-1], f"{path}:{name}"
    plain = base.lower().removesuffix(".gz")
    if not base.startswith(".") and plain.endswith(NESTED):
        yield failed(place, "nested", f"{place}: an archive inside an archive; unpack it first")
        return
    if base.startswith(".") or not ("." not in plain or plain.endswith((*SUFFIXES, ".csv"))):
        return
    if plain.endswith(".csv"):
        yield from rows_of_csv(file, place)
        return
    for page in read(["-"], stdin=file, name=base):
        yield Page(
            page.content, page.kind, url=page.url, path=place, fields=page.fields, issues=page.issues,
            source_id=name if page.source_id in {None, "-", base} else page.source_id,
        )  # fmt: skip
