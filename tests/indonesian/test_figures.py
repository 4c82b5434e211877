"""Figures: our table of printed forms, what is no figure, modifiers and comparisons."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pipeline.indonesian import figures, numbers
from pipeline.resources.read import toml

TABLE = Path(__file__).parents[2] / "corpus" / "gold" / "figures.jsonl"


def test_printed_forms_are_read() -> None:
    rows = [json.loads(line) for line in TABLE.read_text(encoding="utf-8").splitlines()]
    assert len(rows) >= 400
    wrong = []
    for row in rows:
        value = tuple(row["value"]) if isinstance(row["value"], list) else row["value"]
        found = [(f.value, f.unit) for f in figures.find(f"Menurut data itu, ada {row['text']} di sana.")]
        if found != [(value, row["unit"])]:
            wrong.append((row, found))
    assert not wrong, (len(wrong), wrong[:5])


def test_entries_carry_examples_that_hold() -> None:
    for entry in toml("figures.toml")["figure"]:
        assert entry["examples"] and entry["counterexamples"] and entry["source"]
        for example in entry["examples"]:
            assert (example["value"], example["unit"]) in {(f.value, f.unit) for f in figures.find(example["text"])}, (
                example
            )
        for text in entry["counterexamples"]:
            assert not figures.find(text), text


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("sekitar Rp 2 miliar", "approx"),
        ("lebih dari 40%", "min"),
        ("paling banyak 5 orang", "max"),
        ("Rp 10 jutaan", "approx"),
        ("7 orang", None),
    ],
)
def test_modifiers_are_read(text: str, modifier: str | None) -> None:
    assert [f.modifier for f in figures.find(text)] == [modifier]


def test_a_rise_links_two_figures() -> None:
    old, new = figures.find("Peserta naik dari 30,1 juta peserta menjadi 36,7 juta peserta.")
    assert (old.value, new.value, new.compared_with) == (30_100_000, 36_700_000, 0)


def test_a_rate_keeps_its_base() -> None:
    assert figures.find("Honor Rp 2 juta per bulan")[0].per == "bulan"


@pytest.mark.parametrize(
    ("words", "value"), [("dua ratus lima puluh ribu", 250_000), ("sebelas", 11), ("tiga belas", 13), ("besok", None)]
)
def test_number_words_are_read(words: str, value: int | None) -> None:
    assert numbers.from_words(words) == value
