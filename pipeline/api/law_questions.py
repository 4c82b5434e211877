"""Questions whose answer is a law: "PMK berapa yang mengatur impor", "dijerat pasal apa", "UU 4/2023 tentang apa".

A sentence answers the first only where it names a law of that kind by a number which the question lacks, the second
where it cites an article, the third where it tells what the law is about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from pipeline import resources
from pipeline.api.question_words import Word
from pipeline.indonesian.regulations.kinds import by_form, squeeze
from pipeline.store.roots import root, roots

#: Words of the longest name of a kind of laws; letters between such a name and its number.
LONGEST, BEHIND = 6, 60
#: Letters of a word with which a short name of a law may begin: "cipta" of "Ciptaker".
SHORTENED = 4


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for: ``kind`` is "law", "article" or "subject", or "" for none.

    ``named`` are the places of the words for the kind of law, ``idle`` those of words that only ask; ``by_name``, a law
    may be told by its name alone.
    """

    kind: str = ""
    named: range = range(0)
    idle: frozenset[int] = frozenset()
    by_name: bool = False

    def __bool__(self) -> bool:
        """Tell whether a law, or something of one, is asked for."""
        return bool(self.kind)


def asked(said: Sequence[Word]) -> Asked:
    """Return what a question asks of laws: "POJK mana yang ...", "SE itu nomor berapa", "disangkakan pasal apa"."""
    low = [word.low for word in said]
    found = [Asked("article", idle=_span(n, n + 2)) for n in range(len(low) - 1) if _asks(low, n, "pasal")]
    found += [
        Asked("subject", idle=_span(n, n + 2)) for n in range(len(low) - 1) if low[n : n + 2] == ["tentang", "apa"]
    ]
    return next(iter(found), None) or _law(said, low) or Asked()


def _asks(low: Sequence[str], place: int, noun: str) -> bool:
    return low[place] == noun and low[place + 1] in _table()["which"]


def _span(start: int, end: int) -> frozenset[int]:
    return frozenset(range(start, end))


def _law(said: Sequence[Word], low: Sequence[str]) -> Asked | None:
    """Return which law is asked for: by its kind and "mana", or by the number of one that is told of."""
    numbers = [n for n, word in enumerate(low) if word in _table()["number"]]
    counted = next((n for n in numbers if low[n + 1 : n + 2] == ["berapa"] or not n), None)
    place, named = next(((n, kind) for n in range(len(said)) if (kind := _kind_at(said, n))), (0, range(0)))
    if counted is not None:
        behind = low[counted + 1 : counted + 2] == ["berapa"]
        named = named or next((range(n, n + 1) for n, word in enumerate(low) if word in _table()["filed"]), range(0))
        return Asked("law", named, _span(counted, counted + 1 + behind)) if named else None
    end = named.stop
    if not named or low[end : end + 1] not in [[word] for word in _table()["which"]]:
        return None
    idle = set(named) if low[place] in _table()["any"] else set()
    return Asked("law", range(0) if idle else named, frozenset(idle | {end}), by_name=low[end] != _table()["which"][0])


def _kind_at(said: Sequence[Word], start: int, *, any_kind: bool = True) -> range:
    """Return the longest name of a kind of laws that begins at a word: "peraturan KPU", "surat edaran", "aturan"."""
    loose = _table()["any"] if any_kind else ()
    for end in range(min(len(said), start + LONGEST), start, -1):
        words = " ".join(word.low for word in said[start:end])
        if squeeze(words) in by_form() or words in loose or words in _table()["letters"]:
            return range(start, end)
    return range(0)


def forms(words: str) -> tuple[frozenset[str], ...]:
    """Return the roots of all names of a kind of laws: "pergub" is a "peraturan gubernur", too."""
    kind = by_form().get(squeeze(words))
    names = (words, *kind.long, *kind.short) if kind else (words, *_short_forms(words))
    return tuple(dict.fromkeys(frozenset(roots(name)) for name in names))


def prefix(words: str) -> str:
    """Return how the ids of a kind of laws begin: "pmk" of "peraturan menteri keuangan"; "" of any kind."""
    kind = by_form().get(squeeze(words))
    return kind.id if kind else "se" if "SE" in (words, *_short_forms(words)) else ""


def _short_forms(words: str) -> list[str]:
    letters: dict[str, list[str]] = _table()["letters"]
    return letters.get(words.casefold(), [])


def places(sentence: str, names: Sequence[frozenset[str]], typed: frozenset[str], *, by_name: bool = True) -> list[int]:
    """Return where a sentence has a law, a letter or a case by a number which a question lacks.

    Args:
        sentence: a sentence of the news.
        names: the roots of each name of the kind that is asked for; () where any is.
        typed: the roots of the question's words.
        by_name: whether the name of a law will do, "UU Desa".
    """
    found = []
    for match in _number().finditer(sentence):
        place = match.start(match.lastgroup or 0)
        if not _is_new(_first(sentence[place:]), typed) or (match.lastgroup == "name" and not by_name):
            continue
        called = set(roots(_called(sentence[max(0, place - BEHIND) : place]))) if names else set()
        if not names or any(name <= called for name in names):
            found.append(place)
    return found


def _called(before: str) -> str:
    """Return the kind of law nearest before a number, all words where none is known: "Perda, bukan (Perbup)"."""
    words = re.findall(r"[\w-]+", before)
    said = [Word(word, word.casefold()) for word in words]
    known = (kind for n in range(len(said) - 1, -1, -1) if (kind := _kind_at(said, n, any_kind=False)))
    nearest = next(known, None)
    return " ".join(words[nearest.start : nearest.stop]) if nearest else before


def _is_new(name: str, typed: frozenset[str]) -> bool:
    """Tell whether a number or a name is none of a question's words: "Ciptaker" is of "UU Cipta Kerja"."""
    key = root(name)
    return key not in typed and not any(key.startswith(word) for word in typed if len(word) >= SHORTENED)


def _first(words: str) -> str:
    """Return the first number or name of some words: "17" of "17/POJK.03/2021"."""
    found = re.search(r"\d+|[A-Z]\w+", words)
    return found[0] if found else ""


@cache
def _number() -> re.Pattern[str]:
    return re.compile(_table()["numbered"])


def _table() -> dict[str, Any]:
    table: dict[str, Any] = resources.toml("questions.toml")["law_questions"]
    return table
