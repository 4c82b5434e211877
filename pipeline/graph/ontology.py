"""The ontology: which nodes and edges there are, their labels in both languages, their terms elsewhere."""

from __future__ import annotations

from typing import Any

from pipeline import resources


def ontology() -> dict[str, Any]:
    """Return the whole ontology, as ``resources/ontology.toml`` has it."""
    return resources.toml("ontology.toml")


def label(name: str, *, language: str = "id") -> str:
    """Return the label of a kind of node or edge: ("SPOKE_ABOUT", "en") -> "spoke about"."""
    table = ontology()
    entry = table["node"].get(name) or table["edge"].get(name) or {}
    return str(entry.get(language, name))


def term(name: str) -> str:
    """Return the full IRI of a kind of node or edge, or of a prefixed term: "person" -> "http://schema.org/Person"."""
    table = ontology()
    entry = table["node"].get(name) or table["edge"].get(name)
    short = str(entry["term"]) if entry else name
    prefix, _, local = short.partition(":")
    return f"{table['prefixes'][prefix]}{local}"
