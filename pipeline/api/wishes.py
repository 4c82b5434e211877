"""How a reader wishes the answer: in which order, of which kind, two speakers side by side, as a number."""

from __future__ import annotations

from pipeline.api import question_ways
from pipeline.api.meaning import Meant
from pipeline.api.question_words import Word
from pipeline.schema.answers import Understood


def told(said: tuple[Word, ...], taken: set[int], *, about: set[int]) -> Meant:
    """Read in which order and of which kind the answer is wanted: "terbaru", "kutipan langsung"."""
    free = tuple(word if n not in taken else Word("", "") for n, word in enumerate(said))
    order, kind = question_ways.order_in(free, about), question_ways.type_in(free, about)
    notes = []
    for way, name in ((order, "order"), (kind, "type")):
        if way is not None:
            taken |= set(range(way.start, way.end))
            notes.append(Understood(" ".join(w.text for w in said[way.start : way.end]), name, (way.value,)))
    if notes:
        taken |= question_ways.heads_at(free) - about
    numbers = question_ways.counting(free) - about
    taken |= numbers
    notes += [Understood(" ".join(said[n].text for n in sorted(numbers)), "counted")] if numbers else []
    return Meant(order=order.value if order else "", type=kind.value if kind else None, notes=tuple(notes))


def compared(said: tuple[Word, ...], taken: set[int], found: Meant, *, about: set[int]) -> Meant:
    """Read whether two speakers or more are set side by side, whose words are then not mixed: "A vs B"."""
    places = question_ways.comparing(said) - taken - about
    speakers = [note for note in found.notes if note.kind in ("person", "institution", "group", "position")]
    if not places or len(speakers) < 2:
        return Meant()
    taken |= places
    return Meant(compared=True)
