"""JSON lists that are too long to be held in memory: every row is read, what is wrong costs only the rest."""

from __future__ import annotations

import gzip
import json
import tracemalloc

import pytest

from pipeline.fetch import long_lists, rows
from pipeline.fetch.sources import pages

ROWS = [
    {"id": f"r{n}", "text": f"Kalimat ke-{n}: “Kami tetap menolak,” kata Raditya Wibisono. " * 5, "share": 1.5}
    for n in range(2_000)
]
LIST = json.dumps(ROWS, ensure_ascii=False).encode()


@pytest.fixture(autouse=True)
def small(monkeypatch):
    """Limits a thousandth of the usual."""
    monkeypatch.setattr(rows, "MAX_ROW_BYTES", 100_000)
    monkeypatch.setattr(rows, "ORDER_SAMPLE", 4_000)
    monkeypatch.setattr(long_lists, "CHUNK", 8_000)


def read(path, data):
    path.write_bytes(data)
    return list(pages([path]))


@pytest.mark.parametrize(("name", "packed"), [("a.json", bytes), ("a.json.gz", gzip.compress)])
def test_every_row_is_read(tmp_path, name, packed):
    found = read(tmp_path / name, packed(LIST))
    assert [(page.source_id, page.content.strip()) for page in found] == [(r["id"], r["text"].strip()) for r in ROWS]
    assert found[0].fields["share"] == 1.5


def test_memory_stays_small(tmp_path):
    (tmp_path / "a.json").write_bytes(LIST)
    tracemalloc.start()
    try:
        number = sum(not page.issues for page in pages([tmp_path / "a.json"]))
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert number == len(ROWS) and most < len(LIST) / 2


def test_rows_before_the_break_are_kept(tmp_path):
    found = read(tmp_path / "a.json", LIST[: len(LIST) // 2])
    assert len(found) > 900 and not any(page.issues for page in found[:-1])
    assert found[-1].issues[0].code == "broken-json"
    assert found[-1].issues[0].detail.endswith(f"a.json:{len(found)}: the list is broken from here on")


WRONG = {
    "long": (b'{"text": "' + b"0" * 300_000 + b'"}', "too-large"),
    "deep": (b"[" * 300_000, "broken-json"),
    "broken": (b'{"text" 7}', "broken-json"),
    "half": (b'{"text": "x', "broken-json"),
}


@pytest.mark.parametrize("kind", WRONG)
def test_a_row_that_is_none_is_filed(tmp_path, kind):
    row, code = WRONG[kind]
    found = read(tmp_path / "a.json", LIST[:-1] + b", " + row + b", " + LIST[1:])
    assert len(found) == len(ROWS) + 1
    assert [issue.code for issue in found[-1].issues] == [code]


def test_bytes_that_are_no_text_cost_only_themselves(tmp_path):
    found = read(tmp_path / "a.json", LIST.replace(b"ke-1500:", b"ke-\xff\xfe:"))
    assert len(found) == len(ROWS) and "ke-\ufffd\ufffd:" in found[1500].content
