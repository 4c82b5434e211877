"""Comparing two names: the same, one within the other, a spelling apart, or somebody else's."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import OSA, Levenshtein

from pipeline.indonesian.persons.keys import name_words
from pipeline.indonesian.persons.kin import holds_relative
from pipeline.resolve.weights import everywhere, families, titles


def words(name: str) -> tuple[str, ...]:
    """Return a name's words in one spelling, without initials' stops: "Achmad M. Zaini" -> ("ahmad", "m", "zaini")."""
    return name_words(name)


@lru_cache(maxsize=200_000)
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
    if shared and holds_relative(first, second):
        return "other_name"
    if shared in (set(one), set(two)) and _of_one_family(one, two):
        return "other_name"
    if shared in (set(one), set(two)) and _is_one_word(min(one, two, key=len)):
        return "short_name"
    if shared in (set(one), set(two)):
        return "shorter_name" if len(shared) > 1 and within(one, two) else "short_name"
    if fits_initials(one, two):
        return "shorter_name" if max(len(one), len(two)) > 2 else "initial"
    if min(len(one), len(two)) > 1 and _spelled_alike(one, two):
        return "spelling"
    if min(len(one), len(two)) == 1 and not shared and any(_letter_apart(a, b) for a in one for b in two):
        return "word_spelling"
    return "other_name" if shared else None


def within(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Tell whether the words of the shorter name stand in the longer one in their order."""
    short, long = sorted((one, two), key=len)
    rest = iter(long)
    return all(word in rest for word in short)


def _of_one_family(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Tell whether a family's name goes before given names of one and of two syllables: "Wang Li", "Wang Mei Li"."""
    short, long = sorted((one, two), key=len)
    return len(short) == 2 and len(long) == 3 and (long[0], long[-1]) == short and short[0] in families()


def _is_one_word(name: tuple[str, ...]) -> bool:
    """Tell whether a name of two words tells no more than one: "Muhammad Yusuf"."""
    return len(name) == 2 and name[0] in everywhere()


def fits_initials(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Tell whether two names are equal but for initials.

    "ahmad m zaini" and "ahmad mulyadi zaini"; "st sempalawe" and "sanitir sempalawe"; "sb sempalawe" and "sigit bayu
    sempalawe".
    """
    if len(one) != len(two):
        short, long = sorted((one, two), key=len)
        given = long[: len(long) - len(short) + 1]
        return len(short) > 1 and _spelt_out(short[0], given) and long[1 - len(short) :] == short[1:]
    pairs = list(zip(one, two, strict=True))
    fits = all(a == b or (1 in (len(a), len(b)) and a[0] == b[0]) or _shortens(a, b) for a, b in pairs)
    return len(one) > 1 and fits and any(a == b and len(a) > 1 for a, b in pairs)


def _spelt_out(run: str, words: tuple[str, ...]) -> bool:
    """Tell whether a run of letters holds the initials of words: "sb" of "sigit bayu"."""
    return len(run) == len(words) > 1 and all(letter == word[0] for letter, word in zip(run, words, strict=True))


def _shortens(one: str, two: str) -> bool:
    """Tell whether one word is two or three consonants that stand for the other: "st" for "sanitir"."""
    run, word = sorted((one, two), key=len)
    rest = iter(word[1:])
    return (
        1 < len(run) < 4
        and len(word) > len(run) + 2
        and run[0] == word[0]
        and not set(run) & set("aeiou")
        and run not in titles()
        and all(letter in rest for letter in run[1:])
    )


def _spelled_alike(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Tell whether names of as many words differ by letters only: "Bernad Darma Sutrisno", "Bernard Darma Sutrisno"."""
    if len(one) != len(two):
        return Levenshtein.distance("".join(one), "".join(two)) == 0
    odd = [(a, b) for a, b in zip(one, two, strict=True) if a != b]
    if not odd or len(odd) > len(one) / 2 + (len(one) > 2):
        return False
    return all(_letter_apart(a, b) or (len(one) > 2 and _run_on(a, b)) for a, b in odd)


def _letter_apart(one: str, two: str) -> bool:
    """Tell whether two words of five letters or more are a letter, or two that changed places, apart: "Listyo".

    A last vowel tells a man from a woman and a first letter one name from another: "Hartanto" and "Hartanti", "Hendra"
    and "Endra" are two.
    """
    short, long = sorted((one, two), key=len)
    if long[1:] == short:
        return False
    if len(one) == len(two) and one[:-1] == two[:-1] and {one[-1], two[-1]} <= set("aio"):
        return False
    return min(len(one), len(two)) > 4 and OSA.distance(one, two) == 1


def _run_on(one: str, two: str) -> bool:
    """Tell whether one word is the other with the next word of the article stuck to it: "Sadewabuka"."""
    short, long = sorted((one, two), key=len)
    return len(short) > 4 and long.startswith(short)


#: Features of names, strongest first.
_ORDER = (
    "full_name", "two_words", "spelling", "shorter_name", "initial", "one_word", "word_spelling", "short_name",
    "other_name",
)  # fmt: skip


def best_relation(name: str, known: str, aliases: Iterable[str]) -> tuple[str, str] | None:
    """Return the strongest feature between an article's name and any form of a known person, with that form.

    What the fullest names say goes before what short forms say: "Budi Gunarso" is not "Budi Gunadi Salim" because
    both are called Budi. Who was printed so in full before bears the name: "Sinta Dewi" of Sinta Rahma Dewi.
    """
    full = relation(name, known)
    if full in (None, "other_name"):
        longer = (form for form in aliases if len(words(form)) > 1)
        whole = ("full_name", "two_words", "spelling", "initial")
        found = [(r, form) for form in longer if (r := relation(name, form)) in whole]
        if found:
            return min(found, key=lambda pair: (_ORDER.index(pair[0]), pair[1]))
        if full == "other_name":
            return full, known
        called = [form for form in aliases if words(form) == words(name)]
        if called:
            return "short_name", called[0]
        spelt = [form for form in aliases if len(words(form)) == 1 and relation(name, form) == "word_spelling"]
        return ("word_spelling", min(spelt)) if spelt else None
    if full == "shorter_name":
        called = sorted(form for form in aliases if words(form) == words(name))
        return (relation(name, called[0]) or full, called[0]) if called else (full, known)
    return full, known
