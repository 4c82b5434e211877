"""Figures: our table of printed forms, what is no figure, modifiers and comparisons."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from pipeline.indonesian import numbers
from pipeline.indonesian.figures import mentions as figures
from pipeline.resources.read import toml
from pipeline.schema import Figure

TABLE = Path(__file__).parents[2] / "corpus" / "gold" / "figures.jsonl"


def _told(figure: Figure) -> tuple[object, ...]:
    value = list(figure.value) if isinstance(figure.value, tuple) else figure.value
    return figure.start, value, figure.unit, figure.modifier, figure.per, figure.as_of


def test_sentences_of_our_table_are_read() -> None:
    rows = [json.loads(line) for line in TABLE.read_text(encoding="utf-8").split("\n") if line]
    assert len(rows) >= 400
    assert sum(len(row["figures"]) for row in rows) >= 600
    assert sum(not row["figures"] for row in rows) >= 35
    wrong = []
    for row in rows:
        found = [(*_told(f), row["text"][f.start : f.end]) for f in figures.find(row["text"])]
        wanted = [
            (f["start"], f["value"], f["unit"], f["modifier"], f.get("per"), f.get("as_of"), f["text"])
            for f in row["figures"]
        ]
        if found != wanted:
            wrong.append((row["text"], wanted, found))
    assert not wrong, (len(wrong), wrong[:5])


@pytest.mark.parametrize("number", ["1,5", "2.5", "38.875", "1.250.000", "dua puluh tiga", "seratus lima puluh", "7"])
@pytest.mark.parametrize("scale", ["", " ribu", " juta", " miliar", " triliun"])
def test_numbers_and_scales_go_together(number: str, scale: str) -> None:
    (found,) = (
        figures.find(f"Kerugian itu Rp {number}{scale} menurut jaksa.")
        if number[0].isdigit()
        else figures.find(f"Kerugian itu {number}{scale} rupiah menurut jaksa.")
    )
    base = numbers.value(number)
    assert base is not None
    scales = {"": 1, " ribu": 10**3, " juta": 10**6, " miliar": 10**9, " triliun": 10**12}
    assert (found.value, found.unit) == (numbers.whole(base * scales[scale]), "IDR")


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("Angka itu turun dari 21,5 persen pada 2023 menjadi 19,8 persen pada 2024.", 21.5, 19.8),
        ("Ekspor US$ 22,3 miliar dibanding bulan sebelumnya sebesar US$ 21,4 miliar.", 21.4e9, 22.3e9),
        ("Upah menjadi Rp 5,3 juta dari sebelumnya Rp 5 juta.", 5e6, 5.3e6),
    ],
)
def test_comparisons_link_the_new_to_the_old(text: str, old: float, new: float) -> None:
    found = figures.find(text)
    (linked,) = [f for f in found if f.compared_with is not None]
    assert (linked.value, found[linked.compared_with or 0].value) == (new, old)


@pytest.mark.parametrize("unit", ["1 ", "Rp 1.", "satu dua ", "1-2-", "5 persen, ", "10.00 WIB "])
def test_reading_is_linear(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        start = time.process_time()
        figures.find(text, cited=(), when=())
        return time.process_time() - start

    seconds(1000)
    assert seconds(40_000) < 0.5 + 12 * seconds(10_000)


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
