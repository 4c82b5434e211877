"""Every verb's own examples and counterexamples, and the forms that morphology gives it."""

from __future__ import annotations

import pytest

from pipeline.indonesian import morphology, sentences
from pipeline.indonesian.speech import quotes, utterances
from pipeline.indonesian.speech.verbs import lexicon
from pipeline.resources import read

DATA = read.toml("speech_verbs.toml")
ENTRIES = {**DATA["verbs"], **DATA["sources"]}
ENTRIES["light"] = DATA["light"]
EXAMPLES = [(lemma, *example) for lemma, entry in ENTRIES.items() for example in entry["examples"]]
COUNTER = [(lemma, text) for lemma, entry in ENTRIES.items() for text in entry.get("counterexamples", ())]
STANCES = {"neutral", "assertive", "hedging", "denying", "asking", "promising", "accusing"}


def said(text: str) -> list[str]:
    found = quotes.find(text)
    return [text[u.start : u.end] for u in utterances.find(text, sentences.split(text, found), found)]


@pytest.mark.parametrize(("lemma", "text", "expected"), EXAMPLES)
def test_example_reports_what_was_said(lemma, text, expected):
    assert said(text) == [expected]


@pytest.mark.parametrize(("lemma", "text"), COUNTER)
def test_counterexample_reports_nothing(lemma, text):
    assert said(text) == []


@pytest.mark.parametrize(("lemma", "entry"), DATA["verbs"].items())
def test_entry_has_example_or_is_for_quotations_only(lemma, entry):
    assert entry["stance"] in STANCES
    assert entry["examples"] or entry["complement"] == "quote"


@pytest.mark.parametrize("surface", [form.surface for form in lexicon().values() if form.voice == "bare"])
def test_every_bare_form_is_a_cue_after_a_quotation(surface):
    text = f'"Jembatan itu selesai bulan depan," {surface} Rina Lestari di Bandung.'
    assert said(text) == ["Jembatan itu selesai bulan depan,"]


@pytest.mark.parametrize(
    ("root", "patterns", "expected"),
    [
        (
            "kata",
            ("me-kan", "di-kan", "ber", "bare"),
            {"mengatakan", "dikatakan", "dikatakannya", "berkata", "kata", "katanya"},
        ),
        ("tutur", ("me-kan",), {"menuturkan"}),
        ("sebut", ("me", "di"), {"menyebut", "disebut", "disebutnya"}),
        ("papar", ("me-kan",), {"memaparkan"}),
        ("klaim", ("me",), {"mengklaim"}),
        ("prediksi", ("me",), {"memprediksi"}),
        ("peringat", ("me-kan",), {"memperingatkan"}),
        ("perintah", ("me-kan",), {"memerintahkan"}),
        ("khawatir", ("me-kan",), {"mengkhawatirkan"}),
        ("imbau", ("me",), {"mengimbau"}),
        ("rinci", ("me",), {"merinci"}),
        ("nyata", ("me-kan",), {"menyatakan"}),
        ("rencana", ("ber",), {"berencana"}),
    ],
)
def test_forms_follow_the_root(root, patterns, expected):
    assert {form for form, _ in morphology.forms(root, patterns)} == expected


def test_unknown_pattern_is_refused():
    with pytest.raises(ValueError, match="ter"):
        list(morphology.forms("kata", ("ter",)))
