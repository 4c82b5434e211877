"""What speaks against a speaker who is not named at his cue: others named since, a name of his in his own words.

The confidence of a statement weighs these; none of them decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.indonesian.speech.utterances import Utterance
from pipeline.indonesian.speech.words import speech_words
from pipeline.nlp.components.narration import narrative_subject
from pipeline.nlp.components.referents import Referents
from pipeline.nlp.components.speaker import Speaker

#: Cues by which the one who spoke goes on.
_GOES_ON = speech_words("goes_on")

#: Words of somebody who tells of another, and of somebody who tells of himself.
_OF_HIM = re.compile(r"\b(?:dia|ia|beliau|yang bersangkutan)\b", re.I)
_OF_US = re.compile(r"\b(?:saya|aku|kami|kita)\b", re.I)


def weighed(
    speaker: Speaker, utterance: Utterance, sentences: Sequence[tuple[int, int]], referents: Referents
) -> Speaker:
    """Return the speaker with what speaks against him, and for him: "Rina ... Bayu ... ujarnya" may be Bayu's."""
    found = tuple(_found(speaker, utterance, sentences, referents))
    return replace(speaker, doubts=found) if found else speaker


def _found(
    speaker: Speaker, utterance: Utterance, sentences: Sequence[tuple[int, int]], referents: Referents
) -> Iterator[str]:
    """Yield what speaks against a speaker: somebody else at the cue, his own name in his words, a name of several."""
    if speaker.entity is None:
        return
    if speaker.person and speaker.text and referents.is_shared(speaker.text):
        yield "name of several"
    if ": " not in speaker.rule:
        others = {r.entity for r in referents.people(*utterance.region)} - {speaker.entity}
        if others and speaker.person:
            yield "others at cue"
        return
    yield from _in_his_words(speaker, utterance, referents)
    yield from _since(speaker, utterance.sentence, sentences, referents)
    surface = utterance.cue.form.surface if utterance.cue else ""
    if surface.removesuffix("nya") in _GOES_ON:
        yield "goes on"


def _in_his_words(speaker: Speaker, utterance: Utterance, referents: Referents) -> Iterator[str]:
    """Yield what in the words themselves tells that another says them: his name, "dia" where nobody says "saya"."""
    if any(r.entity == speaker.entity and r.kind == "name" for r in referents.people(utterance.start, utterance.end)):
        yield "named in his words"
    words = referents.text[utterance.start : utterance.end]
    if utterance.kind == "direct" and _OF_HIM.search(words) and not _OF_US.search(words):
        yield "of another in his words"


def _since(speaker: Speaker, here: int, sentences: Sequence[tuple[int, int]], referents: Referents) -> Iterator[str]:
    """Yield who else has been named between a speaker's name and the sentence ``here``, and of whom was told."""
    last = max(0, here - max(speaker.distance, 1))
    others = {r.entity for r in referents.people(sentences[last][0], sentences[here][0])} - {speaker.entity}
    if others:
        yield "others named since" if len(others) == 1 else "several named since"
    if speaker.distance > 1:
        subject = narrative_subject(referents.text, *sentences[here - 1], referents)
        if subject is not None and subject.entity != speaker.entity:
            yield "another subject since"
