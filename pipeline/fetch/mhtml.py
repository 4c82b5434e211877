"""A page saved as one file (.mht, .mhtml), as Chrome and Edge do: the HTML part, its address and its charset."""

from __future__ import annotations

import email
import email.policy
from typing import NamedTuple

_HEAD = 4_096


class Saved(NamedTuple):
    """The page that a file holds: its bytes, its own address, the charset that its part names."""

    data: bytes
    url: str | None
    charset: str | None


def is_mhtml(data: bytes) -> bool:
    """Whether bytes are a page saved as one file."""
    head = data[:_HEAD].lower()
    return b"mime-version:" in head and b"multipart/related" in head


def saved_page(data: bytes) -> Saved | None:
    """Return the first HTML part of a page saved as one file; None where it holds none."""
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    for part in message.walk():
        if part.get_content_type() in {"text/html", "application/xhtml+xml"}:
            body = part.get_payload(decode=True)
            told = (part.get("Content-Location") or message.get("Snapshot-Content-Location") or "").strip()
            if isinstance(body, bytes) and body.strip():
                return Saved(body, told if told.startswith("http") else None, part.get_content_charset())
    return None
