"""Cues: the words in a sentence that report speech, before anybody asks whose and of what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from pipeline.indonesian.speech.documents import is_document
from pipeline.indonesian.speech.light_verbs import cue_at
from pipeline.indonesian.speech.quotes import MARKS
from pipeline.indonesian.speech.verbs import Form, lexicon, misprinted, prepositions
from pipeline.indonesian.speech.words import speech_words

WORD = re.compile(r"\w+(?:[-'’]\w+)*")

#: Words before an active verb that make it unsaid, planned, or the verb of another clause.
NOT_AFTER = speech_words("not_after")
#: Words that may stand between a subject and its verb.
ADVERBS = speech_words("adverbs")
PRONOUNS = frozenset(["dia", "ia", "beliau", "dirinya", "mereka"])
#: Small words with which a speaker may begin after "kata": "kata seorang warga", "ujar mantan bupati itu".
SPEAKER_OPENERS = speech_words("speaker_openers")
_DAYS = frozenset(("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"))
_BREAKS = frozenset(",;.:—–-)" + MARKS)
_CLITICS_ANYWHERE = {"kata", "katanya", "menurut", "menurutnya"}
#: After these the bare root is the verb itself, as people talk: "dia bilang", "ia imbau".
_TALKERS = frozenset(["dia", "ia", "beliau"])
#: Roots that are verbs where they follow a name and its short form at once: "Rina Lestari (RL) minta".
_SPOKEN_ROOTS = speech_words("spoken_roots")
_SHORT_FORM = re.compile(r"\([A-Z][\w/-]{1,12}\) $")
#: "Harga beras, Kata Rina Lestari, sudah turun": a capital too many.
_SET_BETWEEN = re.compile(r"Kata [A-Z][\w'’]+(?: [A-Z][\w'’]+){0,3}, [a-z]")
#: What stands before these is closed: in "dalam kesempatan itu meminta" nothing hangs on "kesempatan".
_CLOSING = frozenset(["itu", "ini", "tersebut"])
#: "Dalam pandangannya" is "menurutnya".
_HIS = Form("menurutnya", "menurut", "clitic", "assertive")
#: "Rina tidak membantah bahwa harga naik": who does not deny a thing says it.
_NOT = frozenset(["tak", "tidak"])


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting word at its place: "katanya", "mengatakan", "menurut"."""

    start: int
    end: int
    form: Form

    @property
    def voice(self) -> str:
        """The form's voice: "active", "passive", "bare", "clitic", "source"."""
        return self.form.voice


@cache
def _forms() -> dict[str, Form]:
    return lexicon() | prepositions()


def find(text: str, start: int, end: int) -> Iterator[Cue]:
    """Yield the reporting words between two offsets that could be cues where they stand.

    "akan mengatakan", "tidak menyebut", "untuk meminta" are none; neither is "kata" in "kata sandi".
    """
    words = [(m.start(), m.end()) for m in WORD.finditer(text, start, end)]
    forms = _forms()
    for index, (left, right) in enumerate(words):
        several = cue_at(text, left, end)
        form = several[1] if several else forms.get(text[left:right].lower()) or _slip(text, words, index)
        if form is None:
            continue
        right = several[0] if several else right
        previous = _governing(text, words, index)
        following = text[slice(*words[index + 1])] if index + 1 < len(words) else ""
        if form.voice == "source" and following == "hasil" and index + 2 < len(words):
            following = text[words[index + 1][0] : words[index + 2][1]]
        if form.person and following.lower() in form.after:
            right = words[index + 1][1]
        if form.voice == "bare" and _talks(text, start, left, form, previous):
            form = replace(form, voice="active")
        negation = words[index - 1][0] if form.stance == "denying" and previous in _NOT and index else None
        if negation is not None and form.voice in {"active", "passive"}:
            yield Cue(negation, right, replace(form, stance="assertive", complement="clause"))
        elif _stands(text, start, left, right, form, previous, following) and not _in_brackets(text, start, left):
            yield Cue(left, right, _HIS if form.person and form.after and following.endswith("nya") else form)


