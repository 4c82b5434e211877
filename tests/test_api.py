from __future__ import annotations

import inspect
import json
import re
from dataclasses import asdict

import pytest
from invented import jamsostek, naming, spoken

from pipeline.api import KnowledgeBase, narrowing
from pipeline.errors import InputError


@pytest.fixture
def base(tmp_path):
    with KnowledgeBase(str(tmp_path / "jejak.db"), create=True) as opened:
        opened.store.add_all(
            [
                jamsostek(),
                spoken(
                    "b1", "Sri Wulandari", "Inpres itu membebani kas daerah", role="Bupati",
                    body="Kabupaten Banjarsari", laws=("inpres-2-2021",), stance="against",
                ),
                spoken("b2", "Sri Wulandari", "Peraturannya sudah disebutkan", day="2023-09-10"),
                spoken(
                    "b3", "Bagus Laksmana", "Pekerja terdaftar di Banjarsari", figure=1200,
                    measure="pekerja rentan terdaftar",
                ),
                spoken(
                    "b4", "Ratna Kusumo", "Pekerja terdaftar di Banjarsari turun", figure=900,
                    measure="pekerja rentan terdaftar", day="2023-08-09",
                ),
            ]
        )  # fmt: skip
        yield opened


@pytest.mark.parametrize(
    "about", ["Inpres 2/2021", "inpres no 2 tahun 2021", "Inpres Nomor 2 Tahun 2021", "inpres-2-2021", "INPRES 2/2021"]
)
def test_said_about_a_regulation_in_any_form(base, about):
    found = base.said(about=about)
    assert [(row.date, row.speaker, row.words[:14], row.stance) for row in found] == [
        ("2023-08-01", "Sri Wulandari", "Inpres itu mem", "against"),
        ("2023-07-27", "Wirya Panggabean", "Inpres Nomor 2", "neutral"),
        ("2023-07-27", "Wirya Panggabean", "Kami mendukung", "for"),
    ]
    assert found.total == 3 and found.exact
    assert found.understood[0].label == "Inpres 2/2021"


def test_a_row_says_all_that_a_reader_needs(base):
    row = next(row for row in base.said("Wirya") if row.stance == "for")
    article = base.article(row.article)
    assert article.text[row.start : row.end] == row.words == "Kami mendukung Inpres 2/2021"
    assert row.position == "Sekretaris Direktorat Jenderal Bina Keuangan Daerah"
    assert (row.publisher, row.url, row.confidence) == ("kompas.com", "https://kompas.com/a1", 0.97)
    assert row.regulations == ("inpres-2-2021",)
    json.dumps(asdict(row))


@pytest.mark.parametrize(
    ("question", "articles"),
    [
        ({"who": "Sri Wulandari"}, ["b2", "b1"]),
        ({"who": "sri wulandari", "until": "2023-08"}, ["b1"]),
        ({"who": "Bupati Kabupaten Banjarsari"}, ["b2", "b1"]),
        ({"who": "Kabupaten Banjarsari"}, ["b2", "b1"]),
        ({"who": "BPJS Ketenagakerjaan"}, ["a1"]),
        ({"who": "Tidak Dikenal"}, []),
        ({"about": "sebut"}, ["b2"]),
        ({"about": "peraturan"}, ["b2"]),
        ({"stance": "against"}, ["b1"]),
        ({"publisher": "kompas.com", "type": "direct"}, ["a1"]),
        ({"about": "Inpres 9/2099"}, []),
        ({"words": "kas daerah", "sort": "relevance"}, ["b1"]),
    ],
)
def test_said_narrows_down(base, question, articles):
    assert [row.article for row in base.said(**question)] == articles


def test_the_post_of_another_article_counts_at_that_date(base):
    row = base.said("Sri Wulandari", since="2023-09-01")[0]
    assert (row.article, row.position) == ("b2", "Bupati Kabupaten Banjarsari")


