from __future__ import annotations

import pytest
from invented import naming

from pipeline.store import open_store
from pipeline.store.printed_names import bearers, name_key, of


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("UU ITE", "uu ite"),
        ("uu ite", "uu ite"),
        ("Undang-Undang ITE", "uu ite"),
        ("Undang-Undang tentang Informasi dan Transaksi Elektronik (ITE)", "uu ite"),
        ("Pasal 27 ayat (2) jo Pasal 45 ayat (3) UU ITE", "uu ite"),
        ("RUU Perampasan Aset", "ruu perampasan aset"),
        ("Rancangan Undang-Undang (RUU) Perampasan Aset", "ruu perampasan aset"),
        ("Perda miras", "perda miras"),
        ("Pasal 64 KUHP", "kuhp"),
        ("UU", ""),
        ("Peraturan Presiden", ""),
        ("jalan raya", ""),
        ("", ""),
    ],
)
def test_a_name_is_looked_up_without_what_varies(words, key):
    assert name_key(words) == key


def test_one_name_leads_to_all_that_bear_it_most_printed_first(tmp_path):
    with open_store(str(tmp_path / "j.db")) as store:
        store.add(naming("a", "Tolak UU ITE itu", {"UU ITE": "uu-11-2008"}))
        store.add(naming("b", "Ubah UU ITE segera", {"UU ITE": "uu-1-2024"}))
        store.add(naming("c", "Baca Undang-Undang ITE", {"Undang-Undang ITE": "uu-1-2024"}))
        store.add(naming("d", "Baca UU Nomor 5 Tahun 2014", {"UU Nomor 5 Tahun 2014": "uu-5-2014"}, kind="full"))
        assert bearers(store.database, "uu ite") == ["uu-1-2024", "uu-11-2008"]
        assert of(store.database, ["uu-1-2024", "uu-5-2014"]) == [("uu ite", "UU ITE", 2)]


def test_an_article_read_anew_takes_its_names_along(tmp_path):
    with open_store(str(tmp_path / "j.db")) as store:
        store.add(naming("a", "Tolak UU ITE itu", {"UU ITE": "uu-11-2008"}))
        store.add(naming("a", "Tolak UU Minerba itu", {"UU Minerba": "uu-3-2020"}))
        assert bearers(store.database, "UU ITE") == []
        assert bearers(store.database, "UU Minerba") == ["uu-3-2020"]


def test_a_name_is_shown_as_it_is_printed_most_often(tmp_path):
    with open_store(str(tmp_path / "j.db")) as store:
        for id, printed in (("a", "UU Cipta kerja"), ("b", "UU Cipta Kerja"), ("c", "Pasal 81 UU Cipta Kerja")):
            store.add(naming(id, f"Baca {printed} itu", {printed: "uu-6-2023"}))
        assert of(store.database, ["uu-6-2023"]) == [("uu cipta kerja", "UU Cipta Kerja", 3)]
