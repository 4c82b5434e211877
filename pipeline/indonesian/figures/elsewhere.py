"""What a figure measures where neither the phrase before it nor what it counts tells: the rest of its sentence.

"Selama tiga tahun, mereka menjalani pelatihan" tells "menjalani pelatihan", "dua pos itu ada di perbatasan" tells
"pos ada di perbatasan", "30 bus di Bali dan 20 di Jawa" tells the second "bus di Jawa".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.indonesian.figures.changes import without_change
from pipeline.indonesian.figures.clauses import (
    AGAINST,
    MARKS,
    Lead,
    bare,
    following,
    group,
    is_passive,
    is_time,
    is_verb,
    lead,
)
from pipeline.indonesian.figures.noun_phrases import nearest, subject
from pipeline.indonesian.figures.printed import TIMES, Printed, counts_things
from pipeline.indonesian.figures.things import predicate
from pipeline.schema import Figure

#: Words told at most: of a clause before a figure or behind it, and of a place or a purpose.
_CLAUSE, _PLACE = 6, 4
#: How long, in characters, the words may be between a time that a sentence begins with and its comma.
_TAIL = 64
#: How far, in characters, such a comma stands from its figure.
_NEAR = 40
_ABOUT = group("about")
#: "lebih banyak dibandingkan dengan kebutuhan, | sekitar 9.200 ekor": that is what is told.
_AGAINST = AGAINST | {"daripada"}
_ASIDES = frozenset({"yakni", "yaitu"})
#: How far, in characters, a count at one place may stand from that at the next.
_SAME_ROW = 160
#: The place that ends a measure: "mahasiswa positif | di Garut".
_AT_PLACE = re.compile(r" (?:di|dari)(?: [A-Z]\w*)+$")


def told_elsewhere(
    text: str, figure: Printed, before: Figure | None, leading: Lead, behind: Sequence[str]
) -> str | None:
    """Return what a figure measures by the rest of its sentence, None where that does not tell it either.

    Args:
        text: the article.
        figure: the figure, of which nothing is known but its unit.
        before: the figure before it, with what it measures.
        leading: what leads up to it.
        behind: what follows it in its clause.
    """
    if figure.unit in TIMES:
        told = _each(before, leading) or _fronted(text, figure, leading) or _clause(leading)
        return told or _apposed(text, figure, before, leading)
    told = (
        _elsewhere_too(before, figure, leading)
        or _item(before, figure, leading, behind)
        or _led_again(before, figure, leading)
        or _there(before, figure, leading)
    )
    return (
        told
        or _resumed(text, figure, leading, behind)
        or _by_itself(figure.unit, leading, behind)
        or _apposed(text, figure, before, leading)
        or _whole(figure.unit, leading)
    )


def _there(before: Figure | None, figure: Printed, leading: Lead) -> str | None:
    """Where or for whom the figure before is counted: "membagikan 300 paket di | 12 desa"."""
    if before is None or before.measure is None or not leading.touches or len(leading.ties) != 1:
        return None
    preposition = leading.ties[0]
    if preposition not in group("item_places") or not _thing(figure.unit) or not counts_things(before.unit):
        return None
    return f"{before.measure} {preposition} {figure.unit}"


def _by_itself(unit: str | None, leading: Lead, behind: Sequence[str]) -> str | None:
    """What is said of a figure, who has what it counts, or what that is for: "17 balai | untuk pengungsi"."""
    said = _said(behind)
    if said is not None:
        return f"{unit} {said}" if counts_things(unit) else said
    owned = _owned(unit, leading)
    if owned is not None or any(not group(name).isdisjoint(leading.ties) for name in ("ups", "downs")):
        return owned
    purpose = _purpose(behind)
    return f"{unit} {purpose}" if purpose is not None and _thing(unit) else purpose


def _thing(unit: str | None) -> bool:
    """Whether a unit names what is counted: "balai", not "orang" or "persen"."""
    return counts_things(unit) and unit not in group("counters")


def _each(before: Figure | None, leading: Lead) -> str | None:
    """What happens so often in a time: "dua kali dalam setahun"."""
    if before is None or not leading.touches or not group("each").issuperset(leading.ties):
        return None
    return before.measure if before.unit not in TIMES else None


def _fronted(text: str, figure: Printed, leading: Lead) -> str | None:
    """What goes on in a time that its sentence begins with."""
    if not _opens_clause(leading.words) or any(
        tie not in _ABOUT and tie not in group("during") for tie in leading.ties
    ):
        return None
    comma = text.find(", ", figure.end, figure.end + _TAIL)
    if comma < 0 or not all(map(_tells_when, text[figure.end : comma].split())):
        return None
    words = following(text, comma + 1, len(text))
    verb = next((place for place, word in enumerate(words[:8]) if is_verb(bare(word)) and word[0].islower()), None)
    if verb is None:
        return None
    low = bare(words[verb])
    named = is_passive(low) and words[0].islower() and bare(words[0]) not in group("told")
    moved = named or any(low in group(name) for name in ("reported", "predicates", "ups", "downs"))
    told = _until(words[0 if moved and verb < _CLAUSE else verb :], _CLAUSE)
    return _joined(told if len(told) > 1 else words[: verb + 1][-_CLAUSE:])


def _opens_clause(words: Sequence[str]) -> bool:
    """Whether a clause begins at a figure: it has no words of its own, or "mengatakan," before it."""
    return not words or (words[-1][-1] == "," and bare(words[-1]) in group("says"))


def _tells_when(word: str) -> bool:
    """Whether a word behind a time only tells from when to when it is: "terakhir", "mulai", "(7/9"."""
    low = bare(word)
    if not any(map(str.isalpha, low)):
        return True
    return any(low in group(name) for name in ("fronting", "fronting_dates")) or is_time(low) or low == "minggu"


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
    if (
        before is None
        or before.measure is None
        or not leading.touches
        or not group("between_items").issuperset(leading.ties)
    ):
        return None
    if not behind or bare(behind[0]) not in group("item_places") or figure.unit not in {None, before.unit}:
        return None
    head = before.measure.split()
    place = next((n for n, word in enumerate(head) if n and word == bare(behind[0])), None)
    there = _until(behind, _PLACE)
    return _joined([*head[:place], *there]) if place is not None and len(there) > 1 else None


def _resumed(text: str, figure: Printed, leading: Lead, behind: Sequence[str]) -> str | None:
    """What goes on behind an amount set between commas: "sebagian, yaitu | Rp 2 miliar, sudah dibayarkan"."""
    if behind or _ASIDES.isdisjoint(leading.ties) or not text.startswith(", ", figure.end):
        return None
    if leading.words and bare(leading.words[-1]) != "antaranya":
        return None
    return predicate((), following(text, figure.end + 1, len(text)))


def _elsewhere_too(before: Figure | None, figure: Printed, leading: Lead) -> str | None:
    """What the figure before counted, at another place: "92 mahasiswa positif. Di Garut ada | 34"."""
    if leading.tie != "exists" or before is None or before.measure is None or before.unit in TIMES:
        return None
    if before.unit is not None and not counts_things(before.unit):
        return None
    words = [word for word in leading.words if bare(word)]
    placed = 1 < len(words) <= _PLACE and bare(words[0]) in {"di", "dari"}
    near = figure.start - before.end < _SAME_ROW and figure.unit in {None, before.unit}
    if not placed or not near or not all(word[0].isupper() for word in words[1:]):
        return None
    counted = _AT_PLACE.sub("", before.measure)
    return _joined([*counted.split(), bare(words[0]), *words[1:]])


def _said(behind: Sequence[str]) -> str | None:
    """What is said of things pointed to: "dua pos | itu ada di perbatasan", "Rp 3 miliar | adalah biaya sewa"."""
    rest = list(behind)
    while rest and bare(rest[0]) in group("pointed"):
        rest.pop(0)
    copula = bool(rest) and bare(rest[0]) in group("equating")
    if copula:
        rest.pop(0)
    told = _until(rest, _CLAUSE)
    related = len(told) > 2 and bare(told[0]) == "yang"
    if (len(rest) == len(behind) and not related) or not told or _opens(bare(told[0])):
        return None
    return None if all(bare(word) in group("empty") or bare(word) in group("told") for word in told) else _joined(told)


def _owned(unit: str | None, leading: Lead) -> str | None:
    """Who has what is counted: "KPU memiliki | lima komisioner"."""
    verb = next((tie for tie in leading.ties if tie in group("owning")), None)
    if verb is None or unit is None or not leading.words or bare(leading.words[-1]) in group("nobody"):
        return None
    owner = nearest(leading.words)
    return f"{owner} {verb} {unit}" if owner is not None else None


def _led_again(before: Figure | None, figure: Printed, leading: Lead) -> str | None:
    """A figure that goes on with what the one before told: "naik 3 persen, yakni menjadi | Rp 4,4 juta"."""
    if before is None or before.measure in {None, before.unit} or not leading.touches or not leading.ties:
        return None
    if not group("going_on").issuperset(leading.ties) or (before.unit != figure.unit and counts_things(figure.unit)):
        return None
    return without_change(before.measure or "")


def _apposed(text: str, figure: Printed, before: Figure | None, leading: Lead) -> str | None:
    """What a comma parts from the figure that tells how much of it: "lahannya luas, sekitar | 10 hektare"."""
    if not leading.ties or leading.words:
        return None
    floor = before.end if before is not None else 0
    comma = text.rfind(", ", max(floor, figure.start - _NEAR), figure.start)
    if comma < 0 or not group("apposing").issuperset(text[comma + 1 : figure.start].split()):
        return None
    words = lead(text, floor, comma).words
    against = max((n for n, word in enumerate(words) if bare(word) in _AGAINST), default=-1)
    if against >= 0:
        return nearest([word for word in words[against + 1 :] if word != "dengan"])
    return subject(words) if words and bare(words[0]) not in group("item_places") else None


def _purpose(behind: Sequence[str]) -> str | None:
    if len(behind) < 2 or bare(behind[0]) not in {"untuk", "bagi"}:
        return None
    return _joined(_until(behind, _PLACE + 1))


def _whole(unit: str | None, leading: Lead) -> str | None:
    """The word for a whole that alone leads up to a figure: "total | 48 orang"."""
    whole = next((tie for tie in leading.ties if tie in group("totals")), None)
    return f"{whole} {unit}" if whole is not None and _thing(unit) else whole


def _until(words: Sequence[str], most: int) -> list[str]:
    got: list[str] = []
    for word in words[:most]:
        low = bare(word)
        if (
            low in group("naming")
            or word[0].isdigit()
            or low == "rp"
            or (got and (low in group("joining") or _opens(low) or is_time(low)))
        ):
            break
        got.append(word)
    return got


def _joined(words: Sequence[str]) -> str | None:
    got = list(words)
    while got and (not (low := bare(got[-1])) or any(low in group(name) for name in ("tails", "fillers", "told"))):
        got.pop()
    told = " ".join(word.strip(MARKS) for word in got)
    return told if len(told) > 2 else None
