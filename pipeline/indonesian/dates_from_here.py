"""Dates told from the day of publication: "kemarin", "pekan lalu", "Oktober lalu", "10 hari lagi"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from pipeline.indonesian.calendar_words import DAY, MONTH, PART, month_of, nearest_year, weekday_of
from pipeline.indonesian.numbers import value as number_value
from pipeline.schema import DateMention

_AGO = r"(?:(?:pada\s+)?tahun\s+(?:lalu|ini|depan)|lalu|silam|mendatang|depan|nanti|ini|kemarin)"
#: A day and month without a year may be followed by the year in words: "26 September | tahun lalu".
YEAR_IN_WORDS = re.compile(rf"\)?\s+(?P<rel>{_AGO})\b")
MONTH_FROM_HERE = re.compile(rf"{MONTH}\s+(?P<rel>{_AGO})\b")
#: A month without a year, and what leads to one: "hingga Juni", "sejak bulan Maret".
BARE_MONTH = re.compile(rf"{MONTH}(?![\w-]|\s+(?:19|20)\d\d|\s+[A-Z])")
_BEFORE_MONTH = re.compile(
    r"(?:\b(?:bulan|pada|hingga|sampai|sejak|per|awal|akhir|pertengahan|selama|sepanjang|memasuki|mulai)\s+)$", re.I
)
RELATIVE = re.compile(
    r"(?<![\w-])(?:(?P<n>\d{1,2}|se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\s*"
    r"(?P<unit>hari|pekan|minggu|bulan|tahun)\s+(?P<way>(?:yang\s+)?(?:lalu|silam)|mendatang|lagi|ke\s+depan)"
    r"|(?P<span>pekan|minggu|bulan|tahun)\s+(?P<rel>lalu|kemarin|ini|depan)"
    r"|(?P<word>kemarin\s+lusa|kemarin|hari\s+ini|besok|lusa|tadi\s+malam|semalam)"
    rf"|{DAY}{PART}\s+(?P<wrel>lalu|kemarin|depan|ini|pekan\s+lalu|pekan\s+depan))(?![\w-])",
    re.I,
)
_BLANKS = re.compile(r"\s+")
#: A month without a year that lies further off than this, in months, may be last year's or next.
_FAR = 4


def year_in_words(words: str, month: int, day: int, today: date) -> date | None:
    """Return the day that "26 September tahun lalu" or "20 Oktober mendatang" means."""
    low = words.lower()
    if "tahun" in low:
        year = today.year + {"lalu": -1, "ini": 0, "depan": 1}[low.split()[-1]]
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
    if not _BEFORE_MONTH.search(text, max(0, match.start() - 14), match.start()):
        return None
    off = (month_of(match["mon"]) - today.month + 6) % 12 - 6
    if off > _FAR or off < -_FAR - 1:
        return None
    months = today.year * 12 + today.month - 1 + off
    return DateMention(match.start(), match.end(), f"{months // 12}-{months % 12 + 1:02}", "month", True)


def month_from_here(match: re.Match[str], today: date) -> DateMention:
    """A month told from the day of publication: "Oktober lalu", "Maret mendatang", "Juli tahun ini"."""
    month, words = month_of(match["mon"]), match["rel"].lower()
    if "tahun" in words:
        year = today.year + {"lalu": -1, "ini": 0, "depan": 1}[words.split()[-1]]
    elif words in {"lalu", "silam", "kemarin"}:
        year = today.year if month <= today.month else today.year - 1
    else:
        year = today.year if month >= today.month or words == "ini" else today.year + 1
    return DateMention(match.start(), match.end(), f"{year}-{month:02}", "month", True)


def relative(match: re.Match[str], today: date) -> DateMention | None:
    """Return what a match of ``RELATIVE`` means on the day of publication."""

    def made(day: date, precision: str = "day") -> DateMention:
        value = {"day": day.isoformat(), "month": day.isoformat()[:7], "year": day.isoformat()[:4]}.get(precision)
        if precision == "week":
            iso = day.isocalendar()
            return DateMention(match.start(), match.end(), f"{iso.year}-W{iso.week:02}", "week", True)
        return DateMention(match.start(), match.end(), value or day.isoformat(), precision, True)

    if match["word"]:
        word = _BLANKS.sub(" ", match["word"].lower())
        days = {
            "kemarin": -1,
            "kemarin lusa": -2,
            "hari ini": 0,
            "besok": 1,
            "lusa": 2,
            "tadi malam": -1,
            "semalam": -1,
        }[word]
        return made(today + timedelta(days=days))
    if match["wrel"]:
        place = weekday_of(match["wd"])
        back = (today.weekday() - place) % 7
        if "pekan" in match["wrel"].lower():
            monday = today - timedelta(days=today.weekday() + (7 if "lalu" in match["wrel"].lower() else -7))
            return made(monday + timedelta(days=place))
        return made(
            today
            + timedelta(
                days=(7 - back)
                if match["wrel"].lower() == "depan"
                else -(back or (0 if match["wrel"].lower() == "ini" else 7))
            )
        )
    if match["span"]:
        step = {"lalu": -1, "kemarin": -1, "ini": 0, "depan": 1}[match["rel"].lower()]
        return _shifted(made, today, match["span"].lower(), step)
    count = 1 if match["n"].lower() == "se" else int(number_value(match["n"].lower()) or 1)
    return _shifted(
        made,
        today,
        match["unit"].lower(),
        count if match["way"].lower() in {"mendatang", "lagi", "ke depan"} else -count,
    )


def _shifted(made: object, today: date, unit: str, step: int) -> DateMention:
    assert callable(made)
    if unit == "hari":
        result = made(today + timedelta(days=step))
    elif unit in {"pekan", "minggu"}:
        result = made(today + timedelta(weeks=step), "week")
    elif unit == "bulan":
        months = today.year * 12 + today.month - 1 + step
        result = made(date(months // 12, months % 12 + 1, 1), "month")
    else:
        result = made(date(today.year + step, 1, 1), "year")
    assert isinstance(result, DateMention)
    return result