def test_pages_and_order(base):
    newest = base.said(limit=2)
    assert (len(newest), newest.total) == (2, 7)
    oldest = base.said(sort="oldest", limit=1)
    assert oldest[0].date == "2023-07-27"
    assert base.said(limit=100, offset=5).rows == base.said(limit=100).rows[5:]


@pytest.mark.parametrize("question", [{"since": "kemarin"}, {"until": "2023-13"}, {"limit": 0}, {"offset": -1}])
def test_bad_questions_get_one_clear_line(base, question):
    with pytest.raises(InputError):
        base.said(**question)


@pytest.mark.parametrize(
    "words", ['"', "(", "NEAR(", "a* OR", "'; DROP TABLE articles", "\x00", "🙂", "", "  ", "-", "^x"]
)
def test_hostile_words_are_only_words(base, words):
    base.search(words)
    base.said(words=words)
    base.ask(words)
    base.suggest(words)
    assert base.stats()["articles"] == 5


def test_trace(base):
    trace = base.trace("Inpres 2/2021")
    assert (trace.id, trace.uri, trace.articles) == ("inpres-2-2021", "/akn/id/act/inpres/2021/2", 2)
    assert (trace.first, trace.last) == ("2023-07-27", "2023-08-01")
    assert {c.value: c.count for c in trace.stances} == {"for": 1, "against": 1, "neutral": 1}
    assert [(m.value, m.count) for m in trace.months] == [("2023-07", 1), ("2023-08", 1)]
    assert trace.mentions.total == 3
    assert "Jaminan Sosial" in trace.title


def test_who(base):
    (profile,) = base.who("Sri Wulandari")
    assert (profile.kind, profile.statements, profile.articles) == ("person", 2, 2)
    assert [(post.label, post.first, post.articles) for post in profile.posts] == [
        ("Bupati Kabupaten Banjarsari", "2023-08-01", ("b1",))
    ]
    assert profile.regulations[0].value == "inpres-2-2021"
    assert base.who(profile.id) == (profile,)
    (ministry,) = base.who("Kemendagri")
    assert ministry.name == "Kementerian Dalam Negeri"
    assert base.who("Tiada Siapa") == ()


def test_figures_and_their_contradictions(base):
    found = base.figures("pekerja rentan")
    assert [(f.value, f.speaker, bool(f.contradicts)) for f in found] == [
        (900, "Ratna Kusumo", True),
        (1200, "Bagus Laksmana", True),
    ]
    (figure,) = base.figures("peserta aktif")
    assert (figure.value, figure.unit, figure.speaker) == (
        36_700_000,
        "peserta",
        "Badan Penyelenggara Jaminan Sosial Ketenagakerjaan",
    )


def test_search_knows_affixes(base):
    (row,) = base.search("menyebut jamsostek")
    assert row.id == "a1" and "‹" in row.snippet
    assert {r.id for r in base.search("daftar")} == {"b3", "b4"}


def test_what_found_articles_are_made_of(base):
    found = base.search_facets("menyebut jamsostek")
    assert (found.total, found.exact) == (1, True)
    assert [(c.label, c.count) for c in found.regulation] == [("Inpres 2/2021", 1)]
    assert [(c.value, c.count) for c in (*found.publisher, *found.period)] == [("kompas.com", 1), ("2023-07", 1)]
    assert "Wirya Panggabean" in {c.label for c in found.person}
    whole = base.search_facets("")
    assert sum(c.count for c in whole.publisher) == whole.total == base.search("").total
    assert base.search_facets("daftar", publisher="kompas.com").total == 0


def test_article_with_marks(base):
    article = base.article("a1")
    assert base.article("src-a1") == article == base.article("https://kompas.com/a1")
    marked = {(m.kind, article.text[m.start : m.end]) for m in article.marks}
    assert ("person", "Wirya") in marked and ("regulation", "Inpres 2/2021") in marked
    assert base.article("nowhere") is None


def test_facets_add_up(base):
    facets = base.facets(about="Inpres 2/2021")
    assert facets.total == 3
    assert {c.label: c.count for c in facets.speaker} == {"Wirya Panggabean": 2, "Sri Wulandari": 1}
    assert [c.label for c in facets.regulation] == ["Inpres 2/2021"]


