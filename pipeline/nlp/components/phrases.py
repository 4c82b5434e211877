"""Speakers who are not called by name: a post, a body, a paper, a pronoun, an unnamed somebody."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.indonesian import places
from pipeline.indonesian.speech import speaker_phrases, speaker_words, subjects
from pipeline.indonesian.speech.cues import WORD
from pipeline.indonesian.speech.utterances import Utterance
from pipeline.indonesian.speech.words import short_forms, speech_words
from pipeline.indonesian.tokens import tokenize
from pipeline.nlp.components.discourse import Discourse
from pipeline.nlp.components.referents import Referent, Referents
from pipeline.nlp.components.speaker import NOBODY, UNTOLD, Speaker, recalled, worded

#: Posts that the press calls by other words.
_OTHER_WORDS = {"kepala negara": "presiden", "kepala pemerintahan": "presiden"}
#: Words before a post that change nothing in who is pointed at: "Pj Sekda Bogor itu".
_ACTING = re.compile(r"^(?:Pj|Plt|Plh|Pjs|Penjabat|Pelaksana Tugas|Pelaksana Harian)\.? ", re.I)
_LEADING = re.compile(r"(?:misalnya |sementara )?(?:di|dalam|dari|pada) |misalnya ", re.I)
#: Who is told of by what he does in the street, and mostly without a name: "petugas ritel itu".
_OF_THE_STREET = speech_words("of_the_street")
#: "perancang itu, | Mao Kai, |".
_THEN_NAMED = re.compile(
    r"(?: (?:itu|ini|tersebut))?, (?!(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu) )"
    r"([A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,3})"
    r"(?=[,.]|$| (?:di|pada|dalam|saat|kepada|usai)\b)"
)
#: So many letters around a name may tell what its bearer does.
_BESIDE = 60


def _in_paper(phrase: str) -> int:
    """The length of what leads a paper: in "di pasal 47 menyebutkan" pasal 47 speaks."""
    lead = _LEADING.match(phrase)
    return lead.end() if lead and speaker_words.is_medium(phrase[lead.end() :]) else 0


@dataclass(frozen=True, slots=True)
class Phrases:
    """Reads the phrase in which a speaker is told, against what the article has said before."""

    text: str
    referents: Referents
    discourse: Discourse

    def pronoun(self, word: str, span: tuple[int, int], utterance: Utterance) -> Speaker:
        """Return whom "dia", "mereka", "pihaknya" means."""
        if word in subjects.PLURAL:
            found = self.discourse.group(utterance, word)
        elif word in subjects.OWN_SIDE:
            found = self.discourse.own_side(utterance)
        else:
            found = self.discourse.pronoun(utterance)
        return recalled(found, span, "pronoun", "pronoun", utterance)

    def phrase(self, left: int, right: int, body: Referent | None, utterance: Utterance) -> Speaker:
        """A body ("pihak KPK", "Data BPS"), the holder of a post ("Kapolresta"), or words ("juru bicara KPK")."""
        left += _in_paper(self.text[left:right])
        left, right = speaker_phrases.bounds(self.text, left, right)
        phrase = self.text[left:right]
        body = body or next((r for r in self.referents.within(left, right) if r.start == left and not r.person), None)
        if speaker_words.is_somebody_new(self.text, left, right):
            return self._worded(left, right, utterance)
        told = self._account(left, right, phrase) or self._post_or_body(left, right, phrase, body)
        if told is not None:
            return told
        if not phrase:
            return NOBODY
        if speaker_words.is_medium(phrase):
            part = phrase.lower().startswith(("pasal", "ayat", "huruf", "draf", "naskah", "salinan", "lampiran"))
            name = phrase if part else self.referents.document(left, right) or phrase
            return Speaker(None, name, (left, right), "nominal", "document at cue", False)
        pointed = speaker_words.points_back(self.text, left, right)
        known = self._known(left, right, phrase, body, pointed=pointed)
        if known is not None:
            return known
        behind = self._named_behind(right) if pointed and utterance.side != "before" else None
        if behind is not None:
            return worded(self.text, left, behind, "words at cue")
        if pointed and not speaker_words.is_plural(phrase) and speaker_words.may_be_person(_ACTING.sub("", phrase)):
            before = self._told_before(left, right, phrase, utterance)
            if before is not None:
                return before
        if speaker_words.pointed_at(self.text, right) and not speaker_words.may_speak(phrase):
            return worded(self.text, left, right, "thing at cue")
        return self._worded(left, right, utterance)

    def paper(self, left: int, right: int) -> Speaker:
        """'Surat dakwaan Rina Lestari menyebutkan': what is called after her, or is of her case, and not she."""
        lead = _LEADING.match(self.text, left, right)
        left = lead.end() if lead else left
        return Speaker(None, self.text[left:right], (left, right), "nominal", "document at cue", False)

    def kin(self, left: int, name: Referent, utterance: Utterance) -> Speaker:
        """'Istri Rina' is known by words; 'mantan kekasih Rina itu' points back to whoever is no Rina."""
        back = self.discourse.pointed_at(utterance) if speaker_words.pointed_at(self.text, name.end) else None
        if back is not None and back.entity not in {None, name.entity}:
            return recalled(back, (left, name.end), "nominal", "nominal", utterance)
        return worded(self.text, left, name.end, "kin at cue")

    def _account(self, left: int, right: int, phrase: str) -> Speaker | None:
        """'akun Instagram resmi @kemenpupr' is the ministry's, "akun @rinalestari" Rina Lestari's."""
        whose = self.referents.holders.account(phrase) if "@" in phrase else None
        left = right - len(phrase.removeprefix("dari "))
        phrase = self.text[left:right]
        return Speaker(whose[0], phrase, (left, right), "nominal", "account at cue", whose[1]) if whose else None

    def _post_or_body(self, left: int, right: int, phrase: str, body: Referent | None) -> Speaker | None:
        """'Kapolresta' is who holds that post in the article; 'pihak KPK' is the body."""
        holder = self.referents.holders.person(phrase) if phrase.lower() in short_forms("posts") else None
        if holder is not None:
            return Speaker(holder, phrase, (left, right), "role", "post at cue")
        if body is None or not speaker_words.speaks_for_body(phrase, body.start - left, body.end - left):
            return None
        span = (body.start, body.end)
        return Speaker(body.entity, self.text[slice(*span)], span, body.kind, "body at cue", False)

    def _known(self, left: int, right: int, phrase: str, body: Referent | None, *, pointed: bool) -> Speaker | None:
        """The holder of a post in full, who bears a part of a name, or the body of a short noun: "Pemprov"."""
        former = pointed and phrase.lower().startswith(("mantan ", "eks ", "bekas "))
        many = speaker_words.of_many(phrase) or (body is not None and speaker_words.of_bench(phrase, body.start - left))
        several = speaker_words.is_group(phrase) or phrase.lower().startswith("para ")
        if not former and not several and (not many or pointed):
            holder = self.referents.holders.person(_OTHER_WORDS.get(phrase.lower(), phrase))
            if holder is not None:
                return Speaker(holder, phrase, (left, right), "role", "post at cue")
        namesake = self.referents.holders.namesake(phrase)
        if namesake is not None:
            return Speaker(namesake, phrase, (left, right), "name", "part of name at cue")
        short = self.referents.holders.body(phrase)
        if short is None:
            return None
        return Speaker(short, phrase, (left, right), "nominal", "short noun of body", False)

    def _told_before(self, left: int, right: int, phrase: str, utterance: Utterance) -> Speaker | None:
        """Whom "politikus itu" points back to; the words alone where that cannot be meant."""
        other = self.referents.pointed_at(left)
        if other is not None:
            return Speaker(other, phrase, (left, right), "nominal", "post at cue")
        found = self.discourse.pointed_at(utterance)
        if found.entity is None and not found.text:
            found = self.discourse.beside(utterance)
        named = found.entity is not None and speaker_words.is_account(phrase)
        if named or (speaker_words.is_on_film(phrase) and found.rule != "introduced"):
            return worded(self.text, left, right, "words at cue")
        if found.entity is not None and (
            not self._may_mean(phrase, found.entity)
            or speaker_words.is_stranger(self.text, left, phrase)
            or self.referents.holders.excludes(found.entity, phrase)
        ):
            return worded(self.text, left, right, "words at cue")
        if found.entity is None and found.text and phrase[:1].isupper() and " " in phrase:
            return self._worded(left, right, utterance)  # a post in full is not "pengurus asosiasi" before it
        if found.entity is None and not found.text:
            return None
        return recalled(found, (left, right), "nominal", "nominal", utterance)

    def _named_behind(self, right: int) -> int | None:
        """Return where a name ends that nobody else knows: "kata perancang itu, | Mao Kai."; no day, no place."""
        name = _THEN_NAMED.match(self.text, right)
        if name is None or self.referents.within(name.start(1), name.end()):
            return None
        tokens = tokenize(name.group(1))
        return name.end() if places.match(tokens, 0) is None else None

    def _may_mean(self, phrase: str, entity: str) -> bool:
        """Tell whether "pedagang itu" may be somebody: a man of the street only who is called one beside his name."""
        noun = WORD.search(phrase)
        if noun is None or noun.group().lower() not in _OF_THE_STREET:
            return True
        named = [r for r in self.referents.people(0, len(self.text)) if r.entity == entity and r.kind == "name"]
        around = (re.split(r"[.\n]", self.text[r.end : r.end + _BESIDE])[0] for r in named)
        before = (self.text[max(0, r.start - _BESIDE) : r.start].rpartition("\n")[2] for r in named)
        return any(noun.group().lower() in words.lower() for words in (*around, *before))

    def _worded(self, left: int, right: int, utterance: Utterance) -> Speaker:
        """Words that name nobody known: "sejumlah orator"; nobody at all where they are a clause or a thing."""
        left, right = subjects.bare_words(self.text, left, right)
        if utterance.side != "before":
            verb = speaker_phrases.before_verb(self.text, left, right)
            right = subjects.right_edge(self.text, left, verb) if verb < right else right
        if speaker_phrases.may_name(self.text, left, right):
            return worded(self.text, left, right, "words at cue")
        subject = speaker_phrases.acting(self.text, left, right, joined=True)
        if subject is None or utterance.side != "before":
            return UNTOLD
        start, end = subject[0], subjects.right_edge(self.text, *subject)
        word = WORD.fullmatch(self.text, start, end)
        if word is not None and word.group().lower() in subjects.PERSONAL | subjects.PLURAL:
            return self.pronoun(word.group().lower(), (start, end), utterance)
        may = speaker_phrases.may_name(self.text, start, end)
        return worded(self.text, start, end, "words at cue") if may else UNTOLD
