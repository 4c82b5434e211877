"""The forms of dates in print: "Senin-Rabu (3-5/6/2024)", "12-14 Juli 2023", "triwulan II/2023"."""

from __future__ import annotations

import re
from functools import cache

from pipeline.indonesian.calendar_words import DAY, DAY_FORMS, MONTH, MONTH_KEYS, PART, YEAR, either
from pipeline.indonesian.numbers import ONES
from pipeline.indonesian.tries import apart, capital, openings, pattern
from pipeline.resources.read import words

#: A day of the week, alone or the first of several: "Senin malam", "Senin-Rabu", "Sabtu dan Minggu".
_WEEKDAYS = rf"{DAY}{PART}(?:(?:\s?[-–]\s?|,?\s+(?:{either('between_weekdays')})\s+)(?i:{'|'.join(DAY_FORMS)}))?"
#: From one day to another: "3-5", "3 dan 4", "3, 4, dan 5", "3 hingga 5".
_TO = rf"(?:(?:\s?[-–]\s?|(?:,\s[0-3]?\d){{0,4}},?\s+(?:{either('between_days')})\s+)(?P<to>[0-3]?\d))?"
SLASHED = re.compile(
    rf"(?:{_WEEKDAYS},?\s*)?\(\s*(?P<d>[0-3]?\d){_TO}\s?/\s?(?P<m>[0-3]?\d)(?:\s?/\s?(?P<y>(?:20|19)?\d\d))?"
    r"(?:\s?[-–]\s?[0-3]?\d/(?P<m2>[01]?\d)(?:/(?P<y2>(?:20|19)\d\d))?)?\s*\)"
)
OPEN = re.compile(
    rf"(?:{_WEEKDAYS},?\s*\(?)?(?<![\d/.-])(?P<d>[0-3]?\d)(?:[-–][0-3]?\d(?=/))?(?P<sep>[/.-])(?P<m>[01]?\d)(?P=sep)(?P<y>(?:19|20)\d\d)(?![\d/])\)?"
)
#: A year in two digits needs a weekday: "Rabu, 26/07/23".
SHORT = re.compile(rf"{DAY}{PART},?\s*(?P<d>[0-3]?\d)/(?P<m>[01]?\d)(?:/(?P<y>\d\d))?(?![\d/])")
ISO = re.compile(r"(?P<y>(?:19|20)\d\d)(?P<sep>[-/])(?P<m>[01]\d)(?P=sep)(?P<d>[0-3]\d)(?![\d/-])")
LONG = re.compile(
    rf"(?:{_WEEKDAYS},?\s*(?:tanggal\s+)?\(?)?(?<!\d)(?P<d>[0-3]?\d){_TO}\s+{MONTH}"
    rf"(?:,?\s+{YEAR})?\)?(?!\s['’]\d)"
)
#: The month first: "November 7, 2023".
MONTH_FIRST = re.compile(rf"{MONTH}\s+(?P<d>[0-3]?\d),\s+{YEAR}")
MONTHLY = re.compile(rf"{MONTH}\s+(?:tahun\s+)?{YEAR}")
#: The end of a range, whose year its beginning shares: "28 Juli | hingga 2 Agustus 2020", "Januari | -Juni 2023".
AHEAD = re.compile(
    rf"\s*(?:[-–—,]|(?:{either('between_dates')})(?!\w))\s*(?:{DAY},?\s*)?(?:[0-3]?\d\s+)?{MONTH}\s+(?:tahun\s+)?{YEAR}"
)
MONTH_AHEAD = re.compile(rf"{MONTH}(?={AHEAD.pattern.replace('P<mon>', 'P<mon2>')})")
_NUMERAL = either("numerals")
_PERIOD_WORDS = words("calendar.toml", "periods")
#: Periods of half a year.
HALF_YEARS = frozenset(words("calendar.toml", "half_years"))
_IN_CAPITALS = words("calendar.toml", "periods_in_capitals")
PERIOD = re.compile(
    rf"(?:(?P<kind>{'|'.join((*map(capital, _PERIOD_WORDS), *_IN_CAPITALS))})\s+(?:ke-?\s?)?|(?P<short>[QH]))"
    rf"(?P<n>{_NUMERAL}|{either('last')})\b"
    rf"(?:[\s/-]*(?:tahun\s+)?(?:{YEAR}|(?P<rel>tahun\s+(?:{either('year_of_period')}))\b))?"
)
#: A later period, whose year the first one shares: "kuartal I | dan II 2023".
PERIOD_AHEAD = re.compile(
    rf"\s*(?:[-–,]|{either('between_periods')})\s*(?:(?:{either('periods_repeated')})\s+)?(?:{_NUMERAL})[\s/-]*(?:tahun\s+)?{YEAR}",
    re.I,
)
#: The periods of analysts: "1Q24", "2H2023".
SHORT_PERIOD = re.compile(r"(?P<n>[1-4])(?P<short>[QH])\s?(?:20)?(?P<y>\d\d)(?![\d\w])")
BEFORE_YEAR = re.compile(
    rf"(?:(?P<part>{'|'.join(map(capital, words('calendar.toml', 'edges_of_years')))})\s+(?:[Tt]ahun\s+)?|"
    rf"(?P<year>[Tt]ahun\s+(?:(?:{'|'.join(map(capital, words('calendar.toml', 'years_of')))})\s+)?|"
    r"\bT\.?A\.?\s+|\b[Mm]usim\s+)|"
    rf"(?:{'|'.join(map(capital, words('calendar.toml', 'before_years')))})\s+)$"
)
#: From one year to another, which needs nothing before it: "RPJMN 2025-2029".
YEARS = re.compile(r"(?P<y>(?:19|20)\d\d)\s?[-–]\s?(?P<to>(?:19|20)\d\d)(?![\d/.,-]*\d)")
#: Between two years of a row: "pada 2018 | dan 2019".
ANOTHER_YEAR = re.compile(rf"(?:,|,?\s(?:{either('between_years')})(?:\s(?:{either('leads_second_year')}))?)\s")
YEARLY = re.compile(
    rf"{YEAR}(?P<an>-?an\b)?(?P<to>\s?[-–]\s?(?:19|20)\d\d(?![\d/]))?(?!\s?(?:{either('counted_by_years')}|[/.,]\d))"
)
#: A year of schools or budgets that spans two: "tahun ajaran | 2023/2024".
SPANNING = re.compile(rf"{YEAR}\s?/\s?(?:20)?\d\d(?![\d/])")
DECADE = re.compile(r"(?P<n>[3-9]0)-?an\b")
YEARS_LEAD = re.compile(r"[Tt]ahun\s+$")
_ROMAN = ("i", "ii", "iii", "iv")
_RANKS = ("pertama", "kedua", "ketiga", "keempat")
ORDINALS = {word: number for row in (ONES, _ROMAN, _RANKS) for number, word in enumerate(row, 1)}
RUN = re.compile(r"\d+")
SPACED_UNIT = re.compile(rf"\s?(?:{either('spans')})\b")
#: Before "tahun lalu" these tell no year: "beberapa tahun lalu", "1,5 tahun lalu".
MANY = re.compile(rf"(?:\d|{either('many')})\s+$", re.I)
_SHORT_PERIODS = ("Q1", "Q2", "Q3", "Q4", "QI", "QII", "QIV", "H1 ", "H2 ")
#: Marks that may stand before a date in words.
_BEFORE = frozenset("(\"“”‘’'/,–-")
OF_DAYS = frozenset(form[:3] for form in DAY_FORMS)
OF_MONTHS = frozenset(MONTH_KEYS)
OF_PERIODS = frozenset(
    {*(word[:3] for word in _PERIOD_WORDS), "tw ", "q1 ", "q2 ", "q3 ", "q4 ", "h1 ", "h2 ", "qi ", "qii", "qiv"}
) | {f"q{n}{mark}" for n in "1234" for mark in "-/"}


def starts(text: str) -> list[int]:
    """The places where a date may begin: numbers, days of the week, months, and words such as "kemarin"."""
    small, capitals = _openings()
    places = [match.start() for match in RUN.finditer(text)]
    places += openings(text, small, _BEFORE)
    places += [match.start() for match in capitals.finditer(text)]
    places.sort()
    return places


@cache
def _openings() -> tuple[re.Pattern[bytes], re.Pattern[str]]:
    days = [form.partition("[")[0] for form in DAY_FORMS]
    spoken = words("calendar.toml", "opens")
    named = {form for word in (*days, *MONTH_KEYS) for form in (word.capitalize(), word.upper())}
    small = {*_PERIOD_WORDS, *days, *MONTH_KEYS, *spoken}
    opened = {form for word in (*_PERIOD_WORDS, *spoken) for form in (word.capitalize(), word.title())}
    return apart(small | opened), re.compile(pattern({*named, *_SHORT_PERIODS, *_IN_CAPITALS}))
