"""What a figure measures where neither the phrase before it nor what it counts tells: the rest of its sentence.

"Selama tiga tahun, mereka menjalani pelatihan" tells "menjalani pelatihan", "dua pos itu ada di perbatasan" tells
"pos ada di perbatasan", "30 bus di Bali dan 20 di Jawa" tells the second "bus di Jawa".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.indonesian.figures.changes import without_change
from pipeline.indonesian.figures.clauses import Lead, bare, following, group, is_time, is_verb, lead
from pipeline.indonesian.figures.noun_phrases import nearest, subject
from pipeline.indonesian.figures.printed import Printed
from pipeline.schema import Figure

_MARKS = "()\"“”'’,.;:!?"
#: Words told at most: of a clause before a figure or behind it, and of a place or a purpose.
_CLAUSE, _PLACE = 6, 4
#: Behind a figure that is the subject: "tiga kantor lagi | belum dibuka".
_POINTING = frozenset({"ini", "itu", "tersebut", "lagi", "lain", "lainnya", "pun", "tadi", "nya"})
#: Between a time and what goes on in it: "Selama tiga tahun ke depan, ".
_FRONTED = re.compile(
    r"(?i:\s+(?:yang\s+)?(?:ke\s+depan|terakhir|pertama|ini|itu|tersebut|mendatang|berikutnya|kemudian)){0,2},\s"
)
_DURING = frozenset({"selama", "dalam", "setelah", "sejak", "sudah", "dalam waktu"})
#: Ties between what happens and how long or how often it does: "dua kali dalam setahun".
_EACH = frozenset({"dalam", "selama", "setiap", "tiap", "per", "waktu", "kurun"})
_PLACES = frozenset({"di", "dari", "untuk", "bagi", "ke", "pada", "kepada"})
_ITEMS = frozenset({"", ",", "dan", "serta", "kemudian", "sementara", "sedangkan", "lalu"})
_COPULAS = frozenset({"adalah", "merupakan", "ialah", "hanyalah"})
_OWNING = frozenset({"memiliki", "punya", "mempunyai"})
_NAMING = frozenset({"yakni", "yaitu", "antara"})
_EMPTY = frozenset({"yang", "ada", "adalah", "saja", "juga", "sudah", "telah", "masih"})
_GOING_ON = frozenset({"yakni", "yaitu", "menjadi", "mencapai", "atau", "jadi"})
#: A comma that only words of degree or of time part from a figure.
_COMMA = re.compile(
    r",\s+(?:(?:dari|sekitar|hampir|semula|awalnya|sebelumnya|yang|hanya|yakni|yaitu|bahkan|kurang|lebih|mulai)\s+)+$"
)
#: How far, in characters, such a comma stands from its figure.
_NEAR = 40


def told_elsewhere(
    text: str, figure: Printed, before: Figure | None, leading: Lead, behind: Sequence[str], *, times: frozenset[str]
) -> str | None:
    """Return what a figure measures by the rest of its sentence, None where that does not tell it either.

    Args:
        text: the article.
        figure: the figure, of which nothing is known but its unit.
        before: the figure before it, with what it measures.
        leading: what leads up to it.
        behind: what follows it in its clause.
        times: the units of time.
    """
    unit = figure.unit
    apposed = _apposed(text, figure, before, leading)
    if unit in times:
        return _each(before, leading, times) or _fronted(text, figure, leading) or _clause(leading) or apposed
    item = _item(before, figure, leading, behind) or _led_again(before, figure, leading)
    if item is not None:
        return item
    said = _said(behind)
    if said is not None:
        return f"{unit} {said}" if unit is not None and unit != "%" and not unit.isupper() else said
    thing = unit if not _amount(unit) and unit not in group("counters") else None
    moved = not (group("ups") | group("downs")).isdisjoint(leading.ties)
    purpose = _purpose(behind) if not moved else None
    if purpose is not None and thing is not None:
        purpose = f"{thing} {purpose}"
    whole = _whole(leading)
    if whole is not None and thing is not None:
        whole = f"{whole} {thing}"
    return _owned(unit, leading) or purpose or apposed or whole


def _each(before: Figure | None, leading: Lead, times: frozenset[str]) -> str | None:
    """What happens so often in a time: "dua kali dalam setahun"."""
    if before is None or not leading.touches or not _EACH.issuperset(leading.ties):
        return None
    return before.measure if before.unit not in times else None


def _fronted(text: str, figure: Printed, leading: Lead) -> str | None:
    """What goes on in a time that its sentence begins with."""
    if leading.words or not _DURING.issuperset(leading.ties):
        return None
    fronted = _FRONTED.match(text, figure.end)
    if fronted is None:
        return None
    words = following(text, fronted.end(), len(text))
    verb = next((place for place, word in enumerate(words[:8]) if is_verb(bare(word)) and word[0].islower()), None)
    if verb is None:
        return None
    return _joined(_until(words[verb:], _CLAUSE))


def _clause(leading: Lead) -> str | None:
    """The end of the clause that a time closes: "kejadian itu lebih sering | dalam setahun"."""
    words = list(leading.words)
    cut = max((place for place, word in enumerate(words) if _opens(bare(word)) or word[-1] in ",;:"), default=-1)
    words = words[cut + 1 :][-_CLAUSE:]
    while words and is_time(bare(words[0])):
        words.pop(0)
    return _joined(words) if any(is_verb(bare(word)) for word in words) else None


def _opens(low: str) -> bool:
    return low in group("cuts") or low in group("says")


def _item(before: Figure | None, figure: Printed, leading: Lead, behind: Sequence[str]) -> str | None:
    """An item of a row told by its place: "30 bus di Bali dan | 20 di Jawa"."""
    if before is None or before.measure is None or not leading.touches or not _ITEMS.issuperset(leading.ties):
        return None
    if not behind or bare(behind[0]) not in _PLACES or figure.unit not in {None, before.unit}:
        return None
    head = before.measure.split()
    place = next((n for n, word in enumerate(head) if n and word == bare(behind[0])), None)
    there = _until(behind, _PLACE)
    return _joined([*head[:place], *there]) if place is not None and len(there) > 1 else None


def _said(behind: Sequence[str]) -> str | None:
    """What is said of things pointed to: "dua pos | itu ada di perbatasan", "Rp 3 miliar | adalah biaya sewa"."""
    rest = list(behind)
    while rest and bare(rest[0]) in _POINTING:
        rest.pop(0)
    copula = bool(rest) and bare(rest[0]) in _COPULAS
    if copula:
        rest.pop(0)
    told = _until(rest, _CLAUSE)
    related = len(told) > 2 and bare(told[0]) == "yang"
    if (len(rest) == len(behind) and not related) or not told or _opens(bare(told[0])):
        return None
    return None if all(bare(word) in _EMPTY or bare(word) in group("told") for word in told) else _joined(told)


def _owned(unit: str | None, leading: Lead) -> str | None:
    """Who has what is counted: "KPU memiliki | lima komisioner"."""
    verb = next((tie for tie in leading.ties if tie in _OWNING), None)
    if verb is None or unit is None or not leading.words:
        return None
    owner = nearest(leading.words)
    return f"{owner} {verb} {unit}" if owner is not None else None


def _led_again(before: Figure | None, figure: Printed, leading: Lead) -> str | None:
    """A figure that goes on with what the one before told: "naik 3 persen, yakni menjadi | Rp 4,4 juta"."""
    if before is None or before.measure in {None, before.unit} or not leading.touches or not leading.ties:
        return None
    if not _GOING_ON.issuperset(leading.ties) or (before.unit != figure.unit and not _amount(figure.unit)):
        return None
    return without_change(before.measure or "")


def _amount(unit: str | None) -> bool:
    return unit is None or unit == "%" or unit.isupper()


def _apposed(text: str, figure: Printed, before: Figure | None, leading: Lead) -> str | None:
    """What a comma parts from the figure that tells how much of it: "lahannya luas, sekitar | 10 hektare"."""
    if not leading.ties or leading.words:
        return None
    floor = before.end if before is not None else 0
    comma = _COMMA.search(text, max(floor, figure.start - _NEAR), figure.start)
    if comma is None:
        return None
    words = lead(text, floor, comma.start()).words
    return subject(words) if words and bare(words[0]) not in _PLACES else None


def _purpose(behind: Sequence[str]) -> str | None:
    if len(behind) < 2 or bare(behind[0]) not in {"untuk", "bagi"}:
        return None
    return _joined(_until(behind, _PLACE + 1))


def _whole(leading: Lead) -> str | None:
    """The word for a whole that alone leads up to a figure: "total | 48 orang"."""
    return next((tie for tie in leading.ties if tie in group("totals")), None)


def _until(words: Sequence[str], most: int) -> list[str]:
    got: list[str] = []
    for word in words[:most]:
        low = bare(word)
        if low in _NAMING or (got and (low in group("joining") or _opens(low) or is_time(low))):
            break
        got.append(word)
    return got


def _joined(words: Sequence[str]) -> str | None:
    got = list(words)
    while got and (not (low := bare(got[-1])) or any(low in group(name) for name in ("tails", "fillers", "told"))):
        got.pop()
    told = " ".join(word.strip(_MARKS) for word in got)
    return told if len(told) > 2 else None
