from __future__ import annotations

import pytest
from invented import jamsostek, spoken

from pipeline import resources
from pipeline.indonesian.institutions.table import bodies
from pipeline.indonesian.persons.keys import name_words
from pipeline.resolve import Resolver
from pipeline.resolve.bodies import heads_nation, related
from pipeline.resolve.names import relation
from pipeline.resolve.weights import namesakes
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


def test_no_printed_name_is_of_two_public_figures():
    rows = resources.csv_rows("gazetteers/public_names.csv")
    forms = [name_words(form) for row in rows for form in {row["name"], *row["forms"].split("|")}]
    assert all(len(form) > 1 for form in forms)
    owners = {(name_words(form), row["name"]) for row in rows for form in (row["name"], *row["forms"].split("|"))}
    assert len({form for form, _ in owners}) == len(owners)


def test_tables_hold_what_their_examples_say():
    table = resources.toml("identity.toml")
    for example in table["national"]["examples"]:
        assert heads_nation(Held(example["role"], example["body"], None))
    for example in table["national"]["counterexamples"]:
        assert not heads_nation(Held(example["role"], example["body"], None))
    for key in ("families", "everywhere"):
        for example in (*table[key]["examples"], *table[key]["counterexamples"]):
            apart = relation(example["first"], example["second"]) in {"other_name", "short_name"}
            assert apart is example.get("holds", False)
    assert all(name_words(e["name"]) in namesakes() for e in table["namesakes"]["examples"])
    assert not any(name_words(e["name"]) in namesakes() for e in table["namesakes"]["counterexamples"])
    assert set(table["national"]["kinds"]) <= {body.kind for body in bodies().values()}


