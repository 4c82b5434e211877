"""Times and ways in questions: every example and counterexample of questions.toml, read as it says."""

from __future__ import annotations

import pytest

from pipeline import resources
from pipeline.api.offices import leaning
from pipeline.api.question_times import time_in
from pipeline.api.question_ways import measured, order_in, type_in
from pipeline.api.question_words import parts_topics, words_of

TIME, WAYS = (resources.toml("questions.toml")[name] for name in ("time", "ways"))
LEANING = resources.toml("offices.toml")["leaning"]


def about(words):
    """The places behind a word that sets apart what is spoken about."""
    first = next((n for n, word in enumerate(words) if parts_topics(word)), len(words))
    return set(range(first, len(words)))


@pytest.mark.parametrize("example", TIME["examples"], ids=lambda e: e["text"])
def test_a_time_is_read_with_its_first_and_last(example):
    found = time_in(words_of(example["text"]))
    assert found is not None and found.read
    assert (found.since, found.until) == (example.get("since"), example.get("until"))


@pytest.mark.parametrize("marked", TIME["unread"])
def test_a_time_without_a_date_is_found_and_not_read(marked):
    words = words_of(marked.replace("|", ""))
    found = time_in(words)
    assert found is not None and not found.read
    assert " ".join(word.text for word in words[found.start : found.end]) == marked.split("|")[1]


@pytest.mark.parametrize("text", TIME["counterexamples"])
def test_no_time_is_read_where_none_is_told(text):
    words = words_of(text)
    assert time_in(words, about=about(words)) is None


@pytest.mark.parametrize("example", WAYS["examples"], ids=lambda e: e["text"])
def test_order_and_kind_are_read(example):
    words = words_of(example["text"])
    order, kind = order_in(words, ()), type_in(words, ())
    assert (order and order.value, kind and kind.value) == (example.get("order"), example.get("type"))


@pytest.mark.parametrize("text", WAYS["counterexamples"])
def test_words_of_a_topic_are_no_order(text):
    words = words_of(text)
    assert order_in(words, about(words)) is None and type_in(words, about(words)) is None


@pytest.mark.parametrize(
    ("question", "measure", "whose"),
    [
        ("berapa utang negara menurut Sri", "utang negara", "Sri"),
        ("berapa banyak warga miskin di desa", "warga miskin di desa", ""),
        ("warga miskin", "warga miskin", ""),
    ],
)
def test_a_question_for_a_number_is_its_measure(question, measure, whose):
    assert measured(question) == (measure, whose)


@pytest.mark.parametrize("example", LEANING["examples"], ids=lambda e: e["text"])
def test_a_post_that_leans_on_another_is_split(example):
    assert leaning(example["text"]) == (example["head"], example["chief"])


@pytest.mark.parametrize("text", LEANING["counterexamples"])
def test_other_words_lean_on_nobody(text):
    assert leaning(text) == ("", "")
