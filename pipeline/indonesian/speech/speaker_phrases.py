"""Which words of a sentence may name its speaker at all: "sejumlah orator", not "wilayah" or "hadir seorang warga".

A clause is no speaker, nor is a thing, a month or a broken rest of a phrase; then nobody is named.
"""

from __future__ import annotations

import re
from itertools import takewhile

from pipeline.indonesian.speech import subjects
from pipeline.indonesian.speech.claims import CLOSING, free_predicates, is_verb
from pipeline.indonesian.speech.cues import WORD
from pipeline.indonesian.speech.speaker_words import is_medium, is_post, is_speaking_noun
from pipeline.indonesian.speech.words import any_of, speech_words
from pipeline.indonesian.tokens import is_common

#: What stands before the words that name a speaker: "sedangkan responden", "per Februari 2024 Ditjen Pajak".
_LEAD = re.compile(
    rf"[?¿]+ *|(?:{any_of('before_speakers')})(?: pula| juga)?,? |pada akhirnya |antara lain |"
    r"(?-i:[Pp]er (?:(?:akhir|awal|pertengahan) )?[A-Z][a-z]+ (?:\d{4} )?|dari(?=[A-Z@]|detik))",
    re.I,
)
#: What stands after them and tells when or how often: "akhir pekan kemarin", "berulang kali"; in "pelatih berusia 60
#: tahun ini" the coach is pointed back to.
_DAYTIME = r"(?: (?:pagi|siang|sore|malam))?"
_TAIL = re.compile(
    r"[\s,]+(?:(?<!\d )(?:pada )?(?:akhir |awal )?(?:pekan|minggu|bulan|tahun) (?:lalu|ini|kemarin|depan)|"
    rf"akhir pekan(?: kemarin| lalu)?|kemarin|hari ini|tadi{_DAYTIME}|semalam|belum lama ini|baru-baru ini|"
    r"beberapa (?:waktu|hari) (?:yang )?lalu|(?:seperti |sebagaimana )?(?:dilansir|dikutip) .*|antara lain|"
    r"(?:hingga|sampai) (?:kini|sekarang|saat ini)(?: masih)?|"
    r"sejak (?:lama|dulu|awal)|berulang ?kali|berkali-kali|pada intinya|sebaiknya|semakin|makin|telah|lama|"
    rf"(?:pada )?(?:hari )?(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)(?: \([\d/]+\))?{_DAYTIME}(?: WI(?:B|TA|T))?)$"
)
_COUNT = re.compile(r"\d[\d.,]*|(?:se)?(?:puluhan|ratusan|ribuan|jutaan)", re.I)
_JOINED = re.compile(r"\b(?:dan|serta|sambil|seraya|lalu|kemudian|sekaligus)\s*$")
#: After these a verb that "dan" joins may be somebody else's: "untuk menolak dan menuntut".
_SUBORDINATE = speech_words("joined_below")
#: "Rina disebut jaksa memerintahkan ...": that is what another says of her.
_PASSIVE = re.compile(r"di\w{4,}")
_DETERMINERS = speech_words("determiners")
_NOBODY = speech_words("nobody")


def bounds(text: str, left: int, right: int) -> tuple[int, int]:
    """Return the bounds of a phrase without the connectives before it and the adverbs of time after it.

    >>> bounds("Sedangkan responden lain", 0, 24)
    (10, 24)
    """
    while lead := _LEAD.match(text, left, right):
        if lead.end() >= right:
            break
        left = lead.end()
    while tail := _TAIL.search(text[left:right]):
        right = left + tail.start()
    return left, right


def acting(text: str, left: int, right: int, *, joined: bool) -> tuple[int, int] | None:
    """'Massa membawa spanduk dan' (menuntut ...): the subject before the first verb, where both verbs are its own.

    None where the words hold no verb, or where the second verb may belong to "yang", "untuk" or "agar"; ``joined`` asks
    for "dan" and the like between the two.
    """
    words = list(WORD.finditer(text, left, right))
    lowered = [word.group().lower() for word in words]
    for place, word in enumerate(words):
        if word.group().islower() and free_predicates(lowered[: place + 1]):
            plain = place and not _SUBORDINATE.intersection(lowered[place:]) and not _PASSIVE.match(lowered[place])
            together = not joined or _JOINED.search(text, left, right)
            return (left, words[place - 1].end()) if plain and together else None
    return None


