"""Which message tells how a question was read, and what it may name; the command and the page each say it their way.

A note of kind "side" for "against" is told by the message ``read_side_against``.
"""

from __future__ import annotations

from pipeline.indonesian.speech.verbs import lexicon
from pipeline.schema.questions import Understood

#: Notes with a message for each thing that may be chosen: "read_side_for" beside "read_side_against".
_CHOICES = frozenset({"order", "type", "side", "otherwise", "elsewhen"})
#: What messages call the label of a note.
_LABEL = ("n", "label", "span", "year", "likely", "articles", "sentence")


def message(note: Understood) -> str:
    """Return the key of a note's message: "read_side_for"."""
    if note.kind == "misprint" and not note.ids:
        return "read_misprint_unknown"
    if note.kind == "apart" and not note.shares[0].count:
        return "read_apart_alone"
    if note.kind == "closest" and not note.words:
        return "read_closest_whole"
    if note.kind == "lacking" and not note.ids:
        return "read_lacking_alone"
    return f"read_{note.kind}_{note.ids[0]}" if note.kind in _CHOICES else f"read_{note.kind}"


def values(note: Understood) -> dict[str, object]:
    """Return what the message of any note may name; each takes of it what it needs."""
    named: dict[str, object] = dict.fromkeys(_LABEL, note.label)
    named |= {"words": note.words, "law": note.words, "article": note.ids[0] if note.ids else ""}
    if note.kind == "apart":
        named |= {"name": note.shares[0].label, "own": note.shares[0].count}
    return named


def shortened(words: str, most: int) -> str:
    """Return a sentence as a note tells it, of so many letters at most and cut between words: "Bupati meneken …"."""
    return words if len(words) <= most else f"{words[:most].rsplit(' ', 1)[0]} …"


def verb(stance: str | None, cue: str | None) -> str:
    """Return the verb in print by which somebody is said to speak so: "mengaku" of what is asserted, "mengkritisi".

    "" where the printed words do not tell the manner by themselves, as "kata".
    """
    said = (cue or "").strip().lower()
    form = lexicon().get(said)
    return said if form and form.stance == stance and stance != "neutral" else ""
