"""What elements' names say; every entry of the table runs its own examples."""

from __future__ import annotations

import pytest
from lxml import html

from pipeline.clean.markup import says
from pipeline.resources import read

TABLE = read.toml("markup.toml")


def element(names: str) -> html.HtmlElement:
    return html.fromstring(f'<div class="{names}">x</div>')


@pytest.mark.parametrize(("kind", "names"), [(k, n) for k, e in TABLE.items() for n in e["examples"]])
def test_examples_are_found(kind, names):
    assert says(element(names), kind)


@pytest.mark.parametrize(("kind", "names"), [(k, n) for k, e in TABLE.items() for n in e["counterexamples"]])
def test_counterexamples_are_not(kind, names):
    assert not says(element(names), kind)


@pytest.mark.parametrize("entry", TABLE.values())
def test_entries_carry_examples_and_source(entry):
    assert entry["examples"] and entry["counterexamples"] and entry["source"]
