"""Reading apart: a page that kills, hangs or eats the memory is set aside, and whoever asked goes on."""

from __future__ import annotations

import threading
import time

import pytest

from pipeline.batch.apart import Apart
from pipeline.batch.task import GIBIBYTE, BatchError, Limits
from pipeline.errors import ResourceError
from pipeline.schema import Page

LIMITS = Limits(seconds=3.0, memory=2 * GIBIBYTE)


def text(number, word=""):
    return Page(
        f"Bupati meresmikan pasar nomor {number}. {word}", "text", source_id=f"a{number}", path=f"a{number}.txt"
    )


@pytest.mark.parametrize("extractor", ["strange_reader:extract", "strange_reader:grouped"])
@pytest.mark.parametrize(
    ("word", "reason"), [("MATI", "killed by SIGSEGV"), ("MACET", "took more than 3 seconds"), ("RAKUS", "MemoryError")]
)
def test_one_page_is_set_aside_and_the_others_are_kept(memory, extractor, word, reason):
    outcomes = {}
    with Apart(LIMITS, extractor) as apart:
        summary = apart.ingest(
            [text(1), text(2, word), text(3)], memory,
            on_record=lambda record, outcome: outcomes.setdefault(record.article.source_id, outcome),
        )  # fmt: skip
    assert (summary.kept, summary.failed) == (2, 1)
    assert outcomes == {"a1": "new", "a2": "failed", "a3": "new"}
    assert [told.issue.detail for told in summary.issues] == [reason]


def test_pages_are_read_as_they_come(memory):
    """A page is in the base before the next one is fetched."""
    held = []

    def coming():
        for number in range(3):
            held.append(len(memory.kept))
            yield text(number)

    with Apart(LIMITS, "strange_reader:extract") as apart:
        apart.ingest(coming(), memory, together=1)
        assert held == [0, 1, 2]
        again = apart.ingest([text(0)], memory)
    assert (again.same, again.kept) == (1, 0)


def test_what_holds_nothing_needs_no_process(memory):
    with Apart(LIMITS, "no.such:reader") as apart:
        assert apart.ingest([Page("", path="kosong.html", source_id="kosong.html")], memory).failed == 1


def test_it_can_be_stopped_from_outside(memory):
    apart = Apart(Limits(seconds=60.0), "strange_reader:extract")
    threading.Timer(1.5, apart.stop).start()
    start = time.monotonic()
    with apart, pytest.raises(BatchError, match="stopped"):
        apart.ingest([text(1, "MACET")], memory)
    assert time.monotonic() - start < 20


def test_a_fault_of_the_house_comes_out_as_itself(memory):
    with (
        Apart(LIMITS, "strange_reader:broken") as apart,
        pytest.raises(ResourceError, match="line 3"),
    ):
        apart.ingest([text(1)], memory)
