"""How sure a statement is: a small logistic model over what found its words and what named its speaker.

The weights are in ``resources/statement_confidence.toml``; ``benchmarks/statements/confidence.py`` learns them from
annotated articles and says how well they are calibrated.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from math import exp

from pipeline.indonesian.speech.utterances import Utterance
from pipeline.nlp.components.speaker import Speaker
from pipeline.resources import read

_FAR, _VERY_FAR = 3, 8
_SHORT = 40
_MANY_WORDS = 6


def of(utterance: Utterance, speaker: Speaker) -> float:
    """Return the probability that a statement's words and speaker are both right."""
    weights = _weights()
    score = weights["bias"] + sum(weights.get(name, 0.0) for name in features(utterance, speaker))
    return round(1 / (1 + exp(-score)), 3)


def features(utterance: Utterance, speaker: Speaker) -> Iterator[str]:
    """Yield what is known of a statement: "direct", "clitic", "introduced", "far", "verb: meminta"..."""
    yield "direct" if utterance.kind == "direct" else "indirect"
    yield from _of_speaker(speaker)
    if utterance.kind != "direct":
        yield from _of_words(utterance)


def _of_speaker(speaker: Speaker) -> Iterator[str]:
    """Yield by what the speaker was found, how far off, and how he is told: "words", "post alone", "body"."""
    how, _, memory = speaker.rule.partition(": ")
    yield f"speaker {how}"
    if memory:
        yield f"memory {memory}"
        if speaker.distance >= _FAR:
            yield "far"
        if speaker.distance >= _VERY_FAR:
            yield "very far"
    yield from speaker.doubts
    if speaker.kind == "role":
        yield "post alone"
    if speaker.entity is None:
        yield "words" if speaker.text else "nobody"
        if speaker.unknown:
            yield "unknown name"
        if len((speaker.text or "").split()) >= _MANY_WORDS:
            yield "many words"
    elif not speaker.person:
        yield "body"


def _of_words(utterance: Utterance) -> Iterator[str]:
    """Yield by which verb reported words were found, and whether they are short."""
    cue = utterance.cue
    if cue is not None:
        yield f"voice {cue.voice}"
        yield f"complement {cue.form.complement}" + (" marked" if utterance.complementizer else "")
    if utterance.end - utterance.start < _SHORT:
        yield "short"


@cache
def _weights() -> dict[str, float]:
    return {name: float(weight) for name, weight in read.toml("statement_confidence.toml")["weights"].items()}
