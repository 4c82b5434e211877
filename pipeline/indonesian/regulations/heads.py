"""The name of an instrument at a place in the text: "Peraturan Menteri (Permen) Dalam Negeri", "Perpres", "UU"."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache

from pipeline.indonesian.regulations import contexts, misprints, nicknames
from pipeline.indonesian.regulations.kinds import Kind, by_form, kinds, squeeze

_WORD = re.compile(r"[A-Za-z]+|\d+")
_BETWEEN = re.compile(
    r"(?:[\s,/&‘’'–‑-]|\xad){0,3}(?:\(\s?(?:[A-Za-z]{2,12}(?:\s[A-Z]{2,5})?|[Ss]urat\s(?:[Kk]eputusan|[Ee]daran)|Kitab\s[Uu]ndang[-\s]?[Uu]ndang(?:\s[Hh]ukum)?)\s?\)\s{0,2})?"
)
_GLUED = re.compile(r"(?:Nomor|nomor|No|Tahun|tahun|Pasal)$|(?<=[a-z])(?:tersebut|itu|ini)$")
#: What makes a law of "uu" in small letters: a number, else a name that we know.
_SMALL = re.compile(r"\s+(?i:no|nomor)\b\.?\s*\d|\s+\d+\s+tahun")
#: How words end to which the next one may be glued, looked at before the expression is.
_GLUED_ENDS = ("omor", "No", "ahun", "asal", "sebut", "itu", "ini")
_CLITIC = re.compile(r"(?:\s?-)?nya\b")
_LONGEST = 14
#: The builders PT PP and their daughters: "PP (Persero)", "PP Properti".
_BUILDERS = re.compile(r"\s+\(?(?:Persero|Presisi|Properti|Urban|Infrastruktur)\b")
#: What names that may be misprinted begin with: "Permehub", "Peraturan Presidan", "Undang-Undanh".
_SHORT_NAMES = ("Perm", "Kepm", "Perb", "Kepb", "Perd", "Perw", "Rape", "Ranp", "Inme")
#: Rules of order, of the parliament or of anybody.
_ORDER = frozenset({"tatib", "tatatertib"})
_FIRST_WORDS = frozenset({"undang", "peraturan", "keputusan", "instruksi"})


@dataclass(frozen=True, slots=True)
class Head:
    """A name read: which kind it is and where it ends; ``clitic`` where "-nya" hangs on it ("Permendag-nya")."""

    kind: Kind
    end: int
    clitic: int | None = None


@cache
def _keys() -> tuple[str, ...]:
    return tuple(sorted(by_form()))


@cache
def _capitals() -> frozenset[str]:
    """The acronyms that count in capitals alone: "PP", "SKB", hardly "pp"."""
    return frozenset(
        squeeze(form) for kind in kinds().values() for form in kind.short if form.isupper() and len(form) <= 7
    ) - frozenset(
        squeeze(form) for kind in kinds().values() for form in (*kind.long, *kind.short) if not form.isupper()
    )


def read(text: str, start: int) -> Head | None:
    """Return the longest name that begins at ``start``, None where none does.

    Words are joined without blanks and hyphens, so that "Undang Undang", "Undang-Undang" and "Permen ESDM",
    "PermenESDM" are read alike.
    """
    table, keys = by_form(), _keys()
    joined, place = "", start
    best: Head | None = None
    for _ in range(_LONGEST):
        word = _WORD.match(text, place)
        if word is None:
            break
        joined += misprints.corrected(word[0].lower())
        kind = table.get(joined)
        if kind is not None and _fits(text, start, word.end(), joined):
            best = Head(kind, word.end(), _clitic(text, word.end()))
        at = bisect_left(keys, joined)
        if at == len(keys) or not keys[at].startswith(joined):
            return best or _unglued(text, start, joined, word) or _misprinted(text, start, joined, word)
        between = _BETWEEN.match(text, word.end())
        place = between.end() if between is not None else word.end()
    return best


def _fits(text: str, start: int, end: int, joined: str) -> bool:
    """Whether capitals and what follows agree: "PP" in capitals; "Perpres-nya", but no "PP-GAMKI"."""
    if joined in _capitals() and not text[start:end].isupper():
        return joined in {"uu", "ruu"} and (_SMALL.match(text, end) or nicknames.known(text, end)) is not None
    if joined == "konstitusi":
        return text[start] == "K" and contexts.constitution(text, start, end)
    if joined in _ORDER:
        return contexts.of_parliament(text, start, end)
    if joined == "pp" and _BUILDERS.match(text, end) is not None:
        return False
    return not (text[end : end + 1] == "-" and text[end + 1 : end + 2].isupper()) and text[end : end + 1] != "_"


def _clitic(text: str, end: int) -> int | None:
    found = _CLITIC.match(text, end)
    return found.end() if found is not None else None


def _misprinted(text: str, start: int, joined: str, word: re.Match[str]) -> Head | None:
    """A name printed with a letter wrong: "Permehub itu", "Undang-Undanh Nomor 7", "Peraturan pPresiden"."""
    if not text[start].isupper() or (word.start() == start and not word[0].startswith(_SHORT_NAMES)):
        return None
    words = text[start : word.end()].replace("-", " ").split()
    if len(words) > 2 or not any(letter.isupper() for letter in words[-1][:2]):
        return None
    if len(words) == 2 and (words[1].isupper() or len(words[1]) < 5 or squeeze(words[0]) not in _FIRST_WORDS):
        return None
    kind = misprints.near(joined)
    return Head(kind, word.end(), _clitic(text, word.end())) if kind is not None else None


def _unglued(text: str, start: int, joined: str, word: re.Match[str]) -> Head | None:
    """A name with the next word glued to it, as printed in haste: "UUNomor 20", "Permendagnya"."""
    whole = word[0]
    if (
        joined.endswith("nya")
        and (kind := by_form().get(joined[:-3]))
        and _fits(text, start, word.end() - 3, joined[:-3])
    ):
        return Head(kind, word.end() - 3, word.end())
    glued = _GLUED.search(whole) if whole.endswith(_GLUED_ENDS) else None
    if glued is None:
        return None
    tail = len(glued[0])
    kind = by_form().get(joined[:-tail])
    if kind is None or not _fits(text, start, word.end() - tail, joined[:-tail]):
        return None
    return Head(kind, word.end() - tail)
