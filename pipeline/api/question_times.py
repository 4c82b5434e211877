"""The time that a question asks about: "10 Oktober 2020", "antara September dan Oktober 2020", "sebelum 2021".

A time counted from today ("minggu lalu") is told as not read: whoever reads articles of years may mean theirs.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from pipeline import resources
from pipeline.api.question_words import Word
from pipeline.indonesian.calendar_words import DAYS, MONTH_FORMS
from pipeline.indonesian.dates_from_here import EDGE, RELATIVE

_YEAR = re.compile(r"(?:19|20)\d\d")
_YEARS = re.compile(r"((?:19|20)\d\d)[-–]((?:19|20)\d\d)")
_ISO = re.compile(r"((?:19|20)\d\d)-(\d\d)(?:-(\d\d))?")
_SLASHED = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)")
_DAY = re.compile(r"[0-3]?\d")
_DAYS_RUN = re.compile(r"([0-3]?\d)[-–]([0-3]?\d)")


@dataclass(frozen=True, slots=True)
class Time:
    """A time in a question, from word ``start`` to before ``end``: "sejak November 2020" since "2020-11".

    One that is not ``read`` is counted from today or lacks its year: "minggu lalu", "pada Oktober".
    """

    start: int
    end: int
    since: str | None
    until: str | None
    read: bool = True


@dataclass(frozen=True, slots=True)
class _Moment:
    """A year, a month or a day that ends before word ``end``; ``edge`` is the part of it that is meant."""

    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    edge: str = ""

    def within(self, other: _Moment) -> _Moment:
        """Return the moment with what only a later one tells: "September" before "Oktober 2020"."""
        filled = replace(self, year=self.year or other.year)
        return replace(filled, month=other.month) if self.day and not self.month else filled

    def days(self) -> tuple[date, date] | None:
        """Return its first and last day, None for one that no calendar has or whose year is not told."""
        if self.year is None or (self.day and not self.month):
            return None
        first, last = self.month or 1, self.month or 12
        if self.edge and not self.day:
            return self._edge(first, last)
        try:
            ends = date(self.year, last, self.day or monthrange(self.year, last)[1])
            return date(self.year, first, self.day or 1), ends
        except (ValueError, IndexError):
            return None

    def _edge(self, first: int, last: int) -> tuple[date, date]:
        """Return the third of a year or of a month: "akhir tahun 2020" is from September on."""
        assert self.year is not None
        third = ("first", "middle", "last").index(self.edge)
        if self.month:
            ends = (10, 20, monthrange(self.year, first)[1])[third]
            return date(self.year, first, third * 10 + 1), date(self.year, first, ends)
        month = third * 4 + 1
        return date(self.year, month, 1), date(self.year, month + 3, monthrange(self.year, month + 3)[1])

    def iso(self) -> str:
        """Return it as short as it was told: "2020", "2020-10", "2020-10-05"."""
        parts = (f"{self.year}", f"{self.month:02d}" if self.month else "", f"{self.day:02d}" if self.day else "")
        return "-".join(filter(None, parts))


def time_in(words: tuple[Word, ...], *, about: Collection[int] = ()) -> Time | None:
    """Return the time that a question tells: "Sri Wulandari 2021", "sejak Mei 2020"; a law's own year is none.

    Args:
        words: the question's words, those read already empty.
        about: places of words that are spoken about, among which only a whole date is a time.
    """
    for place in range(len(words)):
        if (span := _ranged(words, place)) is not None:
            return _led(words, span, single=False)
        if (one := _single(words, place)) is not None:
            return _led(words, one, single=True) if one.read else one
    return next(_from_here(words, about), None) or next(_without_year(words, about), None)


def _ranged(words: tuple[Word, ...], place: int) -> Time | None:
    """Return a time told by its first and last: "antara 5 dan 10 Oktober 2020", "2019 sampai 2021", "5-10 Mei 2020"."""
    run = _YEARS.fullmatch(words[place].low)
    if run:
        return Time(place, place + 1, run[1], run[2])
    days = _DAYS_RUN.fullmatch(words[place].low)
    if days and (last := _moment(words, place, day=int(days[2]))) and last.days():
        return Time(place, last.end, replace(last, day=int(days[1])).iso(), last.iso())
    first = _moment(words, place)
    if first is None or first.end + 1 >= len(words):
        return None
    asked = place > 0 and words[place - 1].low in _listed("between")
    if words[first.end].low not in _listed("until") | (_listed("joins") if asked else frozenset()):
        return None
    last = _moment(words, first.end + 1)
    if last is None or not last.days() or not (began := first.within(last)).days():
        return None
    return Time(place, last.end, began.iso(), last.iso())


def _single(words: tuple[Word, ...], place: int) -> Time | None:
    """Return a time told by itself: "10 Oktober 2020", "akhir tahun 2020"."""
    one = _moment(words, place)
    days = one.days() if one else None
    if one is None or one.year is None:
        return None
    if days is None:  # "31 Februari 2020"
        return Time(place, one.end, None, None, read=False)
    if one.edge and not one.day:
        return Time(place, one.end, days[0].isoformat(), days[1].isoformat())
    return Time(place, one.end, one.iso(), one.iso())


def _moment(words: tuple[Word, ...], place: int, *, day: int = 0) -> _Moment | None:
    """Return the moment that begins at a word; ``day`` was told already, with the day that it ends."""
    edge = _edges().get(words[place].low, "")
    at = place + bool(edge or day)
    while at < len(words) and (words[at].low in _listed("units") or words[at].low in DAYS):
        at += 1
    if at >= len(words):
        return None
    low = words[at].low
    if iso := _ISO.fullmatch(low):
        return _Moment(at + 1, int(iso[1]), int(iso[2]), int(iso[3]) if iso[3] else None, edge)
    if slashed := _SLASHED.fullmatch(low):
        return _Moment(at + 1, int(slashed[3]), int(slashed[2]), int(slashed[1]), edge)
    if not day and _DAY.fullmatch(low) and not edge:
        day, at = int(low), at + 1
    return _named(words, at, day, edge)


def _named(words: tuple[Word, ...], at: int, day: int, edge: str) -> _Moment | None:
    """Return a moment from its month on: "Oktober 2020", "tahun 2020"; a day alone is told no further."""
    month = MONTH_FORMS.get(words[at].low) if at < len(words) else None
    after = at + (month is not None)
    while month and after < len(words) and words[after].low in _listed("units"):
        after += 1
    year = _YEAR.fullmatch(words[after].low) if after < len(words) else None
    if day and not month:
        return _Moment(at, day=day, edge=edge)
    if not (month or year):
        return None
    end = after + 1 if year else at + 1
    return _Moment(end, int(year[0]) if year else None, month, day or None, edge)


def _led(words: tuple[Word, ...], time: Time, *, single: bool) -> Time:
    """Return a time with the words before it that open it: "sejak", "sebelum", "pada tahun"."""
    start, way = time.start, ""
    leads = {name: _listed(name) for name in ("since", "until", "before", "after")}
    opens = _listed("words") | _listed("between") | _listed("units")
    while start and (words[start - 1].low in opens or any(words[start - 1].low in names for names in leads.values())):
        start -= 1
        way = next((name for name, names in leads.items() if words[start].low in names), way)
    if way == "before" or (way == "until" and single):
        last = _beyond(time.since, -1) if way == "before" else time.until
        return Time(start, time.end, None, last)
    if way == "after" or (way == "since" and single):
        return Time(start, time.end, _beyond(time.until, 1) if way == "after" else time.since, None)
    return replace(time, start=start)


def _beyond(iso: str | None, step: int) -> str:
    """Return the last day before a time, or the first behind it: before "2020-10" is "2020-09-30"."""
    year, month, day = ([int(part) for part in (iso or "").split("-")] + [0, 0])[:3]
    days = _Moment(0, year, month or None, day or None).days()
    assert days is not None
    return (days[0 if step < 0 else 1] + timedelta(days=step)).isoformat()


def _from_here(words: tuple[Word, ...], about: Collection[int]) -> Iterator[Time]:
    """Yield times counted from today, which are not read: "kemarin", "minggu lalu", "sebulan terakhir"."""
    text, starts = "", []
    for word in words:
        starts.append(len(text))
        text += f"{word.low} "
    for form in (_vague(), RELATIVE, EDGE):
        for match in form.finditer(text):
            first = next((n for n, at in enumerate(starts) if at == match.start()), None)
            if first is None:
                continue
            end = first + len(match[0].split())
            said = set(match[0].split())
            if not said & _listed("to_come") and (first not in about or said & _listed("gone")):
                yield replace(_led_plainly(words, first), end=end)


def _without_year(words: tuple[Word, ...], about: Collection[int]) -> Iterator[Time]:
    """Yield a month that is told without its year: "pada Oktober", "10 Oktober"."""
    for place in range(len(words)):
        month = MONTH_FORMS.get(words[place].low) if place not in about else None
        if month and place and (_DAY.fullmatch(words[place - 1].low) or words[place - 1].low in _openers()):
            start = place - bool(_DAY.fullmatch(words[place - 1].low))
            yield replace(_led_plainly(words, start), end=place + 1)


def _led_plainly(words: tuple[Word, ...], start: int) -> Time:
    """Return the time unread that begins with the words leading to a token: "sejak tahun" in "sejak tahun itu"."""
    while start and words[start - 1].low in _openers():
        start -= 1
    return Time(start, start, None, None, read=False)


@cache
def _openers() -> frozenset[str]:
    return frozenset().union(*(_listed(name) for name in ("words", "units", "since", "until", "before", "after")))


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(resources.toml("questions.toml")["time"][name])


@cache
def _edges() -> dict[str, str]:
    edges: dict[str, list[str]] = resources.toml("questions.toml")["time"]["edges"]
    return {word: edge for edge, words in edges.items() for word in words}


@cache
def _vague() -> re.Pattern[str]:
    return re.compile(rf"(?<!\S)(?:{'|'.join(resources.toml('questions.toml')['time']['vague'])})(?!\S)")
