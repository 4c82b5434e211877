"""The speaker of an utterance: read from the words at its cue, else from what was said before."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from pipeline.indonesian.speech import speaker_words, subjects
from pipeline.indonesian.speech.cues import WORD
from pipeline.indonesian.speech.documents import is_about
from pipeline.indonesian.speech.speaker_words import pointed_at
from pipeline.indonesian.speech.utterances import Utterance
from pipeline.indonesian.speech.words import any_of
from pipeline.nlp.components import proxies
from pipeline.nlp.components.before_cue import PRONOUNS, BeforeCue
from pipeline.nlp.components.discourse import Discourse
from pipeline.nlp.components.narration import chosen, introduction
from pipeline.nlp.components.phrases import Phrases
from pipeline.nlp.components.referents import Referent, Referents
from pipeline.nlp.components.speaker import NOBODY, Speaker, named, recalled, worded

#: A sentence that names the speaker of the quotation before it.
_SAID_SO = re.compile(
    rf"(?:Hal|Demikian|Ini|Itu|Kabar|Ungkapan|Ucapan|Penjelasan|Pesan|{any_of('said_things')})\b"
    r"[^.\n]{0,60}?\b(?:di\w{4,}|datang dari)"
)


@dataclass(frozen=True, slots=True)
class Reader:
    """Resolves the utterances of one article, top to bottom, against its referents and its discourse."""

    text: str
    referents: Referents
    discourse: Discourse
    phrases: Phrases

    def speaker(self, utterance: Utterance) -> Speaker:
        """Return the speaker; ``entity`` is None where words must do or nothing tells."""
        if utterance.side in {"after", "agent"}:
            return self._source(utterance, self._after(utterance))
        if utterance.side == "before":
            return self._before(utterance)
        if utterance.side == "clitic":
            return self._clitic(utterance)
        if utterance.side == "headline":
            return replace(self._before(utterance), passing=True)
        if utterance.side == "next":
            return NOBODY
        if utterance.side == "interview":
            return self._interviewee(utterance)
        found = self.discourse.continuing(utterance)
        return recalled(found, None, "none", "continued", utterance)

    def announced(self, sentence: tuple[int, int]) -> Speaker | None:
        """Return whom a sentence names as the speaker of the quotation before it: "Hal itu disampaikan Rina."."""
        if not _SAID_SO.match(self.text, *sentence):
            return None
        found = introduction(self.text, *sentence, self.referents)
        return replace(named(self.text, found, "named after"), span=None) if found else None

    def _interviewee(self, utterance: Utterance) -> Speaker:
        """'Berikut petikan wawancara dengan Rina Lestari:' names who answers, else whoever spoke before."""
        people = {r.entity: r for r in self.referents.within(*utterance.region) if r.person}
        if len(people) == 1:
            return replace(named(self.text, next(iter(people.values())), "interviewed"), span=None)
        return recalled(self.discourse.clitic(utterance), None, "none", "interviewed", utterance)

    def _source(self, utterance: Utterance, speaker: Speaker) -> Speaker:
        """'Dilansir dari laman BPS, ...': a source that is quoted once is nobody's "mereka" later."""
        cue = utterance.cue
        source = cue is not None and cue.voice == "source" and cue.form.lemma != "menurut" and not cue.form.person
        once = source and not (speaker.entity and speaker.person)
        return replace(speaker, passing=True) if once else speaker

    def _after(self, utterance: Utterance) -> Speaker:
        """'kata Direktur Utama PT X, Rina Lestari, di Bandung', 'kata dia', 'ujar seorang warga'."""
        start, end = utterance.region
        first = WORD.search(self.text, start, end)
        if first is None:
            return NOBODY
        begin = first.start()
        if first.group().lower() in PRONOUNS:
            return self.phrases.pronoun(first.group().lower(), (begin, first.end()), utterance)
        found = [r for r in self.referents.within(begin, end) if self._reaches(begin, r)]
        people = [r for r in found if r.person]
        person = chosen(self.text, begin, people)
        if people and person is None:
            return self.phrases.kin(begin, people[0], utterance)
        if person is not None and is_about(self.text[begin : person.start]):
            return self.phrases.paper(begin, person.end)
        if person is not None:
            proxy = proxies.beginning(self.text, begin, person, self.referents, leads=False)
            if proxy is not None:
                return self.phrases.kin(proxy, person, utterance)
            joined = re.match(r"\s+(?:dan|serta)\s+[A-Z]", self.text[person.end : end])
            if joined and any(r.person and r.start > person.end for r in found):
                return worded(self.text, *subjects.noun_phrase_after(self.text, begin, end), "group")
            return named(self.text, person, "name after cue")
        judge = next((r for r in found if r.start == begin), None) if utterance.side == "agent" else None
        if judge is not None:
            return replace(named(self.text, judge, "body at cue"), person=False)
        left, right = subjects.noun_phrase_after(self.text, begin, end)
        right = speaker_words.far_pointer(self.text, left, end) or right
        body = next((r for r in found if r.start < right), None)
        return self.phrases.phrase(left, right, body, utterance)

    def _before(self, utterance: Utterance) -> Speaker:
        reader = BeforeCue(self.text, self.referents, self.discourse, self.phrases)
        return reader.speaker(utterance, *utterance.region)

    def _clitic(self, utterance: Utterance) -> Speaker:
        cue = utterance.cue
        law = self.discourse.law_before(utterance) if cue and cue.voice == "passive" else None
        if law is not None:
            return Speaker(None, law, None, "none", "law before", False)
        span = (cue.end - 3, cue.end) if cue and self.text[cue.end - 3 : cue.end] == "nya" else None
        return recalled(self.discourse.clitic(utterance), span, "clitic", "clitic", utterance)

    def _reaches(self, begin: int, name: Referent) -> bool:
        """Tell whether a name belongs to the words after a cue; "pria yang juga ketua partai Rina ini" points back."""
        gap = self.text[begin : name.start]
        if "yang" in gap and pointed_at(self.text, name.end):
            return False
        return len(gap) < 200 and ";" not in gap and subjects.plain_gap(gap)
