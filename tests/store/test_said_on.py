"""Words are found under the day on which they were said, and shown with the day of their article."""

from __future__ import annotations

from dataclasses import replace

import pytest
from invented import spoken

from pipeline.api import KnowledgeBase
from pipeline.schema import Record
from pipeline.store import open_store

LAW = "uu-11-2020"


def said_on(record: Record, day: str | None) -> Record:
    return replace(record, statements=tuple(replace(s, said_on=day) for s in record.statements))


@pytest.fixture
def path(tmp_path) -> str:
    path = str(tmp_path / "hari.db")
    with open_store(path) as store:
        one = spoken(
            "a", "Ratna Wirya", "Naskah itu belum final", role="Ketua", body="PGRI", day="2020-10-10", laws=(LAW,)
        )
        two = spoken("b", "Galuh Padmo", "Kami mendukung naskah itu", day="2020-10-10", laws=(LAW,))
        store.add_all([said_on(one, "2020-10-09"), two])
    return path


@pytest.mark.parametrize(
    ("day", "speakers"), [("2020-10-09", ["Ratna Wirya"]), ("2020-10-10", ["Galuh Padmo"]), ("2020-10-11", [])]
)
@pytest.mark.parametrize("question", [{}, {"about": "UU 11/2020"}, {"words": "naskah"}])
def test_a_period_is_one_of_speaking(path, day, speakers, question):
    with KnowledgeBase(path) as base:
        found = base.said(since=day, until=day, **question)
        assert [row.speaker for row in found] == speakers
        assert [n.value for n in base.facets(since=day, until=day, **question).period] == ["2020-10"] * len(speakers)


def test_a_row_tells_both_days(path):
    with KnowledgeBase(path) as base:
        days = {row.speaker: (row.date, row.said_on) for row in base.said()}
        assert days == {"Ratna Wirya": ("2020-10-10", "2020-10-09"), "Galuh Padmo": ("2020-10-10", None)}
        (row,) = base.store.database.rows("SELECT date, said_on FROM who_said_what WHERE speaker = 'Ratna Wirya'")
        assert row == {"date": "2020-10-10", "said_on": "2020-10-09"}


def test_bases_of_the_version_before_follow(path):
    with open_store(path) as store:
        store.database.run("UPDATE statements SET day = '2020-10-10'")
        store.database.run("UPDATE statement_topics SET day = '2020-10-10'")
        store.database.run("UPDATE meta SET value = '11' WHERE key = 'version'")
    with KnowledgeBase(path) as base:
        assert base.said(until="2020-10-09").total == base.said(about="UU 11/2020", until="2020-10-09").total == 1
        assert [check for check in base.doctor() if not check.ok] == []
