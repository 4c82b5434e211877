"""A citation to paste: a footnote, BibTeX or RIS, with the offsets by which the words are found again."""

from __future__ import annotations

import re
from datetime import date

from pipeline.api.citing import as_cited
from pipeline.schema.answers import StatementRow
from pipeline.web.words import Words

_SPECIAL = re.compile(r"([&%$#_{}])")
_BACKSLASH = re.compile(r"[\\~^]")
_BREAKS = re.compile(r"\s+")


def footnote(row: StatementRow, accessed: date, w: Words) -> str:
    """Return a footnote in the reader's language: speaker and post, the words, title, publisher, day, address."""
    who = ", ".join(part for part in (row.speaker or row.speaker_text, row.position) if part)
    title = f'"{row.title}"' if row.title else None
    where = ", ".join(filter(None, (spoken_on(row, w), title, row.publisher, w.date(row.date))))
    address = f" {row.url}" if row.url else ""
    said = f"{who}: " if who else ""
    words = f"“{as_cited(row.words)}”" if row.type == "direct" else as_cited(row.words)
    found = w("footnote_found", start=row.start, end=row.end, day=w.date(accessed.isoformat()))
    return f"{said}{words}, {where},{address} ({found})."


def bibtex(row: StatementRow, accessed: date, w: Words) -> str:
    """Return a BibTeX entry for the article in which the statement stands."""
    year = (row.date or "")[:4]
    fields = {
        "title": row.title,
        "organization": row.publisher,
        "date": row.date,
        "year": year,
        "url": row.url,
        "urldate": accessed.isoformat(),
        "note": note(row),
    }
    lines = [
        f"  {name} = {{{value if name in {'url', 'urldate', 'date', 'year'} else escape(value)}}},"
        for name, value in fields.items()
        if value
    ]
    return "\n".join([f"@online{{jejak{year}{row.id[:8]}c{row.start},", *lines, "}"])


def ris(row: StatementRow, accessed: date, w: Words) -> str:
    """Return an RIS record, as Zotero, Mendeley and EndNote read it."""
    fields = (
        ("TY", "NEWS"),
        ("TI", row.title),
        ("T2", row.publisher),
        ("DA", (row.date or "").replace("-", "/") or None),
        ("PY", (row.date or "")[:4] or None),
        ("UR", row.url),
        ("Y2", accessed.isoformat().replace("-", "/")),
        ("N1", note(row)),
        ("ID", f"{row.id}"),
    )
    lines = [f"{tag}  - {_BREAKS.sub(' ', value)}" for tag, value in fields if value]
    return "\n".join([*lines, "ER  - "])


def spoken_on(row: StatementRow, w: Words) -> str:
    """Return the day of speaking in words where it is another than that of the article: "dikatakan 9 Oktober 2020"."""
    return w("said_on", day=w.date(row.said_on)) if row.said_on and row.said_on != row.date else ""


def note(row: StatementRow) -> str:
    """Return speaker, words, day of speaking and place in print: "Rina Lestari: Iuran tetap (2020-10-09; char=3,9)"."""
    said = f"{row.said_on}; " if row.said_on and row.said_on != row.date else ""
    return f"{row.speaker or row.speaker_text or ''}: {as_cited(row.words)} ({said}char={row.start},{row.end})"


def escape(text: str) -> str:
    r"""Return text that BibTeX reads as it stands: "5 %" -> "5 \\%"."""
    return _SPECIAL.sub(r"\\\1", _BACKSLASH.sub(" ", text))
