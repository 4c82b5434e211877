"""Finds institutions by our table and by how their names are built, whatever the trained model says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.indonesian import tokens
from pipeline.indonesian.institutions import mentions as institution_names
from pipeline.indonesian.persons.speakers import speakers
from pipeline.indonesian.positions import posts
from pipeline.indonesian.tokens import Tokens
from pipeline.nlp.components.reading import Reading

ORGANISATION_LABELS = frozenset({"ORG", "NOR"})
PERSON_LABELS = frozenset({"PER", "PERSON"})


def create(nlp: Language) -> Callable[[Doc], Doc]:
    """Return the component; it begins the ``Reading`` that the next components share."""
    return component


def component(doc: Doc) -> Doc:
    """Put the tokens and institutions of the text into the document's reading."""
    words = posts.spelled_right(tokens.tokenize(doc.text))
    persons = [(e.start_char, e.end_char) for e in doc.ents if e.label_ in PERSON_LABELS]
    words = replace(
        words,
        persons=frozenset(i for s, e in persons for i in range(words.at(s), words.at(e - 1) + 1)),
        introduced=_introduced(doc, words),
    )
    words = replace(words, speakers=speakers(words))
    entities = [(e.start_char, e.end_char) for e in doc.ents if e.label_ in ORGANISATION_LABELS]
    doc.user_data[Reading.KEY] = Reading(words, institution_names.find(words, entities=entities))
    return doc


def _introduced(doc: Doc, words: Tokens) -> dict[int, int]:
    """Return the first token -> end of the long forms that the article's own short forms stand for."""
    found = {}
    text = words.source  # spaCy joins the tokens anew each time the document is asked for its text
    for short in doc._.abbreviations:
        opening = text.rfind("(", 0, short.start) if "(" in text else -1
        begin = text.rfind(short.expanded, 0, opening)
        if begin >= 0:
            found[words.at(begin)] = words.at(begin + len(short.expanded) - 1) + 1
    return found
