"""Damaged and hostile files of every format: filed, never an exception, and what can be read is read."""

from __future__ import annotations

import codecs
import gzip
import io
import json
import random
import tarfile
import tracemalloc
import zipfile

import pytest

from pipeline.fetch import rows, tables
from pipeline.fetch.sources import pages
from pipeline.resources import translations

HTML = b"<html><body><p>Gubernur meresmikan pasar.</p></body></html>"
ROWS = [{"id": f"x{n}", "title": "Pasar dibuka", "text": f"Bupati membuka pasar nomor {n}. " * 8} for n in range(40)]
JSONL = "".join(json.dumps(row) + "\n" for row in ROWS).encode()
CSV = ("id,title,text\n" + "".join(f'{row["id"]},{row["title"]},"{row["text"]}"\n' for row in ROWS)).encode()


def zipped(method):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in (("a.jsonl", JSONL), ("b.csv", CSV), ("c.csv.gz", gzip.compress(CSV)), ("d.html", HTML)):
            archive.writestr(name, data)
    return file.getvalue()


def tarred(mode):
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode=mode) as archive:
        for name, data in (("a.jsonl", JSONL), ("b.html", HTML), ("c.csv", CSV), ("d.html", HTML)):
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return file.getvalue()


def workbook():
    from openpyxl import Workbook

    book = Workbook()
    for row in (["id", "title", "text"], *(list(row.values()) for row in ROWS)):
        book.active.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def parquet_file():
    pyarrow = pytest.importorskip("pyarrow", reason='Parquet needs pip install "jejak[parquet]"')
    from pyarrow import parquet

    file = io.BytesIO()
    parquet.write_table(pyarrow.Table.from_pylist(ROWS), file)
    return file.getvalue()


def web_archive(packed=gzip.compress):
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + HTML
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\nContent-Length: {len(block)}\r\n"
    )
    record = head.encode() + b"Content-Type: application/http; msgtype=response\r\n\r\n" + block + b"\r\n\r\n"
    return b"".join(packed(record) for _ in range(5))


FORMATS = {
    "a.html": lambda: HTML * 20,
    "a.html.gz": lambda: gzip.compress(HTML * 20),
    "a.jsonl": lambda: JSONL,
    "a.jsonl.gz": lambda: gzip.compress(JSONL),
    "a.json": lambda: json.dumps(ROWS).encode(),
    "a.csv": lambda: CSV,
    "a.csv.gz": lambda: gzip.compress(CSV),
    "a.xlsx": workbook,
    "a.parquet": parquet_file,
    "a.warc.gz": web_archive,
    "a.warc": lambda: web_archive(bytes),
    "stored.zip": lambda: zipped(zipfile.ZIP_STORED),
    "deflated.zip": lambda: zipped(zipfile.ZIP_DEFLATED),
    "lzma.zip": lambda: zipped(zipfile.ZIP_LZMA),
    "bzip2.zip": lambda: zipped(zipfile.ZIP_BZIP2),
    "a.tar": lambda: tarred("w"),
    "a.tar.gz": lambda: tarred("w:gz"),
    "a.tar.xz": lambda: tarred("w:xz"),
    "a.tar.bz2": lambda: tarred("w:bz2"),
}
#: Formats that carry a checksum or a length of their content: what is cut or changed in them must be seen.
CHECKED = [
    name for name in FORMATS if name.endswith((".gz", ".xz", ".bz2", ".zip", ".xlsx", ".parquet", ".tar", ".warc"))
]


def codes(found):
    return [issue.code for page in found for issue in page.issues]


@pytest.mark.parametrize("name", FORMATS)
def test_damage_anywhere_is_filed(tmp_path, name):
    data, dice = FORMATS[name](), random.Random(name)
    for _ in range(60):
        broken = bytearray(data)
        for _ in range(dice.choice([1, 4, 20])):
            broken[dice.randrange(len(broken))] = dice.randrange(256)
        (tmp_path / name).write_bytes(broken)
        for page in pages([tmp_path / name]):
            assert page.content or page.issues or page.kind == "json"
            for issue in page.issues:
                assert translations.translated(issue.detail, "id") != issue.detail


