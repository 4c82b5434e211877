from __future__ import annotations

import csv
import json

import networkx as nx
import openpyxl
import pytest
from invented import jamsostek, spoken

from pipeline.api import KnowledgeBase
from pipeline.errors import InputError
from pipeline.graph.exports import KINDS, tables


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    path = tmp_path_factory.mktemp("graph") / "jejak.db"
    with KnowledgeBase(str(path), create=True) as opened:
        opened.store.add_all(
            [
                jamsostek(),
                spoken("b1", "Sri Wulandari", "=Inpres \x0bitu “berat”", role="Bupati", body="Kabupaten Banjarsari",
                       laws=("inpres-2-2021",), with_people=("Wirya Panggabean",)),
            ]
        )  # fmt: skip
        yield opened


@pytest.fixture
def graph(base):
    return base.graph()


def sizes(found):
    return found.number_of_nodes(), found.number_of_edges()


def test_the_graph_itself(graph):
    spoke = [f for _, _, f in graph.edges(data=True) if f["relation"] == "SPOKE_ABOUT"]
    assert {f["article"] for f in spoke} == {"a1", "b1"} and len(spoke) == 3
    assert all({"start", "end", "component", "confidence", "date"} <= set(f) for f in spoke)
    assert graph.nodes["inpres-2-2021"]["label"] == "Inpres 2/2021"


