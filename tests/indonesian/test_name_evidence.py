"""What speaks for a person's name and what against it: every entry of the table at work and standing back."""

import pytest

from pipeline.indonesian.institutions import mentions as institution_names
from pipeline.indonesian.persons import mentions as persons
from pipeline.indonesian.tokens import tokenize
from pipeline.resources.read import toml

TABLE = toml("name_evidence.toml")
ROWS = [(e[0], row) for e in TABLE.items() for kind in ("examples", "counterexamples") for row in e[1][kind]]


@pytest.mark.parametrize(("entry", "row"), ROWS)
def test_rows_of_the_table(entry, row):
    tokens = tokenize(row["text"])
    model = row.get("model")
    spans = [(row["text"].index(model), row["text"].index(model) + len(model))] if model else []
    found, _ = persons.find(tokens, institution_names.find(tokens), entities=spans)
    assert [tokens.text(n.start, n.end) for n in found] == row["names"]


@pytest.mark.parametrize("entry", TABLE.values(), ids=TABLE)
def test_entries_carry_examples_and_source(entry):
    assert entry["examples"] and entry["counterexamples"] and entry["source"]