@pytest.mark.parametrize("name", CHECKED)
def test_a_file_that_is_cut_short_is_told(tmp_path, name):
    data = FORMATS[name]()
    for share in (0.23, 0.51, 0.77):
        (tmp_path / name).write_bytes(data[: int(len(data) * share)])
        assert codes(pages([tmp_path / name])), share


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
def test_a_web_archive_is_told_to_be_cut_wherever_it_is_cut(tmp_path, name):
    data = FORMATS[name]()
    size = len(data) // 5
    for cut in range(3 * size, 4 * size - 4):  # of four, the empty lines behind a record
        (tmp_path / name).write_bytes(data[:cut])
        found = list(pages([tmp_path / name]))
        assert sum(page.content == HTML.decode() for page in found) >= 3
        assert bool(codes(found)) is (cut > 3 * size), cut


@pytest.mark.parametrize("name", ["deflated.zip", "lzma.zip", "bzip2.zip", "stored.zip"])
def test_a_damaged_file_of_an_archive_hides_no_other(tmp_path, name):
    data = bytearray(FORMATS[name]())
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entry = archive.getinfo("a.jsonl")
        start = entry.header_offset + 30 + len("a.jsonl")
        data[start + entry.compress_size // 2 : start + entry.compress_size // 2 + 8] = b"\xff" * 8
    (tmp_path / name).write_bytes(data)
    found = list(pages([tmp_path / name]))
    assert "damaged" in codes(found)
    assert {"b.csv", "c.csv.gz", "d.html"} <= {page.path.rpartition(":")[2] for page in found if not page.issues}


def test_a_damaged_header_of_a_tar_hides_what_follows_from_nobody(tmp_path):
    data = bytearray(FORMATS["a.tar"]())
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        second = archive.getmember("b.html").offset
    data[second + 150] ^= 0xFF
    (tmp_path / "a.tar").write_bytes(data)
    found = list(pages([tmp_path / "a.tar"]))
    assert [i.detail.rpartition(": ")[2] for page in found for i in page.issues] == [
        f"a damaged header at byte {second}; files behind it may be missing"
    ]
    assert {page.path.rpartition(":")[2] for page in found if not page.issues} == {"a.jsonl", "c.csv", "d.html"}


def test_a_tar_without_its_end_is_told(tmp_path):
    data = FORMATS["a.tar"]()
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        last = archive.getmember("d.html").offset
    (tmp_path / "a.tar").write_bytes(data[:last])
    found = list(pages([tmp_path / "a.tar"]))
    assert codes(found) == ["damaged"] and f"byte {last}" in found[-1].issues[0].detail


def test_a_link_to_nothing_in_a_tar_is_told(tmp_path):
    with tarfile.open(tmp_path / "a.tar", "w") as archive:
        entry = tarfile.TarInfo("a.html")
        entry.type, entry.linkname = tarfile.LNKTYPE, "tak-ada.html"
        archive.addfile(entry)
        entry = tarfile.TarInfo("b.html")
        entry.size = len(HTML)
        archive.addfile(entry, io.BytesIO(HTML))
    found = list(pages([tmp_path / "a.tar"]))
    assert codes(found) in ([], ["damaged"]) and found[-1].content == HTML.decode()


def test_an_archive_inside_an_archive_is_told(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for name in ("a.zip", "b.warc.gz", "c.xlsx", "d.tar.gz", "e.png", "f.html"):
            archive.writestr(name, HTML)
    found = list(pages([tmp_path / "a.zip"]))
    assert [page.issues[0].code if page.issues else "" for page in found] == ["nested"] * 4 + [""]


@pytest.fixture
def small(monkeypatch):
    """Limits a thousandth of the usual."""
    monkeypatch.setattr(rows, "MAX_ROW_BYTES", 50_000)
    monkeypatch.setattr(rows, "ORDER_SAMPLE", 4_000)
    monkeypatch.setattr(tables, "MAX_PAGE_BYTES", 50_000)
    monkeypatch.setattr(tables, "MAX_TABLE_BYTES", 500_000)


MANY = b"0" * 30_000_000
BOMBS = {
    "a.jsonl.gz": lambda: gzip.compress(JSONL[: JSONL.index(b"\n") + 1] + b'{"text": "' + MANY + b'"}\n' + JSONL),
    "begin.jsonl.gz": lambda: gzip.compress(b'{"text": "' + MANY + b'"}\n' + JSONL),
    "a.json.gz": lambda: gzip.compress(b'["' + MANY + b'"]'),
    "a.csv.gz": lambda: gzip.compress(CSV + b'y,"' + MANY),
    "row.csv.gz": lambda: gzip.compress(CSV + b'"a\n",' * 5_000_000),
    "head.csv.gz": lambda: gzip.compress(MANY),
    "csv.zip": lambda: packed_into_zip("a.csv.gz", gzip.compress(CSV + MANY)),
    "jsonl.zip": lambda: packed_into_zip("a.jsonl.gz", gzip.compress(JSONL + MANY + b"\n")),
    "a.xlsx": lambda: packed_into_zip("xl/sharedStrings.xml", MANY),
}


@pytest.mark.parametrize("name", ["a.csv", "a.csv.gz", "a.jsonl"])
def test_a_long_table_in_an_archive_is_read_as_it_is_unpacked(tmp_path, monkeypatch, name):
    monkeypatch.setattr(rows, "ORDER_SAMPLE", 100_000)
    data = CSV + CSV[CSV.index(b"\n") + 1 :] * 250 if "csv" in name else JSONL * 250
    (tmp_path / "a.zip").write_bytes(packed_into_zip(name, gzip.compress(data) if name.endswith(".gz") else data))
    tracemalloc.start()
    try:
        number = sum(not page.issues for page in pages([tmp_path / "a.zip"]))
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert number >= 10_000 and most < len(data) * 0.8


@pytest.mark.parametrize(
    ("charset", "mark"), [("utf-8", b""), ("utf-8", codecs.BOM_UTF8), ("cp1252", b""), ("utf-16", b"")]
)
@pytest.mark.parametrize("packed", [False, True])
def test_charsets_of_tables(tmp_path, charset, mark, packed):
    data = mark + 'title,content\nKata Zoë,"Ia berkata “tetap” di Márquez."\n'.encode(charset)
    (tmp_path / "a.csv").write_bytes(data)
    (tmp_path / "b.zip").write_bytes(packed_into_zip("a.csv.gz", gzip.compress(data)))
    [page] = pages([tmp_path / ("b.zip" if packed else "a.csv")])
    assert (page.content, page.fields["title"]) == ("Ia berkata “tetap” di Márquez.", "Kata Zoë")


def packed_into_zip(name, data):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return file.getvalue()


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_does_not_unfold(tmp_path, small, name):
    (tmp_path / name).write_bytes(BOMBS[name]())
    tracemalloc.start()
    try:
        found = list(pages([tmp_path / name]))
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert codes(found) == ["too-large"]
    assert most < 6_000_000


def test_rows_around_one_that_is_too_large_are_read(tmp_path, small):
    (tmp_path / "a.jsonl.gz").write_bytes(BOMBS["a.jsonl.gz"]())
    found = list(pages([tmp_path / "a.jsonl.gz"]))
    assert [page.source_id for page in found][:3] == ["x0", "a.jsonl.gz:2", "x0"]
    assert len(found) == 2 + len(ROWS)


def test_a_workbook_without_a_sheet(tmp_path):
    (tmp_path / "a.xlsx").write_bytes(packed_into_zip("[Content_Types].xml", b"<Types/>"))
    assert codes(pages([tmp_path / "a.xlsx"])) == ["damaged"]
