"""Who sat in an office at a day: seen in it around that day, and nobody whom another has followed since."""

from __future__ import annotations

from dataclasses import replace

import pytest
from invented import spoken
from typer.testing import CliRunner

from pipeline.api import KnowledgeBase
from pipeline.cli.app import app
from pipeline.schema import Record
from pipeline.store import open_store

SEEN = (
    ("a1", "Ratna Wirya", "Menteri Perdagangan", None, "2023-01-10"),
    ("a2", "Ratna Wirya", "Menteri Perdagangan", None, "2023-06-10"),
    ("a3", "Galuh Padmo", "Menteri Perdagangan", None, "2023-07-20"),
    ("b1", "Sari Lestari", "Ketua", "Mahkamah Konstitusi", "2023-11-07"),
    ("b2", "Budi Hartanta", "Ketua", "Mahkamah Konstitusi", "2024-04-03"),
    ("c1", "Rina Utami", "Anggota", "DPR RI", "2023-03-01"),
    ("c2", "Wirya Pramana", "Anggota", "DPR RI", "2023-03-01"),
    ("c3", "Wirya Pramana", "Anggota", "DPR RI", "2023-09-01"),
    ("d1", "Laras Wening", "Bupati", "Kabupaten Sleman", "2023-02-01"),
)


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("seats") / "a.db")
    with open_store(path) as store:
        store.add_all([spoken(id, name, "Kami siap", role=r, body=b, day=day) for id, name, r, b, day in SEEN])
        gone = spoken("d2", "Laras Wening", "Kami siap", role="Bupati", body="Kabupaten Sleman", day="2023-02-11")
        store.add_all([replace(gone, positions=tuple(replace(post, status="former") for post in gone.positions))])
        late = spoken("e1", "Dewi Kartika", "Kami siap", role="Ketua", body="KPK", day="2024-04-03")
        store.add_all([said_on(late, "2024-04-01")])
        old = spoken("f1", "Bagus Wardana", "Kami siap", role="Ketua", body="KPU", day="2024-04-03")
        store.add_all([said_on(old, "2021-04-01")])
    return path


def said_on(record: Record, day: str) -> Record:
    return replace(record, statements=tuple(replace(s, said_on=day) for s in record.statements))


@pytest.mark.parametrize(
    ("post", "day", "people"),
    [
        ("Menteri Perdagangan", "2023-03-01", {"Ratna Wirya"}),  # seen before and after
        ("Menteri Perdagangan", "2023-06-15", {"Ratna Wirya"}),  # seen five days before
        ("Menteri Perdagangan", "2023-07-15", {"Galuh Padmo"}),  # the one before was seen too long ago
        ("Menteri Perdagangan", "2023-07-01", set()),  # either may have held it
        ("Menteri Perdagangan", "2023-12-01", set()),  # months after anybody was seen
        ("Ketua MK", "2024-04-02", {"Budi Hartanta"}), ("Ketua MK", "2024-01-15", set()),
        ("Anggota DPR", "2023-03-10", {"Rina Utami", "Wirya Pramana"}),  # a post of many
        ("Bupati Sleman", "2023-02-05", {"Laras Wening"}), ("Bupati Sleman", "2023-02-20", set()),  # former since
    ],
)  # fmt: skip
def test_who_sat_in_an_office_at_a_day(path, post, day, people):
    with KnowledgeBase(path, read_only=True) as base:
        assert {held.person for held in base.positions_at(post, day)} == people


def test_a_post_is_left_by_who_is_called_a_former_holder(path):
    with KnowledgeBase(path, read_only=True) as base:
        assert [post.role for post in base.positions_at("Laras Wening", "2023-02-05")] == ["Bupati"]
        assert base.positions_at("Laras Wening", "2023-02-20") == ()


@pytest.mark.parametrize(("name", "day"), [("Dewi Kartika", "2024-04-01"), ("Bagus Wardana", "2024-04-03")])
def test_a_post_is_of_the_day_on_which_its_holder_spoke(path, name, day):
    """ "ucap Ketua KPK Dewi Kartika, Senin (1/4)"; but what somebody said years ago dates no post."""
    with KnowledgeBase(path, read_only=True) as base:
        assert {post.first for post in base.history(name)} == {day}


def test_the_nearest_are_told_where_nobody_is_seen(path):
    told = CliRunner().invoke(app, ["who", "Ketua MK", "--at", "2024-01-15", "--store", path])
    assert "Yang terlihat terdekat" in told.stderr
    assert "Sari Lestari" in told.stdout and "Budi Hartanta" in told.stdout
