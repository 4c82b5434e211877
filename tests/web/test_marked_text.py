"""Marks on a text: nested where one lies in another, cut only where they cross, no letter lost."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.schema.answers import Mark
from pipeline.web.marked_text import paragraphs


def shown(text: str, marks: list[Mark]) -> str:
    lines = []
    for line in paragraphs(text, marks):
        out, opened = "", []
        for piece in line:
            if piece.step == "open":
                opened.append(piece.mark.kind)
                out += f"[{piece.mark.kind[:3]}{'' if piece.first else '+'}:"
            elif piece.step == "close":
                assert opened.pop() == piece.mark.kind
                out += "]"
            else:
                out += piece.text
        assert not opened
        lines.append(out)
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("text", "marks", "wanted"),
    [
        ("Galuh bicara.", [Mark(0, 5, "person")], "[per:Galuh] bicara."),
        ("Inpres 2/2021 penting", [Mark(0, 21, "statement"), Mark(0, 13, "regulation")],
         "[sta:[reg:Inpres 2/2021] penting]"),
        ("Pemkot Bogor", [Mark(0, 12, "institution"), Mark(7, 12, "place")], "[ins:Pemkot [pla:Bogor]]"),
        ("satu dua tiga", [Mark(0, 8, "statement"), Mark(5, 13, "figure")], "[sta:satu [fig:dua]][fig+: tiga]"),
        ("baris satu\nbaris dua", [Mark(6, 16, "statement")], "baris [sta:satu]\n[sta+:baris] dua"),
        ("kosong\n\nlagi", [Mark(8, 12, "person")], "kosong\n\n[per:lagi]"),
    ],
)  # fmt: skip
def test_marks_are_nested(text, marks, wanted):
    assert shown(text, marks) == wanted


@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_no_letter_is_lost(data):
    text = data.draw(st.text(alphabet="ab\n", min_size=1, max_size=30))
    spans = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text))).filter(lambda pair: pair[0] < pair[1])
    kinds = st.sampled_from(["statement", "person", "regulation", "figure"])
    marks = [Mark(a, b, kind) for (a, b), kind in data.draw(st.lists(st.tuples(spans, kinds), max_size=8))]
    assert re.sub(r"\[\w+\+?:|\]", "", shown(text, marks)) == text
