"""Dates: our table of printed forms and weekdays that contradict their date."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from pipeline.indonesian import dates

TABLE = Path(__file__).parents[2] / "corpus" / "gold" / "dates.jsonl"
PUBLISHED = "2023-07-27T12:02:00+07:00"


def test_sentences_of_our_table_are_read() -> None:
    rows = [json.loads(line) for line in TABLE.read_text(encoding="utf-8").split("\n") if line]
    assert sum(len(row["dates"]) for row in rows) >= 450
    wrong = []
    for row in rows:
        text = row["text"]
        found = [(d.start, text[d.start : d.end], d.value, d.precision) for d in dates.find(text, PUBLISHED)]
        wanted = [(d["start"], d["text"], d["value"], d["precision"]) for d in row["dates"]]
        if found != wanted:
            wrong.append((text, wanted, found))
    assert not wrong, (len(wrong), wrong[:5])


@pytest.mark.parametrize(
    "unit",
    [
        *(
            "1 Mei ",
            "(1/1) ",
            "Kamis ",
            "2020 ",
            "pekan lalu ",
            "Jan Feb ",
            "1, 2, 3, ",
            "1-2-3/",
            "Senin-",
            "akhir tahun ",
        ),
        *("Januari-", "kuartal I dan ", "1 dan 2 ", "tahun 2020-", "1Q", "dua puluh "),
    ],
)
def test_reading_is_linear(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        start = time.process_time()
        dates.find(text, PUBLISHED)
        return time.process_time() - start

    seconds(1000)
    assert seconds(40_000) < 0.5 + 12 * seconds(10_000)


def test_a_wrong_weekday_is_told() -> None:
    ((mention, said, right),) = dates.contradictions("Jakarta, Rabu (27/7/2023).", PUBLISHED)
    assert (mention.value, said, right) == ("2023-07-27", "Rabu", "Kamis")
    assert not dates.contradictions("Jakarta, Kamis (27/7/2023).", PUBLISHED)
