"""Denials told before the words: "Rina membantah kabar itu. "Kami belum pernah mengajukan proposal," ujarnya."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from pipeline.indonesian.speech.utterances import Utterance
from pipeline.indonesian.speech.verbs import lexicon
from pipeline.indonesian.speech.words import any_of
from pipeline.nlp.components.narration import narrative_subject
from pipeline.nlp.components.referents import Referents
from pipeline.nlp.components.speaker import Speaker

_PUT_RIGHT = "meluruskan"


@cache
def _denied_thing() -> re.Pattern[str]:
    """Return "membantah tegas kabar"; not "tidak membantah kabar", nor "membantah bahwa ...", which is a statement."""
    denying = (form for form in lexicon().values() if form.stance == "denying" and form.voice == "active")
    verbs = "|".join(sorted(form.surface for form in denying if form.surface.startswith("me")))
    return re.compile(
        rf"(?<!tidak )(?<!tak )(?<!belum )(?<!enggan )(?<!bukan )(?<!untuk )\b(?:{verbs}|{_PUT_RIGHT})"
        rf"(?: (?:dengan )?(?:{any_of('denied_how')}))* (?:{any_of('deniable')})\b"
    )


def told_before(
    attributed: Sequence[tuple[Utterance, Speaker]],
    text: str,
    sentences: Sequence[tuple[int, int]],
    referents: Referents,
) -> list[tuple[Utterance, Speaker]]:
    """Return the utterances, a quotation behind its speaker's denial a denial of his too."""
    return [
        (_denying(said) if _corrects(said, text) or _denied(said, who, text, sentences, referents) else said, who)
        for said, who in attributed
    ]


def _denying(utterance: Utterance) -> Utterance:
    cue = utterance.cue
    if cue is None or cue.form.stance != "neutral":
        return utterance
    return replace(utterance, cue=replace(cue, form=replace(cue.form, stance="denying")))


def _corrects(utterance: Utterance, text: str) -> bool:
    """'Rina meluruskan isu bahwa Bayu dipecat': what an "isu" holds is put right, not said."""
    cue = utterance.cue
    if cue is None or cue.form.lemma != _PUT_RIGHT or utterance.start < cue.end:
        return False
    return _SUCH.search(text, cue.end, utterance.start) is not None


_SUCH = re.compile(rf"\b(?:{any_of('deniable')})\b")


def _denied(
    utterance: Utterance,
    speaker: Speaker,
    text: str,
    sentences: Sequence[tuple[int, int]],
    referents: Referents,
) -> bool:
    """Tell whether the sentence right before a quotation, in its paragraph, says that its speaker denies something."""
    if utterance.kind != "direct" or utterance.sentence == 0 or speaker.entity is None:
        return False
    start, end = sentences[utterance.sentence - 1]
    if "\n\n" in text[end : sentences[utterance.sentence][0]] or _denied_thing().search(text, start, end) is None:
        return False
    subject = narrative_subject(text, start, end, referents, bodies=True)
    return subject is not None and subject.entity == speaker.entity
