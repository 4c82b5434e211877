"""Dates in an article: "Kamis (27/7/2023)", "27 Juli 2023", "triwulan II 2023", "kemarin", with their precision."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache

from pipeline.indonesian.numbers import value as number_value
from pipeline.indonesian.tries import pattern
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
_WEEKDAY = re.compile(_DAY)
_MONTH = (
    r"(?P<mon>(?i:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Agt|Agu|Ags|Sep|Sept|Okt|Nov|Nop|Des)\b\.?)"
)
_YEAR = r"(?P<y>(?:1[89]|20)\d\d)(?!\d)"
_PART = r"(?:\s+(?:pagi|siang|sore|petang|malam|dini\s+hari))?"
_SLASHED = re.compile(
    rf"(?:{_DAY}{_PART},?\s*)?\(\s*(?P<d>[0-3]?\d)\s?/\s?(?P<m>[01]?\d)(?:\s?/\s?(?P<y>(?:20|19)?\d\d))?\s*\)"
)
_OPEN = re.compile(rf"(?:{_DAY}{_PART},?\s*)?(?<![\d/])(?P<d>[0-3]?\d)/(?P<m>[01]?\d)/(?P<y>(?:19|20)\d\d)(?![\d/])")
_LONG = re.compile(
    rf"(?:{_DAY}{_PART},?\s*(?:tanggal\s+)?\(?)?(?<!\d)(?P<d>[0-3]?\d)(?:\s?[-–]\s?(?P<to>[0-3]?\d))?\s+{_MONTH}"
    rf"(?:,?\s+{_YEAR})?\)?"
)
_MONTHLY = re.compile(rf"{_MONTH}\s+(?:tahun\s+)?{_YEAR}")
_MONTH_FROM_HERE = re.compile(rf"{_MONTH}\s+(?P<rel>tahun\s+(?:lalu|ini|depan)|lalu|silam|mendatang|depan|ini)\b")
_PERIOD = re.compile(
    r"(?P<kind>[Tt]riwulan|[Kk]uartal|[Ss]emester|[Cc]aturwulan)\s+(?:ke-?\s?)?"
    rf"(?P<n>IV|I{{1,3}}|[1-4]|pertama|kedua|ketiga|keempat)\b(?:[\s/-]*(?:tahun\s+)?{_YEAR})?"
)
_BEFORE_YEAR = re.compile(
    r"(?:(?P<part>[Aa]wal|[Aa]khir|[Pp]ertengahan|[Pp]enghujung)\s+(?:[Tt]ahun\s+)?|[Tt]ahun\s+(?:[Aa]nggaran\s+|[Aa]jaran\s+)?|"
    r"(?:[Pp]ada|[Ss]ejak|[Hh]ingga|[Ss]ampai|[Ss]epanjang|[Ss]elama|[Pp]er|[Dd]i|[Dd]alam|[Dd]ari|[Mm]enuju)\s+)$"
)
_YEARLY = re.compile(rf"{_YEAR}(?P<an>-an)?(?!\s?(?:orang|unit|rupiah|[/.,]\d))")
_RELATIVE = re.compile(
    r"(?<![\w-])(?:(?P<n>\d{1,2}|se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\s*"
    r"(?P<unit>hari|pekan|minggu|bulan|tahun)\s+(?P<way>(?:yang\s+)?(?:lalu|silam)|mendatang|lagi|ke\s+depan)"
    r"|(?P<span>pekan|minggu|bulan|tahun)\s+(?P<rel>lalu|kemarin|ini|depan)"
    r"|(?P<word>kemarin\s+lusa|kemarin|hari\s+ini|besok|lusa|tadi\s+malam|semalam)"
    rf"|{_DAY}{_PART}\s+(?P<wrel>lalu|kemarin|depan|ini|pekan\s+lalu|pekan\s+depan))(?![\w-])",
    re.I,
)
_ORDINALS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4}
_RUN = re.compile(r"\d+")
_SPACED_UNIT = re.compile(r"\s?(?:hari|pekan|minggu|bulan|tahun)\b")
_QUOTE = re.compile("['’]")
_BLANKS = re.compile(r"\s+")
_PERIODS = ("triwulan", "kuartal", "semester", "caturwulan")
_SPOKEN = (
    *("kemarin", "hari ini", "besok", "lusa", "tadi malam", "semalam", "pekan ", "minggu ", "bulan ", "tahun "),
    *(f"se{unit} " for unit in ("hari", "pekan", "minggu", "bulan", "tahun")),
    *(f"{n} " for n in ("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh")),
)


def find(text: str, published: str | None) -> list[DateMention]:
    """Return the dates of an article; those that lean on its day of publication only where ``published`` tells it.

    Args:
        text: the article.
        published: an ISO date or time such as "2023-07-27T12:02:00+07:00", or None.
    """
    today = day_of(published)
    found: list[DateMention] = []
    place = 0
    for start in _starts(text):
        if start < place:
            continue
        mention = _at(text, start, today, place)
        if mention is not None:
            found.append(mention)
            place = mention.end
    return found


def _starts(text: str) -> list[int]:
    """The places where a date may begin: numbers, days of the week, months, and words such as "kemarin"."""
    small, capitals = _openings()
    places = [match.start() for match in _RUN.finditer(text)]
    places += [match.start() for match in small.finditer(f" {text}")]
    places += [match.start() for match in capitals.finditer(text)]
    places.sort()
    return places


@cache
def _openings() -> tuple[re.Pattern[str], re.Pattern[str]]:
    days = ("senin", "selasa", "rabu", "kamis", "jum", "sabtu", "minggu")
    months = (*(month[:3] for month in MONTHS), "peb", "agt", "nop")
    named = {word.capitalize() for word in (*days, *months)}
    words = {*_PERIODS, *days, *months, *_SPOKEN}
    opened = {form for word in (*_PERIODS, *_SPOKEN) for form in (word.capitalize(), word.title())}
    return re.compile(r"[\s(\"“”‘’'/,–-]" + pattern(words | opened)), re.compile(pattern(named))


def _at(text: str, start: int, today: date | None, free: int) -> DateMention | None:
    """Read the date that begins at a place; a parenthesis before its number belongs to it."""
    if not text[start].isdigit():
        return _by_word(text, start, today)
    opened = start - 1 if text[start - 1 : start] == "(" else start - 2 if text[start - 2 : start] == "( " else start
    if opened < start and opened >= free and (match := _SLASHED.match(text, opened)) is not None:
        return _slashed(match, today)
    match = _OPEN.match(text, start)
    if match is not None:
        return _slashed(match, today)
    match = _LONG.match(text, start)
    if match is not None:
        return _long(match, today)
    run = _RUN.match(text, start)
    assert run is not None
    if len(run[0]) <= 2:
        spaced = today is not None and _SPACED_UNIT.match(text, run.end()) is not None
        return _relative_at(text, start, today) if spaced else None
    year = _YEARLY.match(text, start) if len(run[0]) == 4 and text[start - 1 : start] in {" ", "\u00a0", "\n"} else None
    lead = _BEFORE_YEAR.search(text, max(free, start - 26), start) if year is not None else None
    return _yearly(year, lead) if year is not None and lead is not None else None


def _by_word(text: str, start: int, today: date | None) -> DateMention | None:
    for form, read in (
        (_SLASHED, _slashed),
        (_OPEN, _slashed),
        (_LONG, _long),
        (_MONTHLY, _monthly),
        (_PERIOD, _period),
    ):
        match = form.match(text, start)
        if match is not None and (mention := read(match, today)) is not None:
            return mention
    if today is None:
        return None
    month = _MONTH_FROM_HERE.match(text, start)
    return _month_from_here(month, today) if month is not None else _relative_at(text, start, today)


def _relative_at(text: str, start: int, today: date | None) -> DateMention | None:
    match = _RELATIVE.match(text, start)
    return _relative(match, today) if match is not None and today is not None else None


def contradictions(
    text: str, published: str | None, *, mentions: Iterable[DateMention] | None = None
) -> list[tuple[DateMention, str, str]]:
    """Return dates whose printed weekday is wrong, with the weekday as printed and the right one.

    Args:
        text: the article.
        published: its day of publication.
        mentions: its dates where they are known already.
    """
    wrong: list[tuple[DateMention, str, str]] = []
    for mention in find(text, published) if mentions is None else mentions:
        said = _WEEKDAY.match(text, mention.start, mention.end)
        if (
            said is None
            or mention.precision != "day"
            or len(mention.value) != 10
            or (mention.relative and "/" not in text[mention.start : mention.end])
        ):
            continue
        right = DAYS[date.fromisoformat(mention.value).weekday()]
        if _QUOTE.sub("", said["wd"].lower()) != right:
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


def _dated(match: re.Match[str], month: int, year: str | None, today: date | None) -> DateMention | None:
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


def _slashed(match: re.Match[str], today: date | None) -> DateMention | None:
    return _dated(match, int(match["m"]), match["y"], today)


def _long(match: re.Match[str], today: date | None) -> DateMention | None:
    mention = _dated(match, _month(match["mon"]), match["y"], today)
    if mention is not None and match.group().endswith(")") and "(" not in match.group():
        return DateMention(mention.start, mention.end - 1, mention.value, mention.precision, mention.relative)
    return mention


def _month(name: str) -> int:
    return _MONTH_KEYS[name.lower()[:3]]


def _monthly(match: re.Match[str], today: date | None) -> DateMention:
    return DateMention(match.start(), match.end(), f"{match['y']}-{_month(match['mon']):02}", "month")


def _period(match: re.Match[str], today: date | None) -> DateMention | None:
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


def _yearly(match: re.Match[str], lead: re.Match[str]) -> DateMention:
    if match["an"]:
        return DateMention(match.start(), match.end(), match["y"][:3], "decade")
    start = lead.start() if lead["part"] else match.start()
    return DateMention(start, match.end("y"), match["y"], "year")


def _month_from_here(match: re.Match[str], today: date) -> DateMention:
    """A month told from the day of publication: "Oktober lalu", "Maret mendatang", "Juli tahun ini"."""
    month, words = _month(match["mon"]), match["rel"].lower()
    if words.startswith("tahun"):
        year = today.year + {"lalu": -1, "ini": 0, "depan": 1}[words.split()[-1]]
    elif words in {"lalu", "silam"}:
        year = today.year if month <= today.month else today.year - 1
    else:
        year = today.year if month >= today.month or words == "ini" else today.year + 1
    return DateMention(match.start(), match.end(), f"{year}-{month:02}", "month", True)


def _relative(match: re.Match[str], today: date) -> DateMention | None:
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
        place = DAYS.index(_QUOTE.sub("", match["wd"].lower()))
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
