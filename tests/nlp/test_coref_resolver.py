"""From text to persons, institutions, places and positions, with the rule behind every mention."""

import pytest
import spacy

from pipeline.nlp import annotations
from pipeline.nlp.components import abbreviation_linker, coref_resolver, gazetteer_ruler, position_ruler
from pipeline.schema import Article

ARTICLE = (
    "Kepala Dinas Kesehatan (Dinkes) Kota Malang, dr. Rina Utami, membuka posko di Kecamatan Klojen, Kota Malang. "
    "Ia datang bersama Kapolres Kudus AKBP Bagas Saputra alias Kempong.\n"
    '"Stok cukup," kata Rina.\nKapolres menambahkan, pos dijaga. Politikus PKB itu tersenyum. '
    "Kementerian Kesehatan (Kemenkes) mengirim obat. Kemenkes memantau, dan kementerian tersebut menambah dokter. "
    "Dinkes menutup posko besok."
)


@pytest.fixture(scope="module")
def doc():
    annotations.register()
    doc = spacy.blank("xx").make_doc(ARTICLE)
    doc._.article = Article(id="a", text=ARTICLE, published="2024-12-01T08:00:00+07:00")
    for part in (abbreviation_linker, gazetteer_ruler, position_ruler, coref_resolver):
        doc = part.component(doc)
    return doc


def texts(entity, kind=None):
    return [ARTICLE[m.start : m.end] for m in entity.mentions if kind in {None, m.kind}]


def test_persons_carry_bare_names_and_every_form(doc):
    assert [(p.id, p.name) for p in doc._.persons] == [("p1", "Rina Utami"), ("p2", "Bagas Saputra")]
    assert doc._.persons[0].aliases == ("Rina Utami", "Rina")
    assert "Kempong" in doc._.persons[1].aliases


def test_posts_and_pronouns_refer_back(doc):
    rina, bagas = doc._.persons
    assert texts(rina, "pronoun") == ["Ia"]
    assert "Kapolres" in texts(bagas, "role")


def test_every_mention_tells_its_rule(doc):
    assert all(m.rule for e in (*doc._.persons, *doc._.institutions, *doc._.places) for m in e.mentions)
    assert all(m.entity == e.id for e in (*doc._.persons, *doc._.institutions) for m in e.mentions)


def test_institutions_gather_short_forms(doc):
    health = next(i for i in doc._.institutions if i.name == "Kementerian Kesehatan")
    assert {"Kementerian Kesehatan", "Kemenkes", "kementerian tersebut"} <= set(texts(health))
    assert health.kind == "ministry"
    office = next(i for i in doc._.institutions if i.name == "Dinas Kesehatan Kota Malang")
    assert "Dinkes" in office.aliases


def test_positions_point_at_persons_and_bodies(doc):
    names = {i.id: i.name for i in doc._.institutions}
    rows = [(p.person, p.role, names.get(p.institution), p.status) for p in doc._.positions]
    assert ("p1", "Kepala", "Dinas Kesehatan Kota Malang", "current") in rows
    assert ("p2", "Kepala Kepolisian Resor", "Kepolisian Resor Kudus", "current") in rows


def test_places_carry_codes(doc):
    assert ("Malang", "35.73") in [(p.name, p.code) for p in doc._.places]
