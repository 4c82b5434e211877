"""Words of a heading inside the text that the capitals of a heading join to a name: "Ultimatum Rina".

A heading is a short line without an end mark whose words all have capitals; its first word is no forename where the
article calls the person without it everywhere else.
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.indonesian.persons import names, public
from pipeline.indonesian.persons.evidence import Named
from pipeline.indonesian.tokens import Tokens, is_capital

#: Words that headings print without a capital.
_SMALL = frozenset("di ke dari dan yang untuk soal vs pada dengan bagi atas oleh dalam jadi saat itu ini".split())
#: A heading has at most so many words.
_LONGEST = 10


def without_first_word(tokens: Tokens, named: Named) -> Named:
    """Return a name without the heading's or question's word that leads it: "Mampukah Rina Utami menang?"."""
    first = tokens.words[named.start]
    if named.end - named.start < 2 or names.is_part(first) or not is_capital(tokens.word(named.start + 1)):
        return named
    asks = first.lower().endswith("kah") and len(first) > 5 and tokens.opens_sentence(named.start)
    if asks or (_is_heading(tokens, named.start) and _is_called_without(tokens, named)):
        return replace(named, start=named.start + 1)
    return named


def _is_heading(tokens: Tokens, start: int) -> bool:
    """Tell whether a line begins at a token that is a heading within the text."""
    if start and tokens.word(start - 1) != "\n":
        return False
    end = start
    while end < len(tokens) and tokens.words[end] != "\n":
        end += 1
    words = [word for word in tokens.words[start:end] if word[0].isalnum()]
    marked = tokens.words[end - 1] in {".", "!", "?", ":", ";", ",", '"', "”"}
    return end < len(tokens) and len(words) <= _LONGEST and not marked and all(map(_fits, words))


def _fits(word: str) -> bool:
    return is_capital(word) or word in _SMALL or word.isdigit()


def _is_called_without(tokens: Tokens, named: Named) -> bool:
    """Tell whether the rest of a name stands elsewhere without its first word, and the whole nowhere else."""
    words = tokens.words[named.start : named.end]
    rest = words[1:]
    if "".join(rest).isupper() and len(rest) == 1 and len(rest[0]) < 3:
        return False
    places = [at for at in range(len(tokens) - len(rest) + 1) if tokens.words[at : at + len(rest)] == rest]
    led = [at for at in places if tokens.word(at - 1) == words[0]]
    return len(led) == 1 and (len(places) > 1 or " ".join(rest) in public.nicknames())
