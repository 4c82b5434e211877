"""What one law does to another becomes an edge: from the article's words, and from the titles of the index."""

from __future__ import annotations

from dataclasses import replace

import pytest
from invented import spoken

from pipeline.api import KnowledgeBase
from pipeline.indonesian import regulations
from pipeline.nlp.annotations import group_regulations
from pipeline.schema import json

TEXT = "Hal itu diatur Pasal 2 UU Nomor 31 Tahun 1999 sebagaimana telah diubah dengan UU Nomor 20 Tahun 2001, kata dia."


@pytest.fixture
def record():
    told = spoken("c1", "Sri Wulandari", "Kami patuh")
    laws = group_regulations(tuple(regulations.find(TEXT)), text=TEXT)
    return replace(told, article=replace(told.article, text=TEXT), statements=(), persons=(), regulations=laws)


def test_the_record_tells_what_amends_what(record):
    (relation,) = record.regulations[1].relations
    assert (record.regulations[1].id, relation.kind, relation.target) == ("uu-20-2001", "amends", "uu-31-1999")
    assert TEXT[relation.start : relation.end].endswith("UU Nomor 20 Tahun 2001")
    assert "relations" not in json.dumps(record)
    assert json.loads(json.dumps(record, detail=True)).regulations[1].relations == (relation,)


def test_the_graph_has_the_edge_with_its_evidence(record, tmp_path):
    with KnowledgeBase(str(tmp_path / "jejak.db"), create=True) as base:
        base.store.add(record)
        edges = [e for e in base.view().edges if e.relation == "AMENDS"]
    assert {(e.source, e.target) for e in edges} == {("uu-20-2001", "uu-31-1999")}
    assert {e.component for e in edges} == {"regulation_ruler", "index"}
