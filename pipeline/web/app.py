"""The application: pages, changes, the HTTP API, static files, and what every answer has in common."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, JSONResponse
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException
from starlette.responses import Response

from pipeline import __version__
from pipeline.errors import InputError, JejakError
from pipeline.web import api_v1, changes, pages
from pipeline.web.rendering import ROOT, language_of, render
from pipeline.web.security import guard

log = logging.getLogger("jejak.web")


def create_app(store: str) -> FastAPI:
    """Return the application over one knowledge base."""
    app = FastAPI(title="Jejak", version=__version__, docs_url=None, redoc_url=None, openapi_url="/api/openapi.json")
    app.state.store = store
    app.mount("/static", StaticFiles(directory=ROOT / "static"), name="static")
    for room in (pages, changes, api_v1):
        app.include_router(room.router)
    app.middleware("http")(guard)
    app.middleware("http")(_logged)
    app.add_exception_handler(JejakError, _refused)
    app.add_exception_handler(HTTPException, _not_found)
    app.get("/api/docs", include_in_schema=False)(_api_page)
    return app


async def _logged(request: Request, following: Callable[[Request], Awaitable[Response]]) -> Response:
    begun = time.perf_counter()
    response = await following(request)
    took = round((time.perf_counter() - begun) * 1000, 1)
    log.info("%s", {"method": request.method, "path": request.url.path, "status": response.status_code, "ms": took})
    return response


async def _refused(request: Request, error: Exception) -> Response:
    status = 400 if isinstance(error, InputError) else 503
    if request.url.path.startswith("/api/"):
        return JSONResponse({"detail": str(error)}, status_code=status)
    return render(request, "problem.html", status=status, message=str(error))


async def _not_found(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    if request.url.path.startswith("/api/"):
        return JSONResponse({"detail": str(getattr(error, "detail", ""))}, status_code=status)
    return render(request, "problem.html", status=status, message=language_of(request)("not_found"))


def _api_page(request: Request) -> HTMLResponse:
    """A plain list of the API's routes; the machine-readable document stands beside it."""
    paths = request.app.openapi()["paths"]
    rows = [f"GET {path} — {methods['get']['summary']}" for path, methods in paths.items() if "get" in methods]
    return render(request, "problem.html", message="/api/openapi.json\n" + "\n".join(rows))
