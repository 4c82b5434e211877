"""Exactly what is seen, to take along: a table for spreadsheets, JSON for programs, citations for a manuscript."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import asdict, fields
from datetime import date
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from pipeline.schema.answers import StatementRow
from pipeline.web.ask import found_for
from pipeline.web.citation import bibtex, footnote, ris
from pipeline.web.reading_base import base_of
from pipeline.web.rendering import missing

MOST_EXPORTED = 10_000
router = APIRouter(include_in_schema=False)
Rows = Sequence[StatementRow]
_COLUMNS = tuple(field.name for field in fields(StatementRow))
#: Control characters but tab and line feed.
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


@router.get("/unduh/{kind}")
def download(request: Request, kind: str) -> Response:
    """Return the statements that the same address shows on the page, in another form."""
    if kind not in FORMS:
        return missing(request)
    write, media, name = FORMS[kind]
    with base_of(request) as base:
        found = found_for(base, request, limit=MOST_EXPORTED)
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(write(found.rows), media_type=media, headers=headers)


def as_json(rows: Rows) -> bytes:
    """Return rows as a JSON list."""
    return json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=1).encode()


def as_csv(rows: Rows) -> bytes:
    """Return rows as CSV that spreadsheets open as UTF-8."""
    text = io.StringIO()
    csv.writer(text).writerows([_COLUMNS, *(_cells(row) for row in rows)])
    return ("\ufeff" + text.getvalue()).encode("utf-8", "replace")


def as_xlsx(rows: Rows) -> bytes:
    """Return rows as an Excel book with its heading held in place."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Jejak")
    sheet.freeze_panes = "A2"
    for letter, width in zip("ABCDEFGHIJ", (26, 12, 24, 34, 80, 10, 12, 24, 40, 18), strict=True):
        sheet.column_dimensions[letter].width = width
    for line in (_COLUMNS, *(_cells(row) for row in rows)):
        sheet.append(line)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def cited(form: Callable[..., str], between: str) -> Callable[[Rows], bytes]:
    """Return a writer of citations in one form."""
    return lambda rows: between.join(form(row, accessed=date.today()) for row in rows).encode("utf-8", "replace")


def _cells(row: StatementRow) -> list[str | int | float]:
    return [_cell(getattr(row, name)) for name in _COLUMNS]


def _cell(value: Any) -> str | int | float:
    """Return a value as a cell; text that a spreadsheet would take for a formula is kept as text."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    text = ", ".join(map(str, value)) if isinstance(value, list | tuple) else "" if value is None else str(value)
    text = _CONTROLS.sub("", text)[:32_000]
    return f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t"} else text


FORMS: dict[str, tuple[Callable[[Rows], bytes], str, str]] = {
    "csv": (as_csv, "text/csv; charset=utf-8", "jejak.csv"),
    "xlsx": (as_xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "jejak.xlsx"),
    "json": (as_json, "application/json", "jejak.json"),
    "txt": (cited(footnote, "\n\n"), "text/plain; charset=utf-8", "jejak-catatan-kaki.txt"),
    "bib": (cited(bibtex, "\n\n"), "application/x-bibtex; charset=utf-8", "jejak.bib"),
    "ris": (cited(ris, "\n"), "application/x-research-info-systems; charset=utf-8", "jejak.ris"),
}
