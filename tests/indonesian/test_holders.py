"""Who holds a post in print: every entry of the table at work and standing back."""

from __future__ import annotations

import pytest

from pipeline.indonesian.institutions import mentions as institutions
from pipeline.indonesian.persons import mentions as persons
from pipeline.indonesian.tokens import tokenize
from pipeline.resources.read import toml

TABLE = toml("holders.toml")
ROWS = [
    (name, row["text"], row["holders"])
    for name, entry in TABLE.items()
    for kind in ("examples", "counterexamples")
    for row in entry[kind]
]


def held(text):
    """Return the holders in a text, each as "name | role | body | former", without what is not there."""
    tokens = tokenize(text)
    named, _ = persons.find(tokens, institutions.find(tokens))
    return [
        " | ".join(filter(None, (tokens.text(who.start, who.end), *told(post))))
        for who in named
        for post in who.posts or (None,)
    ]


def told(post):
    return (post.role, post.body, "former" if post.status == "former" else None) if post else ()


@pytest.mark.parametrize(("name", "text", "holders"), ROWS)
def test_rows_of_the_table(name, text, holders):
    assert held(text) == holders


@pytest.mark.parametrize("entry", TABLE.values(), ids=TABLE)
def test_entries_carry_words_examples_and_source(entry):
    assert entry["words"] and entry["examples"] and entry["counterexamples"] and entry["source"]
