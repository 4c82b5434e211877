"""Finds the quotations of a document in every typography: “...”, "...", ”...”, »...«, unclosed ones."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.nlp.components import sentence_splitter
from pipeline.schema import Span


def create(nlp: Language) -> Callable[[Doc], Doc]:
    """Return the component."""
    return find


def find(doc: Doc) -> Doc:
    """Write the quoted words, without their marks, to ``doc._.quotes``."""
    doc._.quotes = tuple(Span(quote.start, quote.end) for quote in sentence_splitter.quotes_of(doc))
    return doc
