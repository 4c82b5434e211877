"""Links short forms to the long forms that an article gives for them."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.indonesian import abbreviations


def create(nlp: Language) -> Callable[[Doc], Doc]:
    """Return the component; it fills ``doc._.abbreviations``."""
    return component


def component(doc: Doc) -> Doc:
    """Fill ``doc._.abbreviations`` from the parentheses of the text."""
    doc._.abbreviations = abbreviations.find(doc.text)
    return doc
