"""A text as long as a book: its beginning is read, an issue says how far, and reading time grows with length alone."""

from __future__ import annotations

import time

from pipeline.nlp import build
from pipeline.schema import Article

SAID = 'Bupati Banggai Ludirman Kasangkala mengatakan tarif naik 5 persen. "Kami terpaksa," ujarnya, Senin (3/3/2025).'


def read(text):
    return next(build.extract([Article(id="panjang", text=text)]))


def test_the_beginning_is_read_to_the_end_of_a_paragraph(monkeypatch):
    monkeypatch.setattr(build, "LONGEST", 5 * len(SAID))
    text = "\n".join([SAID] * 9)
    record = read(text)
    issue = next(issue for issue in record.issues if issue.code == "too-long")
    assert issue.detail == f"read to character {4 * len(SAID) + 3} of {len(text)}"
    assert record.article.text == text and len(record.statements) == 8
    assert max(statement.end for statement in record.statements) <= 4 * len(SAID) + 3


def test_a_single_line_is_cut_where_it_must(monkeypatch):
    monkeypatch.setattr(build, "LONGEST", 40)
    assert "too-long" in {issue.code for issue in read("tarif " * 30).issues}


def test_ordinary_texts_carry_no_such_issue():
    assert not read(SAID).issues


def test_reading_time_grows_with_length_alone():
    def cost(times):
        begun = time.process_time()
        read("\n".join([SAID] * times))
        return time.process_time() - begun

    cost(10)
    assert cost(1600) < 12 * max(cost(400), 0.2)
