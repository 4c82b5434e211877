"""Words for legal instruments beside their kinds: every example of the table is read so."""

from __future__ import annotations

import pytest

from pipeline.indonesian import regulations
from pipeline.resources.read import toml

TABLE = toml("regulation_words.toml")
ROWS = [
    (name, text, ids)
    for name, table in TABLE.items()
    for kind in ("examples", "counterexamples")
    for text, ids in table.get(kind, {}).items()
]


@pytest.mark.parametrize(("name", "text", "ids"), ROWS)
def test_rows_of_the_table(name: str, text: str, ids: list[str]) -> None:
    assert [found.id for found in regulations.find(text)] == ids


@pytest.mark.parametrize(("id", "label"), TABLE["acronyms"]["labels"].items())
def test_acronyms_are_printed_in_capitals(id: str, label: str) -> None:
    assert regulations.label(id) == label


@pytest.mark.parametrize("name", TABLE)
def test_every_table_has_an_example(name: str) -> None:
    assert TABLE[name]["examples"]
