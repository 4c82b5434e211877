"""Tables of what stands around a place: every example holds and every counterexample does not."""

from __future__ import annotations

import pytest

from pipeline.indonesian.surroundings import expression, surroundings
from pipeline.resources import toml

FILES = ("figure_contexts.toml", "regulation_contexts.toml", "regulation_signers.toml", "speech_contexts.toml")
TABLES = [(file, name) for file in FILES for name in surroundings(file)]


def rows(key):
    return [(file, name, text) for file, name in TABLES for text in toml(file)[name][key]]


def told(file, name, marked):
    """Whether a table's words stand around the place that two bars mark."""
    start, end = marked.index("|"), marked.rindex("|") - 1
    return surroundings(file)[name].around(marked.replace("|", ""), start, end)


@pytest.mark.parametrize(("file", "name", "text"), rows("examples"))
def test_examples(file, name, text):
    assert told(file, name, text)


@pytest.mark.parametrize(("file", "name", "text"), rows("counterexamples"))
def test_counterexamples(file, name, text):
    assert not told(file, name, text)


@pytest.mark.parametrize(("file", "name"), TABLES)
def test_every_table_has_both(file, name):
    assert toml(file)[name]["examples"] and toml(file)[name]["counterexamples"]


def test_a_blank_is_any_blank_and_parts_are_put_in():
    assert expression("para <who>", {"who": "pembuat undang-undang"}) == r"para\s+pembuat\s+undang-undang"


def test_words_out_of_reach_are_not_seen():
    text = "Kementerian menyusun dengan cermat dan lama sekali Perpres itu"
    assert not surroundings("regulation_contexts.toml")["to_come"].leads(f"{text} {'x' * 80} ", len(text) + 82)
    assert surroundings("regulation_contexts.toml")["to_come"].leads(text, text.index("Perpres"))


def test_words_beyond_a_bound_are_not_seen():
    text = "Nelayan diminta tidak melaut, dan pedagang pula diminta menutup kios."
    going_on = surroundings("speech_contexts.toml")["going_on"]
    assert not going_on.trails("Nelayan diminta pula.", 0, until=15) and going_on.trails("Nelayan diminta pula.", 0)
    assert not going_on.trails(text, 0)
