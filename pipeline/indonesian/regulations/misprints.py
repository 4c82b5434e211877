"""Names of instruments with one letter wrong: "Permehub", "Undang-Undanh", "Peraturan Presidan"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from pipeline.indonesian.regulations.kinds import Kind, by_form, kinds
from pipeline.resources.read import toml

#: Shorter names are too near to other words: "Perpres" and "Perses".
_SHORTEST = 8
_LONGEST = 22


def near(joined: str) -> Kind | None:
    """Return the kind whose printed name differs by one letter from squeezed words, None where none or several do.

    Args:
        joined: the words in small letters without blanks and marks, "permehub".
    """
    if len(joined) + 1 < _SHORTEST or len(joined) > _LONGEST or joined in by_form():
        return None
    found = {kind for form in (joined, *_shortened(joined)) for kind in _index().get(form, ())}
    return kinds()[found.pop()] if len(found) == 1 else None


def corrected(word: str) -> str:
    """Return a word of long names as it is rightly printed, "gubenur" -> "gubernur", any other as it is.

    Args:
        word: the word in small letters.
    """
    return _right().get(word, word)


@cache
def _right() -> dict[str, str]:
    """Return the words of long names by how they are printed with one letter left out, doubled or out of place."""
    words = toml("regulations.toml")["misprinted"]["words"]
    return {wrong: word for word in words for wrong in _wrong(word) if wrong not in words}


def _wrong(word: str) -> Iterator[str]:
    yield from _shortened(word)
    for place in range(1, len(word)):
        yield word[: place + 1] + word[place:]
        yield word[:place] + word[place : place + 2][::-1] + word[place + 2 :]


@cache
def _index() -> dict[str, tuple[str, ...]]:
    """Return the kinds by each of their names with and without one letter."""
    table: dict[str, set[str]] = {}
    for form, kind in by_form().items():
        if _SHORTEST <= len(form) <= _LONGEST and not kind.code and not any(c.isdigit() for c in form):
            for variant in (form, *_shortened(form)):
                table.setdefault(variant, set()).add(kind.id)
    return {form: tuple(sorted(ids)) for form, ids in table.items()}


def _shortened(form: str) -> set[str]:
    return {form[:place] + form[place + 1 :] for place in range(1, len(form))}
