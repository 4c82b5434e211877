"""What lies around a name: a view of the base with its articles folded into the links that they show."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from pipeline.schema.surveys import Knot, Link, Neighbourhood, Proof
from pipeline.schema.view import Edge, Node, View

#: Kinds of knots that a neighbourhood may show, in the order of a legend.
KINDS = ("person", "institution", "regulation", "place")
#: Proofs kept for one link, newest first.
PROOFS = 8
_WITH = "NAMED_WITH"


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
    """Return the links that lie between two knots of themselves, each with its proofs: "HOLDS_POST"."""
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
    """Return what shows a link: an article's day, title and site, and the words or the post there."""
    article = articles.get(edge.article)
    facts = article.properties if article else {}
    said = edge.properties.get("words") if "statement" in edge.properties else edge.properties.get("role")
    return Proof(
        edge.article, edge.start, edge.date, article.label if article else None, facts.get("publisher"), said,
        edge.properties.get("statement"),
    )  # fmt: skip


def _best(weights: Counter[str], centres: set[str], allowed: set[str], most: int) -> dict[str, None]:
    """Return the knots that are kept: the centres, then those with the most articles."""
    ranked = sorted(weights, key=lambda number: (-weights[number], number))
    kept = [*sorted(centres), *(number for number in ranked if number in allowed and number not in centres)]
    return dict.fromkeys(kept[: max(most, len(centres))])


def _link(key: Key, shown: list[Proof]) -> Link:
    """Return a link with its newest proofs; one of a post bears the role printed most."""
    source, target, relation = key
    newest = sorted(shown, key=lambda proof: (proof.date or "", proof.article), reverse=True)
    roles = Counter(proof.words for proof in shown if proof.words) if relation == "HOLDS_POST" else Counter[str]()
    label = roles.most_common(1)[0][0] if roles else ""
    count = len({proof.article for proof in shown}) if relation != "SPOKE_ABOUT" else len(shown)
    return Link(source, target, relation, count, label or "", tuple(newest[:PROOFS]))
