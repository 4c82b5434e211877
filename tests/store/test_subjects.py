"""Figures contradict one another only where one subject is named beside both."""

from __future__ import annotations

import pytest
from invented import spoken

from pipeline import resources
from pipeline.api import KnowledgeBase
from pipeline.store.indexing import PLAIN
from pipeline.store.roots import roots
from pipeline.store.subjects import beside, tells

TABLE = resources.toml("contradictions.toml")


def _tells(measure: str) -> bool:
    return tells(" ".join(sorted(set(roots(measure)) - PLAIN)), "orang")


@pytest.mark.parametrize("example", TABLE["general"]["examples"])
def test_measures_that_tell_one_thing_from_another(example):
    assert _tells(example["measure"])


@pytest.mark.parametrize("example", TABLE["general"]["counterexamples"])
def test_general_words_are_of_anything(example):
    assert not _tells(example["measure"])


def test_hubs_are_no_subject():
    for example in TABLE["hubs"]["examples"]:
        assert not beside(f"{example['text']} mencatat 50 orang.", 0, 0).names
    for example in TABLE["hubs"]["counterexamples"]:
        assert beside(f"{example['text']} mencatat 50 orang.", 0, 0).names


def _beside(text):
    start = text.index("‹")
    return beside(text.replace("‹", ""), start, start + 2)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Pasien di Klungkung ‹54 orang.", "Dinkes Klungkung mencatat ‹97 pasien.", True),
        ("Rapat digelar di Klungkung. Pasien ‹54 orang.", "Dinkes Klungkung mencatat ‹97 pasien.", True),
        # one office, two provinces
        ("Polda Jawa Tengah memeriksa ‹54 orang.", "Polda Jawa Timur memeriksa ‹97 orang.", False),
        # a case here, another there; nothing named at all
        ("Dalam kasus Sempalawe kerugian ‹54 miliar.", "Dalam kasus Karulano kerugian ‹97 miliar.", False),
        ("Pasien ‹54 orang.", "Pasien ‹97 orang.", False),
        # the subject stands too far away
        ("Klungkung ramai. Warga pulang. Pasien ‹54 orang.", "Di Klungkung pasien ‹97 orang.", False),
        # two months of one budget
        ("Belanja APBN sampai Agustus 2025 ‹54 triliun.", "Belanja APBN sampai September 2025 ‹97 triliun.", False),
        ("Belanja APBN 2025 ‹54 triliun.", "Belanja APBN sampai September 2025 ‹97 triliun.", True),
        ("Jumlah di Indonesia ‹54 orang.", "Jumlah di Indonesia ‹97 orang.", False),
    ],
)  # fmt: skip
def test_one_subject(one, other, same):
    assert _beside(one).is_of(_beside(other)) is _beside(other).is_of(_beside(one)) is same


@pytest.mark.parametrize(
    ("measure", "words", "told"),
    [
        ("pekerja rentan terdaftar", ("Daftar Banjarsari", "Data Banjarsari"), True),
        ("pekerja rentan terdaftar", ("Daftar Banjarsari", "Data Sukamaju"), False),
        ("orang saksi", ("Daftar Banjarsari", "Data Banjarsari"), False),
    ],
)
def test_contradictions_are_told_of_one_subject_alone(tmp_path, measure, words, told):
    with KnowledgeBase(str(tmp_path / "j.db"), create=True) as base:
        base.add_all(
            spoken(id, name, said, figure=value, measure=measure)
            for id, name, said, value in zip(
                ("a", "b"), ("Bagus Laksmana", "Ratna Kusumo"), words, (900, 1200), strict=True
            )
        )
        assert [bool(f.contradicts) for f in base.figures(measure)] == [told, told]
        assert [bool(s.disputed) for s in base.series(measure)] == ([True] if told else [])
