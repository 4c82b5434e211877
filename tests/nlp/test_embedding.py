"""The word embedding that remembers."""

from __future__ import annotations

import numpy as np
import pytest
from spacy.vectors import Vectors
from thinc.api import Model

from pipeline.nlp.embedding import Rows, features, shape, word_embed, word_key
from pipeline.nlp.language import Indonesian


@pytest.fixture
def nlp() -> Indonesian:
    blank = Indonesian()
    table = np.random.RandomState(1).rand(50, 6).astype("f")
    blank.vocab.vectors = Vectors(strings=blank.vocab.strings, mode="floret", data=table, hash_count=1, minn=3, maxn=4)
    return blank


@pytest.fixture
def model(nlp: Indonesian) -> Model:
    embed = word_embed(8, hash_width=4, vector_width=6, rows=[50] * 5, word_dropout=0.0)
    embed.initialize()
    return embed


@pytest.mark.parametrize(("text", "key"), [("Permendagri", "permendagri"), ("84/2022", "00/0000"), ("5G", "0g")])
def test_word_key(text: str, key: str) -> None:
    assert word_key(text) == key


@pytest.mark.parametrize(("text", "cut"), [("Kemendagri", "Xxxxx"), ("BPJS-nya", "XXXX-xxx"), ("2023", "dddd")])
def test_shape(text: str, cut: str) -> None:
    assert shape(text) == cut


def test_case_shows_in_the_shape_alone() -> None:
    assert features("PRESIDEN")[:4] == features("presiden")[:4]
    assert features("PRESIDEN")[4] != features("presiden")[4]


def test_same_word_same_row_in_any_company(nlp: Indonesian, model: Model) -> None:
    first = model.predict([nlp("Menteri itu pergi"), nlp("itu")])
    later = model.predict([nlp("Ia tahu itu")])
    assert [rows.shape for rows in first] == [(3, 8), (1, 8)]
    np.testing.assert_array_equal(first[0][1], later[0][2])


def test_learning_forgets_what_was_remembered(nlp: Indonesian, model: Model) -> None:
    docs = [nlp("Menteri itu pergi itu")]
    before = model.predict(docs)[0].copy()
    rows, backprop = model.begin_update(docs)
    backprop([np.ones_like(rows[0])])
    for layer in model.walk():
        for name in layer.param_names:
            if layer.has_grad(name):
                layer.set_param(name, layer.get_param(name) - 0.1 * layer.get_grad(name))
    assert model.attrs["seen"].index == {}
    assert not np.allclose(before, model.predict(docs)[0])


def test_saved_without_what_it_remembers(nlp: Indonesian, model: Model) -> None:
    docs = [nlp("Menteri itu pergi")]
    expected = model.predict(docs)[0]
    twin = word_embed(8, hash_width=4, vector_width=6, rows=[50] * 5, word_dropout=0.0)
    twin.initialize()
    twin.from_bytes(model.to_bytes())
    np.testing.assert_allclose(twin.predict(docs)[0], expected, rtol=1e-5)


def test_empty_documents(nlp: Indonesian, model: Model) -> None:
    assert [rows.shape for rows in model.predict([nlp(""), nlp("")])] == [(0, 8), (0, 8)]


def test_rows_are_computed_once() -> None:
    asked: list[int] = []

    def compute(words: list[int]) -> np.ndarray:
        asked.extend(words)
        return np.asarray([[word] for word in words], dtype="f")

    rows = Rows(np.float32)
    assert rows.get([3, 5], compute).tolist() == [[3], [5]]
    assert rows.get([5, 7], compute).tolist() == [[5], [7]]
    assert asked == [3, 5, 7]
