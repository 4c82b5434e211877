"""Who held a post before or after another is told by sentences that tell it, in that direction."""

from __future__ import annotations

import pytest

from pipeline import resources
from pipeline.api import KnowledgeBase, extract_text, succession
from pipeline.api.question_words import words_of
from pipeline.schema.answers import Understood

TABLE = resources.toml("questions.toml")["succession"]
TEXT = (
    "Rina Utami dilantik menjadi Menteri Sosial pada 23 Desember 2020. Rina kala itu menggantikan Bagas Laksmana.\n"
    '"Sebelumnya kami sudah hadir," kata Menteri Sosial Rina Utami.\n'
    "Sebelumnya, Menteri Perdagangan Wirya Adinata dan Rina Utami meninjau pasar. "
    "Wirya Adinata digantikan oleh Laras Wening sebagai Menteri Perdagangan pada Mei 2021."
)


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    with KnowledgeBase(str(tmp_path_factory.mktemp("succession") / "a.db"), create=True) as opened:
        opened.add_all([extract_text(TEXT, title="Rina Dilantik", published="2024-04-01T08:00:00+07:00")])
        yield opened


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("siapa Menteri Sosial sebelum Rina Utami", "menggantikan Bagas Laksmana"),
        ("siapa yang menggantikan Bagas Laksmana", "Rina kala itu"),
        ("siapa pengganti Wirya Adinata", "digantikan oleh Laras Wening"),
        ("siapa Menteri Perdagangan sebelum Laras Wening", "Wirya Adinata digantikan"),
    ],
)
def test_who_followed_whom(base, question, answer):
    found = base.said(ask=question)
    assert not found.rows
    assert [answer in row.words for row in found.beside] == [True]


@pytest.mark.parametrize(
    "question",
    [
        "siapa Menteri Perdagangan sebelum Wirya Adinata",
        "siapa Menteri Sosial setelah Rina Utami",
        "siapa pengganti Rina Utami",
    ],
)
def test_nobody_is_told_where_no_sentence_tells_it(base, question):
    found = base.said(ask=question)
    assert not found.rows and not found.beside


@pytest.mark.parametrize("row", TABLE["examples"], ids=lambda row: row["tells"])
def test_the_direction_is_that_asked_for(row):
    notes = [Understood("Sri Wulandari", "person"), Understood("Mensos", "position")]
    followed = succession.asked(words_of(row["text"]), notes)
    assert followed is not None
    assert followed.is_told(row["tells"], ["Sri", "Wulandari"])
    assert not followed.is_told(row["passes"], ["Sri", "Wulandari"])


@pytest.mark.parametrize(
    "question", ["apa kata Sri Wulandari sebelum rapat", "siapa yang bicara setelah Sri Wulandari"]
)
def test_other_questions_ask_for_no_successor(question):
    assert succession.asked(words_of(question), [Understood("Sri Wulandari", "person")]) is None


def test_a_short_name_is_looked_for_as_typed():
    assert succession.Followed("RU", before=False).is_told("Bagas Laksmana menggantikan RU.", ["RU"])
    assert not succession.Followed("Ru", before=False).is_told("Bagas Laksmana menggantikan Rina.", [])