def _slip(text: str, words: list[tuple[int, int]], index: int) -> Form | None:
    """'Rina memita warga pulang', 'Ia berbarap ...': a misprinted verb right behind a name or pronoun."""
    if index == 0:
        return None
    before = text[slice(*words[index - 1])]
    subject = before[0].isupper() or before.lower() in PRONOUNS | ADVERBS
    return misprinted(text[slice(*words[index])]) if subject else None


def _talks(text: str, start: int, left: int, form: Form, previous: str) -> bool:
    """'Dia bilang harga turun', 'Rina juga bilang harga turun', but not 'Harga, bilang Rina, turun'."""
    if left == start or text[left - 1] != " " or text[left - 2] in _BREAKS - {")"}:
        return False
    before = [word for word in text[start:left].split() if word.lower() not in ADVERBS]
    if before[-2:-1] == ["yang"]:
        return False  # "harga yang dia sebut itu"
    name = before[-1:] if form.lemma == "bilang" else []
    if text[left - 2] == ")":
        return form.surface in _SPOKEN_ROOTS and _SHORT_FORM.search(text, start, left) is not None
    return previous in _TALKERS or any(word[0].isupper() and word not in _DAYS for word in name)


def _stands(text: str, start: int, left: int, right: int, form: Form, previous: str, following: str) -> bool:
    """Tell whether a form of a verb of saying reports something here, by the words and marks beside it."""
    if form.voice == "active":
        return previous not in NOT_AFTER
    if form.voice == "source":
        if form.lemma == "merujuk" and is_document(following):
            return True
        return following.lower() in form.after if form.after else following.lower() not in {"", "saya", "kami", "kita"}
    if form.voice in {"passive", "passive-clitic", "agentless"}:
        return previous not in NOT_AFTER | {"yang", "bisa", "sebagaimana"}
    at_edge = left == start or text[max(0, left - 4) : left].rstrip()[-1:] in _BREAKS
    apart = at_edge or form.surface in _CLITICS_ANYWHERE or text.endswith("demikian ", start, left)
    if form.voice == "clitic":
        return apart
    if _SET_BETWEEN.match(text, left):
        return at_edge
    if text[left].isupper() and left != start and (not at_edge or text[max(0, left - 3) : left].rstrip()[-1:] == ","):
        return False
    if not apart and (form.surface != "lanjut" or previous in {"tindak", "lebih", "usia"}):
        return False
    called = form.surface in _PLAIN and following in _CALLINGS and _NAMED_NEXT.match(text, right) is not None
    return (called or speaker_may_begin(following)) and text[right : right + 1] == " "


_PLAIN = speech_words("plain_roots")
_CALLINGS = speech_words("callings")
#: "kata | ekonom senior | Rina".
_NAMED_NEXT = re.compile(r" [a-z]+(?: [a-z]+){0,4} [A-Z][a-z]")


def _in_brackets(text: str, start: int, position: int) -> bool:
    """'(Baca: Bupati Sebut Jalan Rusak)': what stands between brackets reports nothing."""
    return text.rfind("(", start, position) > text.rfind(")", start, position)


def _governing(text: str, words: list[tuple[int, int]], index: int) -> str:
    """The word before a verb, adverbs left out: "akan" in "akan kembali meminta"."""
    for left, right in reversed(words[max(0, index - 4) : index]):
        word = text[left:right].lower()
        if word in _CLOSING:
            return ""
        if word not in ADVERBS:
            return word
    return ""


def speaker_may_begin(word: str) -> bool:
    """Tell whether a word may open a speaker's name after "kata": a capital, "dia", "seorang", a post."""
    return (word[:1].isupper() and word not in _DAYS) or word.lower() in SPEAKER_OPENERS
