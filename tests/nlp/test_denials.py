"""What is denied in the sentence before a quotation, and what an "isu" holds that somebody puts right."""

import pytest

from pipeline.nlp.build import prepare
from pipeline.schema import Article


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Rina Utami membantah kabar itu. “Kami tidak pernah meminta uang,” ujarnya.", ["denying"]),
        ("Rina Utami menepis keras tudingan itu. “Kami tidak pernah meminta uang,” kata Rina.", ["denying"]),
        ("Rina Utami membantah dengan tegas semua kabar itu. “Kami tidak meminta uang,” ujarnya.", ["denying"]),
        ("Rina Utami menyanggah tuduhan itu. “Kami tidak pernah meminta uang,” ujarnya.", ["denying"]),
        ("Camat Rina Utami meluruskan isu bahwa pasar itu ditutup.", ["denying"]),
        ("Rina Utami tidak membantah kabar itu. “Kami memang meminta uang,” ujarnya.", ["neutral"]),
        ("Rina Utami membantah kabar itu. “Kami tidak tahu,” kata Bagas Saputra.", ["neutral"]),
        ("Rina Utami menjelaskan kabar itu. “Kami tidak pernah meminta uang,” ujarnya.", ["neutral"]),
        ("Camat Rina Utami meluruskan bahwa pasar itu dibuka.", ["neutral"]),
    ],
)
def test_who_denies_before_he_is_quoted_denies(nlp, text, stance):
    doc = nlp(prepare(nlp, Article(id="a", text=text)))
    assert [s.stance for s in doc._.statements] == stance
