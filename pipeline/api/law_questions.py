"""Questions whose answer is a law: "PMK berapa yang mengatur impor", "dijerat pasal apa", "UU 4/2023 tentang apa".

A sentence answers the first only where it names a law of that kind by a number which the question lacks, the second
where it cites an article, the third where it tells what the law is about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
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


def _cites(low: Sequence[str]) -> bool:
    """Tell whether an article is named, whose words are asked for: "Pasal 27 UU ITE tentang apa"."""
    return any(one == "pasal" and other[:1].isdigit() for one, other in pairwise(low))


def _span(start: int, end: int) -> frozenset[int]:
    return frozenset(range(start, end))


def _law(said: Sequence[Word], low: Sequence[str]) -> Asked | None:
    """Return which law is asked for: by its kind and "mana", or by the number of one that is told of."""
    named = next((kind for n in range(len(said)) if (kind := _kind_at(said, n))), range(0))
    counted = next((n for n, word in enumerate(low) if word in _table()["number"] and _asks_number(low, n)), None)
    if counted is not None:
        behind = low[counted + 1 : counted + 2] == ["berapa"]
        filed = range(1, 2) if not counted and len(low) > 1 and not behind else range(0)
        loose = _is_loose(low, named)
        kind = filed or (range(0) if loose else named)
        idle = _span(counted, counted + 1 + behind) | (set(named) if loose else set())
        return Asked("law", kind, frozenset(idle)) if kind or loose else None
    asker = named.stop if low[named.stop : named.stop + 1] and named else len(low)
    if named and low[max(0, named.start - 1)] == "apa" and _is_loose(low, named):
        asker = named.start - 1
    if asker >= len(low) or low[asker] not in _table()["which"]:
        return None
    loose = _is_loose(low, named)
    idle = frozenset({asker, *(named if loose else ())})
    return Asked("law", range(0) if loose else named, idle, by_name=low[asker] != _table()["which"][0])


def _asks_number(low: Sequence[str], place: int) -> bool:
    """Tell whether a word asks for a number: "SE itu nomor berapa", "nomor perkara Bagas", no "UU nomor 5"."""
    behind = low[place + 1 : place + 2]
    return behind == ["berapa"] or (not place and not behind[0][:1].isdigit() if behind else False)


def _is_loose(low: Sequence[str], named: range) -> bool:
    """Tell whether laws of any kind are asked for: "aturan apa", "apa dasar hukum"."""
    return " ".join(low[named.start : named.stop]) in _table()["any"]


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
