"""Joins mentions to persons, institutions and places, and writes the posts they hold.

Every mention carries the rule that joined it, so that "why are these one person" has an answer.
"""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.indonesian import who
from pipeline.nlp.components import bodies_of, places_of, posts_of
from pipeline.nlp.components.reading import Reading
from pipeline.schema import Person, Reference


def create(nlp: Language) -> Callable[[Doc], Doc]:
    """Return the component; it fills ``doc._.persons``, ``institutions``, ``places`` and ``positions``."""
    return component


def component(doc: Doc) -> Doc:
    """Fill persons, institutions, places and positions from the document's reading."""
    reading = Reading.of(doc)
    covered = frozenset(i for f in reading.institutions.values() for i in range(f.start, f.end))
    clusters = who.gather(reading.tokens, reading.named)
    who.echoes(reading.tokens, clusters, covered)
    persons = tuple(_person(f"p{n}", cluster, reading) for n, cluster in enumerate(clusters, 1))
    institutions = bodies_of.gather(doc, reading)
    doc._.positions, institutions = posts_of.gather(reading, clusters, institutions)
    doc._.persons = persons
    doc._.institutions = institutions
    doc._.places = places_of.gather(doc, reading, clusters)
    del doc.user_data[Reading.KEY]
    return doc


def _person(id: str, cluster: who.Cluster, reading: Reading) -> Person:
    tokens = reading.tokens
    mentions = sorted(
        {
            Reference(tokens.starts[n.start], tokens.ends[n.end - 1], id, "name", rule)
            for n, rule in cluster.mentions
        },
        key=lambda r: (r.start, r.end),
    )
    aliases = tuple(dict.fromkeys(tokens.source[m.start : m.end] for m in mentions))
    return Person(id=id, name=" ".join(cluster.name.split()), aliases=aliases, mentions=tuple(mentions))
