"""Whether the words of a question belong together in a sentence that holds them all, or only happen to stand in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.store.passages import Term
from pipeline.store.roots import printed

#: Words that stand side by side in a question are so many words apart at most.
WITHIN = 6
#: A name of two words, by which another is meant than who was asked about.
_NAME = re.compile(r"\b[A-Z][a-z]+ [A-Z][a-z]+")

Words = Sequence[tuple[int, str]]


def belongs(terms: Sequence[Term], sentence: str) -> bool:
    """Tell whether a sentence tells what is asked for of whom it is asked, of things that stand together.

    "tarif listrik" is not what "tarif mobil berlaku bagi pembuat mobil dari luar negeri yang membuat kendaraan listrik"
    tells of, nor is it Sri who was "divonis" in "suap itu diterima Sri agar Bagas Laksmana tidak divonis".
    """
    words = printed(sentence)
    return _are_together(terms, words) and not _is_anothers(terms, words, sentence)


def _are_together(terms: Sequence[Term], words: Words) -> bool:
    """Tell whether two things stand near one another that do so in the question, if a sentence holds such two."""
    held = [
        (one, other)
        for first, second in pairwise(terms)
        if first.run and first.run == second.run and not (first.name or second.name)
        if (one := _places(first, words)) and (other := _places(second, words))
    ]
    return not held or any(abs(a - b) <= WITHIN for one, other in held for a in one for b in other)


def _is_anothers(terms: Sequence[Term], words: Words, sentence: str) -> bool:
    """Tell whether what somebody is asked to have done or suffered stands behind another's name than his."""
    whom = [place for term in terms if term.needed and term.name for place in _places(term, words)]
    acts = [place for term in terms if term.needed and not term.name for place in _places(term, words)]
    if not (whom and acts):
        return False
    return not any(one > act or not _NAME.search(_between(words, sentence, one, act)) for one in whom for act in acts)


def _between(words: Words, sentence: str, first: int, last: int) -> str:
    return sentence[words[first + 1][0] : words[last][0]] if first + 1 < last else ""


def _places(term: Term, words: Words) -> list[int]:
    """Return which words of a sentence are of a form of what is asked for that it holds whole."""
    there = {root for _, root in words}
    held = {root for form in term.forms if form <= there for root in form}
    return [number for number, (_, root) in enumerate(words) if root in held]
