"""What a figure measures, in the article's own words: the subject of its clause, its nearest phrase, or what it counts.

"Angka kemiskinan turun menjadi 9,4 persen" measures "Angka kemiskinan", "2.000 botol tuak" measures "tuak". Where the
clause does not show it, nothing is told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.indonesian.figures.again import in_list, told_again
from pipeline.indonesian.figures.against import against
from pipeline.indonesian.figures.bracketed import named_in_brackets
from pipeline.indonesian.figures.changes import change_of, changed_by, moved_by, with_change
from pipeline.indonesian.figures.classes import classed
from pipeline.indonesian.figures.clauses import AFTER, POINTING, Lead, bare, compounds, following, group, is_verb, lead
from pipeline.indonesian.figures.doings import done, inside, placed
from pipeline.indonesian.figures.elsewhere import told_elsewhere
from pipeline.indonesian.figures.in_rows import placed as placed_in_row
from pipeline.indonesian.figures.lasting import of_span
from pipeline.indonesian.figures.leading_phrases import holder, led_up, named_before
from pipeline.indonesian.figures.listed import headed
from pipeline.indonesian.figures.multiplied import multiplied
from pipeline.indonesian.figures.noun_phrases import nearest
from pipeline.indonesian.figures.otherwise import told_fuller, told_otherwise
from pipeline.indonesian.figures.parts import parted
from pipeline.indonesian.figures.printed import TIMES, Printed, counts_things, made
from pipeline.indonesian.figures.rates import after_rate, behind_rate
from pipeline.indonesian.figures.repeated import repeated
from pipeline.indonesian.figures.respective import respective
from pipeline.indonesian.figures.rows import rowed
from pipeline.indonesian.figures.states import state_behind
from pipeline.indonesian.figures.things import companion, counted, predicate, purpose
from pipeline.schema import Figure

#: "dalam kasus tersebut sebanyak 25 orang saksi" counts witnesses.
_MERELY = frozenset({"sebanyak", "sekitar"}) | POINTING
#: A deed that is done to what is counted: "penahanan | dua terdakwa".
_DEED = re.compile(r"pe[a-z]{4,}an")
#: Where a thing is dealt with, which tells less than the doing: "menyepakati 4 aturan | di ruang rapat".
_AT_A_PLACE = re.compile(r"di (?!(?:seluruh|semua|berbagai)\b)[a-z]")
#: Behind a time that only tells when: "lima tahun lalu".
_AGO = re.compile(r"\s+(?:yang\s+)?(?:lalu|terakhir|ini|silam|pertama)\b")
#: How far, in words, a word for a whole may stand: "jumlah pasien dalam pengawasan | 160 orang".
_WHOLE = 5
#: Words behind a noun from which on they tell enough of it.
_CLAUSE = 5
#: Shortest phrase, in letters, that tells anything.
_SHORTEST = 3


def measured(text: str, figures: Sequence[Printed]) -> list[Figure]:
    """Return the figures of an article, in order, each with what it measures."""
    found: list[Figure] = []
    leads: list[Lead] = []
    for place in range(len(figures)):
        leading = _leading(text, figures, place)
        leads.append(leading)
        found.append(_next(text, figures, place, leading, found[-1] if place else None))
    told = rowed(text, headed(text, named_in_brackets(text, placed_in_row(text, parted(text, found)))))
    for place, one in enumerate(told):
        if one.measure is None or " " not in one.measure or one.measure == one.unit:
            told[place] = _at_last(text, figures, place, one, leads[place])
    return repeated(classed(text, against(text, multiplied(text, respective(text, told)))))


def _leading(text: str, figures: Sequence[Printed], place: int) -> Lead:
    """Return what leads up to a figure, behind the one before; beyond a time that stands between."""
    if not place:
        return lead(text, 0, figures[place].start)
    before = figures[place - 1]
    leading = lead(text, after_rate(text, before.end) if before.per else before.end, figures[place].start)
    if leading.goes_on and leading.tie != "next" and before.unit in TIMES:
        return _beyond_time(text, figures, place, leading)
    return leading


def _next(text: str, figures: Sequence[Printed], place: int, leading: Lead, last: Figure | None) -> Figure:
    """Return a figure with what it measures: what the last one does, told again, or what its own clause tells."""
    figure = figures[place]
    moved = moved_by(leading) if leading.ties or leading.tie == "told" else None
    change = change_of(moved) if moved is not None else None
    if last is not None:
        again = told_again(figure, last, leading, moved, change)
        if again is not None and figure.unit is None and (state := state_behind(text, figure.end)) is not None:
            return made(figure, state, None)
        if again is not None:
            return again
        if leading.touches and in_list(text, last, figure, leading):
            return made(figure, last.measure, None)
    measure = _own(text, figures, place, leading, last)
    verb = changed_by(leading) if change is None and leading.tie == "told" and measure is not None else None
    if verb is None or measure is None:
        return made(figure, measure if moved is None else with_change(measure, moved), change)
    up = verb in group("ups") or verb.startswith("naik")
    return made(figure, f"{verb} {measure.rpartition(f' {verb} ')[2]}", "up" if up else "down")


def _own(text: str, figures: Sequence[Printed], place: int, leading: Lead, last: Figure | None) -> str | None:
    """Return what a figure measures by its own clause: what leads to it, what follows, or what is told elsewhere."""
    figure = figures[place]
    measure = _led_to(text, figures, place, leading) if not counts_things(figure.unit) else None
    if measure is not None and " " in measure:
        return measure
    ceiling = figures[place + 1].start if place + 1 < len(figures) else len(text)
    behind = following(text, behind_rate(text, figure.end) if figure.per else figure.end, ceiling)
    measure = _measure(figure, leading, behind) if measure is None else _meant(measure, behind)
    if leading.tie == "next" and leading.words and leading.words[-1] == measure and measure is not None:
        measure = _taken(measure, leading.words)
    going_on = figure.unit in TIMES and text[figure.end : ceiling].isspace()
    if going_on or (measure is not None and measure != figure.unit):
        return measure
    return told_elsewhere(text, figure, last, leading, behind) or measure


def _at_last(text: str, figures: Sequence[Printed], place: int, told: Figure, leading: Lead) -> Figure:
    """Return a figure of which nothing, its unit or one word is told with what the words around it say."""
    figure = figures[place]
    if told.measure is not None and bare(told.measure) in group("thin"):
        told = replace(told, measure=None)
    measure = told.measure
    known = measure is not None and measure != figure.unit and bare(measure) not in group("bare_totals")
    if known and text.find(measure or "", figure.end, figure.end + 2 * AFTER) < 0:
        return told
    ceiling = figures[place + 1].start if place + 1 < len(figures) else len(text)
    behind = following(text, behind_rate(text, figure.end) if figure.per else figure.end, ceiling)
    if measure is not None and bare(measure) in group("bare_totals") and _numbers(figure.unit):
        after = counted(behind, clauses=False)
        return replace(
            told, measure=" ".join(filter(None, (measure, figure.unit, after if after != measure else None)))
        )
    if measure is None or measure == figure.unit:
        measure = told_otherwise(text, figure, leading, behind) or measure
    measure = told_fuller(measure, behind) if measure is not None else None
    return told if measure == told.measure else replace(told, measure=measure)


def _numbers(unit: str | None) -> bool:
    """Whether a unit tells of what there are so many: "total | kasus", "jumlahnya | orang", no size."""
    return counts_things(unit) and unit not in TIMES and unit not in group("sizes")


def _beyond_time(text: str, figures: Sequence[Printed], place: int, leading: Lead) -> Lead:
    """What leads up to a figure behind a time that it holds for: "pemilih lima tahun lalu tercatat 2 juta orang"."""
    time = figures[place - 1]
    if _AGO.match(text, time.end) is None:
        return leading
    earlier = lead(text, figures[place - 2].end if place > 1 else 0, time.start)
    return earlier._replace(tie="is", ties=leading.ties, touches=False, goes_on=False) if earlier.words else leading


def _led_to(text: str, figures: Sequence[Printed], place: int, leading: Lead) -> str | None:
    """What leads up to an amount; its subject may hold a count: "alokasi bagi dua provinsi mengalami kenaikan"."""
    if figures[place].unit == "%" and leading.words and bare(leading.words[-1]) == "terhadap":
        return None
    told = led_up(leading)
    if told is not None or leading.tie != "is" or not place or not counts_things(figures[place - 1].unit):
        return told
    if "," in text[figures[place - 1].end : figures[place].start]:
        return None
    floor = figures[place - 2].end if place > 1 else 0
    told = led_up(lead(text, floor, figures[place].start))
    return told if told is not None and not any(map(str.isdigit, told)) and " " in told else None


def _meant(measure: str, behind: list[str]) -> str:
    """A bare word for an amount with what it is for: "anggaran" -> "anggaran untuk bantuan sosial"."""
    told = purpose(behind) if behind and bare(behind[0]) in {"untuk", "bagi"} else None
    return f"{measure} {behind[0]} {told}" if told is not None else measure


def _owner(words: Sequence[str]) -> str | None:
    """What has a size: "papan yang dipasang harus | memiliki lebar" -> "papan yang dipasang"."""
    rest = list(words)
    while rest and (bare(rest[-1]) in group("adverbs") or bare(rest[-1]) in {"yang", "masing-masing"}):
        rest.pop()
    return nearest(rest) if len(rest) < 2 or not is_verb(bare(rest[-2])) else None


def _taken(measure: str, words: Sequence[str]) -> str:
    """A noun alone before a figure with who has or gets it: "suap" -> "menerima suap", "panjang" -> "panjang kapal"."""
    sized = bare(measure) in group("generic") or bare(measure) in group("dimensions")
    if sized and len(words) > 2 and bare(words[-2]) in group("owning"):
        owner = _owner(words[:-2])
        return f"{measure} {owner}" if owner is not None else measure
    taken = len(words) > 1 and not sized and bare(words[-2]) in group("taking")
    return f"{words[-2]} {measure}" if taken else measure


def _measure(figure: Printed, leading: Lead, behind: list[str]) -> str | None:
    held = leading.words and bare(leading.words[-1]) in group("holding")
    if held and (whole := holder(leading, figure.unit)) is not None:
        return whole
    if not counts_things(figure.unit):
        return _of_amount(leading, behind, share=figure.unit == "%")
    unit = figure.unit or ""
    if unit in TIMES:
        return of_span(leading, behind)
    if unit.partition("/")[0] in group("counters") or (" " in unit and unit not in compounds()):
        return _of_counter(unit, leading, behind)
    return _of_things(unit, leading, behind)


def _of_amount(leading: Lead, behind: list[str], *, share: bool) -> str | None:
    """What money, a share or a bare number measures where no phrase leads up to it: what stands after it."""
    after = counted(behind, clauses=share or (len(behind) > 1 and bare(behind[0]) != "yang"), told=share)
    if after is not None and after.startswith("dari "):
        after = None if leading.tie == "is" else after.removeprefix("dari ")
    if share:
        return after or predicate((), behind) or purpose(behind) or _doing(leading, behind)
    meant = purpose(behind)
    if (
        after is None
        and meant is None
        and not leading.words
        and leading.ties[:1]
        and leading.ties[0] in group("amounts")
    ):
        return leading.ties[0]
    if meant is not None and bare(behind[0]) == "dari":
        return _doing(leading, behind) or (meant if leading.tie != "is" else None)
    return meant or after or _doing(leading, behind) or predicate((), behind)


def _doing(leading: Lead, behind: list[str], unit: str | None = None) -> str | None:
    """The doing around a figure, where the phrase next to it has told nothing."""
    return done(unit, leading, behind, phrased=leading.tie == "next")


def _of_counter(unit: str, leading: Lead, behind: list[str]) -> str | None:
    """What a word for anything counts: "2.000 botol tuak", "pekerja konstruksi mencapai 5.000 orang"."""
    if leading.words and leading.tie == "next" and bare(leading.words[-1]) in group("products"):
        return " ".join(word for word in leading.words[-2:] if bare(word) in group("products"))
    after, tied = counted(behind, clauses=True, told=unit in {"orang", "jiwa", "kasus"}), led_up(leading)
    if tied is not None and leading.words and bare(leading.words[-1]) == "terhadap":
        tied = None
    person = unit in {"orang", "jiwa", "kasus", "lokasi", "suara", "kursi"}
    person = person and not (unit == "orang" and after is not None and bare(after.split()[0]) in group("people"))
    pointed = behind and bare(behind[0]) in POINTING
    if unit == "kali" and after is None and not pointed and (done_so := predicate((), behind)) is not None:
        return f"{tied} {done_so}" if tied is not None and leading.tie == "is" else done_so
    if unit == "kali" and after is not None and "terjadi" in leading.ties[-1:]:
        return after
    told = _behind_counter(unit, after, tied, leading, person=person) if after is not None else None
    if told is not None:
        return told
    does = predicate((), behind) if person and (tied is None or leading.tie == "next") else None
    return f"{unit} {does}" if does is not None else tied or _around_counter(unit, leading, behind)


def _behind_counter(unit: str, after: str, tied: str | None, leading: Lead, *, person: bool) -> str | None:
    """What stands behind a counter, where that is what is counted: "2.000 botol | tuak"; else None."""
    counted_so = f"{unit} {after}" if person else after
    if not group("lists").isdisjoint(leading.ties):
        return counted_so
    bound = after.startswith(("yang ", "di ", "dari ", "sebagai ", "dalam "))
    if not bound and "sebanyak" in leading.ties and unit == "orang" and _MERELY.issuperset(leading.ties):
        return counted_so
    if tied is not None and after.startswith("dari ") and tied.lower() in group("dimensions"):
        return f"{tied} {after}"
    if tied is not None and bound and bare(tied.split()[0]) in group("wholes"):
        return tied
    if tied is not None and (leading.tie in {"is", "told"} or (bound and not person)):
        return None
    return f"{unit} {after}" if bound else counted_so


def _around_counter(unit: str, leading: Lead, behind: list[str]) -> str:
    """What a counter counts by what is done with it or whose it is: "sarang 12 | ekor"; the counter where none is."""
    size = unit.partition("/")[0] in group("sizes")
    doing = _doing(leading, behind, None if size else unit)
    if doing is not None:
        return f"{doing} {unit}" if unit == "poin" and " " not in doing else doing
    whose = named_before(leading)
    if whose is None:
        return unit
    return whose if size else f"{unit} {whose}"


def _of_things(unit: str, leading: Lead, behind: list[str]) -> str | None:
    """What a noun counts: "34 pegawai yang mundur"; a noun alone is told by what leads to it."""
    within = bool(behind) and not bare(behind[0]).startswith("ter") and inside(leading)
    last = bare(leading.words[-1]) if leading.words else ""
    apart = leading.tie == "next" and not leading.ties
    deed = apart and last.startswith("pe") and _DEED.fullmatch(last)
    after = counted(behind, clauses=True, told=not (within or deed))
    after = after or (predicate((), behind) if not (within or deed) else None)
    told_of = unit == "hal" and leading.tie in {"is", "exists"} and leading.words and leading.words[-1][-1] != ","
    if told_of and (whose := led_up(leading)) is not None:
        return whose
    if after is not None and not (after.startswith("di ") and is_verb(last) and _AT_A_PLACE.match(after)):
        told = f"{unit} {after}"
        return placed(told, leading) if len(after.split()) < _CLAUSE else told
    before = led_up(leading) if leading.tie in {"is", "told"} else None
    if before is not None and len(before) >= _SHORTEST:
        return f"{before} {leading.ties[-1]} {unit}" if leading.ties[-1:] == ("di",) else before
    if apart and last:
        known = not group("wholes").isdisjoint(map(bare, leading.words[-_WHOLE:]))
        whole = nearest(leading.words) if known else None
        parts = whole.lower().split() if whole is not None else []
        if len(parts) > 1 and parts[0] in group("wholes") and POINTING.isdisjoint(parts):
            return whole
    doing = done(unit, leading, behind)
    if doing is not None and doing != unit:
        return doing
    if deed:
        return f"{leading.words[-1]} {unit}"
    if (whose := named_before(leading)) is not None:
        return f"{unit} {whose}"
    with_it = companion(behind)
    return f"{unit} {with_it}" if with_it is not None else unit