def test_suggestions(base):
    assert base.suggest("sri")[0].label == "Sri Wulandari"
    assert base.suggest("inpres 2")[0].label == "Inpres 2/2021"


@pytest.fixture
def laws(tmp_path):
    with KnowledgeBase(str(tmp_path / "laws.db"), create=True) as opened:
        opened.add_all(
            [
                naming("a", "Kami tolak UU ITE sekarang", {"UU ITE": "uu-11-2008"}, day="2023-05-02"),
                naming("b", "Pasal 27 UU ITE berat", {"Pasal 27 UU ITE": "uu-1-2024"}),
                naming("c", "UU ITE lagi dan UU Tapera", {"UU ITE": "uu:ite", "UU Tapera": "uu:tapera"}),
            ]
        )
        yield opened


@pytest.mark.parametrize(
    ("asked", "label", "articles"),
    [
        ("UU ITE", "UU 11/2008, UU 1/2024, UU ITE", ["b", "c", "a"]),
        ("uu ite", "UU 11/2008, UU 1/2024, UU ITE", ["b", "c", "a"]),
        ("Undang-Undang Informasi dan Transaksi Elektronik", "UU 11/2008, UU 1/2024, UU ITE", ["b", "c", "a"]),
        ("UU 11/2008", "UU 11/2008, UU ITE", ["a", "c"]),
        ("uu-1-2024", "UU 1/2024", ["b"]),
        ("uu:ite", "UU ITE", ["c"]),
        ("UU Tapera", "UU 4/2016, UU Tapera", ["c"]),
    ],
)
def test_a_name_traces_every_regulation_printed_under_it(laws, asked, label, articles):
    trace = laws.trace(asked)
    assert [note.label for note in trace.understood] == [label]
    assert sorted(m.article for m in trace.mentions) == sorted(articles)
    assert laws.said(about=asked).total == len(articles)


def test_a_mention_shows_its_sentence_and_who_was_speaking(laws):
    row = next(m for m in laws.trace("UU ITE").mentions if m.article == "b")
    assert row.context == '"‹Pasal 27 UU ITE› berat," kata Sinta Maharani.'
    assert (row.speaker, row.stance, row.label) == ("Sinta Maharani", "denying", "UU 1/2024")
    assert laws.statement(row.statement).words == "Pasal 27 UU ITE berat"
    assert [(n.label, n.count) for n in laws.trace("UU ITE").names] == [("UU ITE", 3)]


def test_a_name_that_nothing_bears_finds_nothing_and_words_stay_words(laws):
    assert laws.trace("UU Antah Berantah").mentions.total == 0
    with pytest.raises(InputError):
        laws.trace("hujan deras")


def test_contradicting_claims_stand_beside_a_figure_with_their_evidence(base):
    figure = base.figures("pekerja rentan")[0]
    (claim,) = figure.against
    assert (claim.speaker, claim.value, claim.article, claim.moment) == ("Bagus Laksmana", 1200, "b3", "2023-08")
    assert base.article(claim.article).text[claim.start : claim.end] == claim.words


def test_a_measure_over_time(base):
    base.add_all(
        [spoken("b9", "Ratna Kusumo", "Pekerja terdaftar naik", figure=1500, measure="pekerja rentan daftar",
                day="2023-10-01")]
    )  # fmt: skip
    (series,) = base.series("pekerja rentan")
    assert [(c.moment, c.value, c.speaker) for c in series.claims] == [
        ("2023-08", 1200, "Bagus Laksmana"),
        ("2023-08", 900, "Ratna Kusumo"),
        ("2023-10", 1500, "Ratna Kusumo"),
    ]
    assert series.disputed == ("2023-08",)
    assert series.measure == "pekerja rentan terdaftar", "as most print it"
    assert base.series("pekerja rentan", who="Bagus Laksmana") == ()


def test_every_post_is_shown_in_print(base):
    for profile in (*base.who("Sri Wulandari"), *base.who("Wirya")):
        for post in profile.posts:
            assert post.evidence and post.count >= 1
            for shown in post.evidence:
                article = base.article(shown.article)
                assert article.text[shown.start : shown.end] == shown.words and shown.url == article.url


