"""Files as they can be read: packed ones to where they are whole, UTF-16 and UTF-32 as UTF-8."""

from __future__ import annotations

import codecs
import gzip
import io
import json
import zlib
from typing import IO, Any, cast

from pipeline.fetch.reasons import of_damage

GZIP = b"\x1f\x8b"
_PIECE = 1 << 16


class Unpacked(io.RawIOBase):
    """A file packed with gzip, to its end or to where it is damaged; ``damage`` then says why.

    What a download that broke off holds is read: "berita.jsonl.gz" without its last bytes gives all rows but one.
    """

    def __init__(self, stream: IO[bytes]) -> None:
        self._file = gzip.GzipFile(fileobj=stream)
        self.damage: str | None = None

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Read the next bytes; none where the file ends or its damage begins."""
        if self.damage is not None:
            return 0
        try:
            piece = self._file.read1(len(buffer))
        except (EOFError, OSError, zlib.error) as error:
            self.damage = of_damage(error)
            return 0
        buffer[: len(piece)] = piece
        return len(piece)


class _Recoded(io.RawIOBase):
    """A file in another charset, as UTF-8."""

    def __init__(self, stream: IO[bytes], charset: str) -> None:
        self._stream, self._rest = stream, b""
        self._decode = codecs.getincrementaldecoder(charset)("replace").decode

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Read the next bytes."""
        while not self._rest and (piece := self._stream.read(_PIECE)):
            self._rest = self._decode(piece).encode("utf-8", "replace")
        taken, self._rest = self._rest[: len(buffer)], self._rest[len(buffer) :]
        buffer[: len(taken)] = taken
        return len(taken)


def as_utf8(stream: io.BufferedReader) -> io.BufferedReader:
    """Return a file of JSON as UTF-8: what begins with the mark of UTF-16 or UTF-32, or as JSON does in these."""
    start = stream.peek(4096)[:4096]
    charset = json.detect_encoding(start)
    if charset.startswith("utf-8"):
        return stream
    text = start.decode(charset, "replace").lstrip("\ufeff \t\r\n")
    return buffered(_Recoded(stream, charset)) if text.startswith(("{", "[")) else stream


def buffered(stream: IO[bytes] | io.RawIOBase, size: int = _PIECE) -> io.BufferedReader:
    """Return a file read piece by piece, so that one can look ahead."""
    if isinstance(stream, io.BufferedReader):
        return stream
    raw = stream if hasattr(stream, "readinto") else io.BytesIO(stream.read())
    return io.BufferedReader(cast(io.RawIOBase, raw), size)
