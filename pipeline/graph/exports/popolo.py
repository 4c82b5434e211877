"""Popolo JSON: persons, organizations, and memberships with first and last day seen and the sources that show them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import networkx as nx

Row = dict[str, Any]


def write_popolo(graph: nx.MultiDiGraph, path: Path) -> None:
    """Write persons, organizations and memberships as the Popolo specification has them (popoloproject.com)."""
    found = {
        "persons": [_named(node, facts) for node, facts in _of_kind(graph, "person")],
        "organizations": [*_organizations(graph)],
        "memberships": [*memberships(graph)],
    }
    path.write_text(json.dumps(found, ensure_ascii=False, indent=1), encoding="utf-8")


def _of_kind(graph: nx.MultiDiGraph, kind: str) -> Iterator[tuple[str, Row]]:
    return ((node, facts) for node, facts in graph.nodes(data=True) if facts["kind"] == kind)


def _named(node: str, facts: Row) -> Row:
    others = [{"name": form} for form in str(facts.get("aliases") or "").split("; ") if form]
    return {"id": node, "name": facts["label"], **({"other_names": others} if others else {})}


def _organizations(graph: nx.MultiDiGraph) -> Iterator[Row]:
    for node, facts in _of_kind(graph, "institution"):
        above = [t for _, t, relation in graph.out_edges(node, data="relation") if relation == "PART_OF"]
        known = {"classification": facts.get("subkind"), "parent_id": above[0] if above else None}
        if facts.get("wikidata"):
            known["identifiers"] = [{"scheme": "wikidata", "identifier": facts["wikidata"]}]
        yield {**_named(node, facts), **{name: value for name, value in known.items() if value}}


def memberships(graph: nx.MultiDiGraph) -> Iterator[Row]:
    """Yield one membership for each person, institution, role and status, all that shows it as its sources."""
    shown: dict[tuple[str, str, str, str], list[Row]] = {}
    for source, target, facts in graph.edges(data=True):
        if facts["relation"] == "HOLDS_POST":
            key = (source, target, facts.get("role", ""), facts.get("status", "current"))
            shown.setdefault(key, []).append(facts)
    for (person, body, role, status), found in sorted(shown.items()):
        days = sorted(facts["date"] for facts in found if facts.get("date"))
        given = {"role": role, "label": f"{status}: {role}" if status != "current" else role}
        spans = {"start_date": days[0], "end_date": days[-1]} if days else {}
        sources = [_source(graph, facts) for facts in sorted(found, key=lambda f: (f.get("date") or "", f["article"]))]
        yield {"person_id": person, "organization_id": body, **given, **spans, "sources": sources}


def _source(graph: nx.MultiDiGraph, facts: Row) -> Row:
    """Return where one article shows a post: its address, and in the note the article's id and the offsets."""
    article = graph.nodes.get(facts["article"], {})
    note = f"{facts['article']}, {facts.get('start')}-{facts.get('end')}, {facts.get('date') or '?'}"
    return {"url": article.get("url", ""), "note": note}
