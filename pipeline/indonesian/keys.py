"""Comparison keys: what is left of a name or a phrase when spelling no longer counts."""

from __future__ import annotations

import re
import unicodedata

_APART = re.compile(r"[^0-9a-z]+")


def fold(text: str) -> str:
    """Return words in lower case without marks or accents: "Ma’ruf  Amin" and "MA'RUF AMIN" -> "maruf amin"."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(c for c in plain if not unicodedata.combining(c) and c not in "'’‘`ʼ")
    return _APART.sub(" ", plain).strip()


def slug(text: str) -> str:
    """Return words fit for an id or an address: "Kementerian Dalam Negeri" -> "kementerian-dalam-negeri"."""
    return fold(text).replace(" ", "-") or "tanpa-nama"
