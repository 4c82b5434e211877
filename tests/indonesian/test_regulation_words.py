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
