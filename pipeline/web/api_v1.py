"""The HTTP API, version 1: the same names as the api and the record; every answer is paged, nothing is changed."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Query, Request

from pipeline import __version__
from pipeline.web.pages import base_of

router = APIRouter(prefix="/api/v1", tags=["v1"])
Limit = Annotated[int, Query(ge=1, le=500)]
Offset = Annotated[int, Query(ge=0, le=1_000_000)]
Words = Annotated[str | None, Query(max_length=300)]
Answer = dict[str, Any]


@router.get("/said")
def said(
    request: Request,
    who: Words = None,
    about: Words = None,
    words: Words = None,
    since: Words = None,
    until: Words = None,
    publisher: Words = None,
    stance: Words = None,
    limit: Limit = 50,
    offset: Offset = 0,
) -> Answer:
    """Who said what, about which regulation, when."""
    with base_of(request) as base:
        return asdict(
            base.said(
                who, about, words=words, since=since, until=until, publisher=publisher, stance=stance, limit=limit,
                offset=offset,
            )
        )  # fmt: skip


@router.get("/trace")
def trace(
    request: Request, regulation: Annotated[str, Query(max_length=300)], limit: Limit = 50, offset: Offset = 0
) -> Answer:
    """A regulation's trace over time, under any of its names."""
    with base_of(request) as base:
        return asdict(base.trace(regulation, limit=limit, offset=offset))


@router.get("/who")
def who(request: Request, name: Annotated[str, Query(max_length=300)], why: bool = False) -> Answer:
    """Everybody a name may mean."""
    with base_of(request) as base:
        return {"rows": [asdict(profile) for profile in base.who(name, why)]}


@router.get("/figures")
def figures(request: Request, about: Words = None, limit: Limit = 50, offset: Offset = 0) -> Answer:
    """Figures of a measure or around a regulation."""
    with base_of(request) as base:
        return asdict(base.figures(about, limit=limit, offset=offset))


@router.get("/search")
def search(
    request: Request, words: Annotated[str, Query(max_length=300)], limit: Limit = 20, offset: Offset = 0
) -> Answer:
    """Articles with the words in any of their forms."""
    with base_of(request) as base:
        return asdict(base.search(words, limit=limit, offset=offset))


@router.get("/articles/{id}", responses={404: {"description": "no such article"}})
def article(request: Request, id: str) -> Answer:
    """An article with its marks and statements."""
    with base_of(request) as base:
        found = base.article(id)
    if found is None:
        raise HTTPException(404, "no such article")
    return asdict(found)


@router.get("/stats")
def stats(request: Request) -> Answer:
    """What is in the base."""
    with base_of(request) as base:
        return dict(base.stats())


@router.get("/health")
def health(request: Request) -> Answer:
    """Whether the base answers."""
    with base_of(request) as base:
        base.stats()
    return {"status": "ok", "version": __version__}
