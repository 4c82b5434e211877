"""Finds persons beside their posts: "Kepala Dinas Sosial NTB, Nunung Wardani", "Nunung Wardani selaku ...".

The trained model's persons are heard too: a name that either finds is a name.
"""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.indonesian.persons import mentions as persons
from pipeline.nlp.components.reading import Reading

PERSON_LABELS = frozenset({"PER", "PERSON"})


def create(nlp: Language) -> Callable[[Doc], Doc]:
    """Return the component; it adds named persons with their posts to the document's reading."""
    return component


def component(doc: Doc) -> Doc:
    """Add the named persons, from rules and from the trained model, to the document's reading."""
    reading = Reading.of(doc)
    entities = [(e.start_char, e.end_char) for e in doc.ents if e.label_ in PERSON_LABELS]
    reading.named, reading.posts = persons.find(reading.tokens, reading.institutions, entities=entities)
    return doc
