"""Which of the laws in somebody's words his side is on: the table's own examples."""

from __future__ import annotations

import re

import pytest

from pipeline.indonesian.leaned_law import Named, is_measure, is_on
from pipeline.indonesian.leanings import Voice, marks
from pipeline.resources.read import toml

TABLE = toml("leanings.toml")["measure"]


def _is_on(row):
    laws, text = [], ""
    for part in re.split(r"([|{][^|}]*[|}])", row):
        bare = part.strip("|{}") if part[:1] in {"|", "{"} else part
        laws += [Named(len(text), len(text) + len(bare), part[0] == "|")] if bare != part else []
        text += bare
    found = marks(text, voice=Voice(name="Bagas Laksmana"))
    assert found, text
    return any(is_on(mark, text, laws) for mark in found)


@pytest.mark.parametrize("row", TABLE["on"])
def test_a_side_is_taken_on_the_law(row):
    assert _is_on(row)


@pytest.mark.parametrize("row", TABLE["apart"])
def test_a_side_is_taken_on_another_law(row):
    assert not _is_on(row)


@pytest.mark.parametrize("text", TABLE["measured"])
def test_a_law_that_is_broken_is_what_measures(text):
    assert is_measure(text.split("|")[0])


@pytest.mark.parametrize("text", TABLE["not_measured"])
def test_a_law_that_is_rejected_measures_nothing(text):
    assert not is_measure(text.split("|")[0])
