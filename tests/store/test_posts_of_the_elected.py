"""Who is elected holds the post not yet: nobody finds him in it at a day, and he is called what he is."""

from __future__ import annotations

import pytest

from pipeline.api import KnowledgeBase, extract_text
from pipeline.store.naming import post_label

TEXT = (
    "JAKARTA - Presiden Wirya Pramana menerima tamu di Istana, Senin (22/4/2024). Rapat itu berlangsung satu jam.\n"
    "Rudi Hartanta dan Rina Utami yang menjadi presiden-wakil presiden terpilih tidak hadir dalam rapat itu. "
    "Rapat membahas anggaran pendidikan, kesehatan, dan pertanian untuk tahun depan bersama para menteri.\n"
    '"Kami siap bekerja mulai Oktober nanti," kata Rudi Hartanta.'
)


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    with KnowledgeBase(str(tmp_path_factory.mktemp("elected") / "a.db"), create=True) as opened:
        opened.add_all([extract_text(TEXT, title="Rapat", published="2024-04-22T10:00:00+07:00")])
        yield opened


def test_the_president_at_a_day_is_who_is_in_office(base):
    assert {post.person for post in base.positions_at("Presiden", "2024-05-13")} == {"Wirya Pramana"}
    assert base.positions_at("Rudi Hartanta", "2024-05-13") == ()


def test_who_is_elected_does_not_speak_as_president(base):
    (row,) = base.said("Rudi Hartanta").rows
    assert row.position == "presiden terpilih"
    assert not base.said("Presiden").rows


@pytest.mark.parametrize(
    ("role", "label"),
    [("Presiden terpilih", "Presiden terpilih"), ("Bupati terpilih Sleman", "Bupati terpilih Sleman"),
     ("Bupati Sleman", "calon Bupati Sleman"), ("calon presiden", "calon presiden")],
)  # fmt: skip
def test_a_post_of_the_elected_is_no_candidacy(role, label):
    assert post_label(role, None, "candidate") == label
