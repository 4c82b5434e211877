"""The application: pages, changes, the HTTP API, static files, and what every answer has in common."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from anyio import to_thread
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.responses import Response

from pipeline import __version__
from pipeline.errors import InputError, JejakError, NotHere
from pipeline.web import (
    access_log,
    adding,
    api_page,
    api_v1,
    articles,
    ask,
    checking,
    downloads,
    figures,
    graph,
    laws,
    people,
)
from pipeline.web.jobs import Jobs
from pipeline.web.reading_base import prepare
from pipeline.web.rendering import ROOT, language_of, render
from pipeline.web.security import FormExpired, guard

ROOMS = (ask, downloads, laws, people, articles, figures, graph, checking, adding, api_page, api_v1)
#: Requests answered at once; each of their threads keeps a connection with what it has read.
THREADS = 8
DESCRIPTION = "Siapa mengatakan apa, tentang peraturan mana, dengan angka berapa, kapan, dan di mana tercetak."


def create_app(store: str, *, hosts: Sequence[str] = ("*",)) -> FastAPI:
    """Return the application over one knowledge base.

    Args:
        store: the base's path or address; made where there is none.
        hosts: names under which the page may be asked for; others are refused, so that no other site reaches it.
    """
    app = FastAPI(
        title="Jejak", version=__version__, description=DESCRIPTION, docs_url=None, redoc_url=None,
        openapi_url="/api/openapi.json", lifespan=_lifespan,
    )  # fmt: skip
    prepare(app, store)
    app.state.jobs = Jobs()
    app.mount("/static", StaticFiles(directory=ROOT / "static"), name="static")
    for room in ROOMS:
        app.include_router(room.router)
    app.middleware("http")(guard)
    app.middleware("http")(access_log.logged)
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=list(hosts), www_redirect=False)
    app.add_exception_handler(JejakError, _refused)
    app.add_exception_handler(HTTPException, _not_found)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(Exception, _failed)
    return app


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Read the tables of laws while the first reader still looks for the search box."""
    threading.Thread(target=_warm, daemon=True).start()
    to_thread.current_default_thread_limiter().total_tokens = THREADS
    yield
    app.state.jobs.close()


def _warm() -> None:
    from pipeline.indonesian import regulations

    regulations.parse("Undang-Undang Nomor 6 Tahun 2023 tentang Cipta Kerja")


def _is_api(request: Request) -> bool:
    return request.url.path.startswith("/api/")


def _refused(request: Request, error: Exception) -> Response:
    status = 404 if isinstance(error, NotHere) else 400 if isinstance(error, InputError) else 503
    if _is_api(request):
        return JSONResponse({"detail": str(error)}, status_code=status)
    w = language_of(request)
    message = w("expired") if isinstance(error, FormExpired) else w.explain(error)
    return render(request, "problem.html", status=status, message=message)


def _invalid(request: Request, error: Exception) -> Response:
    problems = error.errors() if isinstance(error, RequestValidationError) else []
    if _is_api(request):
        detail = "; ".join(f"{'.'.join(map(str, p['loc'][1:]))}: {p['msg']}" for p in problems)
        return JSONResponse({"detail": detail}, status_code=422)
    return render(request, "problem.html", status=422, message=language_of(request)("bad_form"))


def _not_found(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    headers = getattr(error, "headers", None)
    if _is_api(request):
        return JSONResponse({"detail": str(getattr(error, "detail", ""))}, status_code=status, headers=headers)
    answer = render(request, "problem.html", status=status, message=language_of(request)("not_found"))
    answer.headers.update(headers or {})
    return answer


def _failed(request: Request, error: Exception) -> Response:
    """Something we did not foresee: said plainly, without what is inside."""
    if _is_api(request):
        return JSONResponse({"detail": "internal error"}, status_code=500)
    return render(request, "problem.html", status=500, message=language_of(request)("our_fault"))
