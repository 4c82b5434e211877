"""Names that are words of English questions: "Said Wirya" is a man, "what has Ratna said" asks."""

from __future__ import annotations

import pytest
from invented import spoken

from pipeline.api import KnowledgeBase
from pipeline.api.question_words import asks, words_of
from pipeline.store import open_store


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("said") / "a.db")
    rows = (("a1", "Said Wirya", "Upah minimum naik"), ("a2", "Ratna Padmo", "Said Kusumo perlu diperiksa soal upah"))
    with open_store(path) as store:
        store.add_all([spoken(id, name, words, day="2024-04-16") for id, name, words in rows])
    with KnowledgeBase(path, read_only=True) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "speakers"),
    [
        ("apa kata Said Wirya", ["Said Wirya"]), ("Said Wirya soal upah minimum", ["Said Wirya"]),
        ("said wirya soal upah", ["Said Wirya"]), ("what did Said Wirya say about upah", ["Said Wirya"]),
        ("what has Ratna Padmo said about upah", ["Ratna Padmo"]),
        ("apa kata Said Kusumo", []), ("Said Padmo", []),
    ],
)  # fmt: skip
def test_a_name_is_not_eaten(base, question, speakers):
    found = base.said(ask=question)
    assert [row.speaker for row in found.rows] == speakers
    assert speakers or any("Said" in note.words for note in found.understood)


@pytest.mark.parametrize(
    ("question", "asking"),
    [("Said Wirya", []), ("who said that", ["who", "said"]), ("how Said Wirya did it", ["how", "did"]),
     ("said CSIS", ["said"]), ("Ratna said", ["said"]), ("said wirya", []), ("siti said soal upah", ["soal"]),
     ("WHAT HAS RATNA SAID", ["what", "has", "said"]), ("Siti Has soal upah", ["soal"])],
)  # fmt: skip
def test_what_asks(question, asking):
    assert [word.low for word in words_of(question) if asks(word)] == asking
