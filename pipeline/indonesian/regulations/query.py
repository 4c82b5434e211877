"""What a person types into a search box for a regulation: "inpres no 2 tahun 2021", "UU ITE", "inpres-2-2021"."""

from __future__ import annotations

import regex

from pipeline.indonesian.regulations.explicit import find
from pipeline.indonesian.regulations.instruments import instruments, names

_ID = regex.compile(r"[a-z][a-z0-9-]*(?:-[^\s:]+-(?:\d{4}|\?)|:[\w-]+|-[\w.\-]*\d[\w.\-]*/[\w./\-]+)$")


def parse(query: str) -> str | None:
    """Return the id that a query means, None where it names no regulation.

    >>> parse("inpres no 2 tahun 2021"), parse("Inpres 2/2021"), parse("UU ITE")
    ('inpres-2-2021', 'inpres-2-2021', 'uu:ite')
    """
    words = " ".join(query.split())
    if _ID.match(words) or (words in instruments() and instruments()[words].code):
        return words
    for attempt in (words, _as_printed(words)):
        found = find(attempt)
        whole = [f for f in found if f.end - f.start >= len(attempt) * 0.6]
        if whole:
            return whole[0].id
    return None


def _as_printed(words: str) -> str:
    """Write a query as the press would: "uu ite" -> "UU ITE", "perpres stunting" -> "Perpres Stunting"."""
    table = {name.lower(): name for name in names()}
    for size in range(min(6, len(words.split())), 0, -1):
        head = " ".join(words.split()[:size])
        if head.lower() in table:
            rest = words.split()[size:]
            return " ".join([table[head.lower()], *(w if len(w) > 1 and w.isupper() else _capital(w) for w in rest)])
    return words


def _capital(word: str) -> str:
    if word.lower() in {"dan", "no", "no.", "nomor", "tahun", "tentang", "pasal", "ayat"}:
        return word.lower()
    return word.upper() if len(word) <= 3 else word[:1].upper() + word[1:]
