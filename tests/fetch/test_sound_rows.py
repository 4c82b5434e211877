"""Rows whose letters or members are damaged: read as they were meant, told where that is lost, never fatal."""

from __future__ import annotations

import json

import pytest

from pipeline.fetch.charset import decode_row, sound
from pipeline.fetch.read import read

TEXT = "Ketua Kafé Déjà Sri Wulandari menolak tarif itu."


def pages(tmp_path, data: bytes, name: str = "a.jsonl"):
    (tmp_path / name).write_bytes(data)
    return list(read([tmp_path / name]))


@pytest.mark.parametrize("charset", ["utf-8", "cp1252"])
@pytest.mark.parametrize("shape", ["rows", "list", "one"])
def test_letters_of_either_charset(tmp_path, charset, shape):
    row = json.dumps({"text": TEXT, "title": "Kafé"}, ensure_ascii=False)
    plain = json.dumps({"text": "Baris biasa tanpa huruf lain."})
    data = {"rows": f"{plain}\n{row}\n", "list": f"[{plain},\n{row}]", "one": row.replace(", ", ",\n")}[shape]
    found = pages(tmp_path, data.encode(charset), "a.jsonl" if shape == "rows" else "a.json")
    assert found[-1].content == TEXT
    assert found[-1].fields["title"] == "Kafé"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Café déjà".encode(), "Café déjà"), ("Café déjà".encode("cp1252"), "Café déjà"),
        ("“Café” déjà vu, ".encode() + b"na\xefve", "“Café” déjà vu, na\ufffdve"),
    ],
)  # fmt: skip
def test_one_row_is_of_one_charset(data, text):
    assert decode_row(data) == text


@pytest.mark.parametrize(
    ("given", "expected"),
    [("a\ud83db", "a\ufffdb"), ("a\ud83d\ude00b", "a\U0001f600b"), ("a\x00b", "a b"), ("biasa", "biasa")],
)
def test_halves_and_nul(given, expected):
    assert sound(given) == expected


def test_a_row_with_half_a_character_is_read(tmp_path):
    row = rb'{"text": "Iuran naik\u0000 \ud83d kata Sri", "title": "T \ud83d", "tags": ["a\ud83d"], "id": 7}'
    (page,) = pages(tmp_path, row)
    assert page.content == "Iuran naik  \ufffd kata Sri"
    assert page.fields["title"] == "T \ufffd" and page.fields["tags"] == ["a\ufffd"]
    assert page.source_id == "7"


@pytest.mark.parametrize("value", [123, True, None, ["a"], {"a": "b"}])
def test_a_text_that_is_none_gives_no_article(tmp_path, value):
    (page,) = pages(tmp_path, json.dumps({"text": value}).encode())
    assert not page.content and page.issues[0].code in ("empty", "no-text")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (1715500000, "2024-05-12T14:46:40+07:00"), ("1715500000", "2024-05-12T14:46:40+07:00"),
        (1715500000123, "2024-05-12T14:46:40+07:00"), (1715500000.5, "2024-05-12T14:46:40+07:00"),
        ("20240512", "20240512"), (2024, 2024), ("12/05/2024", "12/05/2024"), (None, None),
    ],
)  # fmt: skip
def test_times_counted_in_seconds(tmp_path, given, told):
    (page,) = pages(tmp_path, json.dumps({"text": "Rapat usai.", "date": given}).encode())
    assert page.fields["date"] == told
