"""Figures that tell again what the one before them told: "138 poin (1,78 persen)", "Angka ini turun"."""

from __future__ import annotations

from functools import cache

from pipeline.indonesian.figures.changes import with_change, without_change
from pipeline.indonesian.figures.clauses import POINTING, Lead, bare, group, is_time
from pipeline.indonesian.figures.printed import TIMES, Printed, counts_things, made
from pipeline.schema import Figure
from pipeline.schema.spans import Change

_DURING = frozenset({"selama", "sepanjang"})
#: Between two figures of one thing, in whatever units: "70 cm hingga 1,5 meter".
_UPTO = frozenset({"atau", "hingga", "sampai"})
_LEVEL = frozenset({"menjadi", "jadi"})
#: Behind a change in per cent, the levels that it leads from and to: "naik 6 persen dari 20 kiloliter".
_FROM_TO = _LEVEL | {"dari", "sebelumnya", "semula", "ke"}
#: Between amounts of one unit: "masing-masing sebesar 7,5 persen, 9,6 persen, dan 8,6 persen".
_LISTING = frozenset({",", "dan", "serta"})
#: What may stand before the whole that a rise leads to: "sehingga totalnya menjadi".
_TOTALLING = frozenset({(), ("sehingga",), ("hingga",), ("dengan", "begitu,")})
_NEAR = 60
#: How far, in characters, a word for the figure before may stand from it.
_BACK = 160


def told_again(
    figure: Printed, before: Figure, leading: Lead, moved: str | None, change: Change | None
) -> Figure | None:
    """Return a figure that tells again what the one before told, with its measure; None where it tells something else.

    Args:
        figure: the figure as it is printed.
        before: the figure before it, with what it measures.
        leading: what leads up to it.
        moved: the verb of change that leads to it.
        change: which way that goes.
    """
    if before.measure is None:
        return None
    if leading.touches or leading.goes_on:
        if _sized(before, figure, leading):
            return made(figure, f"{before.measure} {_size(before)}", change)
        if _lasting(before, figure, leading):
            return made(figure, before.measure, None)
        if _converted(before, figure, leading):
            return made(figure, before.measure, before.change)
    elif not before.change and (not leading.ties or len(leading.words) > 1):
        return None
    measure = _shared(before, figure, leading, changes=change is not None)
    if measure is None:
        return None
    level = before.unit == "%" and not leading.ties and figure.unit is not None and figure.unit.isupper()
    if change is None and group("again").issuperset(set(leading.ties) - POINTING) and not level:
        return made(figure, before.measure, before.change)
    return made(figure, with_change(measure, moved), change)


def in_list(text: str, before: Figure, figure: Printed, leading: Lead) -> bool:
    """Whether a unit is printed with the last of a list only: "penambahan sebanyak 203, 196, dan | 185 pasien"."""
    if before.unit != figure.unit or before.unit is None or not leading.ties:
        return False
    if text[before.start : before.end].lower().endswith(before.unit) or before.measure == before.unit:
        return False
    return counts_things(before.unit) and set(leading.ties) <= _LISTING


def _lasting(before: Figure, figure: Printed, leading: Lead) -> bool:
    """Whether a time tells how long the figure before goes on, or goes on with it: "Rp 600 ribu selama empat bulan"."""
    if figure.unit not in TIMES or not leading.touches or before.measure in {None, before.unit}:
        return False
    return before.unit in TIMES if not leading.ties else _DURING.issuperset(leading.ties)


def _converted(before: Figure, figure: Printed, leading: Lead) -> bool:
    """Whether a size is told once more in another unit: "diameter 6,1 inci (15,5 cm)", "1.000 gram (1 kg)"."""
    if leading.ties or not leading.touches or before.measure == before.unit:
        return False
    sizes = before.unit in group("sizes") and figure.unit in group("sizes") and before.unit != figure.unit
    return sizes and "kali" not in {before.unit, figure.unit}


