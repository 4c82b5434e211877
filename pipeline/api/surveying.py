"""Overviews and neighbourhoods: where to begin, and what lies around a name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations

from pipeline.api import lawbook, naming_laws
from pipeline.api.asking import Asking, page
from pipeline.api.graphing import Graphing
from pipeline.api.knowing import Knowing
from pipeline.errors import InputError
from pipeline.indonesian.keys import fold
from pipeline.indonesian.leanings import Leaning, Voice, leaning, measured_by
from pipeline.schema.answers import Count, Entry, Found, StatementRow
from pipeline.schema.surveys import Appearance, Knot, LawFacts, Link, Neighbourhood, Proof, Sides
from pipeline.schema.view import Edge, Node, View
from pipeline.store import overviews
from pipeline.store.topics import ids as topic_ids

#: Kinds of knots that a neighbourhood may show, in the order of a legend.
KINDS = ("person", "institution", "regulation", "place")
#: Proofs kept for one link, newest first.
PROOFS = 8
_WITH = "NAMED_WITH"


class Surveying(Asking, Knowing, Graphing):
    """Questions without a question: lists to begin with, and what lies around."""

    def people(
        self, kind: str = "person", words: str = "", *, limit: int = 50, offset: int = 0
    ) -> Found[Entry]:  # fmt: skip
        """Return persons (or ``kind`` "institution", "place"), most quoted first, by the beginning of a name."""
        limit, offset = page(limit, offset)
        return overviews.entities(self._db, kind, words=words, limit=limit, offset=offset)

    def law(self, number: str, title: str | None = None) -> LawFacts:
        """Return what is known of a regulation before any news, by its id."""
        return lawbook.facts(number, title)

    def sides(self, regulation: str, *, limit: int = 500) -> Sides:
        """Return who speaks for and against a regulation, by plain words beside it; the newest statements are read."""
        found_rows = self.said(about=regulation, limit=limit).rows
        rows = list({(row.speaker_id or row.article, fold(row.words)): row for row in found_rows}.values())
        laws = topic_ids(naming_laws.topics(self._regulations(regulation)))
        leaned = [
            (row, found) for row in rows if (found := _leaning_of(row)) and not measured_by(found, row.words, laws)
        ]
        supporting, opposing = (
            tuple(replace(row, snippet=_marked(row.words, found)) for row, found in leaned if found.side == side)
            for side in ("for", "against")
        )
        return Sides(supporting, opposing, len(rows) - len(leaned))

    def measures(self, *, most: int = 24) -> tuple[Count, ...]:
        """Return what is measured in most articles."""
        return overviews.measures(self._db, most=most)

    def appearances(self, number: str, *, limit: int = 50, offset: int = 0) -> Found[Appearance]:
        """Return the articles that name a person, institution or place, by its id."""
        limit, offset = page(limit, offset)
        return overviews.appearances(self._db, number, limit=limit, offset=offset)

    def neighbourhood(
        self,
        around: str,
        *,
        since: str | None = None,
        until: str | None = None,
        kinds: Sequence[str] = KINDS,
        most: int = 60,
    ) -> Neighbourhood:
        """Return who and what lies around a name or regulation, articles folded into the links that they show.

        Args:
            around: a person, institution or regulation in any form.
            since: first day.
            until: last day.
            kinds: kinds of knots to show.
            most: the best linked knots that are kept.

        Raises:
            InputError: nothing bears the name.
        """
        centres = self._centres(around)
        view = self.view(around=centres, since=since, until=until)
        return folded(view, centres=set(centres), kinds=kinds, most=most)

    def _centres(self, name: str) -> list[str]:
        """Return the ids that a name may mean; a post ("Mendagri") means those who held it."""
        try:
            return self._ids(name)
        except InputError:
            holders = [profile.id for profile in self.who(name)]
            if not holders:
                raise
            return holders


def _leaning_of(row: StatementRow) -> Leaning | None:
    voice = Voice(row.speaker or "", row.position or "", row.cue or "", direct=row.type == "direct")
    return leaning(row.words, asks=row.stance == "asking", voice=voice)


def _marked(words: str, found: Leaning) -> str:
    """Return words with those that take the side marked: "kami ‹menolak› Inpres itu"."""
    return f"{words[: found.start]}‹{words[found.start : found.end]}›{words[found.end :]}"


def folded(view: View, *, centres: set[str], kinds: Sequence[str], most: int) -> Neighbourhood:
    """Fold a view's articles away: two persons named in one article are linked by it; each link keeps its proofs."""
    nodes = {node.id: node for node in view.nodes}
    articles = {number: node for number, node in nodes.items() if node.kind == "article"}
    allowed = {n.id for n in nodes.values() if n.kind in kinds or n.id in centres} - set(articles)
    edges = list(view.edges)
    proofs = _direct(edges, allowed, articles)
    _named_together(edges, allowed, centres, articles, proofs)
    weights = Counter[str]()
    for (source, target, _), shown in proofs.items():
        size = len({proof.article for proof in shown})
        weights.update({source: size, target: size})
    kept = _best(weights, centres & set(nodes), allowed, most)
    knots = tuple(
        Knot(number, nodes[number].kind, nodes[number].label, weights[number], number in centres) for number in kept
    )
    links = tuple(
        _link(key, shown) for key, shown in sorted(proofs.items()) if key[0] in kept and key[1] in kept
    )  # fmt: skip
    return Neighbourhood(knots, links, max(0, len(set(weights) | centres) - len(kept)))


