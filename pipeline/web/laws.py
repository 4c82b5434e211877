"""Regulations: the list of those in the news, and one regulation's page."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from pipeline.api import KnowledgeBase
from pipeline.errors import InputError
from pipeline.indonesian.regulations import parts
from pipeline.schema.answers import Count, Entry, StatementRow, Trace
from pipeline.web import charts
from pipeline.web.reading_base import base_of
from pipeline.web.rendering import language_of, missing, offset, render

PAGE = 40
router = APIRouter(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Manner:
    """Those who speak in one manner about a regulation: "membantah", how many, and the newest words."""

    stance: Count
    rows: tuple[StatementRow, ...]


@router.get("/peraturan", response_class=HTMLResponse, response_model=None)
def laws(request: Request) -> Response:
    """The regulations in the news, most mentioned first; a number or name typed in leads to its page.

    "Pasal 27 UU ITE" is the law's page with what cites that article alone.
    """
    q = request.query_params.get("q", "").strip()[:200]
    start = offset(request)
    with base_of(request) as base:
        known = _named(base, q) if parts.asked(q) else ()
        if known:
            where = f"/peraturan/{quote(known[0].id, safe='')}?pasal={quote(q)}"
            return RedirectResponse(where, status_code=303)
        if q:
            entries = tuple(e for e in base.suggest(q, limit=PAGE) if e.kind == "regulation")
            known = _named(base, q)
            entries = (*known, *(e for e in entries if e.id not in {k.id for k in known}))
        else:
            entries = base.regulations(limit=PAGE + 1, offset=start)
    more = len(entries) > PAGE
    return render(
        request, "regulations.html", here="regulations", q=q, entries=entries[:PAGE], start=start,
        following=start + PAGE if more and not q else None,
    )  # fmt: skip


def _named(base: KnowledgeBase, q: str) -> tuple[Entry, ...]:
    try:
        trace = base.trace(q, limit=1)
    except InputError:
        return ()
    if not trace.mentions.total:
        return ()
    return (Entry(trace.id, "regulation", trace.label, trace.title or "", trace.mentions.total),)


@router.get("/peraturan/{number:path}", response_class=HTMLResponse)
def law(request: Request, number: str) -> HTMLResponse:
    """One regulation's page; ``pasal`` in the address, as it was typed, asks for some of its articles."""
    part = request.query_params.get("pasal", "").strip()[:200]
    with base_of(request) as base:
        try:
            trace = base.trace(part if parts.asked(part) else number, limit=12)
        except InputError:
            return missing(request)
        facts = base.law(trace.id, trace.title)
        about = part if trace.pasal else trace.id
        if not trace.mentions.total and not trace.pasal and not (facts.title or facts.enacted):
            return render(
                request, "problem.html", status=404, message=language_of(request)("law_not_in_news", name=trace.label)
            )
        sides, manners = base.sides(about), _manners(base, trace, about)
    return render(
        request, "regulation.html", here="regulations", trace=trace, facts=facts, rows=trace.figures,
        sides=sides, manners=manners, chart=charts.timeline(trace.months),
    )  # fmt: skip


def _manners(base: KnowledgeBase, trace: Trace, about: str) -> tuple[Manner, ...]:
    return tuple(
        Manner(count, base.said(about=about, stance=count.value, limit=3).rows)
        for count in trace.stances
        if count.value != "neutral"
    )
