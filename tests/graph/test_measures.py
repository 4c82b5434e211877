from __future__ import annotations

from itertools import pairwise

import networkx as nx
import pytest
from invented import jamsostek, spoken

from pipeline.api import KnowledgeBase
from pipeline.errors import InputError
from pipeline.graph.measures import path
from pipeline.graph.ontology import ontology


@pytest.fixture
def base(tmp_path):
    with KnowledgeBase(str(tmp_path / "jejak.db"), create=True) as opened:
        opened.store.add_all(
            [
                jamsostek(),
                spoken(
                    "b1", "Sri Wulandari", "Inpres itu berat", laws=("inpres-2-2021",), with_people=("Bagus Laksmana",)
                ),
                spoken(
                    "b2", "Bagus Laksmana", "Kami siap", day="2023-09-01", with_people=("Ratna Kusumo", "Tono Wijaya")
                ),
                spoken("b3", "Ratna Kusumo", "Kami juga", day="2023-09-02", with_people=("Tono Wijaya",)),
            ]
        )
        yield opened


def test_most_quoted(base):
    assert [(r.label, r.score) for r in base.most_quoted("Inpres 2/2021")] == [
        ("Wirya Panggabean", 2),
        ("Sri Wulandari", 1),
    ]
    assert base.most_quoted()[0].label == "Wirya Panggabean"


def test_shortest_path_with_evidence(base):
    steps = base.path("Wirya Panggabean", "Ratna Kusumo")
    assert steps[0].relation == "SPOKE_ABOUT"
    assert all(step.evidence["article"] for step in steps)
    ends = {steps[0].source_label, steps[-1].source_label}
    assert "Wirya Panggabean" in ends or steps[0].target_label == "Wirya Panggabean"


def test_links_between_two_people(base):
    links = base.links("Wirya Panggabean", "Sri Wulandari")
    assert {step.target for step in links} >= {"inpres-2-2021"}


def test_bridges_and_communities(base):
    assert base.bridges()[0].label in {"Bagus Laksmana", "Sri Wulandari"}
    assert {"Ratna Kusumo", "Tono Wijaya"} <= {m.label for m in base.communities()[0].members}


@pytest.mark.parametrize(
    ("filters", "articles"),
    [
        ({}, {"a1", "b1", "b2", "b3"}),
        ({"around": "Inpres 2/2021"}, {"a1", "b1"}),
        ({"since": "2023-09"}, {"b2", "b3"}),
        ({"publisher": "kompas.com"}, {"a1"}),
        ({"around": "Ratna Kusumo", "until": "2023-09-01"}, {"b2"}),
    ],
)
def test_views(base, filters, articles):
    graph = base.graph(**filters)
    assert {node for node, kind in graph.nodes(data="kind") if kind == "article"} == articles


def test_a_view_around_nobody(base):
    with pytest.raises(InputError, match="nobody"):
        base.graph(around="Tiada Siapa")


def test_the_ontology_covers_the_graph(base):
    table = ontology()
    graph = base.graph()
    for _, facts in graph.nodes(data=True):
        assert set(facts) - {"kind", "label"} <= {*table["node"][facts["kind"]]["properties"], "subkind", "code"}
    evidence = {"relation", "article", "start", "end", "date", "component", "confidence"}
    for source, target, facts in graph.edges(data=True):
        entry = table["edge"][facts["relation"]]
        assert set(facts) - evidence <= set(entry["properties"])
        assert graph.nodes[source]["kind"] in entry["source"] and graph.nodes[target]["kind"] in entry["target"]
    for group in ("node", "edge"):
        assert all(entry["id"] and entry["en"] and entry["term"] for entry in table[group].values())


def _between(*ways, crowd=0):
    """Return a graph in which Sari and Tono are linked over each way, and so many others over the last body."""
    graph = nx.MultiDiGraph()
    kinds = {"Indonesia": "place", "Malaysia": "place", "Klungkung": "place", "BPJS Ketenagakerjaan": "institution"}
    for number, way in enumerate(ways):
        nodes = ("Sari", *way, "Tono")
        for node in nodes:
            kind = kinds.get(node) or ("article" if node.startswith("Kabar") else "person")
            graph.add_node(node, label=node, kind=kind)
        for one, other in pairwise(nodes):
            graph.add_edge(one, other, relation="NAMED_IN", article=f"a{number}")
    for number in range(crowd):
        graph.add_node(f"p{number}", label=f"p{number}", kind="person")
        graph.add_edge(f"p{number}", ways[-1][0], relation="NAMED_IN", article="b")
    return graph


@pytest.mark.parametrize(
    ("graph", "over"),
    [
        (_between(["Indonesia"], ["Kabar A", "Ratna", "Kabar B"]), "Ratna"),
        (_between(["Malaysia"], ["Kabar A", "Ratna", "Kabar B"]), "Ratna"),
        (_between(["Klungkung"], ["Kabar A", "Ratna", "Kabar B"]), "Klungkung"),
        (_between(["Kabar A", "Ratna", "Kabar B"], ["BPJS Ketenagakerjaan"]), "BPJS Ketenagakerjaan"),
        (_between(["Kabar A", "Ratna", "Kabar B"], ["BPJS Ketenagakerjaan"], crowd=80), "Ratna"),
    ],
)
def test_a_way_over_what_all_touch_is_none(graph, over):
    steps = path(graph, "Sari", "Tono", hubs=False)
    assert over in {step.source for step in steps} | {step.target for step in steps}
    assert len(path(graph, "Sari", "Tono")) == 2, "the shortest of all leads over one"


def test_a_hub_may_be_where_a_way_begins():
    graph = _between(["Indonesia"])
    assert path(graph, "Indonesia", "Tono", hubs=False) and not path(graph, "Sari", "Tono", hubs=False)
