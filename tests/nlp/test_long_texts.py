"""A text as long as a book: its beginning is read, an issue says how far, and reading time grows with length alone."""

from __future__ import annotations

import time

import pytest

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


@pytest.mark.parametrize("repeated", ["-", "?", "“", "x/", "Senin (3/3/2025) ?", "(KPU) ", "Pasal 1 ", "Partai "])
def test_fragments_repeated_without_end_take_their_length(repeated):
    def cost(characters):
        begun = time.process_time()
        read(repeated * (characters // len(repeated)))
        return time.process_time() - begun

    half, whole = cost(10_000), cost(20_000)
    assert whole < 3 * half + 2 and whole < 40  # whatever else the machine does meanwhile


def test_a_number_longer_than_any_is_no_figure():
    record = read("Bupati Banggai Ludirman Kasangkala mengatakan " + "7" * 5000 + " orang hadir. Tarif naik 5 persen.")
    assert [(figure.value, figure.unit) for figure in record.figures] == [(5, "%")]


def test_words_of_a_run_without_blanks_are_the_text():
    text = "Tarif  naik " + "ab/c," * 300 + "\n\n selesai " + "-" * 1001
    assert build.build().make_doc(text).text == text