@pytest.mark.parametrize(
    ("one", "other", "one_body"),
    [
        ("i-djp", "i-kemenkeu", True),
        ("i-kemenko-polhukam", "i-kemenko-polkam", True),
        ("i-kepolisian-resor-metro-tirtasari", "i-kepolisian-resor-tirtasari", True),
        ("i-satgas-pembangunan-kota-baru", "i-satgas-pembangunan-jalan-kota-baru", True),
        ("i-gugus-tugas-percepatan-penanganan-banjir", "i-gugus-tugas-penanganan-banjir-jawa-tengah", True),
        ("i-dinas-pendidikan", "i-dinas-pendidikan-dan-kebudayaan", False),
        ("i-kantor-wilayah-kehutanan-bali", "i-kantor-wilayah-kehutanan-banten", False),
        ("i-djp", "i-kemendagri", False),
        ("i-djp", "i-djbc", False),
    ],
)
def test_bodies_that_are_one_for_a_post(one, other, one_body):
    assert related(one, other) is related(other, one) is one_body


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
        # a public figure by his short and his full name, years apart; not who bears a third name
        (subject("Anies Baswedan", day="2023-11-07"), known("k", "Anies Rasyid Baswedan", day="2020-07-16"), True),
        (subject("Dito Ariotedjo"), known("k", "Ario Bimo Nandito Ariotedjo", day="2024-01-01"), True),
        (subject("Anies Rasyid"), known("k", "Anies Rasyid Baswedan", day="2020-07-16"), False),
        # a name of which one word is rare is enough; one of common words needs more
        (subject("Budi Sempalawe"), known("k", "Budi Sempalawe", day="2024-01-01"), True),
        (subject("Galuh Zonadipa", day="2025-10-02"), known("k", "Galuh Zonadipa", day="2020-05-01"), True),
        (subject("Budi Sempalawe", day="2025-10-02"), known("k", "Budi Sempalawe", day="2020-05-01"), False),
        (subject("Abdul Rahman"), known("k", "Abdul Rahman", company={"i-x"}), False),
        (subject("Napoleon Bonaparte"), known("k", "Napoleon Bonaparte", day="2020-05-01"), False),
        # posts that follow one another
        (subject("Hasan Wijaya", role="Menteri Perdagangan", body="i-kemendag"),
         known("k", "Hasan Wijaya", role="Kepala", body="i-bnpb", day="2022-01-01"), True),
        (subject("Hasan Wijaya", role="Camat", body="i-kecamatan-tirtasari"),
         known("k", "Hasan Wijaya", role="Kepala", body="i-bnpb", day="2022-01-01"), False),
        (subject("Budi Sempalawe", role="Gubernur", body="i-pemerintah-provinsi-jawa-tengah"),
         known("k", "Budi Sempalawe", role="Kepala Kepolisian Daerah", body="i-kepolisian-daerah-jawa-tengah"), True),
        # a post in a party beside one in parliament
        (subject("Galuh Sempalawe", role="Anggota Komisi III", body="i-dpr"),
         known("k", "Galuh Sempalawe", role="Ketua", body="i-ppp"), True),
        # one post, of which one article names the ministry and another the directorate
        (subject("Budi Santoso", role="Direktur Jenderal Pajak", body="i-kemenkeu"),
         known("k", "Budi Santoso", role="Direktur Jenderal Pajak", body="i-djp"), True),
        # one name, two places, one time
        (subject("Budi Sempalawe", role="Camat", body="i-kecamatan-tirtasari"),
         known("k", "Budi Sempalawe", role="Camat", body="i-kecamatan-sukamaju"), False),
        (subject("Agus Setiawan", role="Kepala Dinas", body="i-dinas-a"),
         known("k", "Agus Setiawan", role="Kepala Kepolisian Sektor", body="i-kepolisian-sektor-b"), False),
        # a rare name, but an official of a regency and one of a ministry; those who serve in the police are sent about
        (subject("Galuh Sempalawe", role="Kepala", body="i-dinas-pekerjaan-umum-kabupaten-poso"),
         known("k", "Galuh Sempalawe", role="Direktur", body="i-kemendagri", day="2022-01-01"), False),
        (subject("Galuh Sempalawe", role="Kepala", body="i-kepolisian-resor-poso"),
         known("k", "Galuh Sempalawe", role="Kepala", body="i-kepolisian-daerah-jawa-tengah", day="2022-01-01"), True),
        (subject("Budi Sempalawe", role="Wali Kota", body="i-pemerintah-kota-surabaya"),
         known("k", "Budi Sempalawe", role="Menteri Sosial", body="i-kemensos", day="2022-01-01"), True),
        (subject("Rosanda Karulano"), known("k", "Rosanda Bestari Karulano", day="2021-01-01"), True),
        (subject("Rahma Lestari"), known("k", "Siti Rahma Lestari", day="2024-01-01"), False),
        # who was printed so in full before bears the name
        (subject("Siti Lestari"), known("k", "Siti Rahma Lestari", aliases=("Siti Lestari",), articles=6), True),
        (subject("Siti Lestari"), known("k", "Siti Rahma Lestari", articles=6), False),
        (subject("Siti Lestari"), known("k", "Siti Rahma Lestari", aliases=("Siti Lestari",), day="2024-01-01"), False),
        # a letter apart in one of two words: with the post, with people, or in the same days on the same bodies
        (subject("Rina Baidolwi", role="juru bicara"), known("k", "Rina Baidowli", role="Juru Bicara"), True),
        (subject("Rina Maropidra"), known("k", "Rina Maroupidra", company={"i-a", "i-b"}), False),
        (subject("Rini Tahutuwa", company={"i-a", "i-b", "i-c"}),
         known("k", "Rini Tahutuwwa", day="2021-06-01", company={"i-a", "i-b", "i-c"}), False),
        (subject("Budi Hartanto", company={"i-a", "i-b", "i-c"}),
         known("k", "Budi Hartanti", company={"i-a", "i-b", "i-c"}), False),
        (subject("Hendra Gunawan", company={"i-a", "i-b", "i-c"}),
         known("k", "Endra Gunawan", company={"i-a", "i-b", "i-c"}), False),
        # given names of one syllable more behind a family's, and a name that tells no more than one word
        (subject("Wang Li", company={"i-a", "i-b", "i-c"}),
         known("k", "Wang Mei Li", articles=9, company={"i-a", "i-b", "i-c"}), False),
        (subject("Muhammad Yusuf", role="Ketua", body="i-ppatk"),
         known("k", "Muhammad Yusuf Sempalawe", role="Kepala", body="i-bpkp", company={"i-a"}), False),
        # roles that misprints part, and what one article takes for a body and another for a role
        (subject("Sulastri", role="Sekertaris Jenderal BPP", body="i-hipmi"),
         known("k", "Sulastri", role="Sekretaris Jenderal BPP", body="i-hipmi"), True),
        (subject("Budi Santoso", role="Kepala", body="i-departemen-komunikasi", company={"i-bi"}),
         known("k", "Budi Santoso", role="Kepala Departemen Komunikasi", body="i-bi", company={"i-bi"}), True),
        # a wife's name holds her husband's, a son's his father's
        (subject("Hesti Bagas Sempalawe", company={"i-a", "i-b", "i-c"}),
         known("k", "Bagas Sempalawe", articles=9, company={"i-a", "i-b", "i-c"}), False),
        (subject("Galuh Sempalawe Jr"), known("k", "Galuh Sempalawe", articles=9), False),
        # hubs that every other article names say nothing
        (subject("Budi Santoso", company={"l-indonesia", "l-31.71"}),
         known("k", "Budi Santoso", company={"l-indonesia", "l-31.71"}, day="2024-01-01"), False),
        (subject("Argo", role="Direktur", body="i-pt-cahaya"),
         known("k", "Argo Sempalawe", role="Kepala Divisi", body="i-polri", aliases=("Argo",), articles=20), False),
        (subject("Argo"), known("k", "Argo Sempalawe", aliases=("Argo",), articles=20), True),
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
