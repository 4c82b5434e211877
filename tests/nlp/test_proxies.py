"""Those who serve a person are not he: "kuasa hukum Rina", "ajudan Rina", "Pemerintah Rina"."""

import pytest
import spacy

from pipeline.nlp import annotations
from pipeline.nlp.components import (
    abbreviation_linker,
    coref_resolver,
    gazetteer_ruler,
    position_ruler,
    quote_finder,
    sentence_splitter,
    speaker_resolver,
)
from pipeline.resources.read import toml
from pipeline.schema import Article

TABLE = toml("positions.toml")["serving"]
COMPONENTS = (
    abbreviation_linker,
    gazetteer_ruler,
    sentence_splitter,
    position_ruler,
    coref_resolver,
    quote_finder,
    speaker_resolver,
)


def read(text):
    annotations.register()
    doc = spacy.blank("xx").make_doc(text)
    doc._.article = Article(id="a", text=text)
    for part in COMPONENTS:
        doc = part.create(doc.vocab)(doc)
    return doc


def held(text):
    doc = read(text)
    return {p.name: [q.role for q in doc._.positions if q.person == p.id] for p in doc._.persons}


def speakers(text):
    doc = read(text)
    names = {p.id: p.name for p in doc._.persons}
    return [names.get(s.speaker) or f"({s.speaker_text})" for s in doc._.statements]


@pytest.mark.parametrize(("text", "line"), [*TABLE["examples"].items(), *TABLE["counterexamples"].items()])
def test_examples_of_servants(text, line):
    name, role = line.split(" | ")
    assert held(text) == {name: [role] if role else []}


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("Jaksa Rina Utami hadir. “Takut,” kata kuasa hukum Rina.", {"Rina Utami": ["Jaksa"]}),
        ("Bagas Saputra, asisten Rina Utami, mengatakan siap.", {"Bagas Saputra": ["asisten"], "Rina Utami": []}),
        ("Kuasa hukum Rina Utami, Bagas Saputra, menolak.", {"Bagas Saputra": ["Kuasa hukum"]}),
        ("Saat beralih profesi sebagai advokat inilah Rina Utami menikah.", {"Rina Utami": []}),
    ],
)
def test_the_post_is_of_whoever_serves(text, posts):
    found = held(text)
    assert {name: found[name] for name in posts} == posts


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (
            "Jaksa Rina Utami hadir. “Saya tidak kenal siapa pun,” ujar Rina.\n"
            "“Terdakwa takut,” lanjut kuasa hukum Rina.\n"
            "Kuasa hukum menyebut Jaksa Rina melihat ada pihak lain.\n“Terdakwa khawatir,” kata dia.",
            ["Rina Utami", "(kuasa hukum Rina)", "(Kuasa hukum)", "(Kuasa hukum)"],
        ),
        (
            "Rina Utami ditahan.\nHal itu disampaikan kuasa hukum Rina.\n“Klien kami sakit,” ujarnya.",
            ["(kuasa hukum Rina)"],
        ),
        (
            "Rina Utami ditahan.\nHal itu disampaikan kuasa hukum Rina, Bagas Saputra.\n“Klien sakit,” ujarnya.",
            ["Bagas Saputra"],
        ),
        (
            "Kuasa hukum Bagas Saputra mengatakan kliennya sakit.\n“Ia dirawat,” kata Bagas.",
            ["Bagas Saputra", "Bagas Saputra"],
        ),
        ("Tenaga Ahli Kantor Staf Presiden Bagas Saputra menilai pasal itu sudah jelas.", ["Bagas Saputra"]),
        ("Pengacara Bagas Saputra datang. Pengacara Bagas mengatakan kliennya sakit.", ["Bagas Saputra"]),
        ("Rina Utami tiba. Ajudan Rina keluar dari mobil. Ia mengatakan Rina akan berpidato.", ["(Ajudan Rina)"]),
        ("Presiden Rina Utami tiba. Pemerintah Rina menilai hal itu wajar.", ["(Pemerintah Rina)"]),
        ("Rina Utami memberi tahu seorang sumber.\n“Ia tidak khawatir,” ujar sumber tersebut.", ["(sumber tersebut)"]),
        ("Surat dakwaan Rina Utami menyebutkan bahwa uang itu titipan.", ["(Surat dakwaan Rina Utami)"]),
        ("Menurut dakwaan Rina Utami, uang itu disimpan di brankas.", ["(dakwaan Rina Utami)"]),
        ("“Uang itu titipan,” bunyi vonis Rina Utami.", ["(vonis Rina Utami)"]),
        ("Hakim kasus Rina Utami menyatakan bahwa uang itu titipan.", ["(Hakim kasus Rina Utami)"]),
        ("Pihak Rina Utami menyatakan bahwa uang itu titipan.", ["(Pihak Rina Utami)"]),
        ("Pengamat hukum Rina Utami menyatakan bahwa uang itu titipan.", ["Rina Utami"]),
        ("Menurut keterangan Rina Utami, uang itu titipan.", ["Rina Utami"]),
        ("Dalam sidang Rina Utami menyatakan bahwa uang itu titipan.", ["Rina Utami"]),
        ("Rina Utami, seorang guru, hadir.\n“Saya tidak khawatir,” ujar guru tersebut.", ["Rina Utami"]),
        ("Direktur rumah lelang Sanjaya mengatakan perhiasan akan dijual.", ["(Direktur rumah lelang Sanjaya)"]),
        ("Sekretaris Kabinet Rina Utami mengatakan harga turun.", ["Rina Utami"]),
    ],
)
def test_who_serves_speaks_and_not_the_one_served(text, answer):
    assert speakers(text) == answer


def test_a_firm_is_not_its_chief():
    text = "CEO The Body Shop Indonesia Rina Utami hadir. The Body Shop juga mengatakan toko itu akan ditutup."
    assert speakers(text) == ["(The Body Shop)"]
    assert speakers("CEO The Body Shop Indonesia Rina Utami hadir. CEO itu mengatakan toko itu akan ditutup.") == [
        "Rina Utami"
    ]
