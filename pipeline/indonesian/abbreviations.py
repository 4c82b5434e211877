"""Long and short forms that an article introduces: "Ditjen Bina Keuangan Daerah (Ditjen BKD)".

Also the mid-name kind, where the short form stands inside the name: "Badan Penyelenggara Jaminan Sosial (BPJS)
Ketenagakerjaan" makes "BPJS" of the first half and "BPJS Ketenagakerjaan" of the whole.
"""

from __future__ import annotations

import re

from pipeline.schema import Abbreviation

_SHORT = re.compile(r"\(\s?((?:PT\. )?[A-Z][\w&/-]*(?:[ -][A-Z][\w&/-]*){0,3})\s?\)")
#: Marks that a long form does not go over.
_CROSSES = re.compile(r"[.;:()\"“”?!]")
_WORD = re.compile(r"[\w'’-]+")
_SMALL = frozenset({"dan", "di", "ke", "dari", "untuk", "of", "the", "for", "and", "atas", "dalam", "yang", "pada"})


def find(text: str) -> tuple[Abbreviation, ...]:
    """Return the abbreviations an article introduces in parentheses, in order.

    Args:
        text: an article: "... Komisi Penyiaran Daerah (KPD) ...".
    """
    found = []
    for mark in _SHORT.finditer(text):
        short = mark.group(1)
        line = text.rfind("\n", 0, mark.start()) + 1
        before = list(_WORD.finditer(text, max(line, mark.start() - 120), mark.start()))
        start = _long_start(short, [m.group() for m in before])
        if start is not None and text[before[-1].end() : mark.start()].strip() == "":
            expanded = " ".join(text[before[start].start() : mark.start()].split())
            found.append(Abbreviation(mark.start(1), mark.end(1), short, expanded))
            if (bare := short.removeprefix("PT ")) != short:  # "PT Waskita Toll Road (PT WTR)", later "WTR"
                found.append(Abbreviation(mark.end(1) - len(bare), mark.end(1), bare, expanded))
    return tuple(a for a in found if not _CROSSES.search(a.expanded))


def _long_start(short: str, words: list[str]) -> int | None:
    """Return where in ``words`` the long form of ``short`` begins, None where none fits."""
    letters = re.sub(r"[^a-z0-9]", "", short.lower())
    letters = re.sub(r"([a-z])([2-9])", lambda m: m[1] * int(m[2]), letters)  # P2G is read "PPG"
    if (initial := _initials_start(letters, words)) is not None and short.isupper():
        return initial
    for length in range(1, min(12, len(words)) + 1):
        start = len(words) - length
        if words[start].lower() in _SMALL or not words[start][:1].isupper() or words[start] == short:
            continue
        if length == 1 and len(words[start]) <= len(short) + 2:
            continue
        if explains(letters, [w.lower() for w in words[start:]]) and _tight(letters, words[start:]):
            return start
    return None


def _initials_start(letters: str, words: list[str]) -> int | None:
    """Return where a run of capital words begins whose first letters are all of ``letters``, small words left out."""
    at = len(words)
    for letter in reversed(letters):
        at -= 1
        while at >= 0 and words[at].lower() in _SMALL:
            at -= 1
        if at < 0 or words[at][0] != letter.upper():
            return None
    return at


_GLOSS = re.compile(r"((?:[a-z]+ ){2,8})\(\s?([A-Z]{2,8})\s?\)")


def glosses(text: str) -> dict[str, str]:
    """Return short forms of things in lower case -> their words: "nilai jual objek pajak (NJOP)".

    Every letter is a word's first, so that a short form which a body bears elsewhere is told apart.
    """
    found = {}
    for mark in _GLOSS.finditer(text):
        words = mark.group(1).split()
        letters = mark.group(2).lower()
        meant = words[-len(letters) :]
        if "".join(word[0] for word in meant) == letters:
            found[mark.group(2)] = " ".join(meant)
    return found


def _tight(letters: str, words: list[str]) -> bool:
    """Tell whether no more words stand in a long form than its short form can hold: a sentence is no long form.

    Words in lower case give a letter each; a long form in capitals may leave words out.
    """
    content = [word for word in words if word.lower() not in _SMALL]
    small = [word for word in content[1:] if word[:1].islower()]
    return len(content) <= len(letters) and (not small or len(content) >= min(3, len(letters)))


def explains(letters: str, words: list[str]) -> bool:
    """Tell whether ``letters`` can be read off ``words``: initials ("kpk") or syllables ("kemendagri").

    Every word gives a beginning piece, small words and a few others may give none; the first word must give one.
    """
    if not words or not letters or words[0][0] != letters[0]:
        return False
    return _fits(letters, words, first=True) or _fits(letters, [w for w in words if w not in _SMALL], first=True)


def _fits(letters: str, words: list[str], *, first: bool) -> bool:
    """Tell whether all letters can be read off the words in order; each rest is tried once."""
    seen: set[tuple[int, int]] = set()

    def fits(letter: int, word: int) -> bool:
        if letter == len(letters):
            return word >= len(words) - 1 and word > 0
        if word == len(words) or (letter, word) in seen:
            return False
        seen.add((letter, word))
        for length in range(min(len(letters) - letter, len(words[word])), 0, -1):
            if _taken(letters[letter : letter + length], words[word]) and fits(letter + length, word + 1):
                return True
        return not (first and word == 0) and fits(letter, word + 1)

    return fits(0, 0)


def _taken(piece: str, word: str) -> bool:
    """Tell whether a piece is read off a word: its letters in order, a single one being the word's first.

    A syllable may stand inside the word: the "gri" of "Mendagri" is read off "negeri".
    """
    if word[0] != piece[0] and (len(piece) < 2 or word[-1] != piece[-1]):
        return False
    at = 0
    for letter in piece:
        at = word.find(letter, at) + 1
        if not at:
            return False
    return True
