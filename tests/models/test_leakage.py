"""Which sentences of a measuring set stand in what is learned from."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "models/scripts"))
from leakage import repeated, words_of

MEASURED = "Bupati Wirawan Kusumah meresmikan pasar baru di Cibinong, Kamis (5/6)."

LEARNED = [
    ("Bupati Wirawan Kusumah meresmikan pasar baru di Cibinong, Kamis (5/6).", (1, 1)),
    ("CIBINONG - Bupati Wirawan Kusumah meresmikan pasar baru di Cibinong , Kamis ( 5 / 6 ) . Warga senang.", (1, 1)),
    ("Bupati Wirawan Kusumah meresmikan pasar baru di Cibinong, Kamis (5/7).", (0, 1)),
    ("Wirawan Kusumah meresmikan pasar baru di Bogor, Kamis (5/6).", (0, 0)),
    ("Bupati belum menjawab.", (0, 0)),
]


@pytest.mark.parametrize(("text", "counts"), LEARNED)
def test_repeated(text: str, counts: tuple[int, int]) -> None:
    assert repeated([words_of(MEASURED)], iter([words_of(text)])) == counts


def test_parts_of_several_texts_add_up() -> None:
    halves = [
        "Bupati Wirawan Kusumah meresmikan pasar baru di Bogor",
        "Kusumah meresmikan pasar baru di Cibinong Kamis 5",
    ]
    assert repeated([words_of(MEASURED)], map(words_of, halves)) == (0, 1)
