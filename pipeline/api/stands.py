"""How a question wants something said: on a side, "menolak", by a manner, "meminta", or not so, "tidak menolak"."""

from __future__ import annotations

from pipeline.api import narrowing
from pipeline.api.meaning import Meant
from pipeline.api.question_words import Word, act_at, denied_from, manner_of, side_at, takes_side, turns
from pipeline.schema.answers import Understood


def side(said: tuple[Word, ...], taken: set[int], *, about: set[int], verbs: bool = False) -> Meant:
    """Return the side that is asked for; both sides are none, and their words are left to be told as not used.

    ``verbs``: somebody's stand on what is no law is told by a verb of his alone: "Ratna menolak tarif", not "kritik".
    """
    if verbs:
        said = tuple(w if (takes_side(w) and n not in about) or turns(w) else Word("", "") for n, w in enumerate(said))
    sides = {place: side for place in range(len(said)) if place not in taken and (side := side_at(said, place))}
    if len(set(sides.values())) != 1:
        return Meant()
    places = set(sides) | {place - 1 for place in sides if place and turns(said[place - 1])}
    taken |= places
    typed = " ".join(said[place].text for place in sorted(places))
    taken_by = next(iter(sides.values()))
    return Meant(side=taken_by, notes=(Understood(typed, "side", (taken_by,), typed),))


def denied(said: tuple[Word, ...], taken: set[int]) -> Meant:
    """Return what is said not to be done as words to look for: "tidak menolak" is neither side."""
    found = Meant()
    for place in range(len(said)):
        start = denied_from(said, place)
        if start is None or taken & set(range(start, place + 1)):
            continue
        taken |= set(range(start, place + 1))
        phrase = '"' + " ".join(word.text for word in said[start : place + 1]) + '"'
        found = found.with_(Meant(words=phrase, notes=(Understood(phrase, "words"),)))
    return found


def acts(said: tuple[Word, ...], taken: set[int]) -> Meant:
    """Return acts of a verb and its object as words to look for: who "meminta maaf" is found by "maaf"."""
    found = Meant()
    for place in range(len(said) - 1):
        if taken.isdisjoint({place, place + 1}) and (words := act_at(said, place)):
            taken |= {place, place + 1}
            typed = " ".join(word.text for word in said[place : place + 2])
            found = found.with_(Meant(words=words, notes=(Understood(typed, "words"),)))
    return found


def manner(said: tuple[Word, ...], taken: set[int], *, about: set[int]) -> Meant:
    """Return how it is said, by the one speech verb of a question: "Sri meminta", not "Sri soal permintaan"."""
    left = (place for place in range(len(said)) if place not in taken and place not in about)
    manners = {place: told for place in left if (told := manner_of(said[place]))}
    if len(manners) != 1:
        return Meant()
    [(place, told)] = manners.items()
    taken.add(place)
    typed = said[place].text
    return Meant(side=told, notes=(Understood(typed, "manner", (told,), narrowing.said_as("stance", told)),))
