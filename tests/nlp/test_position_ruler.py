"""Broken and cut-off texts must pass through; persons and institutions of the model are heard, not obeyed."""

import pytest
import spacy

from pipeline.nlp import annotations
from pipeline.nlp.components import abbreviation_linker, coref_resolver, gazetteer_ruler, position_ruler
from pipeline.schema import Article

WHOLE = (
    "Plt. (Pelaksana Tugas) Kepala Badan Pusat Statistik (BPS) Kota Malang, Prof. Dr. H. Rina Utami, S.H., alias Nana, "
    "dan Presiden RI ke-7 Bagas-Saputra; Ketua Komisi IX DPR RI dari Fraksi PKB, Jl. Kecamatan Klojen"
)


def annotate(text, entities=()):
    annotations.register()
    doc = spacy.blank("xx").make_doc(text)
    doc._.article = Article(id="a", text=text)
    doc.ents = [doc.char_span(text.index(words), text.index(words) + len(words), label) for words, label in entities]
    for part in (abbreviation_linker, gazetteer_ruler, position_ruler, coref_resolver):
        doc = part.component(doc)
    return doc


@pytest.mark.parametrize("cut", range(0, len(WHOLE), 3))
def test_a_text_may_end_anywhere(cut):
    for text in (WHOLE[:cut], WHOLE[cut:]):
        doc = annotate(text)
        assert all(0 <= m.start < m.end <= len(text) for p in doc._.persons for m in p.mentions)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        *((text, []) for text in ("", "\n", "(", "Ketua", "Presiden RI ke-", "PT", "KPU Kota", ",,, (45)", "Budi-")),
        ("\u200b😀 Budi Santoso", ["Budi Santoso"]), ("Ketua (", []),
        ("😀Ketua KPU 😀, Budi Santoso", ["Budi Santoso"]),
    ],
)  # fmt: skip
def test_odd_texts_name_nobody_but_whom_they_name(text, names):
    assert [person.name for person in annotate(text)._.persons] == names


def test_the_model_adds_a_person():
    doc = annotate("Warga bertemu Zulfikri Panjalu di balai desa.", [("Zulfikri Panjalu", "PER")])
    assert [p.name for p in doc._.persons] == ["Zulfikri Panjalu"]


def test_the_model_is_not_obeyed():
    doc = annotate("Menurut Kementerian Sosial, Editor: Rina Utami", [("Kementerian Sosial", "PER")])
    assert not doc._.persons
    assert [i.name for i in doc._.institutions] == ["Kementerian Sosial"]


@pytest.mark.parametrize("degree", ["S.E", "M.Si", "SE", "MM", "Ph.D"])
def test_a_degree_is_no_person(degree):
    text = f"Pakar ekonomi Nurjannah Peusangan , {degree} , mengingatkan hal itu."
    doc = annotate(text, [("Nurjannah Peusangan", "PER"), (degree, "PER")])
    assert [p.name for p in doc._.persons] == ["Nurjannah Peusangan"]
