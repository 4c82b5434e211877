"""How somebody speaks is told by the verb in print, which may be weaker than its kind."""

from __future__ import annotations

import pytest

from pipeline.api.telling import verb
from pipeline.cli.citations import statement
from pipeline.cli.messages import choose, language


@pytest.mark.parametrize(
    ("stance", "cue", "told"),
    [
        ("assertive", "mengaku", "mengaku"), ("assertive", "Menilai", "menilai"),
        ("accusing", "mengkritisi", "mengkritisi"),
        ("asking", "minta", "minta"),
        ("assertive", "tegasnya", "tegasnya"),
        ("assertive", "akunya", "akunya"), ("asking", "kata", ""), ("neutral", "kata", ""), ("asking", None, ""),
        ("denying", "menegaskan", ""), (None, "kata", ""),
    ],
)  # fmt: skip
def test_the_verb_in_print(stance, cue, told):
    assert verb(stance, cue) == told


@pytest.mark.parametrize(
    ("spoken", "how"), [("id", "Rina Utami · mengaku"), ("en", "Rina Utami · judging or asserting")]
)
def test_a_statement_is_cited_by_it(spoken, how):
    before = language()
    row = dict.fromkeys(("basis", "title", "said_on", "date", "position", "publisher", "url"), None)
    row |= {"speaker": "Rina Utami", "stance": "assertive", "cue": "mengaku", "words": "tarif naik", "type": "indirect"}
    row |= {"regulations": (), "copies": 0, "start": 0, "end": 10, "article": "a1"}
    try:
        choose(spoken)
        assert next(statement(row)) == how
    finally:
        choose(before)
