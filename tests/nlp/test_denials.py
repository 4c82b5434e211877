"""What is denied in the sentence before a quotation, and what an "isu" holds that somebody puts right."""

import pytest
import spacy

from pipeline.nlp import annotations
from pipeline.nlp.components import (
    abbreviation_linker,
    coref_resolver,
    gazetteer_ruler,
    position_ruler,
    quote_finder,
    sentence_splitter,
    speaker_resolver,
)
from pipeline.schema import Article

COMPONENTS = (
    abbreviation_linker,
    gazetteer_ruler,
    sentence_splitter,
    position_ruler,
    coref_resolver,
    quote_finder,
    speaker_resolver,
)


def stances(text):
    annotations.register()
    doc = spacy.blank("xx").make_doc(text)
    doc._.article = Article(id="a", text=text)
    for part in COMPONENTS:
        doc = part.create(doc.vocab)(doc)
    return [s.stance for s in doc._.statements]


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Rina Utami membantah kabar itu. “Kami tidak pernah meminta uang,” ujarnya.", ["denying"]),
        ("Rina Utami menepis keras tudingan itu. “Kami tidak pernah meminta uang,” kata Rina.", ["denying"]),
        ("Camat Rina Utami meluruskan isu bahwa pasar itu ditutup.", ["denying"]),
        ("Rina Utami tidak membantah kabar itu. “Kami memang meminta uang,” ujarnya.", ["neutral"]),
        ("Rina Utami membantah kabar itu. “Kami tidak tahu,” kata Bagas Saputra.", ["neutral"]),
        ("Rina Utami menjelaskan kabar itu. “Kami tidak pernah meminta uang,” ujarnya.", ["neutral"]),
        ("Camat Rina Utami meluruskan bahwa pasar itu dibuka.", ["neutral"]),
    ],
)
def test_who_denies_before_he_is_quoted_denies(text, stance):
    assert stances(text) == stance
