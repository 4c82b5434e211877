"""Deeds told in a charge: "Terdakwa Bayu meminta Rina menukarkan uang itu" tells what he has done, not what he says.

What an accused asks of the court or the public ("Bayu meminta hakim membebaskannya") he does say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.indonesian.speech.predicates import words_of
from pipeline.indonesian.speech.utterances import Utterance
from pipeline.indonesian.speech.words import any_of, speech_words
from pipeline.nlp.components.referents import Referents
from pipeline.nlp.components.speaker import Speaker

#: Looked for first, because most articles charge nobody.
_ANY = re.compile(rf"\b(?:{any_of('accused')}|{any_of('charged_with')})\b", re.I)
#: "terdakwa| Bayu", "tersangka lain,| Bayu".
_CALLED = re.compile(rf"\b(?:{any_of('accused')})(?: \w+)?,? $", re.I)
#: "Bayu| kemudian didakwa", "Bayu| ditetapkan sebagai tersangka"; "ditetapkan sebagai ketua" is no charge.
_CHARGED = re.compile(
    rf"(?: \([^)]*\))?(?: (?:{any_of('adverbs')}))* (?:(?:{any_of('charged_with')})|"
    rf"(?:ditetapkan|dinyatakan)(?: (?:sebagai|menjadi|jadi))? (?:{any_of('accused')}))\b"
)
_REACH = 30
_DEEDS = speech_words("deeds_asked")
_HEARERS = speech_words("asked_in_court")


@dataclass(frozen=True, slots=True)
class Charge:
    """Who is accused in an article and is quoted in it nowhere."""

    accused: frozenset[str]

    def tells(self, text: str, utterance: Utterance, speaker: Speaker) -> bool:
        """Tell whether reported speech is a deed of somebody accused: "meminta Rina menukarkan uang itu"."""
        cue = utterance.cue
        if speaker.entity not in self.accused or utterance.kind != "indirect" or cue is None:
            return False
        return cue.form.lemma in _DEEDS and _HEARERS.isdisjoint(words_of(text, utterance.start, utterance.end))


def of(text: str, found: Iterable[Utterance], referents: Referents) -> Charge:
    """Return the charge that an article tells of, one of nobody where it tells of none."""
    if _ANY.search(text) is None:
        return Charge(frozenset())
    quoted = {r.entity for u in found if u.kind == "direct" for r in referents.people(*u.region)}
    named = (r for r in referents.people(0, len(text)) if r.entity not in quoted)
    return Charge(frozenset(r.entity for r in named if _is_charged(text, r.start, r.end)))


def _is_charged(text: str, start: int, end: int) -> bool:
    called = _CALLED.search(text, max(0, start - _REACH), start)
    return called is not None or _CHARGED.match(text, end) is not None
