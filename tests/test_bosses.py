"""Heads of bodies by the word of headlines, and posts that lean on somebody by any of their names."""

from __future__ import annotations

import pytest

from pipeline import resources
from pipeline.api import KnowledgeBase, bosses, extract_text, offices

TEXT = (
    "Direktur Utama PT Bank Rakyat Indonesia (BRI) Laras Wening memberi keterangan di Jakarta, Senin (1/4/2024). "
    '"Kredit desa tumbuh," kata Direktur Utama BRI Laras Wening.\n'
    '"Dolar akan turun," kata Gubernur Bank Indonesia Bambang Sutrisna.\n'
    '"Sidang itu ditunda," kata kuasa hukum Rina Utami, Galih Wirya.\n'
    '"Saya tidak tahu," kata Rina Utami.'
)


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    with KnowledgeBase(str(tmp_path_factory.mktemp("bosses") / "a.db"), create=True) as opened:
        opened.add_all([extract_text(TEXT, title="Kredit Desa", published="2024-04-01T08:00:00+07:00")])
        yield opened


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("apa kata bos BRI soal kredit", "Laras Wening"),
        ("bos BI soal dolar", "Bambang Sutrisna"),
        ("apa kata bosnya BRI", "Laras Wening"),
    ],
)
def test_a_boss_is_who_leads_the_body(base, question, speaker):
    assert {row.speaker for row in base.said(ask=question).rows} == {speaker}


def test_who_takes_a_boss_as_well(base):
    assert [one.name for one in base.who("bos BRI")] == ["Laras Wening"]
    assert [post.person for post in base.positions_at("bos BRI", "2024-04-01")] == ["Laras Wening"]


@pytest.mark.parametrize(
    "question", ["bos judi ditangkap", 'siapa "bos BRI"', "bos Bank Desa", "bos bank desa", "kredit desa"]
)
def test_a_boss_of_nothing_known_is_left_as_typed(base, question):
    assert bosses.put(base._db, question) == question


@pytest.mark.parametrize("group", resources.toml("offices.toml")["leaning"]["alike"])
def test_one_post_has_several_words(group):
    assert all(set(offices.alike(word)) == set(group) and offices.alike(word)[0] == word for word in group)
    assert offices.alike("sopir") == ("sopir",)


def test_a_letter_or_a_number_is_nobodys_name(base):
    assert base.who("Rina") and not base.who("Rina/1") and not base.who("Wening 5")
