"""Names of persons: what belongs to one, what is title, rank or degree, and which forms are one person's."""

import pytest

from pipeline.indonesian.institutions import mentions as institution_names
from pipeline.indonesian.persons import likeness, names, nicknames, spelling
from pipeline.indonesian.persons import mentions as persons
from pipeline.indonesian.persons.evidence import Named
from pipeline.indonesian.tokens import tokenize
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


@pytest.mark.parametrize(
    ("text", "nickname"),
    [row for kind in ("examples", "counterexamples") for row in TABLE["nicknames"][kind].items()],
)
def test_nicknames_of_the_table(text, nickname):
    tokens = tokenize(f"{text} hadir.")
    found = nicknames.find(tokens, frozenset(), [Named(0, 1, "given")] if text.startswith("Sutarno") else [])
    assert [tokens.text(n.start, n.end) for n in found] == ([nickname] if nickname else [])


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
    assert spelling.is_short_of(short, full) is same


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
    assert likeness.is_variant_of(form, full) is same


@pytest.mark.parametrize(
    ("short", "full", "same"),
    [
        ("Bagas", "Bagas Saputra", True), ("Bagas", "Muhammad Bagas", True), ("Bagas", "Moh. Bagas Saputra", True),
        ("Saputra", "Bagas Saputra", False), ("Bagas", "Rio Bagas", False), ("Rina Utami", "Rina Utami Dewi", True),
    ],
)  # fmt: skip
def test_forenames(short, full, same):
    assert spelling.is_forename_of(short, full) is same


def persons_in(text):
    tokens = tokenize(text)
    found, _ = persons.find(tokens, institution_names.find(tokens))
    return [tokens.text(n.start, n.end) for n in found]


@pytest.mark.parametrize(("text", "name"), TABLE["initials"]["examples"].items())
def test_names_that_begin_with_short_forms(text, name):
    assert persons_in(text) == [name]


@pytest.mark.parametrize("text", TABLE["initials"]["counterexamples"])
def test_short_forms_of_places_begin_no_name(text):
    assert persons_in(text) == ["Rina Utami"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Menurut Professor Bagas Saputra, Senin.", ["Bagas Saputra"]),
        ("Kepala Penerangan Kogabwilhan I Kolonel Marinir Bagas Saputra hadir.", ["Bagas Saputra"]),
        ("Dirtipidter Bareskrim Polri Brigjend Bagas Saputra hadir.", ["Bagas Saputra"]),
        ("Kongres menolak. Mampukah Bagas Saputra menang?", ["Bagas Saputra"]),
        ("Kata Coast Guard, kapal itu aman.", []),
        ("Menurut Scientific American, kota itu tua.", []),
        ("kata Phnom Penh kemarin", []),
        ("Presidium KAMI Jawa Barat Bagas Saputra menjelaskan", ["Bagas Saputra"]),
    ],
)
def test_what_is_glued_to_a_name_and_what_is_none(text, names):
    assert persons_in(text) == names


@pytest.mark.parametrize(
    ("form", "full", "same"),
    [
        ("Surono", "Suhono", False),
        ("Prastyo", "Hari Prasetyo", True),
        ("Nofita", "Novita Sari", True),
        ("Rina Kusumapati", "Rina Ayu Kusumagati", True),
        ("Tika Kusumapati", "Rina Ayu Kusumagati", False),
        ("Rina Suhono", "Rina Ayu Surono", False),
    ],
)
def test_two_names_that_differ_in_a_consonant(form, full, same):
    assert likeness.is_variant_of(form, full) is same
