"""Laws asked for by kind and title in any order, under a region's other name, and by a number that is a misprint."""

from __future__ import annotations

from dataclasses import replace

import pytest
from invented import naming, spoken
from typer.testing import CliRunner

from pipeline.api import KnowledgeBase
from pipeline.cli.app import app
from pipeline.schema import Issue, Regulation
from pipeline.store import open_store

WAGES = "se-menaker-m/9/hk.04/ii/2021"


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("likely") / "a.db")
    circular = naming("a1", "Kami patuhi SE Menaker itu", {"SE Menaker": WAGES}, day="2021-02-02")
    [law] = circular.regulations
    titled = Regulation(WAGES, title="Penetapan Upah Minimum bagi Pekerja Rumahan", mentions=law.mentions)
    wrong = naming("a2", "Sanksi diatur UU 7/2098", {"UU 7/2098": "uu-7-2098"}, day="2024-02-02")
    filed = (Issue("nlp", "law-number", "UU 7/2098: likely UU Nomor 7 Tahun 1998"),)
    with open_store(path) as store:
        store.add(replace(circular, regulations=(titled,)))
        store.add(replace(wrong, issues=filed))
        coins = "UU Mata Uang Nomor 7 Tahun 2021"
        taken = naming("a5", f"Uang itu diatur {coins}", {coins: "uu-7-2021"}, day="2024-04-08")
        store.add(replace(taken, issues=(Issue("nlp", "law-number", f"{coins}: likely UU Nomor 7 Tahun 2011"),)))
        store.add(naming("a6", "Pajak naik sesuai UU 7/2021", {"UU 7/2021": "uu-7-2021"}, day="2024-04-09"))
        store.add(
            naming("a3", "Kami jalankan Pergub Jakarta 4/2021", {"Pergub Jakarta 4/2021": "pergub-jakarta-4-2021"})
        )
        store.add(
            naming("a4", "Kini Pergub DKI Jakarta 4/2021", {"Pergub DKI Jakarta 4/2021": "pergub-dki-jakarta-4-2021"})
        )
        for number, day, value in (("b1", "2020-11-03", 5), ("b2", "2021-05-05", 6)):
            store.add(spoken(number, "Ratna Kusumo", "Ada lima", day=day, figure=value, measure="pekerja rumahan"))
    return path


@pytest.fixture(scope="module")
def base(path):
    with KnowledgeBase(path, read_only=True) as opened:
        yield opened


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("SE Menaker upah minimum", {WAGES}), ("upah minimum SE Menaker", {WAGES}),
        ("SE Menaker pekerja rumahan", {WAGES}),
        ("Pergub Jakarta 4/2021", {"pergub-dki-jakarta-4-2021"}),
        ("pergub dki jakarta no 4 tahun 2021", {"pergub-dki-jakarta-4-2021"}),
    ],
)  # fmt: skip
def test_a_law_is_found_by_kind_and_title_and_under_both_names_of_its_region(base, words, ids):
    found = base.trace(words)
    assert set(found.ids) == ids and found.articles == (1 if ids == {WAGES} else 2)


def test_a_likely_misprint_is_told_with_the_law_that_is_likely_meant(path, base):
    told = [(note.kind, note.ids) for note in base.said(about="UU 7/2098").understood if note.kind == "misprint"]
    assert told == [("misprint", ("uu-7-1998",))]
    assert not [note for note in base.trace("pergub jakarta 4/2021").understood if note.kind == "misprint"]
    shown = " ".join(CliRunner().invoke(app, ["trace", "UU 7/2098", "--store", path]).stdout.split())
    assert "UU 7/2098 tampaknya salah cetak" in shown and 'jejak trace "UU 7/1998"' in shown


def test_a_number_that_is_another_laws_by_a_misprint_is_of_the_law_meant(base):
    taxes, coins = base.trace("UU 7/2021"), base.trace("UU 7/2011")
    assert (taxes.articles, coins.articles) == (1, 1)
    assert not [note for note in (*taxes.understood, *coins.understood) if note.kind == "misprint"]
    [law] = [mark.ref for mark in base.article("a5").marks if mark.kind == "regulation"]
    assert law == "uu-7-2011"


@pytest.mark.parametrize("address", ["/?q=UU+7/2098", "/peraturan/uu-7-2098"])
def test_the_page_leads_to_the_likely_law(path, address):
    from fastapi.testclient import TestClient

    from pipeline.web.app import create_app

    with TestClient(create_app(path), base_url="http://127.0.0.1:8000") as client:
        shown = client.get(address).text
    assert "tampaknya salah cetak" in shown and 'href="/peraturan/uu-7-1998"' in shown


@pytest.mark.parametrize(
    ("about", "articles", "kind"),
    [
        ("pekerja rumahan", {"b1", "b2"}, None), ("pekerja rumahan 2021", {"b2"}, None),
        ("pekerja rumahan november 2020", {"b1"}, None), ("pekerja rumahan sejak 2021", {"b2"}, None),
        ("pekerja rumahan 2019", set(), "elsewhen"),
    ],
)  # fmt: skip
def test_a_year_beside_a_measure_narrows_by_the_time_of_the_figures(base, about, articles, kind):
    found = base.figures(about)
    assert {row.article for row in found} == articles
    assert kind is None or [(note.kind, note.label) for note in found.understood if note.kind == kind] == [(kind, "2")]


def test_gold_that_is_not_there_is_said_plainly(tmp_path):
    done = CliRunner().invoke(app, ["evaluate", "tak-ada.jsonl"])
    assert str(done.exception) == "tak-ada.jsonl: no such file or folder"
    done = CliRunner().invoke(app, ["evaluate", str(tmp_path)])
    assert str(done.exception) == f"{tmp_path}: a folder, where a file is asked for"
