"""Other words by which the press tells what a question asks: who was "ditangkap" was "diringkus", "4" are "empat"."""

from __future__ import annotations

from functools import cache

from pipeline import resources
from pipeline.indonesian.numbers import UNITS
from pipeline.store.figures_around import Thing
from pipeline.store.roots import roots


def forms(thing: Thing, *, who: bool, pasal: bool = False) -> Thing:
    """Return one thing asked for with the roots of all that tell the same: "divonis", "dijatuhi hukuman".

    ``who``: somebody is asked for who does it; ``pasal``: the article under which he stands.
    """
    known = (_alike("rows"), *([_alike("of_somebody")] if who else ()), *([_alike("of_pasal")] if pasal else ()))
    return tuple(dict.fromkeys((*thing, *(other for form in thing for row in known for other in row.get(form, ())))))


@cache
def _alike(key: str) -> dict[frozenset[str], Thing]:
    """Return what tells the same as each word or phrase, by the roots of its words."""
    rows: list[list[str]] = resources.toml("questions.toml")["alike"][key]
    numbers = [[str(value), word] for word, value in UNITS.items() if isinstance(value, int)]
    told = [tuple(frozenset(roots(words)) for words in row) for row in (*rows, *numbers)]
    return {form: row for row in told for form in row}
