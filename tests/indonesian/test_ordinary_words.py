"""Ordinary words that begin as a law's short name does: "perkara" as "Perkap", "PPN" as "PP"."""

from __future__ import annotations

import pytest

from pipeline.indonesian import regulations
from pipeline.indonesian.regulations import anchors
from pipeline.indonesian.regulations.kinds import by_form
from pipeline.resources.read import toml

TABLE = toml("regulations.toml")["ordinary"]


@pytest.mark.parametrize("text", TABLE["examples"])
def test_an_ordinary_word_is_passed_over(text: str) -> None:
    assert anchors.begins_as_one(text, 0)


@pytest.mark.parametrize("text", TABLE["counterexamples"])
def test_a_short_name_is_read(text: str) -> None:
    assert not anchors.begins_as_one(text, 0)
    found = regulations.find(
        f"PP Nomor 5 Tahun 2021, Perda Kota Bogor Nomor 7 Tahun 2023, Perkap Nomor 1 Tahun 2009. {text}."
    )
    assert len(found) == 4


def test_no_ordinary_word_is_the_name_of_a_kind() -> None:
    assert not {word.lower() for word in anchors.ordinary()} & by_form().keys()


def test_no_name_of_a_kind_begins_as_nouns_alone_do() -> None:
    assert not [form for form in by_form() if form[0] in anchors.NOUNS_ALONE]
