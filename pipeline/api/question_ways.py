"""How an answer is wanted: newest or oldest first, quoted or retold, two speakers side by side, as a number."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from pipeline import resources
from pipeline.api.question_words import Word, asks, words_of

ORDERS, TYPES = ("date", "oldest"), ("direct", "indirect")


@dataclass(frozen=True, slots=True)
class Way:
    """Words from place ``start`` to before ``end`` that ask for an order or a kind: "terbaru" for "date"."""

    start: int
    end: int
    value: str


def order_in(words: tuple[Word, ...], about: Collection[int]) -> Way | None:
    """Return the order that a question asks for: "pernyataan terbaru Sri", not "Sri soal aturan terbaru"."""
    for way in _ways(words, ORDERS, about):
        edge = way.end == len(words) or not way.start
        alone = way.end - way.start == 1 and words[way.start].low == "pertama"
        if alone and way.start and words[way.start].text.istitle() and words[way.start - 1].text.istitle():
            continue  # a name: "Haris Pertama"
        if (edge and not alone) or any(_asks(words, n) for n in (way.start - 1, way.end)):
            return way
    return None


def type_in(words: tuple[Word, ...], about: Collection[int]) -> Way | None:
    """Return the kind of statements that a question asks for: "kutipan langsung", not "bantuan langsung tunai"."""
    heads = _listed("heads")
    found = (way for way in _ways(words, TYPES, about) if way.start and words[way.start - 1].low in heads)
    return next(found, None)


def _ways(words: tuple[Word, ...], values: Collection[str], about: Collection[int]) -> list[Way]:
    """Return the words of a question that may ask for one of some values, longer ones first."""
    found = []
    for value in values:
        for form in _listed(value):
            said = form.split()
            starts = (n for n in range(len(words)) if [w.low for w in words[n : n + len(said)]] == said)
            found += [Way(n, n + len(said), value) for n in starts if n not in about]
    return sorted(found, key=lambda way: (way.start - way.end, way.start))


def is_way(word: Word) -> bool:
    """Tell whether a word may ask for an order, and so begins no law's name: "pertama" is no "Per-"."""
    return any(word.low in form.split() for value in ORDERS for form in _listed(value))


def _asks(words: tuple[Word, ...], place: int) -> bool:
    return 0 <= place < len(words) and (asks(words[place]) or words[place].low in _listed("heads"))


def tells_which(word: str) -> bool:
    """Tell whether a question without a word would be another: "presiden pertama" is not the president."""
    return word.casefold() in _listed("telling")


def heads_at(words: tuple[Word, ...]) -> set[int]:
    """Return the places of words for statements, which are none to look for beside an order: "berita", "kutipan"."""
    return {place for place, word in enumerate(words) if word.low in _listed("heads")}


def comparing(words: tuple[Word, ...]) -> set[int]:
    """Return the places of words that set speakers side by side: "bandingkan A dengan B", "A vs B"."""
    if not any(word.low in _listed("compares") for word in words):
        return set()
    return {place for place, word in enumerate(words) if word.low in _listed("compares") | _listed("joins")}


def counting(words: tuple[Word, ...]) -> set[int]:
    """Return the places of words that ask for a number: "berapa", "berapa kali"."""
    asked = {place for place, word in enumerate(words) if word.low in _listed("figures")}
    return asked | {n + 1 for n in asked if n + 1 < len(words) and words[n + 1].low in _listed("counts")}


def measured(question: str) -> tuple[str, str]:
    """Return what a question for a number measures, and whose number: "berapa utang negara menurut Sri".

    >>> measured("berapa utang negara menurut Sri")
    ('utang negara', 'Sri')
    """
    said = words_of(question)
    numbers = counting(said)
    if not numbers:
        return question, ""
    cut = next((n for n, word in enumerate(said) if word.low == "menurut"), len(said))
    left = [word for n, word in enumerate(said[:cut]) if n not in numbers]
    while left and asks(left[0]):
        left.pop(0)
    return " ".join(word.text for word in left), " ".join(word.text for word in said[cut + 1 :])


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(resources.toml("questions.toml")["ways"][name])
