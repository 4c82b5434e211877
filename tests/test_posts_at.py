"""Who held a post at a day: asked for by the post as by the name, and told why where nothing is seen."""

from __future__ import annotations

import pytest
from invented import spoken

from pipeline.api import KnowledgeBase
from pipeline.store import open_store


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("at") / "a.db")
    rows = (
        ("a1", "Ratna Wirya", "Menteri Perdagangan", None, "2024-04-16"),
        ("a2", "Galuh Padmo", "Menteri Perdagangan", None, "2019-02-01"),
        ("a3", "Galuh Padmo", "Ketua", "Palang Merah Indonesia", "2024-04-16"),
    )
    with open_store(path) as store:
        store.add_all([spoken(id, name, "Kami siap", role=r, body=b, day=day) for id, name, r, b, day in rows])
    return path


@pytest.mark.parametrize(
    ("name", "day", "people"),
    [
        ("Menteri Perdagangan", "2024-04-16", {"Ratna Wirya"}), ("Mendag", "2019-02-10", {"Galuh Padmo"}),
        ("Menteri Perdagangan", "2010-01-01", set()), ("Galuh Padmo", "2024-04-16", {"Galuh Padmo"}),
        ("Menteri Keuangan", "2024-04-16", set()),
    ],
)  # fmt: skip
def test_the_holder_at_a_day(path, name, day, people):
    with KnowledgeBase(path, read_only=True) as base:
        assert {post.person for post in base.positions_at(name, day)} == people
        assert {profile.name for profile in base.who_at(name, day)} == people
        assert all(post.label for profile in base.who_at(name, day) for post in profile.posts)


def test_the_nearest_are_offered(path):
    with KnowledgeBase(path, read_only=True) as base:
        assert {post.person for post in base.positions_near("Menteri Perdagangan", "2022-01-01")} == {
            "Ratna Wirya", "Galuh Padmo",
        }  # fmt: skip
        assert base.positions_near("Menteri Keuangan", "2022-01-01") == ()
