"""Who held a post before or after somebody: "siapa Mensos sebelum Sri", "siapa yang menggantikan Sri".

No words of Sri at large answer, nor a "sebelumnya" in what she says: sentences do that tell who followed whom, in the
direction asked for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from pipeline import resources
from pipeline.api.question_words import Word, asks_who, place_of, words_of
from pipeline.indonesian.keys import fold
from pipeline.schema.answers import Understood
from pipeline.store.passages import Passage, Term
from pipeline.store.roots import roots

#: What an article must hold, among else, that tells who followed whom.
TERM = Term("", tuple(frozenset(roots(word)) for word in ("menggantikan", "sebelum", "pendahulu", "setelah")))
#: Letters between somebody's name and the verb that tells whom he followed, at most.
APART = 90


@dataclass(frozen=True, slots=True)
class Followed:
    """Whom somebody is asked for to have gone before, ``before``, or to have followed."""

    name: str
    before: bool

    def is_told(self, sentence: str, forms: Sequence[str]) -> bool:
        """Tell whether a sentence tells who it was: "Sri menggantikan Bagas" tells who was before Sri."""
        return bool(forms) and any(one.search(sentence) for one in _told(_name(forms), before=self.before))


def asked(said: tuple[Word, ...], notes: Sequence[Understood]) -> Followed | None:
    """Return whom a question asks a predecessor or a successor of; None for other questions."""
    if not any(map(asks_who, said)):
        return None
    for note in notes:
        at = place_of(said, note.words).start if note.kind in ("person", "partly", "nobody", "silent") else 0
        word = said[at - 1].low if at else ""
        for before, key in ((True, "before"), (False, "after")):
            if word in _words(key) and (word not in _words("joins") or _has_post(notes)):
                return Followed(note.words, before)
    return None


def _has_post(notes: Sequence[Understood]) -> bool:
    return any(note.kind == "position" for note in notes)


def told(followed: Followed, terms: Sequence[Term], one: Passage) -> bool:
    """Tell whether a sentence answers who went before or after somebody, in the post asked for."""
    post = {number for number, term in enumerate(terms) if term.post}
    return post <= one.own | one.titled | one.before and followed.is_told(one.words, _forms(followed, terms))


def _forms(followed: Followed, terms: Sequence[Term]) -> list[str]:
    """Return the words by which somebody may be printed, as they begin in print, and as typed: "SBY"."""
    known = {part for term in terms if term.needed and not term.post for form in term.forms for part in form}
    typed = {word.text for word in words_of(followed.name)}
    parts = {f"{part[0].upper()}{part[1:]}" for part in known | set(map(fold, typed)) if len(part) > 2}
    return sorted(parts | {part for part in typed if part.isupper()})


def _name(forms: Sequence[str]) -> str:
    """Return the expression for a name by its parts; one part alone is none of a longer name: "Bambang (Wirya)"."""
    part = f"(?:{'|'.join(sorted(map(re.escape, forms), key=len, reverse=True))})"
    return rf"\b(?:{part}(?: {part})+\b|{part}\b(?! [A-Z][a-z]))"


@cache
def _words(key: str) -> frozenset[str]:
    return frozenset(resources.toml("questions.toml")["succession"][key])


@lru_cache(maxsize=256)
def _told(name: str, *, before: bool) -> tuple[re.Pattern[str], ...]:
    expressions: list[str] = resources.toml("questions.toml")["succession"]["tells_before" if before else "tells_after"]
    far = rf"(?:(?!\b(?:{'|'.join(_words('ends'))})\b).){{0,{APART}}}?"
    himself = rf"^(?!.*\b(?i:{'|'.join(_words('by'))}) (?:\w+ ){{0,3}}{name}).*?{name}"
    return tuple(
        re.compile(one.replace("FAR", far).replace("SELF", himself).replace("NAME", name)) for one in expressions
    )
