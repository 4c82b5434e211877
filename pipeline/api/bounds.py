"""Where an answer begins and ends: a page of rows, a period of days."""

from __future__ import annotations

from datetime import date

from pipeline.errors import InputError
from pipeline.schema.answers import Understood

#: A page of an answer holds at most this many rows.
MOST = 10_000


def page(limit: int, offset: int) -> tuple[int, int]:
    """Return limit and offset if they make a page.

    Raises:
        InputError: they do not.
    """
    if not 0 < limit <= MOST or not 0 <= offset < 2**31:
        raise InputError(f"a page has 1 to {MOST} rows and begins at 0 or later (limit {limit}, offset {offset})")
    return limit, offset


def period(since: str | None, until: str | None) -> tuple[str | None, str | None]:
    """Return the first and last ISO day of a period, None where it is open.

    Raises:
        InputError: one is no date.
    """
    return day(since), day(until, last=True)


def turned_round(first: str | None, last: str | None) -> tuple[Understood, ...]:
    """Return a note where the first day of a period lies after the last, so that nothing can be found."""
    span = f"{first} – {last}"
    return (Understood(span, "turned", (), span),) if first and last and first > last else ()


def day(text: str | None, *, last: bool = False) -> str | None:
    """Return an ISO day; "2023" and "2023-07" are their first, or with ``last`` their last day.

    Raises:
        InputError: it is no date.
    """
    if not text:
        return None
    wanted = text.strip()
    if len(wanted) in (4, 7) and last:
        whole = wanted if len(wanted) == 7 else f"{wanted}-12"
        return next((f"{whole}-{n}" for n in range(31, 27, -1) if _is_day(f"{whole}-{n}")), None) or _no_day(text)
    wanted += {4: "-01-01", 7: "-01"}.get(len(wanted), "")
    return wanted if _is_day(wanted) else _no_day(text)


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _no_day(text: str) -> str:
    raise InputError(f"{text}: not a date (write 2023-07-27, 2023-07 or 2023)")
