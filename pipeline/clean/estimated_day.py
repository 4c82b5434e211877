"""When an article came out that does not tell it: the day in its address, else the latest that its text speaks of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from pipeline.indonesian.latest_day import latest_day
from pipeline.schema import Issue

#: "/read/2023/11/07/", "/2023-11-07/", "/20231107142530-12-1021": nothing that may be a bare number.
_ADDRESS = re.compile(
    r"/(?P<day>(?P<y>(?:19|20)\d\d)(?P<sep>[/-]?)(?P<m>[01]\d)(?P=sep)(?P<d>[0-3]\d))(?=/|\d{4}(?:\d\d)?[-/]|-\d|$)"
)
_EARLIEST = 1995


@dataclass(frozen=True, slots=True)
class Estimate:
    """A day as ``published`` holds it, the words it was read from, and the issue that says that it is an estimate."""

    iso: str
    raw: str
    issue: Issue


def estimated(url: str | None, text: str) -> Estimate | None:
    """Estimate the day of an article: ".../read/2023/11/07/1530/tarif" or "kata Rahmat, Sabtu (2/12/2023)"."""
    if found := _in_address(url or ""):
        day, words = found
        return Estimate(_iso(day), words, Issue("clean", "estimated-date", f"by the address: {words}"))
    if found := latest_day(text):
        day, words = found
        return Estimate(_iso(day), words, Issue("clean", "estimated-date", f"by the text: {words}"))
    return None


def of_address(url: str | None) -> date | None:
    """Return the day that an article's address tells: ".../read/2023/11/07/1530/tarif", None where it tells none."""
    found = _in_address(url or "")
    return found[0] if found else None


def _in_address(url: str) -> tuple[date, str] | None:
    for match in _ADDRESS.finditer(url.partition("?")[0]):
        try:
            day = date(int(match["y"]), int(match["m"]), int(match["d"]))
        except ValueError:
            continue
        if day.year >= _EARLIEST:
            return day, match["day"]
    return None


def _iso(day: date) -> str:
    """Return a day as a time stamp without a clock tells it."""
    return f"{day.isoformat()}T00:00:00+07:00"
