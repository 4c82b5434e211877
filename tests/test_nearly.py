"""What is nearly asked stands behind the answer, marked: the law of a draft's name, those who take no plain side."""

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient
from invented import spoken
from typer.testing import CliRunner

from pipeline.api import KnowledgeBase
from pipeline.cli.app import app
from pipeline.store import open_store
from pipeline.web.app import create_app

ROWS = (
    ("a1", "Galuh Padmo", "Kami menolak RUU Uji Desa", ("ruu:uji-desa",)),
    ("a2", "Ratna Wirya", "Kami menolak UU Uji Desa", ("uu:uji-desa",)),
    ("a3", "Sari Utami", "UU Uji Desa berlaku Januari", ("uu:uji-desa",)),
    ("b1", "Budi Hartanta", "Kenaikan tarif parkir berdampak pada warga", ()),
    ("b2", "Rina Lestari", "Kenaikan tarif parkir mulai Mei", ()),
    ("c1", "Dewi Kartika", "RPP Uji Pasar selesai", ("rpp:uji-pasar",)),
    ("c2", "Wira Pramana", "Kami mendukung PP Uji Pasar", ("pp:uji-pasar",)),
)


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("nearly") / "a.db")
    with open_store(path) as store:
        store.add_all([spoken(id, name, words, laws=laws, day="2024-04-16") for id, name, words, laws in ROWS])
    return path


@pytest.mark.parametrize(
    ("question", "sure", "nearly"),
    [
        ("siapa yang menolak RUU Uji Desa", {"Galuh Padmo"}, {("Ratna Wirya", "stage")}),
        ("siapa yang menolak UU Uji Desa", {"Ratna Wirya"}, {("Galuh Padmo", "stage")}),
        ("siapa yang mendukung RPP Uji Pasar", set(), {("Wira Pramana", "stage"), ("Dewi Kartika", "otherwise")}),
        ("Sari Utami soal RUU Uji Desa", set(), {("Sari Utami", "stage")}),
        ("siapa yang mengkritik kenaikan tarif parkir", set(),
         {("Budi Hartanta", "otherwise"), ("Rina Lestari", "otherwise")}),
        ("Budi Hartanta menolak kenaikan tarif parkir", set(), {("Budi Hartanta", "otherwise")}),
        ("siapa yang minta kenaikan tarif parkir", set(),
         {("Budi Hartanta", "otherwise"), ("Rina Lestari", "otherwise")}),
        ("Budi Hartanta menolak", set(), set()),  # of no topic, all that he says is near nothing
        ("apa kata Budi Hartanta soal kenaikan tarif parkir", {"Budi Hartanta"}, set()),
    ],
)  # fmt: skip
def test_what_stands_behind(path, question, sure, nearly):
    with KnowledgeBase(path, read_only=True) as base:
        found = base.said(ask=question)
    assert {row.speaker for row in found.rows} == sure
    assert {(row.speaker, row.basis) for row in found.beside} == nearly
    assert found.total == len(sure)


def test_the_command_and_the_page_mark_it(path):
    told = CliRunner().invoke(app, ["tanya", "siapa yang mendukung RPP Uji Pasar", "--store", path])
    assert "(tentang rancangan atau aturan senama" in told.stdout
    assert "(sikap atau cara yang ditanyakan tidak terbaca" in told.stdout
    page = TestClient(create_app(path), base_url="http://127.0.0.1").get("/?q=siapa+yang+mendukung+RPP+Uji+Pasar").text
    assert 'id="stage"' in page and 'id="otherwise"' in page and "Wira Pramana" in page
