from __future__ import annotations

import csv
import gzip
import io
import json
import tarfile
import zipfile

import pytest

from pipeline.errors import InputError
from pipeline.fetch.client import Answer
from pipeline.fetch.page_cache import PageCache
from pipeline.fetch.sources import pages
from pipeline.fetch.warc import page_at

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


@pytest.mark.parametrize("broken", [{5}, {2, 7}, {0, 3, 11}])
def test_a_damaged_warc_record_hides_no_other(tmp_path, broken):
    cache = PageCache(tmp_path)
    offsets = []
    for number in range(12):
        offsets.append(cache.archive.stat().st_size if number else 0)
        body = (HTML + f"<p>{number}</p>").encode() * 40
        cache.keep(f"https://berita.example/{number}", Answer("", 200, {"content-type": "text/html"}, body))
    data = bytearray(cache.archive.read_bytes())
    for number in broken:
        middle = (offsets[number] + (*offsets, len(data))[number + 1]) // 2
        data[middle : middle + 20] = b"\xff" * 20
    cache.archive.write_bytes(bytes(data))
    found = list(pages([cache.archive]))
    whole = {page.source_id for page in found if not page.issues}
    assert whole == {f"https://berita.example/{n}" for n in range(12) if n not in broken}
    assert [i.code for p in found for i in p.issues] == ["damaged"] * len(broken)
    placed = [page_at(*p.fields["stands_at"]) if p.fields else p for p in pages([cache.archive], by_place=True)]
    assert {page.source_id for page in placed if not page.issues} == whole
    assert [i.code for p in placed for i in p.issues] == ["damaged"] * len(broken)
    assert [p.content for p in placed if not p.issues] == [p.content for p in found if not p.issues]


@pytest.mark.shared
def test_the_page_file_names_a_page(shared):
    archive = shared / "data" / "pages" / "pages.warc.gz"
    first = next(pages([archive]))
    assert first.source_id and not first.source_id.startswith("http") and first.url


def test_a_list_that_is_missing(tmp_path):
    [page] = pages([tmp_path / "none.warc.gz"])
    assert page.issues[0].code == "missing"


#: The columns that news-watch writes.
NEWS_WATCH = ["title", "publish_date", "author", "content", "keyword", "category", "source", "link"]
ROW = ["Pasar dibuka", "2023-07-27 12:02:00", "Galuh Sempalawe", "Bupati membuka pasar. " * 12, "pasar", "Ekonomi",
       "kompas.com", "https://nasional.kompas.com/read/2023/07/27/12022561/pasar-dibuka"]  # fmt: skip


def as_csv(path):
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, quoting=csv.QUOTE_ALL).writerows([NEWS_WATCH, ROW])


def as_packed_csv(path):
    as_csv(path.with_suffix(""))
    path.write_bytes(gzip.compress(path.with_suffix("").read_bytes()))


def as_semicolons(path):
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows([NEWS_WATCH, ROW])


def as_excel(path):
    from openpyxl import Workbook

    book = Workbook()
    for row in (NEWS_WATCH, ROW):
        book.active.append(row)
    book.save(path)


def as_rows(path):
    path.write_text(json.dumps(dict(zip(NEWS_WATCH, ROW, strict=True))) + "\n", encoding="utf-8")


def as_list(path):
    path.write_text(json.dumps([dict(zip(NEWS_WATCH, ROW, strict=True))], indent=2), encoding="utf-8")


def as_zip(path):
    as_csv(path.with_suffix(".csv"))
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(path.with_suffix(".csv"), "dalam/a.csv")


@pytest.mark.parametrize(
    ("name", "make"),
    [("a.csv", as_csv), ("b.csv.gz", as_packed_csv), ("c.csv", as_semicolons), ("d.xlsx", as_excel),
     ("e.jsonl", as_rows), ("f.json", as_list), ("g.zip", as_zip)],
)  # fmt: skip
def test_what_news_watch_writes(tmp_path, name, make):
    from pipeline.clean import clean

    make(tmp_path / name)
    [page] = pages([tmp_path / name])
    article = clean(page)
    assert (article.title, article.authors, article.section) == ("Pasar dibuka", ("Galuh Sempalawe",), "Ekonomi")
    assert (article.published, article.publisher) == ("2023-07-27T12:02:00+07:00", "kompas.com")
    assert article.text.startswith("Bupati membuka pasar.") and article.url == ROW[-1]


def test_a_folder_of_everything(tmp_path):
    (tmp_path / "dalam").mkdir()
    zipped(tmp_path / "dalam" / "a.zip")
    as_csv(tmp_path / "b.csv")
    (tmp_path / "c.html").write_text(HTML, encoding="utf-8")
    (tmp_path / ".d.html").write_text(HTML, encoding="utf-8")
    PageCache(tmp_path / "warc").keep("https://berita.example/1", Answer("", 200, {}, HTML.encode()))
    names = [page.source_id for page in pages([tmp_path])]
    assert names == ["b.csv:2", "c.html", "x1", "b.html", "https://berita.example/1"]


def warc(*records):
    """A WARC of responses: address, HTTP headers, body as it lies in the archive."""
    out = b""
    for url, headers, body in records:
        block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + headers + b"\r\n" + body
        head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nContent-Length: {len(block)}\r\n"
        out += gzip.compress(
            head.encode() + b"Content-Type: application/http; msgtype=response\r\n\r\n" + block + b"\r\n\r\n"
        )
    return out


@pytest.mark.parametrize(
    ("headers", "body", "code"),
    [(b"Content-Encoding: gzip\r\n", gzip.compress(HTML.encode(), mtime=0), None),
     (b"Content-Encoding: gzip\r\n", HTML.encode(), None),
     (b"X-Crawl-Content-Encoding: gzip\r\n", HTML.encode(), None),
     (b"Content-Encoding: br\r\n", b"\x0b\x02\x80", "unknown-encoding"),
     (b"Transfer-Encoding: chunked\r\n", b"%x\r\n%s\r\n0\r\n\r\n" % (len(HTML), HTML.encode()), None),
     (b"Transfer-Encoding: chunked\r\n", HTML.encode(), None)],
)  # fmt: skip
def test_bodies_of_a_web_archive(tmp_path, headers, body, code):
    (tmp_path / "a.warc.gz").write_bytes(warc(("https://a.example/1", headers, body)))
    [page] = pages([tmp_path / "a.warc.gz"])
    assert (page.content, [i.code for i in page.issues]) == ("" if code else HTML, [code] if code else [])
    [placed] = pages([tmp_path / "a.warc.gz"], by_place=True)
    assert page_at(*placed.fields["stands_at"]) == page or code


def test_of_a_web_archive_only_the_hosts_that_are_wanted(tmp_path):
    urls = ["https://news.kompas.com/1", "https://notkompas.com/2", "https://desa.go.id/3", "https://news.example/4"]
    (tmp_path / "a.warc.gz").write_bytes(warc(*((url, b"", HTML.encode()) for url in urls)))
    for hosts, wanted in ((["kompas.com", ".id"], "13"), (["known"], "1"), ([], "1234")):
        assert [p.url[-1] for p in pages([tmp_path / "a.warc.gz"], hosts=hosts)] == list(wanted)
    with pytest.raises(InputError, match="a host is written"):
        list(pages([tmp_path / "a.warc.gz"], hosts=["https://kompas.com/"]))


def test_packed_rows(tmp_path):
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(b'{"id": "x1", "text": "Isi"}\n'))
    assert [page.content for page in pages([tmp_path / "a.jsonl.gz"])] == ["Isi"]
