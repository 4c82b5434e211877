"""Files of rows as people send them: broken off, in another charset, of other columns; told once and in plain words."""

from __future__ import annotations

import csv
import errno
import gzip
import io
import json
import random
import socket
import zipfile
import zlib

import pytest

from pipeline.fetch import reasons
from pipeline.fetch.sources import pages
from pipeline.resources import translations

DICE = random.Random(3)
ROWS = [
    {"id": f"x{n}", "judul": "Pasar dibuka", "text": f"Bupati membuka pasar ke-{n}. {DICE.randbytes(200).hex()}"}
    for n in range(60)
]
JSONL = "".join(json.dumps(row) + "\n" for row in ROWS).encode()


def table(rows):
    file = io.StringIO()
    writer = csv.DictWriter(file, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue().encode()


def read(folder, name, data):
    (folder / name).write_bytes(data)
    return list(pages([folder / name]))


def details(found):
    return [issue.detail for page in found for issue in page.issues]


def told(found):
    return [translations.translated(detail, "id").rpartition("/")[2] for detail in details(found)]


@pytest.mark.parametrize(
    ("name", "data"), [("a.jsonl.gz", JSONL), ("a.json.gz", json.dumps(ROWS).encode()), ("a.csv.gz", table(ROWS))]
)
def test_what_stands_before_a_break_is_read(tmp_path, name, data):
    packed = gzip.compress(data, mtime=0)
    before = -1
    for share in (0.1, 0.4, 0.75, 0.97):
        cut = packed[: int(len(packed) * share)]
        there = zlib.decompressobj(31).decompress(cut).count(b"Bupati")
        found = read(tmp_path, name, cut)
        assert [i.code for page in found for i in page.issues] == ["truncated"]
        texts = [page.content for page in found if page.content]
        assert texts == [row["text"] for row in ROWS[: len(texts)]] and there - 1 <= len(texts) <= there
        assert f"; {len(texts)} baris sebelumnya terbaca" in told(found)[0] and len(texts) > before
        before = len(texts)


def test_a_file_whose_checksum_alone_is_wrong_is_read(tmp_path):
    packed = bytearray(gzip.compress(JSONL, mtime=0))
    packed[-6] ^= 255
    found = read(tmp_path, "a.jsonl.gz", bytes(packed))
    assert len([page for page in found if page.content]) == len(ROWS)
    assert told(found) == [
        "a.jsonl.gz: gzip rusak atau terpotong (jumlah periksanya tidak cocok); 60 baris sebelumnya terbaca"
    ]


@pytest.mark.parametrize("charset", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"])
@pytest.mark.parametrize("name", ["a.jsonl", "a.json", "a.jsonl.gz", "tanpa-nama"])
def test_rows_in_other_charsets(tmp_path, charset, name):
    rows = [{"judul": "Tarif é", "isi": f"Wali Kota Márquez “menahan” tarif {n}."} for n in range(3)]
    if name == "tanpa-nama" and charset != "utf-8-sig":
        pytest.skip("rows without a name are known by their first character")
    lines = json.dumps(rows, ensure_ascii=False) if name == "a.json" else "\n".join(
        json.dumps(row, ensure_ascii=False) for row in rows
    )  # fmt: skip
    data = lines.encode(charset)
    found = read(tmp_path, name, gzip.compress(data) if name.endswith(".gz") else data)
    assert [page.content for page in found] == [row["isi"] for row in rows] and not details(found)


PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 400


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.csv", b"kolom_a,kolom_b\n1,2\n3,4\n", [
            "a.csv: tidak ada kolom berisi teks artikel; kolom yang ada: kolom_a, kolom_b; "
            "yang diharapkan salah satu dari: text, content, isi, html"
        ]),
        ("a.jsonl", b'{"a": 1}\n' * 5, [
            "a.jsonl:1-5: 5 baris: tidak ada kolom berisi teks artikel; kolom yang ada: a; "
            "yang diharapkan salah satu dari: text, content, isi, html"
        ]),
        ("a.jsonl", PICTURE, ["a.jsonl: bukan teks"]),
        ("a.jsonl", b"<html>\n<b>\n\n<p>Tarif</p>\n</b>\n", ["a.jsonl:1-5: 4 baris: bukan JSON (mulai aksara ke-1)"]),
        ("a.jsonl", b'{"text": "Tarif tetap."}\n{"text": \n', ["a.jsonl:2: bukan JSON (mulai aksara ke-10)"]),
        ("a.jsonl", b'7\n"x"\n' + b'{"text": ""}\n' * 2, [
            "a.jsonl:1-2: 2 baris: bukan objek JSON", "a.jsonl:3: tidak ada teks", "a.jsonl:4: tidak ada teks"
        ]),
        ("a.jsonl", b"x\n" + b'{"text": "Tarif tetap."}\n' + b"x\ny\n", [
            "a.jsonl:1: bukan JSON (mulai aksara ke-1)", "a.jsonl:3-4: 2 baris: bukan JSON (mulai aksara ke-1)"
        ]),
        ("a.jsonl", b'{"text": ' + b"[" * 200_000 + b"\n", ["a.jsonl:1: bersarang terlalu dalam"]),
        ("a.jsonl", b'[{"text": "Tarif tetap."}]\n[{"text": "Tarif naik."}]', [
            "a.jsonl:2: ada isi sesudah akhir daftar; isi itu tidak dibaca"
        ]),
        ("a.json", b'{"text":\n "Tarif"\n,}', None),
    ],
)  # fmt: skip
def test_what_fails_alike_is_told_once_in_indonesian(tmp_path, name, data, expected):
    found = told(read(tmp_path, name, data))
    assert found == expected if expected else (len(found) == 1 and "bukan JSON" in found[0])


