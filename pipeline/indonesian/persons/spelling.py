"""Spellings of names: their words, short forms of one another, and words that differ in a letter.

"Bagas" and "Bagas S." are short for "Bagas Saputra"; "Prasetyo" and "Prastyo" differ in one letter.
"""

from __future__ import annotations

import re

from pipeline.indonesian.persons.keys import one_spelling


def words_of(name: str) -> tuple[str, ...]:
    """Return the words of a name in lower case, apostrophes dropped and Muhammad's spellings joined."""
    words = [
        w.replace("'", "").replace("’", "").replace("`", "") for w in re.findall(r"\w+(?:['’`]\w+)*", name.lower())
    ]
    return tuple("muhammad" if word == "m" else one_spelling(word) for word in words)


def initials_of(name: str) -> str:
    """Return the first letters of a name's words, initials and particles left out: "M. Bagas Nur Anggara" -> "BNA"."""
    return "".join(word[0] for word in re.findall(r"\w+", name) if len(word) > 1 and word[0].isupper())


def nearly(a: str, b: str) -> bool:
    """Tell whether two words of six letters or more differ in one letter: "prasetyo" and "prastyo"."""
    return min(len(a), len(b)) >= 6 and abs(len(a) - len(b)) <= 1 and one_edit(a, b)


def one_edit(a: str, b: str) -> bool:
    """Tell whether two words of one first letter differ in a letter more, less or other, or in the order of two."""
    if a[0] != b[0]:
        return False
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    if len(a) == len(b) and a[start : start + 2] == b[start : start + 2][::-1] and a[start + 2 :] == b[start + 2 :]:
        return True  # two letters that changed places: "Jokoiwi"
    return a[start + (len(a) >= len(b)) :] == b[start + (len(b) >= len(a)) :]


def is_short_of(short: str, full: str) -> bool:
    """Tell whether one name is a short form of another: "Bagas" or "Bagas S." of "Bagas Saputra"."""
    a, b = words_of(short), words_of(full)
    if not a or len(a) > len(b):
        return False
    at = 0
    for word in a:
        while at < len(b) and not (b[at] == word or (len(word) == 1 and b[at].startswith(word))):
            at += 1
        if at == len(b):
            return False
        at += 1
    return True


def is_forename_of(short: str, full: str) -> bool:
    """Tell whether a short form opens a name: "Bagas" opens "Bagas Saputra" and "Muhammad Bagas", not "Rio Bagas"."""
    a, b = words_of(short), words_of(full)
    return b[: len(a)] == a or (b[:1] == ("muhammad",) and b[1 : len(a) + 1] == a)
