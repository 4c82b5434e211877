"""Persons, institutions and places: lists, and one's own page with posts, words, company and names."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from pipeline.web import charts
from pipeline.web.reading_base import base_of
from pipeline.web.rendering import entity_path, missing, offset, render

PAGE, STATEMENTS, ARTICLES = 60, 10, 30
KINDS = {"orang": "person", "lembaga": "institution", "tempat": "place"}
router = APIRouter(include_in_schema=False)


@router.get("/orang", response_class=HTMLResponse)
@router.get("/lembaga", response_class=HTMLResponse)
def people(request: Request) -> HTMLResponse:
    """Persons or institutions, most quoted first, found by the beginning of a name."""
    kind = KINDS[request.url.path.strip("/").split("/")[0]]
    q = request.query_params.get("q", "").strip()[:100]
    start = offset(request)
    with base_of(request) as base:
        found = base.people(kind, q, limit=PAGE, offset=start)
    return render(request, "people.html", here="people", kind=kind, q=q, found=found)


@router.get("/orang/{number:path}", response_class=HTMLResponse)
@router.get("/lembaga/{number:path}", response_class=HTMLResponse)
@router.get("/tempat/{number:path}", response_class=HTMLResponse)
def profile(request: Request, number: str) -> Response:
    """A person's, an institution's or a place's page; another one's address leads to the right one."""
    with base_of(request) as base:
        found = base.who(number, why=True)
        if not found:
            return missing(request)
        one, others = found[0], found[1:]
        home = entity_path(one.id, one.kind)
        if request.url.path.split("/")[1] != home.split("/")[1]:
            return RedirectResponse(home, status_code=307)
        said = base.said(who=one.id, limit=STATEMENTS)
        months = base.facets(who=one.id).period
        shown = base.appearances(one.id, limit=ARTICLES)
        names = base.names_in(feature for alias in one.aliases for feature in alias.why)
    return render(
        request, "profile.html", here="people", profile=one, others=others, found=said, shown=shown, names=names,
        chart=charts.timeline(months), spans=charts.spans(one.posts),
    )  # fmt: skip
