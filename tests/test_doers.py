"""Who does something to whom: a sentence tells it only of them as those to whom it is done."""

from __future__ import annotations

import pytest

from pipeline.api import doers
from pipeline.api.question_words import words_of


@pytest.mark.parametrize(
    ("question", "tells", "passes"),
    [
        ("siapa yang melantik Kapolri", "Presiden melantik Kapolri baru.", "Kapolri melantik Bagas Laksmana."),
        ("siapa yang melantik Kapolri", "Kapolri dilantik Presiden.", "Bagas Laksmana dilantik Kapolri."),
        ("siapa yang melaporkan Rina Utami ke polisi", "Warga melaporkan Rina Utami.", "Rina Utami melaporkan warga."),
        ("siapa yang memimpin rapat Apeksi", "Rapat itu dipimpin Ketua Apeksi.", "Ia memimpin warga."),
        ("siapa yang menangkap Rina Utami", "Penangkapan Rina Utami oleh polisi.", "Rina Utami menangkap ikan."),
    ],
)
def test_the_side_of_the_verb_is_that_asked_for(question, tells, passes):
    done = doers.asked(words_of(question))
    assert done is not None and done.is_told(tells) and not done.is_told(passes)


@pytest.mark.parametrize(
    "question", ["siapa yang ditahan Kejaksaan", "siapa Kapolri", "apa kata Kapolri", "siapa yang bicara"]
)
def test_other_questions_ask_for_no_doer(question):
    assert doers.asked(words_of(question)) is None
