"""Asking: the first page, the answer to what is typed into one box, suggestions, and one statement by itself."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from pipeline.api import KnowledgeBase
from pipeline.api.asking import order_of
from pipeline.api.law_labels import regulation_label
from pipeline.schema.answers import Facets, Found, StatementRow
from pipeline.web import charts
from pipeline.web.context import around
from pipeline.web.reading_base import base_of, remembered
from pipeline.web.rendering import missing, offset, render

FACETS = ("speaker", "institution", "regulation", "publisher", "stance", "type")
SORTS = ("date", "oldest", "relevance")
PAGE = 20
#: What an address may ask beside what is typed: somebody's words, a regulation under any of its names.
PARTS = ("who", "about")
#: Values of an address that ask something; without any the first page is shown.
ASKING = frozenset({"q", "from", "to", "period", "sort", "offset", *PARTS, *FACETS})
router = APIRouter(include_in_schema=False)


def filters(request: Request) -> dict[str, Any]:
    """Return the filters chosen in an address, as the api takes them."""
    given = request.query_params
    chosen: dict[str, Any] = {name: given.get(name) for name in (*PARTS, *FACETS)}
    chosen["since"] = given.get("from") or given.get("period")
    chosen["until"] = given.get("to") or given.get("period")
    return {name: value.strip()[:300] for name, value in chosen.items() if value and value.strip()}


def asked_for(request: Request) -> dict[str, Any]:
    """Return what an address asks for, as the api takes it."""
    given = request.query_params
    q = given.get("q", "").strip()[:300]
    asked = filters(request)
    if q:
        asked["words" if set(PARTS) & set(asked) else "ask"] = q
    return asked


def sort_of(request: Request) -> str:
    """Return the order that an address asks for; "" where it leaves that to the question."""
    sort = request.query_params.get("sort", "")
    return sort if sort in SORTS else ""


def found_for(base: KnowledgeBase, request: Request, *, limit: int = PAGE) -> Found[StatementRow]:
    """Return the statements that an address asks for."""
    return base.said(**asked_for(request), limit=limit, offset=offset(request), sort=sort_of(request))


@router.get("/", response_class=HTMLResponse)
def ask(request: Request) -> HTMLResponse:
    """The first page, or the answer where the address asks something."""
    if not ASKING & set(request.query_params):
        return _first(request)
    with base_of(request) as base:
        found = found_for(base, request)
        facets = base.facets(**asked_for(request))
        chosen = {
            name: request.query_params[name] for name in (*PARTS, *FACETS, "period") if request.query_params.get(name)
        }
        labels = _labels(base, chosen, facets)
    return render(
        request, "ask.html", here="ask", q=request.query_params.get("q", ""), found=found, facets=facets,
        facet_names=FACETS, chosen=chosen, labels=labels,
        sort=sort_of(request) or order_of(found.understood),
        chart=charts.timeline(facets.period),
        since=request.query_params.get("from", ""), until=request.query_params.get("to", ""),
    )  # fmt: skip


def _labels(base: KnowledgeBase, chosen: dict[str, str], facets: Facets) -> dict[str, str]:
    """Return the labels of chosen values, also of those that the facets no longer hold."""
    labels: dict[str, str] = {}
    for name in (*PARTS, "speaker", "institution", "regulation"):
        value = chosen.get(name)
        if value:
            known = next((c.label for c in getattr(facets, name, ()) if c.value == value), None)
            if known is None and name in ("about", "regulation"):
                known = regulation_label(value)
            elif known is None:
                profile = base.who(value, limit=1)
                known = profile[0].name if profile else None
            labels[name] = known or value
    return labels


def _first(request: Request) -> HTMLResponse:
    def overview() -> dict[str, Any]:
        with base_of(request) as base:
            return {
                "stats": base.stats(),
                "chart": charts.timeline(base.facets().period),
                "newest": base.said(limit=4),
                "people": base.people("person", limit=8).rows,
                "bodies": base.people("institution", limit=8).rows,
                "laws": base.regulations(limit=8),
            }

    return render(request, "first.html", here="ask", q="", **remembered(request, "first", overview))


@router.get("/saran", response_class=HTMLResponse)
def suggestions(request: Request) -> HTMLResponse:
    """Names and regulations that begin with what is being typed, as options of a list."""
    q = request.query_params.get("q", "").strip()[:100]
    with base_of(request) as base:
        entries = base.suggest(q, limit=8) if len(q) > 1 else ()
    return render(request, "suggestions.html", entries=entries)


@router.get("/pernyataan/{number:path}", response_class=HTMLResponse)
def statement(request: Request, number: str) -> HTMLResponse:
    """One statement: the words in their paragraph, who spoke, how to cite it, figures in it."""
    with base_of(request) as base:
        row = base.statement(number)
        article = base.article(row.article) if row else None
    if row is None or article is None:
        return missing(request)
    figures = [f for f in article.figures if f.start >= row.start and f.end <= row.end]
    return render(
        request, "statement.html", here="ask", row=row, article=article, rows=figures,
        context=around(article.text, row),
    )  # fmt: skip
