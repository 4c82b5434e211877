"""What an article prints never becomes a formula, in whichever table it is taken along."""

from __future__ import annotations

import pytest

from pipeline.schema.cells import MOST, cell, guarded


@pytest.mark.parametrize(
    "text", ["=1+1", "+1-2", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＠A1", "-", "+62 812 3456", "-cmd|x"]
)
def test_a_formula_is_kept_as_text(text):
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Iuran 5 %", "-5", "-3,25%", "+1.200", "1=1", "‘=1", "Pasal 5 = Pasal 6"])
def test_other_text_and_numbers_are_left_alone(text):
    assert guarded(text) == text


@pytest.mark.parametrize(
    ("text", "held"),
    [("a\x00b\x07\nc\td", "ab\nc\td"), ("\x00=1", "'=1"), ("x" * MOST, "x" * MOST),
     ("x" * (MOST + 1), "x" * (MOST - 1) + "…")],
)  # fmt: skip
def test_a_cell_of_a_workbook_holds_text(text, held):
    assert cell(text) == held


@pytest.mark.parametrize("value", ["=1+1", "\r=cmd", "@x"])
def test_every_door_uses_the_same_guard(value, capsys, tmp_path):
    import dataclasses

    import networkx as nx

    from pipeline.cli.output import write_csv
    from pipeline.graph.exports import tables
    from pipeline.schema.answers import StatementRow
    from pipeline.web.downloads import as_csv
    from pipeline.web.words import words

    write_csv([{"words": value}])
    graph = nx.MultiDiGraph()
    graph.add_node("p1", kind="person", label=value)
    tables.write_csv(graph, tmp_path)
    empty = {field.name: None for field in dataclasses.fields(StatementRow)}
    row = StatementRow(**{**empty, "regulations": (), "words": value})
    written = (
        capsys.readouterr().out,
        (tmp_path / "nodes.csv").read_bytes().decode(),
        as_csv([row], words("id")).decode(),
    )
    assert all(f"'{value.strip()}" in text or f"'{value}" in text for text in written)
