"""When an article came out: the byline's time, "Kamis, 27 Jul 2023 12:02 WIB", as ISO 8601 with its offset.

Dates inside the running text ("Kamis (27/7/2023)") are another matter and live in ``dates.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from pipeline.indonesian.calendar_words import MONTH_FORMS

#: The three clocks of Indonesia; GMT and UTC are written by syndicated pages.
ZONES = {"WIB": 7, "WITA": 8, "WIT": 9, "GMT": 0, "UTC": 0, "Z": 0}

_TIME = (
    r"[\s,|T/–—•·@(-]{1,5}(?:pukul\s*:?\s*|jam\s+|at\s+)?(?P<h>[0-2]?\d)[:.](?P<mi>[0-5]\d)(?:[:.](?P<s>[0-5]\d))?(?:\.\d+)?"
    r"(?:\s?(?P<half>[AaPp])\.?[Mm]\b)?"
)
_CLOCK = rf"(?:{_TIME})?"
_NTH = "(?:st|nd|rd|th)?"
_ZONE = r"(?:\s*(?P<z>WITA|WIB|WIT|GMT|UTC|Z\b|[+-]\d\d:?\d\d))?"
_YEAR_FIRST = re.compile(rf"(?<!\d)(?P<y>(?:19|20)\d\d)[-/.](?P<m>[01]?\d)[-/.](?P<d>[0-3]?\d)(?!\d){_CLOCK}{_ZONE}")
_NUMERIC = re.compile(rf"(?<!\d)(?P<d>[0-3]?\d)[-/.](?P<m>[0-3]?\d)[-/.](?P<y>(?:19|20)\d\d)(?!\d){_CLOCK}{_ZONE}")
#: "03/03/25 14:05 WIB": two digits are a year where an Indonesian clock stands behind them.
_SHORT_YEAR = re.compile(
    rf"(?<![\d/])(?P<d>[0-3]?\d)(?P<sep>[/-])(?P<m>[01]?\d)(?P=sep)(?P<y>\d\d){_TIME}\s*(?P<z>WITA|WIB|WIT)\b"
)
_WORDS = re.compile(
    rf"(?<!\d)(?P<d>[0-3]?\d){_NTH}[\s+-](?P<mon>[A-Za-z]{{3,9}})\.?,?[\s+-](?P<y>(?:19|20)\d\d)(?!\d){_CLOCK}{_ZONE}",
    re.I,
)
_MONTH_WORD_FIRST = re.compile(
    rf"\b(?P<mon>[A-Za-z]{{3,9}})\.?\s(?P<d>[0-3]?\d){_NTH},?\s(?P<y>(?:19|20)\d\d)(?!\d){_CLOCK}{_ZONE}", re.I
)
_IN_TEXT = re.compile(r"(?<![\d/])([0-3]?\d)/([01]?\d)/((?:19|20)?\d\d)(?![\d/])")


@dataclass(frozen=True, slots=True)
class Timestamp:
    """A byline's time: ``iso`` with offset, ``raw`` as written, ``ambiguous`` when day and month may be swapped."""

    iso: str
    raw: str
    ambiguous: bool = False
    timed: bool = True


def _offset(zone: str | None) -> timezone:
    if not zone:
        return timezone(timedelta(hours=7))
    if zone.upper() in ZONES:
        return timezone(timedelta(hours=ZONES[zone.upper()]))
    sign = -1 if zone[0] == "-" else 1
    digits = zone[1:].replace(":", "")
    return timezone(sign * timedelta(hours=int(digits[:2]), minutes=int(digits[2:])))


def _moment(match: re.Match[str], *, month: int, day: int) -> datetime | None:
    parts = match.groupdict()
    hour, minute, second = (int(parts.get(key) or 0) for key in ("h", "mi", "s"))
    if (half := parts.get("half")) and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half in "Pp" else 0)
    year = int(parts["y"]) + (2000 if len(parts["y"]) == 2 else 0)
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=_offset(parts.get("z")))
    except (ValueError, OverflowError):
        return None


def _iso(moment: datetime) -> str:
    """Indonesian offsets are kept as written; a foreign one (a content system's UTC) becomes western time."""
    hours = (moment.utcoffset() or timedelta()).total_seconds() / 3600
    if hours not in (7, 8, 9):
        try:
            moment = moment.astimezone(timezone(timedelta(hours=7)))
        except OverflowError:
            return moment.isoformat()
    return moment.isoformat()


def witnesses(text: str) -> tuple[date, ...]:
    """The dates that a text writes in brackets, day first as Indonesians do: "Selasa (14/10/2025)"."""
    found = []
    for match in _IN_TEXT.finditer(text):
        day, month, year = (int(group) for group in match.groups())
        try:
            found.append(date(year + 2000 if year < 100 else year, month, day))
        except ValueError:
            continue
    return tuple(found)


def _distance(moment: datetime, seen: Iterable[date]) -> int:
    """How far a publication day lies from the days its text speaks of; the future counts for more than the past."""
    gaps = [(moment.date() - day).days for day in seen]
    return min((gap if gap >= 0 else -3 * gap for gap in gaps), default=10**6)


def _numeric(
    match: re.Match[str], *, month_first: bool, seen: tuple[date, ...], told: date | None
) -> tuple[datetime | None, bool]:
    """Return the time of "03/04/2024 10:00", and whether day and month may stand the other way round."""
    first, second = int(match["d"]), int(match["m"])
    daily = _moment(match, month=second, day=first) if second <= 12 else None
    monthly = _moment(match, month=first, day=second) if first <= 12 else None
    if daily is None or monthly is None or first == second:
        return daily or monthly, False
    if told is not None and told in (daily.date(), monthly.date()):
        return (daily if daily.date() == told else monthly), False
    if match["z"] and not month_first:  # a line that names an Indonesian clock is written the Indonesian way
        return daily, False
    near, far = _distance(daily, seen), _distance(monthly, seen)
    if month_first:
        return (daily, False) if near <= 2 and far > 40 else (monthly, False)
    if seen and min(near, far) <= 40 and near != far:
        return (daily if near < far else monthly), False
    return daily, True


def parse(
    text: str, *, month_first: bool = False, seen: tuple[date, ...] = (), told: date | None = None
) -> Timestamp | None:
    """Read the first time stamp of a line: "Kompas.com - 27/07/2023, 12:02 WIB" is 2023-07-27T12:02:00+07:00.

    Args:
        text: a byline, a meta value or a JSON field.
        month_first: the source is known to write "10/14/2025".
        seen: days that the article's text speaks of; they settle "7/10/2025" when day and month are both possible.
        told: the day that the article's address tells; it settles them before all else.
    """
    text = text[:400]
    if match := _YEAR_FIRST.search(text):
        moment, doubtful = _moment(match, month=int(match["m"]), day=int(match["d"])), False
    elif match := _NUMERIC.search(text):
        moment, doubtful = _numeric(match, month_first=month_first, seen=seen, told=told)
    elif match := _SHORT_YEAR.search(text):
        moment, doubtful = _moment(match, month=int(match["m"]), day=int(match["d"])), False
    else:
        moment, doubtful = None, False
        for pattern in (_WORDS, _MONTH_WORD_FIRST):
            for match in pattern.finditer(text):
                if month := MONTH_FORMS.get(match["mon"].lower()):
                    moment = _moment(match, month=month, day=int(match["d"]))
                    break
            if moment:
                break
    if match is None or moment is None:
        return None
    return Timestamp(_iso(moment), match[0].strip(), doubtful, match["h"] is not None)
