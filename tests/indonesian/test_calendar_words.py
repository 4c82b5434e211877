"""The calendar's words as data: every example is read so on Wednesday 15 May 2024, no counterexample holds a date."""

from __future__ import annotations

import pytest

from pipeline.indonesian import dates
from pipeline.indonesian.calendar_words import DAYS, ENGLISH_MONTHS, MONTH_FORMS, MONTHS, month_of, weekday_of
from pipeline.indonesian.timestamps import parse
from pipeline.resources import toml

TODAY = "2024-05-15"
TABLES = {name: table for name, table in toml("calendar.toml").items() if isinstance(table, dict)}


@pytest.mark.parametrize("example", [example for table in TABLES.values() for example in table["examples"]])
def test_examples(example):
    found = {(date.value, date.until) for date in dates.find(example["text"], TODAY)}
    assert (example["value"], example.get("until")) in found


@pytest.mark.parametrize("text", [text for table in TABLES.values() for text in table["counterexamples"]])
def test_counterexamples(text):
    assert dates.find(text, TODAY) == []


@pytest.mark.parametrize("name", TABLES)
def test_every_table_has_all(name):
    assert TABLES[name]["words"] and TABLES[name]["examples"] and TABLES[name]["counterexamples"]


def test_a_year_has_twelve_months_and_a_week_seven_days():
    assert len(MONTHS) == 12 and len(DAYS) == 7 and set(MONTH_FORMS.values()) == set(range(1, 13))


@pytest.mark.parametrize(("printed", "number"), [("Agt.", 8), ("NOPEMBER", 11), ("Febuari", 2), ("Peb", 2), ("mei", 5)])
def test_a_month_by_any_of_its_forms(printed, number):
    assert month_of(printed) == number


@pytest.mark.parametrize(("printed", "number"), [("Senin", 0), ("Jum’at", 4), ("JUMAT", 4), ("Ahad", 6)])
def test_a_day_by_any_of_its_forms(printed, number):
    assert weekday_of(printed) == number


@pytest.mark.parametrize(("printed", "english"), [("agt", "Aug"), ("mei", "May"), ("oktober", "Oct"), ("des", "Dec")])
def test_months_of_feeds_are_english(printed, english):
    assert ENGLISH_MONTHS[printed] == english


@pytest.mark.parametrize("month", ["Mrt", "March", "Maret", "mar"])
def test_bylines_print_months_in_more_ways(month):
    stamp = parse(f"Ditulis 7 {month} 2024, 09:15 WIB")
    assert stamp is not None and stamp.iso == "2024-03-07T09:15:00+07:00"


def test_a_day_as_an_address_writes_it():
    stamp = parse("13+December+2018")
    assert stamp is not None and stamp.iso.startswith("2018-12-13")
