"""Persons called by a month or a day: "Direktur Bank Makmur Juli Hartanto", and later "Juli menyebut"."""

from __future__ import annotations

from functools import cache

from pipeline.indonesian.persons import names
from pipeline.indonesian.tokens import Tokens, is_acronym, is_capital, is_common
from pipeline.resources.read import toml


@cache
def _table() -> dict[str, frozenset[str]]:
    table = toml("name_evidence.toml")["given_by_calendar"]
    return {key: frozenset(table[key]) for key in ("words", "dates")}


def is_given_name(tokens: Tokens, index: int, *, says: frozenset[str], said: frozenset[str]) -> bool:
    """Tell whether a month or a day is somebody's first name there: "Gubernur BI | April | Lestari", "kata | April".

    Args:
        tokens: the text.
        index: the token of the word.
        says: verbs of saying before a name.
        said: verbs of saying behind a name.
    """
    word = tokens.word(index)
    if word not in _table()["words"]:
        return False
    if _in_full(tokens, index, says):
        return True
    alone = tokens.word(index - 1).lower() in says or tokens.word(index + 1) in said
    return alone and any(other == word and _in_full(tokens, at, says) for at, other in enumerate(tokens.words))


def _in_full(tokens: Tokens, index: int, says: frozenset[str]) -> bool:
    """Tell whether a word stands right behind a post, a body or a verb of saying, and before a word of names."""
    before, after = tokens.word(index - 1), tokens.word(index + 1)
    behind = before.lower() in says or (is_capital(before) and before not in _table()["dates"])
    if not behind or tokens.opens_sentence(index) or is_acronym(after) or after in _table()["dates"]:
        return False
    if not names.is_part(after) or (is_common(after) and after not in names.inner()):
        return False
    closing = tokens.word(index + 2)
    return closing in {",", "(", ".", ")"} or closing.isalpha()
