"""Finds institutions by our table and by how their names are built, whatever the trained model says."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.indonesian import institution_names, tokens
from pipeline.nlp.components.reading import Reading

ORGANISATION_LABELS = frozenset({"ORG", "NOR"})


def create(nlp: Language) -> Callable[[Doc], Doc]:
    """Return the component; it begins the ``Reading`` that the next components share."""
    return component


def component(doc: Doc) -> Doc:
    """Put the tokens and institutions of the text into the document's reading."""
    words = tokens.tokenize(doc.text)
    entities = [(e.start_char, e.end_char) for e in doc.ents if e.label_ in ORGANISATION_LABELS]
    doc.user_data[Reading.KEY] = Reading(words, institution_names.find(words, entities=entities))
    return doc
