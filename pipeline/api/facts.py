"""What a question for a fact asks for, and whether a sentence has it: "berapa" a number, "kapan" a day."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

from pipeline import resources
from pipeline.api import law_questions, question_ways
from pipeline.api.question_times import time_in
from pipeline.api.question_words import (
    Word,
    asks,
    asks_when,
    asks_where,
    asks_whether,
    asks_who,
    relates,
    says,
    tells_when,
)
from pipeline.indonesian.calendar_words import DAY_FORMS, MONTH_FORMS
from pipeline.store.roots import root

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Fact:
    """What is asked for, by the keys of ``[facts]`` in ``questions.toml``; ``unit`` is what is counted.

    ``name`` tells that somebody is asked for who is none of the ``typed`` words, which are roots; ``whether``, that
    something is asked to be so; ``telling`` are roots of words one of which a sentence must have: "nanti"; ``laws`` are
    the roots of names of the kind of law that is asked for, "pergub", and ``by_name`` that its name will do.
    """

    kinds: tuple[str, ...] = ()
    unit: str = ""
    name: bool = False
    whether: bool = False
    typed: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    laws: tuple[frozenset[str], ...] = ()
    by_name: bool = False

    def __bool__(self) -> bool:
        """Tell whether any fact is asked for."""
        return bool(self.kinds or self.name or self.whether)

    def is_shown(self, sentence: str) -> bool:
        """Tell whether a sentence has what is asked for: "divonis 8 tahun" for "berapa tahun"."""
        if not all(self.shows(kind, sentence) for kind in self.kinds):
            return False
        if self.telling and self.telling.isdisjoint(map(root, _WORD.findall(sentence))):
            return False
        named = _pattern("no_name").sub(" law ", sentence) if self.name else ""
        return not self.name or any(self._is_new(word) for word in _WORD.findall(named)[1:])

    def is_shown_next(self, sentence: str) -> bool:
        """Tell whether a sentence has what is asked for that goes on with the one before: "Ia dihukum 8 tahun"."""
        going = _pattern("goes_on_with_names" if self.name else "goes_on").search(sentence)
        counted = self.kinds == ("number",) and not self.unit
        summed = not counted or _pattern("summing").search(sentence)
        under = "article" not in self.kinds or _pattern("under").search(sentence)
        return bool(self and going and summed and under) and self.is_shown(sentence)

    def shows(self, kind: str, sentence: str) -> bool:
        """Tell whether a sentence has one of the kinds of what is asked for."""
        if kind == "law":
            return bool(self.numbers(sentence))
        return _shows(kind, self.unit, sentence)

    def numbers(self, sentence: str) -> list[int]:
        """Return where a sentence has the number of a law that is asked for, or its name where that will do."""
        return law_questions.places(sentence, self.laws, self.typed, by_name=self.by_name)

    def leads(self, sentence: str) -> bool:
        """Tell whether a sentence has the number asked for of what the one before tells: "Hal itu tampak dari ..."."""
        going = _pattern("goes_on").search(sentence) if self.kinds and not self.name else None
        return bool(going and going[0].strip()[:1] not in {'"', "“"} and self.is_shown(sentence))

    def _is_new(self, word: str) -> bool:
        return word[0].isupper() and not word.isupper() and root(word) not in self.typed


def asked(said: tuple[Word, ...]) -> Fact:
    """Return the fact that a question asks for; none for "apa kata Sri soal beras" and for when somebody speaks."""
    if any(says(word) or _is_of_speaking(said, n) for n, word in enumerate(said)):
        return Fact()
    typed = frozenset(root(part) for word in said for part in _WORD.findall(word.text))
    if law := law_questions.asked(said):
        named = " ".join(word.text for word in said[law.named.start : law.named.stop])
        return Fact((law.kind,), typed=typed, laws=law_questions.forms(named) if named else (), by_name=law.by_name)
    kinds, unit = _counted(said)
    kinds += ["day"] if any(map(asks_when, said)) else []
    kinds += ["place"] if any(map(asks_where, said)) and not any(map(asks_who, said)) else []
    kinds += ["content"] if _asks_content(said) else []
    kinds += ["wording"] if any(word.low in _table()["asks_wording"] for word in said) else []
    time = time_in(said)
    dated = range(time.start, time.end) if time else ()
    telling = frozenset(root(word.low) for n, word in enumerate(said) if tells_when(word) and n not in dated)
    return Fact(tuple(kinds), unit, any(map(asks_who, said)), any(map(asks_whether, said)), typed, telling)


def _is_of_speaking(said: tuple[Word, ...], place: int) -> bool:
    """Tell whether a word asks when or how somebody speaks: "kapan Sri bicara", but for a "juru bicara"."""
    return said[place].low in _table()["speaking"] and not (place and said[place - 1].low == "juru")


def _asks_content(said: tuple[Word, ...]) -> bool:
    """Tell whether a question asks for what a law says: "apa isi Inpres itu", "Pasal 5 mengatur apa"."""
    what = any(one.low in _table()["asks_what"] and other.low == "apa" for one, other in pairwise(said))
    low = [word.low for word in said if word.low != "saja"]
    what = what or any(
        low[n : n + 2] == ["apa", "yang"] and low[n + 2] in _table()["is_told"] for n in range(len(low) - 2)
    )
    return what or any(word.low in _table()["asks_content"] for word in said)


def is_act(word: Word) -> bool:
    """Tell whether a word is a verb by its form, without which a sentence tells of something else: "divonis"."""
    prefixed = word.low == word.text and word.low.startswith(tuple(_table()["acts"]))
    return prefixed and root(word.low) != word.low


def is_deciding(word: Word) -> bool:
    """Tell whether a sentence without a word tells of something else: "divonis", "calon" before "gubernur"."""
    return is_act(word) or (word.low == word.text and question_ways.tells_which(word.low))


def unit_at(said: tuple[Word, ...]) -> int | None:
    """Return the place of what is counted: "tahun" in "berapa tahun Sri divonis", "pasal" in "pasal berapa"."""
    numbers = question_ways.counting(said)
    if not numbers:
        return None
    first, last = min(numbers), max(numbers)
    if first and said[first - 1].low == "pasal":
        return first - 1
    return last + 1 if last + 1 < len(said) and said[last + 1].low in (*_table()["units"], "persen") else None


def counted_in(said: tuple[Word, ...]) -> set[str]:
    """Return the roots of what a question asks the number of, "anggaran" in "berapa anggaran desa"; none for a unit."""
    numbers = question_ways.counting(said)
    place = max(numbers, default=-1) + 1
    headed = bool(numbers) and place < len(said) and unit_at(said) is None
    return {root(part) for part in _WORD.findall(said[place].text)} if headed else set()


def class_asked(said: tuple[Word, ...]) -> set[str]:
    """Return the root of what those are who are asked for: "hakim" in "siapa hakim yang ..."; none before "yang"."""
    places = [n for n, word in enumerate(said) if asks_who(word)]
    behind = said[places[0] + 1 :] if places else ()
    first = next((word for word in behind if relates(word) or not asks(word)), None)
    plain = first is not None and first.text == first.low and not (relates(first) or is_act(first))
    return {root(first.low)} if first is not None and plain and first.low.isalpha() else set()


def _counted(said: tuple[Word, ...]) -> tuple[list[str], str]:
    """Return what kind of number is asked for, and its unit."""
    if not question_ways.counting(said):
        return [], ""
    place = unit_at(said)
    unit = said[place].low if place is not None else ""
    if unit in ("pasal", "persen"):
        return ["article" if unit == "pasal" else "rate"], ""
    money = {word.casefold() for word in resources.toml("questions.toml")["measured"]["money"]}
    paid = not unit and any(word.low in money for word in said)
    return ["sum" if paid else "number"], unit


def _shows(kind: str, unit: str, sentence: str) -> bool:
    if kind != "number":
        return bool(_pattern(kind).search(sentence))
    rest = _pattern("no_number").sub(" ", sentence)
    return bool((_of_unit(unit) if unit else _pattern("number")).search(rest))


@cache
def _of_unit(unit: str) -> re.Pattern[str]:
    told = "|".join((unit, *_table()["units_told"].get(unit, ())))
    return re.compile(rf"(?i)(?:{_pattern('number').pattern})\S*\s+(?:\S+\s+)?(?:{told})\b")


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    dated = {"MONTH": MONTH_FORMS, "WEEKDAY": DAY_FORMS}
    expression: str = _table()[kind]
    for name, forms in dated.items():
        expression = expression.replace(name, "|".join(map(re.escape, forms)))
    return re.compile(expression, re.NOFLAG if kind in ("place", "no_name") else re.IGNORECASE)


def _table() -> dict[str, Any]:
    table: dict[str, Any] = resources.toml("questions.toml")["facts"]
    return table


def any_shown(fact: Fact, sentences: Iterable[str]) -> bool:
    """Tell whether any of some sentences has what is asked for; of names, only a question can tell."""
    return not fact.kinds or any(all(fact.shows(kind, text) for kind in fact.kinds) for text in sentences)