def test_common_words_are_counted_and_paged_like_rare_ones(tmp_path, monkeypatch):
    from pipeline.store import search

    with KnowledgeBase(str(tmp_path / "many.db"), create=True) as base:
        base.add_all(
            spoken(f"m{n:03}", f"Orang {n}", f"Harga beras naik {n}", day=f"2023-01-{n % 28 + 1:02}") for n in range(60)
        )
        rare = [row.id for row in base.said(words="harga", limit=20, offset=10)]
        monkeypatch.setattr(search, "MANY", 5)
        assert [row.id for row in base.said(words="harga", limit=20, offset=10)] == rare
        assert base.said(words="harga").total == 60
        assert base.said(words="harga beras", sort="relevance").total == 60


@pytest.mark.parametrize("about", [None, "Inpres 2/2021", "UU ITE"])
def test_common_words_narrowed_down_are_all_found(tmp_path, monkeypatch, about):
    from pipeline.store import articles, search, statements

    laws = {"Inpres 2/2021": ("inpres-2-2021",), "UU ITE": ("uu-11-2008",)}.get(about, ())
    with KnowledgeBase(str(tmp_path / "many.db"), create=True) as base:
        base.add_all(
            spoken(f"m{n:03}", f"Orang {n}", f"Harga beras naik {n}", day=f"2023-01-{n % 28 + 1:02}",
                   laws=laws if n % 2 else ())
            for n in range(60)
        )  # fmt: skip
        for room in (statements, articles):
            monkeypatch.setattr(room, "RANKED", 5)
        monkeypatch.setattr(search, "RANKED", 5)
        asked = {"about": about, "since": None if about else "2023-01-15"}
        found = base.said(words="harga", sort="relevance", limit=99, **asked)
        assert found.total == len(found) == base.facets(words="harga", **asked).total > 5
        assert found.exact and [row.date for row in found] == sorted((row.date for row in found), reverse=True)
        listed = base.search("harga", since="2023-01-15", limit=99)
        assert listed.total == len(listed) == base.search_facets("harga", since="2023-01-15").total > 5


def public(kind):
    return {name: found for name, found in inspect.getmembers(kind, callable) if not name.startswith("_")}


def test_the_base_tells_what_it_can_be_asked():
    told = set(re.findall(r"``(\w+)``", KnowledgeBase.__doc__))
    methods = set(public(KnowledgeBase)) - {"close"}
    assert methods <= told, f"name in the docstring of KnowledgeBase: {sorted(methods - told)}"
    assert told <= methods | {"understood"}, f"no method any more: {sorted(told - methods)}"


@pytest.mark.parametrize(
    ("name", "filters"), [("said", narrowing.Narrowed), ("ask", narrowing.Boxed), ("graph", narrowing.Viewed)]
)
def test_help_lists_every_filter(name, filters):
    told = inspect.getdoc(public(KnowledgeBase)[name])
    assert not [key for key in filters.__annotations__ if f"``{key}``" not in told]


@pytest.mark.parametrize("name", sorted(public(KnowledgeBase)))
def test_a_method_says_of_what_type_its_arguments_are(name):
    """A misspelt filter is seen by a type checker before anything runs: no argument is just anything."""
    taken = inspect.signature(public(KnowledgeBase)[name]).parameters.values()
    assert not [
        argument.name
        for argument in taken
        if argument.name != "self" and argument.annotation in {"Any", argument.empty}
    ]


@pytest.mark.parametrize("name", sorted(public(KnowledgeBase)))
def test_a_method_tells_of_its_arguments(name):
    """A method of three arguments and more lists each of them, so that help() is enough."""
    method = public(KnowledgeBase)[name]
    taken = [p for p in inspect.signature(method).parameters if p not in {"self", "limit", "offset"}]
    told = inspect.getdoc(method)
    assert len(taken) < 3 or not [argument for argument in taken if argument not in told]
