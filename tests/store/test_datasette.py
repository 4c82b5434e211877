"""``datasette jejak.db`` gives a site that reads well: views in plain words, rows that lead to one another by name."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest
from invented import jamsostek, naming

from pipeline.store import open_store

app = pytest.importorskip("datasette.app", reason="Datasette is absent: pip install 'jejak[datasette]'")


@pytest.fixture(scope="module")
def get(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("datasette") / "jejak.db")
    with open_store(path) as store:
        store.add_all([jamsostek(), naming("b", "Tolak UU ITE itu", {"UU ITE": "uu-1-2024"})])
    site = app.Datasette([path])

    def ask(address):
        # in a thread of its own: where the browser's tests ran before, this one has a loop already
        with ThreadPoolExecutor(1) as thread:
            answer = thread.submit(asyncio.run, site.client.get(address)).result()
        assert answer.status_code == 200, (address, answer.text[:300])
        return answer.json() if ".json" in address else answer.text

    return ask


def test_the_views_are_on_the_first_page(get):
    views = {view["name"] for view in get("/jejak.json")["views"]}
    assert views >= {"who_said_what", "regulations_in_print", "posts_held", "figures_in_print"}


def test_a_view_reads_like_a_table_of_a_newspaper(get):
    row = get("/jejak/who_said_what.json?_shape=array&_sort=start")[0]
    assert list(row) == [
        "date", "said_on", "speaker", "position", "words", "type", "stance", "publisher", "title", "url", "article",
        "start", "end", "confidence",
    ]  # fmt: skip
    (law,) = [r for r in get("/jejak/regulations_in_print.json?_shape=array") if r["regulation"] == "uu-1-2024"]
    assert (law["words"], law["title"]) == ("UU ITE", "Kabar b")
    (figure,) = get("/jejak/figures_in_print.json?_shape=array")
    assert (figure["words"], figure["unit"], figure["low"]) == ("36,7 juta peserta", "peserta", 36_700_000)


@pytest.mark.parametrize(
    ("table", "column", "label"),
    [
        ("statements", "article_id", "Daerah Wajib Jalankan Inpres Jamsostek"),
        ("statements", "speaker_id", "Wirya Panggabean"),
        ("positions", "person_id", "Wirya Panggabean"),
        ("appearances", "entity_id", "Wirya Panggabean"),
        ("regulation_mentions", "article_id", "Daerah Wajib Jalankan Inpres Jamsostek"),
    ],
)
def test_rows_lead_to_one_another_by_name(get, table, column, label):
    rows = get(f"/jejak/{table}.json?_labels=on&_shape=objects")["rows"]
    assert label in {row[column]["label"] for row in rows if isinstance(row[column], dict)}


@pytest.mark.parametrize("page", ["/", "/jejak", "/jejak/who_said_what", "/jejak/statements", "/jejak/entities"])
def test_every_page_opens(get, page):
    assert "<html" in get(page)
