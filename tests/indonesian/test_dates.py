"""Dates: our table of printed forms and weekdays that contradict their date."""

from __future__ import annotations

import json
from pathlib import Path

from pipeline.indonesian import dates

TABLE = Path(__file__).parents[2] / "corpus" / "gold" / "dates.jsonl"
PUBLISHED = "2023-07-27T12:02:00+07:00"


def test_printed_forms_are_read() -> None:
    rows = [json.loads(line) for line in TABLE.read_text(encoding="utf-8").splitlines()]
    assert len(rows) >= 100
    wrong = []
    for row in rows:
        found = [
            (d.value, d.precision) for d in dates.find(f"Rapat itu digelar, {row['text']}, di Jakarta.", PUBLISHED)
        ]
        if found != [(row["value"], row["precision"])]:
            wrong.append((row, found))
    assert not wrong, (len(wrong), wrong[:5])


def test_a_wrong_weekday_is_told() -> None:
    ((mention, said, right),) = dates.contradictions("Jakarta, Rabu (27/7/2023).", PUBLISHED)
    assert (mention.value, said, right) == ("2023-07-27", "Rabu", "Kamis")
    assert not dates.contradictions("Jakarta, Kamis (27/7/2023).", PUBLISHED)
