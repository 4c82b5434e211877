"""Speakers in an article whose sentences were shuffled: "ujarnya" there means the only one who speaks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.indonesian.speech.utterances import Utterance
from pipeline.nlp.components.narration import introduction
from pipeline.nlp.components.referents import Referents
from pipeline.nlp.components.remembered import spoken_of
from pipeline.nlp.components.speaker import Speaker

Attributed = list[tuple[Utterance, Speaker]]
#: Those who are no names at their cue, and are not recalled either.
_GUESSED = frozenset({"named after", "quotation goes on", "law before"})


def resolved(
    attributed: Attributed, text: str, sentences: Sequence[tuple[int, int]], referents: Referents
) -> Attributed:
    """Return the statements, those that name nobody at their cue given to the only one who speaks in the article.

    Where several speak the sentence before is all that tells, and the statement says how little that is.
    """
    named = {s.entity: s for _, s in attributed if s.entity and s.person and not s.passing and not _is_guessed(s)}
    for start, end in sentences:
        told = introduction(text, start, end, referents)
        if told is not None and told.person:
            named.setdefault(told.entity, Speaker(told.entity, text[told.start : told.end]))
    unnamed = any(s.text and s.entity is None and s.person and not _is_guessed(s) for _, s in attributed)
    only = next(iter(named.values())) if len(named) == 1 and not unnamed else None
    return [(u, _told(s, u, only, text, referents) if _is_guessed(s) else s) for u, s in attributed]


def _is_guessed(speaker: Speaker) -> bool:
    return ": " in speaker.rule or speaker.rule in _GUESSED


def _told(speaker: Speaker, utterance: Utterance, only: Speaker | None, text: str, referents: Referents) -> Speaker:
    if only is None or only.entity is None:
        return replace(speaker, doubts=(*speaker.doubts, "order lost"))
    how = speaker.rule.partition(": ")[0]
    if spoken_of(text, utterance, only.entity, referents):
        return replace(speaker, entity=None, text=None, rule=f"{how}: order lost", distance=0, doubts=())
    return replace(speaker, entity=only.entity, text=only.text, person=True, rule=f"{how}: only speaker", distance=0)
