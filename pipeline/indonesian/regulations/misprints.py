"""Names of instruments with one letter wrong: "Permehub", "Undang-Undanh", "Peraturan Presidan"."""

from __future__ import annotations

from functools import cache

from pipeline.indonesian.regulations.kinds import Kind, by_form, kinds

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
