"""Comparing two names: the same, one within the other, a spelling apart, or somebody else's."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from pipeline.indonesian.keys import fold


@lru_cache(maxsize=100_000)
def words(name: str) -> tuple[str, ...]:
    """Return a name's words without initials' stops: "Ahmad M. Zaini" -> ("ahmad", "m", "zaini")."""
    return tuple(fold(name).split())


def relation(first: str, second: str) -> str | None:
    """Return the feature that two names show, None where they have no word in common.

    >>> relation("Budi Santoso", "Budi Santoso"), relation("Rahma", "Siti Rahma")
    ('two_words', 'short_name')
    """
    one, two = words(first), words(second)
    if not one or not two:
        return None
    if one == two:
        return "full_name" if len(one) > 2 else "two_words" if len(one) == 2 else "one_word"
    shared = set(one) & set(two)
    if shared in (set(one), set(two)):
        return "shorter_name" if len(shared) > 1 and within(one, two) else "short_name"
    if fits_initials(one, two):
        return "shorter_name"
    if min(len(one), len(two)) > 1 and _letter_apart(one, two):
        return "spelling"
    return "other_name" if shared else None


def within(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Tell whether the words of the shorter name stand in the longer one in their order."""
    short, long = sorted((one, two), key=len)
    rest = iter(long)
    return all(word in rest for word in short)


def fits_initials(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Tell whether two names are equal but for initials: "ahmad m zaini" and "ahmad mulyadi zaini"."""
    if len(one) != len(two) or len(one) < 3:
        return False
    pairs = list(zip(one, two, strict=True))
    return (
        all(a == b or (1 in (len(a), len(b)) and a[0] == b[0]) for a, b in pairs) and sum(a == b for a, b in pairs) > 1
    )


def _letter_apart(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    if len(one) != len(two):
        return Levenshtein.distance("".join(one), "".join(two)) == 0
    odd = [(a, b) for a, b in zip(one, two, strict=True) if a != b]
    return len(odd) == 1 and min(map(len, odd[0])) > 4 and Levenshtein.distance(*odd[0]) == 1


#: Features of names, strongest first.
_ORDER = ("full_name", "two_words", "spelling", "shorter_name", "one_word", "short_name", "other_name")


def best_relation(name: str, known: str, aliases: Iterable[str]) -> tuple[str, str] | None:
    """Return the strongest feature between an article's name and any form of a known person, with that form.

    What the fullest names say goes before what short forms say: "Budi Gunarso" is not "Budi Gunadi Salim" because
    both are called Budi.
    """
    full = relation(name, known)
    if full in (None, "other_name"):
        longer = (form for form in aliases if len(words(form)) > 1)
        found = [(r, form) for form in longer if (r := relation(name, form)) in ("full_name", "two_words", "spelling")]
        if found:
            return min(found, key=lambda pair: (_ORDER.index(pair[0]), pair[1]))
        if full == "other_name":
            return full, known
        called = [form for form in aliases if words(form) == words(name)]
        return ("short_name", called[0]) if called else None
    return full, known
