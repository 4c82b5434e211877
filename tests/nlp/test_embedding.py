"""The word embedding that remembers."""

from __future__ import annotations

import numpy as np
import pytest
from spacy.vectors import Vectors

from pipeline.nlp.embedding import TABLES, Rows, WordEmbed, parts, rows_of, shape, word_key
from pipeline.nlp.language import Indonesian


@pytest.fixture
def nlp() -> Indonesian:
    blank = Indonesian()
    table = np.random.RandomState(1).rand(50, 6).astype("f")
    blank.vocab.vectors = Vectors(strings=blank.vocab.strings, mode="floret", data=table, hash_count=1, minn=3, maxn=4)
    return blank


@pytest.fixture
def weights() -> dict[str, np.ndarray]:
    draw = np.random.RandomState(2)
    made = {f"words.{name}": draw.rand(50, 4).astype("f") for name in TABLES}
    made |= {"words.mix": draw.rand(6 + 4 * len(TABLES), 24).astype("f"), "words.bias": draw.rand(24).astype("f")}
    return made | {"words.scale": np.ones(8, dtype="f"), "words.offset": np.zeros(8, dtype="f")}


def ids(nlp: Indonesian, text: str) -> list[int]:
    return [token.orth for token in nlp(text)]


@pytest.mark.parametrize(("text", "key"), [("Permendagri", "permendagri"), ("84/2022", "00/0000"), ("5G", "0g")])
def test_word_key(text: str, key: str) -> None:
    assert word_key(text) == key


@pytest.mark.parametrize(("text", "cut"), [("Kemendagri", "Xxxxx"), ("BPJS-nya", "XXXX-xxx"), ("2023", "dddd")])
def test_shape(text: str, cut: str) -> None:
    assert shape(text) == cut


def test_case_shows_in_the_shape_alone() -> None:
    assert parts("PRESIDEN")[:4] == parts("presiden")[:4]
    assert parts("PRESIDEN")[4] != parts("presiden")[4]


def test_rows_lie_in_their_tables_and_leave_the_hidden_row_free() -> None:
    sizes = (7, 5, 3, 11, 2)
    for word in ("Kemendagri", "di", "84/2022", "“"):
        assert all(1 <= row < size for row, size in zip(rows_of(word, sizes), sizes, strict=True))


def test_same_word_same_row_in_any_company(nlp: Indonesian, weights: dict[str, np.ndarray]) -> None:
    embed = WordEmbed(weights)
    first, later = embed(ids(nlp, "Menteri itu pergi"), nlp.vocab), embed(ids(nlp, "Ia tahu itu"), nlp.vocab)
    assert first.shape == (3, 8)
    np.testing.assert_array_equal(first[1], later[2])


def test_rows_are_scaled_to_one_size(nlp: Indonesian, weights: dict[str, np.ndarray]) -> None:
    rows = WordEmbed(weights)(ids(nlp, "Menteri Keuangan"), nlp.vocab)
    np.testing.assert_allclose(rows.mean(axis=1), 0.0, atol=1e-5)
    np.testing.assert_allclose(rows.std(axis=1), 1.0, atol=1e-2)


def test_rows_are_computed_once() -> None:
    asked: list[int] = []

    def compute(words: list[int]) -> np.ndarray:
        asked.extend(words)
        return np.asarray([[word] for word in words], dtype="f")

    rows = Rows(np.float32)
    assert rows.get([3, 5], compute).tolist() == [[3], [5]]
    assert rows.get([5, 7], compute).tolist() == [[5], [7]]
    assert asked == [3, 5, 7]
