"""Every printed form of a day, a month and a quarter, built from the calendar: what is read must be what was built."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from pipeline.indonesian import dates

WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
)  # fmt: skip
PRINTED = "2024-05-16"  # a Thursday
#: Days all over the years, months and weeks of the news.
DAYS = [date(2015, 1, 3) + timedelta(days=97 * n) for n in range(35)]
FORMS = {
    "long": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    "long with weekday": lambda d: f"{WEEKDAYS[d.weekday()]}, {d.day} {MONTHS[d.month - 1]} {d.year}",
    "weekday without comma": lambda d: f"{WEEKDAYS[d.weekday()]} {d.day} {MONTHS[d.month - 1]} {d.year}",
    "in brackets": lambda d: f"{WEEKDAYS[d.weekday()]} ({d.day}/{d.month}/{d.year})",
    "in brackets, two digits": lambda d: f"{WEEKDAYS[d.weekday()]} ({d.day:02}/{d.month:02}/{d.year})",
    "in brackets, long": lambda d: f"{WEEKDAYS[d.weekday()]} ({d.day} {MONTHS[d.month - 1]} {d.year})",
    "hyphens": lambda d: f"{WEEKDAYS[d.weekday()]} ({d.day}-{d.month}-{d.year})",
    "short month": lambda d: f"{d.day} {MONTHS[d.month - 1][:3]} {d.year}",
    "lower case": lambda d: f"{WEEKDAYS[d.weekday()].lower()}, {d.day} {MONTHS[d.month - 1].lower()} {d.year}",
    "capitals": lambda d: f"{WEEKDAYS[d.weekday()].upper()}, {d.day} {MONTHS[d.month - 1].upper()} {d.year}",
    "slashes alone": lambda d: f"{d.day:02}/{d.month:02}/{d.year}",
}


def only(words):
    text = f"Rapat digelar pada {words}, kata Rina."
    [found] = dates.find(text, PRINTED)
    assert text[found.start : found.end] == words
    return found.value, found.precision


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("day", DAYS, ids=str)
def test_a_day_in_every_form(form, day):
    assert only(FORMS[form](day)) == (day.isoformat(), "day")


@pytest.mark.parametrize("number", range(1, 13))
@pytest.mark.parametrize("year", [2016, 2023])
def test_a_month(number, year):
    assert only(f"{MONTHS[number - 1]} {year}") == (f"{year}-{number:02}", "month")


@pytest.mark.parametrize("back", range(1, 7))
def test_days_of_this_week_are_those_before_the_article(back):
    day = date.fromisoformat(PRINTED) - timedelta(days=back)
    assert only(f"{WEEKDAYS[day.weekday()]} ({day.day}/{day.month})") == (day.isoformat(), "day")
