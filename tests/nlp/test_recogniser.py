"""The component that sets the names of a document."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
from spacy.language import Language

import pipeline.nlp.recogniser
from pipeline.nlp.build import model_path
from pipeline.nlp.recogniser import Recogniser


@pytest.fixture(scope="module")
def nlp() -> Language:
    import spacy

    return spacy.load(model_path())


@pytest.fixture(scope="module")
def recogniser(nlp: Language) -> Recogniser:
    component = nlp.get_pipe("ner")
    assert isinstance(component, Recogniser)
    return component


LONG = (
    "Kepala dinas itu menjelaskan bahwa jalan desa akan diperbaiki tahun depan karena anggaran tahun ini sudah habis."
)

PIECES = [
    ("Satu baris.", ["Satu baris ."]),
    ("Judul\nIsi berita.", ["Judul", "Isi berita ."]),
    ("Judul\n\n  \nIsi.", ["Judul", "Isi ."]),
    ("Pendek. Pendek juga. Masih pendek.", ["Pendek . Pendek juga . Masih pendek ."]),
    ("", []),
    (" \n ", []),
]


@pytest.mark.parametrize(("text", "pieces"), PIECES)
def test_pieces(nlp: Language, recogniser: Recogniser, text: str, pieces: list[str]) -> None:
    doc = nlp.make_doc(text)
    assert [" ".join(doc[int(i)].text for i in piece) for piece in recogniser.pieces(doc)] == pieces


def test_long_paragraphs_are_cut_at_ends_of_sentences(nlp: Language, recogniser: Recogniser) -> None:
    doc = nlp.make_doc(" ".join([LONG] * 8))
    pieces = recogniser.pieces(doc)
    assert len(pieces) > 1
    assert all(doc[int(piece[-1])].text == "." for piece in pieces)
    assert sorted(int(i) for piece in pieces for i in piece) == [t.i for t in doc if not t.is_space]


def test_a_text_without_full_stops_is_cut_all_the_same(nlp: Language, recogniser: Recogniser) -> None:
    pieces = recogniser.pieces(nlp.make_doc("kata " * 1000))
    assert max(map(len, pieces)) <= 150


def test_a_quote_closes_with_its_mark(nlp: Language, recogniser: Recogniser) -> None:
    doc = nlp.make_doc(f'{LONG} "{LONG} {LONG}" {LONG} {LONG} {LONG}')
    assert not [piece for piece in recogniser.pieces(doc) if doc[int(piece[0])].text == '"' and len(piece) < 5]


def test_other_schemes_by_configuration() -> None:
    import spacy

    reader = spacy.load(model_path(), config={"components.ner.scheme": "idner"})
    assert set(reader.get_pipe("ner").labels) == {"PER", "ORG", "LOC"}


def test_unknown_scheme_is_refused() -> None:
    import spacy

    with pytest.raises(ValueError, match="knows the schemes"):
        spacy.load(model_path(), config={"components.ner.scheme": "penn"})


def test_saved_and_loaded_alike(nlp: Language, tmp_path: Path) -> None:
    import spacy

    nlp.to_disk(tmp_path / "copy")
    text = "Menteri Kesehatan Raditya Wibisono bertemu pengurus KPK di Surabaya."
    twin = spacy.load(tmp_path / "copy")
    assert [(e.text, e.label_) for e in twin(text).ents] == [(e.text, e.label_) for e in nlp(text).ents]


def test_the_model_alone_may_be_installed_beside(nlp: Language) -> None:
    """The wheel of the model carries a copy of the module; whichever is read first serves both."""
    spec = importlib.util.spec_from_file_location("copy_in_the_wheel", pipeline.nlp.recogniser.__file__)
    assert spec and spec.loader
    spec.loader.exec_module(importlib.util.module_from_spec(spec))
    assert Language.get_factory_meta("name_recogniser").assigns
