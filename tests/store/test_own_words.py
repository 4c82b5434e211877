"""Nouns that have gone their own way from a common root are looked for as they stand."""

from __future__ import annotations

import pytest
from invented import spoken

from pipeline import resources
from pipeline.api import KnowledgeBase
from pipeline.store.roots import prints, root, roots, snippet

TABLE = resources.toml("own_words.toml")


@pytest.mark.parametrize("example", TABLE["examples"], ids=lambda e: e["word"])
def test_a_noun_of_its_own_finds_itself_and_not_its_root(example):
    wanted = root(example["word"])
    assert wanted in roots(example["finds"]) and wanted not in roots(example["passes"])


@pytest.mark.parametrize("example", TABLE["printed_examples"], ids=lambda e: e["word"])
def test_a_word_whose_root_is_that_of_others_must_be_printed(tmp_path, example):
    assert prints(example["word"], example["finds"]) and not prints(example["word"], example["passes"])
    with KnowledgeBase(str(tmp_path / "j.db"), create=True) as opened:
        opened.add_all(
            [spoken("a", "Bagus Laksmana", example["finds"]), spoken("b", "Ratna Kusumo", example["passes"])]
        )
        for order in ("date", "relevance"):
            assert {row.article for row in opened.said(words=example["word"], sort=order)} == {"a"}


@pytest.mark.parametrize("example", TABLE["meant_too_examples"], ids=lambda e: e["word"])
def test_a_noun_is_looked_for_where_its_plain_word_gives_nothing(tmp_path, example):
    with KnowledgeBase(str(tmp_path / "j.db"), create=True) as opened:
        opened.add_all([spoken("a", "Bagus Laksmana", example["finds"]), spoken("b", "Ratna Kusumo", "Warga hadir")])
        found = opened.said(ask=f"Bagus Laksmana soal {example['word']}")
        assert [row.article for row in found] == ["a"]
        (told,) = [note.words for note in found.understood if note.kind == "words"]
        assert told != example["word"] and root(told) in roots(example["finds"])
        assert not opened.said(ask=f"Ratna Kusumo soal {example['word']}").total


@pytest.mark.parametrize("example", TABLE["counterexamples"], ids=lambda e: e["word"])
def test_other_words_find_their_forms(example):
    assert root(example["word"]) in roots(example["finds"])


@pytest.fixture
def base(tmp_path):
    with KnowledgeBase(str(tmp_path / "j.db"), create=True) as opened:
        opened.add_all(
            [
                spoken("a", "Bagus Laksmana", "Pendapatannya naik", figure=900, measure="pendapatan daerah"),
                spoken("b", "Ratna Kusumo", "Warga mendapat bantuan", figure=20, measure="warga yang mendapat bantuan"),
                spoken("c", "Sinta Maharani", "Hal itu sudah disebutkan"),
            ]
        )
        yield opened


@pytest.mark.parametrize(
    ("words", "found"),
    [("pendapatan", {"a"}), ("dapat", {"b"}), ("mendapatkan", {"b"}), ("sebut", {"c"}), ("menyebutkan", {"c"})],
)
def test_statements_articles_and_figures_are_found_by_them(base, words, found):
    assert {row.article for row in base.said(words=words)} == found
    assert {row.id for row in base.search(words)} == found
    assert {row.article for row in base.figures(words)} == found - {"c"}


def test_what_is_marked_is_the_noun_alone():
    assert snippet("Ia mendapat pendapatan.", {root("pendapatan")}) == "Ia mendapat ‹pendapatan›."
