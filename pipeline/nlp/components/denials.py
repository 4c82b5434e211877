"""Denials told before the words: "Rina membantah kabar itu. "Kami belum pernah mengajukan proposal," ujarnya."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.indonesian.speech.utterances import Utterance
from pipeline.indonesian.speech.words import any_of
from pipeline.nlp.components.narration import narrative_subject
from pipeline.nlp.components.referents import Referents
from pipeline.nlp.components.speaker import Speaker

#: "Rina membantah tegas kabar itu"; not "tidak membantah kabar itu", nor "membantah bahwa ...", which is a statement.
_DENIED = re.compile(
    r"(?<!tidak )(?<!tak )(?<!belum )(?<!enggan )(?<!bukan )(?<!untuk )"
    r"\b(?:membantah|menepis|menampik|menyangkal|meluruskan)"
    rf"(?: (?:tegas|keras|dengan tegas|dengan keras|semua|seluruh|adanya|berbagai|segala))* (?:{any_of('deniable')})\b"
)


def told_before(
    attributed: Sequence[tuple[Utterance, Speaker]],
    text: str,
    sentences: Sequence[tuple[int, int]],
    referents: Referents,
) -> list[tuple[Utterance, Speaker]]:
    """Return the utterances, a quotation behind its speaker's denial a denial of his too."""
    return [
        (_denying(utterance) if _corrects(utterance, text) or denied else utterance, speaker)
        for utterance, speaker in attributed
        for denied in (_denied(utterance, speaker, text, sentences, referents),)
    ]


def _denying(utterance: Utterance) -> Utterance:
    cue = utterance.cue
    if cue is None or cue.form.stance != "neutral":
        return utterance
    return replace(utterance, cue=replace(cue, form=replace(cue.form, stance="denying")))


def _corrects(utterance: Utterance, text: str) -> bool:
    """'Rina meluruskan isu bahwa Bayu dipecat': what an "isu" holds is put right, not said."""
    cue = utterance.cue
    if cue is None or cue.form.lemma != "meluruskan" or utterance.start < cue.end:
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
    if "\n\n" in text[end : sentences[utterance.sentence][0]] or _DENIED.search(text, start, end) is None:
        return False
    subject = narrative_subject(text, start, end, referents, bodies=True)
    return subject is not None and subject.entity == speaker.entity
