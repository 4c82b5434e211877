"""The speaker told before a cue: "Kepala Dinas X, Rina Lestari (45), juga mengatakan", "Ia pun meminta"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import NamedTuple

from pipeline.indonesian.speech import speaker_phrases, subjects
from pipeline.indonesian.speech.claims import free_predicates
from pipeline.indonesian.speech.documents import is_about
from pipeline.indonesian.speech.predicates import words_of
from pipeline.indonesian.speech.reported import is_connective
from pipeline.indonesian.speech.speaker_words import is_medium
from pipeline.indonesian.speech.utterances import Utterance
from pipeline.indonesian.speech.words import any_of, speech_words
from pipeline.indonesian.surroundings import surroundings
from pipeline.nlp.components import neighbours, proxies
from pipeline.nlp.components.discourse import Discourse
from pipeline.nlp.components.narration import narrative_subject, told_beside
from pipeline.nlp.components.phrases import Phrases
from pipeline.nlp.components.referents import Referent, Referents
from pipeline.nlp.components.speaker import UNTOLD, Speaker, named, worded

_AROUND = surroundings("speech_contexts.toml")
PRONOUNS = subjects.PERSONAL | subjects.PLURAL | subjects.OWN_SIDE
#: "Beberapa penjual ikan di Muara Baru, Jakarta Utara, mengeluh": the sellers speak.
_AT_PLACE = re.compile(
    r"((?:[\w-]+ ){0,4}[\w-]+) (?:di|asal) [A-Z][\w.]*(?: [A-Z][\w.]*)*(?:, [A-Z][\w.]*(?: [A-Z][\w.]*)*){1,3}$"
)
#: "Rina, yang mewakili Presiden Bayu, mengatakan", "Dokter yang merawat Bayu mengatakan": not Bayu.
_SERVING = re.compile(
    rf",? yang(?: [a-z]+)? (?:{any_of('serving')}) (?:[A-Z][\w./&-]*,? (?:(?:dan|bidang) )?|\([^)]*\) ){{0,8}}$"
)
#: Between a name and its "yang" a short form may stand: "Rina (45) yang".
_GAP = 8
#: "Ia yang sudah lama tinggal di sana mengatakan".
_PRONOUN_THAT = re.compile(r"(?:^|(?<=[.,] ))([Dd]ia|[Ii]a|[Bb]eliau) yang\b[^,]*$")
#: "KPK, dalam siaran persnya kepada wartawan, menyebut": what stands between the commas is no speaker.
_ASIDE = re.compile(r"(?<=[\w)]), (?:dalam|melalui|lewat|saat|ketika|usai|seusai|kepada) [^,]+,\s*$")
#: "Usul itu dikabulkan Camat Rina|, yakni |bersurat ke Bupati Bayu meminta": Rina speaks.
_NAMELY = re.compile(r", (?:yakni|yaitu) ")
#: "Rina, asisten Bayu, mengatakan": Rina speaks.
_ASSISTING = re.compile(rf"\s*(?:\([^)]*\)\s*)?, (?:{any_of('relations')})\b[^,]*$")


#: "peneliti di Lembaga Kajian |Nusantara".
_AT_BODY = re.compile(rf"\b(?:di|dari|pada) (?i:{any_of('body_heads')})\s(?:[A-Z][\w.&’'-]* ){{1,6}}$")


#: "Rina dan Bayu | sama-sama mengaku lega."
_TOGETHER = speech_words("together")


class Clause(NamedTuple):
    """The words before a cue: where they begin and end, where the speaker's own end, and the names among them."""

    start: int
    end: int
    edge: int
    found: list[Referent]


