from __future__ import annotations

import pytest
from invented import jamsostek, spoken

from pipeline import resources
from pipeline.resolve import Resolver
from pipeline.resolve.names import relation
from pipeline.schema.identity import Held, Known, Subject
from pipeline.store import open_store
from pipeline.store.doubts import find

ENTRIES = [
    pytest.param(name, example, id=f"{name}-{example['first']}-{example['second']}")
    for name, entry in resources.toml("identity.toml")["feature"].items()
    for example in entry.get("examples", ())
]


@pytest.mark.parametrize(("name", "example"), ENTRIES)
def test_the_features_show_what_their_examples_say(name, example):
    found = {relation(example["first"], example["second"]), relation(example["second"], example["first"])}
    assert (found == {name}) is example["holds"]


def subject(name, *, role=None, body=None, day="2024-05-02", company=(), people=()):
    posts = (Held(role, body, day),) if role else ()
    return Subject("p1", name, (name,), posts, frozenset(company), day, "a", frozenset(people))


def known(id, name, *, role=None, body=None, day="2024-05-01", company=(), people=(), articles=1, aliases=()):
    posts = (Held(role, body, day),) if role else ()
    return Known(id, name, (name, *aliases), posts, frozenset(company), day, day, articles, frozenset(people))


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        (subject("Siti Rahma Lestari"), known("k", "Siti Rahma Lestari", day="2024-01-01"), True),
        (subject("Budi Santoso"), known("k", "Budi Santoso", day="2024-01-01"), False),
        (subject("Budi Santoso", company={"i-x", "l-y"}), known("k", "Budi Santoso", company={"i-x", "l-y"}), True),
        (subject("Budi Santoso", role="Camat", body="i-a"), known("k", "Budi Santoso", role="Camat", body="i-a"), True),
        (
            subject("Budi Santoso", role="Bupati", body="i-a", company={"i-x", "i-y", "i-z"}),
            known("k", "Budi Santoso", role="Bupati", body="i-b", company={"i-x", "i-y", "i-z"}),
            False,
        ),
        (subject("Rahma", role="Bupati", body="i-a"), known("k", "Siti Rahma", role="Bupati", body="i-a"), True),
        (subject("Rahma", company={"i-a", "i-b", "i-c"}, people={"p-x", "p-y"}),
         known("k", "Siti Rahma", company={"i-a", "i-b", "i-c"}, people={"p-x", "p-y"}), False),
        (subject("Budi Santoso", role="Deputi Bidang Statistik Sosial", body="i-a"),
         known("k", "Budi Santoso", role="Deputi Statistik Sosial"), True),
        (subject("Budi Santoso", role="Deputi Bidang Statistik Sosial", body="i-a"),
         known("k", "Budi Santoso", role="Deputi Bidang Statistik Produksi"), False),
        (subject("Budi Gunarso", role="Menteri", body="i-a"),
         known("k", "Budi Gunadi Salim", role="Menteri", body="i-a"), False),
        (subject("Sulastri", company={"i-a"}), known("k", "Sulastri Dewi", aliases=("Sulastri",), articles=40,
                                                     company={"i-a"}), True),
    ],
)  # fmt: skip
def test_who_is_taken_for_whom(one, other, joined):
    decision = Resolver().identify(one, [other])
    assert (decision.entity == "k") is joined
    assert not joined or decision.features, "a join is explained"


def test_two_of_one_article_are_two():
    one = subject("Siti Rahma Lestari")
    assert Resolver().identify(one, [known("k", "Siti Rahma Lestari")], apart={"k"}.__contains__).entity is None


def test_two_regents_of_one_name_stay_two_and_are_shown(tmp_path):
    with open_store(str(tmp_path / "j.db"), resolver=Resolver()) as store:
        store.add(spoken("a", "Budi Santoso", "Kami siap", role="Bupati", body="Pemerintah Kabupaten Sukamaju"))
        store.add(spoken("b", "Budi Santoso", "Kami juga", role="Bupati", body="Pemerintah Kabupaten Tirtasari"))
        store.add(spoken("c", "Budi Santoso", "Baik", day="2024-03-01"))
        people = store.database.rows("SELECT id FROM entities WHERE kind = 'person' ORDER BY id")
        assert len(people) == 3
        assert find(store.database, limit=10).total > 0


def test_a_press_release_on_two_sites_counts_once(tmp_path):
    with open_store(str(tmp_path / "j.db"), resolver=Resolver()) as store:
        store.add(jamsostek("a1"))
        store.add(jamsostek("a2", publisher="detik.com", extra=" Sumber siaran pers."))
        store.add(spoken("b", "Sri Wulandari", "Kami siap"))
        rows = store.database.rows("SELECT id, copy_of FROM articles ORDER BY id")
        assert [(r["id"], r["copy_of"]) for r in rows] == [("a1", None), ("a2", "a1"), ("b", None)]
        shown = store.database.rows("SELECT count(*) AS n FROM statements WHERE copy = 0")[0]["n"]
        assert shown == 4
    from pipeline.api import KnowledgeBase

    with KnowledgeBase(str(tmp_path / "j.db")) as base:
        assert {row.copies for row in base.said(about="Inpres 2/2021")} == {1}
        assert [copy.id for copy in base.article("a1").copies] == ["a2"]
        assert base.said(about="Inpres 2/2021", copies=True).total == 4


@pytest.mark.parametrize("entry", resources.toml("identity.toml")["bare_heads"]["examples"])
def test_a_bare_post_is_no_part_of_a_longer_one(entry):
    one = subject("Galuh Sempalawe", role=entry["first"], body="i-dinas", day="2022-06-14")
    other = known("k", "Galuh Sempalawe", role=entry["second"])
    features = {feature.name for feature in Resolver().features(one, other)}
    assert ("same_role" in features) is entry["holds"]
