"""The graph: the neighbourhood of a name or regulation as a picture, with its evidence as a table beside it."""

from __future__ import annotations

import json
from dataclasses import asdict

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from pipeline.api.neighbourhoods import KINDS
from pipeline.errors import InputError
from pipeline.schema.answers import Entry
from pipeline.schema.surveys import Knot
from pipeline.web.picture import draw
from pipeline.web.reading_base import base_of
from pipeline.web.rendering import entity_path, language_of, render

SIZES = (30, 60, 120, 200)
router = APIRouter(include_in_schema=False)


@router.get("/jejaring", response_class=HTMLResponse)
def graph(request: Request) -> HTMLResponse:
    """The neighbourhood of a name or regulation; kinds, days and size stand in the address."""
    given = request.query_params
    q = (given.get("q") or given.get("regulation") or given.get("person") or "").strip()[:200]
    kinds = tuple(kind for kind in given.getlist("kind") if kind in KINDS) or KINDS[:3]
    size = int(given["size"]) if given.get("size") in {str(n) for n in SIZES} else SIZES[1]
    since, until = given.get("from") or None, given.get("to") or None
    around, nothing, w = None, "", language_of(request)
    people: tuple[Entry, ...] = ()
    with base_of(request) as base:
        if q:
            try:
                around = base.neighbourhood(q, since=since, until=until, kinds=kinds, most=size)
            except InputError as error:
                nothing = w.explain(error)
        else:
            people = base.people("person", limit=12).rows
    return render(
        request, "graph.html", here="graph", q=q, around=around, picture=draw(around) if around else None, kinds=kinds,
        all_kinds=KINDS, size=size, sizes=SIZES, since=since or "", until=until or "", nothing=nothing, people=people,
        elements=json.dumps(_elements(around.knots, request), ensure_ascii=False) if around else "",
        relations={link.relation: w.relation(link.relation) for link in around.links} if around else {},
        links=json.dumps([asdict(link) for link in around.links], ensure_ascii=False) if around else "",
    )  # fmt: skip


def _elements(knots: tuple[Knot, ...], request: Request) -> list[dict[str, object]]:
    return [{**asdict(knot), "page": entity_path(knot.id, knot.kind)} for knot in knots]
