"""One law, two ids: as an article prints its number, "permendag-03-2024", and by which its mentions are joined.

A record keeps the number as written; a knowledge base, an index or a question asks for the law, however its number
was written: "Permendag Nomor 03 Tahun 2024" and "Permendag 3/2024" are one.
"""

from __future__ import annotations

import re

from pipeline.indonesian.regulations.naming import of_the_assembly

_ZEROS = re.compile(r"(?<=[a-z]-)0+(?=[1-9]\d*[a-z]?[-/])")
_DECREE = re.compile(r"tap-mpr-(?P<number>[ivxl]+)-(?P<year>\d{4})")
_SIGNED_DECREE = re.compile(r"tap-mpr-(?P<number>[ivxl]+)/mprs?/(?P<year>\d{4})")
_PLAIN_NUMBER = re.compile(r"[a-z]-(?P<number>[1-9]\d*[a-z]?)-(?:\d{4}|\?)$")


def canonical(id: str) -> str:
    """Return the id by which the mentions of a law are joined, whatever way its number was written.

    >>> canonical("permendag-03-2024"), canonical("tap-mpr-xxv-1966"), canonical("uu-11-2020")
    ('permendag-3-2024', 'tap-mpr-xxv/mprs/1966', 'uu-11-2020')
    """
    decree = _DECREE.fullmatch(id)
    if decree is not None:
        return of_the_assembly(decree["number"], decree["year"])
    return _ZEROS.sub("", id)


def as_printed(id: str, words: str) -> str:
    """Return a law's id with the number as the words of its mention have it.

    >>> as_printed("permendag-3-2024", "Peraturan Menteri Perdagangan Nomor 03 Tahun 2024")
    'permendag-03-2024'
    """
    decree = _SIGNED_DECREE.fullmatch(id)
    if decree is not None:
        plain = re.search(rf"(?i)\b{decree['number']}\s+tahun\s+{decree['year']}\b", words)
        return f"tap-mpr-{decree['number']}-{decree['year']}" if plain is not None else id
    number = _PLAIN_NUMBER.search(id)
    written = re.search(rf"(?i)(?<![\w.,])0+{number['number']}\b", words) if number is not None else None
    if number is None or written is None:
        return id
    return f"{id[: number.start('number')]}{written[0].lower()}{id[number.end('number') :]}"
