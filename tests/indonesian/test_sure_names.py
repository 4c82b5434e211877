"""Names and posts that look sure and are not: hyphens, things named after persons, closed phrases, headings."""

import pytest

from pipeline.indonesian.institutions import mentions as institution_names
from pipeline.indonesian.persons import mentions as persons
from pipeline.indonesian.persons import who
from pipeline.indonesian.tokens import tokenize
from pipeline.resources.read import toml

TABLE = toml("names.toml")


def found(text, *, entities=()):
    """Return {name: [role, ...]} of a text; ``entities`` are words that a model takes for persons."""
    tokens = tokenize(text)
    spans = [(text.index(words), text.index(words) + len(words)) for words in entities]
    named, _ = persons.find(tokens, institution_names.find(tokens), entities=spans)
    clusters = who.gather(tokens, named)
    who.echoes(tokens, clusters, frozenset())
    return {c.name: [p.role for n, _ in c.mentions for p in n.posts] for c in clusters}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Pelatih Timnas Indonesia Yun Dae-yong mengatakan pemain siap. Yun menambahkan latihan rutin.",
            "Yun Dae-yong",
        ),
        (
            '"Kami menolak," kata juru bicara istana Claire Jean-Luc. Jean-Luc mengatakan itu.',
            "Claire Jean-Luc",
        ),
        (
            '"Saya minta maaf," kata pendiri bursa Tom Brackner-Stilling. Brackner-Stilling diam.',
            "Tom Brackner-Stilling",
        ),
        ("Perdana Menteri Sombat Chai-oya mengatakan negaranya aman. Sombat Chai-oya pulang.", "Sombat Chai-oya"),
    ],
)
def test_a_hyphen_inside_a_name_cuts_nothing(text, name):
    assert list(found(text, entities=[name])) == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Calon presiden Rahmat Sulaeman-Wiryawan hadir. Wiryawan mengatakan siap.", ["Rahmat Sulaeman", "Wiryawan"]),
        ("Calon bupati Bagas Saputra-Rina mendaftar.", ["Bagas Saputra", "Rina"]),
        ("Kebijakan Menteri Sosial Bagas Saputra-nya dikritik.", ["Bagas Saputra"]),
    ],
)
def test_pairs_and_endings_are_no_double_names(text, names):
    assert list(found(text)) == names


@pytest.mark.parametrize(
    ("text", "name"), [*TABLE["things"]["examples"].items(), *TABLE["things"]["counterexamples"].items()]
)
def test_things_named_after_persons(text, name):
    assert list(found(text, entities=["Hatta"])) == [name]


@pytest.mark.parametrize(("text", "name"), [*TABLE["halves"]["examples"].items()])
def test_halves_of_double_forenames(text, name):
    assert list(found(f"Menteri Sosial {text} hadir.")) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Meski banyak kritik diarahkan kepada Menkeu, Rina Utami justru menilai kritik itu baik.",
        "Bersama Kapolri, Rina Utami meninjau lokasi gempa.",
        "Selain Wakil Menteri Keuangan, Rina Utami juga mengundang pengusaha.",
        "Setelah mendapat teguran dari Ketua KPU, Rina Utami mengatakan akan berhati-hati.",
    ],
)
def test_a_post_that_closes_a_phrase_is_not_of_the_next_name(text):
    assert found(text, entities=["Rina Utami"]) == {"Rina Utami": []}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Surat dikirim kepada Kepala Dinas Sosial, Rina Utami, kemarin.", "Kepala"),
        ("Hal itu disampaikan oleh Ketua KPU Bogor, Rina Utami saat rapat.", "Ketua"),
        ("Sebagai Ketua KPU Bogor, Rina Utami mengatakan siap.", "Ketua"),
    ],
)
def test_an_apposition_behind_a_preposition_stays_one(text, role):
    assert found(text, entities=["Rina Utami"]) == {"Rina Utami": [role]}


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        (
            'Rapat usai.\nUltimatum Bagas\nBagas Saputra marah. "Saya minta kerja," kata Bagas.',
            "Ultimatum Bagas",
            ["Bagas Saputra"],
        ),
        ("Mampukah Rina Utami menang? Rina Utami mengatakan siap.", "Mampukah Rina Utami", ["Rina Utami"]),
        (
            "Laga usai.\nGermaine Woods\nGermaine Woods bermain. Woods mengatakan puas.",
            "Germaine Woods",
            ["Germaine Woods"],
        ),
        ("Brenton Utami hadir.\nUtami mengatakan siap.", "Brenton Utami", ["Brenton Utami"]),
    ],
)
def test_the_first_word_of_a_heading_is_no_forename(text, words, names):
    assert list(found(text, entities=[words])) == names
