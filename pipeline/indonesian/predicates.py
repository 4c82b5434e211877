"""Does a stretch of words hold a predicate? "uang tunai" does not, "warga tidak membuang sampah" does."""

from __future__ import annotations

import re
from itertools import pairwise

from pipeline.indonesian.speech_words import speech_words

_WORD = re.compile(r"\w+(?:-\w+)*")
_PREDICATES = speech_words("predicates")
_VERB = re.compile(r"(?:me(?:ng|ny|n|m|l|r|w|y)\w{2,}|di\w{4,}|be(?:[rl]|ker)\w{3,}|ter\w{4,})$")

#: Nouns that a verb of saying takes as its bare object: "mengungkapkan alasan di balik ...", "menjelaskan soal ...".
_HEADS = speech_words("bare_objects")


#: Words that look like verbs by their first letters.
_VERBLIKE = speech_words("verblike")


def words_of(text: str, start: int, end: int) -> list[str]:
    """Return the words between two offsets, in small letters."""
    return [w.lower() for w in _WORD.findall(text, start, end)]


def is_clause(words: list[str]) -> bool:
    """Tell whether words hold a predicate: a verb, a negation, a modal, a copula, or "setidaknya 5 juta"."""
    if any(_is_predicate(word) for word in words):
        return True
    return any(a in _AT_LEAST and (b == "rp" or b[0].isdigit()) for a, b in pairwise(words))


def is_noun_phrase(words: list[str]) -> bool:
    """Tell whether words begin as the bare object of a verb of saying: "alasan di balik mundurnya direktur".

    "alasan itu tidak masuk akal" is a clause all the same, and so is "permintaan beras di kota meningkat".
    """
    if words[0] in _PREPOSITIONS:
        return True
    if words[0] in _HEADS:
        if words[0] not in _REASONS and any(word in _STATES for word in _free_predicates(words)):
            return False
        return not any(word in _COPULAS for word in words[1:9])
    if words[0] in _COUNTERS:
        return not _free_predicates(words)
    return False


_PREPOSITIONS = frozenset(["soal", "tentang", "terkait", "mengenai", "perihal", "ihwal", "berikut", "atas", "terhadap"])
_COUNTERS = frozenset(["sejumlah", "beberapa", "berbagai", "dua", "tiga", "empat", "lima", "enam", "poin"])
_COMPLETED = speech_words("completed")
_COPULAS = _COMPLETED | {"ialah", "tak", "itu", "ini"}
#: Nouns that take a clause of their own: "alasan kliennya meminjam rekening" says nothing.
_REASONS = speech_words("reasons")
#: Words whose following verb belongs to a phrase, not to the sentence: "untuk memajukan", "dan menjaga".
_LICENSE = speech_words("licensing")
#: Verbs of a state or a quantity, without a prefix too: "naik", "mencapai", "sebesar".
_STATES = speech_words("states")
_QUANTITIES = frozenset(["sebanyak", "sebesar", "sekitar", "senilai"])
_AT_LEAST = frozenset(["setidaknya", "sedikitnya"])
#: Verbs that make somebody do something: the verb that follows is his, not the sentence's.
_CAUSING = re.compile(r"(?:membuat|menyebabkan|mengakibatkan|memaksa|membantu|memungkinkan|meminta|menjaga|mengajak)$")


def states_something(words: list[str]) -> bool:
    """Tell whether the object of "menyoroti" says something: "maraknya ...", "harga yang naik", "harga harus turun"."""
    return (
        words[0].endswith("nya")
        or "yang" in words[1:]
        or any(w in _COMPLETED | _STATES for w in _free_predicates(words))
    )


def begins_no_subject(words: list[str]) -> bool:
    """Tell whether words begin with a predicate or a preposition: "membangun jembatan", "untuk membangun"."""
    return words[0] in _LICENSE or _is_predicate(words[0])


def is_bare_list(words: list[str]) -> bool:
    """Tell whether words only announce: "beberapa syarat untuk menjadi anggota"."""
    return words[0] in _COUNTERS and not _free_predicates(words)


def is_doing(words: list[str]) -> bool:
    """Tell whether words begin with what is done, not who does it: "percepatan pembangunan", "perjalanannya"."""
    word = words[0].removesuffix("nya")
    return _DOING.fullmatch(word) is not None and word not in _BODIES


