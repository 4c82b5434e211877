"""The calendar's words as newspapers print them: days, months and years, and the patterns that dates are read by."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from pipeline.indonesian.tries import capital
from pipeline.resources.read import toml, words

_DAY_ROWS: list[dict[str, Any]] = toml("calendar.toml")["day"]
_MONTH_ROWS: list[dict[str, Any]] = toml("calendar.toml")["month"]


def either(table: str) -> str:
    """Return the words of a table of calendar.toml as alternatives of an expression: "pagi|siang|sore|petang|malam"."""
    return "|".join(words("calendar.toml", table))


DAYS = tuple(str(day["name"]) for day in _DAY_ROWS)
MONTHS = tuple(str(month["name"]) for month in _MONTH_ROWS)
#: The days of the week as they are printed, as expressions in small letters: "jum['’]?at", "ahad".
DAY_FORMS = tuple(str(form) for day in _DAY_ROWS for form in day.get("forms", [day["name"]]))
#: The months in small letters, in every spelling of running text.
_LONG = tuple(str(form) for month in _MONTH_ROWS for form in (month["name"], *month.get("spellings", ())))
_SHORT = tuple(str(form) for month in _MONTH_ROWS for form in month.get("short", ()))
#: The number of a month by each of its printed forms in small letters, of bylines and in English too.
MONTH_FORMS = {
    str(form).lower(): number
    for number, month in enumerate(_MONTH_ROWS, 1)
    for form in (
        *(month["name"], *month.get("spellings", ()), *month.get("short", ()), *month.get("bylines", ())),
        *(month["english"], month["english"][:3]),
    )
}
#: The number of a month by the first three letters of its forms: "Agt" and "Agustus" are the eighth.
MONTH_KEYS = {form.lower()[:3]: MONTH_FORMS[form.lower()] for form in (*_LONG, *_SHORT)}
#: How English feeds write a month: "Agt" -> "Aug".
ENGLISH_MONTHS = {
    form: str(_MONTH_ROWS[number - 1]["english"])[:3].capitalize() for form, number in MONTH_FORMS.items()
}
DAY = rf"(?P<wd>{'|'.join(map(capital, DAY_FORMS))}|{'|'.join(DAY_FORMS).upper()})"
WEEKDAY = re.compile(DAY)
MONTH = rf"(?P<mon>(?i:{'|'.join(_LONG)})|(?:{'|'.join(_SHORT)})\b\.?)"
YEAR = r"(?P<y>(?:1[89]|20)\d\d)(?!\d)"
PART = rf"(?:\s+(?:{either('hours')}|dini\s+hari))?"
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
