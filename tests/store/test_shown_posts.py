"""A post without a name is nobody's where the person named last was only talked about."""

from __future__ import annotations

import pytest
from invented import place

from pipeline.api import KnowledgeBase, extract_text
from pipeline.schema import Article, Person, Position, Record, Reference, Statement

TEXT = (
    '"Kami berharap pada Presiden Wirya yang tegas," kata Eko Suparta.\n'
    "Waketum Partai Maju ini menilai harga akan turun."
)


def record(holder: str) -> Record:
    wirya, eko = place(TEXT, "Wirya"), place(TEXT, "Eko Suparta")
    named = wirya if holder == "p1" else eko
    post = place(TEXT, "Waketum Partai Maju")
    return Record(
        Article("a1", TEXT, title="Harga", published="2025-10-20"),
        persons=(
            Person("p1", "Wirya", ("Wirya",), (Reference(*wirya, "p1"),)),
            Person("p2", "Eko Suparta", ("Eko Suparta",), (Reference(*eko, "p2"),)),
        ),
        positions=(Position(holder, "Wakil Ketua Umum", None, named[0], post[1]),),
        statements=(Statement("direct", *place(TEXT, "Kami berharap pada Presiden Wirya yang tegas,"), "p2"),),
    )


def test_who_was_only_talked_about_does_not_get_the_post(tmp_path):
    with KnowledgeBase(str(tmp_path / "j.db"), create=True) as base:
        base.add_all([record("p1")])
        assert base.who("Wirya")[0].posts == ()
        assert [(i.code, i.detail) for i in base.issues()] == [("doubtful-post", "Wirya: Wakil Ketua Umum")]


def test_who_was_speaking_keeps_it_with_the_words_that_show_it(tmp_path):
    with KnowledgeBase(str(tmp_path / "j.db"), create=True) as base:
        base.add_all([record("p2")])
        (post,) = base.who("Eko Suparta")[0].posts
        (shown,) = post.evidence
        assert TEXT[shown.start : shown.end].endswith("Waketum Partai Maju") and shown.article == "a1"
        assert base.issues().total == 0


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("Anggota Baleg DPR Fraksi PKS Rina Utami menilai rancangan itu tergesa-gesa.", "PKS"),
        ("Anggota Komisi II DPR dari Fraksi Golkar Rina Utami menilai rancangan itu tergesa-gesa.", "Fraksi Golkar"),
        ("Anggota DPR dari PKS Rina Utami menilai rancangan itu tergesa-gesa.", "PKS"),
    ],
)
def test_a_member_of_a_council_speaks_for_his_group_too(tmp_path, text, house):
    with KnowledgeBase(str(tmp_path / "j.db"), create=True) as base:
        base.add_all([extract_text(text, published="2024-03-01")])
        assert [row.speaker for row in base.said(house)] == ["Rina Utami"]
        assert [row.speaker for row in base.said("DPR")] == ["Rina Utami"]
        assert len(base.who("Rina Utami")[0].posts) == 2
        assert list(base.said("Gerindra")) == []
