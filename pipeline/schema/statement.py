"""Statements: who said what, in which words, and what it is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pipeline.schema.spans import Span

StatementType = Literal["direct", "indirect", "mixed"]


@dataclass(frozen=True, slots=True)
class Statement:
    """What somebody said: the words, the speaker, the cue, and what they are about.

    ``speaker`` is a person's or institution's id, or None with ``speaker_text`` telling who it was ("seorang warga");
    ``speaker_span`` is where the words that name the speaker stand, None when another sentence names him.
    ``abstained`` says why no speaker was named; ``component`` names the rule or model that found the statement.
    ``institutions`` and ``places`` are ids, ``figures`` positions in the record's list of figures.
    """

    type: StatementType
    start: int
    end: int
    speaker: str | None = None
    speaker_text: str | None = None
    speaker_span: Span | None = None
    cue: str | None = None
    cue_span: Span | None = None
    stance: str = "neutral"
    regulations: tuple[str, ...] = ()
    figures: tuple[int, ...] = ()
    institutions: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    said_on: str | None = None
    said_at: str | None = None
    addressee: str | None = None
    occasion: str | None = None
    confidence: float = 1.0
    abstained: str | None = None
    component: str = ""
