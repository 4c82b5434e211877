"""Record to JSON and back, byte for byte the same on every machine.

By default a record is written exactly as the published format says. With ``detail`` the facts beyond that format
(modified time, boilerplate, dates, kinds of reference, place of speaking, reasons for abstaining) are written too:
that is what shards and the store use, and what ``jejak extract --detail`` prints.
"""

from __future__ import annotations

import json
from dataclasses import fields
from functools import cache
from typing import Any

from pipeline.schema.article import Article, Issue, Related
from pipeline.schema.entities import Institution, LawRelation, Person, Place, Position, Regulation
from pipeline.schema.record import Record
from pipeline.schema.spans import Abbreviation, DateMention, Figure, Reference, RegulationMention, Span
from pipeline.schema.statement import Statement

SCHEMA = "jejak/1"

#: The members of the published format, in its order; every other field is detail.
PUBLISHED: dict[type, tuple[str, ...]] = {
    Article: (
        "id", "source_id", "url", "publisher", "title", "authors", "editors", "published", "section", "tags",
        "language", "related", "complete", "text",
    ),
    Related: ("title", "url"),
    Person: ("id", "name", "aliases", "mentions"),
    Institution: ("id", "name", "aliases", "part_of", "mentions"),
    Place: ("id", "name", "aliases", "code", "mentions"),
    Reference: ("start", "end"),
    Position: ("person", "role", "institution", "start", "end"),
    Regulation: ("id", "uri", "title", "mentions"),
    LawRelation: (),
    RegulationMention: ("start", "end", "kind", "pasal"),
    Figure: ("start", "end", "value", "unit", "modifier", "measure"),
    Statement: (
        "type", "start", "end", "speaker", "speaker_text", "speaker_span", "cue", "cue_span", "stance", "regulations",
        "figures", "said_on", "confidence", "component",
    ),
    Issue: ("stage", "code", "detail"),
    Span: ("start", "end"),
    DateMention: (),
    Abbreviation: ("start", "end", "short", "expanded"),
    Record: (
        "article", "persons", "institutions", "places", "positions", "regulations", "figures", "statements", "issues",
    ),
}  # fmt: skip

_LISTED: dict[str, type] = {
    "institutions": Institution,
    "implied": Institution,
    "abbreviations": Abbreviation,
    "regulations": Regulation,
    "figures": Figure,
}

_NESTED: dict[str, type] = {
    "article": Article,
    "related": Related,
    "persons": Person,
    "places": Place,
    "relations": LawRelation,
    "positions": Position,
    "dates": DateMention,
    "statements": Statement,
    "issues": Issue,
    "speaker_span": Span,
    "cue_span": Span,
}


def to_dict(value: Any, *, detail: bool = False) -> Any:
    """Return plain dicts and lists for a record or any part of it, in the order of the published format."""
    kind = type(value)
    if kind is str or kind is int or value is None:
        return value
    if kind is tuple or kind is list:
        return [to_dict(item, detail=detail) for item in value]
    if kind in PUBLISHED:
        return {name: to_dict(getattr(value, name), detail=detail) for name in _names(kind, detail)}  # type: ignore[arg-type]
    return value


@cache
def _names(kind: type, detail: bool) -> tuple[str, ...]:
    """The members of a kind that are written, in their order."""
    names = PUBLISHED[kind]
    return (*names, *(f.name for f in fields(kind) if f.name not in names)) if detail else names


def dumps(record: Record, *, detail: bool = False) -> str:
    """Return one line of JSON for a record: the line that ``jejak extract`` prints."""
    return json.dumps({"schema": SCHEMA, **to_dict(record, detail=detail)}, ensure_ascii=False)


def loads(line: str) -> Record:
    """Read a record back from its line, with or without detail.

    Raises:
        ValueError: the line is not JSON or not of this schema.
    """
    data = json.loads(line)
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise ValueError(f'not a record: "schema" must be "{SCHEMA}"')
    return record_from_dict(data)


def record_from_dict(data: dict[str, Any]) -> Record:
    """Build a record from the dicts that ``to_dict`` gives; members it does not know are passed over."""
    record = _build(Record, data)
    assert isinstance(record, Record)
    return record


def _build(kind: type, data: dict[str, Any]) -> Any:
    given = {}
    for field in fields(kind):
        if field.name in data:
            given[field.name] = _value(kind, field.name, data[field.name])
    if kind is RegulationMention and "id" not in given:
        given["id"] = ""
    if kind is Reference and "entity" not in given:
        given["entity"] = ""
    return kind(**given)


def _value(kind: type, name: str, value: Any) -> Any:
    nested = _nested(kind, name)
    if nested is not None and isinstance(value, dict):
        return _build(nested, value)
    if isinstance(value, list):
        items = tuple(_build(nested, item) if nested and isinstance(item, dict) else item for item in value)
        return items
    return value


def _nested(kind: type, name: str) -> type | None:
    if name == "mentions":
        return RegulationMention if kind is Regulation else Reference
    if kind is Record and name in _LISTED:
        return _LISTED[name]
    return _NESTED.get(name) if kind in (Record, Article, Statement, Regulation) else None
