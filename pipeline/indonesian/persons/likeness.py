"""Which forms are taken from one name: misprints, clipped and blended forms, slips.

"Prasetyo" for "Prastyo", "Tiko" for "Kartiko", "Ariza" for "Ahmad Riza".
"""

from __future__ import annotations

from itertools import pairwise

from pipeline.indonesian.persons.names import is_part
from pipeline.indonesian.persons.spelling import nearly, one_edit, words_of


def is_variant_of(form: str, full: str) -> bool:
    """Tell whether a form is a misspelling or clipped form of a name: "Prasetyo" for "Prastyo", "Adit" for "Aditya".

    One letter may differ in words of six letters or more; a clipped form has four letters or more. A consonant is
    another one only in a long word beside the same forename: "Rina Kusumapati" for "Rina Ayu Kusumawati".
    """
    a, b = words_of(form), words_of(full)
    if not a or len(a) > len(b):
        return False
    if len(a) == 1 and len(a[0]) >= 4 and any(w.startswith(a[0]) for w in b):
        return True
    beside = 8 if len(a) > 1 and a[0] == b[0] else 99
    return all(any(x == y or (nearly(x, y) and (not _two_names(x, y) or len(x) >= beside)) for y in b) for x in a)


_CONSONANTS = frozenset("bcdfghjklmnpqrstvwxz")
#: Consonants that spellings of one name exchange: "Fadhil" and "Fazhil", "Novita" and "Nofita".
_EXCHANGED = (frozenset("vfp"), frozenset("zsj"), frozenset("dt"), frozenset("ckq"), frozenset("gkh"), frozenset("mn"))


def _two_names(a: str, b: str) -> bool:
    """Tell whether two words that differ in a consonant alone are two names: "Suhono" and "Surono"."""
    differ = {frozenset((x, y)) for x, y in zip(a, b, strict=False) if x != y} if len(a) == len(b) else set()
    if len(differ) != 1:
        return False
    letters = next(iter(differ))
    return letters <= _CONSONANTS and not any(letters <= group for group in _EXCHANGED)


def is_made_of(nickname: str, full: str) -> bool:
    """Tell whether a nickname is taken from a name: "Tiko" of "Kartiko", "Buwas" of "Budi Waseso"."""
    short = words_of(nickname)[-1]
    words = words_of(full)
    if len(short) < 3:
        return False
    syllables = any(
        a.startswith(short[:cut]) and b.startswith(short[cut:])
        for cut in range(2, len(short) - 1)
        for a, b in pairwise(words)
    )
    return syllables or any(short in word for word in words)


def is_blend_of(form: str, full: str) -> bool:
    """Tell whether a lone word is blended of two words of a name that follow one another: "Ariza" of "Ahmad Riza"."""
    word, words = form.lower(), words_of(full)
    if len(word) < 5 or len(words) < 2 or word in words:
        return False
    if any(word[0] == a[0] and b == word[1:] for a, b in pairwise(words)):
        return True
    return not is_part(form) and any(
        a.startswith(word[:cut]) and b.startswith(word[cut:])
        for cut in range(2, len(word) - 1)
        for a, b in pairwise(words)
    )


def is_slip_of(form: str, full: str) -> bool:
    """Tell whether a lone word that no one is called is a slip for a word of a name: "Lli" for "Lili"."""
    word = form.lower()
    if is_part(form) or not 3 <= len(word) <= 8 or not form.isalpha():
        return False
    return any(abs(len(word) - len(other)) <= 1 and one_edit(word, other) for other in words_of(full))