def has_own_predicate(words: list[str]) -> bool:
    """Tell whether the sentence has a predicate of its own: "percepatan itu tidak perlu"."""
    return bool(_free_predicates(words[1:]))


def points_at_itself(words: list[str]) -> bool:
    """Tell whether a short subject ends in "itu", so that all that follows is said of it: "kebijakan itu keliru"."""
    return any(word in _CLOSING for word in words[1:5])


def is_urged(words: list[str]) -> bool:
    """Tell whether somebody is moved to do something: "warga menanam bakau", not "inovasi desa untuk warga"."""
    if is_doing(words) or _ABSTRACT.fullmatch(words[0]):
        return bool({"agar", "supaya"} & set(words)) or has_own_predicate(words)
    free = [word for word in _free_predicates(words) if word not in _STATES]
    return bool(free) or any(a == "untuk" and (_is_verb(b) or b in _COPULAS) for a, b in pairwise(words))


_DOING = re.compile(r"(?:pe|ke)\w{3,}an")
#: What nobody can be asked to be: "inovasi", "produktivitas", "transisi".
_ABSTRACT = re.compile(r"\w+(?:asi|isi|usi|nsi|itas|isme)|upaya|adanya|skema|minat|daya")
_BODIES = speech_words("offices")


def only_in_relative(words: list[str]) -> bool:
    """Tell whether every predicate stands after "yang": "garis panduan yang sejalan dengan aturan".

    "korban yang dirawat sudah pulang" has a predicate of its own behind the relative clause.
    """
    if "yang" not in words[1:]:
        return False
    yang = words.index("yang", 1)
    if words[0] in _EXISTENTIAL or any(_is_predicate(word) for word in words[:yang]):
        return False
    return not _free_predicates(words)


_EXISTENTIAL = speech_words("existential")


def _free_predicates(words: list[str]) -> list[str]:
    """Return the predicates that no "yang", "untuk" or verb before them claims: those of the sentence itself."""
    relative = "yang" in words
    state = _Claims()
    for word in words:
        base = word if word in _KEPT else word.removesuffix("lah")
        if relative or base not in _QUANTITIES:
            state.take(base)
    return state.free


class _Claims:
    """Goes along a clause and tells which predicates are its own.

    ``claim`` is "" or what claims the next predicate: "yang" (an adjective will do), "karena" (a clause with its own
    subject); ``begun`` tells that the claimed predicate has begun.
    """

    def __init__(self) -> None:
        self.free: list[str] = []
        self.claim = ""
        self.begun = False
        self.last = ""

    def take(self, word: str) -> None:
        if word == "yang" or word in _SUBORDINATE:
            self.claim, self.begun = ("yang" if word == "yang" else "karena"), False
        elif _is_strong(word):
            self._predicate(word)
        elif word in _CLOSING:
            self.claim, self.begun = self.claim if self.last in _TIMES else "", False
            self.last = word
            return
        elif word not in _ADVERBS:
            self._other()
        if word not in _ADVERBS or word in _LICENSE:
            self.last = word

    def _predicate(self, word: str) -> None:
        anew = self.begun and (
            (_is_verb(self.last) and (word in _COMPLETED or self.last.startswith("di")))
            or (word in _COMPLETED and not _is_strong(self.last) and not self.last.endswith("nya"))
        )
        if self.claim and not anew:
            self.begun = True
        elif anew or not (self.last in _LICENSE or _is_strong(self.last)):
            self.free.append(word)
            self.claim, self.begun = "", False

    def _other(self) -> None:
        if self.begun and not _CAUSING.match(self.last):
            self.claim, self.begun = "", False
        elif self.claim == "yang":
            self.begun = not self.begun


_ADVERBS = speech_words("adverbs")
_CLOSING = frozenset(["ini", "itu", "tersebut"])
_TIMES = frozenset(["saat", "hari", "kali", "tahun", "bulan", "minggu", "selama", "masa"])
#: A clause of its own begins with these: its predicate is not the sentence's.
_SUBORDINATE = speech_words("subordinate")


#: Words that end in "lah" without the particle.
_KEPT = _COMPLETED | _SUBORDINATE | _LICENSE


def _is_strong(word: str) -> bool:
    return word in _COMPLETED or word in _STATES or _is_verb(word)


def _is_predicate(word: str) -> bool:
    return word in _PREDICATES or _is_verb(word)


def _is_verb(word: str) -> bool:
    return _VERB.match(word) is not None and word not in _VERBLIKE