def test_other_tables_without_a_text(tmp_path):
    from openpyxl import Workbook

    book = Workbook()
    for row in (["kolom_a", "kolom_b"], [1, 2], [3, 4]):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    [one] = told(pages([tmp_path / "a.xlsx"]))
    assert one.startswith("a.xlsx: tidak ada kolom berisi teks artikel; kolom yang ada: kolom_a, kolom_b;")


def test_headings_as_people_write_them(tmp_path):
    data = table([{"Judul": "Tarif tetap", " Isi ": "Gubernur menahan tarif.", "TANGGAL": "3 Maret 2025"}])
    [page] = read(tmp_path, "a.csv", data)
    assert (page.content, page.fields) == (
        "Gubernur menahan tarif.", {"judul": "Tarif tetap", "tanggal": "3 Maret 2025"}
    )  # fmt: skip


def test_a_locked_archive_is_told(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.html", "<p>Tarif tetap.</p>")
    data = bytearray((tmp_path / "a.zip").read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    found = read(tmp_path, "a.zip", bytes(data))
    assert told(found) == ["a.zip:a.html: terkunci dengan kata sandi"]


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (EOFError(), "terputus sebelum selesai"),
        (zlib.error("Error -3 while decompressing data: invalid block type"), "isinya rusak"),
        (OSError(errno.EACCES, "Permission denied"), "tidak boleh dibuka"),
        (OSError(errno.EINVAL, "Invalid argument"), "isinya rusak"),
        (zipfile.BadZipFile("File is not a zip file"), "bukan berkas jenis ini, atau terpotong"),
    ],
)
def test_damage_in_plain_words(error, expected):
    assert translations.translated(reasons.of_damage(error), "id") == expected


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (socket.gaierror(-2, "Name or service not known"), "tidak ada situs bernama itu, atau jaringan terputus"),
        (ConnectionRefusedError(111, "Connection refused"), "situsnya menolak sambungan"),
        (
            OSError("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed"),
            "sertifikat atau penyandiannya bermasalah",
        ),
        (OSError("Server disconnected without sending a response."), "situsnya memutus sambungan"),
        (OSError("weird"), "tidak ada jawaban (OSError)"),
    ],
)
def test_the_network_in_plain_words(error, expected):
    assert translations.translated(reasons.of_network(error), "id") == expected


@pytest.mark.parametrize("said", [said for _, said in (*reasons._WORDS, *reasons._NETWORK)])
def test_every_reason_has_its_indonesian(said):
    assert translations.known(said)


def test_a_list_in_the_first_line_does_not_end_a_file_of_rows(tmp_path):
    """ "[1]" is a broken row by itself; those behind it are read."""
    (first, *others) = read(tmp_path, "baris.jsonl", b"[1]\n" + JSONL)
    assert [issue.code for issue in first.issues] == ["not-a-row"]
    assert len(others) == len(ROWS) and not any(page.issues for page in others)


def test_a_list_over_several_lines_stays_one_list(tmp_path):
    listed = b"[" + b",\n".join(json.dumps(row).encode() for row in ROWS) + b"]\n"
    assert len(read(tmp_path, "daftar.json", listed)) == len(ROWS)


def test_an_address_may_stand_under_its_indonesian_name(tmp_path):
    (page,) = read(tmp_path, "alamat.jsonl", b'{"alamat": "https://contoh.id/berita/1", "isi": "Pasar dibuka."}\n')
    assert page.url == "https://contoh.id/berita/1"