Key = tuple[str, str, str]


def _direct(edges: Iterable[Edge], allowed: set[str], articles: dict[str, Node]) -> dict[Key, list[Proof]]:
    found: dict[Key, list[Proof]] = defaultdict(list)
    for edge in edges:
        if edge.source in allowed and edge.target in allowed and edge.source != edge.target:
            found[edge.source, edge.target, edge.relation].append(_proof(edge, articles))
    return found


def _named_together(
    edges: Iterable[Edge],
    allowed: set[str],
    centres: set[str],
    articles: dict[str, Node],
    proofs: dict[Key, list[Proof]],
) -> None:
    """Link what one article names: everything to the centre, others only where nothing else links them."""
    inside: dict[str, dict[str, Edge]] = defaultdict(dict)
    for edge in edges:
        if edge.target in articles and edge.source in allowed:
            inside[edge.target].setdefault(edge.source, edge)
    linked = {frozenset(key[:2]) for key in proofs}
    for named in inside.values():
        for first, second in combinations(sorted(named), 2):
            if not ({first, second} & centres) or frozenset((first, second)) in linked:
                continue
            here, there = (first, second) if first in centres else (second, first)
            proofs[here, there, _WITH].append(_proof(named[there], articles))


def _proof(edge: Edge, articles: dict[str, Node]) -> Proof:
    article = articles.get(edge.article)
    facts = article.properties if article else {}
    said = edge.properties.get("words") if "statement" in edge.properties else edge.properties.get("role")
    return Proof(
        edge.article, edge.start, edge.date, article.label if article else None, facts.get("publisher"), said,
        edge.properties.get("statement"),
    )  # fmt: skip


def _best(weights: Counter[str], centres: set[str], allowed: set[str], most: int) -> dict[str, None]:
    ranked = sorted(weights, key=lambda number: (-weights[number], number))
    kept = [*sorted(centres), *(number for number in ranked if number in allowed and number not in centres)]
    return dict.fromkeys(kept[: max(most, len(centres))])


def _link(key: Key, shown: list[Proof]) -> Link:
    source, target, relation = key
    newest = sorted(shown, key=lambda proof: (proof.date or "", proof.article), reverse=True)
    roles = Counter(proof.words for proof in shown if proof.words) if relation == "HOLDS_POST" else Counter[str]()
    label = roles.most_common(1)[0][0] if roles else ""
    count = len({proof.article for proof in shown}) if relation != "SPOKE_ABOUT" else len(shown)
    return Link(source, target, relation, count, label or "", tuple(newest[:PROOFS]))
