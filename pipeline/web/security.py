"""What keeps the page safe: no script but ours, no change without a form of ours, no other site's forms."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Form, Request
from starlette.responses import PlainTextResponse, Response

from pipeline.errors import InputError

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
#: The largest body that is read at all.
MOST_BYTES = 20_000_000
_FRESH = secrets.token_hex(16)
Token = Annotated[str, Form(max_length=200)]


class FormExpired(InputError):
    """A form that is not ours, or of an earlier run of the page."""


def form_token(request: Request) -> str:
    """Return what a form of this process must bring back."""
    return hmac.new(_FRESH.encode(), b"form", "sha256").hexdigest()


def is_ours(request: Request, token: str) -> bool:
    """Tell whether a form came from our own page: the right token, and not sent by another site."""
    origin = request.headers.get("origin")
    same = origin is None or origin == str(request.base_url).rstrip("/")
    same = same and request.headers.get("sec-fetch-site", "same-origin") in {"same-origin", "none"}
    return same and hmac.compare_digest(token.encode("utf-8", "replace"), form_token(request).encode())


def check(request: Request, token: str) -> None:
    """Let a form of ours pass.

    Raises:
        FormExpired: it is another site's, or of an earlier run.
    """
    if not is_ours(request, token):
        raise FormExpired("expired")


async def guard(request: Request, following: Callable[[Request], Awaitable[Response]]) -> Response:
    """Refuse bodies that are too large and set the headers of every answer."""
    length = request.headers.get("content-length", "0")
    if not length.isdigit() or int(length) > MOST_BYTES:
        response = _refusal(request, 413, "too_large")
    elif request.method in {"POST", "PUT", "PATCH"} and "content-length" not in request.headers:
        response = _refusal(request, 411, "no_length")
    else:
        response = await following(request)
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    if request.url.path.startswith("/static/") and request.query_params.get("v"):
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
    return response


def _refusal(request: Request, status: int, reason: str) -> Response:
    from pipeline.web.rendering import language_of, render

    if "text/html" not in request.headers.get("accept", ""):
        return PlainTextResponse(str(status), status_code=status)
    return render(request, "problem.html", status=status, message=language_of(request)(reason))
