"""Where a web archive ends: behind a whole record, or within one, as after a broken-off download."""

from __future__ import annotations

import re
import zlib
from pathlib import Path
from typing import BinaryIO

_PIECE = 1 << 20
_LENGTH = re.compile(rb"(?im)^content-length:\s*(\d+)")


def cut_record(path: Path, start: int) -> int | None:
    """Return where the record begins within which an archive ends, None where it ends behind a whole one.

    Args:
        path: the archive.
        start: where one of its last records begins; what stands before is not looked at.
    """
    with path.open("rb") as file:
        packed = file.read(2) == b"\x1f\x8b"
        file.seek(start)
        return _cut_member(file, start) if packed else _cut_plain(file, start)


def _cut_member(file: BinaryIO, begin: int) -> int | None:
    """Look for the end of each gzip member; what is damaged in another way than cut is told elsewhere."""
    unpack, at = zlib.decompressobj(zlib.MAX_WBITS | 16), begin
    while piece := file.read(_PIECE):
        at += len(piece)
        while piece:
            try:
                rest = unpack.decompress(piece, _PIECE)
            except zlib.error:
                return None
            piece = unpack.unused_data if unpack.eof else unpack.unconsumed_tail
            if unpack.eof:
                begin = at - len(piece)
                unpack = zlib.decompressobj(zlib.MAX_WBITS | 16)
            elif not piece and not rest:
                break
    return None if begin == at else begin


def _cut_plain(file: BinaryIO, begin: int) -> int | None:
    """Return where the last record of an archive begins if it is cut off, by walking from record to record."""
    size = file.seek(0, 2)
    while begin < size:
        file.seek(begin)
        head, _, _ = file.read(_PIECE).partition(b"\r\n\r\n")
        if not head.strip():
            return None
        length = _LENGTH.search(head)
        if not head.startswith(b"WARC/") or length is None:
            return begin if b"WARC/".startswith(head[:5]) else None
        end = begin + len(head) + 4 + int(length[1])
        if end > size:
            return begin
        begin = end + 4
    return None
