"""Marks dates, resolved against the day of publication, and files weekdays that contradict their date."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.indonesian import dates
from pipeline.nlp.annotations import file_issue
from pipeline.nlp.components.marking import mark


def create(nlp: Language) -> Callable[[Doc], Doc]:
    """Return the component."""
    return component


def component(doc: Doc) -> Doc:
    """Put the article's dates into ``doc._.dates`` and ``doc.spans["dates"]``."""
    published = doc._.article.published if doc._.article is not None else None
    text = doc.text  # joined anew each time it is asked
    doc._.dates = tuple(dates.find(text, published))
    mark(doc, "dates", [(d.start, d.end, d.precision, d.value) for d in doc._.dates])
    for mention, said, right in dates.contradictions(text, published, mentions=doc._.dates):
        printed = text[mention.start : mention.end]
        file_issue(doc, "nlp", "weekday", f"{printed}: {mention.value} was a {right}, not a {said}")
    return doc
