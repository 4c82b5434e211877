"""What articles about a topic hold by words that do not name it: behind the sure answers, marked, never among them."""

from __future__ import annotations

import csv
import io
import json

import pytest
from typer.testing import CliRunner

from pipeline.api import KnowledgeBase, extract_text
from pipeline.cli.app import app as application
from pipeline.store import article_topics

PADDING = " Rapat itu dihadiri para kepala dinas, pengurus koperasi, dan wakil pedagang dari empat belas kecamatan."
ARTICLES = (
    (
        "Guru Soal RUU Pertembakauan: Petani Rugi",
        "Ketua Umum Serikat Guru Bayu Saputra menolak RUU Pertembakauan yang dibahas DPR, Senin (6/10/2020)."
        + PADDING
        + '\n"RUU Pertembakauan itu terlalu dini," kata Bayu Saputra.'
        + '\n"Petani akan kehilangan lahan," kata Bayu Saputra.',
    ),
    (
        "PPN Naik Jadi 12%, Pedagang Cemas",
        "Menteri Keuangan Ratna Kusumo menjelaskan kenaikan PPN menjadi 12%, Selasa (7/10/2020)."
        + PADDING
        + '\n"Kenaikan PPN jadi 12% menunggu presiden baru," kata Ratna Kusumo.'
        + '\n"Daya beli kami jaga," kata Ratna Kusumo.',
    ),
    (
        "Bupati Tinjau Pasar",
        "Bupati Sleman Rina Utami meninjau pasar, Rabu (8/10/2020)."
        + PADDING
        + '\n"Kenaikan PPN tidak dibahas oleh 12 pedagang itu," kata Rina Utami.'
        + '\n"Kenaikan PPN 3,12 persen atau 112% tidak dibahas 12 pedagang," kata Rina Utami.',
    ),
    (
        "Barang Bawaan Penumpang Dibatasi",
        "Pembatasan barang bawaan penumpang mulai berlaku, Kamis (9/10/2020)."
        + PADDING
        + '\n"Ini demi industri dalam negeri," kata Menteri Perdagangan Galuh Sempalawe.',
    ),
    (
        "Tarif Parkir Terminal Naik",
        "Tarif parkir di terminal naik dua kali lipat, Jumat (10/10/2020)."
        + 5 * PADDING
        + '\n"Kami mohon maaf kepada warga," kata Direktur Perusahaan Parkir Bagas Laksmana.'
        + '\n"Tarif lama tidak cukup," kata Bagas Laksmana.',
    ),
    (
        "Permendag 36 Tahun 2023 Terbit",
        "Permendag Nomor 36 Tahun 2023 mulai diberlakukan pada 10 Maret 2024 di semua bandara."
        + PADDING
        + '\n"Permendag Nomor 36 Tahun 2023 melindungi petani," kata Menteri Perdagangan Galuh Sempalawe.',
    ),
)


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("beside") / "a.db")
    with KnowledgeBase(path, create=True) as base:
        base.add_all(
            [
                extract_text(text, title=title, published=f"2024-04-{n:02}T08:00:00+07:00")
                for n, (title, text) in enumerate(ARTICLES, 1)
            ]
        )
    return path


@pytest.fixture(scope="module")
def base(path):
    with KnowledgeBase(path, read_only=True) as opened:
        yield opened


def words(rows):
    return [row.words.rstrip(",") for row in rows]


@pytest.mark.parametrize(
    ("asked", "sure", "beside"),
    [
        (
            "apa kata Bayu Saputra soal RUU Pertembakauan",
            "RUU Pertembakauan itu terlalu dini",
            "Petani akan kehilangan lahan",
        ),
        (
            "siapa yang bicara soal kenaikan PPN 12 persen",
            "Kenaikan PPN jadi 12% menunggu presiden baru",
            "Daya beli kami jaga",
        ),
        ("kenaikan PPN 12%", "Kenaikan PPN jadi 12% menunggu presiden baru", "Daya beli kami jaga"),
        ("siapa bicara soal pembatasan barang bawaan penumpang", "", "Ini demi industri dalam negeri"),
    ],
)
def test_articles_about_it_stand_behind_what_names_it(base, asked, sure, beside):
    found = base.said(ask=asked)
    assert (sure in words(found.rows)) or not sure
    assert beside in words(found.beside) and beside not in words(found.rows)
    assert {row.basis for row in found.beside} == {"article"} and {row.basis for row in found.rows} <= {None}
    assert [note.label for note in found.understood if note.kind == "beside"] == [str(len(found.beside))]


