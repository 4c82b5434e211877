"""Dates in an article: "Kamis (27/7/2023)", "27 Juli 2023", "triwulan II 2023", "kemarin", with their precision."""

from __future__ import annotations

from datetime import date, timedelta

import regex

from pipeline.indonesian.numbers import value as number_value
from pipeline.schema import DateMention

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
_MONTH_KEYS = {month[:3]: place for place, month in enumerate(MONTHS, 1)} | {"peb": 2, "agt": 8, "nop": 11, "ags": 8}
_DAY = r"(?P<wd>[Ss]enin|[Ss]elasa|[Rr]abu|[Kk]amis|[Jj]um['’]?at|[Ss]abtu|[Mm]inggu)"
_MONTH = (
    r"(?P<mon>(?i:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Agt|Agu|Ags|Sep|Sept|Okt|Nov|Nop|Des)\b\.?)"
)
_YEAR = r"(?P<y>(?:1[89]|20)\d\d)(?!\d)"
_PART = r"(?:\s+(?:pagi|siang|sore|petang|malam|dini\s+hari))?"
_SLASHED = regex.compile(
    rf"(?:{_DAY}{_PART},?\s*)?\(\s*(?P<d>[0-3]?\d)\s?/\s?(?P<m>[01]?\d)(?:\s?/\s?(?P<y>(?:20|19)?\d\d))?\s*\)"
)
_OPEN = regex.compile(rf"(?:{_DAY}{_PART},?\s*)?(?<![\d/])(?P<d>[0-3]?\d)/(?P<m>[01]?\d)/(?P<y>(?:20|19)\d\d)(?![\d/])")
_LONG = regex.compile(
    rf"(?:{_DAY}{_PART},?\s*(?:tanggal\s+)?\(?)?(?<!\d)(?P<d>[0-3]?\d)(?:\s?[-–]\s?(?P<to>[0-3]?\d))?\s+{_MONTH}(?:,?\s+{_YEAR})?\)?"
)
_MONTHLY = regex.compile(rf"{_MONTH}\s+(?:tahun\s+)?{_YEAR}")
_PERIOD = regex.compile(
    r"(?P<kind>[Tt]riwulan|[Kk]uartal|[Ss]emester|[Cc]aturwulan)\s+(?:ke-?\s?)?(?P<n>IV|I{1,3}|[1-4]|pertama|kedua|ketiga|keempat)\b"
    rf"(?:[\s/-]*(?:tahun\s+)?{_YEAR})?"
)
_YEARLY = regex.compile(
    rf"(?:(?P<part>[Aa]wal|[Aa]khir|[Pp]ertengahan|[Pp]enghujung)\s+(?:[Tt]ahun\s+)?|[Tt]ahun\s+(?:[Aa]nggaran\s+|[Aa]jaran\s+)?|"
    rf"(?:[Pp]ada|[Ss]ejak|[Hh]ingga|[Ss]ampai|[Ss]epanjang|[Ss]elama|[Pp]er|[Dd]i|[Dd]alam|[Dd]ari|[Mm]enuju)\s+){_YEAR}(?P<an>-an)?(?!\s?(?:orang|unit|rupiah|[/.,]\d))"
)
_RELATIVE = regex.compile(
    r"(?<![\w-])(?:(?P<n>\d{1,2}|se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\s*(?P<unit>hari|pekan|minggu|bulan|tahun)\s+"
    r"(?P<way>(?:yang\s+)?(?:lalu|silam)|mendatang|lagi|ke\s+depan)"
    r"|(?P<span>pekan|minggu|bulan|tahun)\s+(?P<rel>lalu|kemarin|ini|depan)|(?P<word>kemarin\s+lusa|kemarin|hari\s+ini|besok|lusa|tadi\s+malam|semalam)"
    rf"|{_DAY}{_PART}\s+(?P<wrel>lalu|kemarin|depan|ini|pekan\s+lalu|pekan\s+depan))(?![\w-])",
    regex.I,
)
_ORDINALS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4}
_ANCHOR = regex.compile(r"\d|(?i:triwulan|kuartal|semester|caturwulan)")


