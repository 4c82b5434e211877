"""What a figure measures, in the article's own words: the subject of its clause, its nearest phrase, or what it counts.

"Angka kemiskinan turun menjadi 9,4 persen" measures "Angka kemiskinan", "2.000 botol tuak" measures "tuak". Where the
clause does not show it, nothing is told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.indonesian.figures.again import in_list, told_again
from pipeline.indonesian.figures.changes import change_of, changed_by, moved_by, with_change
from pipeline.indonesian.figures.clauses import (
    Lead,
    bare,
    compounds,
    following,
    group,
    is_passive,
    is_time,
    is_verb,
    lead,
)
from pipeline.indonesian.figures.doings import done, inside, placed, there
from pipeline.indonesian.figures.elsewhere import told_elsewhere
from pipeline.indonesian.figures.in_rows import placed as placed_in_row
from pipeline.indonesian.figures.listed import headed
from pipeline.indonesian.figures.noun_phrases import aged, nearest, subject
from pipeline.indonesian.figures.parts import parted
from pipeline.indonesian.figures.printed import TIMES, Printed, counts_things, made
from pipeline.indonesian.figures.rates import after_rate
from pipeline.indonesian.figures.rows import rowed
from pipeline.indonesian.figures.things import companion, counted, predicate, purpose, since, since_then
from pipeline.schema import Figure

#: Ties that count all of a phrase with its clause: "penerima yang memenuhi syarat sebanyak".
_ALL = frozenset({"sebanyak", "berjumlah", "sejumlah"})
_NO_HEADS = frozenset({"paling", "melalui", "secara", "lebih", "sangat"})
_POINTING = frozenset({"ini", "itu", "tersebut"})
#: "dalam kasus tersebut sebanyak 25 orang saksi" counts witnesses.
_MERELY = frozenset({"sebanyak", "sekitar"}) | _POINTING
_NAMED = frozenset({"yakni", "yaitu", "sebesar", "senilai"})
_AGAINST, _THAN = frozenset({"dibanding", "dibandingkan", "ketimbang"}), frozenset({"dari", "daripada"})
_IS = frozenset({"adalah", "ialah", "merupakan"})
#: A deed that is done to what is counted: "penahanan | dua terdakwa".
_DEED = re.compile(r"pe[a-z]{4,}an")
#: Words of a level that something accords with.
_LEVEL = 6
#: Where a thing is dealt with, which tells less than the doing: "menyepakati 4 aturan | di ruang rapat".
_AT_A_PLACE = re.compile(r"di (?!(?:seluruh|semua|berbagai)\b)[a-z]")
#: Behind a time that only tells when: "lima tahun lalu".
_AGO = re.compile(r"\s+(?:yang\s+)?(?:lalu|terakhir|ini|silam|pertama)\b")
#: Words behind a noun from which on they tell enough of it.
_CLAUSE = 5
#: Shortest phrase, in letters, that tells anything.
_SHORTEST = 3


def measured(text: str, figures: Sequence[Printed]) -> list[Figure]:
    """Return the figures of an article, in order, each with what it measures."""
    found: list[Figure] = []
    for place, figure in enumerate(figures):
        before = figures[place - 1] if place else None
        floor = (after_rate(text, before.end) if before.per else before.end) if before is not None else 0
        ceiling = figures[place + 1].start if place + 1 < len(figures) else len(text)
        leading = lead(text, floor, figure.start)
        if place and leading.tie == "is" and leading.goes_on and figures[place - 1].unit in TIMES:
            leading = _beyond_time(text, figures, place, leading)
        moved = moved_by(leading) if leading.ties or leading.tie == "told" else None
        change = change_of(moved) if moved is not None else None
        shared = told_again(figure, found[-1], leading, moved, change) if found else None
        if shared is None and leading.touches and leading.ties and found and in_list(text, found[-1], figure, leading):
            shared = made(figure, found[-1].measure, None)
        if shared is None:
            measure = _led_to(text, figures, place, leading) if not counts_things(figure.unit) else None
            if measure is None or " " not in measure:
                end = after_rate(text, figure.end) if figure.per else figure.end
                behind = following(text, end, ceiling)
                measure = _measure(figure, leading, behind) if measure is None else _meant(measure, behind)
                if measure is not None and leading.tie == "next" and leading.words[-1:] == (measure,):
                    measure = _taken(measure, leading.words)
                going_on = figure.unit in TIMES and text[figure.end : ceiling].isspace()
                if (measure is None or measure == figure.unit) and not going_on:
                    last = found[-1] if found else None
                    measure = told_elsewhere(text, figure, last, leading, behind) or measure
            shared = made(figure, with_change(measure, moved), change)
            if (
                change is None
                and leading.tie == "told"
                and (verb := changed_by(leading)) is not None
                and measure is not None
            ):
                up = verb in group("ups") or verb.startswith("naik")
                shared = made(figure, f"{verb} {measure.rpartition(f' {verb} ')[2]}", "up" if up else "down")
        found.append(shared)
    return rowed(text, headed(text, placed_in_row(text, parted(text, found))))


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
    told = _before(leading)
    if told is not None or leading.tie != "is" or not place or not counts_things(figures[place - 1].unit):
        return told
    if "," in text[figures[place - 1].end : figures[place].start]:
        return None
    floor = figures[place - 2].end if place > 1 else 0
    told = _before(lead(text, floor, figures[place].start))
    return told if told is not None and not any(map(str.isdigit, told)) and " " in told else None


def _meant(measure: str, behind: list[str]) -> str:
    """A bare word for an amount with what it is for: "anggaran" -> "anggaran untuk bantuan sosial"."""
    told = purpose(behind) if behind and bare(behind[0]) in {"untuk", "bagi"} else None
    return f"{measure} {behind[0]} {told}" if told is not None else measure


def _taken(measure: str, words: Sequence[str]) -> str:
    """A noun that stands alone before a figure with who has or gets it: "suap" -> "menerima suap"."""
    sized = bare(measure) in group("generic") or bare(measure) in group("dimensions")
    taken = len(words) > 1 and not sized and bare(words[-2]) in group("taking")
    return f"{words[-2]} {measure}" if taken else measure


def _measure(figure: Printed, leading: Lead, behind: list[str]) -> str | None:
    if not counts_things(figure.unit):
        return _of_amount(leading, behind, share=figure.unit == "%")
    unit = figure.unit or ""
    if unit in TIMES:
        return _of_span(leading, behind)
    if unit.partition("/")[0] in group("counters") or (" " in unit and unit not in compounds()):
        return _of_counter(unit, leading, behind)
    return _of_things(unit, leading, behind)


def _before(leading: Lead) -> str | None:
    """The phrase that leads up to a figure, by its tie."""
    if "sesuai" in leading.words and (level := _accorded(leading)) is not None:
        return level
    if "yang" in leading.ties or not _NAMED.isdisjoint(leading.ties):
        against = _against(leading.words)
        named = against < 0 or ("yang" not in leading.ties and bare(leading.words[against]) not in _THAN)
        leading = leading if named else leading._replace(words=_compared(leading.words, against))
    if leading.tie in {"is", "exists"}:
        told = _related(leading) or _described(leading) or subject(leading.words)
        return _of_whole(told, leading.words) if told is not None and _generic(told) else told
    if not _ALL.isdisjoint(leading.ties) and not _with(leading.words):
        return subject(leading.words) or _happening(leading.words)
    told = nearest(leading.words, tie=leading.tie, alone=not group("near").isdisjoint(leading.ties))
    return _of_whole(told, leading.words) if told is not None and _generic(told) else told


def _compared(words: tuple[str, ...], against: int) -> tuple[str, ...]:
    """The words behind "dibandingkan", of which "yang" tells: "dibandingkan kasus demam | yang mencapai"."""
    behind = words[against + 1 :]
    other = behind[1:] if behind and bare(behind[0]) == "dengan" else behind
    return words[:against] if against > 0 and other and bare(other[0]) in group("spans") else behind


def _happening(words: Sequence[str]) -> str | None:
    """What happens somewhere so often: "kenaikan kasus tertinggi terjadi di Kota Bima | sebanyak 392"."""
    place = next((n for n in range(1, len(words) - 1) if bare(words[n]) in group("happening")), 0)
    told = subject(words[:place]) if place and bare(words[place + 1]) in {"di", "pada"} else None
    return " ".join((told, *(word.strip(".,;:()") for word in words[place + 1 :]))) if told is not None else None


def _against(words: Sequence[str]) -> int:
    """The place of the last word that sets a subject against another: "lebih ringan | dari tuntutan jaksa"; else -1."""
    for place in range(len(words) - 1, -1, -1):
        low = bare(words[place])
        if low in _AGAINST or (low in _THAN and place > 1 and bare(words[place - 2]) == "lebih"):
            return place
    return -1


def _accorded(leading: Lead) -> str | None:
    """The level that something accords with: "dijual sesuai harga eceran tertinggi, | yakni Rp 9.000"."""
    if _NAMED.isdisjoint(leading.ties):
        return None
    place = max((n for n, word in enumerate(leading.words) if bare(word) == "sesuai"), default=-1)
    level = leading.words[place + 1 :]
    if place < 0 or not level or len(level) > _LEVEL or any(word[-1] in ",;:" for word in level[:-1]):
        return None
    return nearest(level)


def _generic(told: str) -> bool:
    """Whether a phrase is only a word for an amount: "nilai", "nilai proyek"."""
    head, _, rest = told.lower().partition(" ")
    return head in group("generic") and " " not in rest


def _of_whole(told: str, words: Sequence[str]) -> str:
    """A bare "nilai" with what it is of: "laporan gratifikasi dengan nilai" -> "nilai laporan gratifikasi"."""
    for place in range(len(words) - 1, 0, -1):
        if bare(words[place]) == "dengan":
            return told if words[place - 1][-1] == "," else _joined(told, words[:place])
        if words[place][-1] == ",":
            break
    return told


def _joined(told: str, words: Sequence[str]) -> str:
    rest = list(words)
    while rest and (
        is_verb(low := bare(rest[-1])) or low in group("adverbs") or low in group("tails") or low in group("ups")
    ):
        rest.pop()
    whole = nearest(rest)
    if whole is None or any(is_time(part) for word in whole.split() for part in bare(word).split("-")):
        return told
    words = whole.split()
    verb = max((place for place, word in enumerate(words) if is_verb(bare(word))), default=-1)
    named = words[verb + 1 :]
    agent = verb >= 0 and is_passive(bare(words[verb])) and bare(words[verb]) not in group("calling")
    if not named or agent or bare(named[0]) in group("prepositions"):
        return told
    return " ".join((told, *named))


def _related(leading: Lead) -> str | None:
    """A noun with the passive verb that a figure is told by: "nilai | yang awalnya dilaporkan hanya Rp 3 juta"."""
    verb = next((n for n, tie in enumerate(leading.ties) if tie.startswith("di") and is_verb(tie)), 0)
    if leading.ties[:1] != ("yang",) or not verb or not leading.words or leading.words[-1][-1] == ",":
        return None
    told = nearest(leading.words)
    return f"{told} {' '.join(leading.ties[: verb + 1])}" if told is not None else None


def _described(leading: Lead) -> str | None:
    """The noun that a figure is told of by "yang": "penjualan | yang justru tumbuh 23 persen"."""
    if leading.ties[:1] != ("yang",) or not leading.words or leading.words[-1][-1] == ",":
        return None
    told = (_taken_from(leading.words) or nearest(leading.words) or "").split()
    if not told or (len(told) == 1 and len(leading.words) > 1 and is_verb(bare(leading.words[-2]))):
        return None
    sound = told[0].islower() and told[0] not in _NO_HEADS and not is_verb(told[0])
    return " ".join(told) if sound else None


def _taken_from(words: Sequence[str]) -> str | None:
    """What "yang" tells of behind "dari", with its aim: "diambil dari | alokasi dana untuk bansos yang mencapai"."""
    place = max((n for n, word in enumerate(words) if bare(word) == "dari"), default=-1)
    told = words[place + 1 :]
    aim = next((n for n, word in enumerate(told) if bare(word) in {"untuk", "bagi"}), 0)
    if place < 0 or aim < 1 or any(word[-1] in ",;:" or is_verb(bare(word)) for word in told):
        return None
    return " ".join(told)


def _with(words: Sequence[str]) -> bool:
    """Whether "dengan" adds the phrase next to a figure: "sekolah rakyat dengan jumlah siswa sebanyak"."""
    for word in reversed(words):
        if word[-1] == ",":
            return False
        if bare(word) == "dengan":
            return True
    return False


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


def _of_span(leading: Lead, behind: list[str]) -> str | None:
    """What lasts or is how old: "dua tahun penjara", "pidana penjara selama 11 tahun"."""
    if leading.words and bare(leading.words[-1]) in group("ages"):
        return aged(leading.words)
    after = counted(behind, clauses=False)
    if after is not None and leading.tie != "told" and not (leading.tie == "is" and leading.ties[0] in _IS):
        return after if leading.words else since_then(behind) or after
    told, then = there(_before(leading), leading), since(behind)
    if told is not None and then is not None and len(told.split()) <= _CLAUSE and then.split()[0] != "terhitung":
        return f"{told} {then}"
    return told or after or then or predicate((), behind) or _doing(leading, behind)


def _of_counter(unit: str, leading: Lead, behind: list[str]) -> str | None:
    """What a word for anything counts: "2.000 botol tuak", "pekerja konstruksi mencapai 5.000 orang"."""
    if leading.words and leading.tie == "next" and bare(leading.words[-1]) in group("products"):
        return " ".join(word for word in leading.words[-2:] if bare(word) in group("products"))
    after, tied = counted(behind, clauses=True, told=unit in {"orang", "jiwa", "kasus"}), _before(leading)
    if tied is not None and leading.words and bare(leading.words[-1]) == "terhadap":
        tied = None
    person = unit in {"orang", "jiwa", "kasus", "lokasi", "suara", "kursi"}
    person = person and not (unit == "orang" and after is not None and bare(after.split()[0]) in group("people"))
    pointed = behind and bare(behind[0]) in _POINTING
    if unit == "kali" and after is None and not pointed and (done_so := predicate((), behind)) is not None:
        return f"{tied} {done_so}" if tied is not None and leading.tie == "is" else done_so
    if after is not None and not group("lists").isdisjoint(leading.ties):
        return f"{unit} {after}" if person else after
    bound = after is not None and after.startswith(("yang ", "di ", "dari ", "sebagai ", "dalam "))
    if (
        after is not None
        and not bound
        and "sebanyak" in leading.ties
        and unit == "orang"
        and _MERELY.issuperset(leading.ties)
    ):
        return f"{unit} {after}" if person else after
    if after is not None and tied is not None and after.startswith("dari ") and tied.lower() in group("dimensions"):
        return f"{tied} {after}"
    if after is not None and not (tied is not None and (leading.tie in {"is", "told"} or (bound and not person))):
        return f"{unit} {after}" if person or bound else after
    told = predicate((), behind) if person and (tied is None or leading.tie == "next") else None
    if told is not None:
        return f"{unit} {told}"
    doing = _doing(leading, behind, None if unit.partition("/")[0] in group("sizes") else unit)
    if unit == "poin" and tied is None and doing is not None and " " not in doing:
        return f"{doing} {unit}"
    return tied or doing or unit


def _of_things(unit: str, leading: Lead, behind: list[str]) -> str | None:
    """What a noun counts: "34 pegawai yang mundur"; a noun alone is told by what leads to it."""
    within = inside(leading) and not (behind and bare(behind[0]).startswith("ter"))
    deed = leading.tie == "next" and leading.words and not leading.ties and _DEED.fullmatch(bare(leading.words[-1]))
    after = counted(behind, clauses=True, told=not (within or deed))
    after = after or (predicate((), behind) if not (within or deed) else None)
    told_of = unit == "hal" and leading.tie in {"is", "exists"} and leading.words and leading.words[-1][-1] != ","
    if told_of and (whose := _before(leading)) is not None:
        return whose
    dealt_with = bool(leading.words) and is_verb(bare(leading.words[-1]))
    if after is not None and not (dealt_with and _AT_A_PLACE.match(after)):
        told = f"{unit} {after}"
        return placed(told, leading) if len(after.split()) < _CLAUSE else told
    before = _before(leading) if leading.tie in {"is", "told"} else None
    if before is not None and len(before) >= _SHORTEST:
        return before
    doing = done(unit, leading, behind)
    if doing is not None and doing != unit:
        return doing
    if deed:
        return f"{leading.words[-1]} {unit}"
    with_it = companion(behind)
    return f"{unit} {with_it}" if with_it is not None else unit
