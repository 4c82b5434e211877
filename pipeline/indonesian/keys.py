"""Comparison keys: what is left of a name or a phrase when spelling no longer counts."""

from __future__ import annotations

import re
import unicodedata

_DROPPED = str.maketrans("", "", "'’‘`ʼ")
_APART = re.compile(r"[^0-9a-z]+")


def fold(text: str) -> str:
    """Return words in lower case without marks or accents: "Ma’ruf  Amin" and "MA'RUF AMIN" -> "maruf amin"."""
    plain = text.casefold()
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return _APART.sub(" ", plain.translate(_DROPPED)).strip()


def slug(text: str) -> str:
    """Return words fit for an id or an address: "Kementerian Dalam Negeri" -> "kementerian-dalam-negeri"."""
    return fold(text).replace(" ", "-") or "tanpa-nama"
