"""Names and offices cut short: the only one meant is used and told, one of several never silently taken."""

from __future__ import annotations

import pytest
from invented import spoken
from typer.testing import CliRunner

from pipeline.api import KnowledgeBase
from pipeline.cli.app import app
from pipeline.store import open_store


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("short") / "a.db")
    rows = [
        ("a1", "Wirya Pompelo", None, None), ("b1", "Hidayat", "Muhammad Hidayat", None),
        *((f"c{n}", "Toriq Hidayat", None, None) for n in range(4)),
        ("d1", "Ratna Kusumo", "Menteri Pendidikan dan Kebudayaan", None), ("e1", "Agung Nugraha", "Ketua", "PGRI"),
    ]  # fmt: skip
    with open_store(path) as store:
        store.add_all(
            [spoken(id, name, "Kami siap soal klaster", role=r, body=b, day="2024-04-16") for id, name, r, b in rows]
        )
    return path


@pytest.fixture(scope="module")
def base(path):
    with KnowledgeBase(path, read_only=True) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "speakers"),
    [
        ("apa kata Pompelo soal klaster", {"Wirya Pompelo"}),
        ("Toriq Hidayat soal klaster", {"Toriq Hidayat"}),
        ("apa kata Menteri Pendidikan", {"Ratna Kusumo"}), ("Menteri Pendidikan soal klaster", {"Ratna Kusumo"}),
        ("apa kata Ketua Mahkamah Agung", set()), ("Ketua Mahkamah Agung", set()),
    ],
)  # fmt: skip
def test_who_is_meant(base, question, speakers):
    found = base.said(ask=question)
    assert {row.speaker for row in found.rows} == speakers
    assert not speakers or any(note.kind in ("person", "position") for note in found.understood)


def test_who_looks_up_whoever_bears_a_word(path, base):
    assert [one.name for one in base.who("Pompelo")] == ["Wirya Pompelo"]
    assert [one.name for one in base.who("Menteri Pendidikan")] == ["Ratna Kusumo"]
    assert base.who("Ketua Mahkamah Agung") == ()
    told = CliRunner().invoke(app, ["who", "Ketua Mahkamah Agung", "--store", path])
    assert "Ketua Mahkamah Agung" in told.stderr and "Tidak ada hasil" in told.stderr


@pytest.mark.parametrize("question", ["Hidayat soal klaster", "apa kata Hidayat"])
def test_one_of_several_is_never_silently_meant(tmp_path, question):
    path = str(tmp_path / "a.db")
    with open_store(path) as store:
        store.add_all(
            [spoken(f"c{n}", name, "Kami siap soal klaster", day="2024-04-16")
             for n, name in enumerate(["Toriq Hidayat"] * 4 + ["Muhammad Hidayat"])]
        )  # fmt: skip
        sql = """UPDATE aliases SET key = 'hidayat', alias = 'Hidayat', n = 1
            WHERE entity_id = (SELECT id FROM entities WHERE name = 'Muhammad Hidayat')"""
        store.database.run(sql)
    with KnowledgeBase(path, read_only=True) as base:
        found = base.said(ask=question)
        assert not found.rows
        (note,) = [note for note in found.understood if note.kind in ("partly", "nobody")]
        assert {share.label for share in note.shares} == {"Toriq Hidayat", "Muhammad Hidayat"}


def test_the_namesakes_who_speak_of_it_are_told(tmp_path):
    path = str(tmp_path / "a.db")
    rows = [(f"a{n}", "Fajar Laksmana", "Kami menang") for n in range(3)]
    rows += [("b1", "Fajar Wiguno", "Rute kereta itu diperpanjang"), ("c1", "Sari Utami", "Rute kereta itu panjang")]
    with open_store(path) as store:
        store.add_all([spoken(id, name, words, day="2024-04-16") for id, name, words in rows])
    with KnowledgeBase(path, read_only=True) as base:
        for question in ("Fajar soal rute kereta", "apa kata Fajar soal rute kereta"):
            found = base.said(ask=question)
            told = {share.label: share.count for n in found.understood if n.kind == "namesakes" for share in n.shares}
            assert not found.rows and told == {"Fajar Wiguno": 1}
            assert [(row.speaker, row.basis) for row in found.beside] == [("Fajar Wiguno", "namesake")]
        found = base.said(ask="Fajar Laksmana soal rute kereta")
        assert "namesakes" not in {note.kind for note in found.understood}
