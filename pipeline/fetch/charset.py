"""From bytes to text: byte-order mark, declared charset, then what the bytes themselves allow."""

from __future__ import annotations

import codecs
import re

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
         (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))  # fmt: skip
_META = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.I)
_XML = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9_.:-]{2,40})""", re.I)
#: Latin-1 as the web means it.
_ALIASES = {"iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252"}
#: UTF-8 read as Latin-1 or windows-1252 and written again: "â€œ" for an opening quotation mark, "Ã¡" for "á".
_TWICE = re.compile(
    "[\u00c2-\u00c3][\u0080-\u00bf\u0152-\u2122]"
    "|\u00e2[\u0080-\u0082\u20ac\u201a\u0201][\u0080-\u00bf\u0152-\u2122]|\u00f0[\u0178\u009f]"
)
#: What stands for a letter that could not be read.
LOST = "\ufffd"
#: Halves of characters beyond the first 65,536, such as a cut emoji leaves.
_HALVES = re.compile("[\ud800-\udfff]")
#: How such a run begins; a page without any of these is looked at no further.
_SIGNS = "\u00c2\u00c3\u00e2\u00f0"
_RUN = re.compile("[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122\u20ac]{2,}")


def declared(data: bytes) -> str | None:
    """The charset that a page declares about itself in its first 4,096 bytes."""
    found = _XML.search(data[:4096]) or _META.search(data[:4096])
    return found[1].decode("ascii").lower() if found else None


def _lone_byte(error: UnicodeError) -> tuple[str, int]:
    """A byte that is no UTF-8 and stands alone is a letter of windows-1252 pasted in; a torn letter is lost."""
    assert isinstance(error, UnicodeDecodeError)
    alone = error.object[error.start : error.end] if error.end - error.start == 1 else b""
    return alone.decode("cp1252", errors="replace") or LOST, error.end


codecs.register_error("jejak-lone-byte", _lone_byte)


def _try(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except (UnicodeDecodeError, LookupError):
        return None


def decode(data: bytes, *, charset: str | None = None) -> str:
    """Decode a page: mark, then UTF-8 where the bytes are UTF-8, then what is declared, then windows-1252.

    UTF-8 is tried before a declaration, because bytes outside ASCII are almost never valid UTF-8 by chance while
    pages that declare ISO-8859-1 and send UTF-8 are common.

    Args:
        data: the bytes of a page.
        charset: what the transport said, if anything.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data.decode(name, errors="replace")
    text = _try(data, "utf-8")
    if text is not None:
        return repair(text)
    names = [name.lower() for name in (charset, declared(data)) if name]
    for name in names:
        found = _try(data, _ALIASES.get(name, name)) if name not in {"utf-8", "utf8"} else None
        if found is not None:
            return found
    loose = data.decode("utf-8", errors="replace")
    lost = loose.count(LOST)
    whole = sum(not char.isascii() for char in loose) - lost
    # more letters whole than broken, or a handful broken in a long page: UTF-8; else it is in a one-byte charset
    if whole > lost or (any(name in {"utf-8", "utf8"} for name in names) and lost * 200 < len(loose) + 400):
        return repair(data.decode("utf-8", errors="jejak-lone-byte"))
    return data.decode("cp1252", errors="replace")


def decode_row(data: bytes) -> str:
    """Decode one row of a file of rows: UTF-8, else windows-1252, unless more of its letters are UTF-8 than are not."""
    text = _try(data, "utf-8-sig")
    if text is not None:
        return text
    loose = data.decode("utf-8-sig", errors="replace")
    lost = loose.count(LOST)
    whole = sum(not char.isascii() for char in loose) - lost
    return loose if whole > lost else data.decode("cp1252", errors="replace")


def sound(text: str) -> str:
    """Return text without what no store takes: halves of characters, joined where both stand there, and NUL.

    A half alone is lost, as a letter in another charset is; NUL is a blank.
    """
    if _HALVES.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", errors="replace")
    return text.replace("\x00", " ") if "\x00" in text else text


def charset_of(head: bytes) -> str:
    """The charset of a long table by its beginning: its mark, UTF-8 where the bytes are that, else windows-1252."""
    for mark, name in _BOMS:
        if head.startswith(mark):
            return name
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _bytes_again(run: str) -> bytes:
    """The bytes that a twice-encoded run was made from, as windows-1252 or Latin-1, character by character."""
    out = bytearray()
    for char in run:
        if ord(char) < 256:
            out.append(ord(char))
        else:
            out += char.encode("cp1252")
    return bytes(out)


def _once(match: re.Match[str]) -> str:
    try:
        return _bytes_again(match[0]).decode("utf-8")
    except UnicodeError:
        return match[0]


def repair(text: str) -> str:
    """Undo a double encoding, run by run, where the result is valid: "MÃ¡rquez" is "Márquez"."""
    if not any(sign in text for sign in _SIGNS):
        return text
    return _RUN.sub(_once, text) if _TWICE.search(text) else text
