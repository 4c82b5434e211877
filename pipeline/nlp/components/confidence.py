"""How sure a statement is: by what found its words and what named its speaker."""

from __future__ import annotations

from pipeline.indonesian.utterances import Utterance
from pipeline.nlp.components.speakers import Speaker


def of(utterance: Utterance, speaker: Speaker) -> float:
    """Return the confidence of a statement."""
    return 0.9
