"""Comparison keys: what is left of a name or a phrase when spelling no longer counts."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_DROPPED = str.maketrans("", "", "'’‘`ʼ")
#: What is longer is a text, not a name, and is not remembered.
SHORT = 60
#: Letters that are no letter with an accent but stand for one: "Alfreðsson", "Bjørn", "Wałęsa".
_FOREIGN = str.maketrans({"ð": "d", "đ": "d", "ø": "o", "ł": "l", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})
_APART = re.compile(r"[^0-9a-z]+")


def fold(text: str) -> str:
    """Return words in lower case without marks or accents: "Ma’ruf  Amin" and "MA'RUF AMIN" -> "maruf amin"."""
    return _remembered(text) if len(text) <= SHORT else _folded(text)


def _folded(text: str) -> str:
    plain = text.casefold()
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
        plain = plain.translate(_FOREIGN)
    return _APART.sub(" ", plain.translate(_DROPPED)).strip()


#: Names come back often; so many of their keys are remembered.
_remembered = lru_cache(maxsize=100_000)(_folded)


def slug(text: str) -> str:
    """Return words fit for an id or an address: "Kementerian Dalam Negeri" -> "kementerian-dalam-negeri"."""
    return fold(text).replace(" ", "-") or "tanpa-nama"
