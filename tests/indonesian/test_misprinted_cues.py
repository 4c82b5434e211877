"""Verbs of saying with one wrong letter, and rare words that are none."""

import pytest

from pipeline.indonesian.speech import verbs


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("memita", "meminta"),
        ("megatakan", "mengatakan"),
        ("menyataan", "menyatakan"),
        ("mencotohkan", "mencontohkan"),
        ("berhrap", "berharap"),
        ("mengatakna", "mengatakan"),
    ],
)
def test_one_wrong_letter(word, meant):
    form = verbs.misprinted(word)
    assert form is not None
    assert form.surface == meant


@pytest.mark.parametrize(
    "word",
    ["membantai", "melipat", "mengancurkan", "menyisahkan", "mengatakan", "mengajar", "berlari", "Meminta"],
)
def test_other_words_are_no_misprints(word):
    assert verbs.misprinted(word) is None
