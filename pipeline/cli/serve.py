"""``jejak serve``: the page, on this machine only unless told otherwise."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from pipeline.cli.messages import say
from pipeline.cli.options import DEFAULT_STORE, Store


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
    print(say("serving", url=f"http://{host}:{port}"), file=sys.stderr)
    uvicorn.run(application, host=host, port=port, log_level="warning", access_log=False, log_config=None)
