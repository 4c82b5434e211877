"""Which of the names before a cue is its speaker, by what stands between the name and the cue."""

from __future__ import annotations

import re

from pipeline.indonesian.speech.claims import free_predicates
from pipeline.indonesian.speech.cues import WORD
from pipeline.indonesian.speech.reported import is_connective
from pipeline.indonesian.speech.speaker_phrases import may_describe
from pipeline.indonesian.speech.speaker_words import is_plural, is_title
from pipeline.indonesian.speech.subjects import noun_phrase_before
from pipeline.indonesian.surroundings import surroundings
from pipeline.nlp.components.narration import narrative_subject, past_lead
from pipeline.nlp.components.referents import Referent, Referents

_AROUND = surroundings("speech_contexts.toml")
_COMMA = re.compile(r"\s*(?:\([^)]*\)\s*)?,\s*")
_DEGREE = re.compile(r"[,\s]*(?:[A-Z][\w]*\.?[,\s]*){1,4}|\s*\([^)]*\)?\s*,?")


def adjacent(text: str, found: list[Referent], edge: int, end: int) -> Referent | None:
    """The name that ends where the subject ends; a long form counts before its short form in brackets."""
    found = [r for r in found if not is_half(text, r)]
    close = [r for r in found if r.start < edge and edge - 12 <= r.end and _only_degree(text, r.end, edge)]
    close = close or [r for r in found if r.end >= edge]
    return max(close, key=lambda r: (min(r.end, edge), r.person, r.end - r.start), default=None)


def is_half(text: str, referent: Referent) -> bool:
    """Tell whether a name is one of a pair: "Bayu" of "Rina-Bayu" or "Rina/Bayu" does not speak for both."""
    joined = (text[referent.start - 1 : referent.start], text[referent.end : referent.end + 1])
    return referent.person and not {"-", "/"}.isdisjoint(joined) and " " not in text[referent.start : referent.end]


def is_in_pair(text: str, referent: Referent, found: list[Referent]) -> bool:
    """Tell whether a dash joins a name to another: the team of "TKN Rina Lestari-Bayu Saputra" speaks, not they."""
    for other in found:
        first, second = sorted((other, referent), key=lambda r: r.start)
        if other.person and referent.person and text[first.end : second.start] in {"-", "–"}:
            return " " in text[first.start : first.end]
    return False


def _only_degree(text: str, start: int, end: int) -> bool:
    gap = text[start:end]
    return not gap.strip(" ,.") or bool(_DEGREE.fullmatch(gap))


def member(text: str, body: Referent, found: list[Referent], end: int) -> Referent | None:
    """'Rina Lestari dari Komisi III DPR menilai': the person before the body that she belongs to."""
    for r in reversed(found):
        if r.person and r.end <= body.start and _AROUND["belonging"].trails(text, r.end, until=body.start):
            return r
    return None


def before_post(text: str, found: list[Referent], start: int, left: int, right: int) -> Referent | None:
    """'Rina Lestari, Kepala Dinas Perhubungan Kota Bogor, memastikan': the name before a post between commas."""
    first = WORD.search(text, left, right)
    close = [r for r in found if r.person and r.end <= left and _COMMA.fullmatch(text, r.end, left)]
    if first is None or not close or not (is_title(first.group().lower()) or may_describe(text, left, right)):
        return None
    led = past_lead(text, start, right) >= close[-1].end  # "Dengan kembalinya Bayu, para ketua partai khawatir"
    return None if led or is_plural(text[left:right]) else close[-1]


def before_place(text: str, found: list[Referent], start: int, left: int, right: int) -> Referent | None:
    """'Pemerintah Kota Padang, Sumatera Barat, melarang': the name before a place between commas."""
    if left == start or not text[left:right].istitle():
        return None
    close = [r for r in found if r.end <= left and not text[r.end : left].strip(" ,")]
    return max(close, key=lambda r: (r.person, r.end - r.start), default=None)


def through(text: str, found: list[Referent], start: int, edge: int) -> Referent | None:
    """'Kementerian Kesehatan (Kemenkes) melalui Balai X meminta': the body speaks, its part is only its mouth.

    None where a person's name stands between: "Polda X melalui Kabid Humas Rina Lestari".
    """
    parted = _before_parent(text, found, start, edge)
    if parted is not None:
        return parted
    for body in found:
        mouth = None if body.person or body.end > edge else _THROUGH.fullmatch(text, body.end, edge)
        if mouth is None or any(r.person and r.start > body.end for r in found):
            continue
        before = text[start : body.start]
        if is_connective(before) or not free_predicates([word.lower() for word in WORD.findall(before)]):
            first = [r for r in found if not r.person and r.end + 2 == body.start and text[r.end : body.start] == " ("]
            return first[0] if first else body
    return None


def _before_parent(text: str, found: list[Referent], start: int, edge: int) -> Referent | None:
    """'BPJT Kementerian PUPR menyebut': the part, though its parent stands at the verb."""
    left = noun_phrase_before(text, start, edge)[0]
    part = next((r for r in found if r.start == left and not r.person), None)
    parent = next((r for r in found if part and not r.person and r.end == edge and r.start > part.end), None)
    if part is None or parent is None or part.entity == parent.entity:
        return None
    return part if _BARE_GAP.fullmatch(text, part.end, parent.start) else None


_BARE_GAP = re.compile(r"\s*(?:\([^()]*\)\s*)?(?:atau\s+)?")
#: "Kemenkes | (RI) melalui Balai X", "KPK, lewat direktorat itu,".
_THROUGH = re.compile(
    r"\s*(?:RI\s*)?\)?(?:\s*\([^)]*\))?,?\s+(?:melalui|lewat)\s+(?!siaran|keterangan|rilis|akun|media)[A-Z][^;:.]{2,120}"
)


def with_aside(text: str, found: list[Referent], referents: Referents, start: int, end: int) -> Referent | None:
    """'Rina, yang juga ketua panitia, mengatakan'; 'Rina saat ditemui di kantornya, Senin (1/7), mengatakan'."""
    people = [r for r in found if r.person and _AROUND["aside"].trails(text, r.end, until=end)]
    people = [r for r in people if not re.search(r"[;:]|\bbahwa\b", text[r.end : end])]
    if not people:
        return None
    lead = narrative_subject(text, start, end, referents)
    return lead if lead in people else None
