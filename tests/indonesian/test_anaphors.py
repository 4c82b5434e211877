"""Posts and class words that point back: every entry of the table at work and standing back."""

from __future__ import annotations

import pytest

from pipeline.indonesian.institutions import mentions as institutions
from pipeline.indonesian.persons import mentions as persons
from pipeline.indonesian.persons import who
from pipeline.indonesian.speech import anaphora
from pipeline.indonesian.tokens import tokenize
from pipeline.resources.read import toml

TABLE = toml("anaphors.toml")
ROWS = [
    (name, row["text"], row["back"])
    for name, entry in TABLE.items()
    for kind in ("examples", "counterexamples")
    for row in entry[kind]
]


def back(text):
    """Return what points back in a text, each as "words | name", with the post where it is read as held."""
    tokens = tokenize(text)
    bodies = institutions.find(tokens)
    named, posts = persons.find(tokens, bodies)
    clusters = who.gather(tokens, named)
    starts = [(body.name, [body.start]) for body in bodies.values()]
    found = [(one, clusters[one.target].name) for one in anaphora.to_posts(tokens, clusters, posts)]
    found += [(one, starts[one.target][0]) for one in anaphora.to_bodies(tokens, starts)]
    posted = [(one, name, one.post.role if one.post else None) for one, name in found]
    return [" | ".join(filter(None, (tokens.text(one.start, one.end), name, role))) for one, name, role in posted]


@pytest.mark.parametrize(("name", "text", "expected"), ROWS)
def test_rows_of_the_table(name, text, expected):
    assert back(text) == expected


@pytest.mark.parametrize("entry", TABLE.values(), ids=TABLE)
def test_entries_carry_examples_and_source(entry):
    assert entry["examples"] and entry["counterexamples"] and entry["source"]
