"""Dates in an article: "Kamis (27/7/2023)", "27 Juli 2023", "triwulan II 2023", "kemarin", with their precision."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from functools import cache

from pipeline.indonesian import weekdays
from pipeline.indonesian.calendar_words import (
    DAYS,
    MONTHS,
    WEEKDAY,
    day_in,
    day_of,
    month_of,
    nearest_year,
    weekday_of,
)
from pipeline.indonesian.date_forms import (
    AHEAD,
    ANOTHER_YEAR,
    BEFORE_YEAR,
    DECADE,
    HALF_YEARS,
    ISO,
    LONG,
    MANY,
    MONTH_AHEAD,
    MONTH_FIRST,
    MONTHLY,
    OF_DAYS,
    OF_MONTHS,
    OF_PERIODS,
    OPEN,
    ORDINALS,
    PERIOD,
    PERIOD_AHEAD,
    RUN,
    SHORT,
    SHORT_PERIOD,
    SLASHED,
    SPACED_UNIT,
    SPANNING,
    YEARLY,
    YEARS,
    YEARS_LEAD,
    starts,
)
from pipeline.indonesian.dates_from_here import (
    ALONE,
    BARE_MONTH,
    EDGE,
    MONTH_FROM_HERE,
    RANGED_MONTH,
    RELATIVE,
    YEAR_IN_WORDS,
    alone,
    bare_month,
    edge_of,
    month_from_here,
    month_of_range,
    relative,
    year_in_words,
)
from pipeline.schema import DateMention

__all__ = ["DAYS", "MONTHS", "contradictions", "day_of", "find"]

#: The longest time, in years, that is told by its first and last.
_LONGEST = 99
Reader = Callable[[re.Match[str], date | None], DateMention | None]


def find(text: str, published: str | None) -> list[DateMention]:
    """Return the dates of an article; those that lean on its day of publication only where ``published`` tells it.

    Args:
        text: the article.
        published: an ISO date or time such as "2023-07-27T12:02:00+07:00", or None.
    """
    today = day_of(published)
    found: list[DateMention] = []
    place = 0
    for start in starts(text):
        if start < place:
            continue
        mention = _at(text, start, today, place)
        if mention is None and found and found[-1].precision == "year" and text[start].isdigit():
            mention = _another(text, start, found[-1])
        if mention is not None:
            if not (found and mention.relative and _day_again(text, found[-1], mention)):
                found.append(mention)
            place = mention.end
    return found


def _day_again(text: str, before: DateMention, mention: DateMention) -> bool:
    """Whether a word only calls the day before it a past one: "5 Oktober | kemarin", "Senin (29/4) | kemarin"."""
    between = text[before.end : mention.start]
    return between in {" ", ") "} and before.precision == "day" and text[mention.start : mention.end] == "kemarin"


def _at(text: str, start: int, today: date | None, free: int) -> DateMention | None:
    """Read the date that begins at a place; a parenthesis before its number belongs to it."""
    if not text[start].isdigit():
        return _by_word(text, start, today)
    opened = start - 1 if text[start - 1 : start] == "(" else start - 2 if text[start - 2 : start] == "( " else start
    if opened < start and opened >= free and (match := SLASHED.match(text, opened)) is not None:
        return _settled(match, _slashed(match, today), today)
    for form in (OPEN, ISO):
        match = form.match(text, start)
        if match is not None:
            return _slashed(match, today)
    match = LONG.match(text, start)
    if match is not None:
        return _long(match, today)
    run = RUN.match(text, start)
    assert run is not None
    if len(run[0]) < 4:
        return _by_number(text, run, today)
    apart = text[start - 1 : start] in {" ", "\u00a0", "\n", "("}
    return _by_year(text, start, free) if len(run[0]) == 4 and apart else None


def _by_year(text: str, start: int, free: int) -> DateMention | None:
    """Read the year or years that begin at a place: "(2019-2024)", "pada 2018", "tahun buku 2023/2024"."""
    if text[start + 4 : start + 6].strip()[:1] in {"-", "–"} and (years := YEARS.match(text, start)) is not None:
        if not 0 < int(years["to"]) - int(years["y"]) <= _LONGEST:
            return None
        return DateMention(start, years.end(), years["y"], "year", until=years["to"])
    if text[start - 1] == "(":
        return None
    year = YEARLY.match(text, start)
    spanning = SPANNING.match(text, start) if year is None and text[start + 4 : start + 6].strip() else None
    lead = BEFORE_YEAR.search(text, max(free, start - 26), start) if year is not None or spanning is not None else None
    if lead is None:
        return None
    if spanning is not None:
        last = str(int(text[start : start + 4]) + 1)
        return DateMention(start, spanning.end(), text[start : start + 4], "year", until=last) if lead["year"] else None
    return _yearly(year, lead) if year is not None else None


def _another(text: str, start: int, before: DateMention) -> DateMention | None:
    """Read a year that goes on with the one before: "pada 2018 dan | 2019"."""
    if len(before.value) != 4 or not 1 < start - before.end < 16:
        return None
    year = YEARLY.match(text, start)
    if year is None or year["an"] or ANOTHER_YEAR.fullmatch(text, before.end, start) is None:
        return None
    return DateMention(start, year.end("to") if year["to"] else year.end("y"), year["y"], "year", until=_last(year))


def _last(match: re.Match[str]) -> str | None:
    """The last year of a mention of several: "2020-2024" -> "2024"."""
    return match["to"][-4:] if match["to"] else None


def _by_number(text: str, run: re.Match[str], today: date | None) -> DateMention | None:
    """Read what begins with a small number: "10 hari lagi", "1Q24", "tahun | 90-an"."""
    start, end = run.span()
    if text[end : end + 1] in {"Q", "H"} and (short := SHORT_PERIOD.match(text, start)) is not None:
        half = short["short"] == "H"
        value = f"20{short['y']}-{'S' if half else 'Q'}{short['n']}"
        return DateMention(start, short.end(), value, "semester" if half else "quarter")
    if today is not None and SPACED_UNIT.match(text, end) is not None:
        return _relative_at(text, start, today)
    decade = DECADE.match(text, start) if text[end : end + 2] in {"-a", "an"} else None
    if decade is not None and YEARS_LEAD.search(text, max(0, start - 8), start) is not None:
        return DateMention(start, decade.end(), f"19{decade['n'][0]}", "decade")
    return None


@cache
def _forms(opens: str) -> tuple[tuple[re.Pattern[str], Reader], ...]:
    """The forms that may begin with three letters: "sen" begins a weekday, "sem" a semester."""
    days = ((SLASHED, _slashed), (OPEN, _slashed), (LONG, _long), (SHORT, _slashed))
    months = ((MONTH_FIRST, _month_first), (MONTHLY, _monthly), (MONTH_AHEAD, _month_ahead))
    return (
        *(days if opens in OF_DAYS else ()),
        *(months if opens in OF_MONTHS else ()),
        *(((PERIOD, _period),) if opens in OF_PERIODS else ()),
    )


def _by_word(text: str, start: int, today: date | None) -> DateMention | None:
    """Return the date told by words that begin here: "kemarin", "pekan depan", "Juli lalu"."""
    opens = text[start : start + 3].lower()
    for form, read in _forms(opens):
        match = form.match(text, start)
        if match is not None and (mention := read(match, today)) is not None:
            return _settled(match, mention, today) if opens in OF_DAYS else mention
    if today is None:
        return None
    if opens in OF_MONTHS and (month := MONTH_FROM_HERE.match(text, start)) is not None:
        return month_from_here(month, today)
    bare = BARE_MONTH.match(text, start) if opens in OF_MONTHS else None
    if bare is not None:
        return month_of_range(text, bare, today) or bare_month(text, bare, today)
    if opens in OF_MONTHS and (first := RANGED_MONTH.match(text, start)) is not None:
        return month_of_range(text, first, today)
    found = _relative_at(text, start, today)
    weekday = ALONE.match(text, start) if found is None and opens in OF_DAYS else None
    return alone(text, weekday, today) if weekday is not None else found


def _relative_at(text: str, start: int, today: date | None) -> DateMention | None:
    if today is None:
        return None
    match = RELATIVE.match(text, start)
    if match is not None:
        vague = match["span"] is not None and MANY.search(text, max(0, start - 12), start) is not None
        vague = vague or (match["word"] is not None and text.startswith(("seperti ", "Seperti "), start - 8))
        return relative(match, today) if not vague else None
    edge = EDGE.match(text, start)
    return edge_of(text, edge, today) if edge is not None else None


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
    for form, read in ((SLASHED, _slashed), (OPEN, _slashed), (LONG, _long), (SHORT, _slashed)):
        match = form.match(text, mention.start)
        if match is not None and (plain := read(match, today)) is not None:
            return plain
    return None


def _dated(match: re.Match[str], month: int, year: str | None, today: date | None) -> DateMention | None:
    """Return the date of a day and month, "27 Juli", of the year printed or told ahead, else the nearest to today."""
    day = int(match["d"])
    if year is not None:
        found = day_in(int(year) if len(year) == 4 else 2000 + int(year), month, day)
        return DateMention(match.start(), match.end(), found.isoformat()) if found else None
    ahead = AHEAD.match(match.string, match.end())
    if ahead is not None:
        found = day_in(int(ahead["y"]) - (month > month_of(ahead["mon"])), month, day)
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
    printed: str | None = match["y"]
    if printed is None and match.re is SLASHED and match["y2"] is not None:
        printed = str(int(match["y2"]) - (month > int(match["m2"])))
    mention = _dated(match, month, printed, today)
    several = match.re is SLASHED and match["to"] is not None and int(match["to"]) > int(match["d"])
    return _through(match, mention) if mention is not None and several else mention


def _long(match: re.Match[str], today: date | None) -> DateMention | None:
    if match["to"] is not None and (int(match["to"]) <= int(match["d"]) or _glued(match)):
        return None
    if match["y"] is None and "\n" in match.group():
        return None
    mention = _dated(match, month_of(match["mon"]), match["y"], today)
    if mention is not None and match["to"] is not None:
        mention = _through(match, mention)
    if mention is not None and mention.end == match.end() and match.group().endswith(")") and "(" not in match.group():
        return replace(mention, end=mention.end - 1)
    return mention


def _through(match: re.Match[str], mention: DateMention) -> DateMention:
    """A mention of several days of a month with the last of them: "12-14 Juli 2023"."""
    last = f"{int(match['to']):02}"
    year, month, _ = mention.value.rsplit("-", 2)
    if not year.isdigit():
        return replace(mention, until=f"{mention.value[:-2]}{last}")
    return replace(mention, until=f"{year}-{month}-{last}") if day_in(int(year), int(month), int(last)) else mention


def _glued(match: re.Match[str]) -> bool:
    """Whether a name ends with the number that a range would begin with: "Covid-19 hingga 25 September"."""
    return match.string[match.start() - 1 : match.start()] == "-" and match["wd"] is None


def _month_first(match: re.Match[str], today: date | None) -> DateMention | None:
    return _dated(match, month_of(match["mon"]), match["y"], today)


def _month_ahead(match: re.Match[str], today: date | None) -> DateMention:
    month = month_of(match["mon"])
    year = int(match["y"]) - (month > month_of(match["mon2"]))
    return DateMention(match.start(), match.end(), f"{year}-{month:02}", "month")


def _monthly(match: re.Match[str], today: date | None) -> DateMention:
    return DateMention(match.start(), match.end(), f"{match['y']}-{month_of(match['mon']):02}", "month")


def _period(match: re.Match[str], today: date | None) -> DateMention | None:
    """Return a quarter or half of a year: "kuartal II 2024", "semester pertama tahun ini", "H2 2023"."""
    raw, kind = match["n"].lower(), (match["kind"] or "").lower()
    half = kind in HALF_YEARS or match["short"] == "H"
    number = int(raw) if raw.isdigit() else (2 if half else 4) if raw == "terakhir" else ORDINALS[raw]
    ahead = PERIOD_AHEAD.match(match.string, match.end()) if match["y"] is None and match["rel"] is None else None
    printed = match["y"] or (ahead["y"] if ahead is not None else None)
    bare = printed is None and match["rel"] is None
    if (half and number > 2) or (bare and (match["short"] or raw == "terakhir" or kind in {"paruh", "tw"})):
        return None
    precision = "semester" if half else "quarter"
    if printed is None and today is None:
        return DateMention(match.start(), match.end(), f"{'S' if half else 'Q'}{number}", precision, relative=True)
    shift = {"lalu": -1, "sebelumnya": -1, "depan": 1}.get((match["rel"] or "").split(" ")[-1], 0)
    year = printed or str(today.year + shift if today else "")
    return DateMention(match.start(), match.end(), f"{year}-{'S' if half else 'Q'}{number}", precision, printed is None)


def _yearly(match: re.Match[str], lead: re.Match[str]) -> DateMention:
    if match["an"]:
        return DateMention(match.start(), match.end(), match["y"][:3], "decade")
    start = lead.start() if lead["part"] else match.start()
    return DateMention(
        start, match.end("to") if match["to"] else match.end("y"), match["y"], "year", until=_last(match)
    )
