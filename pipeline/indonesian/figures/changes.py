"""Changes: "naik 14,94 ribu orang" tells by how much something rose, not how much of it there is."""

from __future__ import annotations

from functools import cache

from pipeline.indonesian.figures.clauses import Lead, bare, group, is_verb
from pipeline.schema.spans import Change


def change_of(word: str | None) -> Change | None:
    """Return "up" or "down" by the verb of change that leads to a figure."""
    if word is None or word in group("growth"):
        return None
    return "up" if word in group("ups") else "down"


def moved_by(leading: Lead) -> str | None:
    """Return the last verb of change among the ties: "turun" of "turun sebesar", none in "turun menjadi"."""
    if not leading.ties and leading.tie != "told":
        return None
    last = bare(leading.words[-1]) if leading.words and leading.tie == "told" else ""
    if last not in _moves() and _moves().isdisjoint(leading.ties):
        return None
    for place, tie in reversed(list(enumerate(leading.ties))):
        if tie in group("levels") or (tie == "dari" and leading.ties[place - 1] not in {"lebih", "kurang"}):
            return None
        if tie in _moves():
            other = "yang" in _outside(leading.ties[:place]) or not _JOINED.isdisjoint(leading.ties[place:])
            return None if other else tie
    return last if last in _moves() else None


def _outside(ties: tuple[str, ...]) -> tuple[str, ...]:
    """The ties without "yang ada", which parts nothing: "prevalensi yang ada hanya turun"."""
    return ties[2:] if ties[:2] == ("yang", "ada") else ties


def _takes_object(low: str) -> bool:
    return low in _PLAIN or (low[:2] == "me" and low[-3:] == "kan")


def changed_by(leading: Lead) -> str | None:
    """Return the verb of who changes what by how much: "menurunkan suku bunga sebanyak", with nothing done between."""
    if leading.tie != "told" or _BY.isdisjoint(leading.ties):
        return None
    for place in range(len(leading.words) - 2, max(-1, len(leading.words) - _REACH), -1):
        word = leading.words[place]
        low = bare(word)
        if word[-1] in ",;:":
            return None
        if is_verb(low) or low in _PLAIN:
            return low if low in _moves() and _takes_object(low) else None
    return None


#: "256 saham melemah dan 252 saham": the verb belongs to the figure before.
_JOINED = frozenset({"dan", "serta"})
_BY = frozenset({"sebesar", "sebanyak"})
#: Verbs of change as people say them: "turunkan suku bunga".
_PLAIN = group("plain_changes")
#: How far, in words, such a verb stands from its figure.
_REACH = 8


@cache
def _moves() -> frozenset[str]:
    return group("ups") | group("downs")


def with_change(measure: str | None, word: str | None) -> str | None:
    """Return a measure with the verb of its change: "angka kemiskinan" -> "angka kemiskinan turun"."""
    if measure is None or word is None:
        return measure or word
    return measure if word in measure.lower().split() else f"{measure} {word}"


def without_change(measure: str) -> str | None:
    """Return a measure without the verb of a change that ends it, None where it tells nothing else."""
    words = measure.split()
    if len(words) > 1 and _takes_object(words[0]) and words[0] in _moves():
        return " ".join(words[1:])
    if words and words[-1] not in _moves():
        return " ".join(words)
    while words and (words[-1] in group("ups") or words[-1] in group("downs")):
        words.pop()
    return " ".join(words) or None
