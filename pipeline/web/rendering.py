"""Templates and what they need: filters for addresses, labels, found words and citations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from pipeline.indonesian import regulations
from pipeline.schema.answers import Count, StatementRow
from pipeline.web.citation import bibtex, footnote
from pipeline.web.security import form_token
from pipeline.web.words import Words, words

ROOT = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of a snippet; ``found`` are those that were looked for."""

    text: str
    found: bool


def stretches(snippet: str) -> Iterator[Stretch]:
    """Cut a snippet at its marks: "besaran ‹upah› minimum" -> three stretches, the second found."""
    for place, part in enumerate(snippet.replace("›", "‹").split("‹")):
        if part:
            yield Stretch(part, place % 2 == 1)


def address(request: Request, **changes: Any) -> str:
    """Return this page's address with other values; None takes a value out: every state is an address to share."""
    path = changes.pop("_path", request.url.path)
    values = {**dict(request.query_params), **changes}
    query = urlencode({name: value for name, value in values.items() if value not in (None, "")})
    return f"{path}?{query}" if query else str(path)


def chosen_label(value: str, counts: tuple[Count, ...]) -> str:
    """Return the label of a chosen facet value."""
    return next((c.label or c.value for c in counts if c.value == value), value)


def is_web_address(value: str | None) -> bool:
    """Tell whether an article's address may be linked: only http and https."""
    return bool(value) and str(value).startswith(("https://", "http://"))


def _cited(form: Any, row: StatementRow) -> str:
    return str(form(row, accessed=date.today()))


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(ROOT / "templates"), autoescape=select_autoescape(), undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    environment.filters |= {
        "path": lambda value: quote(str(value), safe=""),
        "regulation": regulations.label,
        "found": lambda snippet: list(stretches(snippet)),
        "footnote": partial(_cited, footnote),
        "bibtex": partial(_cited, bibtex),
        "chosen_label": chosen_label,
        "web_address": is_web_address,
    }
    return environment


ENVIRONMENT = _environment()


def language_of(request: Request) -> Words:
    """Return the page's words in the language that the address or the reader's choice asks for."""
    return words(request.query_params.get("lang") or request.cookies.get("lang"))


def render(request: Request, template: str, *, here: str = "", status: int = 200, **values: Any) -> HTMLResponse:
    """Return a page."""
    w = language_of(request)
    other = "en" if w.language == "id" else "id"
    page = ENVIRONMENT.get_template(template).render(
        w=w, here=here, other_language=address(request, lang=other), address=partial(address, request),
        token=form_token(request), **values,
    )  # fmt: skip
    response = HTMLResponse(page, status_code=status)
    asked = request.query_params.get("lang")
    if asked in {"id", "en"}:
        response.set_cookie("lang", asked, max_age=31_536_000, samesite="strict", httponly=True)
    return response
