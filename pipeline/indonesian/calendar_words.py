"""The calendar's words as newspapers print them: days, months and years, and the patterns that dates are read by."""

from __future__ import annotations

import re
from datetime import date

DAYS = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
MONTHS = (
    "januari",
    "februari",
    "maret",
    "april",
    "mei",
    "juni",
    "juli",
    "agustus",
    "september",
    "oktober",
    "november",
    "desember",
)
MONTH_KEYS = {month[:3]: place for place, month in enumerate(MONTHS, 1)} | {"peb": 2, "agt": 8, "nop": 11, "ags": 8}
DAY = (
    r"(?P<wd>[Ss]enin|[Ss]elasa|[Rr]abu|[Kk]amis|[Jj]um['’]?at|[Ss]abtu|[Mm]inggu|[Aa]had|"
    r"SENIN|SELASA|RABU|KAMIS|JUM['’]?AT|SABTU|MINGGU|AHAD)"
)
WEEKDAY = re.compile(DAY)
MONTH = (
    r"(?P<mon>(?i:januari|februari|pebruari|febuari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)|"
    r"(?:Jan|Feb|Peb|Mar|Apr|Jun|Jul|Agt|Agu|Ags|Sep|Sept|Okt|Nov|Nop|Des)\b\.?)"
)
YEAR = r"(?P<y>(?:1[89]|20)\d\d)(?!\d)"
PART = r"(?:\s+(?:pagi|siang|sore|petang|malam|dini\s+hari))?"
_QUOTE = re.compile("['’]")


def weekday_of(name: str) -> int:
    """Return the number of a day of the week, 0 for Monday: "Jum'at" -> 4."""
    low = _QUOTE.sub("", name.lower())
    return 6 if low == "ahad" else DAYS.index(low)


def month_of(name: str) -> int:
    """Return the number of a month: "Agt." -> 8."""
    return MONTH_KEYS[name.lower()[:3]]


def day_in(year: int, month: int, day: int) -> date | None:
    """Return a day, None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def day_of(published: str | None) -> date | None:
    """Return the day of an ISO date or time, None where it is none."""
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None


def nearest_year(today: date, month: int, day: int) -> date | None:
    """The day of "(27/7)" in the year nearest to publication: a past twice as far as the future is as likely."""
    options = [d for year in (today.year - 1, today.year, today.year + 1) if (d := day_in(year, month, day))]
    return min(options, key=lambda d: (today - d).days if d <= today else 2 * (d - today).days, default=None)
