"""The HTTP API, version 1: the same names as the api and the record; lists are paged, nothing is changed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Any, Literal, TypeVar

from fastapi import APIRouter, Depends, HTTPException, Path, Query, Request
from pydantic import AfterValidator, BaseModel

from pipeline import __version__
from pipeline.api import narrowing
from pipeline.api.narrowing import Narrowed
from pipeline.errors import InputError
from pipeline.schema.answers import (
    ArticleAnswer,
    ArticleRow,
    Entry,
    Facets,
    FigureRow,
    Found,
    Profile,
    ShortForm,
    StatementRow,
    Trace,
)
from pipeline.schema.surveys import ArticleFacets, Neighbourhood
from pipeline.web.reading_base import base_of

Row = TypeVar("Row")
Kind = Literal["person", "institution", "regulation", "place"]
Limit = Annotated[int, Query(ge=1, le=500, description="rows in this page")]
Offset = Annotated[int, Query(ge=0, le=1_000_000, description="rows before this page")]
Words = Annotated[str | None, Query(max_length=300)]
_MONTHS = "0[13578]|1[02])(-(0[1-9]|[12][0-9]|3[01]))?|(0[469]|11)(-(0[1-9]|[12][0-9]|30))?|02(-(0[1-9]|[12][0-9]))?"
Day = Annotated[
    str | None,
    Query(pattern=f"^(19|20)[0-9]{{2}}(-(({_MONTHS}))?$", description="2023, 2023-07 or 2023-07-27"),
]
Asked = Annotated[str | None, Query(max_length=300, description="a question as typed into one box")]


def _looked_at(kind: str) -> AfterValidator:
    """Return what looks at a filter's value, in either language."""

    def look(text: str | None) -> str | None:
        try:
            return narrowing.value(kind, text)
        except InputError as error:
            raise ValueError(str(error)) from error

    return AfterValidator(look)


def _listed(kind: str) -> dict[str, Any]:
    return {"enum": narrowing.forms_of(kind)}


Stance = Annotated[str | None, _looked_at("stance"), Query(max_length=40, json_schema_extra=_listed("stance"))]
Type = Annotated[str | None, _looked_at("type"), Query(max_length=40, json_schema_extra=_listed("type"))]
Sort = Annotated[str, _looked_at("sort"), Query(max_length=40, json_schema_extra=_listed("sort"))]
Must = Annotated[str, Query(min_length=1, max_length=300)]
Number = Annotated[str, Path(min_length=1, max_length=500)]


class Problem(BaseModel):
    """What was wrong with a request."""

    detail: str


class Rows(BaseModel):
    """Everybody whom a name may mean."""

    rows: list[Profile]


class ShortForms(BaseModel):
    """Short forms with what they stand for."""

    rows: list[ShortForm]


class Entries(BaseModel):
    """Suggestions for what is being typed."""

    rows: list[Entry]


class Health(BaseModel):
    """That the base answers."""

    status: Literal["ok"]
    version: str
    articles: int


_PROBLEMS: dict[int | str, dict[str, Any]] = {
    400: {"model": Problem, "description": "the question cannot be answered as it is put"},
    404: {"model": Problem, "description": "there is no such thing"},
    422: {"model": Problem, "description": "a parameter is missing or wrong"},
    503: {"model": Problem, "description": "the base does not answer"},
}


def known_parameters(request: Request) -> None:
    """Refuse parameters that a route does not have, so that "?from=2020" is not answered as if nothing were asked."""
    route = request.app.openapi()["paths"][request.scope["route"].path]["get"]
    taken = {given["name"] for given in route.get("parameters", ()) if given["in"] == "query"}
    unknown = sorted(set(request.query_params) - taken)
    if unknown:
        known = ", ".join(sorted(taken)) or "none"
        raise HTTPException(422, f"no such parameter: {', '.join(unknown)[:200]} (there are: {known})")


router = APIRouter(prefix="/api/v1", tags=["v1"], responses=_PROBLEMS, dependencies=[Depends(known_parameters)])


def narrowed(
    ask: Asked = None,
    words: Words = None,
    since: Day = None,
    until: Day = None,
    publisher: Words = None,
    stance: Stance = None,
    type: Type = None,
    speaker: Words = None,
    institution: Words = None,
    regulation: Words = None,
    copies: bool = False,
) -> Narrowed:
    """What statements are narrowed by, as an address tells it."""
    return Narrowed(
        ask=ask, words=words, since=since, until=until, publisher=publisher, stance=stance, type=type, speaker=speaker,
        institution=institution, regulation=regulation, copies=copies,
    )  # fmt: skip


Narrowing = Annotated[Narrowed, Depends(narrowed)]