def _shared(before: Figure, figure: Printed, leading: Lead, *, changes: bool) -> str | None:
    """The measure of the figure before, where this one tells it again: "138 poin (1,78 persen)", "Angka ini turun"."""
    if figure.unit == "%" and leading.touches and not leading.ties and before.measure not in group("counters"):
        return without_change(before.measure or "")
    if before.measure == before.unit or before.measure in group("totals"):
        return None
    told = without_change(before.measure or "")
    if told is None:
        return None
    if _goes_on(before, figure, leading):
        return told
    if leading.touches:
        return told if _touches(before, figure, leading, changes=changes) else None
    if before.change and leading.words in _TOTALLING and figure.start - before.end < _NEAR:
        if not group("totals").isdisjoint(leading.ties):
            return told
        return told if leading.words and before.unit == figure.unit and not counts_things(figure.unit) else None
    return told if _points_back(leading) and figure.start - before.end < _BACK else None


def _goes_on(before: Figure, figure: Printed, leading: Lead) -> bool:
    """Whether an amount goes on with the one before: "Rp 123 miliar pada 2021, kemudian bertambah menjadi | ..."."""
    if not leading.goes_on or counts_things(figure.unit) or not _alike(before, figure):
        return False
    return _going_on().issuperset(tie for tie in leading.ties if not is_time(tie))


def _touches(before: Figure, figure: Printed, leading: Lead, *, changes: bool) -> bool:
    """Whether a figure tells again what the one tells that nothing but ties parts from it: "138 poin (1,78 persen)"."""
    of_things, same_unit = counts_things(figure.unit), before.unit == figure.unit
    if leading.ties == ("dari",) and of_things and before.change is None:
        return False
    ties = {tie for tie in leading.ties if not is_time(tie)} - group("ups") - group("downs")
    if before.modifier == "min" and figure.modifier == "max" and same_unit:
        return True
    if ties and ties <= _LISTING:
        return same_unit and (not of_things or figure.unit in group("sizes"))
    if "yang" in ties and before.unit == "%" and not same_unit and before.change is None:
        return False
    if not group("same").issuperset(ties):
        return same_unit and not _LEVEL.isdisjoint(ties)
    if before.change is not None and before.unit == "%" and ties and ties <= _FROM_TO:
        return True
    alike = not of_things or same_unit or _people_again(before, figure, leading)
    return alike or changes or not _UPTO.isdisjoint(ties)


def _people_again(before: Figure, figure: Printed, leading: Lead) -> bool:
    """Whether people are counted again with their level of before: "5 juta penumpang, naik dari | 2 juta orang"."""
    moved = not group("ups").isdisjoint(leading.ties) or not group("downs").isdisjoint(leading.ties)
    return figure.unit in {"orang", "jiwa"} and counts_things(before.unit) and before.unit not in TIMES and moved


def _alike(before: Figure, figure: Printed) -> bool:
    """Whether two figures that follow one another may be of one thing: both amounts, or of one unit."""
    if before.unit == figure.unit:
        return True
    units = (before.unit, figure.unit)
    return all(unit is not None and unit.isupper() for unit in units)


@cache
def _going_on() -> frozenset[str]:
    """The ties by which a second figure goes on with what the first one told: "dan diperkirakan menembus"."""
    return group("same") | group("predicates") | group("fillers") | group("joining") | {"", ",", "kemudian", "lalu"}


def _sized(before: Figure, figure: Printed, leading: Lead) -> bool:
    """Whether the figure before is the size of what this one prices: "emas batangan 5 gram Rp 5.770.000"."""
    alone = leading.touches or leading.goes_on
    priced = alone and figure.unit is not None and figure.unit.isupper() and group("pricing").issuperset(leading.ties)
    return priced and before.unit in group("sold_by") and before.measure not in {None, before.unit}


def _size(figure: Figure) -> str:
    number = str(figure.value).replace(".", ",")
    return f"{number} {figure.unit}"


def _points_back(leading: Lead) -> bool:
    """Whether the subject is only a word for the figure before: "Angka ini", "Jumlah tersebut"."""
    if len(leading.words) > 1 or not leading.ties:
        return False
    head = (*(bare(word) for word in leading.words), *leading.ties[:2])
    return len(head) > 1 and head[0] in group("pointers") and head[1] in POINTING
