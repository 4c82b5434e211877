"""Answers printed as a reader cites them: date, speaker and post, the exact words, and where they stand in print.

A block of lines reads on a screen of any width, where a table of ten columns does not::

    2024-09-17  Galuh Sempalawe, Direktur Perencanaan Iuran Daerah Kementerian Dalam Negeri
                “Inpres 2/2021 masih berlaku”
                Peraturan: inpres-2-2021
                Sumber: detik.com, 109–136, artikel 319aba8b234b6ffa
                https://finance.detik.com/berita-ekonomi-bisnis/d-0000005/inpres-masih-berlaku
"""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from pipeline.cli.messages import say

Row = dict[str, Any]
_INDENT = 12
_WIDEST = 110


def write(rows: Iterable[Row], lines: Callable[[Row], Iterator[str]]) -> None:
    """Print one block per row, a blank line between two; addresses are never broken, so that they can be opened."""
    width = min(shutil.get_terminal_size((_WIDEST, 24)).columns if sys.stdout.isatty() else _WIDEST, _WIDEST)
    for number, row in enumerate(rows):
        if number:
            print()
        head = f"{row.get('date') or say('no_date'):<{_INDENT - 2}}  "
        for line in lines(row):
            print(_filled(line, width, head))
            head = " " * _INDENT


def _filled(line: str, width: int, head: str) -> str:
    if line.startswith(("http://", "https://")):
        return head + line
    rest = " " * _INDENT
    return textwrap.fill(line, max(width, 40), initial_indent=head, subsequent_indent=rest, break_on_hyphens=False)


def statement(row: Row) -> Iterator[str]:
    """Yield the lines of a statement; only what stood between quotation marks in print is printed between them."""
    yield _who(row)
    yield _printed(row["words"], quoted=row["type"] == "direct")
    if row["regulations"]:
        yield say("cited_regulations", regulations=", ".join(row["regulations"]))
    yield from _source(row)


def figure(row: Row) -> Iterator[str]:
    """Yield the lines of a figure: the words as printed, what they measure, who said them."""
    yield " · ".join(part for part in (row["words"], row["measure"]) if part)
    if row["speaker"]:
        yield say("cited_speaker", who=_who(row))
    if row["as_of"]:
        yield say("cited_as_of", date=row["as_of"])
    yield from _source(row)


def mention(row: Row) -> Iterator[str]:
    """Yield the lines of one mention of a regulation."""
    pasal = f" · Pasal {row['pasal']}" if row["pasal"] else ""
    yield f"{_printed(row['words'], quoted=True)}{pasal}"
    if row["title"]:
        yield row["title"]
    yield from _source(row)


def found(row: Row) -> Iterator[str]:
    """Yield the lines of an article found by its words."""
    yield row["title"] or say("no_title")
    if row["snippet"]:
        yield row["snippet"]
    yield say("cited_article", publisher=row["publisher"] or say("no_publisher"), article=row["id"])
    if row["url"]:
        yield row["url"]


def _who(row: Row) -> str:
    name = row["speaker"] or say("nobody_named")
    return f"{name}, {row['position']}" if row["position"] else name


def _printed(words: str, *, quoted: bool) -> str:
    joined = " ".join(words.split())
    return f"“{joined}”" if quoted else joined


def _source(row: Row) -> Iterator[str]:
    publisher = row["publisher"] or say("no_publisher")
    yield say("cited_source", publisher=publisher, start=row["start"], end=row["end"], article=row["article"])
    if row["url"]:
        yield row["url"]
