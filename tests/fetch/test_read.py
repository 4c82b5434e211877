"""Reading files, folders, rows and standard input: what cannot be read is filed, the rest goes on."""

from __future__ import annotations

import gzip
import io
import json

import pytest

from pipeline.fetch.charset import decode
from pipeline.fetch.read import read


def codes(pages):
    return [issue.code for page in pages for issue in page.issues]


@pytest.mark.parametrize(("name", "data", "code"), [
    ("a.html", b"", "empty"), ("a.html", b"\x89PNG\r\n" + bytes(range(32)) * 40, "binary"),
    ("a.html.gz", gzip.compress(b"<p>tarif</p>" * 99, mtime=0)[:-12], "truncated"),
    ("a.jsonl", b'{"id": 1,\n', "broken-json"),
    ("a.jsonl", b"[1]\n", "not-a-row"), ("a.jsonl", b'{"id": 1}\n', "no-text"),
    ("a.jsonl", b'{"text": " "}\n', "empty"),
])  # fmt: skip
def test_bad_files_are_filed(tmp_path, name, data, code):
    (tmp_path / name).write_bytes(data)
    (tmp_path / "b.txt").write_text("Tarif bus kota tetap.", encoding="utf-8")
    pages = list(read([tmp_path, tmp_path / "absent"]))
    assert codes(pages) == [code, "missing"]
    assert any(page.content == "Tarif bus kota tetap." for page in pages)


def test_rows_and_standard_input():
    rows = [
        {"id": "r1", "title": "Tarif", "published": "10/14/2025 12:41", "text": "Tarif tetap."},
        {"id": 2, "content": "Bus."},
    ]
    stream = io.BytesIO("\n".join(map(json.dumps, rows)).encode())
    first, second = read(["-"], stdin=stream)
    assert (first.kind, first.source_id, first.fields["month_first"]) == ("json", "r1", True)
    assert (second.source_id, second.content) == ("2", "Bus.")


@pytest.mark.parametrize(("data", "text"), [
    ("“tarif”".encode("cp1252"), "“tarif”"), ("\ufefftarif".encode(), "tarif"), ("tarif".encode("utf-16"), "tarif"),
    ("Márquez".encode().decode("latin-1").encode(), "Márquez"), ("Márquez “naik”".encode(), "Márquez “naik”"),
])  # fmt: skip
def test_charsets(data, text):
    assert decode(data) == text
