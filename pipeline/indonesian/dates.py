"""Dates in an article: "Kamis (27/7/2023)", "27 Juli 2023", "triwulan II 2023", "kemarin", with their precision."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import cache

from pipeline.indonesian import weekdays
from pipeline.indonesian.calendar_words import (
    DAY,
    DAYS,
    MONTH,
    MONTHS,
    PART,
    WEEKDAY,
    YEAR,
    day_in,
    day_of,
    month_of,
    nearest_year,
    weekday_of,
)
from pipeline.indonesian.dates_from_here import (
    BARE_MONTH,
    MONTH_FROM_HERE,
    RELATIVE,
    YEAR_IN_WORDS,
    bare_month,
    month_from_here,
    relative,
    year_in_words,
)
from pipeline.indonesian.tries import pattern
from pipeline.schema import DateMention

__all__ = ["DAYS", "MONTHS", "contradictions", "day_of", "find"]

_SLASHED = re.compile(
    rf"(?:{DAY}{PART},?\s*)?\(\s*(?P<d>[0-3]?\d)\s?/\s?(?P<m>[0-3]?\d)(?:\s?/\s?(?P<y>(?:20|19)?\d\d))?\s*\)"
)
_OPEN = re.compile(
    rf"(?:{DAY}{PART},?\s*\(?)?(?<![\d/.-])(?P<d>[0-3]?\d)(?P<sep>[/.-])(?P<m>[01]?\d)(?P=sep)(?P<y>(?:19|20)\d\d)(?![\d/])\)?"
)
#: A year in two digits needs a weekday: "Rabu, 26/07/23".
_SHORT = re.compile(rf"{DAY}{PART},?\s*(?P<d>[0-3]?\d)/(?P<m>[01]?\d)(?:/(?P<y>\d\d))?(?![\d/])")
_ISO = re.compile(r"(?P<y>(?:19|20)\d\d)-(?P<m>[01]\d)-(?P<d>[0-3]\d)(?![\d-])")
_LONG = re.compile(
    rf"(?:{DAY}{PART},?\s*(?:tanggal\s+)?\(?)?(?<!\d)(?P<d>[0-3]?\d)(?:\s?[-–]\s?(?P<to>[0-3]?\d))?\s+{MONTH}"
    rf"(?:,?\s+{YEAR})?\)?(?!\s['’]\d)"
)
_MONTHLY = re.compile(rf"{MONTH}\s+(?:tahun\s+)?{YEAR}")
_PERIOD = re.compile(
    r"(?:(?P<kind>[Tt]riwulan|[Kk]uartal|[Ss]emester|[Cc]aturwulan)\s+(?:ke-?\s?)?|(?P<short>Q))"
    rf"(?P<n>IV|I{{1,3}}|[1-4]|pertama|kedua|ketiga|keempat)\b(?:[\s/-]*(?:tahun\s+)?(?:{YEAR}|(?P<rel>tahun\s+(?:lalu|ini|depan))\b))?"
)
_BEFORE_YEAR = re.compile(
    r"(?:(?P<part>[Aa]wal|[Aa]khir|[Pp]ertengahan|[Pp]enghujung)\s+(?:[Tt]ahun\s+)?|[Tt]ahun\s+(?:[Aa]nggaran\s+|[Aa]jaran\s+)?|"
    r"(?:[Pp]ada|[Dd]ekade|[Ee]ra|[Ss]ejak|[Hh]ingga|[Ss]ampai|[Ss]epanjang|[Ss]elama|[Pp]er|[Dd]i|[Dd]alam|[Dd]ari|[Mm]enuju)\s+)$"
)
_YEARLY = re.compile(rf"{YEAR}(?P<an>-an)?(?!\s?(?:orang|unit|rupiah|[/.,]\d))")
_ORDINALS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4}
_RUN = re.compile(r"\d+")
_SPACED_UNIT = re.compile(r"\s?(?:hari|pekan|minggu|bulan|tahun)\b")
_PERIODS = ("triwulan", "kuartal", "semester", "caturwulan")
_QUARTERS = ("Q1", "Q2", "Q3", "Q4", "QI", "QII", "QIV")
_SPOKEN = (
    *("kemarin", "hari ini", "besok", "lusa", "tadi malam", "semalam", "pekan ", "minggu ", "bulan ", "tahun "),
    *(f"se{unit} " for unit in ("hari", "pekan", "minggu", "bulan", "tahun")),
    *(f"{n} " for n in ("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh")),
)


def find(text: str, published: str | None) -> list[DateMention]:
    """Return the dates of an article; those that lean on its day of publication only where ``published`` tells it.

    Args:
        text: the article.
        published: an ISO date or time such as "2023-07-27T12:02:00+07:00", or None.
    """
    today = day_of(published)
    found: list[DateMention] = []
    place = 0
    for start in _starts(text):
        if start < place:
            continue
        mention = _at(text, start, today, place)
        if mention is not None:
            found.append(mention)
            place = mention.end
    return found


def _starts(text: str) -> list[int]:
    """The places where a date may begin: numbers, days of the week, months, and words such as "kemarin"."""
    small, capitals = _openings()
    places = [match.start() for match in _RUN.finditer(text)]
    places += [match.start() for match in small.finditer(f" {text}")]
    places += [match.start() for match in capitals.finditer(text)]
    places.sort()
    return places


@cache
def _openings() -> tuple[re.Pattern[str], re.Pattern[str]]:
    days = ("senin", "selasa", "rabu", "kamis", "jum", "sabtu", "minggu", "ahad")
    months = (*(month[:3] for month in MONTHS), "peb", "agt", "nop")
    named = {form for word in (*days, *months) for form in (word.capitalize(), word.upper())} | set(_QUARTERS)
    words = {*_PERIODS, *days, *months, *_SPOKEN}
    opened = {form for word in (*_PERIODS, *_SPOKEN) for form in (word.capitalize(), word.title())}
    return re.compile(r"[\s(\"“”‘’'/,–-]" + pattern(words | opened)), re.compile(pattern(named))


def _at(text: str, start: int, today: date | None, free: int) -> DateMention | None:
    """Read the date that begins at a place; a parenthesis before its number belongs to it."""
    if not text[start].isdigit():
        return _by_word(text, start, today)
    opened = start - 1 if text[start - 1 : start] == "(" else start - 2 if text[start - 2 : start] == "( " else start
    if opened < start and opened >= free and (match := _SLASHED.match(text, opened)) is not None:
        return _settled(match, _slashed(match, today), today)
    for form in (_OPEN, _ISO):
        match = form.match(text, start)
        if match is not None:
            return _slashed(match, today)
    match = _LONG.match(text, start)
    if match is not None:
        return _long(match, today)
    run = _RUN.match(text, start)
    assert run is not None
    if len(run[0]) <= 2:
        spaced = today is not None and _SPACED_UNIT.match(text, run.end()) is not None
        return _relative_at(text, start, today) if spaced else None
    year = _YEARLY.match(text, start) if len(run[0]) == 4 and text[start - 1 : start] in {" ", "\u00a0", "\n"} else None
    lead = _BEFORE_YEAR.search(text, max(free, start - 26), start) if year is not None else None
    return _yearly(year, lead) if year is not None and lead is not None else None


def _by_word(text: str, start: int, today: date | None) -> DateMention | None:
    for form, read in (
        (_SLASHED, _slashed),
        (_OPEN, _slashed),
        (_LONG, _long),
        (_SHORT, _slashed),
        (_MONTHLY, _monthly),
        (_PERIOD, _period),
    ):
        match = form.match(text, start)
        if match is not None and (mention := read(match, today)) is not None:
            return _settled(match, mention, today)
    if today is None:
        return None
    month = MONTH_FROM_HERE.match(text, start)
    if month is not None:
        return month_from_here(month, today)
    bare = BARE_MONTH.match(text, start)
    return bare_month(text, bare, today) if bare is not None else _relative_at(text, start, today)


def _relative_at(text: str, start: int, today: date | None) -> DateMention | None:
    match = RELATIVE.match(text, start)
    return relative(match, today) if match is not None and today is not None else None


def _settled(match: re.Match[str], plain: DateMention | None, today: date | None) -> DateMention | None:
    """Read a date by its weekday where the plain reading contradicts it: "Senin (11/2/2020)" is 2 November."""
    if plain is None or plain.precision != "day" or len(plain.value) != 10 or match["wd"] is None:
        return plain
    day = date.fromisoformat(plain.value)
    other = weekdays.settled(match.group(), day, weekday_of(match["wd"]), today)
    return plain if other == day else replace(plain, value=other.isoformat())


def contradictions(
    text: str, published: str | None, *, mentions: Iterable[DateMention] | None = None
) -> list[tuple[DateMention, str, str]]:
    """Return dates whose printed weekday is wrong, as printed, with the weekday as printed and the right one.

    Args:
        text: the article.
        published: its day of publication.
        mentions: its dates where they are known already.
    """
    wrong: list[tuple[DateMention, str, str]] = []
    for mention in find(text, published) if mentions is None else mentions:
        said = WEEKDAY.match(text, mention.start, mention.end)
        if said is None or (mention.relative and "/" not in text[mention.start : mention.end]):
            continue
        plain = _plain(text, mention, day_of(published))
        if plain is None or plain.precision != "day" or len(plain.value) != 10:
            continue
        right = date.fromisoformat(plain.value).weekday()
        if weekday_of(said["wd"]) != right:
            wrong.append((plain, said["wd"], DAYS[right].capitalize()))
    return wrong


def _plain(text: str, mention: DateMention, today: date | None) -> DateMention | None:
    """Read a date again as it is printed, whatever its weekday says."""
    for form, read in ((_SLASHED, _slashed), (_OPEN, _slashed), (_LONG, _long), (_SHORT, _slashed)):
        match = form.match(text, mention.start)
        if match is not None and (plain := read(match, today)) is not None:
            return plain
    return None


def _dated(match: re.Match[str], month: int, year: str | None, today: date | None) -> DateMention | None:
    day = int(match["d"])
    if year is not None:
        found = day_in(int(year) if len(year) == 4 else 2000 + int(year), month, day)
        return DateMention(match.start(), match.end(), found.isoformat()) if found else None
    if today is None:
        return (
            DateMention(match.start(), match.end(), f"--{month:02}-{day:02}", relative=True)
            if day_in(2024, month, day)
            else None
        )
    told = YEAR_IN_WORDS.match(match.string, match.end())
    near = year_in_words(told["rel"], month, day, today) if told else nearest_year(today, month, day)
    end = told.end() if told is not None and "tahun" in told["rel"].lower() else match.end()
    return DateMention(match.start(), end, near.isoformat(), relative=True) if near else None


def _slashed(match: re.Match[str], today: date | None) -> DateMention | None:
    month = int(match["m"])
    if month > 12 and match["y"] is not None and int(match["d"]) <= 12:
        year = int(match["y"]) if len(match["y"]) == 4 else 2000 + int(match["y"])
        found = day_in(year, int(match["d"]), month)
        return DateMention(match.start(), match.end(), found.isoformat()) if found else None
    return _dated(match, month, match["y"], today)


def _long(match: re.Match[str], today: date | None) -> DateMention | None:
    mention = _dated(match, month_of(match["mon"]), match["y"], today)
    if mention is not None and mention.end == match.end() and match.group().endswith(")") and "(" not in match.group():
        return DateMention(mention.start, mention.end - 1, mention.value, mention.precision, mention.relative)
    return mention


def _monthly(match: re.Match[str], today: date | None) -> DateMention:
    return DateMention(match.start(), match.end(), f"{match['y']}-{month_of(match['mon']):02}", "month")


def _period(match: re.Match[str], today: date | None) -> DateMention | None:
    raw = match["n"].lower()
    number = int(raw) if raw.isdigit() else _ORDINALS[raw]
    half = (match["kind"] or "").lower() == "semester"
    if match["short"] and match["y"] is None:
        return None
    if match["y"] is None and today is None:
        return DateMention(
            match.start(),
            match.end(),
            f"{'S' if half else 'Q'}{number}",
            "semester" if half else "quarter",
            relative=True,
        )
    shift = {"lalu": -1, "depan": 1}.get((match["rel"] or "").split(" ")[-1], 0)
    year = match["y"] or str(today.year + shift if today else "")
    return DateMention(
        match.start(),
        match.end(),
        f"{year}-{'S' if half else 'Q'}{number}",
        "semester" if half else "quarter",
        match["y"] is None,
    )


def _yearly(match: re.Match[str], lead: re.Match[str]) -> DateMention:
    if match["an"]:
        return DateMention(match.start(), match.end(), match["y"][:3], "decade")
    start = lead.start() if lead["part"] else match.start()
    return DateMention(start, match.end("y"), match["y"], "year")
