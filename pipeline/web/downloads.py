"""Exactly what is seen, to take along: a table for spreadsheets, JSON for programs, citations for a manuscript."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, fields
from datetime import date
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from pipeline.schema.answers import StatementRow
from pipeline.schema.cells import cell
from pipeline.web.ask import found_for
from pipeline.web.citation import bibtex, footnote, ris
from pipeline.web.reading_base import base_of
from pipeline.web.rendering import language_of, missing
from pipeline.web.words import Words

MOST_EXPORTED = 10_000
#: Forms with a column that tells which rows stand behind the sure ones.
TABLES = frozenset({"csv", "xlsx", "json"})
router = APIRouter(include_in_schema=False)
Rows = Sequence[StatementRow]
Writer = Callable[[Rows, Words], bytes]
Form = Callable[[StatementRow, date, Words], str]
#: Columns whose values are words of ours, and how the page calls each.
_ROOMS = {"type": "type", "stance": "stance", "speaker_kind": "kind", "component": "component"}
_COLUMNS = tuple(field.name for field in fields(StatementRow))


@router.get("/unduh/{kind}")
def download(request: Request, kind: str) -> Response:
    """Return the statements that the same address shows on the page, in another form."""
    if kind not in FORMS:
        return missing(request)
    write, media, name = FORMS[kind]
    with base_of(request) as base:
        found = found_for(base, request, limit=MOST_EXPORTED)
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    rows = (*found.rows, *found.beside) if kind in TABLES else found.rows
    return Response(write(rows, language_of(request)), media_type=media, headers=headers)


def as_json(rows: Rows, w: Words) -> bytes:
    """Return rows as a JSON list."""
    return json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=1).encode()


def as_csv(rows: Rows, w: Words) -> bytes:
    """Return rows as CSV that spreadsheets open as UTF-8."""
    text = io.StringIO()
    csv.writer(text).writerows([_heads(w), *(_cells(row, w) for row in rows)])
    return ("\ufeff" + text.getvalue()).encode("utf-8", "replace")


def as_xlsx(rows: Rows, w: Words) -> bytes:
    """Return rows as an Excel book with its heading held in place."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Jejak")
    sheet.freeze_panes = "A2"
    for letter, width in zip("ABCDEFGHIJ", (26, 12, 24, 34, 80, 10, 12, 24, 40, 18), strict=False):
        sheet.column_dimensions[letter].width = width
    for line in (_heads(w), *(_cells(row, w) for row in rows)):
        sheet.append(line)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def cited(form: Form, between: str) -> Writer:
    """Return a writer of citations in one form."""
    return lambda rows, w: between.join(form(row, date.today(), w) for row in rows).encode("utf-8", "replace")


def _heads(w: Words) -> list[str]:
    """Return the headings of a table in the reader's language: "speaker" -> "pembicara"."""
    return [w(f"column_{name}") for name in _COLUMNS]


def _cells(row: StatementRow, w: Words) -> list[str | int | float]:
    return [_cell(_said(name, getattr(row, name), w)) for name in _COLUMNS]


def _said(name: str, value: Any, w: Words) -> Any:
    """Return a value that is a word of ours as Indonesian readers read it: "denying" -> "membantah".

    English tables keep names and values of the record, so that programs read them.
    """
    if w.language == "en":
        return value
    if isinstance(value, bool):
        return w("table_yes" if value else "table_no")
    key = f"{_ROOMS.get(name, '')}_{value}"
    return w(key) if name in _ROOMS and w.has(key) else value


def _cell(value: Any) -> str | int | float:
    """Return a value as a cell; text that a spreadsheet would take for a formula is kept as text."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    text = ", ".join(map(str, value)) if isinstance(value, list | tuple) else "" if value is None else str(value)
    return cell(text)


FORMS: dict[str, tuple[Writer, str, str]] = {
    "csv": (as_csv, "text/csv; charset=utf-8", "jejak.csv"),
    "xlsx": (as_xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "jejak.xlsx"),
    "json": (as_json, "application/json", "jejak.json"),
    "txt": (cited(footnote, "\n\n"), "text/plain; charset=utf-8", "jejak-catatan-kaki.txt"),
    "bib": (cited(bibtex, "\n\n"), "application/x-bibtex; charset=utf-8", "jejak.bib"),
    "ris": (cited(ris, "\n"), "application/x-research-info-systems; charset=utf-8", "jejak.ris"),
}
