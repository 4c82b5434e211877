"""The forms of dates in print: "Senin-Rabu (3-5/6/2024)", "12-14 Juli 2023", "triwulan II/2023"."""

from __future__ import annotations

import re
from functools import cache

from pipeline.indonesian.calendar_words import DAY, MONTH, MONTHS, PART, YEAR
from pipeline.indonesian.tries import parted, pattern

#: A day of the week, alone or the first of several: "Senin malam", "Senin-Rabu", "Sabtu dan Minggu".
_WEEKDAYS = (
    rf"{DAY}{PART}(?:(?:\s?[-–]\s?|,?\s+(?:dan|hingga|sampai|s\.?/?d\.?)\s+)"
    r"(?i:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad))?"
)
#: From one day to another: "3-5", "3 dan 4", "3, 4, dan 5", "3 hingga 5".
_TO = (
    r"(?:(?:\s?[-–]\s?|(?:,\s[0-3]?\d){0,4},?\s+(?:dan|hingga|sampai(?:\s+dengan)?|s\.?/?d\.?|&)\s+)(?P<to>[0-3]?\d))?"
)
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
    rf"\s*(?:[-–—,]|(?:dan|hingga|sampai(?:\s+dengan)?|s\.?/?d\.?|ke|serta)(?!\w))\s*(?:{DAY},?\s*)?(?:[0-3]?\d\s+)?{MONTH}\s+(?:tahun\s+)?{YEAR}"
)
MONTH_AHEAD = re.compile(rf"{MONTH}(?={AHEAD.pattern.replace('P<mon>', 'P<mon2>')})")
_NUMERAL = r"IV|I{1,3}|[1-4]|pertama|kedua|ketiga|keempat|satu|dua|tiga|empat"
PERIOD = re.compile(
    r"(?:(?P<kind>[Tt]riwulan|[Kk]uartal|[Ss]emester|[Cc]aturwulan|[Pp]aruh|TRIWULAN|KUARTAL|SEMESTER|TW)\s+(?:ke-?\s?)?|(?P<short>[QH]))"
    rf"(?P<n>{_NUMERAL}|terakhir)\b(?:[\s/-]*(?:tahun\s+)?(?:{YEAR}|(?P<rel>tahun\s+(?:lalu|ini|depan|sebelumnya))\b))?"
)
#: A later period, whose year the first one shares: "kuartal I | dan II 2023".
PERIOD_AHEAD = re.compile(
    rf"\s*(?:[-–,]|dan|hingga|sampai)\s*(?:(?:triwulan|kuartal|semester)\s+)?(?:{_NUMERAL})[\s/-]*(?:tahun\s+)?{YEAR}",
    re.I,
)
#: The periods of analysts: "1Q24", "2H2023".
SHORT_PERIOD = re.compile(r"(?P<n>[1-4])(?P<short>[QH])\s?(?:20)?(?P<y>\d\d)(?![\d\w])")
BEFORE_YEAR = re.compile(
    r"(?:(?P<part>[Aa]wal|[Aa]khir|[Pp]ertengahan|[Pp]enghujung|[Mm]edio)\s+(?:[Tt]ahun\s+)?|"
    r"(?P<year>[Tt]ahun\s+(?:(?:[Aa]nggaran|[Aa]jaran|[Pp]elajaran|[Aa]kademik|[Bb]uku|[Ff]iskal|[Pp]ajak)\s+)?|"
    r"\bT\.?A\.?\s+|\b[Mm]usim\s+)|"
    r"(?:[Pp]ada|[Dd]ekade|[Dd]asawarsa|[Ee]ra|[Ss]ejak|[Hh]ingga|[Ss]ampai|[Ss]epanjang|[Ss]elama|[Pp]er|[Dd]i|[Dd]alam|[Dd]ari|[Mm]enuju|"
    r"[Mm]emasuki|[Mm]ulai|[Mm]enjelang|[Aa]ntara|[Pp]eriode|[Kk]urun(?:\s+waktu)?|[Rr]entang(?:\s+waktu)?|[Mm]asa\s+(?:bakti|jabatan|sidang))\s+)$"
)
#: From one year to another, which needs nothing before it: "RPJMN 2025-2029".
YEARS = re.compile(r"(?P<y>(?:19|20)\d\d)\s?[-–]\s?(?P<to>(?:19|20)\d\d)(?![\d/.,-]*\d)")
#: Between two years of a row: "pada 2018 | dan 2019".
ANOTHER_YEAR = re.compile(r"(?:,|,?\s(?:dan|atau|hingga|sampai|serta|ke|menjadi)(?:\s(?:dengan|tahun))?)\s")
YEARLY = re.compile(
    rf"{YEAR}(?P<an>-?an\b)?(?P<to>\s?[-–]\s?(?:19|20)\d\d(?![\d/]))?(?!\s?(?:orang|unit|rupiah|[/.,]\d))"
)
#: A year of schools or budgets that spans two: "tahun ajaran | 2023/2024".
SPANNING = re.compile(rf"{YEAR}\s?/\s?(?:20)?\d\d(?![\d/])")
DECADE = re.compile(r"(?P<n>[3-9]0)-?an\b")
YEARS_LEAD = re.compile(r"[Tt]ahun\s+$")
ORDINALS = {
    "satu": 1,
    "dua": 2,
    "tiga": 3,
    "empat": 4,
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "pertama": 1,
    "kedua": 2,
    "ketiga": 3,
    "keempat": 4,
}
RUN = re.compile(r"\d+")
SPACED_UNIT = re.compile(r"\s?(?:hari|pekan|minggu|bulan|tahun)\b")
#: Before "tahun lalu" these tell no year: "beberapa tahun lalu", "1,5 tahun lalu".
MANY = re.compile(r"(?:\d|beberapa|sekian|puluhan|belasan|ratusan|ribuan|setengah|berapa)\s+$", re.I)
_PERIODS = ("triwulan", "kuartal", "semester", "caturwulan", "paruh ")
_QUARTERS = ("Q1", "Q2", "Q3", "Q4", "QI", "QII", "QIV", "H1 ", "H2 ", "TW ", "TRIWULAN", "KUARTAL", "SEMESTER")
_SPOKEN = (
    *("kemarin", "hari ini", "besok", "lusa", "tadi malam", "semalam", "pekan ", "minggu ", "bulan ", "tahun "),
    *(f"se{unit} " for unit in ("hari", "pekan", "minggu", "bulan", "tahun")),
    *(f"{part} ini" for part in ("pagi", "siang", "sore", "petang", "malam")),
    *(f"{part} tadi" for part in ("pagi", "siang", "sore", "malam", "dini hari")),
    *("tadi pagi", "tadi siang", "tadi sore", "nanti malam", "malam nanti", "esok ", "malam tahun", "malam pergantian"),
    *(f"{edge} {span}" for edge in ("awal", "akhir", "pertengahan") for span in ("tahun", "bulan", "pekan")),
    *("sedekade ", "sebelas "),
    *(f"{n} " for n in ("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh")),
)


#: Marks that may stand before a date in words.
_BEFORE = "(\"“”‘’'/,–-"
OF_DAYS = frozenset({"sen", "sel", "rab", "kam", "jum", "sab", "min", "aha"})
OF_MONTHS = frozenset({*(month[:3] for month in MONTHS), "peb", "agt", "ags", "nop"})
OF_PERIODS = frozenset(
    {"tri", "kua", "sem", "cat", "par", "tw ", "q1 ", "q2 ", "q3 ", "q4 ", "h1 ", "h2 ", "qi ", "qii", "qiv"}
) | {f"q{n}{mark}" for n in "1234" for mark in "-/"}


def starts(text: str) -> list[int]:
    """The places where a date may begin: numbers, days of the week, months, and words such as "kemarin"."""
    small, capitals = _openings()
    places = [match.start() for match in RUN.finditer(text)]
    places += [match.start() for match in small.finditer(parted(f" {text}", _BEFORE))]
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
    return re.compile(" " + pattern(words | opened)), re.compile(pattern(named))
