from __future__ import annotations

import pytest

from pipeline.indonesian.persons.keys import is_common, name_words
from pipeline.resources.read import toml

TABLE = toml("name_spellings.toml")


@pytest.mark.parametrize("names", TABLE["examples"])
def test_one_name_in_two_spellings(names):
    assert name_words(names[0]) == name_words(names[1])


@pytest.mark.parametrize("names", TABLE["counterexamples"])
def test_two_names_that_look_alike(names):
    assert name_words(names[0]) != name_words(names[1])


def test_no_form_belongs_to_two_names():
    forms = [form for name, spelt in TABLE["spellings"].items() for form in (name, *spelt)]
    assert len(forms) == len(set(forms))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Mochammad Soedjono", ("muhammad", "sujono")),
        ("Tjahyo Koemolo Putro", ("cahyo", "kumolo", "putro")),
        ("M. Zaini", ("m", "zaini")),
        ("Alfreðsson", ("alfredsson",)),
        ("Joe", ("joe",)),
        ("", ()),
    ],
)
def test_spellings(name, words):
    assert name_words(name) == words


@pytest.mark.parametrize(("word", "common"), [("budi", True), ("santoso", True), ("sempalawe", False), ("m", True)])
def test_common_parts_of_names(word, common):
    assert is_common(word) is common
