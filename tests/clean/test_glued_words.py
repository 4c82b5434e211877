"""Words glued by a lost line break: taken apart where it is certain, else left as they are."""

from __future__ import annotations

import pytest

from pipeline.clean import clean
from pipeline.clean.glued_words import unglued
from pipeline.resources import read
from pipeline.schema import Page

RULES = read.toml("glued_words.toml")["glued"]


@pytest.mark.parametrize(("text", "result"), [p for r in RULES for p in zip(r["examples"], r["results"], strict=True)])
def test_what_was_lost_comes_back(text, result):
    assert unglued(text) == result


@pytest.mark.parametrize("text", [t for r in RULES for t in r["counterexamples"]])
def test_words_that_are_written_so_stay(text):
    assert unglued(text) == text


@pytest.mark.parametrize("kind", ["json", "text"])
def test_lists_of_officers_have_a_line_each(kind):
    lead = "Partai itu mengumumkan pengurus baru di Denpasar, yang dipilih dalam musyawarah selama tiga hari. " * 3
    end = "Pengurus itu akan dilantik bulan depan di Denpasar oleh pimpinan pusat, kata panitia musyawarah."
    article = clean(Page(f"{lead}\nKetua: I Nyoman Rai PastaSekretaris: Ketut Diar Wiguna.\n{end}", kind))
    assert article.text.endswith(f"\nKetua: I Nyoman Rai Pasta\nSekretaris: Ketut Diar Wiguna.\n{end}")
