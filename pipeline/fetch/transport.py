"""How httpx reaches a host: only through connections that were guarded when they were made.

httpx offers no place for a network backend of one's own, but for a transport: there is no other way out than this one.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import httpcore
import httpx

from pipeline.fetch.address import Guarded

#: The families of errors that httpcore raises; httpx has an error of the same name for each of theirs.
_ERRORS = (
    httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError, httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
)  # fmt: skip


class GuardedTransport(httpx.BaseTransport):
    """Sends requests over connections that ``guard`` makes."""

    def __init__(self, guard: Guarded, *, connections: int = 50, keepalive: float = 15.0) -> None:
        self._pool = httpcore.ConnectionPool(
            network_backend=guard, max_connections=connections, keepalive_expiry=keepalive,
            ssl_context=httpx.create_ssl_context(),
        )  # fmt: skip

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request and return the answer, whose body is still to be read."""
        url = request.url
        asked = httpcore.Request(
            request.method,
            httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
            headers=request.headers.raw, content=b"", extensions=request.extensions,
        )  # fmt: skip
        with _as_httpx():
            answer = self._pool.handle_request(asked)
        return httpx.Response(answer.status, headers=answer.headers, stream=_Body(answer), extensions=answer.extensions)

    def close(self) -> None:
        """Close every connection."""
        self._pool.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        with _as_httpx():
            yield from self._answer.iter_stream()

    def close(self) -> None:
        self._answer.close()


@contextmanager
def _as_httpx() -> Iterator[None]:
    try:
        yield
    except _ERRORS as error:
        raise getattr(httpx, type(error).__name__)(str(error)) from error