def before_verb(text: str, left: int, right: int) -> int:
    """Return where a name after its cue ends before a verb follows: "ujar seorang warga selesai menonton"."""
    words = [] if "@" in text[left:right] else list(WORD.finditer(text, left, right))
    for place in range(1, len(words)):
        if _is_clause([word.group() for word in words[: place + 1]]):
            return words[place - 1].end()
    return right


def may_describe(text: str, left: int, right: int) -> bool:
    """Tell whether words between two commas may describe the one named before them: "builder dari Lemb Inc"."""
    words = WORD.findall(text, left, right)
    plain = bool(words) and words[0].islower() and words[0] not in _NOBODY and len(words) <= _DESCRIPTION
    return plain and not _is_clause(words) and not is_verb(words[0])


#: So many words at most describe somebody between two commas.
_DESCRIPTION = 8


def longest(text: str, left: int, right: int) -> int:
    """Return where the most words begin that may name somebody: "seorang warga" of "hadir seorang warga"."""
    for word in WORD.finditer(text, left, right):
        if may_name(text, word.start(), right):
            return word.start()
    return right


def may_name(text: str, left: int, right: int) -> bool:
    """Tell whether a phrase may name who speaks: a name, a person, a group, a body, a paper.

    >>> may_name("para orator", 0, 11)
    True
    >>> may_name("wilayah", 0, 7)
    False
    """
    words = WORD.findall(text, left, right)
    if "@" in text[left:right]:
        return True
    if not words or words[0].lower() in _NOBODY or words[-1].lower() in _UNFINISHED or _is_clause(words):
        return False
    counted = list(takewhile(_is_count, words))
    head = words[len(counted)] if len(counted) < len(words) else words[-1]
    if is_medium(text[left:right]) or is_speaking_noun(head):
        return True
    if is_verb(head):
        return False
    if is_post(head.lower()):
        return True
    if counted:
        return counted[-1].lower() in _OF_PERSONS or (head.lower() not in _NOBODY and not is_common(head))
    if head.islower():
        return len(head) >= _LEAST and not is_common(head)
    alone = len(words) == 1 or words[1].islower()
    return not (alone and _opens_sentence(text, left) and is_common(head)) or _named_elsewhere(text, left, head)


def _named_elsewhere(text: str, left: int, word: str) -> bool:
    """Tell whether a word stands in capitals inside another sentence too: "Harum" after "Anggota KPU Harum"."""
    named = re.finditer(rf"(?:[a-z,)] |[a-z] (?:[A-Z]\w+ )+)({re.escape(word)})\b", text)
    return any(left not in range(one.start(), one.end()) for one in named)


def _is_count(word: str) -> bool:
    return word.lower() in _DETERMINERS or _COUNT.fullmatch(word) is not None


def _opens_sentence(text: str, left: int) -> bool:
    """Where a capital says nothing: "Situasi menuntut ...", "Jakarta - Aksi memprotes ..."."""
    before = text[:left].rstrip(" ")[-1:]
    return not before or before in '\n.?!"“”-–—' or subjects.behind_office(text, left)


def _is_clause(words: list[str]) -> bool:
    """Tell whether words hold a predicate of their own; those in capitals are names, "yang" claims what follows it."""
    lowered = [word if word.islower() else "nama" for word in words[1:]]
    lowered = [word for word in lowered if not _ATTRIBUTE.fullmatch(word)]
    if "yang" in lowered:
        place = lowered.index("yang")
        closed = [at for at, word in enumerate(lowered) if at > place and word in CLOSING]
        lowered = lowered[:place] + (lowered[closed[-1] + 1 :] if closed else [])
    return bool(free_predicates(lowered))


#: "berinisial S", "bernama Rina": what tells of a person which one he is.
_ATTRIBUTE = re.compile(rf"ber(?:{any_of('attributes')})|diduga|dikenal")
#: Counting words that only persons take: "para konservasionis".
_OF_PERSONS = speech_words("counting_persons")
#: Words with which no name ends.
_UNFINISHED = speech_words("unfinished")
#: A lone small word that is no ordinary one must be so long to be somebody's account: "tulis jalanrusak".
_LEAST = 4
