"""Sets sentence boundaries on a document: a line feed ends one, "dr. Rina" and "Rp 1.500" do not."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.indonesian import quotes, sentences
from pipeline.indonesian.quotes import Quote

SENTENCES = "jejak_sentences"
QUOTES = "jejak_quotes"


def create(nlp: Language) -> Callable[[Doc], Doc]:
    """Return the component."""
    return split


def split(doc: Doc) -> Doc:
    """Mark the first token of every sentence, and keep sentences and quotations for the components that follow."""
    found = quotes.find(doc.text)
    bounds = sentences.split(doc.text, found)
    doc.user_data[QUOTES] = found
    doc.user_data[SENTENCES] = bounds
    starts = iter([start for start, _ in bounds])
    following = next(starts, None)
    for token in doc:
        first = following is not None and token.idx + len(token) > following
        token.is_sent_start = first or token.i == 0
        while following is not None and token.idx + len(token) > following:
            following = next(starts, None)
    return doc


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
