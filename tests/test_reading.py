"""Reading from Python: a text, a page, many sources; and what README.md shows of it runs as printed."""

from __future__ import annotations

import re
import shutil
from datetime import date

import pytest

from pipeline.api import KnowledgeBase, extract, extract_html, extract_text
from pipeline.errors import InputError

SAID = (
    "Pekerja rentan di desa mulai didaftarkan tahun ini, dan iurannya dibayar oleh pemerintah kabupaten.\n"
    '"Inpres Nomor 2 Tahun 2021 wajib dijalankan," kata Bupati Bandung Sri Wulandari di kantornya, Kamis (27/7).\n'
    "Sebanyak 1.200 pekerja sudah terdaftar, dan sisanya didaftarkan sampai akhir tahun."
)


@pytest.mark.parametrize("published", ["2023-07-27", date(2023, 7, 27), "Kamis, 27 Juli 2023 12:02 WIB"])
def test_a_text_gives_who_said_what_about_which_law(published):
    record = extract_text(SAID, title="Iuran Tetap", url="https://contoh.id/iuran", published=published)
    statement = record.statements[0]
    speaker = next(person for person in record.persons if person.id == statement.speaker)
    assert speaker.name == "Sri Wulandari"
    assert (
        record.article.text[statement.start : statement.end].strip('",') == "Inpres Nomor 2 Tahun 2021 wajib dijalankan"
    )
    assert statement.regulations == ("inpres-2-2021",)
    assert (record.article.title, record.article.url) == ("Iuran Tetap", "https://contoh.id/iuran")
    assert record.article.published.startswith("2023-07-27")


@pytest.mark.parametrize(("door", "given"), [(extract_text, SAID.encode()), (extract_text, None), (extract_html, 5)])
def test_what_is_no_text_is_told_at_once(door, given):
    with pytest.raises(InputError, match=r"takes text \(str\), not"):
        door(given)


def test_the_bytes_of_a_page_are_read_in_their_charset():
    body = "".join(f"<p>{line}</p>" for line in SAID.replace("desa", "Kafé").split("\n"))
    page = f'<html><head><meta charset="iso-8859-1"></head><body><article><h1>Tetap</h1>{body}</article></body></html>'
    assert "Kafé" in extract_html(page.encode("latin-1"), url="https://contoh.id/iuran").article.text


def test_a_page_loses_what_is_not_the_article():
    body = "".join(f"<p>{line}</p>" for line in SAID.split("\n"))
    page = f"<html><body><article><h1>Iuran Tetap</h1>{body}<p>Baca juga: Lain</p></article></body></html>"
    record = extract_html(page, url="https://contoh.id/iuran")
    assert "Baca juga" not in record.article.text
    assert [statement.speaker_text for statement in record.statements] == ["Sri Wulandari"]


@pytest.mark.parametrize("read", [extract_text, extract_html])
def test_what_holds_no_article_says_why_and_raises_nothing(read):
    record = read(" \n ")
    assert not record.statements
    assert record.issues


def test_many_sources_come_in_order_one_record_each(tmp_path):
    for name in "ab":
        (tmp_path / f"{name}.jsonl").write_text(f'{{"id": "{name}", "text": "Iuran tetap."}}\n', encoding="utf-8")
    assert [r.article.source_id for r in extract([tmp_path / "b.jsonl", tmp_path / "a.jsonl"])] == ["b", "a"]


def test_a_base_reads_sources_once_and_rereads_them(tmp_path):
    row = tmp_path / "a.jsonl"
    row.write_text('{"id": "a", "text": "Rina Utami mengatakan iuran tetap."}\n', encoding="utf-8")
    with KnowledgeBase(str(tmp_path / "jejak.db"), create=True) as base:
        first, second, again = base.ingest([row]), base.ingest([row]), base.reread()
    assert (first.kept, second.kept, second.same, again.same) == (1, 0, 1, 1)


def test_the_readme_runs_as_printed(root, corpus, tmp_path, monkeypatch, capsys):
    (block,) = re.findall(r"```python\n(.*?)```", (root / "README.md").read_text(encoding="utf-8"), re.S)
    (tmp_path / "corpus" / "articles").mkdir(parents=True)
    shutil.copy(corpus / "articles" / "detik-2024-09-17-galuh.html", tmp_path / "corpus" / "articles")
    monkeypatch.chdir(tmp_path)
    exec(compile(block, "README.md", "exec"), {})
    assert capsys.readouterr().out.startswith("Sri Wulandari ('inpres-2-2021',) 2023-07-27\n")
