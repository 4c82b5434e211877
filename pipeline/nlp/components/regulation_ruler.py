"""Marks legal instruments: explicit ones, nicknames, what points back to them; files numbers that cannot be right."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.indonesian import regulations
from pipeline.nlp.annotations import file_issue
from pipeline.nlp.components.marking import mark


def create(nlp: Language) -> Callable[[Doc], Doc]:
    """Return the component."""
    return component


def component(doc: Doc) -> Doc:
    """Put the article's regulation mentions into ``doc._.regulations`` and ``doc.spans["regulations"]``."""
    text = doc.text  # joined anew each time it is asked
    doc._.regulations = tuple(regulations.find(text))
    mark(doc, "regulations", [(m.start, m.end, m.kind, m.id) for m in doc._.regulations])
    for wrong in regulations.contradictions(text, doc._.regulations):
        printed = " ".join(text[wrong.mention.start : wrong.mention.end].split())
        meant = f"likely {regulations.label(wrong.likely)}" if wrong.likely else "no such law is known"
        file_issue(doc, "nlp", "law-number", f"{printed}: {meant}")
    return doc
