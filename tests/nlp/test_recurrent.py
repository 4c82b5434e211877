"""Two layers of LSTM over many sentences at once, against a plain reading of one."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline.nlp.recurrent import Context, Steps, read

LENGTHS = [[1], [3], [2, 5, 1, 5], [4, 4, 4]]


def logistic(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


def plainly(inputs: np.ndarray, state: np.ndarray) -> np.ndarray:
    """One sentence, word by word, as the textbook has it; gates in, forget, out at half their slope, then new."""
    size = len(state)
    hidden, memory, found = np.zeros(size), np.zeros(size), []
    for row in inputs:
        gates = row + hidden @ state
        let_in, keep, show = (logistic(2 * gates[i * size : (i + 1) * size]) for i in range(3))
        memory = keep * memory + let_in * np.tanh(gates[3 * size :])
        hidden = show * np.tanh(memory)
        found.append(hidden)
    return np.asarray(found)


@pytest.mark.parametrize("lengths", LENGTHS)
@pytest.mark.parametrize("backwards", [False, True])
def test_many_sentences_as_one_by_one(lengths: list[int], backwards: bool) -> None:
    draw, steps = np.random.RandomState(4), Steps(lengths)
    state = draw.randn(3, 12).astype("f")
    sentences = [draw.randn(length, 12).astype("f") for length in lengths]
    starts = np.cumsum([0, *lengths])
    places = steps.lay([np.arange(starts[i], starts[i + 1]) for i in range(len(lengths))])
    rows = np.concatenate(sentences)[places]
    found = read(lambda part: rows[part], state, steps, backwards=backwards)
    for i, sentence in enumerate(sentences):
        expected = plainly(sentence[::-1] if backwards else sentence, state)
        own = found[[int(np.flatnonzero(places == starts[i] + word)[0]) for word in range(len(sentence))]]
        np.testing.assert_allclose(own, expected[::-1] if backwards else expected, atol=1e-5)


def test_a_sentence_reads_alike_alone_and_in_company() -> None:
    draw = np.random.RandomState(5)
    weights = {}
    for layer, columns in (("first", 4), ("second", 10)):
        for way in ("forth", "back"):
            weights[f"{layer}.{way}.input"] = draw.randn(columns, 12).astype("f")
            weights[f"{layer}.{way}.state"] = draw.randn(3, 12).astype("f")
            weights[f"{layer}.{way}.bias"] = draw.randn(12).astype("f")
    words, context = draw.randn(9, 4).astype("f"), Context(weights)
    sentences = [np.asarray([0, 1]), np.asarray([2, 3, 4, 5, 6]), np.asarray([7, 8, 1])]
    together, steps = context(words, sentences)
    for column, i in enumerate(steps.order):
        alone, _ = context(words, [sentences[i]])
        rows = [steps.starts[step] + column for step in range(len(sentences[i]))]
        np.testing.assert_allclose(together[rows], alone, atol=1e-5)
