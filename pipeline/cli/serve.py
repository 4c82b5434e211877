"""``jejak serve``: the page, on this machine only unless told otherwise."""

from __future__ import annotations

import errno
import socket
import sys
from typing import Annotated

import typer

from pipeline.cli.messages import say
from pipeline.cli.options import DEFAULT_STORE, Store
from pipeline.errors import JejakError


def add_to(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command("serve", help=say("help_serve"))(serve)


def serve(
    store: Store = DEFAULT_STORE,
    host: Annotated[str, typer.Option("--host", help=say("help_host"))] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=1, max=65535)] = 8000,
    log: Annotated[str | None, typer.Option("--log", help=say("help_serve_log"))] = None,
) -> None:
    """Open the page."""
    import uvicorn

    from pipeline.web import access_log
    from pipeline.web.app import create_app

    if log:
        access_log.write_to(log)
    here = host in {"127.0.0.1", "localhost", "::1"}
    application = create_app(store, hosts=("127.0.0.1", "localhost", "[::1]") if here else ("*",))
    look_at(host, port)
    print(say("serving", url=f"http://{host}:{port}"), file=sys.stderr)
    uvicorn.run(application, host=host, port=port, log_level="warning", access_log=False, log_config=None)


def look_at(host: str, port: int) -> None:
    """Look whether the page can be opened there, before anybody is told that it is.

    Raises:
        JejakError: another program has the port, or the address is none of this machine's.
    """
    try:
        family, kind, protocol, _, place = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            tried.bind(place)
            tried.listen(1)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            other = port + 1 if port < 65535 else 8000
            raise JejakError(say("port_taken", host=host, port=port, other=other)) from error
        raise JejakError(say("port_refused", host=host, port=port, reason=error.strerror or error)) from error
