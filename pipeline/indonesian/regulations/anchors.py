"""Where a legal instrument may be named: one cheap pass over the article before anything exact is tried."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from pipeline.indonesian.regulations.kinds import kinds
from pipeline.indonesian.tries import apart, openings
from pipeline.resources.read import toml, words

#: Nouns that may point back to an instrument, or open one that our tables do not list.
NOUNS = words("regulation_words.toml", "nouns")
#: With these letters begins no name of a kind, but nouns: "aturan", "beleid", "omnibus".
NOUNS_ALONE = "aAbBoO"
_ARTICLES = ("pasal", "Pasal", "PASAL", "Psl", "Ps.", "psl")
_DRAFTS = ("RKUH", "R-KUH", "PM ", "KM ", "PER-")
#: Rules whose parts are told apart by capitals: "PerBKN", "PerMenkes", "KepGub".
_IN_ONE = (*(f"Per{letter}" for letter in "ABDGKLMOPW"), *(f"Kep{letter}" for letter in "BGKMPW"), "InPres")
_BEFORE = frozenset("(\"“”‘’'/–,;:[*")
_LETTERS = re.compile(r"[A-Za-z]+")
#: How ids of treaties begin, whose names open with common words: "Perjanjian Paris", "Protokol Kyoto".
_TREATY = ("konvensi:", "kovenan:", "perjanjian:", "protokol:", "statuta:", "piagam:", "deklarasi:")
#: How many letters of a name's first word are looked for.
_PREFIX = 5


def starts(text: str) -> list[int]:
    """Return the places, in order, where an instrument or an article may begin: the "I" of "Inpres 2/2021"."""
    return openings(text, _names(), _BEFORE)


def stands_apart(text: str, start: int) -> bool:
    """Tell whether the word before makes a short name stand for another thing: "Satpol PP", "Pasar Inpres"."""
    words = text[max(0, start - 16) : start - 1].split()
    told = _other_things().get(words[-1].lstrip("(\"“‘'")) if words else None
    if told is None:
        return False
    short, any_other = told
    name = text[start - 1] == " " and not text.startswith(("asal", "ASAL"), start + 1)
    return text.startswith(short, start) or (any_other and name and text[start].isupper())


@cache
def ordinary() -> frozenset[str]:
    """Return the words that begin as a short name does and name nothing, as printed: "perkara", "PPN"."""
    table = toml("regulations.toml")["ordinary"]
    words: set[str] = set(table["acronyms"])
    return frozenset(words.union(*({word, word.capitalize(), word.upper()} for word in table["words"])))


def begins_as_one(text: str, start: int) -> bool:
    """Tell whether the word at a place only begins as a short name does: "perkara" as "Perkap"."""
    word = _LETTERS.match(text, start)
    return word is not None and word[0] in ordinary()


@cache
def _other_things() -> dict[str, tuple[tuple[str, ...], bool]]:
    """Words with the short names that are another thing behind each, and whether all but articles are.

    "proses" -> "PKPU".
    """
    table = toml("regulations.toml")["another_thing"]
    told: dict[str, tuple[tuple[str, ...], bool]] = dict.fromkeys(table["before"], ((), True))
    for short, before in table["of"].items():
        for word in before:
            shorts, any_other = told.get(word, ((), False))
            told[word] = ((*shorts, short), any_other)
    return told


@cache
def _names() -> re.Pattern[bytes]:
    """Words in capitals stand behind any mark, even glued to a full stop; small ones after a blank or few marks."""
    forms: set[str] = {*_ARTICLES, *_DRAFTS, *_IN_ONE, "uu", "ruu"}
    for word in (*_openings(), *NOUNS, *toml("regulations.toml")["misprinted"]["openings"]):
        forms |= _cased(word)
    forms.update(_treaties())
    return apart(forms)


def _openings() -> Iterable[str]:
    """The first words of all printed names, cut short where many share a beginning: "Permendag" -> "Perme".

    A shorter word has its blank, or "Tap MPR" would be looked for in every "tapi".
    """
    for kind in kinds().values():
        for form in (*kind.long, *kind.short) if not kind.id.startswith(_TREATY) else ():
            first = _LETTERS.match(form)
            if first is not None:
                short = f"{first[0]} " if len(first[0]) < _PREFIX else first[0][:_PREFIX]
                yield first[0] if first[0].isupper() or len(first[0]) > 8 else short


def _treaties() -> Iterable[str]:
    """The first words of treaties' names, which stand in capitals alone: "Konvensi ", "Statuta ", "UNCLOS"."""
    for kind in kinds().values():
        for form in (*kind.long, *kind.short) if kind.id.startswith(_TREATY) else ():
            first, blank, _ = form.partition(" ")
            yield f"{first}{blank}"


def _cased(word: str) -> set[str]:
    if word.isupper():
        return {word}
    return {word, word.lower(), word[0].upper() + word[1:].lower(), word.upper()}
