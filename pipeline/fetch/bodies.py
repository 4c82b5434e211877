"""The body of an HTTP answer as it was meant: chunks joined, gzip or deflate undone, never more than a page holds."""

from __future__ import annotations

import zlib

from pipeline.errors import FetchError

PACKED = frozenset({"gzip", "x-gzip", "deflate"})
PLAIN = frozenset({"", "identity"})


def unpacker(encoding: str) -> zlib._Decompress | None:
    """Return what undoes a content encoding, None where there is nothing to undo.

    Raises:
        FetchError: the encoding is not known.
    """
    name = encoding.lower().strip()
    if name in PLAIN:
        return None
    if name not in PACKED:
        raise FetchError(f"unknown content encoding {name!r}")
    return zlib.decompressobj(zlib.MAX_WBITS | 32)


def plain_body(data: bytes, *, encoding: str = "", chunked: bool = False, most: int) -> bytes:
    """Return an archived body without its encodings; archives often keep the headers and drop the encodings.

    At most ``most`` + 1 bytes come back, so that no bomb unfolds.

    Raises:
        FetchError: the encoding is not known.
    """
    if chunked:
        data = _joined(data)
    if encoding.lower().strip() in PACKED and not data.startswith((b"\x1f\x8b", b"\x78")):
        return data
    unpack = unpacker(encoding)
    if unpack is None:
        return data
    try:
        return unpack.decompress(data, most + 1)
    except zlib.error:
        return data


def _joined(data: bytes) -> bytes:
    """Join the chunks of a body; a body that is not in chunks comes back as it is."""
    found, at = bytearray(), 0
    while True:
        end = data.find(b"\r\n", at, at + 40)
        try:
            size = int(data[at:end].partition(b";")[0], 16) if end > at else -1
        except ValueError:
            size = -1
        if size < 0:
            return bytes(found) if found else data
        if size == 0:
            return bytes(found)
        found += data[end + 2 : end + 2 + size]
        at = end + 2 + size + 2
        if at > len(data):
            return bytes(found)
