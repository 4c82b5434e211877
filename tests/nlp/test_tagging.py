"""The best chain of tags, against trying every chain."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest

from pipeline.nlp.tagging import Chain, names_of, tags_of

LABELS = ["GPE", "PER"]


@pytest.fixture
def weights() -> dict[str, np.ndarray]:
    draw, tags = np.random.RandomState(7), len(tags_of(LABELS))
    shapes = {"head": (5, tags), "bias": (tags,), "outer": (5, 5), "inner": (2, 2, 2)}
    return {f"news.{name}": draw.randn(*shape).astype("f") for name, shape in shapes.items()}


def follows(left: str, right: str) -> bool:
    return right[0] in "IE" and left[2:] == right[2:] if left[0] in "BI" else right[0] in "OSB"


def worth(chain: tuple[str, ...], scores: np.ndarray, weights: dict[str, np.ndarray]) -> float:
    tags, free = tags_of(LABELS), [tag for tag in tags_of(LABELS) if tag[0] in "OSE"]
    entered = [tag for tag in tags if tag[0] in "OS"] + [tag for tag in tags if tag[0] == "B"]
    total = sum(float(scores[i, tags.index(tag)]) for i, tag in enumerate(chain))
    for left, right in pairwise(chain):
        if left in free:
            total += float(weights["news.outer"][free.index(left), entered.index(right)])
        else:
            total += float(weights["news.inner"]["BI".index(left[0]), "EI".index(right[0]), LABELS.index(left[2:])])
    return total


def best(scores: np.ndarray, weights: dict[str, np.ndarray]) -> tuple[str, ...]:
    chains = (
        chain
        for chain in product(tags_of(LABELS), repeat=len(scores))
        if chain[0][0] in "OSB" and chain[-1][0] in "OSE" and all(follows(a, b) for a, b in pairwise(chain))
    )
    return max(chains, key=lambda chain: worth(chain, scores, weights))


@pytest.mark.parametrize("seed", range(6))
def test_best_chain_of_each_sentence(seed: int, weights: dict[str, np.ndarray]) -> None:
    draw, sizes = np.random.RandomState(seed), [3, 2, 2, 1]
    known = draw.randn(sum(sizes), 5).astype("f") * 2
    found = Chain(weights, "news", LABELS)(known, sizes)
    starts = np.cumsum([0, *sizes])
    scores = known @ weights["news.head"] + weights["news.bias"]
    for column, length in enumerate((4, 3, 1)):
        own = scores[[starts[step] + column for step in range(length)]]
        assert found[column] == names_of(best(own, weights))


@pytest.mark.parametrize(
    ("tags", "names"),
    [
        (["O", "O"], []),
        (["S-PER", "S-PER"], [(0, 1, "PER"), (1, 2, "PER")]),
        (["B-GPE", "I-GPE", "E-GPE", "O", "S-ORG"], [(0, 3, "GPE"), (4, 5, "ORG")]),
    ],
)
def test_names_of(tags: list[str], names: list[tuple[int, int, str]]) -> None:
    assert names_of(tags) == names
