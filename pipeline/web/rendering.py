"""Templates and what they need: filters for addresses, labels, found words and citations."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from pipeline.api import telling
from pipeline.api.law_labels import regulation_label
from pipeline.api.naming_laws import label_at
from pipeline.schema.answers import Count, StatementRow
from pipeline.web.citation import bibtex, footnote, ris
from pipeline.web.reasons import reason
from pipeline.web.security import form_token
from pipeline.web.understood import meanings, told
from pipeline.web.words import Words, words

ROOT = Path(__file__).parent
#: What an address says only once, after a correction; it is not carried along.
PASSING = frozenset({"stored", "undone"})


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
    path, given = changes.pop("_path", request.url.path), set(changes)
    values: list[tuple[str, Any]] = []
    for name, value in request.query_params.multi_items():
        if name in changes:
            values.append((name, changes.pop(name)))
        elif name not in PASSING | given:
            values.append((name, value))
    query = urlencode([(name, value) for name, value in (*values, *changes.items()) if value not in (None, "")])
    return f"{path}?{query}" if query else str(path)


def entity_path(number: str, kind: str | None) -> str:
    """Return the address of a person's, institution's, place's or regulation's page."""
    room = {"institution": "lembaga", "place": "tempat", "regulation": "peraturan"}.get(kind or "", "orang")
    return f"/{room}/{quote(number, safe='')}"


def chosen_label(value: str, counts: tuple[Count, ...]) -> str:
    """Return the label of a chosen facet value."""
    return next((c.label or c.value for c in counts if c.value == value), value)


def is_web_address(value: str | None) -> bool:
    """Tell whether an article's address may be linked: only http and https."""
    return bool(value) and str(value).startswith(("https://", "http://"))


def safe_json(text: str) -> Markup:
    """Return JSON that may stand in a script element of data: no word of an article can end that element."""
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return Markup(text)


@cache
def asset(name: str) -> str | None:
    """Return the address of a static file, with its fingerprint, or None where it was not built."""
    file = ROOT / "static" / name
    if not file.is_file():
        return None
    return f"/static/{name}?v={hashlib.sha256(file.read_bytes()).hexdigest()[:12]}"


def _cited(form: Callable[[StatementRow, date, Words], str], row: StatementRow, w: Words) -> str:
    return form(row, date.today(), w)


def _environment() -> Environment:
    """Return the templates' environment with our filters; a name that a template misses is an error."""
    environment = Environment(
        loader=FileSystemLoader(ROOT / "templates"), autoescape=select_autoescape(), undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    environment.filters |= {
        "path": lambda value: quote(str(value), safe=""),
        "regulation": regulation_label,
        "regulation_at": label_at,
        "found": lambda snippet: list(stretches(snippet)),
        "footnote": partial(_cited, footnote),
        "bibtex": partial(_cited, bibtex),
        "ris": partial(_cited, ris),
        "chosen_label": chosen_label,
        "web_address": is_web_address,
        "entity_path": entity_path,
        "safe_json": safe_json,
        "reason": reason,
        "meanings": meanings,
        "told": told,
        "verb": telling.verb,
    }
    environment.globals["asset"] = asset
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
        token=form_token(request), this_page=address(request),
        stored=number(request, "stored"), undone=number(request, "undone"),
        **values,
    )  # fmt: skip
    response = HTMLResponse(page, status_code=status)
    asked = request.query_params.get("lang")
    if asked in {"id", "en"}:
        response.set_cookie("lang", asked, max_age=31_536_000, samesite="strict", httponly=True)
    return response


def number(request: Request, name: str) -> int | None:
    """Return a number that an address carries; None where it carries none, or no number: ``?offset=x``."""
    text = request.query_params.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def offset(request: Request) -> int:
    """Return where a list begins: ``?offset=40``."""
    return min(number(request, "offset") or 0, 1_000_000)


def missing(request: Request) -> HTMLResponse:
    """The page for an id that is not there."""
    return render(request, "problem.html", status=404, message=language_of(request)("not_found"))
