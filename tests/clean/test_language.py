"""Which language a text is in: names that look foreign do not make an Indonesian article foreign."""

from __future__ import annotations

import pytest

from pipeline.clean.language import language_of
from pipeline.resources import read

TABLE = read.toml("languages.toml")


@pytest.mark.parametrize(("text", "language"), [(text, key) for key, e in TABLE.items() for text in e["examples"]])
def test_examples_are_in_their_language(text, language):
    assert language_of(text) == language


@pytest.mark.parametrize(("text", "language"), [row for e in TABLE.values() for row in e["counterexamples"].items()])
def test_counterexamples_are_in_another(text, language):
    assert language_of(text) == language


def test_a_few_words_tell_no_language():
    assert language_of("Tarif bus tetap.") is None


@pytest.mark.parametrize("entry", TABLE.values(), ids=TABLE)
def test_entries_carry_examples_and_source(entry):
    assert entry["examples"] and entry["counterexamples"] and entry["source"]
