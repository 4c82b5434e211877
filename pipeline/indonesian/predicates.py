"""Does a stretch of words hold a predicate? "uang tunai" does not, "warga tidak membuang sampah" does."""

from __future__ import annotations

import re
from itertools import pairwise

from pipeline.indonesian.speech_words import speech_words

_WORD = re.compile(r"\w+(?:-\w+)*")
_PREDICATES = speech_words("predicates")
_VERB = re.compile(r"(?:me(?:ng|ny|n|m|l|r|w|y)\w{2,}|di\w{4,}|be[rl]\w{3,}|ter\w{4,})$")

#: Nouns that a verb of saying takes as its bare object: "mengungkapkan alasan di balik ...", "menjelaskan soal ...".
_HEADS = speech_words("bare_objects")


#: Words that look like verbs by their first letters.
_VERBLIKE = speech_words("verblike")


def words_of(text: str, start: int, end: int) -> list[str]:
    """Return the words between two offsets, in small letters."""
    return [w.lower() for w in _WORD.findall(text, start, end)]


def is_clause(words: list[str]) -> bool:
    """Tell whether words hold a predicate: a verb, a negation, a modal, a copula."""
    return any(_is_predicate(word) for word in words)


def is_noun_phrase(words: list[str]) -> bool:
    """Tell whether words begin as the bare object of a verb of saying: "alasan di balik mundurnya direktur".

    "alasan itu tidak masuk akal" is a clause all the same: a negation or copula early on decides.
    """
    if words[0] in _PREPOSITIONS:
        return True
    early = words[1:9]
    if words[0] in _HEADS:
        return not any(word in _COPULAS for word in early)
    if words[0] in _COUNTERS:
        return not any(
            word in _COPULAS or (_is_verb(word) and before not in {"yang", "untuk", "dalam", "guna"})
            for before, word in pairwise(words)
        )
    return False


_PREPOSITIONS = frozenset(["soal", "tentang", "terkait", "mengenai", "perihal", "ihwal", "berikut"])
_COUNTERS = frozenset(["sejumlah", "beberapa", "berbagai", "dua", "tiga", "empat", "lima", "enam", "poin"])
_COPULAS = frozenset(
    [
        "adalah",
        "ialah",
        "merupakan",
        "akan",
        "harus",
        "tidak",
        "tak",
        "belum",
        "sudah",
        "telah",
        "masih",
        "bisa",
        "dapat",
        "itu",
        "ini",
    ]
)


def states_something(words: list[str]) -> bool:
    """Tell whether the object of "menyoroti" or "mengapresiasi" says something: "maraknya ...", "langkah yang ..."."""
    return words[0].endswith("nya") or "yang" in words[1:]


def only_in_relative(words: list[str]) -> bool:
    """Tell whether every predicate stands after "yang": "garis panduan yang sejalan dengan aturan"."""
    if "yang" not in words[1:]:
        return False
    yang = words.index("yang", 1)
    if any(_is_predicate(word) for word in words[:yang]):
        return False
    return not any(word in _COPULAS for word in words[yang + 2 :])


def _is_predicate(word: str) -> bool:
    return word in _PREDICATES or _is_verb(word)


def _is_verb(word: str) -> bool:
    return _VERB.match(word) is not None and word not in _VERBLIKE
