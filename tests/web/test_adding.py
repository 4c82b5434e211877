"""Adding articles: files of every kind, lists cut short, hostile pages; each with its outcome and its reason."""

from __future__ import annotations

import gzip
import io
import json
import os
import zipfile
from pathlib import Path

import pytest
from forms import settled, token
from misbehaving import DAY, running

from pipeline.batch.task import GIBIBYTE, Limits
from pipeline.schema import Page
from pipeline.web import adding

TEXT = "Bupati Rantau Sewu, Ludirman Kasangkala, mengatakan jalan desa nomor {} harus selesai tahun ini. " * 5
HTML = "<html><body><h1>Jalan desa {0}</h1><p>{1}</p></body></html>"


def html(number):
    return HTML.format(number, TEXT.format(*[number] * 5)).encode()


def warc():
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html(1)
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\nContent-Length: {len(block)}\r\n"
    )
    return gzip.compress(
        head.encode() + b"Content-Type: application/http; msgtype=response\r\n\r\n" + block + b"\r\n\r\n"
    )


def packed():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.html", html(2))
    return file.getvalue()


def workbook():
    from openpyxl import Workbook

    book, file = Workbook(), io.BytesIO()
    book.active.append(["title", "content"])
    book.active.append(["Jalan desa", TEXT.format(*[3] * 5)])
    book.save(file)
    return file.getvalue()


def csv():
    return f'title,content\nJalan desa,"{TEXT.format(*[4] * 5)}"\n'.encode()


def uploaded(changing, *files):
    given = [("files", file) for file in files]
    return settled(changing, changing.post("/tambah/berkas", data={"token": token(changing)}, files=given)).text


def test_every_kind_of_file_is_read(changing):
    """What the form and the guide promise."""
    rows = json.dumps({"title": "Jalan desa", "text": TEXT.format(*[5] * 5)}).encode()
    shown = uploaded(
        changing, ("a.warc.gz", warc()), ("b.zip", packed()), ("c.xlsx", workbook()),
        ("d.csv.gz", gzip.compress(csv())), ("e.jsonl", rows), ("f.html", html(6)),
    )  # fmt: skip
    assert shown.count('class="new"') == 6 and 'class="aside"' not in shown


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("laporan.pdf", b"%PDF-1.7\n" + bytes(range(32)) * 40, "bukan teks"),
        ("foto.png", b"\x89PNG\r\n" + bytes(range(32)) * 40, "bukan teks"),
        ("kosong.html", b"", "berkas kosong"),
        ("rusak.xlsx", workbook()[:900], "rusak"),
        ("daftar.urls", b"https://a.example/1\n", "daftar alamat"),
    ],
)
def test_a_file_that_nobody_reads_is_told_with_its_reason(changing, name, data, why):
    shown = uploaded(changing, (name, data))
    assert shown.count('class="aside"') == 1 and why in shown and name in shown
    assert "/tmp" not in shown and f"000-{name}" not in shown


@pytest.mark.parametrize(
    ("given", "name"),
    [("../../kosong.html", "kosong.html"), ("C:\\berkas\\a.txt", "a.txt"), ("..", "berkas"), ("a/..", "berkas"),
     ("", "berkas"), ("/", "berkas"), ("a\x00b.html", "ab.html"), ("😀" * 300 + ".html", "😀" * 48 + ".html"),
     ("\udcff.html", ".html")],
)  # fmt: skip
def test_names_under_which_an_upload_lies(given, name):
    assert adding._file_name(given) == name and len(name.encode()) <= 200


def test_of_many_pages_the_first_are_read_and_it_is_told(changing, monkeypatch):
    monkeypatch.setattr(adding, "MOST_UPLOADED", 2)
    rows = "".join(json.dumps({"id": f"x{n}", "text": TEXT.format(*[n] * 5)}) + "\n" for n in range(5))
    shown = uploaded(changing, ("a.jsonl", rows.encode()))
    assert shown.count('class="new"') == 2
    assert "x2: tidak dibaca, begitu pula sesudahnya; paling banyak 2 halaman" in shown


def test_a_long_feed_does_not_keep_others_waiting(changing, monkeypatch):
    monkeypatch.setattr("pipeline.fetch.address.is_public", lambda address: True)
    monkeypatch.setattr(adding, "MOST_FETCHED", 1)
    with running() as (site, server):
        server.feed = {f"b{n}": DAY for n in range(300)}
        server.texts = {f"b{n}": TEXT.format(*[n] * 5) for n in range(300)}
        answer = changing.post("/tambah/alamat", data={"token": token(changing), "url": f"{site}/feed"})
        shown = settled(changing, answer).text
        assert shown.count('class="new"') == 1 and "b1: tidak dibaca, begitu pula sesudahnya" in shown
        assert sum(path.startswith("/berita/") for path in server.asked) <= 4


def test_a_page_that_brings_its_reader_down_is_set_aside(changing, monkeypatch):
    """The page goes on answering, and the article behind the hostile one is read."""
    tests = Path(__file__).parents[1]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join((str(tests / "batch"), str(tests))))
    apart = changing.app.state.jobs.apart
    monkeypatch.setattr(apart, "limits", Limits(seconds=5.0, memory=2 * GIBIBYTE))
    monkeypatch.setattr(apart, "extractor", "strange_reader:extract")
    hostile = [("a.txt", b"Jalan desa rusak. MATI " * 9), ("b.txt", b"Jalan desa rusak. MACET " * 9)]
    shown = uploaded(changing, *hostile, ("c.txt", b"Jalan desa selesai. " * 9))
    assert shown.count('class="new"') == 1 and shown.count('class="aside"') == 2
    assert changing.get("/").status_code == 200


def test_the_first_of_pages_are_as_many_as_there_are():
    pages = [Page("x", source_id=str(n)) for n in range(3)]
    assert list(adding.first_of(pages, 3)) == pages
    assert [page.source_id for page in adding.first_of(pages, 2)] == ["0", "1", "2"]
