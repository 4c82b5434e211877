"""The base as a graph: views, measures and doors out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Unpack

from pipeline.api import narrowing, understanding
from pipeline.api.base import Base
from pipeline.api.bounds import day
from pipeline.api.law_labels import regulation_label
from pipeline.api.narrowing import Linked, Period, Viewed
from pipeline.errors import InputError
from pipeline.schema.view import Node, View
from pipeline.store import laws, views
from pipeline.store.topics import ids as topic_ids

if TYPE_CHECKING:
    from pipeline.graph import Graph
    from pipeline.graph.measures import Community, Ranked, Step


class Graphing(Base):
    """Questions about who is linked to whom."""

    def view(
        self,
        *,
        around: str | Sequence[str] = (),
        since: str | None = None,
        until: str | None = None,
        publisher: str | None = None,
        kinds: Sequence[str] = (),
        relations: Sequence[str] = (),
        words: bool | None = None,
    ) -> View:
        """Return nodes and edges of the base, or of what lies around a name: ``view(around="UU ITE", since="2023")``.

        Args:
            around: a name or a regulation, or several: ["UU ITE", "Kominfo"].
            since: first day, month or year.
            until: last of them.
            publisher: "kompas.com", or "kompas" where one site is called so.
            kinds: kinds of nodes of ``ontology.toml``: "person", "regulation".
            relations: of these alone: "SPOKE_ABOUT", "HOLDS_POST".
            words: let statements' edges carry the words said; untold, those of a part of the base do, those of the
                whole base only their statement's id, which leads to them: a million edges must fit a laptop.

        Raises:
            InputError: nothing bears the name, or a date is none.
            NotHere: no publisher of the base is called so.
        """
        names = [around] if isinstance(around, str) else list(around)
        ids = [number for name in names for number in self._ids(name)]
        found = views.view(
            self._db, since=day(since), until=day(until, last=True),
            publisher=narrowing.publisher(self._db, publisher), around=ids, kinds=kinds,
            relations=relations, words=bool(ids or since or until or publisher) if words is None else words,
        )  # fmt: skip
        return View((_labelled(node) for node in found.nodes), found.edges)

    def _ids(self, name: str) -> list[str]:
        """Return the ids of those a name means, else of the regulations.

        Raises:
            InputError: it means nobody and nothing here.
        """
        meant = understanding.who(self._db, name)
        ids = [*meant.speakers, *meant.institutions] or self._laws(name)
        if not ids:
            raise InputError(f"{name}: nobody and nothing here bears this name")
        return ids

    def _laws(self, name: str) -> list[str]:
        """Return the regulations that a name means, those of the base before all others, most mentioned first."""
        ids = topic_ids(understanding.about(self._db, name).topics)
        known = [row["id"] for row in laws.known(self._db, ids)]
        return known or list(ids)

    def graph(self, **filters: Unpack[Viewed]) -> Graph:
        """Return the networkx MultiDiGraph of a view: ``graph(around="BP Tapera").number_of_nodes()``.

        Args:
            filters: as for ``view``: ``around``, ``since``, ``until``, ``publisher``, ``kinds``, ``relations`` and
                ``words``.
        """
        from pipeline.graph import build

        return build(self.view(**filters))

    def most_quoted(self, about: str | None = None, *, limit: int = 20, **filters: Unpack[Period]) -> list[Ranked]:
        """Return who is quoted most, or most on a regulation or institution: ``most_quoted("UU ITE")[0].label``.

        Args:
            about: a regulation or institution in any form.
            limit: so many.
            filters: as for ``view``, less ``around`` and ``relations``.

        Raises:
            InputError: nothing bears the name.
        """
        from pipeline.graph import measures

        if about is None:
            return measures.most_quoted(self.graph(relations=("SPOKE_IN",), **filters), limit=limit)
        graph = self.graph(around=about, **filters)
        found = [r for number in self._ids(about) for r in measures.most_quoted(graph, about=number, limit=limit)]
        return sorted(found, key=lambda r: (-r.score, r.id))[:limit]

    def links(self, first: str, second: str, **filters: Unpack[Linked]) -> list[Step]:
        """Return what links two names, with evidence: ``links("Sri Wulandari", "BP Tapera")``.

        Args:
            first: a person, institution or regulation in any form.
            second: another.
            filters: as for ``view``, less ``around``.

        Returns:
            The articles, regulations and institutions that both touch.

        Raises:
            InputError: nothing bears a name.
        """
        from pipeline.graph import measures

        graph = self.graph(around=[first, second], **filters)
        return measures.links(graph, self._ids(first)[0], self._ids(second)[0])

    def path(self, first: str, second: str, **filters: Unpack[Linked]) -> list[Step]:
        """Return the shortest way between two names with the evidence of every step; empty where there is none.

        A way over a country or over what very many touch is told only where there is no other.

        Args:
            first: a person, institution or regulation in any form.
            second: another.
            filters: as for ``view``, less ``around``.

        Raises:
            InputError: nothing bears a name.
        """
        from pipeline.graph import measures

        one, other = self._ids(first)[0], self._ids(second)[0]
        near = self.graph(around=[first, second], **filters)
        if found := measures.path(near, one, other, hubs=False):
            return found
        whole = self.graph(**filters)
        return measures.path(whole, one, other, hubs=False) or measures.path(whole, one, other)

    def bridges(self, *, limit: int = 20, **filters: Unpack[Viewed]) -> list[Ranked]:
        """Return the persons who connect groups that would lie apart: ``bridges(since="2024", limit=5)``.

        Args:
            limit: so many.
            filters: as for ``view``.
        """
        from pipeline.graph import measures

        return measures.bridges(self.graph(**filters), limit=limit)

    def communities(self, *, limit: int = 20, **filters: Unpack[Viewed]) -> list[Community]:
        """Return groups of persons who are named together: ``communities(around="UU ITE")``.

        Args:
            limit: so many, the greatest first.
            filters: as for ``view``.
        """
        from pipeline.graph import measures

        return measures.communities(self.graph(**filters), limit=limit)

    def cypher(self, question: str, **filters: Unpack[Viewed]) -> list[dict[str, Any]]:
        """Return the rows of a Cypher question about a view: ``cypher("MATCH (p:Person) RETURN p.label LIMIT 5")``.

        Nothing can be written. The view is loaded for each question, so narrow it down.

        Args:
            question: in openCypher, over the kinds and relations of ``ontology.toml``.
            filters: as for ``view``.

        Raises:
            InputError: the question writes or is no Cypher; the extra "cypher" is missing.
        """
        from pipeline.graph.cypher import Engine, refuse

        refuse(question)
        filters.setdefault("words", True)
        try:
            with Engine(self.view(**filters)) as engine:
                return engine.ask(question)
        except ImportError as error:
            raise InputError(f"cypher needs an extra package: {error}") from error

    def export(self, kind: str, path: str | Path, **filters: Unpack[Viewed]) -> Path:
        """Write a view for another tool: ``export("gexf", "jejaring.gexf", around="UU ITE")``.

        Args:
            kind: "csv", "xlsx", "jsonl", "graphml", "gexf", "node-link", "cytoscape", "turtle", "jsonld", "ftm",
                "popolo", "neo4j" or "parquet".
            path: the file, or the folder where a kind needs several.
            filters: as for ``view``.

        Raises:
            InputError: an unknown kind, a missing extra, a place that cannot be written.
        """
        from pipeline.graph.exports import write

        target = Path(path)
        filters.setdefault("words", True)
        write(self.graph(**filters), kind, target)
        return target


def _labelled(node: Node) -> Node:
    return replace(node, label=regulation_label(node.id)) if node.kind == "regulation" else node
