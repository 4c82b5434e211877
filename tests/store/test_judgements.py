from __future__ import annotations

from dataclasses import replace

import pytest
from invented import jamsostek, spoken

from pipeline.api import KnowledgeBase
from pipeline.errors import InputError


@pytest.fixture
def base(tmp_path):
    with KnowledgeBase(str(tmp_path / "jejak.db"), create=True) as opened:
        opened.store.add_all(
            [
                jamsostek(),
                spoken("b1", "Budi Santoso", "Jalan desa diperbaiki", role="Camat", body="Kecamatan Sukamaju"),
                spoken("b2", "Budi Santoso", "Kapal sudah bersandar", role="Syahbandar", body="Pelabuhan Tanjung Biru"),
                spoken("b3", "Boedi Santoso", "Jalan itu licin"),
            ]
        )
        yield opened


def speakers(base):
    return {row.article: row.speaker_id for row in base.said(limit=100) if row.article != "a1"}


def healthy(base):
    return [check for check in base.doctor() if not check.ok] == []


def test_same_joins_two_and_undo_parts_them(base):
    before = speakers(base)
    made = base.judge("same", "p-budi-santoso", "p-boedi-santoso", author="redaksi")
    assert set(speakers(base).values()) == {"p-budi-santoso"}
    assert {a.alias for a in base.who("Boedi Santoso")[0].aliases} == {"Budi Santoso", "Boedi Santoso"}
    assert healthy(base)
    base.undo(made.id)
    assert speakers(base) == before
    assert healthy(base)
    assert base.judgements() == () and base.judgements(undone=True)[0].undone
    with pytest.raises(InputError):
        base.undo(made.id)


def test_different_parts_one_article_from_the_rest(base):
    assert speakers(base)["b1"] == speakers(base)["b2"]
    made = base.judge("different", "p-budi-santoso", article="b2")
    assert speakers(base)["b1"] == "p-budi-santoso" != speakers(base)["b2"]
    assert [post.role for post in base.history("p-budi-santoso")] == ["Camat"]
    assert healthy(base)
    base.undo(made.id)
    assert speakers(base)["b1"] == speakers(base)["b2"]


def test_a_wrong_speaker_is_set_right_and_outlives_re_extraction(base):
    row = next(iter(base.said("Wirya", type="direct")))
    base.judge("wrong speaker", row.id, "p-budi-santoso")
    assert base.statement(row.id).speaker == "Budi Santoso" and base.statement(row.id).judged
    again = jamsostek()
    base.store.add(replace(again, statements=tuple(replace(s, confidence=0.5) for s in again.statements)))
    assert base.statement(row.id).speaker == "Budi Santoso"
    shifted = replace(again.statements[1], start=again.statements[1].start + 5)
    base.store.add(replace(again, statements=(shifted,)))
    assert [r.speaker for r in base.said(about="Inpres 2/2021")] == ["Budi Santoso"], "found again by its place"
    assert healthy(base)


def test_a_wrong_extraction_is_hidden_until_undone(base):
    row = base.said("Boedi Santoso")[0]
    made = base.judge("wrong extraction", row.id)
    assert len(base.said("Boedi Santoso")) == 0
    base.undo(made.id)
    assert base.said("Boedi Santoso")[0] == row


def test_a_wrong_post_is_hidden_in_later_articles_too(base):
    base.judge("wrong post", "p-budi-santoso", post="Syahbandar")
    base.store.add(spoken("b9", "Budi Santoso", "Tidak", role="Syahbandar", body="Pelabuhan Tanjung Biru"))
    assert [post.role for post in base.history("Budi Santoso")] == ["Camat"]
    assert all("Syahbandar" not in (row.position or "") for row in base.said("Budi Santoso"))


def test_judgements_travel(base, tmp_path):
    row = base.said("Boedi Santoso")[0]
    base.judge("same", "p-budi-santoso", "p-boedi-santoso")
    base.judge("wrong extraction", row.id)
    lines = base.export_judgements().splitlines()
    with KnowledgeBase(str(tmp_path / "lain.db"), create=True) as other:
        other.store.add_all(base.store.records())
        assert other.import_judgements(lines) == 2
        assert other.import_judgements(lines) == 0
        assert speakers(other) == speakers(base)
        with pytest.raises(InputError, match="line 1"):
            other.import_judgements(["{}"])


@pytest.mark.parametrize(
    ("kind", "subject", "object"),
    [
        ("maybe", "p-budi-santoso", "p-boedi-santoso"),
        ("same", "p-budi-santoso", "p-nobody"),
        ("same", "p-budi-santoso", "p-budi-santoso"),
        ("same", "p-budi-santoso", None),
        ("wrong speaker", "no-such", None),
        ("wrong post", "p-budi-santoso", None),
    ],
)
def test_bad_judgements_are_refused_and_change_nothing(base, kind, subject, object):
    before = speakers(base)
    with pytest.raises(InputError):
        base.judge(kind, subject, object)
    assert speakers(base) == before and base.judgements() == ()
