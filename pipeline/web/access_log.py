"""What happened, one JSON object a line: every request with its status and time, and every error with its trace.

What readers search for is nobody's business: the log holds the path of a request, never its question.
"""

from __future__ import annotations

import json
import logging
import sys
import time
import traceback
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from fastapi import Request
from starlette.responses import Response

from pipeline.errors import InputError

log = logging.getLogger("jejak.web")


class JsonLines(logging.Formatter):
    """A log line as JSON: ``{"time": ..., "level": "INFO", "event": "request", "path": "/", "status": 200}``."""

    def format(self, record: logging.LogRecord) -> str:
        """Return one line."""
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "event": record.getMessage(),
            **getattr(record, "facts", {}),
        }
        if record.exc_info:
            line["trace"] = "".join(traceback.format_exception(*record.exc_info, limit=-12, chain=False))
        return json.dumps(line, ensure_ascii=False)


def write_to(place: str) -> None:
    """Send the log to a file, or to standard error where ``place`` is "-".

    Raises:
        InputError: the file cannot be written.
    """
    try:
        handler: logging.Handler = (
            logging.StreamHandler(sys.stderr) if place == "-" else logging.FileHandler(place, encoding="utf-8")
        )
    except OSError as error:
        raise InputError(f"{place}: {error.strerror or error}") from error
    handler.setFormatter(JsonLines())
    for name in ("jejak.web", "uvicorn"):
        logger = logging.getLogger(name)
        logger.handlers[:] = [handler]
        logger.setLevel(logging.INFO)
        logger.propagate = False


async def logged(request: Request, following: Callable[[Request], Awaitable[Response]]) -> Response:
    """Log a request with its status and the milliseconds that it took; tell both to the browser's own tools."""
    begun = time.perf_counter()
    facts: dict[str, object] = {"method": request.method, "path": request.url.path}
    try:
        response = await following(request)
    except Exception:
        log.exception("failed", extra={"facts": {**facts, "ms": _since(begun)}})
        raise
    took = _since(begun)
    response.headers["Server-Timing"] = f"app;dur={took}"
    log.info("request", extra={"facts": {**facts, "status": response.status_code, "ms": took}})
    return response


def _since(begun: float) -> float:
    return round((time.perf_counter() - begun) * 1000, 1)
