"""Marks figures: money, shares, counts and measures, outside what regulations and dates have taken."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.indonesian.figures import mentions as figures
from pipeline.indonesian.figures.money import doubtful
from pipeline.nlp.annotations import file_issue
from pipeline.nlp.components.marking import mark


def create(nlp: Language) -> Callable[[Doc], Doc]:
    """Return the component."""
    return component


def component(doc: Doc) -> Doc:
    """Put the article's figures into ``doc._.figures`` and ``doc.spans["figures"]``."""
    text = doc.text  # joined anew each time it is asked
    doc._.figures = tuple(figures.find(text, cited=doc._.regulations, when=doc._.dates))
    mark(doc, "figures", [(f.start, f.end, f.unit or "", str(f.value)) for f in doc._.figures])
    for figure in doubtful(text, doc._.figures):
        file_issue(doc, "nlp", "small-amount", f"{text[figure.start : figure.end]}: less than Rp 100")
    return doc
