from __future__ import annotations

import pytest
from invented import jamsostek, spoken

from pipeline.api import KnowledgeBase
from pipeline.errors import InputError

pytest.importorskip("ladybug", reason="the engine is absent: pip install 'jejak[cypher]'")


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    path = tmp_path_factory.mktemp("cypher") / "jejak.db"
    with KnowledgeBase(str(path), create=True) as opened:
        opened.store.add_all(
            [
                jamsostek(),
                spoken("b1", "Sri Wulandari", 'Inpres itu "berat",\nkata\\dia', role="Bupati",
                       body="Kabupaten Banjarsari", laws=("inpres-2-2021",), with_people=("Wirya Panggabean",)),
            ]
        )  # fmt: skip
        yield opened


def test_who_spoke_about_a_regulation(base):
    question = """MATCH (p:Person)-[s:SPOKE_ABOUT]->(r:Regulation {id: 'inpres-2-2021'})
        RETURN p.label AS who, count(s) AS n ORDER BY n DESC, who"""
    assert base.cypher(question) == [{"who": "Wirya Panggabean", "n": 2}, {"who": "Sri Wulandari", "n": 1}]


def test_the_same_nodes_and_edges_as_the_graph(base):
    graph = base.graph()
    assert base.cypher("MATCH (n) RETURN count(*) AS n") == [{"n": graph.number_of_nodes()}]
    assert base.cypher("MATCH ()-[e]->() RETURN count(*) AS n") == [{"n": graph.number_of_edges()}]


def test_an_edge_carries_its_evidence_word_for_word(base):
    (row,) = base.cypher("MATCH (:Person {label: 'Sri Wulandari'})-[s:SPOKE_IN]->(a:Article) RETURN s, a.url AS url")
    text = base.article(row["s"]["article"]).text
    assert text[row["s"]["start_at"] : row["s"]["end_at"]] == row["s"]["words"] == 'Inpres itu "berat",\nkata\\dia'
    assert row["s"]["kind"] == "SPOKE_IN" and row["url"] == "https://detik.com/b1"


def test_a_view_narrows(base):
    assert base.cypher("MATCH (a:Article) RETURN a.id AS id", publisher="detik.com") == [{"id": "b1"}]
    (row,) = base.cypher("MATCH p = (:Person)-[:HOLDS_POST]->(i) RETURN p LIMIT 1", around="Sri Wulandari")
    assert [node["kind"] for node in row["p"]["nodes"]] == ["Person", "Institution"]


@pytest.mark.parametrize(
    "question",
    [
        "CREATE (a:Person {id: 'x'})",
        "MATCH (a:Person) SET a.label = 'x'",
        "MATCH (a:Person) DETACH DELETE a",
        "match (a:Person) delete a",
        "LOAD FROM '/etc/hostname' RETURN *",
        "COPY (MATCH (p) RETURN p) TO '/tmp/x.csv'",
        "MATCH (p:Person) RETURN p; DROP TABLE Person",
        "INSTALL httpfs",
        "CALL show_tables() RETURN *",
        "MATCH (a RETURN",
        "MATCH (a:Nobody) RETURN a",
        "",
    ],
)
def test_what_is_no_question_is_refused_in_one_line(base, question):
    with pytest.raises(InputError, match=r"^Cypher: [^\n]+$"):
        base.cypher(question)


def test_words_in_quotation_marks_are_no_orders(base):
    assert base.cypher("MATCH (a:Article) WHERE a.label CONTAINS 'SET; DELETE' RETURN a.id") == []
