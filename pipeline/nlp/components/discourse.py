"""What a reader keeps in mind while going down an article: who spoke last, who was spoken of last.

A pronoun or "-nya" is resolved from this memory and from nothing else; what is said later never reaches back, but for
one habit of the press: a quotation first, then "Hal itu disampaikan Rina ...".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.indonesian.cues import WORD
from pipeline.indonesian.utterances import Utterance
from pipeline.nlp.components.referents import Referent, Referents

_INTRODUCED = re.compile(
    r"\b(?:disampaikan|dikatakan|diungkapkan|ditegaskan|dijelaskan|diutarakan|dikemukakan|dibenarkan|dituturkan|"
    r"dilontarkan|diakui|diungkap|disebut(?:kan)?)(?:\s+(?:langsung|juga|sendiri))?(?:\s+oleh)?\s+",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Remembered:
    """Somebody to whom a pronoun may refer: an entity or words, and the sentence in which he stood."""

    entity: str | None
    text: str | None
    person: bool
    sentence: int
    rule: str


_NOBODY = Remembered(None, None, True, -99, "nobody in mind")


class Discourse:
    """The memory of one reading of one article."""

    def __init__(self, text: str, sentences: Sequence[tuple[int, int]], referents: Referents) -> None:
        self._text = text
        self._sentences = sentences
        self._referents = referents
        self.speaker = _NOBODY
        self.person = _NOBODY
        self._subject = _NOBODY
        self._introduced = _NOBODY

    def read(self, sentence: int) -> None:
        """Take in a sentence that reports no speech: its subject, and whoever "disampaikan" introduces."""
        start, end = self._sentences[sentence]
        introduced = introduction(self._text, start, end, self._referents)
        if introduced is not None:
            self._introduced = _remember(introduced, sentence, "introduced", self._text)
            return
        subject = narrative_subject(self._text, start, end, self._referents)
        if subject is not None:
            self._subject = _remember(subject, sentence, "subject", self._text)

    def heard(self, entity: str | None, text: str | None, *, person: bool, sentence: int) -> None:
        """Remember who spoke last."""
        self.speaker = Remembered(entity, text, person, sentence, "last speaker")
        if entity is not None and person:
            self.person = self.speaker

    def pronoun(self, utterance: Utterance) -> Remembered:
        """Return whom "dia", "ia", "beliau" means: the latest person who spoke, was introduced, or was the subject."""
        choices = [self.person, self._introduced]
        if self._subject.person and self._subject.sentence > self.person.sentence:
            choices.append(self._subject)
        if self.speaker.entity is None and self.speaker.text:
            choices.append(self.speaker)
        best = max(choices, key=lambda r: r.sentence)
        if best.entity is None and not best.text:
            return self.speaker
        return best

    def clitic(self, utterance: Utterance) -> Remembered:
        """Return whom the -nya of "ujarnya" means."""
        choices = [self.speaker, self._introduced]
        if self._subject.person and self._subject.sentence > self.speaker.sentence and self._new(self._subject):
            choices.append(self._subject)
        best = max(choices, key=lambda r: r.sentence)
        if best is _NOBODY:
            return self._subject
        return best

    def group(self, utterance: Utterance) -> Remembered:
        """Return whom "mereka" means: the last unnamed or collective speaker, in words."""
        if self.speaker.entity is None or not self.speaker.person:
            return self.speaker
        return Remembered(None, "mereka", True, utterance.sentence, "plural")

    def continuing(self, utterance: Utterance) -> Remembered:
        """Return who speaks a quoted paragraph without a cue: the speaker before it, else one introduced after it."""
        return self.clitic(utterance)

    def _new(self, remembered: Remembered) -> bool:
        return True


def introduction(text: str, start: int, end: int, referents: Referents) -> Referent | None:
    """Return the person that "Hal itu disampaikan Kepala Dinas X, Rina ..." introduces, or None."""
    match = _INTRODUCED.search(text, start, end)
    if match is None:
        return None
    found = referents.within(match.end(), min(end, match.end() + 200))
    person = next((r for r in found if r.person), None)
    return person or next(iter(found), None)


def narrative_subject(text: str, start: int, end: int, referents: Referents) -> Referent | None:
    """Return the person or body that a narrative sentence is about: the first named one near its beginning."""
    for referent in referents.within(start, min(end, start + 220)):
        if not referent.person:
            continue
        if len(WORD.findall(text, start, referent.start)) <= 16 and _no_verb_before(text, start, referent.start):
            return referent
        return None
    return None


def _no_verb_before(text: str, start: int, end: int) -> bool:
    return not re.search(r"\b(?:me[mnr]\w{3,}|meng\w+|di(?!a\b|rektur|nas|visi|rjen)\w{4,}|oleh|bahwa|kepada|terhadap)\b", text[start:end])


def _remember(referent: Referent, sentence: int, rule: str, text: str) -> Remembered:
    return Remembered(referent.entity, text[referent.start : referent.end], referent.person, sentence, rule)
