"""Somebody whom a reader keeps in mind, so that a later "dia" or "ujarnya" can mean him."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.indonesian.persons.names import is_part
from pipeline.indonesian.speech.cues import WORD
from pipeline.indonesian.speech.reported import leads
from pipeline.indonesian.speech.speaker_words import (
    is_account,
    is_generic,
    is_group,
    is_plural,
    is_title,
    may_be_person,
    points_back,
)
from pipeline.indonesian.speech.subjects import PLURAL
from pipeline.indonesian.speech.utterances import Utterance
from pipeline.indonesian.speech.verbs import lexicon
from pipeline.indonesian.speech.words import any_of, speech_words
from pipeline.nlp.components.narration import announcing_words
from pipeline.nlp.components.referents import Referent, Referents

#: A name has at most so many words.
_NAME = 4
#: "HM mengaku": the initials of a person; a body has more letters.
_INITIALS = 2
#: Words with which one person begins whose name is kept back: "tersangka M", "seorang warga".
_SINGLE = speech_words("single")
#: Those of them whom others tell of.
ACCUSED = speech_words("accused")


@dataclass(frozen=True, slots=True)
class Remembered:
    """Somebody to whom a pronoun may refer: an entity or words, and the sentence in which he stood."""

    entity: str | None
    text: str | None
    person: bool
    sentence: int
    rule: str


NOBODY = Remembered(None, None, True, -99, "nobody in mind")


def announced(text: str, start: int, end: int, sentence: int, referents: Referents) -> Remembered | None:
    """'Tersangka M memohon maaf', 'Kapolres membenarkan kabar itu': whoever is about to be quoted, by a post."""
    bounds = announcing_words(text, start, end)
    if bounds is None:
        return None
    words = text[slice(*bounds)]
    holder = None if is_generic(words) else referents.holders.person(words)
    if holder is not None:
        return Remembered(holder, words, True, sentence, "introduced")
    single = words.split()[0].lower() in _SINGLE and not points_back(text, *bounds)
    post = words[0].isupper() and is_title(words.split()[0].lower()) and leads(text[start : bounds[0]])
    if not single and not post and not _are_initials(words):
        return None
    return Remembered(None, words, True, sentence, "introduced")


def _are_initials(words: str) -> bool:
    return words.isupper() and len(words) == _INITIALS


def one_person(words: str) -> bool:
    """Words for one person: "pria itu", an account, or a name that nobody else knows: "Rina Lestari"."""
    if is_account(words):
        return True
    if words.lower() in PLURAL or is_group(words) or is_plural(words):
        return False
    named = words.istitle() and len(words.split()) <= _NAME
    return _are_initials(words) or may_be_person(words) or named


def remember(referent: Referent, sentence: int, rule: str, text: str) -> Remembered:
    """Keep somebody in mind who is named in the text."""
    return Remembered(referent.entity, text[referent.start : referent.end], referent.person, sentence, rule)


def spoken_of(text: str, utterance: Utterance, entity: str, referents: Referents) -> bool:
    """Tell whether the words speak of somebody as of another: "Pak Bayu harus kembali" is not said by Bayu.

    Who speaks of himself by his full name ("nama saya Bayu Saputra") says "saya", and gives himself no title; reported
    speech names him not at all.
    """
    inside = [r for r in referents.within(utterance.start, utterance.end) if r.person and r.entity == entity]
    agentless = utterance.cue is not None and utterance.cue.voice == "passive"
    if utterance.kind != "direct" and not agentless and any(_told_of(text, r) for r in inside):
        return True
    myself = _OF_MYSELF.search(text, utterance.start, utterance.end)
    if (
        utterance.kind == "direct"
        and myself is None
        and any(r.kind == "name" and " " in text[r.start : r.end] for r in inside)
    ):
        return True
    ours = _OF_US.search(text, utterance.start, utterance.end)
    if utterance.kind == "direct" and ours is None and any(r.kind == "role" for r in inside):
        return True  # "Bupati dirawat di rumahnya" is not said by the bupati
    if _HANDLE.search(text, utterance.start, utterance.end) and _is_tagged(text, utterance, entity, referents):
        return True
    addressed = [r for r in inside if text[r.start - 1] != "("]  # "Pak (Bayu)" is the paper's own word
    return any(_ADDRESS.search(text, max(0, r.start - 30), r.start) for r in addressed) or _cited(
        text, utterance, entity, referents
    )


_OF_MYSELF = re.compile(r"\b(?:saya|aku|ku|gue|gua|nama)\b", re.I)


_OF_US = re.compile(r"\b(?:saya|aku|ku|gue|gua|kami|kita|nama)\b", re.I)


#: "@bayu_saputra": whoever is called upon by his account's name.
_HANDLE = re.compile(r"@(\w+)")
#: Shorter parts of a name stand in too many accounts.
_CALLED = 4


def _is_tagged(text: str, utterance: Utterance, entity: str, referents: Referents) -> bool:
    """Tell whether quoted words call upon somebody by his account: "Pak @bayusaputra, jalan kami rusak"."""
    if utterance.kind != "direct":
        return False
    handles = [m.group(1).lower() for m in _HANDLE.finditer(text, utterance.start, utterance.end)]
    parts = (part for part in referents.name_of(entity).lower().split() if len(part) >= _CALLED)
    return any(
        part in handle or (len(handle) > _CALLED and part.startswith(handle)) for part in parts for handle in handles
    )


def _told_of(text: str, name: Referent) -> bool:
    """Tell whether a name stands in reported words as another's; in "Menurutnya, Bayu yakin ..." it does not."""
    words = text[name.start : name.end].split()
    verb = WORD.match(text, name.end + 1)
    form = lexicon().get(verb.group().lower()) if verb else None
    return name.kind == "name" and any(map(is_part, words)) and (form is None or form.voice != "active")


def _cited(text: str, utterance: Utterance, entity: str, referents: Referents) -> bool:
    """'"Kata Bayu ada dua pilihan," ujarnya' is said by somebody who tells what Bayu said."""
    mentions = referents.within(utterance.start, utterance.end)
    return any(r.entity == entity and _CITING.search(text[utterance.start : r.start]) for r in mentions)


_CITING = re.compile(r"(?:^|[,.;] )(?:[Kk]ata|[Mm]enurut) (?:Pak |Bu |Bapak |Ibu )?$")


#: Titles by which one speaks to or of another.
_ADDRESS = re.compile(rf"(?i:\b(?:{any_of('address')}))\W+(?:[A-Z][\w.]* )?$")
