"""For whom an amount is given or imposed: "untuk korban luka diberikan santunan Rp 5 juta"."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.indonesian.figures.clauses import MARKS, Lead, bare, group, is_time, is_verb

#: Words of those for whom it is at most, and of the amount's own phrase.
_LONGEST, _PHRASE = 8, 4


def for_whom(told: str, leading: Lead) -> str:
    """Return what an amount is, with those to whom it is given: "santunan" -> "santunan untuk korban luka".

    Args:
        told: the phrase next to the figure.
        leading: what leads up to the figure.
    """
    words = leading.words
    verb = len(words) - len(told.split()) - 1
    if verb < 2 or len(words) - verb - 1 > _PHRASE or bare(words[verb]) not in group("giving"):
        return told
    place = next((n for n in range(verb - 1, -1, -1) if bare(words[n]) in group("receiving")), -1)
    whom = _named(words[place + 1 : verb]) if place >= 0 else []
    return " ".join((told, bare(words[place]), *whom)) if whom else told


def _named(words: Sequence[str]) -> list[str]:
    """Those that a phrase names, without adverbs at its end; nothing where another clause stands in it."""
    rest = list(words)
    while rest and bare(rest[-1]) in group("adverbs"):
        rest.pop()
    if not 0 < len(rest) <= _LONGEST or any(word[-1] in ",;:" for word in rest[:-1]):
        return []
    if is_time(bare(rest[0])) or is_verb(bare(rest[0])) or bare(rest[0]) in group("nobody"):
        return []
    return [word.strip(MARKS) for word in rest]
