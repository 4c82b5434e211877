from __future__ import annotations

import gzip
import io
import json
import tarfile
import zipfile

import pytest

from pipeline.fetch.client import Answer
from pipeline.fetch.sources import pages
from pipeline.fetch.warc import PageCache

HTML = "<html><body><p>Gubernur meresmikan pasar.</p></body></html>"


def zipped(path):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("b.html", HTML)
        archive.writestr("a.jsonl", json.dumps({"id": "x1", "text": "Isi berita"}) + "\n")


def tarred(path):
    with tarfile.open(path, "w:gz") as archive:
        for name, data in (("a.jsonl", b'{"id": "x1", "text": "Isi berita"}\n'), ("b.html", HTML.encode())):
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))


def dumped(path):
    path.write_text('id,title,content\nx1,Judul,"Isi berita"\nb.html,Judul,"Isi lain"\n', encoding="utf-8")


@pytest.mark.parametrize(("name", "make"), [("a.zip", zipped), ("a.tar.gz", tarred), ("a.csv", dumped)])
def test_every_page_of_a_source(tmp_path, name, make):
    make(tmp_path / name)
    found = list(pages([tmp_path / name]))
    assert [page.source_id for page in found] == ["x1", "b.html"]
    assert found[0].content == "Isi berita"
    assert not any(page.issues for page in found)


def test_parquet(tmp_path):
    pyarrow = pytest.importorskip("pyarrow", reason='Parquet needs pip install "jejak[parquet]"')
    from pyarrow import parquet

    parquet.write_table(pyarrow.table({"id": ["x1"], "text": ["Isi berita"]}), tmp_path / "a.parquet")
    assert [(p.source_id, p.content) for p in pages([tmp_path / "a.parquet"])] == [("x1", "Isi berita")]


@pytest.mark.parametrize("name", ["a.zip", "a.tar.gz", "a.parquet"])
def test_a_damaged_source_is_one_issue(tmp_path, name):
    (tmp_path / name).write_bytes(b"nothing of the sort")
    [page] = pages([tmp_path / name])
    assert [(i.stage, i.code) for i in page.issues] == [("read", "damaged")]


def test_a_damaged_warc_record_hides_no_other(tmp_path):
    cache = PageCache(tmp_path)
    offsets = []
    for number in range(12):
        offsets.append(cache.archive.stat().st_size if number else 0)
        body = (HTML + f"<p>{number}</p>").encode() * 40
        cache.keep(f"https://berita.example/{number}", Answer("", 200, {"content-type": "text/html"}, body))
    data = bytearray(cache.archive.read_bytes())
    middle = (offsets[5] + offsets[6]) // 2
    data[middle : middle + 20] = b"\xff" * 20
    cache.archive.write_bytes(bytes(data))
    found = list(pages([cache.archive]))
    whole = {page.source_id for page in found if not page.issues}
    assert whole == {f"https://berita.example/{n}" for n in range(12) if n != 5}
    assert [i.code for p in found for i in p.issues] == ["damaged"]


@pytest.mark.shared
def test_the_page_file_names_a_page(shared):
    archive = shared / "data" / "pages" / "pages.warc.gz"
    first = next(pages([archive]))
    assert first.source_id and not first.source_id.startswith("http") and first.url


def test_a_list_that_is_missing(tmp_path):
    [page] = pages([tmp_path / "none.warc.gz"])
    assert page.issues[0].code == "missing"


def test_packed_rows(tmp_path):
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(b'{"id": "x1", "text": "Isi"}\n'))
    assert [page.content for page in pages([tmp_path / "a.jsonl.gz"])] == ["Isi"]
