"""The pages: each is one or two calls of the api and a template; no page changes anything."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import asdict
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from pipeline.api import KnowledgeBase
from pipeline.errors import InputError
from pipeline.indonesian import regulations
from pipeline.schema.answers import Facets, Found, StatementRow
from pipeline.web import charts
from pipeline.web.marked_text import ORDER, paragraphs
from pipeline.web.picture import draw
from pipeline.web.rendering import language_of, render

FACETS = ("speaker", "institution", "regulation", "publisher", "stance", "type", "period")
PAGE, MOST_EXPORTED = 20, 5000
router = APIRouter(include_in_schema=False)


def base_of(request: Request) -> KnowledgeBase:
    """Open the knowledge base for one request."""
    return KnowledgeBase(request.app.state.store, create=True)


def asked(request: Request) -> tuple[str, dict[str, Any]]:
    """Return the words asked for and the filters chosen, as the api takes them."""
    given = dict(request.query_params)
    q = given.get("q", "").strip()[:300]
    filters: dict[str, Any] = {
        "since": given.get("from") or given.get("period"),
        "until": given.get("to") or given.get("period"),
        "publisher": given.get("publisher"),
        "stance": given.get("stance"),
        "type": given.get("type"),
    }
    return q, {name: value for name, value in filters.items() if value}


def found_for(base: KnowledgeBase, request: Request, *, limit: int = PAGE) -> tuple[Found[StatementRow], Facets]:
    """Return the statements and facets that an address asks for."""
    q, filters = asked(request)
    given = request.query_params
    who = given.get("speaker") or given.get("institution")
    about = given.get("regulation")
    facets_by: dict[str, Any] = {"who": who, "about": about, "words": q or None}
    if q and not who and not about:
        facets_by = dict(base.read(q))
    sort = given.get("sort") or ("relevance" if facets_by.get("words") else "date")
    offset = int(given["offset"]) if given.get("offset", "").isdigit() else 0
    found = base.said(**facets_by, **filters, limit=limit, offset=min(offset, 1_000_000), sort=sort)
    return found, base.facets(**facets_by, **filters)


@router.get("/", response_class=HTMLResponse)
def ask(request: Request) -> HTMLResponse:
    """The first page: one box, statements, facets."""
    with base_of(request) as base:
        found, facets = found_for(base, request)
    values = {name: getattr(facets, name) for name in FACETS}
    return render(
        request, "ask.html", here="ask", q=request.query_params.get("q", ""), found=found, facets=values, facet_names=FACETS,  # noqa: E501
        chosen=dict(request.query_params), sort=request.query_params.get("sort", "date"), asked=bool(request.query_params),  # noqa: E501
    )  # fmt: skip


@router.get("/unduh/{kind}")
def download(request: Request, kind: str) -> Response:
    """Exactly what is seen, as CSV, Excel or JSON."""
    with base_of(request) as base:
        found, _ = found_for(base, request, limit=MOST_EXPORTED)
    rows = [asdict(row) for row in found.rows]
    if kind == "json":
        return _file(json.dumps(rows, ensure_ascii=False, indent=1).encode(), "application/json", "jejak.json")
    table = [[_cell(v) for v in row.values()] for row in rows]
    names = list(rows[0]) if rows else ["id"]
    if kind == "csv":
        text = io.StringIO()
        csv.writer(text).writerows([names, *table])
        return _file(("\ufeff" + text.getvalue()).encode(), "text/csv; charset=utf-8", "jejak.csv")
    if kind == "xlsx":
        from openpyxl import Workbook

        book = Workbook(write_only=True)
        sheet = book.create_sheet("Jejak")
        for line in (names, *table):
            sheet.append(line)
        buffer = io.BytesIO()
        book.save(buffer)
        return _file(
            buffer.getvalue(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "jejak.xlsx"
        )
    raise InputError(language_of(request)("not_found"))


def _cell(value: Any) -> str:
    text = ", ".join(map(str, value)) if isinstance(value, list | tuple) else "" if value is None else str(value)
    text = "".join(c for c in text if c.isprintable() or c in "\n\t")
    return f"'{text}" if text[:1] in {"=", "+", "-", "@"} else text


def _file(content: bytes, kind: str, name: str) -> Response:
    return Response(content, media_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})


@router.get("/peraturan", response_class=HTMLResponse)
def laws(request: Request) -> HTMLResponse:
    """The regulations most spoken about."""
    with base_of(request) as base:
        counts = base.facets().regulation
    return render(request, "regulations.html", here="regulations", counts=counts)


@router.get("/peraturan/{number:path}", response_class=HTMLResponse)
def law(request: Request, number: str) -> HTMLResponse:
    """One regulation's page."""
    with base_of(request) as base:
        trace = base.trace(number)
    if not trace.mentions.total:
        return missing(request)
    return render(
        request, "regulation.html", here="regulations", trace=trace, rows=trace.figures, bars=charts.bars(trace.months),
        issuer=regulations.issuer(trace.id),
    )  # fmt: skip


@router.get("/orang/{number:path}", response_class=HTMLResponse)
@router.get("/lembaga/{number:path}", response_class=HTMLResponse)
def profile(request: Request, number: str) -> HTMLResponse:
    """A person's or an institution's page."""
    with base_of(request) as base:
        found = base.who(number, why=True)
        if not found:
            return missing(request)
        said = base.said(who=found[0].id, limit=PAGE)
    return render(request, "profile.html", here="ask", profile=found[0], found=said)


@router.get("/artikel/{number:path}", response_class=HTMLResponse)
def article(request: Request, number: str) -> HTMLResponse:
    """An article with its marks."""
    with base_of(request) as base:
        found = base.article(number)
    if found is None:
        return missing(request)
    marks = [m for m in found.marks if m.kind in ORDER and m.kind not in {"date", "position"}]
    kinds = [kind for kind in ORDER if any(m.kind == kind for m in marks)]
    return render(
        request, "article.html", here="ask", article=found, lines=list(paragraphs(found.text, marks)), kinds=kinds
    )


@router.get("/angka", response_class=HTMLResponse)
def figures(request: Request) -> HTMLResponse:
    """Figures of a measure over time."""
    q = request.query_params.get("q", "").strip()[:200]
    with base_of(request) as base:
        rows = base.figures(q or None, limit=100).rows
    return render(request, "figures.html", here="figures", q=q, rows=rows, points=charts.points(rows) if q else ())


@router.get("/jejaring", response_class=HTMLResponse)
def graph(request: Request) -> HTMLResponse:
    """The neighbourhood of a name or regulation, drawn."""
    given = request.query_params
    q = (given.get("q") or given.get("regulation") or given.get("person") or "").strip()[:200]
    picture = None
    if q:
        with base_of(request) as base:
            elements = base.graph_elements(around=q, since=given.get("from") or None, until=given.get("to") or None)
        picture = draw(elements)
    return render(
        request, "graph.html", here="graph", q=q, picture=picture, since=given.get("from"), until=given.get("to")
    )


@router.get("/masalah", response_class=HTMLResponse)
def issues(request: Request) -> HTMLResponse:
    """What fell out, doubtful pairs, and stored corrections."""
    with base_of(request) as base:
        rows, doubts, judgements = base.issues(limit=200).rows, base.review(limit=30).rows, base.judgements(undone=True)
    return render(request, "issues.html", here="issues", rows=rows, doubts=doubts, judgements=judgements)


def missing(request: Request) -> HTMLResponse:
    """The page for an id that is not there."""
    return render(request, "problem.html", status=404, message=language_of(request)("not_found"))