@dataclass(frozen=True, slots=True)
class BeforeCue:
    """Reads who speaks from the words before a cue, by the first of these that tells: a pronoun, a name, a phrase."""

    text: str
    referents: Referents
    discourse: Discourse
    phrases: Phrases

    def speaker(self, utterance: Utterance, start: int, end: int) -> Speaker:
        """Return who speaks; ``entity`` is None where words must do or nothing tells."""
        edge = speaker_phrases.bounds(self.text, start, subjects.right_edge(self.text, start, end))[1]
        word = subjects.head_word(self.text, start, edge)
        pronoun = self._pronoun(utterance, word, start, edge)
        if pronoun is not None:
            return pronoun
        between = _ASIDE.search(self.text, start, end)
        if between is not None and not is_connective(self.text[start : between.start()]):
            return self.speaker(utterance, start, between.start())
        if word == "yang":
            return self._relative(start, edge - 4)
        if _AROUND["joined_verbs"].leads(self.text, edge, since=start):
            subject = narrative_subject(self.text, start, edge, self.referents, bodies=True)
            if subject is not None:
                return named(self.text, subject, "subject of joined verbs")
        found = self.referents.within(start, end)
        whole = [
            r for r in found if not neighbours.is_half(self.text, r) and not neighbours.is_in_pair(self.text, r, found)
        ]
        return self._named(utterance, Clause(start, end, edge, whole))

    def _pronoun(self, utterance: Utterance, word: str, start: int, edge: int) -> Speaker | None:
        """'Ia pun mengatakan', 'Beliau yang sudah lama tinggal di sana mengatakan'."""
        if self.text[start:edge] == "la":  # "la juga menegaskan": a misprint of "Ia"
            return self.phrases.pronoun("ia", (start, edge), utterance)
        if word in PRONOUNS:
            span = (edge - len(word), edge)
            subject = self._taken_up(word, start, span[0])
            if subject is not None:
                return replace(named(self.text, subject, "subject taken up"), span=span, kind="pronoun")
            return self.phrases.pronoun(word, span, utterance)
        pronoun = _PRONOUN_THAT.search(self.text, start, edge)
        if pronoun is None:
            return None
        return self.phrases.pronoun(pronoun.group(1).lower(), pronoun.span(1), utterance)

    def _taken_up(self, word: str, start: int, end: int) -> Referent | None:
        """'Kepala BMKG Rina Lestari setelah gempa itu, ia mengatakan': the sentence's own subject is "ia"."""
        if word not in subjects.PERSONAL or _AROUND["opened"].trails(self.text, start, until=end):
            return None
        return narrative_subject(self.text, start, end, self.referents)

    def _relative(self, start: int, end: int) -> Speaker:
        """'... menanggapi KPK yang mengusulkan agar ...': only the name right before "yang" can have said it."""
        edge = subjects.right_edge(self.text, start, end)
        last = neighbours.adjacent(self.text, self.referents.within(start, end), edge, end)
        left, right = subjects.noun_phrase_before(self.text, start, edge)
        if last is not None and not _AROUND["about"].holds(self.text, left, last.start):
            return replace(named(self.text, last, "name before yang"), passing=True)
        words = self.text[left:right].split()
        begin = right if not words else right - len(" ".join(words[-6:] if last else words[-3:]))
        place = speaker_phrases.longest(self.text, begin, right)
        return replace(worded(self.text, place, right, "words before yang") if place < right else UNTOLD, passing=True)

    def _named(self, utterance: Utterance, clause: Clause) -> Speaker:
        """The name at the cue, else one that the phrase before the cue holds or begins with, else that phrase."""
        start, end, edge, found = clause
        last = neighbours.adjacent(self.text, found, edge, end)
        if last is not None and last.person:
            return self._person_at_cue(utterance, clause, last)
        if last is not None and last.end >= edge and _AROUND["closed"].leads(self.text, last.start, since=start):
            return replace(named(self.text, last, "body at cue"), person=False)
        through = neighbours.through(self.text, found, start, edge)
        if through is not None:
            return replace(named(self.text, through, "body at cue"), person=False)
        left, right = subjects.noun_phrase_before(self.text, start, edge)
        titled = neighbours.before_post(self.text, found, start, left, right)
        if titled is not None:
            return named(self.text, titled, "name before post")
        if last is not None:
            return self._body_at_cue(utterance, clause, last, left, right)
        told = self._placed(utterance, clause, left, right) or self._opening(clause, left, right)
        return told if told is not None else self.phrases.phrase(left, right, None, utterance)

    def _person_at_cue(self, utterance: Utterance, clause: Clause, last: Referent) -> Speaker:
        """'Rina Lestari mengatakan', but the source in 'Seorang sumber yang dekat dengan Rina mengatakan'.

        And the letter in 'Surat yang ditandatangani Rina Lestari menyebutkan', the paper in 'Dakwaan Rina menyebutkan'.
        """
        start, end, edge, found = clause
        left = subjects.noun_phrase_before(self.text, start, edge)[0]
        signed = self.text.find(" yang ", left, last.start)
        if is_about(self.text[left : last.start]):
            return self.phrases.paper(left, last.end)
        if self._ends_body(start, last):
            holder = next((r for r in found if r.person and "," in self.text[r.end : last.start]), None)
            if holder is not None:
                return named(self.text, holder, "name before post")
            return self.phrases.phrase(left, last.end, None, utterance)
        own = free_predicates(words_of(self.text, left, last.start))
        if signed > 0 and not own and is_medium(self.text[left:signed]):
            return self.phrases.phrase(left, signed, None, utterance)
        told_of = told_beside(self.text, found, last)
        if told_of is not None:
            return named(self.text, told_of, "name before post")
        served = _SERVING.search(self.text, left, last.start)
        if served is not None:
            holder = next((r for r in found if r.person and left <= r.start and r.end >= served.start() - _GAP), None)
            if holder is not None and holder.entity != last.entity:
                return named(self.text, holder, "name before post")
            return self.phrases.phrase(left, served.start(), None, utterance)
        if _AROUND["source_of"].leads(self.text, last.start, since=start):
            return self.phrases.phrase(*subjects.noun_phrase_before(self.text, start, edge), None, utterance)
        addressed = "," in self.text[last.end : end] and _AROUND["addressed"].leads(self.text, last.start, since=start)
        if addressed or _AROUND["approached"].leads(self.text, last.start, since=left):
            return self._who_addressed(start, last, found)
        return self._person(utterance, start, last, found)

    def _who_addressed(self, start: int, last: Referent, found: list[Referent]) -> Speaker:
        """'Rina bersurat ke Bupati Bayu meminta': Rina; so does 'Camat Rina, yakni bersurat ke Bayu'."""
        subject = narrative_subject(self.text, start, last.start, self.referents)
        subject = subject or next((r for r in found if r.person and _NAMELY.match(self.text, r.end)), None)
        known = subject is not None and subject.entity != last.entity
        return named(self.text, subject, "subject of joined verbs") if subject is not None and known else UNTOLD

    def _ends_body(self, start: int, last: Referent) -> bool:
        """'Rina, peneliti di Lembaga Kajian Nusantara, mengatakan': one word that closes the body's name is nobody.

        Whose full name stands elsewhere is somebody.
        """
        if " " in self.text[last.start : last.end] or not _AT_BODY.search(self.text, start, last.start):
            return False
        forms = (
            self.text[r.start : r.end] for r in self.referents.people(0, len(self.text)) if r.entity == last.entity
        )
        return not any(" " in form for form in forms)

    def _body_at_cue(self, utterance: Utterance, clause: Clause, last: Referent, left: int, right: int) -> Speaker:
        """'Rina Lestari dari KPK mengatakan' is hers; 'juru bicara KPK mengatakan' is said by those words."""
        start, end, _, found = clause
        aside = neighbours.with_aside(self.text, found, self.referents, start, end)
        if aside is not None and "," not in self.text[aside.end : last.start]:
            return self._person(utterance, start, aside, found)
        member = neighbours.member(self.text, last, found, end)
        if member is None:
            return self.phrases.phrase(min(left, last.start), max(right, last.end), last, utterance)
        if member.person:
            return self._person(utterance, start, member, found)
        return named(self.text, member, "name with body")

    def _placed(self, utterance: Utterance, clause: Clause, left: int, right: int) -> Speaker | None:
        """'Rina Lestari, di Bandung, mengatakan', 'Sejumlah pedagang di Blok A, Jakarta Pusat, mengatakan'."""
        start, end, edge, found = clause
        place = neighbours.before_place(self.text, found, start, left, right)
        if place is not None and place.person:
            return named(self.text, place, "name before place")
        if place is not None:
            head = subjects.noun_phrase_before(self.text, start, place.end)[0]
            return self.phrases.phrase(min(head, place.start), place.end, place, utterance)
        aside = neighbours.with_aside(self.text, found, self.referents, start, end)
        if aside is not None:
            return named(self.text, aside, "name before aside")
        placed = _AT_PLACE.search(self.text[start:edge])
        if placed is None or "yang" in placed.group(1).split() or self.referents.within(start, edge):
            return None
        return self.phrases.phrase(start + placed.start(1), start + placed.end(1), None, utterance)

    def _opening(self, clause: Clause, left: int, right: int) -> Speaker | None:
        """'Rina Lestari menulis dan mengatakan', 'BPS melalui laporannya mencatat': the name that opens the phrase."""
        found = clause.found
        opening = next((r for r in found if r.person and r.start == left), None)
        if opening is not None:
            return named(self.text, opening, "name before verbs")
        body = next((r for r in found if r.start == left), None)
        if body is not None and _AROUND["body_acts"].trails(self.text, body.end, until=clause.edge):
            return replace(named(self.text, body, "body at cue"), person=False)
        acting = speaker_phrases.acting(self.text, left, right, joined=False)
        doer = neighbours.adjacent(self.text, found, acting[1], acting[1]) if acting else None
        return named(self.text, doer, "name before verbs") if doer is not None and doer.person else None

    def _person(self, utterance: Utterance, start: int, last: Referent, found: list[Referent]) -> Speaker:
        """Return who speaks where a person's name stands at the cue: he, he with others, or one beside him."""
        people = self.referents.people(start, last.end)
        if len(people) > 1 and not _TOGETHER.isdisjoint(words_of(self.text, last.end, utterance.region[1])):
            return worded(self.text, people[0].start, last.end, "group")
        other = [r for r in found if r.person and r.end <= last.start and r.entity != last.entity]
        if other and _AROUND["joined_names"].fills(self.text, other[-1].end, last.start):
            if _AROUND["with_others"].holds(self.text, other[0].end, last.start):
                return named(self.text, other[0], "name before post")
            return worded(self.text, other[0].start, last.end, "group")
        if other and _AROUND["in_company"].fills(self.text, other[-1].end, last.start):
            return named(self.text, other[-1], "name before post")
        whose = next((r for r in other[-1:] if _ASSISTING.match(self.text, r.end, last.start)), None)
        if whose is not None:
            return named(self.text, whose, "name before post")
        proxy = proxies.beginning(self.text, start, last, self.referents, leads=True)
        if proxy is not None:
            return self.phrases.kin(proxy, last, utterance)
        return named(self.text, last, "name before cue")
