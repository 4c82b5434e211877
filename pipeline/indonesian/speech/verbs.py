"""The verbs that report speech, with every form that Indonesian gives them.

``resources/speech_verbs.toml`` has one line a verb; ``indonesian/morphology.py`` derives its surface forms.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Literal

from pipeline.indonesian import morphology
from pipeline.indonesian.persons.evidence import SAID
from pipeline.indonesian.speech.words import speech_words
from pipeline.indonesian.tokens import common_words
from pipeline.resources import read

Voice = Literal["active", "passive", "passive-clitic", "agentless", "bare", "clitic", "source"]
Stance = Literal["neutral", "assertive", "hedging", "denying", "asking", "promising", "accusing"]


@dataclass(frozen=True, slots=True)
class Form:
    """One surface form: "katanya" is the clitic form of mengatakan, neutral.

    ``complement`` is what must follow for it to report something: "any", "clause" (a clause, no bare noun), "named" (or
    something called something), "long" (a noun with a relative clause will do), "bahwa" (only with a complementizer),
    "quote" (only a quotation), "said" (only behind "bahwa", "agar" or a comma). ``after`` are words of which one must
    follow ("berdasarkan data"); ``person`` tells that only a person's name may ("di mata Rina").
    """

    surface: str
    lemma: str
    voice: Voice
    stance: Stance
    complement: str = "any"
    after: tuple[str, ...] = ()
    person: bool = False


@cache
def lexicon() -> dict[str, Form]:
    """Return every form by its surface in small letters; of two verbs with one form the first in the file has it."""
    found: dict[str, Form] = {}
    data = read.toml("speech_verbs.toml")
    for lemma, entry in data["verbs"].items():
        derived: list[tuple[str, Any]] = list(morphology.forms(entry["root"], tuple(entry["patterns"])))
        derived += [(surface, "active") for surface in entry.get("surface", ())]
        for surface, voice in derived:
            form = Form(surface, lemma.replace("_", "-"), voice, entry["stance"], entry["complement"])
            found.setdefault(surface, form)
    for surface, entry in data["sources"].items():
        if surface not in _PREPOSITIONS:
            found[surface] = _source(surface, entry)
    for stance, surfaces in data["agentless"].items():
        found |= {surface: Form(surface, surface, "agentless", stance) for surface in surfaces.split()}
    for surface in ("menurutnya", "baginya"):
        found[surface] = Form(surface, "menurut", "clitic", "neutral")
    return found


def _source(surface: str, entry: dict[str, Any]) -> Form:
    after, person = tuple(entry["after"]), entry.get("person", False)
    return Form(surface, surface, "source", entry["stance"], after=after, person=person)


#: Words that are sources only before a noun, and mostly none: "di mata Rina".
_PREPOSITIONS = ("dalam", "di")


@cache
def prepositions() -> dict[str, Form]:
    """Return the prepositions that set a person before what he holds: "dalam pandangan Rina", "di mata Rina"."""
    sources = read.toml("speech_verbs.toml")["sources"]
    return {word: _source(word, sources[word]) for word in _PREPOSITIONS}


@lru_cache(maxsize=4096)
def misprinted(word: str) -> Form | None:
    """Return the form that a word nobody knows misprints by one letter: "memita" is "meminta".

    None where it is a rare word, or may as well misprint another: "mengancurkan" destroys ("menghancurkan"). The verbs
    that the press uses most go before others.
    """
    if not word.startswith(("me", "ber")) or len(word) < _LONG or word in common_words():
        return None
    if word in speech_words("no_misprints"):
        return None
    near = set(_edits(word))
    found = [form for form in near & lexicon().keys() if lexicon()[form].voice == "active" and len(form) > _LONG]
    found = [form for form in found if form in SAID] or found  # "mengaskan" is "menegaskan", not "menugaskan"
    others = {other for other in near & common_words() if other not in lexicon()}
    sure = len(found) == 1 and (found[0] in SAID or not others)
    return lexicon()[found[0]] if sure else None


#: Shorter words are one letter away from too many others.
_LONG = 6
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def _edits(word: str) -> Iterator[str]:
    """Yield what one letter too few, too many, wrong or changed over makes of a word; its prefix "me" stays."""
    for at in range(2, len(word) + 1):
        head, tail = word[:at], word[at:]
        yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in _LETTERS:
            yield head + letter + tail
            if tail:
                yield head + letter + tail[1:]
