"""Pages saved as one file by a browser, and files under another's name."""

from __future__ import annotations

import quopri

import pytest

from pipeline.clean import clean
from pipeline.fetch.read import read

SENTENCE = "Wali Kota Bandar Jaya Rangga Wirasena mengatakan tarif bus kota “tidak akan naik” sampai akhir tahun ini."
PAGE = f"<html><head><title>Tarif</title></head><body><h1>Tarif Bus Tetap</h1>{f'<p>{SENTENCE}</p>' * 3}</body></html>"


def mhtml(*parts: tuple[str, bytes]) -> bytes:
    head = b'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="--X"\r\n\r\n'
    body = b"".join(
        f"----X\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        f"Content-Location: https://kabar.example.id/tarif\r\n\r\n".encode()
        + quopri.encodestring(data)
        + b"\r\n"
        for kind, data in parts
    )
    return head + body + b"----X--\r\n"


@pytest.mark.parametrize("name", ["simpanan.mht", "simpanan.mhtml", "simpanan.html"])
def test_a_page_saved_as_one_file(tmp_path, name):
    (tmp_path / name).write_bytes(mhtml(("text/html", PAGE.encode()), ("image/png", b"x")))
    (page,) = read([tmp_path])
    article = clean(page)
    assert article.text.split("\n") == [SENTENCE] * 3
    assert article.url == "https://kabar.example.id/tarif" and article.title == "Tarif Bus Tetap"


def test_its_charset_is_that_of_its_part(tmp_path):
    (tmp_path / "a.mht").write_bytes(mhtml(("text/html; charset=windows-1252", PAGE.encode("cp1252"))))
    (page,) = read([tmp_path / "a.mht"])
    assert SENTENCE in page.content


def test_a_saved_file_without_a_page_is_told(tmp_path):
    (tmp_path / "a.mht").write_bytes(mhtml(("image/png", b"x")))
    (page,) = read([tmp_path / "a.mht"])
    assert [(issue.code, issue.detail) for issue in page.issues] == [("empty", f"{tmp_path / 'a.mht'}: no page in it")]


def test_a_page_in_utf_16_is_html(tmp_path):
    (tmp_path / "a.html").write_bytes(PAGE.encode("utf-16"))
    (page,) = read([tmp_path / "a.html"])
    assert page.kind == "html" and SENTENCE in page.content


@pytest.mark.parametrize("name", ["baris.txt", "baris.html"])
def test_rows_under_the_name_of_a_text(tmp_path, name):
    (tmp_path / name).write_text(f'{{"title": "Tarif", "text": "{SENTENCE}"}}\n' * 2, encoding="utf-8")
    pages = list(read([tmp_path / name]))
    assert [page.kind for page in pages] == ["json", "json"] and pages[0].fields["title"] == "Tarif"


def test_a_text_that_begins_with_a_brace_is_a_text(tmp_path):
    (tmp_path / "a.txt").write_text(f'{{"Tarif tetap,"}} kata Rangga. {SENTENCE}', encoding="utf-8")
    (page,) = read([tmp_path / "a.txt"])
    assert page.kind == "text"


def test_letters_of_windows_1252_in_a_page_of_utf_8(tmp_path):
    said = "“Tarif tetap,” kata Zoé."
    data = f"<meta charset=utf-8>{PAGE}".encode() + said.encode("cp1252") + "é".encode()[:1] + b"\xe2\x80<p>"
    (tmp_path / "a.html").write_bytes(data)
    (page,) = read([tmp_path / "a.html"])
    assert said in page.content and SENTENCE in page.content
    assert page.content.count("\ufffd") == 1  # a torn letter is lost
