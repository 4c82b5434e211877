"""RDF: Turtle and JSON-LD with schema.org, Popolo's terms for posts, and W3C annotations for the words in print."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import networkx as nx

from pipeline.graph.ontology import ontology, term

#: A triple: subject IRI, predicate IRI, and an IRI or a value.
Triple = tuple[str, str, Any]


class Iri(str):
    """An address, where a plain ``str`` is text."""

    __slots__ = ()


def iri(node: str) -> Iri:
    """Return a node's address: "p-sri-wulandari" -> ".../id/p-sri-wulandari"."""
    return Iri(ontology()["prefixes"]["base"] + quote(node, safe="-_.~:"))


def triples(graph: nx.MultiDiGraph) -> Iterator[Triple]:
    """Yield a graph as triples; every edge with words in print becomes a W3C annotation on its article."""
    for node, facts in graph.nodes(data=True):
        yield from _node(node, facts)
    for number, (source, target, facts) in enumerate(graph.edges(data=True)):
        yield iri(source), term(facts["relation"]), iri(target)
        if facts.get("article") and "start" in facts:
            yield from _annotation(number, source, target, facts)


def _node(node: str, facts: dict[str, Any]) -> Iterator[Triple]:
    """Yield the triples of a person, body, place, regulation or article."""
    here = iri(node)
    yield here, term("rdf:type"), Iri(term(facts["kind"]))
    yield here, term("rdfs:label"), facts["label"]
    terms = {"url": "schema:url", "date": "schema:datePublished", "title": "schema:name", "code": "schema:identifier"}
    for name, value in facts.items():
        if name in terms:
            yield here, term(terms[name]), value
    if facts.get("publisher"):
        yield here, term("schema:publisher"), facts["publisher"]
    if facts.get("uri"):
        yield here, term("schema:legislationIdentifier"), facts["uri"]
    if facts.get("wikidata"):
        yield here, term("schema:sameAs"), Iri(f"http://www.wikidata.org/entity/{facts['wikidata']}")


def _annotation(number: int, source: str, target: str, facts: dict[str, Any]) -> Iterator[Triple]:
    """Yield the triples of one piece of evidence: where it stands in print (Web Annotation) and what it shows."""
    note, place, selector = iri(f"annotation-{number}"), iri(f"target-{number}"), iri(f"selector-{number}")
    yield note, term("rdf:type"), Iri(term("oa:Annotation"))
    yield note, term("oa:hasTarget"), place
    yield place, term("oa:hasSource"), iri(facts["article"])
    yield place, term("oa:hasSelector"), selector
    yield selector, term("rdf:type"), Iri(term("oa:TextPositionSelector"))
    yield selector, term("oa:start"), int(facts["start"])
    yield selector, term("oa:end"), int(facts["end"])
    if facts["relation"] in ("SPOKE_IN", "SPOKE_ABOUT"):
        yield note, term("oa:hasBody"), iri(facts["statement"])
        yield from _statement(source, target, facts)
    elif facts["relation"] == "HOLDS_POST":
        body = iri(f"membership-{number}")
        yield note, term("oa:hasBody"), body
        yield body, term("rdf:type"), Iri(term("org:Membership"))
        yield body, term("org:member"), iri(source)
        yield body, term("org:organization"), iri(target)
        yield body, term("popolo:role"), facts.get("role", "")
    else:
        yield note, term("oa:hasBody"), iri(source)


def _statement(source: str, target: str, facts: dict[str, Any]) -> Iterator[Triple]:
    body = iri(facts["statement"])
    yield body, term("rdf:type"), Iri(term("schema:Quotation"))
    yield body, term("schema:spokenByCharacter"), iri(source)
    yield body, term("schema:text"), facts["words"]
    if facts.get("date"):
        yield body, term("schema:dateCreated"), facts["date"]
    if facts["relation"] == "SPOKE_ABOUT":
        yield body, term("schema:about"), iri(target)


def write_turtle(graph: nx.MultiDiGraph, path: Path) -> None:
    """Write Turtle, through pyoxigraph."""
    import pyoxigraph as ox

    def literal(value: Any) -> Any:
        if isinstance(value, Iri):
            return ox.NamedNode(value)
        return ox.Literal(value if isinstance(value, bool | int | float) else str(value))

    quads = (ox.Triple(ox.NamedNode(s), ox.NamedNode(p), literal(o)) for s, p, o in triples(graph))
    with path.open("wb") as file:
        ox.serialize(quads, output=file, format=ox.RdfFormat.TURTLE, prefixes=ontology()["prefixes"])


def write_json_ld(graph: nx.MultiDiGraph, path: Path) -> None:
    """Write JSON-LD, flat: one object for every subject."""
    subjects: dict[str, dict[str, Any]] = {}
    for subject, predicate, value in triples(graph):
        entry = subjects.setdefault(subject, {"@id": subject})
        if predicate == term("rdf:type"):
            types = entry.setdefault("@type", [])
            if str(value) not in types:
                types.append(str(value))
            continue
        item = {"@id": str(value)} if isinstance(value, Iri) else {"@value": value}
        values = entry.setdefault(predicate, [])
        if item not in values:
            values.append(item)
    path.write_text(json.dumps({"@graph": list(subjects.values())}, ensure_ascii=False), encoding="utf-8")
