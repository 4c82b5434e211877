"""The speaker of an utterance: read from the words at its cue, else from what was said before."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.indonesian import subjects
from pipeline.indonesian.cues import WORD
from pipeline.indonesian.utterances import Utterance
from pipeline.nlp.components.discourse import Discourse
from pipeline.nlp.components.referents import Referent, Referents

_FROM = re.compile(r"^[\s,(]*(?:dari|selaku|sebagai|yang|pada|di|dan|asal)\b")
_ASIDE = re.compile(
    r"^\s*,?\s*(?:yang|selaku|sebagai|saat|ketika|dalam|di|melalui|usai|dari|lewat|bersama|asal|mewakili|pada|kepada|"
    r"Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|\(|pun|juga|[A-Z][\w.]*)"
)
_SIDE = frozenset("pihak kubu jajaran tim manajemen perwakilan".split())
_PERSON_WORDS = re.compile(
    r"(?:ketua|kepala|wakil|juru bicara|jubir|direktur|menteri|sekretaris|anggota|komisioner|koordinator|manajer|humas|"
    r"pengacara|kuasa hukum|peneliti|pakar|pengamat|gubernur|bupati|wali kota|kasat|kanit|kabid|kadis|karo|deputi|"
    r"politikus|politisi|hakim|jaksa|kapol\w+|penyidik|petugas|pegawai|pejabat|dirut|dirjen|sekjen|ketum|presiden|ceo|"
    r"warga|siswa|mahasiswa|korban|saksi|dosen|guru|rektor|data|laporan|akun|laman|situs|sumber|hakim|massa|para|"
    r"mantan|spoke\w+|staf|pihak keluarga|keluarga|orang tua|tersangka|terdakwa)\b[^,]*$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who spoke: an entity's id, or words; ``rule`` tells how he was found, ``kind`` how he is referred to."""

    entity: str | None
    text: str | None = None
    span: tuple[int, int] | None = None
    kind: str = "name"
    rule: str = ""
    person: bool = True


NOBODY = Speaker(None, rule="nobody")


def resolve(utterance: Utterance, text: str, referents: Referents, discourse: Discourse) -> Speaker:
    """Return the speaker of an utterance; ``entity`` is None where words must do or nothing tells."""
    if utterance.side == "after":
        return _after(utterance, text, referents, discourse)
    if utterance.side == "before":
        return _before(utterance, text, referents, discourse)
    if utterance.side == "clitic":
        return _clitic(utterance, text, discourse)
    found = discourse.continuing(utterance)
    return Speaker(found.entity, found.text, None, "none", f"continued: {found.rule}", found.person)


def _after(utterance: Utterance, text: str, referents: Referents, discourse: Discourse) -> Speaker:
    start, end = utterance.region
    first = WORD.search(text, start, end)
    if first is None:
        return NOBODY
    if first.group().lower() in subjects.PERSONAL | subjects.PLURAL | subjects.OWN_SIDE:
        return _pronoun(first.group().lower(), (first.start(), first.end()), utterance, discourse)
    begin = first.start()
    found = [r for r in referents.within(begin, end) if subjects.plain_gap(text[begin : r.start])]
    person = next((r for r in found if r.person and _near(text[begin : r.start])), None)
    if person is not None:
        if _joined(text, person.end, end, found):
            return _words(text, *subjects.noun_phrase_after(text, begin, end), "group")
        return Speaker(person.entity, text[person.start : person.end], (person.start, person.end), person.kind, "name after cue")
    left, right = subjects.noun_phrase_after(text, begin, end)
    body = next((r for r in found if not r.person and r.end <= right + 1), None)
    return _body_or_post(text, left, right, body, referents, discourse, utterance)


def _before(utterance: Utterance, text: str, referents: Referents, discourse: Discourse) -> Speaker:
    start, end = utterance.region
    edge = subjects.right_edge(text, start, end)
    word = subjects.head_word(text, start, edge)
    if word in subjects.PERSONAL | subjects.PLURAL | subjects.OWN_SIDE:
        return _pronoun(word, (edge - len(word), edge), utterance, discourse)
    found = referents.within(start, end)
    last = max((r for r in found if edge - 12 <= r.end <= end and _only_degree(text[r.end : edge])), key=_rank, default=None)
    if last is not None and last.person:
        return _subject(text, start, last, found)
    left, right = subjects.noun_phrase_before(text, start, edge)
    if last is not None:
        person = next((r for r in reversed(found) if r.person and r.end <= last.start and _FROM.match(text[r.end : last.start] or " ")), None)
        if person is not None and not _clause_between(text[person.end : last.start]):
            return Speaker(person.entity, text[person.start : person.end], (person.start, person.end), person.kind, "name with body")
        return _body_or_post(text, min(left, last.start), right, last, referents, discourse, utterance)
    aside = [r for r in found if r.person and _ASIDE.match(text[r.end : end]) and not _clause_between(text[r.end : end])]
    if aside and not re.search(r"[;:]", text[aside[0].end : end]):
        chosen = aside[0] if aside[0].start - start < 3 else aside[-1]
        return Speaker(chosen.entity, text[chosen.start : chosen.end], (chosen.start, chosen.end), chosen.kind, "name before aside")
    return _body_or_post(text, left, right, None, referents, discourse, utterance)


