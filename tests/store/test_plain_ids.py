"""Ids of people: the same after a reading that was killed, and the name alone where one person bears it."""

from __future__ import annotations

import random

import pytest
from invented import spoken

from pipeline.api import KnowledgeBase
from pipeline.resolve import Resolver
from pipeline.schema import Article, Institution, Person, Position, Record, Reference
from pipeline.store import open_store, orphans, plain_ids, regrouping
from pipeline.store.linking import Verdicts

NAMES = ("Ratna Kusumo", "Budi Santoso", "Siti Rahma", "Rahma", "Kusumo", "Ratna Kusumo Wardani", "Budi Hartono",
         "Agus Santoso", "Sempalawe", "Galuh Sempalawe", "Galuh Ratna", "Wardani")  # fmt: skip
POSTS = ("Kepala Dinas", "Sekretaris Dinas", "Juru Bicara")
BODIES = ("Dinas Perhubungan Kota Poso", "Dinas Kesehatan Kota Tegal", "Kementerian Perdagangan", "Bank Maju Bersama")


def article(number: int, *held: tuple[str, str | None, str | None]) -> Record:
    """An article that names people with the post and the body of each."""
    text = "\n".join(
        f"{post or ''} {body or ''} {name} menjawab warga pasar nomor {number}." for name, post, body in held
    )
    people, posts, bodies = [], [], []
    for at, (name, post, body) in enumerate(held, 1):
        begin = text.index(f" {name} menjawab warga") + 1
        spot = (begin, begin + len(name))
        people.append(Person(f"p{at}", name, (name,), (Reference(*spot, f"p{at}", rule="name"),)))
        if body:
            bodies.append(Institution(f"i{at}", body, (), None))
        if post:
            posts.append(Position(f"p{at}", post, f"i{at}" if body else None, begin - len(post) - 2, spot[1]))
    day = f"2023-{1 + number // 28 % 12:02}-{1 + number % 28:02}"
    return Record(
        Article(f"a{number}", text, published=f"{day}T09:00:00+07:00"), tuple(people), tuple(bodies),
        positions=tuple(posts),
    )  # fmt: skip


def articles(seed: int, *, number: int = 80) -> list[Record]:
    dice = random.Random(seed)
    return [
        article(
            n, *((name, dice.choice((None, *POSTS)), dice.choice((None, *BODIES))) for name in dice.sample(NAMES, 3))
        )
        for n in range(number)
    ]


def ids(path: str) -> list[tuple[object, ...]]:
    with KnowledgeBase(path, read_only=True) as base:
        sql = "SELECT article_id, local_id, entity_id FROM appearances ORDER BY article_id, local_id"
        return [tuple(row.values()) for row in base.store.database.rows(sql)]


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("kills", [(2, 5), range(1, 8)])
def test_a_killed_reading_that_goes_on_gives_the_same_ids(tmp_path, seed, kills):
    batches = [articles(seed)[at : at + 10] for at in range(0, 80, 10)]
    whole, cut = str(tmp_path / "whole.db"), str(tmp_path / "cut.db")
    with open_store(whole, resolver=Resolver()) as store:
        for batch in batches:
            store.add_all(batch)
    store = open_store(cut, resolver=Resolver())
    for number, batch in enumerate(batches):
        if number in kills:
            store.close()  # no last look, as after kill -9
            store = open_store(cut, resolver=Resolver())
        store.add_all(batch)
    with store:
        pass
    assert ids(whole) == ids(cut)


@pytest.mark.parametrize(
    ("entity", "plain", "marked"),
    [
        ("p-ratna-kusumo-76d0e64f", "p-ratna-kusumo", True),
        ("p-ratna-kusumo", "p-ratna-kusumo", False),
        ("p-ratna-kusumo-wardani", "p-ratna-kusumo", False),
        ("p-ratna-kusumo-76d0e64f", "p-ratna", False),
    ],
)
def test_marks(entity, plain, marked):
    assert plain_ids.is_marked(entity, plain) is marked


def test_who_alone_bears_a_name_gets_the_id_that_is_the_name(tmp_path):
    path = str(tmp_path / "j.db")
    said = [("Bupati", "Kabupaten Poso"), ("Direktur Utama", "Bank Maju Bersama")]
    records = [spoken(f"a{n}", "Budi Santoso", "Tarif tetap", role=r, body=b) for n, (r, b) in enumerate(said)]
    with KnowledgeBase(path, create=True) as base:
        base.add_all(records)
        database = base.store.database
        marked = next(row.id for row in base.who("Budi Santoso") if row.id != "p-budi-santoso")
        assert plain_ids.is_marked(marked, "p-budi-santoso") and not plain_ids.is_free(database, "p-budi-santoso")
        with database.transaction():  # what a second look does that finds both to be one
            database.run("UPDATE appearances SET base_id = :id WHERE kind = 'person'", {"id": marked})
            regrouping.settle(database, ["p-budi-santoso"], Verdicts())
            assert plain_ids.is_free(database, "p-budi-santoso")
            pair = {"one": "p-budi-santoso", "other": marked}
            database.run("INSERT INTO doubts VALUES (:one, :other, 2.9, '[]', 'a1') ON CONFLICT DO NOTHING", pair)
            plain_ids.give(database, marked, "p-budi-santoso", Verdicts())
        (person,) = base.who("Budi Santoso")
        assert (person.id, person.articles, person.statements) == ("p-budi-santoso", 2, 2)
        assert {row.speaker_id for row in base.said("Budi Santoso")} == {"p-budi-santoso"}
        orphans.sweep(database)
        assert all(check.ok for check in base.doctor())
        assert not base.store.database.rows("SELECT * FROM doubts WHERE first_id = second_id")


def test_judged_ids_stay():
    verdicts = Verdicts(same={"p-a": "p-b"}, forced={("a1", "c"): "p-c"}, apart=frozenset({frozenset({"p-d", "p-e"})}))
    assert [verdicts.speak_of(f"p-{name}") for name in "abcdef"] == [True] * 5 + [False]
