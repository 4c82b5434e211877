"""The head of a region by the short name of his office, and who does something behind "kenapa"."""

from __future__ import annotations

from dataclasses import replace

import pytest
from invented import spoken

from pipeline.api import KnowledgeBase
from pipeline.schema import Position
from pipeline.store import open_store

BODY = "Pemerintah Kabupaten"


def shown_as(record, *bodies: str):
    """Return a record whose article shows other regents than its speaker, who is "Bupati" alone."""
    (post,) = record.positions
    institutions = tuple(replace(record.institutions[0], id=f"i{n}", name=body) for n, body in enumerate(bodies))
    other = replace(record.persons[0], id="p9", name="Achmad Lestariyanto", aliases=("Achmad Lestariyanto",))
    held = tuple(Position("p9", post.role, body.id, post.start, post.end) for body in institutions)
    bare = replace(post, institution=None)
    return replace(record, persons=(*record.persons, other), institutions=institutions, positions=(bare, *held))


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("short") / "a.db")
    words = "Kami menolak tarif pasar itu"
    one = spoken("a1", "Lestarianto", words, role="Bupati", body=f"{BODY} Banyumas", day="2024-04-16")
    two = spoken("a2", "Wirya Padmo", words, role="Bupati", body=f"{BODY} Jember", day="2024-04-16")
    twice = spoken("a3", "Rina Utami", words, role="Bupati", body=f"{BODY} Tegal", day="2024-04-16")
    again = spoken("a4", "Rina Utami", words, day="2024-05-16")
    with open_store(path) as store:
        store.add(shown_as(one, f"{BODY} Banyumas"))
        store.add(shown_as(two, f"{BODY} Jember", f"{BODY} Lumajang"))
        store.add_all([shown_as(twice, f"{BODY} Tegal"), again])
        store.add(spoken("b1", "Teguh Wiguno", "Kami menolak UU ITE", role="Ketua", body="PGRI", laws=("uu:ite",)))
    with KnowledgeBase(path, read_only=True) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "speakers"),
    [
        ("apa kata Bupati Banyumas", {"Lestarianto"}), ("Bupati Banyumas soal tarif pasar", {"Lestarianto"}),
        ("Bupati Banyumas soal jembatan", set()),
        ("apa kata Bupati Jember", set()),  # two regents are shown: either may be meant
        ("apa kata Bupati Tegal", set()),  # of a name that other articles have, too
    ],
)  # fmt: skip
def test_the_short_name_of_an_office(base, question, speakers):
    found = base.said(ask=question)
    assert {row.speaker for row in found.rows} == speakers
    told = [note.label for note in found.understood if note.kind == "person"]
    assert not speakers or told == ["Lestarianto"]


@pytest.mark.parametrize(
    "question",
    ["kenapa PGRI menolak UU ITE", "apa alasan PGRI menolak UU ITE", "apakah PGRI menolak UU ITE",
     "mengapa Ketua PGRI menolak UU ITE", "PGRI menolak UU ITE"],
)  # fmt: skip
def test_who_does_it_stands_behind_what_asks_why(base, question):
    found = base.said(ask=question)
    assert [row.speaker for row in found.rows] == ["Teguh Wiguno"]
    assert "words" not in {note.kind for note in found.understood}
