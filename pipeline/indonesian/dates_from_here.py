"""Dates told from the day of publication: "kemarin", "pekan lalu", "Oktober lalu", "10 hari lagi"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from pipeline.indonesian.calendar_words import (
    DAY,
    DAY_FORMS,
    MONTH,
    MONTHS,
    PART,
    either,
    month_of,
    nearest_year,
    weekday_of,
)
from pipeline.indonesian.numbers import ONES
from pipeline.indonesian.numbers import value as number_value
from pipeline.resources.read import toml
from pipeline.schema import DateMention

_AGO = rf"(?:{either('ago')})"
#: A day and month without a year may be followed by the year in words: "26 September | tahun lalu".
YEAR_IN_WORDS = re.compile(rf"\)?\s+(?P<rel>{_AGO})\b")
MONTH_FROM_HERE = re.compile(rf"{MONTH}\s+(?P<rel>{_AGO})\b")
_RANGE_ENDS = re.compile(rf"\s*(?:[-–]|(?:,|{either('between_months')})\s)\s*{MONTH}\s+(?P<rel>{_AGO})\b")
RANGED_MONTH = re.compile(rf"{MONTH}(?=[-–])")
#: A month without a year, and what leads to one: "hingga Juni", "sejak bulan Maret".
BARE_MONTH = re.compile(rf"{MONTH}(?![\w-]|\s+(?:19|20)\d\d|\s+[A-Z])")
_BEFORE_MONTH = re.compile(rf"(?:\b(?:{either('before_months')})\s+)$", re.I)
RELATIVE = re.compile(
    rf"(?<![\w,.-])(?:(?P<n>\d{{1,3}}|se|sebelas|(?:{'|'.join(ONES)})(?:\s+(?:belas|puluh))?|sepuluh)\s*"
    rf"(?P<unit>{either('counted_spans')})\s+(?P<way>{either('ways')})"
    rf"|(?P<span>{either('spans_from_here')})\s+(?P<rel>{either('past')}|ini|{either('to_come')})"
    rf"|(?P<period>{either('periods_repeated')})\s+(?P<prel>{either('periods_from_here')})"
    rf"|(?P<word>{either('words_for_days')})"
    rf"|malam\s+(?:pergantian\s+)?(?P<eve>tahun\s+baru)(?:\s+(?P<year>20\d\d))?(?!\s+(?:{either('other_new_years')}))"
    rf"|{DAY}{PART}\s+(?P<wrel>{either('weekdays_from_here')}))(?![\w-])",
    re.I,
)
#: The edge of a span: "akhir tahun ini", "awal pekan", "pertengahan bulan lalu".
EDGE = re.compile(
    rf"(?:{either('edges')})\s+(?P<span>{either('edge_spans')})(?:\s+(?P<rel>{either('past')}|ini|{either('to_come')}|nanti))?"
    rf"(?![\w-]|\s+\d|\s+(?:{either('years_of')}|{'|'.join(MONTHS)})\b)",
    re.I,
)
#: Words before an edge that make it this year's or this month's: "hingga akhir tahun".
_BEFORE_EDGE = re.compile(rf"\b(?:{either('before_edges')})\s+$", re.I)
_OF_SUNDAY = re.compile(r"(?:\b[Hh]ari|\b[Pp]ada|\bSabtu dan)\s$")
_LONGEST_BEFORE = 12
_BLANKS = re.compile(r"\s+")
_YEARS = {"lalu": -1, "kemarin": -1, "ini": 0, "depan": 1}
#: A day of the week alone, as agencies date what is said: "kata Rina di Jakarta, Rabu."; "setiap Rabu" is no day.
ALONE = re.compile(rf"{DAY}{PART}(?=\s?[.,;:)\"”\n]|\s*$)")
_SAID = re.compile(r"(?i)(?:(?<!hari ini)(?<!kemarin)(?<!malam),|\bpada)\s+(?:hari\s+)?$")
_NOT_PAST = re.compile(rf"(?i)\b(?:{either('not_past')}|{'|'.join(DAY_FORMS)})\b[^.!?\n]*$")
#: Words of what has happened, shortly before a month: "setelah ditutup pada | Maret".
_PAST = re.compile(rf"(?i)\b(?:{either('past_deeds')})\b[^.!?;\n]*$")
_TO_HAPPEN = re.compile(rf"(?i)\b(?:{either('to_happen')})\b[^.!?;\n]*$")
#: How far, in characters, such a word may stand.
_CLAUSE = 60
#: A month without a year that lies further off than this, in months, may be last year's or next.
_FAR = 4


def year_in_words(words: str, month: int, day: int, today: date) -> date | None:
    """Return the day that "26 September tahun lalu" or "20 Oktober mendatang" means."""
    low = words.lower()
    if "tahun" in low:
        year = today.year + _YEARS[low.split()[-1]]
    elif low in {"lalu", "silam", "kemarin"}:
        year = today.year if (month, day) <= (today.month, today.day) else today.year - 1
    elif low == "ini":
        return nearest_year(today, month, day)
    else:
        year = today.year if (month, day) >= (today.month, today.day) else today.year + 1
    try:
        return date(year, month, day)
    except ValueError:
        return None


def bare_month(text: str, match: re.Match[str], today: date) -> DateMention | None:
    """Return the month nearest to publication that a month without a year means, None where two are as near."""
    if not _BEFORE_MONTH.search(text, max(0, match.start() - 18), match.start()):
        return None
    off = (month_of(match["mon"]) - today.month + 6) % 12 - 6
    if off > 0 and _told_as_past(text, match.start()):
        off -= 12
        months = today.year * 12 + today.month - 1 + off
        return DateMention(match.start(), match.end(), f"{months // 12}-{months % 12 + 1:02}", "month", True)
    if off > _FAR or off < -_FAR - 1:
        return None
    months = today.year * 12 + today.month - 1 + off
    return DateMention(match.start(), match.end(), f"{months // 12}-{months % 12 + 1:02}", "month", True)


def _told_as_past(text: str, start: int) -> bool:
    """Whether what is told of a month has happened: "dibuka lagi setelah ditutup pada | Maret", in November."""
    near = max(0, start - _CLAUSE)
    return _PAST.search(text, near, start) is not None and _TO_HAPPEN.search(text, near, start) is None


def month_of_range(text: str, match: re.Match[str], today: date) -> DateMention | None:
    """Return the month that a range begins with, whose end tells the year: "Januari | hingga Mei tahun lalu"."""
    ahead = _RANGE_ENDS.match(text, match.end())
    return (
        replace(month_from_here(ahead, today, month_of(match["mon"])), start=match.start(), end=match.end())
        if ahead
        else None
    )


def month_from_here(match: re.Match[str], today: date, first: int | None = None) -> DateMention:
    """A month told from the day of publication: "Oktober lalu", "Maret mendatang", "Juli tahun ini"."""
    month, words = month_of(match["mon"]) if first is None else first, match["rel"].lower()
    if "tahun" in words:
        year = today.year + _YEARS[words.split()[-1]]
    elif words in {"lalu", "silam", "kemarin"}:
        year = today.year if month <= today.month else today.year - 1
    else:
        year = today.year if month >= today.month or words == "ini" else today.year + 1
    return DateMention(match.start(), match.end(), f"{year}-{month:02}", "month", True)


def alone(text: str, match: re.Match[str], today: date) -> DateMention | None:
    """Return the last such day of the week before publication, or that day itself, where what is told is past."""
    start = match.start()
    if _SAID.search(text, max(0, start - 12), start) is None or _NOT_PAST.search(text, max(0, start - 90), start):
        return None
    back = (today.weekday() - weekday_of(match["wd"])) % 7
    return DateMention(start, match.end(), (today - timedelta(days=back)).isoformat(), "day", True)


def relative(match: re.Match[str], today: date) -> DateMention | None:
    """Return what a match of ``RELATIVE`` means on the day of publication."""
    made = _maker(match)
    if match["word"]:
        return made(today + timedelta(days=_days_of(_BLANKS.sub(" ", match["word"].lower()))))
    if match["eve"]:
        year = int(match["year"]) - 1 if match["year"] else today.year - (today.month < _SPRING)
        return made(date(year, 12, 31))
    if match["period"]:
        return _period_from_here(match, today)
    if match["wrel"]:
        return made(_weekday_from_here(weekday_of(match["wd"]), match["wrel"].lower(), today))
    if match["span"] and _names_sunday(match):
        return made(_weekday_from_here(weekday_of("Minggu"), match["rel"].lower(), today))
    if match["span"]:
        return _shifted(made, today, match["span"].lower(), _step(match["rel"]))
    printed = match["n"].lower()
    count = 1 if printed == "se" else int(number_value(printed) or 1)
    return _shifted(made, today, match["unit"].lower(), count * _step(match["way"]))


def _names_sunday(match: re.Match[str]) -> bool:
    """Whether "Minggu" is the day and no week: "hari | Minggu lalu", "pada | Minggu kemarin"."""
    if match["span"].lower() != "minggu":
        return False
    before = match.string[max(0, match.start() - _LONGEST_BEFORE) : match.start()]
    return _OF_SUNDAY.search(before) is not None and (match["span"][0] == "M" or "ari " in before[-4:])


#: Words for a day -> how many days it is from here.
_OFF: dict[str, int] = toml("calendar.toml")["words_for_days"]["days"]
_SPRING = 7


def _days_of(word: str) -> int:
    """How many days from publication a word means: "kemarin" -1, "pagi ini" 0."""
    return _OFF.get(word, 0)


def _step(words: str) -> int:
    """Whether words lead back, forward or nowhere: "yang lalu" -1, "ini" 0, "mendatang" 1."""
    last = words.lower().split()[-1]
    if last in {"lalu", "silam", "kemarin"}:
        return -1
    return 0 if last in {"ini", "nanti"} else 1


def _weekday_from_here(place: int, words: str, today: date) -> date:
    """Return the day that "Senin lalu", "Jumat pekan depan" or "Rabu besok" means."""
    if " " in words:
        weeks = {"lalu": -1, "ini": 0, "depan": 1}[words.split()[-1]]
        return today - timedelta(days=today.weekday()) + timedelta(days=place + 7 * weeks)
    back = (today.weekday() - place) % 7
    if words in {"depan", "mendatang", "besok", "nanti"}:
        return today + timedelta(days=7 - back)
    return today - timedelta(days=back or (0 if words == "ini" else 7))


def _period_from_here(match: re.Match[str], today: date) -> DateMention:
    """The quarter or half of publication, the one before or the one after: "kuartal lalu"."""
    half = match["period"].lower() == "semester"
    months, letter = (6, "S") if half else (3, "Q")
    place = today.year * (12 // months) + (today.month - 1) // months + _step(match["prel"])
    year, number = divmod(place, 12 // months)
    value = f"{year}-{letter}{number + 1}"
    return DateMention(match.start(), match.end(), value, "semester" if half else "quarter", relative=True)


def edge_of(text: str, match: re.Match[str], today: date) -> DateMention | None:
    """Return the year, month or week of an edge, None where it may be any: "libur akhir tahun".

    Without a word for it, "akhir tahun" in January or "awal tahun" in December may be of either year.
    """
    span = match["span"].lower()
    if match["rel"] is None:
        either = today.month <= 2 if match[0][:2].lower() == "ak" else today.month >= 11
        if span == "pekan" or either or not _BEFORE_EDGE.search(text, max(0, match.start() - 12), match.start()):
            return None
    made = _maker(match)
    return _shifted(made, today, span, _step(match["rel"]) if match["rel"] else 0)


def _maker(match: re.Match[str]) -> Callable[..., DateMention]:
    def made(day: date, precision: str = "day") -> DateMention:
        iso = day.isoformat()
        value = {"month": iso[:7], "year": iso[:4], "decade": iso[:3]}.get(precision, iso)
        if precision == "week":
            year, week, _ = day.isocalendar()
            value = f"{year}-W{week:02}"
        return DateMention(match.start(), match.end(), value, precision, True)

    return made


def _shifted(made: Callable[..., DateMention], today: date, unit: str, step: int) -> DateMention:
    if unit == "hari":
        return made(today + timedelta(days=step))
    if unit in {"pekan", "minggu"}:
        return made(today + timedelta(weeks=step), "week")
    if unit == "bulan":
        months = today.year * 12 + today.month - 1 + step
        return made(date(months // 12, months % 12 + 1, 1), "month")
    if unit == "dekade":
        return made(date(today.year + 10 * step, 1, 1), "decade")
    return made(date(today.year + step, 1, 1), "year")