def test_csv(base, graph, tmp_path):
    base.export("csv", tmp_path / "out")
    with (tmp_path / "out" / "edges.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == graph.number_of_edges()
    assert any(row["words"].startswith("'=Inpres") for row in rows), "no cell begins a formula"


def test_excel(base, graph, tmp_path):
    book = openpyxl.load_workbook(base.export("xlsx", tmp_path / "x.xlsx"))
    assert (book["nodes"].max_row - 1, book["edges"].max_row - 1) == sizes(graph)


def test_excel_has_a_further_sheet_where_one_is_full(graph, tmp_path, monkeypatch):
    monkeypatch.setattr(tables, "SHEET_ROWS", 4)
    tables.write_excel(graph, tmp_path / "x.xlsx")
    book = openpyxl.load_workbook(tmp_path / "x.xlsx")
    rows = {"nodes": [], "edges": []}
    for sheet in book:
        rows[sheet.title.split()[0]] += list(sheet.values)[1:]
    assert (len(rows["nodes"]), len(rows["edges"])) == sizes(graph)
    assert {row[0] for row in rows["nodes"]} == set(graph.nodes)
    assert {len(list(sheet.values)) for sheet in book} <= {2, 3, 4, 5} and len(book.sheetnames) > 2


def test_what_only_programs_read_keeps_its_values(base, tmp_path):
    base.export("neo4j", tmp_path / "out")
    text = (tmp_path / "out" / "relationships.csv").read_text(encoding="utf-8")
    assert "=Inpres" in text and "'=Inpres" not in text


def test_json_lines(base, graph, tmp_path):
    rows = [json.loads(line) for line in base.export("jsonl", tmp_path / "x.jsonl").read_text().splitlines()]
    kinds = [row["element"] for row in rows]
    assert (kinds.count("node"), kinds.count("edge")) == sizes(graph)


def test_graphml(base, graph, tmp_path):
    found = nx.read_graphml(base.export("graphml", tmp_path / "x.graphml"), force_multigraph=True)
    assert sizes(found) == sizes(graph)
    assert {f["relation"] for _, _, f in found.edges(data=True)} >= {"SPOKE_ABOUT", "HOLDS_POST", "PART_OF"}


def test_gexf(base, graph, tmp_path):
    path = base.export("gexf", tmp_path / "x.gexf")
    found = nx.read_gexf(path)
    assert sizes(found) == sizes(graph)
    assert {f["relation"] for _, _, f in found.edges(data=True)} >= {"SPOKE_ABOUT", "HOLDS_POST"}
    assert 'type="SPOKE' not in path.read_text()


def test_node_link(base, graph, tmp_path):
    data = json.loads(base.export("node-link", tmp_path / "x.json").read_text())
    assert sizes(nx.node_link_graph(data, edges="links")) == sizes(graph)


def test_cytoscape(base, graph, tmp_path):
    data = json.loads(base.export("cytoscape", tmp_path / "x.json").read_text())
    assert sizes(nx.cytoscape_graph({**data, "directed": True, "multigraph": True})) == sizes(graph)


@pytest.mark.parametrize("kind", ["turtle", "jsonld"])
def test_rdf(base, tmp_path, kind):
    ox = pytest.importorskip("pyoxigraph")
    path = base.export(kind, tmp_path / "x.rdf")
    store = ox.Store()
    form = ox.RdfFormat.TURTLE if kind == "turtle" else ox.RdfFormat.JSON_LD
    store.load(path.read_bytes(), format=form)
    query = """PREFIX schema: <http://schema.org/> PREFIX oa: <http://www.w3.org/ns/oa#>
        SELECT ?name ?text ?start WHERE { ?q a schema:Quotation ; schema:text ?text ; schema:spokenByCharacter ?p ;
        schema:about <https://jejak.example/id/inpres-2-2021> .
        ?p <http://www.w3.org/2000/01/rdf-schema#label> ?name .
        ?note oa:hasBody ?q ; oa:hasTarget/oa:hasSelector/oa:start ?start . }"""
    found = {(row["name"].value, row["text"].value) for row in store.query(query)}
    assert ("Wirya Panggabean", "Kami mendukung Inpres 2/2021,") in found
    assert {name for name, _ in found} == {"Wirya Panggabean", "Sri Wulandari"}


def test_follow_the_money(base, tmp_path):
    rows = [json.loads(line) for line in base.export("ftm", tmp_path / "x.json").read_text().splitlines()]
    known = {row["id"] for row in rows}
    assert len(known) == len(rows)
    posts = [row for row in rows if row["schema"] == "Membership"]
    assert posts and all(set(row["properties"]["member"] + row["properties"]["organization"]) <= known for row in posts)
    (said,) = (row for row in rows if row["properties"].get("description") == ["Kami mendukung Inpres 2/2021,"]
               and row["schema"] == "UnknownLink")  # fmt: skip
    assert said["properties"]["object"] == ["inpres-2-2021"] and said["properties"]["proof"] == ["a1"]
    by_name = {row["properties"].get("name", [""])[0]: row for row in rows}
    assert by_name["Wirya Panggabean"]["properties"]["alias"] == ["Wirya"]
    part = by_name["Direktorat Jenderal Bina Keuangan Daerah"]
    assert part["properties"]["parent"] == [by_name["Kementerian Dalam Negeri"]["id"]]
    proxy = pytest.importorskip("followthemoney.proxy")
    for row in rows:
        entity = proxy.EntityProxy.from_dict(row, cleaned=False)
        assert entity.schema.name == row["schema"] and entity.caption
        assert set(entity.properties) == set(row["properties"]), "its reader keeps every property"
        for prop, value in entity.itervalues():
            assert prop.type.validate(value) and (prop.range is None or value in known), (row, prop.name)


def test_popolo(base, tmp_path):
    data = json.loads(base.export("popolo", tmp_path / "x.json").read_text())
    people = {row["id"]: row["name"] for row in data["persons"]}
    bodies = {row["id"]: row for row in data["organizations"]}
    assert [row["other_names"] for row in data["persons"] if row["name"] == "Wirya Panggabean"] == [[{"name": "Wirya"}]]
    assert any(row.get("parent_id") in bodies for row in bodies.values())
    post = next(row for row in data["memberships"] if people[row["person_id"]] == "Sri Wulandari")
    assert (post["role"], post["start_date"], post["end_date"]) == ("Bupati", "2023-08-01", "2023-08-01")
    assert bodies[post["organization_id"]]["name"] == "Kabupaten Banjarsari"
    (source,) = post["sources"]
    start, end = map(int, source["note"].split(", ")[1].split("-"))
    assert source["url"] == "https://detik.com/b1" and base.article("b1").text[start:end] == "Bupati"
    assert all(row["person_id"] in people and row["organization_id"] in bodies for row in data["memberships"])


def test_neo4j(base, graph, tmp_path):
    base.export("neo4j", tmp_path / "out")
    with (tmp_path / "out" / "nodes.csv").open(newline="") as file:
        nodes = {row["id:ID"] for row in csv.DictReader(file)}
    with (tmp_path / "out" / "relationships.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == graph.number_of_edges()
    assert {row[":START_ID"] for row in rows} | {row[":END_ID"] for row in rows} <= nodes


def test_parquet(base, graph, tmp_path):
    pq = pytest.importorskip("pyarrow.parquet")
    base.export("parquet", tmp_path / "out")
    assert pq.read_table(tmp_path / "out" / "nodes.parquet").num_rows == graph.number_of_nodes()
    assert pq.read_table(tmp_path / "out" / "edges.parquet").num_rows == graph.number_of_edges()


def test_an_unknown_kind_is_refused(base, tmp_path):
    with pytest.raises(InputError, match="known: csv"):
        base.export("docx", tmp_path / "x")
    assert set(KINDS) >= {"csv", "xlsx", "gexf", "turtle"}
