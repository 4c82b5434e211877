"""Puts what a rule found in the text on the document's tokens, as a named group of spans."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Doc, Span


def mark(doc: Doc, group: str, found: Iterable[tuple[int, int, str, str]]) -> None:
    """Write a span group: each member is (start, end, label, id) with offsets in code points of ``doc.text``."""
    spans: list[Span] = []
    for start, end, label, id in found:
        span = doc.char_span(start, end, label=label, span_id=id, alignment_mode="expand")
        if span is not None:
            spans.append(span)
    doc.spans[group] = spans
