"""Marks legal instruments: explicit ones, nicknames and what points back to them."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.indonesian import regulations
from pipeline.nlp.components.marking import mark


def create(nlp: Language) -> Callable[[Doc], Doc]:
    """Return the component."""
    return component


def component(doc: Doc) -> Doc:
    """Put the article's regulation mentions into ``doc._.regulations`` and ``doc.spans["regulations"]``."""
    doc._.regulations = tuple(regulations.find(doc.text))
    mark(doc, "regulations", [(m.start, m.end, m.kind, m.id) for m in doc._.regulations])
    return doc
