"""The HTTP API explained on a page of ours, made from the OpenAPI document; no other site is asked for anything."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from pipeline.web.rendering import render

router = APIRouter(include_in_schema=False)
#: Values that show what a parameter takes.
EXAMPLES = {
    "who": "Mendagri", "about": "Inpres 2/2021", "words": "upah", "regulation": "Inpres 2/2021", "name": "Mendagri",
    "around": "Inpres 2/2021", "q": "kem", "limit": "5",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter: its name, what it takes, whether it must be given."""

    name: str
    kind: str
    required: bool
    place: str
    says: str


@dataclass(frozen=True, slots=True)
class Call:
    """One route: "GET /api/v1/said", its parameters, what it returns and an address to try."""

    path: str
    summary: str
    says: str
    parameters: tuple[Parameter, ...]
    returns: str
    example: str


@router.get("/api/docs", response_class=HTMLResponse)
@router.get("/api", response_class=HTMLResponse)
def docs(request: Request) -> HTMLResponse:
    """The page."""
    document = request.app.openapi()
    calls = [
        call(path, methods["get"], document) for path, methods in sorted(document["paths"].items()) if "get" in methods
    ]
    return render(request, "api.html", here="api", calls=calls, base=str(request.base_url).rstrip("/"))


def call(path: str, operation: dict[str, Any], document: dict[str, Any]) -> Call:
    """Return one route of the OpenAPI document as the page shows it."""
    parameters = tuple(
        Parameter(p["name"], _kind(p["schema"]), p.get("required", False), p["in"], p.get("description", ""))
        for p in operation.get("parameters", [])
    )
    values = {p.name: EXAMPLES[p.name] for p in parameters if p.name in EXAMPLES and (p.required or p.name == "limit")}
    content = operation["responses"]["200"].get("content", {}).get("application/json", {})
    says = operation.get("description", "").partition("\n")[0]
    example = f"{path}?{urlencode(values)}" if values else path
    returns = json.dumps(_shape(content.get("schema", {}), document), ensure_ascii=False, indent=2)
    return Call(path, operation.get("summary", ""), says, parameters, returns, "" if "{" in path else example)


def _kind(schema: dict[str, Any]) -> str:
    options = [_kind(s) for s in schema.get("anyOf", []) if s.get("type") != "null"]
    if options:
        return " | ".join(options)
    if "enum" in schema:
        return " | ".join(map(str, schema["enum"]))
    limits = [f"{schema[key]}" for key in ("minimum", "maximum") if key in schema]
    return str(schema.get("type", "")) + (f" {'–'.join(limits)}" if limits else "")


def _shape(schema: dict[str, Any], document: dict[str, Any], depth: int = 0) -> Any:
    """Return what an answer looks like: names with the kind of their values."""
    if "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[-1]]
    if depth > 3:
        return "…"
    if "properties" in schema:
        return {name: _shape(inner, document, depth + 1) for name, inner in schema["properties"].items()}
    if "prefixItems" in schema:
        return [_shape(inner, document, depth + 1) for inner in schema["prefixItems"]]
    if schema.get("type") == "array":
        return [_shape(schema.get("items", {}), document, depth + 1)]
    if "anyOf" in schema:
        shown = [_shape(inner, document, depth) for inner in schema["anyOf"] if inner.get("type") != "null"]
        return shown[0] if len(shown) == 1 or not all(isinstance(s, str) for s in shown) else " | ".join(shown)
    return schema.get("type", "object")
