"""Whom a pronoun, "-nya", "pihaknya" or a quotation without a cue means: told from memory and from nothing else."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from itertools import pairwise

from pipeline.indonesian.speech import groups
from pipeline.indonesian.speech.cues import WORD
from pipeline.indonesian.speech.speaker_words import is_generic, is_group
from pipeline.indonesian.speech.utterances import Utterance
from pipeline.indonesian.speech.words import any_of, speech_words
from pipeline.nlp.components.memory import Memory
from pipeline.nlp.components.remembered import ACCUSED, NOBODY, Remembered, one_person, remember, spoken_of

_JOINED = re.compile(r"\s*(?:\([^)]*\)\s*)?(?:dan|serta|bersama)\s+(?:[\w.]+ ){0,6}")
#: Cues that go on quoting whatever was quoted last, a paper too.
_GOES_ON = frozenset(["lanjutnya", "sambungnya", "tulisnya", "bunyinya"])
#: Those by which a person goes on: "lanjut dia", "imbuhnya".
_GOING_ON = speech_words("goes_on")
#: "Video itu diunggah oleh | Rina", whose words stand with it.
_POSTED_BY = re.compile(rf"\b(?:{any_of('posted_by')}) oleh\b")
#: Words of somebody who speaks of himself and his own.
_OURS = re.compile(r"\b(?:kami|kita|saya|aku)\b", re.I)
_OF_MYSELF = re.compile(r"\b(?:saya|aku|gue|gua)\b", re.I)
#: Words in which laws are written, and nobody talks.
_LEGAL = re.compile(
    r"^[Yy]ang dimaksud dengan\b"
    r"|\bsebagaimana dimaksud|\bdan/atau\b|\b[Ss]etiap [Oo]rang yang|\b[Bb]arang ?siapa|\bdipidana\b|\b[Aa]yat \(\d"
    r"|\bpaling (?:lama|lambat|sedikit|banyak|singkat) "
)
_WRITTEN = frozenset(["tulisnya", "bunyinya"])
#: After so many sentences an earlier speaker gives way to a later body or subject.
_FORGOTTEN = 8
#: So many sentences back whoever spoke may still be meant by "Disebutkan bahwa ...".
_JUST_NOW = 2
#: Shorter names are too many others' letters.
_INITIALS = 3
#: So many sentences back another speaker may stand where the last one is spoken of as of somebody else.
_AT_HAND = 4


def is_legal(text: str, utterance: Utterance) -> bool:
    """Tell whether words are those of a law, which nobody talks: "Setiap orang yang ... dipidana"."""
    words = text[utterance.start : utterance.end]
    return _LEGAL.search(words) is not None and _OURS.search(words) is None


class Discourse(Memory):
    """Tells whom words that point back mean, from what was read so far."""

    def pronoun(self, utterance: Utterance) -> Remembered:
        """Return whom "dia", "ia", "beliau" means: the latest person who spoke, was introduced, or was the subject."""
        choices = [self.person, self._introduced, self._presented]
        told_of = self._is_named_in(self._subject, utterance)
        told = self.person.sentence < 0 or (self._just_before(self._subject, utterance) and not told_of)
        if told and not self._is_told_by_another(self._subject, utterance):
            choices.append(self._subject)
        nameless = self.speaker.entity is None and self.speaker.person and one_person(self.speaker.text or "")
        if nameless and not self._is_told_of(utterance):
            choices.append(self.speaker)
        best = max((c for c in choices if c.person), key=lambda r: r.sentence)
        if best.sentence < 0:
            return self._mentioned(utterance.sentence)
        if self._others_spoke(best, utterance):
            return NOBODY
        return self._meant(self._newcomer(best, utterance) or best, utterance)

    def _others_spoke(self, best: Remembered, utterance: Utterance) -> bool:
        """'"Itu fitnah," kata Rina. ... "Uang itu ada," ujar tim hukum. "Terbukti," kata dia.': one of the team?

        Whoever spoke so long before several others did need not be meant, unless he is named in between.
        """
        words = self.speaker.text or ""
        spoke = self.speaker.sentence > best.sentence and self.speaker.entity is None and bool(words)
        if not spoke or utterance.sentence - best.sentence <= _AT_HAND or one_person(words) or words.isupper():
            return False
        between = self._sentences[best.sentence][1], self._sentences[utterance.sentence][0]
        return not any(r.entity == best.entity for r in self._referents.people(*between))

    def _meant(self, best: Remembered, utterance: Utterance) -> Remembered:
        """Return the candidate, or who acts in the sentence before, or, where his own words speak of him, another."""
        if best.rule == "subject" and utterance.sentence - best.sentence > _AT_HAND:
            return NOBODY  # who is told of far away, and has said nothing
        acting = self._acting
        if acting.sentence == utterance.sentence - 1 > best.sentence and self._takes_over(acting, best, utterance):
            best = acting
        if best.entity is None or not spoken_of(self._text, utterance, best.entity, self._referents):
            return best
        choices = [self._introduced, self.person, *self._before, self._subject]
        others = [c for c in choices if c.entity not in {None, best.entity} and c.sentence >= 0]
        other = max(others, key=lambda r: r.sentence, default=NOBODY)
        if utterance.sentence - other.sentence > _AT_HAND or other.entity is None:
            return NOBODY
        return NOBODY if spoken_of(self._text, utterance, other.entity, self._referents) else other

    def _takes_over(self, acting: Remembered, best: Remembered, utterance: Utterance) -> bool:
        """Tell whether who acts may be whoever "dia" means; not who is only told of while the other goes on.

        In "Di situ, kata Rina, Tuti unggul. Berikutnya Bayu memperoleh 21 suara." Rina goes on where the article names
        her as a speaker and Bayu nowhere.
        """
        if acting.entity == best.entity or (best.entity is not None and self._is_named_in(acting, utterance)):
            return False
        if self._is_told_by_another(acting, utterance):
            return False
        if acting.entity in self._heard_by_name or best.entity not in self._heard_by_name:
            return True
        between = self._text[self._sentences[best.sentence][0] : self._sentences[acting.sentence][0]]
        return "\n" in between or best.sentence < 0

    def _is_told_by_another(self, told: Remembered, utterance: Utterance) -> bool:
        """'Menurut Rina, tarif itu adil. Presiden Bayu menyetujuinya. Namun, lanjut dia, ...': Rina tells of Bayu.

        She does too where the next sentence of her paragraph is of somebody known before, who is quoted nowhere.
        """
        last = max(self.person, self._presented, key=lambda r: r.sentence)
        if last.sentence < 0 or last.entity in {None, told.entity} or told.sentence < last.sentence:
            return False
        cue = utterance.cue.form.surface.removesuffix("nya") if utterance.cue else ""
        if cue in _GOING_ON and utterance.sentence - self.person.sentence <= _AT_HAND and last is self.person:
            return True
        spoken = self._sentences[last.sentence][1]
        at_once = (
            told.sentence - last.sentence == 1 and "\n" not in self._text[spoken : self._sentences[told.sentence][0]]
        )
        if not at_once or told.entity in self._heard_by_name or last.entity not in self._heard_by_name:
            return False
        return any(r.entity == told.entity for r in self._referents.people(0, spoken))

    def _is_named_in(self, remembered: Remembered, utterance: Utterance) -> bool:
        """Tell whether reported words name somebody, so that he does not say them: "Harusnya, kata dia, Bayu ..."."""
        inside = self._referents.people(utterance.start, utterance.end)
        return utterance.kind != "direct" and any(r.entity == remembered.entity for r in inside)

    def _just_before(self, remembered: Remembered, utterance: Utterance) -> bool:
        """In the sentence before, and in the same paragraph."""
        if utterance.sentence - remembered.sentence > 1 or remembered.sentence < 0:
            return False
        start = self._sentences[remembered.sentence][1]
        return "\n" not in self._text[start : self._sentences[utterance.sentence][0]]

    def _of_earlier_paragraph(self, remembered: Remembered, utterance: Utterance) -> bool:
        if remembered.sentence < 0:
            return True
        start = self._sentences[remembered.sentence][0]
        return "\n" in self._text[start : self._sentences[utterance.sentence][0]]

    def clitic(self, utterance: Utterance) -> Remembered:
        """Return whom the -nya of "ujarnya" means: the latest speaker, a person before a body that spoke in between."""
        if utterance.cue and utterance.cue.form.lemma == "menurut":
            return self._body_just_heard(utterance) or self.pronoun(utterance)
        poster = self._poster(utterance)
        if poster is not None:
            return poster
        choices = [self.person, self._person_introduced()]
        goes_on = utterance.cue is not None and utterance.cue.form.surface in _GOES_ON
        agentless = utterance.cue is not None and utterance.cue.voice == "passive"
        many = (self.speaker.text or "").lower() == "mereka"
        spoke = self.speaker.entity is None and self.speaker.text and (self.speaker.person or goes_on or agentless)
        spoke = spoke and not many
        if spoke and not (
            self._passed_over(utterance) or self._is_told_of(utterance) or self._speaks_of_itself(utterance)
        ):
            choices.append(self.speaker)
        best = max(choices, key=lambda r: r.sentence)
        told_of = self._just_before(self._subject, utterance) and self._of_earlier_paragraph(best, utterance)
        if told_of and not self._is_told_by_another(self._subject, utterance):
            return self._subject
        if self.speaker.sentence - best.sentence > _FORGOTTEN or best.sentence < 0:
            best = max(self.speaker, best, key=lambda r: r.sentence)
        if self._subject.sentence - best.sentence > _FORGOTTEN or best.sentence < 0:
            best = max(self._subject, best, key=lambda r: r.sentence)
        if self._is_body_of_one(best, utterance):
            return NOBODY
        if agentless and utterance.sentence - best.sentence > 1:
            return self._written_before(utterance, best)
        if best.sentence < 0:
            return self._mentioned(utterance.sentence)
        return self._meant(self._newcomer(best, utterance) or best, utterance)

    def _newcomer(self, best: Remembered, utterance: Utterance) -> Remembered | None:
        """'"Jalan itu baik," kata Rina. Warga kemudian ditemui Camat Bayu. "Sabar," ujarnya. Bayu berjanji ...': Bayu.

        He is named for the first time since Rina spoke, she is not named since, and he is quoted by name elsewhere or
        named at the end of the sentence before, in a paragraph of his own.
        """
        if best.entity is None or best.entity != self.person.entity:
            return None
        since, here = self._sentences[best.sentence][1], self._sentences[utterance.sentence][0]
        named = self._referents.people(since, here)
        known = {r.entity for r in self._referents.people(0, since)}
        new = {r.entity: r for r in reversed(named) if r.entity not in known}
        new = {entity: r for entity, r in new.items() if entity in self._heard_by_name} or new
        if len(new) != 1 or any(r.entity == best.entity for r in named):
            return None
        entity, found = next(iter(new.items()))
        place = bisect_right(self._sentences, (found.start, found.end)) - 1
        somebody = remember(found, place, "newcomer", self._text)
        closing = not self._text[found.end : self._sentences[place][1]].strip(" .,()0123456789")
        own = closing and self._just_before(somebody, utterance) and "\n" in self._text[since : found.start]
        return somebody if (entity in self._heard_by_name and utterance.sentence - place <= _AT_HAND) or own else None

    def _poster(self, utterance: Utterance) -> Remembered | None:
        """'Video itu diunggah oleh Rina. "Jalan rusak," tulisnya.': who posted it wrote that."""
        if utterance.cue is None or utterance.cue.form.surface != "tulisnya" or not utterance.sentence:
            return None
        start, end = self._sentences[utterance.sentence - 1]
        posted = _POSTED_BY.search(self._text, start, end)
        people = self._referents.people(posted.end(), end) if posted else []
        return remember(people[0], utterance.sentence - 1, "introduced", self._text) if people else None

    def _body_just_heard(self, utterance: Utterance) -> Remembered | None:
        """'KPK menilai kasus itu berat. Menurutnya, ...': the body, where nobody else has spoken or not for long."""
        alone = self.person.sentence < 0 or utterance.sentence - self.person.sentence > _AT_HAND
        for heard in (self._introduced, self.speaker if alone else NOBODY):
            just = heard.sentence == utterance.sentence - 1 > self.person.sentence
            if just and not heard.person and heard.entity is not None:
                return heard
        return None

    def _written_before(self, utterance: Utterance, best: Remembered) -> Remembered:
        """'Izin itu diatur dalam UU Minerba. Disebutkan bahwa ...': the law of the sentence before says it.

        Without one, whoever spoke a while ago need not be meant.
        """
        law = self._referents.latest_document(*self._sentences[utterance.sentence - 1])
        if law is not None:
            return Remembered(None, law, False, utterance.sentence - 1, "document")
        return best if utterance.sentence - best.sentence <= _JUST_NOW else NOBODY

    def _is_body_of_one(self, found: Remembered, utterance: Utterance) -> bool:
        """A body says "kami", never "saya"."""
        if found.entity is None or found.person or utterance.kind != "direct":
            return False
        return _OF_MYSELF.search(self._text, utterance.start, utterance.end) is not None

    def _is_told_of(self, utterance: Utterance) -> bool:
        """'Tersangka J menuliskan ajakan. "Ada bukti," kata dia.': who is accused is told of by whoever is named.

        He speaks where the words are of himself: "Saya menyesal".
        """
        accused = (self.speaker.text or "").partition(" ")[0].lower() in ACCUSED
        if not accused or utterance.kind != "direct":
            return False
        at_hand = 0 <= utterance.sentence - self.person.sentence <= _FORGOTTEN
        words = self._text[utterance.start : utterance.end]
        return at_hand and self.person.entity in self._heard_by_name and not _OF_MYSELF.search(words)

    def _person_introduced(self) -> Remembered:
        """Who was introduced last; the person before a body of which his own story tells."""
        near = self._introduced.sentence - self._presented.sentence <= _JUST_NOW
        return self._presented if near and self._presented.sentence >= 0 else self._introduced

    def _speaks_of_itself(self, utterance: Utterance) -> bool:
        """'Pemkab Bogor juga mengusulkan dana. "Usulan Bogor itu baru," katanya.': somebody tells of it."""
        words = self._text[utterance.start : utterance.end]
        if not is_group(self.speaker.text or "") or self.person.sentence < 0 or _OURS.search(words):
            return False
        names = {word for word in WORD.findall(self.speaker.text or "") if word[0].isupper() and len(word) > _INITIALS}
        return utterance.kind == "direct" and not names.isdisjoint(WORD.findall(words))

    def _passed_over(self, utterance: Utterance) -> bool:
        """A paper that would say "kami", and a bare "hakim" of whom somebody told in the same breath."""
        if not self.speaker.person:
            written = utterance.cue is not None and utterance.cue.form.surface in _WRITTEN
            return not written and _OURS.search(self._text, utterance.start, utterance.end) is not None
        if self.speaker.sentence - self.person.sentence != 1 or not is_generic(self.speaker.text or ""):
            return False
        between = self._text[self._sentences[self.person.sentence][1] : self._sentences[self.speaker.sentence][0]]
        return "\n" not in between

    def law_before(self, utterance: Utterance) -> str | None:
        """Return the law of the sentence before, which "disebutkan" goes on quoting where no person stands between."""
        before = self._sentences[utterance.sentence - 1] if utterance.sentence else (0, 0)
        named = any(person.kind == "name" for person in self._referents.people(*before))
        if named or self.speaker.sentence == utterance.sentence - 1:
            return None
        return self._referents.latest_document(*before)

    def pointed_at(self, utterance: Utterance) -> Remembered:
        """Return whom "pria itu" means: whom "dia" would, but nobody far away behind others named since."""
        found = self.pronoun(utterance)
        start = self._sentences[max(0, found.sentence)][1]
        since = self._referents.people(start, self._sentences[utterance.sentence][0])
        far = found.sentence >= 0 and utterance.sentence - found.sentence > _AT_HAND
        return NOBODY if far and any(r.entity != found.entity for r in since) else found

    def beside(self, utterance: Utterance) -> Remembered:
        """Return who alone is named in the sentence before and not told of in the words of "Juara itu"."""
        start, end = self._sentences[max(0, utterance.sentence - 1)]
        inside = {r.entity for r in self._referents.people(utterance.start, utterance.end)}
        named = {r.entity: r for r in self._referents.people(start, end) if r.entity not in inside}
        if len(named) != 1 or utterance.sentence == 0 or not inside:
            return NOBODY
        return remember(next(iter(named.values())), utterance.sentence - 1, "named beside", self._text)

    def own_side(self, utterance: Utterance) -> Remembered:
        """Return whom "pihaknya" means: the body or group that spoke last, else the last person."""
        since = self.speaker.sentence > self.person.sentence and utterance.sentence - self.speaker.sentence <= _AT_HAND
        if since and not self.speaker.person:
            return self.speaker
        return self.clitic(utterance)

    def group(self, utterance: Utterance, word: str) -> Remembered:
        """Return whom "mereka" means, the last unnamed speaker, or "keduanya", who were named together."""
        told = self._group_before(utterance.sentence) if word == "mereka" else None
        if told is not None:
            return told
        if word == "mereka" and self._is_several(self.speaker):
            return replace(self.speaker, rule="plural")
        together = self._together(utterance.sentence) if word != "mereka" else None
        return Remembered(None, together or word, True, utterance.sentence, "plural")

    @staticmethod
    def _is_several(heard: Remembered) -> bool:
        """A body, or words for more than one: "para pedagang"; "seorang warga" is one, and nobody is none."""
        if heard.sentence < 0 or not (heard.entity or heard.text):
            return False
        return not heard.person or (heard.entity is None and not one_person(heard.text or ""))

    def _group_before(self, sentence: int) -> Remembered | None:
        """'Puluhan pelajar ditahan. Mereka mengaku ...': the group of the sentence before."""
        for number in (sentence - 1, sentence - 2):
            if number < 0 or (self.speaker.sentence >= number and not self.speaker.person):
                return None
            words = groups.told_of(self._text, *self._sentences[number])
            if words is not None:
                return Remembered(None, words, True, number, "plural")
        return None

    def _together(self, sentence: int) -> str | None:
        """'Rina dan Bayu hadir. Keduanya meminta ...': the persons joined in the sentence before."""
        start, end = self._sentences[max(0, sentence - 1)][0], self._sentences[sentence][0]
        people = [r for r in self._referents.within(start, end) if r.person]
        for first, second in pairwise(people):
            if _JOINED.fullmatch(self._text, first.end, second.start):
                return self._text[first.start : second.end]
        return None

    def continuing(self, utterance: Utterance) -> Remembered:
        """Return who speaks a quoted paragraph without a cue: the speaker before it."""
        if is_legal(self._text, utterance):
            law = self._law_quoted(utterance)
            return Remembered(None, law, False, utterance.sentence, "document") if law else self._paper_heard()
        best = max((self.speaker, self._introduced), key=lambda r: r.sentence)
        if not self._is_body_of_one(best, utterance):
            return best
        last = max((self.person, self._subject), key=lambda r: r.sentence)
        return last if last.person and utterance.sentence - last.sentence <= _AT_HAND else NOBODY

    def _paper_heard(self) -> Remembered:
        """The paper or body that was heard last; a person does not talk as a law is written."""
        return self.speaker if self.speaker.text and not self.speaker.person else NOBODY

    def _law_quoted(self, utterance: Utterance) -> str | None:
        """'Hal itu tertuang dalam Pergub Nomor 5 Tahun 2020. "Pengusaha dan/atau pengurus ..."': the law speaks."""
        if utterance.sentence == 0:
            return None
        return self._referents.latest_document(*self._sentences[utterance.sentence - 1])

    def _mentioned(self, sentence: int) -> Remembered:
        """The last person named in the two sentences before, when nobody has spoken yet."""
        start, end = self._sentences[max(0, sentence - 2)][0], self._sentences[sentence][0]
        people = [r for r in self._referents.within(start, end) if r.person]
        if len({r.entity for r in people}) == 1:
            return remember(people[-1], sentence, "only person named", self._text)
        return NOBODY
