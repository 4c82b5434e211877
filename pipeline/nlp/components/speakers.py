"""The speaker of an utterance: read from the words at its cue, else from what was said before."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from pipeline.indonesian.speech import speaker_phrases, speaker_words, subjects
from pipeline.indonesian.speech.cues import WORD
from pipeline.indonesian.speech.reported import is_connective
from pipeline.indonesian.speech.speaker_words import pointed_at
from pipeline.indonesian.speech.utterances import Utterance
from pipeline.indonesian.speech.words import any_of
from pipeline.nlp.components import neighbours, proxies
from pipeline.nlp.components.discourse import Discourse
from pipeline.nlp.components.narration import chosen, introduction, narrative_subject
from pipeline.nlp.components.phrases import Phrases
from pipeline.nlp.components.referents import Referent, Referents
from pipeline.nlp.components.speaker import NOBODY, UNTOLD, Speaker, named, recalled, worded

_PRONOUNS = subjects.PERSONAL | subjects.PLURAL | subjects.OWN_SIDE
_AND = re.compile(r"\s*,?\s*(?:dan|serta)\s[^,;]{0,60}$|\s*,\s*[^,;]{0,60},?\s(?:dan|serta)\s[^,;]{0,60}$")
#: "Rina, bersama Bayu dan Tuti, berharap": Rina hopes.
_WITH = re.compile(r", (?:bersama|didampingi|disaksikan)\b")
#: "Sejumlah pedagang di Blok A, Tanah Abang, Jakarta Pusat, mengatakan": the traders speak.
_AT_PLACE = re.compile(
    r"((?:[\w-]+ ){0,4}[\w-]+) (?:di|asal) [A-Z][\w.]*(?: [A-Z][\w.]*)*(?:, [A-Z][\w.]*(?: [A-Z][\w.]*)*){1,3}$"
)
_VERB_JOINED = re.compile(r"\b(?:dan|serta|tetapi|tapi|namun|sekaligus|sambil|seraya|sembari|lalu|kemudian|juga)\s*$")
_ABOUT = re.compile(r"\b(?:terhadap|atas|tentang|soal|terkait|mengenai)\b")
#: "Rina menulis surat kepada Kapolri Bayu, meminta ...": Bayu is asked.
_ADDRESSED = re.compile(r"\w \w+ (?:\w+ )*(?:kepada|terhadap) (?:[\w.()]+ ){0,6}$")
#: "Seorang sumber yang dekat dengan Rina mengatakan": the source speaks.
_OF_ANOTHER = re.compile(
    r"\b(?:[Ss]e(?:orang|jumlah)|[Bb]eberapa|[Pp]ara|[Ss]alah (?:satu|seorang)|[Ss]umber|[Oo]rang) [^,.]*\byang \w+ "
    r"(?:\w+ )?(?:dengan|kepada|oleh|terhadap|untuk) (?:[A-Z][\w.]* ){0,4}$"
)
#: "Komisi III DPR selaku mitra KPK menilai", "BPS melalui laporannya mencatat".
_OF_BODY = re.compile(r"\s*(?:\([^)]*\)\s*)?(?:selaku|yang|melalui|lewat|dalam|saat)\b")
#: "Dalam putusan itu MA menyatakan": what stands before the body is closed.
_CLOSED = re.compile(r"\w (?:itu|ini|tersebut)\s+$")
#: "Ia yang sudah lama tinggal di sana mengatakan".
_PRONOUN_THAT = re.compile(r"(?:^|(?<=[.,] ))([Dd]ia|[Ii]a|[Bb]eliau) yang\b[^,]*$")
#: "KPK, dalam siaran persnya kepada wartawan, menyebut": what stands between the commas is no speaker.
_ASIDE = re.compile(r"(?<=[\w)]), (?:dalam|melalui|lewat|saat|ketika|usai|seusai|kepada) [^,]+,\s*$")
#: "Rina, asisten Bayu, mengatakan": Rina speaks.
_ASSISTING = re.compile(rf"\s*(?:\([^)]*\)\s*)?, (?:{any_of('relations')})\b[^,]*$")
#: Words that open a sentence whose first name is not its subject: "Di hadapan Rina, ia mengatakan".
_LED = re.compile(
    r"\W*(?:Usai|Seusai|Setelah|Sesudah|Sebelum|Saat|Ketika|Selain|Selama|Sejak|Bersama|Didampingi|Di|Dalam|Pada|Untuk|Soal|"
    r"Terkait|Karena|Meski\w*|Kendati|Namun|Sementara|Dari|Atas|Seperti|Bagi|Melalui|Menurut|Jika|Bila|Apalagi|Bahkan)\b"
)
#: A sentence that names the speaker of the quotation before it.
_SAID_SO = re.compile(
    r"(?:Hal|Demikian|Pernyataan|Ini|Itu|Kabar|Penegasan|Ungkapan|Ucapan|Harapan|Penjelasan|Pesan|Imbauan|Keterangan|Kritik|"
    r"Permintaan)\b[^.\n]{0,60}?\bdi\w{4,}"
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
            return self._before(utterance, *utterance.region)
        if utterance.side == "clitic":
            return self._clitic(utterance)
        if utterance.side == "headline":
            return replace(self._before(utterance, *utterance.region), passing=True)
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
        source = cue is not None and cue.voice == "source" and cue.form.lemma not in {"menurut", "bagi"}
        once = source and not (speaker.entity and speaker.person)
        return replace(speaker, passing=True) if once else speaker

    def _after(self, utterance: Utterance) -> Speaker:
        """'kata Direktur Utama PT X, Rina Lestari, di Bandung', 'kata dia', 'ujar seorang warga'."""
        start, end = utterance.region
        first = WORD.search(self.text, start, end)
        if first is None:
            return NOBODY
        begin = first.start()
        if first.group().lower() in _PRONOUNS:
            return self.phrases.pronoun(first.group().lower(), (begin, first.end()), utterance)
        found = [r for r in self.referents.within(begin, end) if self._reaches(begin, r)]
        people = [r for r in found if r.person]
        person = chosen(self.text, begin, people)
        if people and person is None:
            return worded(self.text, begin, people[0].end, "kin at cue")
        if person is not None:
            proxy = proxies.beginning(self.text, begin, person, self.referents, leads=False)
            if proxy is not None:
                return worded(self.text, proxy, person.end, "kin at cue")
            joined = re.match(r"\s+(?:dan|serta)\s+[A-Z]", self.text[person.end : end])
            if joined and any(r.person and r.start > person.end for r in found):
                return worded(self.text, *subjects.noun_phrase_after(self.text, begin, end), "group")
            return named(self.text, person, "name after cue")
        left, right = subjects.noun_phrase_after(self.text, begin, end)
        right = speaker_words.far_pointer(self.text, left, end) or right
        body = next((r for r in found if r.start < right), None)
        return self.phrases.phrase(left, right, body, utterance)

    def _before(self, utterance: Utterance, start: int, end: int) -> Speaker:
        """'Kepala Dinas X, Rina Lestari (45), juga mengatakan', 'Ia pun meminta', 'Politikus itu menilai'."""
        edge = speaker_phrases.bounds(self.text, start, subjects.right_edge(self.text, start, end))[1]
        word = subjects.head_word(self.text, start, edge)
        if self.text[start:edge] == "la":  # "la juga menegaskan": a misprint of "Ia"
            return self.phrases.pronoun("ia", (start, edge), utterance)
        if word in _PRONOUNS:
            span = (edge - len(word), edge)
            subject = self._taken_up(word, start, span[0])
            if subject is not None:
                return replace(named(self.text, subject, "subject taken up"), span=span, kind="pronoun")
            return self.phrases.pronoun(word, span, utterance)
        pronoun = _PRONOUN_THAT.search(self.text, start, edge)
        if pronoun is not None:
            return self.phrases.pronoun(pronoun.group(1).lower(), pronoun.span(1), utterance)
        between = _ASIDE.search(self.text, start, end)
        if between is not None and not is_connective(self.text[start : between.start()]):
            return self._before(utterance, start, between.start())
        if word == "yang":
            return self._relative(utterance, start, edge - 4)
        if _VERB_JOINED.search(self.text, start, edge):
            subject = narrative_subject(self.text, start, edge, self.referents, bodies=True)
            if subject is not None:
                return named(self.text, subject, "subject of joined verbs")
        found = self.referents.within(start, end)
        last = neighbours.adjacent(self.text, found, edge, end)
        if last is not None and last.person:
            if _OF_ANOTHER.search(self.text, start, last.start):
                return self.phrases.phrase(*subjects.noun_phrase_before(self.text, start, edge), None, utterance)
            if "," in self.text[last.end : end] and _ADDRESSED.search(self.text, start, last.start):
                subject = narrative_subject(self.text, start, last.start, self.referents)
                return named(self.text, subject, "subject of joined verbs") if subject is not None else UNTOLD
            return self._person(utterance, start, last, found)
        if last is not None and last.end >= edge and _CLOSED.search(self.text, start, last.start):
            return replace(named(self.text, last, "body at cue"), person=False)
        left, right = subjects.noun_phrase_before(self.text, start, edge)
        titled = neighbours.before_post(self.text, found, left, right)
        if titled is not None:
            return named(self.text, titled, "name before post")
        if last is not None:
            aside = neighbours.with_aside(self.text, found, self.referents, start, end)
            if aside is not None and "," not in self.text[aside.end : last.start]:
                return self._person(utterance, start, aside, found)
            member = neighbours.member(self.text, last, found, end)
            if member is not None:
                return (
                    self._person(utterance, start, member, found)
                    if member.person
                    else named(self.text, member, "name with body")
                )
            return self.phrases.phrase(min(left, last.start), max(right, last.end), last, utterance)
        place = neighbours.before_place(self.text, found, start, left, right)
        if place is not None:
            if place.person:
                return named(self.text, place, "name before place")
            head = subjects.noun_phrase_before(self.text, start, place.end)[0]
            return self.phrases.phrase(min(head, place.start), place.end, place, utterance)
        aside = neighbours.with_aside(self.text, found, self.referents, start, end)
        if aside is not None:
            return named(self.text, aside, "name before aside")
        placed = _AT_PLACE.search(self.text[start:edge])
        if placed is not None and "yang" not in placed.group(1).split() and not self.referents.within(start, edge):
            return self.phrases.phrase(start + placed.start(1), start + placed.end(1), None, utterance)
        opening = next((r for r in found if r.person and r.start == left), None)
        if opening is not None:
            return named(self.text, opening, "name before verbs")
        body = next((r for r in found if r.start == left), None)
        if body is not None and _OF_BODY.match(self.text, body.end, edge):
            return replace(named(self.text, body, "body at cue"), person=False)
        acting = speaker_phrases.acting(self.text, left, right, joined=False)
        doer = neighbours.adjacent(self.text, found, acting[1], acting[1]) if acting else None
        if doer is not None and doer.person:
            return named(self.text, doer, "name before verbs")
        return self.phrases.phrase(left, right, None, utterance)

    def _taken_up(self, word: str, start: int, end: int) -> Referent | None:
        """'Kepala BMKG Rina Lestari setelah gempa itu, ia mengatakan': the sentence's own subject is "ia"."""
        if word not in subjects.PERSONAL or _LED.match(self.text, start, end):
            return None
        return narrative_subject(self.text, start, end, self.referents)

    def _relative(self, utterance: Utterance, start: int, end: int) -> Speaker:
        """'... menanggapi KPK yang mengusulkan agar ...': only the name right before "yang" can have said it."""
        edge = subjects.right_edge(self.text, start, end)
        last = neighbours.adjacent(self.text, self.referents.within(start, end), edge, end)
        left, right = subjects.noun_phrase_before(self.text, start, edge)
        if last is not None and not _ABOUT.search(self.text, left, last.start):
            return replace(named(self.text, last, "name before yang"), passing=True)
        words = self.text[left:right].split()
        begin = right if not words else right - len(" ".join(words[-6:] if last else words[-3:]))
        place = speaker_phrases.longest(self.text, begin, right)
        return replace(worded(self.text, place, right, "words before yang") if place < right else UNTOLD, passing=True)

    def _person(self, utterance: Utterance, start: int, last: Referent, found: list[Referent]) -> Speaker:
        other = [r for r in found if r.person and r.end <= last.start and r.entity != last.entity]
        if other and _AND.fullmatch(self.text[other[-1].end : last.start]):
            if _WITH.search(self.text, other[0].end, last.start):
                return named(self.text, other[0], "name before post")
            return worded(self.text, other[0].start, last.end, "group")
        whose = next((r for r in other[-1:] if _ASSISTING.match(self.text, r.end, last.start)), None)
        if whose is not None:
            return named(self.text, whose, "name before post")
        proxy = proxies.beginning(self.text, start, last, self.referents, leads=True)
        if proxy is not None:
            back = self.discourse.pointed_at(utterance) if pointed_at(self.text, last.end) else None
            if back is not None and back.entity not in {None, last.entity}:
                return recalled(back, (proxy, last.end), "nominal", "nominal", utterance)
            return worded(self.text, proxy, last.end, "kin at cue")
        return named(self.text, last, "name before cue")

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
