"""Names that stand for one another while the network learns."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc, Span

sys.path.insert(0, str(Path(__file__).parents[2] / "models/scripts"))
from samples import Namesakes, Sample, sample

from pipeline.nlp.tagging import names_of, tags_of

LABELS = ["CRD", "GPE", "PER"]
TEXTS = [
    ("Wirawan Kusumah tiba di Bogor .", [(0, 2, "PER"), (4, 5, "GPE")]),
    ("Warga Kota Padang Panjang menyambut Lestari .", [(1, 4, "GPE"), (5, 6, "PER")]),
    ("Tiga dari 900 warga .", [(0, 1, "CRD"), (2, 3, "CRD")]),
]


def _samples(*, partial: bool = False) -> list[Sample]:
    vocab, found = spacy.blank("id").vocab, []
    for text, names in TEXTS:
        doc = Doc(vocab, words=text.split())
        doc.ents = [Span(doc, start, stop, label) for start, stop, label in names]
        one = sample(doc, "news", [*LABELS, "ORG", "LAW", "DAT"] if partial else LABELS, partial=partial)
        assert one is not None
        found.append(one)
    return found


def _names(one: Sample) -> list[tuple[str, str]]:
    tags = [tags_of(LABELS)[row.argmax()] for row in one.allowed]
    return [(" ".join(one.words[start:stop]), label) for start, stop, label in names_of(tags)]


@pytest.mark.parametrize("seed", range(6))
def test_a_name_stands_for_another_of_its_label(seed: int) -> None:
    samples = _samples()
    swapped = Namesakes(samples, {"news": LABELS}).swapped(samples[0], 1.0, random.Random(seed))
    person, place = _names(swapped)
    assert person in {("Wirawan Kusumah", "PER"), ("Lestari", "PER")}
    assert place in {("Bogor", "GPE"), ("Kota Padang Panjang", "GPE")}
    assert [word for word in swapped.words if word in {"tiba", "di", "."}] == ["tiba", "di", "."]
    assert len(swapped.words) == len(swapped.allowed)
    assert (swapped.allowed.sum(axis=1) == 1).all()


def test_names_of_other_lengths_occur() -> None:
    samples = _samples()
    names = Namesakes(samples, {"news": LABELS})
    found = {tuple(names.swapped(samples[0], 1.0, random.Random(seed)).words) for seed in range(30)}
    assert ("Lestari", "tiba", "di", "Kota", "Padang", "Panjang", ".") in found


@pytest.mark.parametrize(("share", "partial"), [(0.0, False), (1.0, True)])
def test_nothing_is_swapped_without_need_or_where_names_are_not_all_known(share: float, partial: bool) -> None:
    samples = _samples(partial=partial)
    names = Namesakes(samples, {"news": LABELS})
    assert names.swapped(samples[1], share, random.Random(1)) is samples[1]


@pytest.mark.parametrize("seed", range(6))
def test_numbers_stay(seed: int) -> None:
    samples = _samples()
    swapped = Namesakes(samples, {"news": LABELS}).swapped(samples[2], 1.0, random.Random(seed))
    assert swapped.words == samples[2].words
    assert (swapped.allowed == samples[2].allowed).all()
