"""Joins mentions to persons, institutions and places, and writes the posts they hold.

Every mention carries the rule that joined it, so that "why are these one person" has an answer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.indonesian.persons import clients, who
from pipeline.indonesian.persons.apposition import apposed
from pipeline.indonesian.speech import anaphora, stand_ins
from pipeline.nlp.components import bodies_of, places_of, posts_of
from pipeline.nlp.components.reading import Reading
from pipeline.schema import Institution, Person, Position, Reference


def create(nlp: Language) -> Callable[[Doc], Doc]:
    """Return the component; it fills ``doc._.persons``, ``institutions``, ``places`` and ``positions``."""
    return component


def component(doc: Doc) -> Doc:
    """Fill persons, institutions, places and positions from the document's reading."""
    reading = Reading.of(doc)
    reading.institutions = bodies_of.without_names(reading)
    covered = frozenset(i for f in reading.institutions.values() for i in range(f.start, f.end))
    clusters = who.gather(reading.tokens, reading.named)
    who.echoes(reading.tokens, clusters, covered)
    _appose(reading, clusters)
    clients.without_posts(reading.tokens, clusters)
    back = anaphora.to_posts(reading.tokens, clusters, reading.posts)
    _hold(clusters, back)
    back += anaphora.pronouns(reading.tokens, clusters) + stand_ins.both(reading.tokens, clusters)
    institutions = bodies_of.gather(doc, reading)
    published = doc._.article.published if doc._.article is not None else None
    doc._.positions, doc._.implied = posts_of.gather(reading, clusters, institutions, on=published)
    doc._.persons = tuple(
        _person(number, cluster, reading, [b for b in back if b.target == number - 1])
        for number, cluster in enumerate(clusters, 1)
    )
    held = _bodies_held(doc._.positions, institutions)
    doc._.institutions = bodies_of.with_nominals(reading, institutions, clusters, held)
    doc._.places = places_of.gather(reading, clusters)
    del doc.user_data[Reading.KEY]
    return doc


def _appose(reading: Reading, clusters: list[who.Cluster]) -> None:
    """Read the posts behind later short names: "Rini saat itu menjabat sebagai Ketua DPRD"."""
    for cluster in clusters:
        for at, (named, rule) in enumerate(cluster.mentions):
            if named.rule == "echo":
                cluster.mentions[at] = (apposed(reading.tokens, named, reading.institutions), rule)


def _hold(clusters: list[who.Cluster], back: list[anaphora.Back]) -> None:
    """Give a post that points back ("Ketua Komisi A itu") to the person it points at."""
    for reference in back:
        if reference.post is not None:
            cluster = clusters[reference.target]
            nearest = max((n for n, _ in cluster.mentions if n.start < reference.start), key=lambda n: n.start)
            at = next(i for i, (n, _) in enumerate(cluster.mentions) if n is nearest)
            cluster.mentions[at] = (replace(nearest, posts=(*nearest.posts, reference.post)), cluster.mentions[at][1])


def _bodies_held(positions: tuple[Position, ...], institutions: tuple[Institution, ...]) -> dict[int, int]:
    """Return number of a person -> number of the named body where he holds a post, present posts before past ones."""
    numbers = {body.id: n for n, body in enumerate(institutions)}
    held: dict[int, int] = {}
    for post in sorted(positions, key=lambda p: p.status not in {"current", "acting"}):
        if post.institution in numbers:
            held.setdefault(int(post.person[1:]) - 1, numbers[post.institution])
    return held


def _person(number: int, cluster: who.Cluster, reading: Reading, back: list[anaphora.Back]) -> Person:
    tokens = reading.tokens
    id = f"p{number}"
    named = [
        Reference(tokens.starts[n.start], tokens.ends[n.end - 1], id, "name", rule) for n, rule in cluster.mentions
    ]
    pointed = [
        Reference(tokens.starts[b.start], tokens.ends[b.end - 1], id, b.kind, b.rule, b.confidence)  # type: ignore[arg-type]
        for b in back
    ]
    mentions = tuple(sorted(dict.fromkeys((*named, *pointed)), key=lambda r: (r.start, r.end)))
    aliases = tuple(dict.fromkeys(tokens.source[m.start : m.end] for m in mentions if m.kind == "name"))
    return Person(id=id, name=" ".join(cluster.name.split()), aliases=aliases, mentions=mentions)
