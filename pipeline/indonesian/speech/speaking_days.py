"""On which day somebody spoke: the printed date, where it fits its weekday and the day of publication.

'..." kata Rina, Senin (11/2/2020)' in an article of 2 November 2020 was said on 2 November: the editor wrote the month
first. A date that fits in no reading tells nothing: better no day than a wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from pipeline.indonesian.dates import DAYS, day_of
from pipeline.indonesian.speech.words import any_of
from pipeline.schema import DateMention

_WEEKDAY = re.compile(r"(senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu)\b", re.I)
_APOSTROPHE = re.compile("['’]")
#: A date of something else than speaking: "aturan yang berlaku 26 September", "sejak 1 Januari".
_OF_SOMETHING = re.compile(
    rf"\b(?:{any_of('days_of_else')}|paling lambat|jatuh tempo)(?:\s+(?:pada|tanggal|hari))*\s+$",
    re.I,
)
#: How long before publication another reading of a misprinted date may lie.
_RECENT = timedelta(days=10)


def day_said(text: str, mentions: Iterable[DateMention], published: str | None) -> str | None:
    """Return the ISO day on which words were said, from the dates printed around them; None where none fits.

    >>> day_said("Senin (2/11/2020)", [DateMention(0, 17, "2020-11-02")], "2020-11-02")
    '2020-11-02'
    """
    today = day_of(published)
    for mention in mentions:
        if not mention.value[:1].isdigit() or _OF_SOMETHING.search(text, max(0, mention.start - 40), mention.start):
            continue
        return _fitting(text[mention.start : mention.end], date.fromisoformat(mention.value), today)
    return None


def _fitting(printed: str, day: date, today: date | None) -> str | None:
    """The day as printed where it can be right; else the one other reading that fits."""
    weekday = _WEEKDAY.match(printed)
    named = DAYS.index(_APOSTROPHE.sub("", weekday[1].lower())) if weekday else None
    if _fits(day, named, today):
        return day.isoformat()
    if today is None:
        return None
    readings = _other_readings(printed, day, today, misprinted=named is not None)
    near = {d for d in readings if _fits(d, named, today) and today - d <= _RECENT}
    return near.pop().isoformat() if len(near) == 1 else None


def _fits(day: date, weekday: int | None, today: date | None) -> bool:
    return (weekday is None or day.weekday() == weekday) and (today is None or day <= today)


def _other_readings(printed: str, day: date, today: date, *, misprinted: bool) -> Iterable[date]:
    """Month before day, "(11/2/2020)"; the year or, where a weekday speaks for it, the month of publication."""
    swapped = [(day.day, day.month)] if "/" in printed and day.day <= 12 else []
    months = [(day.month, day.day), *swapped, *([(today.month, day.day)] if misprinted else [])]
    for month, number in months:
        for year in (day.year, today.year, today.year - 1):
            try:
                yield date(year, month, number)
            except ValueError:
                continue
