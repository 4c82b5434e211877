"""The words of which the forms of figures are made: every example is read so, no counterexample holds a figure."""

from __future__ import annotations

import pytest

from pipeline.indonesian.figures import mentions as figures
from pipeline.resources import toml

FORMS = toml("figure_forms.toml")


@pytest.mark.parametrize(
    ("name", "example"), [(name, example) for name, table in FORMS.items() for example in table["examples"]]
)
def test_examples(name, example):
    value = example["value"]
    told = (tuple(value) if isinstance(value, list) else value, example["unit"] or None, example.get("per"))
    assert told in {(found.value, found.unit, found.per) for found in figures.find(example["text"])}


@pytest.mark.parametrize(
    ("name", "text"), [(name, text) for name, table in FORMS.items() for text in table["counterexamples"]]
)
def test_counterexamples(name, text):
    assert not figures.find(text)


@pytest.mark.parametrize("name", FORMS)
def test_every_table_has_all(name):
    assert FORMS[name]["words"] and FORMS[name]["examples"] and FORMS[name]["counterexamples"]


@pytest.mark.parametrize("name", FORMS)
def test_no_word_is_there_twice(name):
    assert len(set(FORMS[name]["words"])) == len(FORMS[name]["words"])
