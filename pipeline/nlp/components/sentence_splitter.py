"""Sets sentence boundaries on a document: a line feed ends one, "dr. Rina" and "Rp 1.500" do not."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from pipeline.indonesian import sentences
from pipeline.indonesian.speech import quotes
from pipeline.indonesian.speech.quotes import Quote

SENTENCES = "jejak_sentences"
QUOTES = "jejak_quotes"


def create(nlp: Language) -> Callable[[Doc], Doc]:
    """Return the component."""
    return split


def split(doc: Doc) -> Doc:
    """Mark the first token of every sentence, and keep sentences and quotations for the components that follow."""
    text = doc.text  # joined anew each time it is asked
    found = quotes.find(text)
    bounds = sentences.split(text, found)
    doc.user_data[QUOTES] = found
    doc.user_data[SENTENCES] = bounds
    _mark(doc, [start for start, _ in bounds])
    return doc


def _mark(doc: Doc, starts: Sequence[int]) -> None:
    """Set the boundaries all at once: spaCy looks through the whole document at each that is set alone."""
    places, lengths = doc.to_array(["IDX"]).tolist(), doc.to_array(["LENGTH"]).tolist()
    marks: Any = np.full(len(places), -1)
    for start in starts:
        first = max(0, bisect_right(places, start) - 1)
        if places and places[first] + lengths[first] <= start:
            first += 1
        if first < len(places):
            marks[first] = 1
    doc.from_array(["SENT_START"], marks.astype(np.uint64))


def sentences_of(doc: Doc) -> Sequence[tuple[int, int]]:
    """Return the (start, end) of the document's sentences."""
    if SENTENCES not in doc.user_data:
        split(doc)
    found: Sequence[tuple[int, int]] = doc.user_data[SENTENCES]
    return found


def quotes_of(doc: Doc) -> Sequence[Quote]:
    """Return the quotations of the document with their marks."""
    if QUOTES not in doc.user_data:
        split(doc)
    found: Sequence[Quote] = doc.user_data[QUOTES]
    return found