def _rank(referent: Referent) -> tuple[int, bool, int]:
    return referent.end, referent.person, referent.end - referent.start


def _subject(text: str, start: int, last: Referent, found: list[Referent]) -> Speaker:
    before = text[start : last.start]
    other = [r for r in found if r.person and r.end <= last.start and re.fullmatch(r"\s*(?:,|dan|serta|, dan)\s*(?:\w+\s){0,6}", text[r.end : last.start])]
    if other and re.search(r"\b(?:dan|serta)\s", before[other[-1].end - start :]):
        return _words(text, other[0].start, last.end, "group")
    return Speaker(last.entity, text[last.start : last.end], (last.start, last.end), last.kind, "name before cue")


def _clitic(utterance: Utterance, text: str, discourse: Discourse) -> Speaker:
    start, end = utterance.region
    assert utterance.cue is not None
    span = (utterance.cue.end - 3, utterance.cue.end) if text[utterance.cue.end - 3 : utterance.cue.end] == "nya" else None
    found = discourse.clitic(utterance)
    return Speaker(found.entity, found.text, span, "clitic", f"clitic: {found.rule}", found.person)


def _pronoun(word: str, span: tuple[int, int], utterance: Utterance, discourse: Discourse) -> Speaker:
    if word in subjects.PLURAL:
        found = discourse.group(utterance)
    elif word in subjects.OWN_SIDE:
        found = discourse.clitic(utterance)
    else:
        found = discourse.pronoun(utterance)
    return Speaker(found.entity, found.text, span, "pronoun", f"pronoun: {found.rule}", found.person)


def _body_or_post(
    text: str, left: int, right: int, body: Referent | None, referents: Referents, discourse: Discourse, utterance: Utterance
) -> Speaker:
    """A body ("Kemendagri", "pihak KPK"), the holder of a post ("Kapolresta"), or words ("juru bicara KPK")."""
    phrase = text[left:right]
    if body is not None:
        lead = text[left : body.start].strip().lower()
        if not lead or lead.split()[-1] in _SIDE or not _PERSON_WORDS.match(lead + " ") and len(lead.split()) <= 3:
            return Speaker(body.entity, text[body.start : body.end], (body.start, body.end), body.kind, "body at cue", False)
    holder = referents.holder(phrase)
    if holder is not None:
        return Speaker(holder, phrase, (left, right), "role", "post at cue")
    if re.search(r"\b(?:itu|tersebut|ini)\s*$", text[left : right + 10]) and _PERSON_WORDS.match(phrase):
        found = discourse.pronoun(utterance)
        if found.entity:
            return Speaker(found.entity, phrase, (left, right), "nominal", f"nominal: {found.rule}", found.person)
    return _words(text, left, right, "words at cue") if phrase else NOBODY


def _words(text: str, start: int, end: int, rule: str) -> Speaker:
    return Speaker(None, text[start:end], (start, end), "nominal", rule)


def _near(gap: str) -> bool:
    return len(gap) < 160 and ";" not in gap and "\n" not in gap


def _joined(text: str, end: int, stop: int, found: list[Referent]) -> bool:
    """'kata Rina dan Bayu': two people speak as one."""
    return bool(re.match(r"\s+(?:dan|serta)\s+[A-Z]", text[end:stop])) and any(r.person and r.start > end for r in found)


def _only_degree(gap: str) -> bool:
    return not gap.strip(" ,.") or bool(re.fullmatch(r"[,\s]*(?:[A-Z][\w]*\.?[,\s]*){1,4}", gap)) or bool(re.fullmatch(r"\s*\([^)]*\)?\s*,?", gap))


def _clause_between(gap: str) -> bool:
    """A verb with its own object between name and cue: the name is not the cue's subject ("... Rina, polisi menyebut")."""
    return bool(re.search(r",\s*[A-Za-z ]+$", gap)) and not re.search(r"\)\s*,?\s*$|,\s*$", gap)
