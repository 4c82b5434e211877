"""Figures: a measure over time with those who claimed it, and which claims contradict one another."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from pipeline.web import charts
from pipeline.web.reading_base import base_of, remembered
from pipeline.web.rendering import offset, render

PAGE, CHARTED = 50, 400
router = APIRouter(include_in_schema=False)


@router.get("/angka", response_class=HTMLResponse)
def figures(request: Request) -> HTMLResponse:
    """Figures of a measure or around a regulation, in one unit at a time."""
    given = request.query_params
    q = given.get("q", "").strip()[:200]
    start = offset(request)
    since, until, unit = given.get("from") or None, given.get("to") or None, given.get("unit") or None
    with base_of(request) as base:
        measures = () if q else remembered(request, "measures", base.measures)
        whole = base.figures(q or None, since=since, until=until, limit=CHARTED)
        found = replace(whole, rows=whole.rows[:PAGE], limit=PAGE)
        if unit or start:
            found = base.figures(q or None, since=since, until=until, unit=unit, limit=PAGE, offset=start)
    units = Counter(row.unit or "" for row in whole.rows)
    charted = unit if unit is not None else (units.most_common(1)[0][0] if units else "")
    rows = [row for row in whole.rows if (row.unit or "") == charted and row.change is None]
    return render(
        request, "figures.html", here="figures", q=q, found=found, rows=found.rows, measures=measures,
        units=units.most_common(8), unit=unit or "", charted=charted, since=since or "", until=until or "",
        chart=charts.scatter(rows) if q else None, contradicted=sum(bool(row.contradicts) for row in rows),
    )  # fmt: skip
