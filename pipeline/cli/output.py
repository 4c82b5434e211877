"""Printing answers: a table for people, JSON, JSON Lines or CSV for programs."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, is_dataclass
from enum import StrEnum
from typing import Any

from pipeline.cli import citations
from pipeline.cli.messages import label, say
from pipeline.schema.cells import guarded

Row = dict[str, Any]


class Format(StrEnum):
    """How answers are printed."""

    table = "table"
    json = "json"
    jsonl = "jsonl"
    csv = "csv"


def show(
    answers: Iterable[Any],
    format: Format,
    *,
    columns: Sequence[str] = (),
    cited: Callable[[Row], Iterator[str]] | None = None,
) -> int:
    """Print answers and return how many there were.

    Args:
        answers: frozen dataclasses or dicts, one a row.
        format: ``table`` prints only ``columns``; the others print every field.
        columns: the fields that the table shows, in order.
        cited: the lines of a row that is printed as a citation rather than in columns.
    """
    rows = [as_row(answer) for answer in answers]
    if format is Format.json:
        print(json.dumps(rows, ensure_ascii=False, indent=2))
    elif format is Format.jsonl:
        for row in rows:
            print(json.dumps(row, ensure_ascii=False))
    elif format is Format.csv:
        write_csv(rows)
    elif rows and cited:
        citations.write(rows, cited)
    elif rows:
        write_table(rows, columns)
    else:
        print(say("none"), file=sys.stderr)
    return len(rows)


def as_row(answer: Any) -> Row:
    """Return an answer as a dict that JSON can hold."""
    if is_dataclass(answer) and not isinstance(answer, type):
        return asdict(answer)
    return dict(answer)


def write_csv(rows: Sequence[Row]) -> None:
    """Write rows as CSV with a heading; nested values as JSON in their cell.

    A cell that a spreadsheet would take for a formula is set behind an apostrophe.
    """
    names = list(dict.fromkeys(name for row in rows for name in row))
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(names)
    for row in rows:
        writer.writerow([cell(row.get(name)) for name in names])


def cell(value: Any) -> str:
    """Return a value as the text of one CSV cell: None -> "", a list -> JSON, "=A1" -> "'=A1"."""
    if value is None:
        return ""
    if isinstance(value, list | tuple | dict):
        return json.dumps(value, ensure_ascii=False)
    return guarded(str(value))


def write_table(rows: Sequence[Row], columns: Sequence[str]) -> None:
    """Write rows as a table with headings in the reader's language."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    names = list(columns) or list(dict.fromkeys(name for row in rows for name in row))
    table = Table(show_lines=True, header_style="bold")
    for name in names:
        table.add_column(label(name), overflow="fold")
    for row in rows:
        table.add_row(*(Text(readable(row.get(name))) for name in names))
    console = Console(width=None if sys.stdout.isatty() else 160)
    console.print(table)


def readable(value: Any) -> str:
    """Return a value as people read it: None -> "", a list -> its items with commas."""
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return ", ".join(readable(item) for item in value)
    if isinstance(value, dict):
        return ", ".join(f"{label(key)}: {readable(item)}" for key, item in value.items() if item not in (None, "", []))
    if isinstance(value, bool):
        return say("yes") if value else say("no")
    return str(value)
