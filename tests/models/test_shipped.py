"""The shipped recogniser: what the model card promises."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest
from spacy.language import Language

from pipeline.nlp.build import model_path

#: Invented sentences; the entities that must be found, as (text, label).
SENTENCES = [
    (
        "Menteri Kesehatan Raditya Wibisono mengatakan hal itu di Jakarta, Kamis (5/6/2025).",
        {("Raditya Wibisono", "PER"), ("Jakarta", "GPE")},
    ),
    (
        '"Kami siap," ujar Lestari Handayani kepada wartawan di Surabaya.',
        {("Lestari Handayani", "PER"), ("Surabaya", "GPE")},
    ),
    ("Komisi Pemberantasan Korupsi (KPK) memanggil Bagus Prakoso.", {("KPK", "ORG"), ("Bagus Prakoso", "PER")}),
    ("Pengurus PDIP menolak usul itu.", {("PDIP", "ORG")}),
    (
        "Anggota DPR dari PKS, Fahri Setyawan, menolak usul itu.",
        {("DPR", "ORG"), ("PKS", "ORG"), ("Fahri Setyawan", "PER")},
    ),
    ("JAKARTA - Presiden menerima tamu dari Malaysia di Istana Merdeka.", {("JAKARTA", "GPE"), ("Malaysia", "GPE")}),
    ("Bank Indonesia menahan suku bunga acuan.", {("Bank Indonesia", "ORG")}),
    (
        "Ketua Umum PDIP Sekar Ayuningtyas bertemu pengurus Golkar.",
        {("Sekar Ayuningtyas", "PER"), ("Golkar", "ORG")},
    ),
]


@pytest.fixture(scope="module")
def recogniser() -> Language:
    import spacy

    return spacy.load(model_path())


@pytest.fixture(scope="module")
def metrics(root: Path) -> dict[str, object]:
    loaded: dict[str, object] = json.loads((root / "models/metrics/id_ent_news_md.json").read_text("utf-8"))
    return loaded


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_names(recogniser: Language, text: str, expected: set[tuple[str, str]]) -> None:
    found = {(span.text, span.label_) for span in recogniser(text).ents}
    assert expected <= found


CASES = [
    "Raditya Wibisono temui warga Surabaya",
    "Raditya Wibisono Temui Warga Surabaya",
    "RADITYA WIBISONO TEMUI WARGA SURABAYA",
    "raditya wibisono temui warga surabaya",
]

#: A post stands before a place or a body, and is no part of it.
POSTS = [
    ("Gubernur Jawa Barat Wirawan Kusumah meninjau Kabupaten Bandung.", ("Jawa Barat", "GPE")),
    ("Ketua Umum PDIP Sekar Ayuningtyas bertemu pengurus Golkar.", ("PDIP", "ORG")),
]


@pytest.mark.parametrize("text", CASES)
def test_names_in_any_case(recogniser: Language, text: str) -> None:
    found = {(span.text.lower(), span.label_) for span in recogniser(text).ents}
    assert {("raditya wibisono", "PER"), ("surabaya", "GPE")} <= found


@pytest.mark.parametrize(("text", "expected"), POSTS)
def test_places_and_bodies_behind_a_post(recogniser: Language, text: str, expected: tuple[str, str]) -> None:
    assert expected in {(span.text, span.label_) for span in recogniser(text).ents}


def test_common_nouns_are_no_names(recogniser: Language) -> None:
    assert not [
        span for span in recogniser("Polisi dan pemerintah meminta warga memarkir mobil.").ents if span.label_ == "PRD"
    ]


def test_labels_as_on_the_card(recogniser: Language, root: Path) -> None:
    card = (root / "models/README.md").read_text("utf-8")
    labels = set(recogniser.get_pipe("ner").labels)
    assert labels >= {"PER", "ORG", "GPE", "LOC", "FAC", "LAW", "EVT", "PRD"}
    assert not [label for label in labels if f"| {label} |" not in card]


def test_size() -> None:
    assert sum(file.stat().st_size for file in model_path().rglob("*") if file.is_file()) <= 60e6


def test_loads_quickly() -> None:
    code = (
        "import spacy, sys, time; import spacy.pipeline; t = time.process_time(); spacy.load(sys.argv[1]);"
        "d = time.process_time() - t; assert d < 4, d"
    )
    subprocess.run([sys.executable, "-c", code, str(model_path())], check=True)


def test_metrics_are_those_of_the_weights(root: Path, metrics: dict[str, object]) -> None:
    digest = hashlib.sha256()
    for name in ("ner/weights.npz", "vocab/vectors"):
        digest.update((root / "models/id_ent_news_md" / name).read_bytes())
    assert metrics["sha256"] == digest.hexdigest()


def test_same_reading_alone_and_in_company(recogniser: Language) -> None:
    texts = [text for text, _ in SENTENCES]
    alone = [[(s.text, s.label_) for s in recogniser(text).ents] for text in texts]
    together = [[(s.text, s.label_) for s in doc.ents] for doc in recogniser.pipe(texts, batch_size=8)]
    assert alone == together
