"""JSON lists, read row by row as they stream by, however long they are.

The rows are decoded by Python's own decoder, which ends at a depth of some hundred levels. (Parsers that report every
event keep the path to each, so that a hostile list takes memory by the square of its depth.)
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

#: How many bytes are read at least.
CHUNK = 1 << 20
#: An error this near to the end of what is held may be the end's fault ("tru" of "true").
NEAR_END = 16
_NO_BLANK = re.compile(r"\S")
_DECODER = json.JSONDecoder(strict=False)


class RowTooLarge(ValueError):
    """A row is larger than any article."""


class _Window:
    """The part of a list that is held: from the row that is being read to where the reading has come."""

    def __init__(self, head: bytes, stream: BinaryIO, charset: str) -> None:
        self._stream = stream
        self._decode = codecs.getincrementaldecoder(charset)("replace").decode
        self.text, self.place = self._decode(head), 0

    @property
    def held(self) -> int:
        """How many characters are held."""
        return len(self.text) - self.place

    def more(self) -> bool:
        """Read on, twice as far each time, so that a long row is tried few times; tell whether there was more."""
        raw = self._stream.read(max(CHUNK, self.held))
        self.text, self.place = self.text[self.place :] + self._decode(raw, final=not raw), 0
        return bool(raw)

    def next(self) -> str:
        """Go to the next character that is no blank, and return it; "" at the end."""
        while not (found := _NO_BLANK.search(self.text, self.place)):
            self.place = len(self.text)
            if not self.more():
                return ""
        self.place = found.start()
        return found.group()


def rows_of(head: bytes, stream: BinaryIO, *, most: int, charset: str = "utf-8") -> Iterator[Any]:
    """Yield the rows of the JSON list that begins with ``head`` and goes on in ``stream``: ``[{"text": "…"}, …]``.

    Args:
        head: bytes read already, "[" and on.
        stream: the rest.
        most: a row longer than this, in characters, ends the reading.
        charset: in which it is written, as its head shows.

    Raises:
        RowTooLarge: the next row is too long; the rows before were yielded.
        ValueError: the list breaks off or is no JSON from here on.
        RecursionError: the next row is nested without end.
    """
    window = _Window(head, stream, charset)
    window.next()
    window.place += 1
    while (character := window.next()) != "]":
        if character == ",":
            window.place += 1
        else:
            yield _row(window, most)
    window.place += 1
    if window.next():
        raise ValueError("more stands behind the list")


def _row(window: _Window, most: int) -> Any:
    """Return the next row of a JSON list, reading on until it is whole."""
    while True:
        try:
            row, end = _DECODER.raw_decode(window.text, window.place)
        except json.JSONDecodeError as error:
            if not error.msg.startswith("Unterminated") and error.pos < len(window.text) - NEAR_END:
                raise ValueError("the list is broken from here on") from error
            if window.held > most:
                raise RowTooLarge(f"row larger than {most // 1_000_000} MB") from error
            if not window.more():
                raise ValueError("the list is broken from here on") from error
        else:
            window.place = end
            return row
