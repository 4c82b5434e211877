"""Names that hold a relative's name."""

import pytest

from pipeline.indonesian.persons.kin import holds_relative
from pipeline.resources.read import toml

TABLE = toml("names.toml")["given"]


@pytest.mark.parametrize(("one", "other"), TABLE["examples"].items())
def test_examples_of_the_table(one, other):
    assert holds_relative(one, other) and holds_relative(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [*TABLE["counterexamples"].items(), ("Bagas Saputra Jr", "Rio Saputra Jr"), ("Bagas Saputra", "Bagas Saputra")],
)
def test_counterexamples_of_the_table(one, other):
    assert not holds_relative(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("Bagas Saputra Jr", "Bagas Saputra"), ("Bagas Saputra", "B. Saputra Junior")]
)
def test_a_son_is_not_his_father(one, other):
    assert holds_relative(one, other)


@pytest.mark.parametrize(
    ("one", "other", "kin"),
    [
        ("Bayu Adam Malik", "Adam Malik", True),
        ("Rina Adam Malik", "Adam Malik", True),
        ("Gus Bayu Adam Malik", "Adam Malik", True),
        ("Gus Muhammad Adam Malik", "Adam Malik", False),
        ("Muhammad Jusuf Kalla", "Jusuf Kalla", False),
        ("Ir Adam Malik", "Adam Malik", False),
        ("Zonk Adam Malik", "Adam Malik", False),
        ("Bayu Rudi Hartanta", "Rudi Hartanta", False),
    ],
)
def test_a_forename_before_a_name_that_all_know(one, other, kin):
    assert holds_relative(one, other) is kin


def test_a_name_is_a_womans_or_a_mans():
    assert not set(TABLE["women"]) & set(TABLE["men"])
