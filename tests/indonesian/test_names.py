"""Names of persons: what belongs to one, what is title, rank or degree, and which forms are one person's."""

import pytest

from pipeline.indonesian.persons import names
from pipeline.resources.read import toml

TABLE = toml("names.toml")
PLAIN = [
    (group, text, bare) for group in ("titles", "ranks", "degrees") for text, bare in TABLE[group]["examples"].items()
]


@pytest.mark.parametrize(("group", "text", "bare"), PLAIN)
def test_examples_of_the_table(group, text, bare):
    assert names.bare(text) == bare


@pytest.mark.parametrize(
    ("text", "bare"),
    [row for group in ("titles", "ranks", "degrees") for row in TABLE[group]["counterexamples"].items()],
)
def test_counterexamples_of_the_table(text, bare):
    assert names.bare(text) == bare


@pytest.mark.parametrize("group", ["titles", "ranks", "degrees", "particles", "nicknames", "inner"])
def test_every_entry_carries_examples_and_a_source(group):
    assert TABLE[group]["examples"] and TABLE[group]["counterexamples"] and TABLE[group]["source"]


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Irjen Pol (Purn) Bagas Saputra, S.H., M.H.", "Bagas Saputra"),
        ("Prof. Dr. Lilis Karmila", "Lilis Karmila"),
        ("Hasan bin Tahir", "Hasan bin Tahir"),
        ("Bagas A. Saputra", "Bagas A. Saputra"),
        ("Wayan Sudarma", "Wayan Sudarma"),
    ],
)
def test_a_name_without_what_stands_around_it(text, bare):
    assert names.bare(text) == bare


@pytest.mark.parametrize(
    ("short", "full", "same"),
    [
        ("Bagas", "Bagas Saputra", True),
        ("Bagas S", "Bagas Saputra", True),
        ("Ma’ruf Hidayat", "Ma'ruf Hidayat", True),
        ("Muh Hidayat", "Muhammad Hidayat", True),
        ("Saputra Bagas", "Bagas Saputra", False),
        ("Bagus", "Bagas Saputra", False),
        ("Bagas Saputra Jaya", "Bagas Saputra", False),
    ],
)
def test_short_forms(short, full, same):
    assert names.is_short_of(short, full) is same


@pytest.mark.parametrize(
    ("form", "full", "same"),
    [
        ("Prasetya", "Hari Prasetyo", True),
        ("Adit", "Aditya Wirawan", True),
        ("Budi", "Rudi Hartono", False),
        ("Adi", "Aditya Wirawan", False),
    ],
)
def test_variants(form, full, same):
    assert names.is_variant_of(form, full) is same


@pytest.mark.parametrize(
    ("short", "full", "same"),
    [
        ("Bagas", "Bagas Saputra", True), ("Bagas", "Muhammad Bagas", True), ("Bagas", "Moh. Bagas Saputra", True),
        ("Saputra", "Bagas Saputra", False), ("Bagas", "Rio Bagas", False), ("Rina Utami", "Rina Utami Dewi", True),
    ],
)  # fmt: skip
def test_forenames(short, full, same):
    assert names.is_forename_of(short, full) is same
