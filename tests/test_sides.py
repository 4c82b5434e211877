"""Who is for a law and who against, counted once each and told above its trace."""

from __future__ import annotations

import pytest
from invented import naming, spoken
from typer.testing import CliRunner

from pipeline.api import KnowledgeBase, extract_text
from pipeline.cli.app import app

LAW = "inpres-2-2021"


@pytest.fixture
def path(tmp_path):
    said = [
        ("a", "Bagus Laksmana", "Kami menolak Inpres itu", "neutral"),
        ("b", "Ratna Kusumo", "Presiden mencabut Inpres itu", "asking"),
        ("c", "Sinta Maharani", "Presiden mencabut Inpres itu", "neutral"),
        ("d", "Wirya Panggabean", "Inpres ini dapat melindungi pekerja", "neutral"),
        ("e", "Wirya Panggabean", "Semoga warga terlindungi", "hedging"),
    ]
    with KnowledgeBase(str(tmp_path / "j.db"), create=True) as base:
        base.add_all(spoken(id, name, words, laws=(LAW,), stance=how) for id, name, words, how in said)
    return str(tmp_path / "j.db")


def test_each_side_is_counted(path):
    with KnowledgeBase(path) as base:
        sides = base.sides(LAW)
        assert {row.article for row in sides.opposing} == {"a", "b"}
        assert {row.article for row in sides.supporting} == {"d"}
        assert sides.open == 2
        assert {row.article for row in base.said(about=LAW, stance="against")} == {"a", "b"}


def test_what_is_measured_by_the_constitution_is_not_against_it(tmp_path):
    laws = ("uu-8-2010", "uud-1945")
    said = [
        ("a", "Ratna Kusumo", "Pasal itu bertentangan dengan Undang-Undang Dasar 1945"),
        ("b", "Bagus Laksmana", "Kami menolak UUD itu diubah"),
    ]
    with KnowledgeBase(str(tmp_path / "j.db"), create=True) as base:
        base.add_all(spoken(id, name, words, laws=laws) for id, name, words in said)
        assert "a" not in {row.article for row in base.sides("uud-1945").opposing}
        assert "a" in {row.article for row in base.sides("uu-8-2010").opposing}
        assert "a" not in {row.article for row in base.said(about="uud-1945", stance="against")}


def test_a_law_that_another_breaks_is_not_rejected(tmp_path):
    laws = {"UU 13/2003": "uu-13-2003", "Permenaker 2/2022": "permenaker-2-2022"}
    words = "Kami menolak Permenaker 2/2022 karena mengabaikan UU 13/2003"
    with KnowledgeBase(str(tmp_path / "j.db"), create=True) as base:
        base.add_all([naming("a", words, laws), naming("b", "Kami menolak UU 13/2003", {"UU 13/2003": "uu-13-2003"})])
        for law, rejecting in (("UU 13/2003", {"b"}), ("Permenaker 2/2022", {"a"})):
            assert {row.article for row in base.said(ask=f"siapa yang menolak {law}").rows} == rejecting
            assert {row.article for row in base.sides(law).opposing} == rejecting


def test_the_command_tells_them_apart_from_ways_of_saying(path):
    printed = " ".join(CliRunner().invoke(app, ["trace", "Inpres 2/2021", "--store", path]).stdout.split())
    assert "Menurut kata-katanya: mendukung ×1, menolak ×2, selebihnya tidak memihak ×2" in printed
    assert "Cara berkata: netral ×3" in printed and "Sikap:" not in printed
    hoping = CliRunner().invoke(app, ["said", "--stance", "berharap", "--store", path]).stdout
    assert "Wirya Panggabean" in hoping and "menduga" not in hoping.split("Wirya Panggabean")[1]


def test_one_sentence_printed_twice_is_one(tmp_path):
    from dataclasses import replace

    record = spoken("a", "Bagus Laksmana", "Kami menolak Inpres itu", laws=(LAW,))
    twice = replace(record, statements=record.statements * 2)
    with KnowledgeBase(str(tmp_path / "j.db"), create=True) as base:
        base.add_all([twice])
        assert len(base.sides(LAW).opposing) == 1


def test_one_who_says_both_of_a_law_in_one_article_takes_no_side(tmp_path):
    said = (
        '"UU Desa ini sudah baik," kata Ketua Serikat Tani Bagus Laksmana.',
        '"UU Desa harus direvisi," kata Bagus Laksmana.',
    )
    texts = ("\n".join(said), said[1].replace("Bagus Laksmana", "Ketua Serikat Tani Wirya Adinata"))
    with KnowledgeBase(str(tmp_path / "j.db"), create=True) as base:
        base.add_all([extract_text(text, title=f"Tani {n}", published="2024-04-01") for n, text in enumerate(texts)])
        sides = base.sides("UU Desa")
        assert not sides.supporting and {row.speaker for row in sides.opposing} == {"Wirya Adinata"}
        assert {row.speaker for row in base.said(ask="siapa yang menolak UU Desa")} == {"Wirya Adinata"}


def test_what_breaks_a_law_is_rejected_and_not_that_law(tmp_path):
    text = (
        "Ketua Serikat Nelayan Bagus Laksmana menolak Peraturan Menteri Perdagangan Nomor 5 Tahun 2023, Senin.\n"
        '"Permendag 5/2023 itu cacat hukum karena mengabaikan UU Nomor 7 Tahun 2014," kata Bagus Laksmana.'
    )
    with KnowledgeBase(str(tmp_path / "j.db"), create=True) as base:
        base.add_all([extract_text(text, title="Nelayan Tolak Aturan", published="2024-04-01T08:00:00+07:00")])
        assert base.said(ask="siapa yang menolak Permendag 5/2023").rows
        assert not base.said(ask="siapa yang menolak UU 7/2014").rows
        assert not base.sides("UU 7/2014").opposing
