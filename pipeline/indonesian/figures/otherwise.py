"""What a figure measures where nothing else tells: the question it answers, what stands behind it, the clause before.

"Bea masuknya berapa? Rp 31 juta" measures "Bea masuknya", "500 hotel termasuk losmen" "hotel termasuk losmen", "naskah
itu hanya berisi 900 halaman" "naskah itu".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pipeline.indonesian.figures.clauses import Lead, bare, following, group, is_time, is_verb
from pipeline.indonesian.figures.printed import TIMES, Printed, counts_things

#: The question right before a figure: "Bea masuknya berapa? | Rp 31 juta".
_QUESTION = re.compile(r"([^.!?,;:\"“”\n]{4,90})\?\s*(?:[A-Z]\w{1,8} )?$")
_HOW_MANY = re.compile(r"(?i)\bberapa(?: banyak| besar| lama| jumlahnya)?\b")
#: Where the clause before a figure begins.
_CLAUSE_BEGINS = re.compile(r"(?s:.*)[.!?;:,\"“”\n()–—](?=\s|[\"“”(]|$)\s*")
#: What stands between a figure that opens its clause and the comma behind which the clause goes on.
_OPENED = re.compile(r"(?: (?:itu|ini|tersebut|pun))?, ")
_OPENS = re.compile(r"(?:\A|[.!?\"“\n]\s*)$")
_MARKS = " \"“”'()[],"
#: How far, in characters, a clause is read before a figure, and a mark right before it is sought; words told at most
#: before it and behind it.
_FAR, _JUST, _BEFORE, _BEHIND = 150, 14, 5, 6
#: Words told at most behind a noun that is known.
_FURTHER = 4
#: Shortest telling, and shortest word that tells alone, in letters.
_SHORTEST, _WORD = 3, 4


def told_otherwise(text: str, figure: Printed, leading: Lead, behind: Sequence[str]) -> str | None:
    """Return what the words around a figure say of it, None where it stands alone.

    Args:
        text: the article.
        figure: the figure.
        leading: what leads up to it.
        behind: what follows it in its clause.
    """
    if (asked := _asked(text, figure.start)) is not None:
        return asked
    if leading.touches and "dari" in leading.ties:
        return None  # "21 dari | 253 demonstran": the whole that another figure is a part of
    counted = counts_things(figure.unit) and figure.unit not in TIMES
    after = _after(behind)
    if counted and after is not None:
        return after if bare(after.split()[0]) == figure.unit else f"{figure.unit} {after}"
    before = _before(text, figure.start) if not leading.touches else None
    return before or after or _resumed(text, figure)


def told_fuller(measure: str, behind: Sequence[str]) -> str:
    """Return a noun right behind a figure with its name or what is said of it: "dua orang anggota | KAMI yang lari".

    Args:
        measure: what the figure measures.
        behind: what follows it in its clause.
    """
    if " " in measure or measure not in behind[:2] or measure in group("penalties"):
        return measure
    rest = behind[behind.index(measure) + 1 :]
    if not rest or not (rest[0][0].isupper() or bare(rest[0]) in group("going_further")):
        return measure
    more = _after(rest[:_FURTHER])
    return f"{measure} {more}" if more is not None else measure


def _asked(text: str, start: int) -> str | None:
    """Return what the question right before a figure asks for."""
    if "?" not in text[max(0, start - _JUST) : start]:
        return None
    question = _QUESTION.search(text, max(0, start - _FAR), start)
    if question is None or _HOW_MANY.search(question[1]) is None:
        return None
    words = _HOW_MANY.sub(" ", question[1]).split()
    return " ".join(words) if len(words) == 1 else _told(words)


def _after(behind: Sequence[str]) -> str | None:
    """Return the words behind a figure that say more of it."""
    words = list(behind)
    while words and bare(words[0]) in group("empty_behind"):
        words.pop(0)
    if not words or bare(words[0]) in group("ending_behind") or _reports(bare(words[0])):
        return None
    ends = (
        place
        for place, word in enumerate(words)
        if word[0].isdigit() or (place and bare(word) in group("ending_behind"))
    )
    told = " ".join(_untied(words[: min(next(ends, len(words)), _BEHIND)])).strip(_MARKS)
    return told if len(told) >= _WORD else None


def _before(text: str, start: int) -> str | None:
    """Return the end of the clause before a figure, without what ties the figure to it."""
    opening = max(0, start - _FAR)
    stretch = text[opening:start]
    begun = _CLAUSE_BEGINS.match(stretch.rstrip(" (,"))
    words = stretch[begun.end() if begun else 0 :].split()
    return _told(words[1:] if begun is None and opening else words)


def _told(words: list[str]) -> str | None:
    """Return what a clause tells at its end: no ties, nothing before a joint or behind another number."""
    joint = max((place for place, word in enumerate(words) if bare(word) in group("opening_clauses")), default=-1)
    words = words[joint + 1 :]
    number = next((place for place, word in enumerate(words) if _is_number(word)), len(words))
    words = words[:number]
    done = bare(words[-1]) if words else ""
    words = _untied(words)
    if not words and done.startswith("di") and is_verb(done) and done not in group("reported"):
        return done
    if any(bare(word) in group("comparing") for word in words) or (words and _reports(bare(words[-1]))):
        return None
    if words and (bare(words[0]) in group("nobody_measured") or bare(words[0]) in group("interposed")):
        return None
    words = words[-_BEFORE:]
    while words and (bare(words[0]) in group("saying_nothing") or is_time(bare(words[0])) or _links(bare(words[0]))):
        words.pop(0)
    alone = len(words) == 1 and (not words[0].islower() or is_verb(words[0]) or len(words[0]) < _WORD)
    told = " ".join(words).strip(_MARKS)
    return told if len(told) >= _SHORTEST and not alone else None


def _reports(low: str) -> bool:
    """Whether a verb tells who says so, not what is measured: "menjelaskan"."""
    return low in group("says") or low in group("reports")


def _is_number(word: str) -> bool:
    """Whether a word is another number or its currency, no year."""
    return (word.lstrip("(")[:1].isdigit() and not is_time(bare(word))) or bare(word) in {"rp", "us$", "usd"}


def _untied(words: list[str]) -> list[str]:
    """Return a clause without the ties that end it."""
    end = len(words)
    while end and _is_tie(bare(words[end - 1])):
        end -= 1
    return words[:end]


def _links(low: str) -> bool:
    """Whether a word only links a phrase to what stands before it."""
    return low in group("prepositions") or low in {"yang", "dan", "atau", "serta"}


def _is_tie(low: str) -> bool:
    """Whether a word right before a figure only ties it to its clause."""
    return not low or low in _tying() or is_time(low)


@cache
def _tying() -> frozenset[str]:
    """Return the words that only tie a figure to its clause: "sebanyak", "berisi"."""
    kinds = ("fillers", "exists", "told", "predicates", "prepositions", "containing", "tying")
    return frozenset().union(*(group(kind) for kind in kinds))


def _resumed(text: str, figure: Printed) -> str | None:
    """Return what is said behind the comma of a figure that opens its sentence: "Dua tempat itu, | sudah dibuka"."""
    opened = _OPENED.match(text, figure.end) if _OPENS.search(text, max(0, figure.start - 3), figure.start) else None
    if opened is None:
        return None
    words = following(text, opened.end(), len(text))[:_BEHIND]
    if len(words) < 2 or bare(words[0]) in group("ending_behind") | group("interposed") | group("saying_nothing"):
        return None
    return " ".join(words).strip(_MARKS)
