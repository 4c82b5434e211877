"""What the printed day of the week tells of a date: the month written first, or a year that is a misprint.

"Senin (11/2/2020)" in an article of 2 November 2020 is that Monday, not a Tuesday in February. Of a date without a year
the weekday tells which year is meant: "Rabu (15/5)" in October 2025 is in May 2024, and never in another month.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from pipeline.indonesian.calendar_words import day_in

#: How far from publication another reading may lie, before it and after it.
_BEFORE, _AFTER = timedelta(days=31), timedelta(days=3)
#: How long ago a date may be whose year alone is a misprint: "(16/2/2034)".
_YEAR = timedelta(days=300)
#: A date whose weekday is right both ways is read month first only where that is the day of publication or near it.
_JUST, _LONG_AGO = timedelta(days=2), timedelta(days=45)
#: So many years back a date without a year may lie.
_YEARS = 3
_YEAR_PRINTED = re.compile(r"\d{4}|\d[/.-]\d+[/.-]\d")


def settled(printed: str, day: date, weekday: int, today: date | None) -> date:
    """Return the day that a printed date means.

    Args:
        printed: the date as printed.
        day: its plain reading, day before month.
        weekday: the day of the week printed with it, 0 for Monday.
        today: the day of publication, where it is known.
    """
    swapped = day_in(day.year, day.day, day.month) if "/" in printed and day.day <= 12 else None
    if day.weekday() == weekday:
        just = swapped is not None and today is not None and timedelta(0) <= today - swapped <= _JUST
        far = today is not None and abs(today - day) > _LONG_AGO
        return swapped if swapped is not None and just and far and swapped.weekday() == weekday else day
    if today is None:
        return swapped if swapped is not None and swapped.weekday() == weekday else day
    if abs(today - day) <= _AFTER:
        return day
    if not _YEAR_PRINTED.search(printed):
        back = (day_in(day.year - ago, day.month, day.day) for ago in range(1, _YEARS + 1))
        earlier = next((other for other in back if other is not None and other.weekday() == weekday), None)
        if earlier is not None and today - day > _LONG_AGO:
            return earlier
    fitting = {other for other, reach in _others(day, swapped, today) if _fits(other, weekday, today, reach)}
    return fitting.pop() if len(fitting) == 1 else day


def _fits(day: date, weekday: int, today: date, reach: timedelta) -> bool:
    return day.weekday() == weekday and -_AFTER <= today - day <= reach


def _others(day: date, swapped: date | None, today: date) -> Iterator[tuple[date, timedelta]]:
    """Other readings of a date, each with how long ago it may be; one thing alone is misprinted."""
    for year in {today.year, today.year - 1} - {day.year}:
        if (other := day_in(year, day.month, day.day)) is not None:
            yield other, _YEAR if day > today else _BEFORE
    if swapped is not None:
        yield swapped, _BEFORE
    if day.month == (today.month - 2) % 12 + 1 and (other := day_in(day.year, today.month, day.day)) is not None:
        yield other, _JUST  # the month that has just ended is written for the new one
