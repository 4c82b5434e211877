"""What keeps the page safe: no script but ours, no change without a form of ours, no other site's forms."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Awaitable, Callable

from fastapi import Request
from starlette.responses import PlainTextResponse, Response

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
}
#: The largest body that is read at all.
MOST_BYTES = 20_000_000
_COOKIE = "jejak_form"
_FRESH = secrets.token_hex(16)


def form_token(request: Request) -> str:
    """Return what a form of this process must bring back."""
    return hmac.new(_FRESH.encode(), b"form", "sha256").hexdigest()


def is_ours(request: Request, token: str) -> bool:
    """Tell whether a form came from our own page: the right token, and not sent by another site."""
    origin = request.headers.get("origin")
    same = origin is None or origin == "null" or origin == str(request.base_url).rstrip("/")
    return same and hmac.compare_digest(token.encode(), form_token(request).encode())


async def guard(request: Request, following: Callable[[Request], Awaitable[Response]]) -> Response:
    """Refuse bodies that are too large and set the headers of every answer."""
    length = request.headers.get("content-length", "0")
    if not length.isdigit() or int(length) > MOST_BYTES:
        response: Response = PlainTextResponse("413", status_code=413)
    elif request.method in {"POST", "PUT", "PATCH"} and "content-length" not in request.headers:
        response = PlainTextResponse("411", status_code=411)
    else:
        response = await following(request)
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    return response