@pytest.mark.parametrize(
    "asked",
    [
        "siapa yang menolak RUU Pertembakauan",
        "apa kata Elon Musk soal RUU Pertembakauan",
        "Rina Utami soal RUU Pertembakauan",
    ],
)
def test_a_side_or_another_speaker_gets_nothing_from_articles(base, asked):
    beside = base.said(ask=asked).beside
    assert {row.basis for row in beside} == ({"otherwise"} if "menolak" in asked else set())


def test_the_words_that_an_article_s_opening_lacks_are_those_that_are_said(base):
    found = base.said(ask="siapa yang meminta maaf soal tarif parkir terminal")
    assert not found.rows and words(found.beside) == ["Kami mohon maaf kepada warga"]
    assert not base.said(ask="siapa yang meminta maaf soal kenaikan PPN").beside


def test_a_sentence_of_the_news_takes_no_side(base):
    found = base.said(ask="siapa yang mendukung Permendag 36 tahun 2023 diberlakukan")
    assert not found.beside


def test_a_rate_is_no_other_number(base):
    assert "Rina Utami" not in {row.speaker for row in base.said(ask="kenaikan PPN 12 persen").rows}
    assert "Rina Utami" in {row.speaker for row in base.said(ask="kenaikan PPN 12 pedagang").rows}


def test_an_article_is_about_words_that_open_it(base):
    assert len(article_topics.about_words(base._db, "kenaikan PPN 12 persen")) == 1
    assert article_topics.about_words(base._db, "kepala dinas") == []


def test_a_message_claims_only_what_was_looked_at(base):
    told = {note.kind: note.words for note in base.said(ask="pembatasan PPN bandara").understood}
    assert told["scattered"] == "pembatasan PPN bandara" and "nowhere" not in told
    told = {note.kind: note.words for note in base.said(ask="pembatasan zirkonia").understood}
    assert told["nowhere"] == "zirkonia"


@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "table"])
def test_every_form_of_an_answer_marks_what_is_beside_and_holds_the_sentence(path, form):
    run = CliRunner().invoke(
        application, ["said", "apa kata Bayu Saputra soal RUU Pertembakauan", "--store", path, "-f", form]
    )
    assert "Petani akan kehilangan lahan" in run.stdout
    when = CliRunner().invoke(
        application, ["said", "kapan Permendag 36 tahun 2023 diberlakukan", "--store", path, "-f", form]
    )
    assert "10 Maret 2024" in when.stdout
    if form == "json":
        assert [row["basis"] for row in json.loads(run.stdout)] == [None, "article"]
        assert [row["speaker"] for row in json.loads(when.stdout) if row["basis"] == "sentence"] == [None]
    if form == "csv":
        assert [row["basis"] for row in csv.DictReader(io.StringIO(run.stdout))] == ["", "article"]
    if form == "table":
        assert "dari artikel tentang itu" in run.stdout and "kalimat berita" in when.stdout


def test_the_page_shows_them_apart(path):
    from fastapi.testclient import TestClient

    from pipeline.web.app import create_app

    page = TestClient(create_app(path)).get("/?q=apa kata Bayu Saputra soal RUU Pertembakauan").text
    sure, beside = page.split('id="beside"')
    assert "Petani akan kehilangan lahan" in beside and "Petani akan kehilangan lahan" not in sure


@pytest.mark.parametrize("asked", ["kenaikan PPN 3,12%", "kenaikan PPN 112 persen"])
def test_a_rate_is_found_as_it_is_printed(base, asked):
    assert {row.speaker for row in base.said(ask=asked).rows} == {"Rina Utami"}


def test_a_sentence_of_the_news_answers_for_no_speaker(base):
    assert [row.basis for row in base.said(ask="kapan Permendag 36 tahun 2023 diberlakukan").beside] == ["sentence"]
    assert not base.said(ask="apa kata Bayu Saputra soal Permendag 36 tahun 2023 diberlakukan").beside