@router.get("/said")
def said(
    request: Request,
    asked: Narrowing,
    who: Words = None,
    about: Words = None,
    sort: Sort | None = None,
    limit: Limit = 50,
    offset: Offset = 0,
) -> Found[StatementRow]:
    """Who said what, about which regulation, when; ``understood`` says how the question was read."""
    with base_of(request) as base:
        return base.said(who, about, sort=sort, limit=limit, offset=offset, **asked)


@router.get("/facets")
def facets(request: Request, asked: Narrowing, who: Words = None, about: Words = None) -> Facets:
    """What the statements of the same question are made of."""
    with base_of(request) as base:
        return base.facets(who, about, **asked)


@router.get("/statements/{id}")
def statement(request: Request, id: Number) -> StatementRow:
    """One statement by its id."""
    with base_of(request) as base:
        return _there(base.statement(id))


@router.get("/trace")
def trace(request: Request, regulation: Must, limit: Limit = 50, offset: Offset = 0) -> Trace:
    """A regulation's trace over time, under any of its names."""
    with base_of(request) as base, _named():
        return base.trace(regulation, limit=limit, offset=offset)


@router.get("/who")
def who(request: Request, name: Must, why: bool = False, at: Day = None) -> Rows:
    """Everybody whom a name may mean, with posts over time; ``at`` a day, those who held one then."""
    with base_of(request) as base:
        return Rows(rows=list(base.who_at(name, at, why) if at else base.who(name, why)))


@router.get("/abbreviations")
def abbreviations(request: Request, short: Words = None, conflicts: bool = False, limit: Limit = 50) -> ShortForms:
    """What short forms stand for in the press, with counts and rivals."""
    with base_of(request) as base:
        return ShortForms(rows=list(base.abbreviations(short, conflicts=conflicts, limit=limit)))


@router.get("/figures")
def figures(
    request: Request,
    about: Words = None,
    who: Words = None,
    since: Day = None,
    until: Day = None,
    unit: Words = None,
    limit: Limit = 50,
    offset: Offset = 0,
) -> Found[FigureRow]:
    """Figures of a measure or around a regulation, with those that contradict them."""
    with base_of(request) as base:
        return base.figures(about, who=who, since=since, until=until, unit=unit, limit=limit, offset=offset)


@router.get("/search")
def search(
    request: Request,
    words: Must,
    since: Day = None,
    until: Day = None,
    publisher: Words = None,
    sort: Sort = "relevance",
    limit: Limit = 20,
    offset: Offset = 0,
) -> Found[ArticleRow]:
    """Articles with the words in any of their forms."""
    with base_of(request) as base:
        return base.search(
            words, since=since, until=until, publisher=publisher, sort=sort, limit=limit, offset=offset
        )  # fmt: skip


@router.get("/search/facets")
def search_facets(
    request: Request, words: Must, since: Day = None, until: Day = None, publisher: Words = None
) -> ArticleFacets:
    """What those articles are made of: sites, months, whom and what they name."""
    with base_of(request) as base:
        return base.search_facets(words, since=since, until=until, publisher=publisher)


@router.get("/suggest")
def suggest(request: Request, q: Must, limit: Annotated[int, Query(ge=1, le=20)] = 8) -> Entries:
    """Names and regulations that begin with what is being typed."""
    with base_of(request) as base:
        return Entries(rows=list(base.suggest(q, limit=limit)))


@router.get("/graph")
def graph(
    request: Request,
    around: Must,
    since: Day = None,
    until: Day = None,
    kind: Annotated[list[Kind] | None, Query()] = None,
    limit: Annotated[int, Query(ge=2, le=500)] = 60,
) -> Neighbourhood:
    """What lies around a name or regulation, every link with its evidence."""
    kinds = tuple(kind) if kind else ("person", "institution", "regulation")
    with base_of(request) as base, _named():
        return base.neighbourhood(around, since=since, until=until, kinds=kinds, most=limit)


@router.get("/articles/{id}")
def article(request: Request, id: Number) -> ArticleAnswer:
    """An article with its marks and statements."""
    with base_of(request) as base:
        return _there(base.article(id))


@router.get("/stats")
def stats(request: Request) -> dict[str, int | str | None]:
    """What is in the base."""
    with base_of(request) as base:
        return base.stats()


@router.get("/health")
def health(request: Request) -> Health:
    """Whether the base answers."""
    with base_of(request) as base:
        number = base.search("", limit=1).total
    return Health(status="ok", version=__version__, articles=number)


@contextmanager
def _named() -> Iterator[None]:
    """Answer 404 where a name is nobody's: the days were looked at before."""
    try:
        yield
    except InputError as error:
        raise HTTPException(404, str(error)) from error


def _there(found: Row | None) -> Row:
    if found is None:
        raise HTTPException(404, "no such id")
    return found
