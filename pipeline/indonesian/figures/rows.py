"""What the items of a row measure: "stok beras Aceh 25 ribu ton, Papua 12 ribu ton" tells "stok beras Papua" too.

An item is named by where or whose it is alone; what is measured stands with the first of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.indonesian.figures.changes import without_change
from pipeline.indonesian.figures.clauses import bare, group, is_time, is_verb
from pipeline.indonesian.tokens import is_common
from pipeline.schema import Figure

#: How far, in characters, an item may stand from the figure before it, and words of a head.
_REACH, _HEAD = 90, 5
#: Small words inside names: "Riau dan Kepri".
_INSIDE = frozenset({"dan", "di", "dari", "ke", "serta"})
#: Words that make a phrase no head of a row.
_NOT_HEADS = group("no_row_heads")
#: What is counted of a place that alone is named: "Garut 20 kasus, Subang | 6 kasus".
_COUNTED = group("row_counts")
#: Words that name a place together with its name: "Kota Padang Panjang".
_PLACES = group("row_places")
#: A new paragraph begins another row, but for lines that are short.
_PARAGRAPH = re.compile(r"[.!?\"”]\s*\n")


def rowed(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """Return the figures, those named by a proper name alone with what the head of their row measures."""
    found = list(figures)
    head: str | None = None
    for place in range(1, len(found)):
        figure, before = figures[place], figures[place - 1]
        if figure.measure is None or not figure.measure[0].isupper():
            head = None
            continue
        if before.unit != figure.unit and before.measure is not None:
            if before.measure == figure.measure and is_name(before.measure):  # "Bali 14 ton | atau 7%": told again
                found[place] = replace(figure, measure=found[place - 1].measure)
                continue
            before = _beyond_share(figures, place)
        if before.unit != figure.unit or figure.start - before.end > _REACH or _parted(text, before, figure):
            head = None
            continue
        if not is_name(figure.measure):
            head = None
            continue
        if head is None and _head(before.measure) is None and figure.unit in _COUNTED:
            found[place] = replace(figure, measure=f"{figure.unit} {figure.measure}")
            continue
        head = _head(before.measure) or head
        if head is not None and set(map(bare, head.split())).isdisjoint(map(bare, figure.measure.split())):
            found[place] = replace(figure, measure=f"{head} {figure.measure}")
    return found


def _beyond_share(figures: Sequence[Figure], place: int) -> Figure:
    """The item before a figure, beyond one that tells it again: "Bali 14 ton atau 7%, Aceh | 3 ton"."""
    before = figures[place - 1]
    first = figures[place - 2] if place > 1 else before
    return first if first.unit == figures[place].unit and first.measure == before.measure else before


def _parted(text: str, before: Figure, figure: Figure) -> bool:
    return _PARAGRAPH.search(text, before.end, figure.start) is not None


def is_name(measure: str) -> bool:
    """Tell whether a measure is only a name: "Sumatera Utara", "ALMI", not "Harga beras"."""
    words = measure.split()
    if not words[0][:1].isupper() or (len(words) > 1 and words[1][:1].islower() and words[1] not in _INSIDE):
        return False
    low = bare(words[0])
    common = low in group("row_items") or (is_common(words[0]) and not words[0].isupper() and low not in _PLACES)
    dated = any(is_time(bare(part)) for word in words for part in word.split("-"))
    return all(word[:1].isupper() or word in _INSIDE for word in words) and not common and not dated


def _head(measure: str | None) -> str | None:
    """What the first of a row measures, without the name that ends it: "ekspor sawit ke India" -> "ekspor sawit"."""
    words = ((without_change(measure) or "") if measure is not None else "").split()
    while len(words) > 1 and (words[-1][:1].isupper() or words[-1] in _INSIDE):
        words.pop()
    lows = [bare(word) for word in words]
    if not words or len(words) > _HEAD or any(is_verb(low) or low in _NOT_HEADS for low in lows):
        return None
    if any(word[:1].isupper() for word in words[1:]) or any(letter.isdigit() for letter in " ".join(words)):
        return None
    if len(words) < 3 and lows[0] in group("bare_totals"):
        return None
    return " ".join(words) if lows[0] in group("heads") or lows[0] in group("row_heads") else None