def find(text: str, published: str | None) -> list[DateMention]:
    """Return the dates of an article; those that lean on its day of publication only where ``published`` tells it.

    Args:
        text: the article.
        published: an ISO date or time such as "2023-07-27T12:02:00+07:00", or None.
    """
    today = day_of(published)
    found: list[DateMention] = []
    for pattern, read in (
        (_SLASHED, _slashed),
        (_OPEN, _slashed),
        (_LONG, _long),
        (_MONTHLY, _monthly),
        (_PERIOD, _period),
        (_YEARLY, _yearly),
    ):
        for match in pattern.finditer(text):
            mention = read(match, today)
            if mention is not None:
                found.append(mention)
    if today is not None:
        found.extend(m for match in _RELATIVE.finditer(text) if (m := _relative(match, today)) is not None)
    kept: list[DateMention] = []
    for mention in sorted(found, key=lambda m: (m.start, -m.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def contradictions(text: str, published: str | None) -> list[tuple[DateMention, str, str]]:
    """Return dates whose printed weekday is wrong, with the weekday as printed and the right one."""
    wrong: list[tuple[DateMention, str, str]] = []
    for mention in find(text, published):
        said = regex.match(_DAY, text[mention.start : mention.end])
        if (
            said is None
            or mention.precision != "day"
            or len(mention.value) != 10
            or (mention.relative and "/" not in text[mention.start : mention.end])
        ):
            continue
        right = DAYS[date.fromisoformat(mention.value).weekday()]
        if regex.sub("['’]", "", said["wd"].lower()) != right:
            wrong.append((mention, said["wd"], right.capitalize()))
    return wrong


def day_of(published: str | None) -> date | None:
    """Return the day of an ISO date or time, None where it is none."""
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _near(today: date, month: int, day: int) -> date | None:
    """The year of "(27/7)": the one that puts the day nearest to publication, the past before the far future."""
    options = [d for year in (today.year - 1, today.year, today.year + 1) if (d := _valid(year, month, day))]
    return min(options, key=lambda d: abs((d - today).days), default=None)


def _dated(match: regex.Match[str], month: int, year: str | None, today: date | None) -> DateMention | None:
    day = int(match["d"])
    if year is not None:
        found = _valid(int(year) if len(year) == 4 else 2000 + int(year), month, day)
        return DateMention(match.start(), match.end(), found.isoformat()) if found else None
    if today is None:
        return (
            DateMention(match.start(), match.end(), f"--{month:02}-{day:02}", relative=True)
            if _valid(2024, month, day)
            else None
        )
    near = _near(today, month, day)
    return DateMention(match.start(), match.end(), near.isoformat(), relative=True) if near else None


def _slashed(match: regex.Match[str], today: date | None) -> DateMention | None:
    return _dated(match, int(match["m"]), match["y"], today)


def _long(match: regex.Match[str], today: date | None) -> DateMention | None:
    mention = _dated(match, _month(match["mon"]), match["y"], today)
    if mention is not None and match.group().endswith(")") and "(" not in match.group():
        return DateMention(mention.start, mention.end - 1, mention.value, mention.precision, mention.relative)
    return mention


def _month(name: str) -> int:
    return _MONTH_KEYS[name.lower()[:3]]


def _monthly(match: regex.Match[str], today: date | None) -> DateMention:
    return DateMention(match.start(), match.end(), f"{match['y']}-{_month(match['mon']):02}", "month")


def _period(match: regex.Match[str], today: date | None) -> DateMention | None:
    raw = match["n"].lower()
    number = int(raw) if raw.isdigit() else _ORDINALS[raw]
    half = match["kind"].lower() == "semester"
    if match["y"] is None and today is None:
        return DateMention(
            match.start(),
            match.end(),
            f"{'S' if half else 'Q'}{number}",
            "semester" if half else "quarter",
            relative=True,
        )
    year = match["y"] or str(today.year if today else "")
    return DateMention(
        match.start(),
        match.end(),
        f"{year}-{'S' if half else 'Q'}{number}",
        "semester" if half else "quarter",
        match["y"] is None,
    )


def _yearly(match: regex.Match[str], today: date | None) -> DateMention:
    if match["an"]:
        return DateMention(match.start("y"), match.end(), f"{match['y'][:3]}", "decade")
    start = match.start() if match["part"] else match.start("y")
    return DateMention(start, match.end("y"), match["y"], "year")


def _relative(match: regex.Match[str], today: date) -> DateMention | None:
    def made(day: date, precision: str = "day") -> DateMention:
        value = {"day": day.isoformat(), "month": day.isoformat()[:7], "year": day.isoformat()[:4]}.get(precision)
        if precision == "week":
            iso = day.isocalendar()
            return DateMention(match.start(), match.end(), f"{iso.year}-W{iso.week:02}", "week", True)
        return DateMention(match.start(), match.end(), value or day.isoformat(), precision, True)

    if match["word"]:
        word = regex.sub(r"\s+", " ", match["word"].lower())
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
        place = DAYS.index(regex.sub("['’]", "", match["wd"].lower()))
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
