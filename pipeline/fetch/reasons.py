"""Why something could not be read, in words of ours: libraries speak English, and of their inside."""

from __future__ import annotations

import errno
import socket

#: What the system says of a file and a reader can act on.
_TOLD = {errno.ENOENT, errno.EACCES, errno.EPERM, errno.EISDIR, errno.ENOTDIR, errno.ENOSPC, errno.EIO, errno.EROFS}
_WORDS = (
    (("encrypted", "password"), "locked with a password"),
    (("end-of-stream", "truncated", "unexpected end", "premature"), "ends too early"),
    (("crc", "checksum", "incorrect length"), "its checksum does not fit"),
    (("not a zip file", "not a gzipped file", "could not be opened", "magic bytes", "invalid header"),
     "not a file of this kind, or cut short"),
    (("not supported", "unsupported"), "packed in an unknown way"),
)  # fmt: skip
_NETWORK = (
    (("name or service not known", "no address associated", "temporary failure in name", "nodename nor servname"),
     "its name is not known"),
    (("certificate", "ssl", "tls"), "its certificate or its encryption is not in order"),
    (("refused",), "the site refuses the connection"),
    (("reset", "closed", "disconnected", "broken pipe", "terminated", "incomplete"),
     "the site broke off the connection"),
    (("unreachable", "no route"), "the site cannot be reached"),
)  # fmt: skip


def of_damage(error: BaseException) -> str:
    """Say why a file cannot be read: "ends too early" of an EOFError, "Permission denied" as the system says it."""
    if isinstance(error, OSError) and error.errno in _TOLD:
        return str(error.strerror)
    said = "ends too early" if isinstance(error, EOFError) else _matching(_WORDS, error)
    return said or "its content is broken"


def of_network(error: BaseException) -> str:
    """Say why a site could not be asked: "[Errno -2] Name or service not known" is "its name is not known"."""
    if isinstance(error, socket.gaierror):
        return "its name is not known"
    return _matching(_NETWORK, error) or f"no answer ({type(error).__name__})"


def _matching(table: tuple[tuple[tuple[str, ...], str], ...], error: BaseException) -> str | None:
    told = str(error).lower()
    return next((said for words, said in table if any(word in told for word in words)), None)
