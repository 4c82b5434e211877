"""One office is asked for in any spelling, and answered by whoever fills it; "Plt" asks for stand-ins alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from invented import spoken

from pipeline.api import KnowledgeBase, offices
from pipeline.resources.read import toml
from pipeline.store import open_store

TABLE = toml("offices.toml")
POLICE, ARMY = "Kepolisian Daerah Bengkulu", "Tentara Nasional Indonesia Angkatan Darat"
HOLDERS = (
    ("w1", "Bagus Laksmana", "Wali Kota", "Pemerintah Kota Bekasi"),
    ("w2", "Bagus Laksmana", "Walikota", "Pemerintah Kota Bekasi"),
    ("w3", "Sari Utami", "Pelaksana Tugas Wali Kota", "Pemerintah Kota Medan"),
    ("w4", "Wira Pramana", "Wali Kota", "Pemerintah Kota Medan"),
    ("w5", "Dian Kusuma", "Wakil Wali Kota", "Pemerintah Kota Bekasi"),
    ("b1", "Ratna Kusumo", "Pelaksana Tugas Kepala", "Badan Pusat Statistik"),
    ("h1", "Teguh Wiguno", "Kepala Bidang Humas", POLICE),
    ("h2", "Teguh Wiguno", "Kepala Bidang Hubungan Masyarakat", POLICE),
    ("l1", "Lestari Ningsih", "Direktur Lalulintas", POLICE),
    ("k1", "Rahmat Sukoco", "Kepala Staf", ARMY),
    ("k2", "Rahmat Sukoco", "Kepala Staf Angkatan Darat", None),
    ("k3", "Surya Lesmana", "Kepala Staf Angkatan Laut", None),
    ("j1", "Yoga Saputro", "Jaksa Agung Muda Tindak Pidana Khusus", None),
    ("j2", "Putri Anggraini", "Jaksa Agung Muda Pidana Khusus", None),
    ("m1", "Nurul Hapsari", "Menteri Koordinator Maritim dan Investasi", None),
    ("g1", "Galuh Sempalawe", "Penjabat Gubernur", "Pemerintah Provinsi Aceh"),
    ("g2", "Wahyu Adinata", "Bupati", "Pemerintah Kabupaten Jember"),
    ("g3", "Kirana Wulan", "Penjabat Bupati", "Pemerintah Kabupaten Tegal"),
)


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("offices") / "a.db")
    with open_store(path) as store:
        for id, name, role, body in HOLDERS:
            record = spoken(id, name, "Kami siap", role=role, body=body)
            status = "acting" if role.startswith("P") else "current"
            store.add(replace(record, positions=tuple(replace(p, status=status) for p in record.positions)))
    with KnowledgeBase(path, read_only=True) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "articles"),
    [
        ("Wali Kota Bekasi", {"w1", "w2"}), ("Walikota Bekasi", {"w1", "w2"}), ("walikota bekasi", {"w1", "w2"}),
        ("Wakil Walikota Bekasi", {"w5"}), ("Wali Kota Medan", {"w3", "w4"}), ("Plt Wali Kota Medan", {"w3"}),
        ("Plt. Walikota Medan", {"w3"}), ("Pelaksana Tugas Wali Kota Medan", {"w3"}), ("Plt Wali Kota Bekasi", set()),
        ("Kepala BPS", {"b1"}), ("Plt Kepala BPS", {"b1"}), ("Kepala Badan Pusat Statistik", {"b1"}),
        ("Kabid Humas Polda Bengkulu", {"h1", "h2"}), ("Kepala Bidang Humas Polda Bengkulu", {"h1", "h2"}),
        ("Kepala Bidang Hubungan Masyarakat Polda Bengkulu", {"h1", "h2"}), ("Dirlantas Polda Bengkulu", {"l1"}),
        ("KSAD", {"k1", "k2"}), ("Kepala Staf TNI AD", {"k1", "k2"}), ("Kepala Staf Angkatan Darat", {"k1", "k2"}),
        ("KSAL", {"k3"}), ("Jampidsus", {"j1", "j2"}), ("Jaksa Agung Muda Bidang Tindak Pidana Khusus", {"j1", "j2"}),
        ("Menko Marves", {"m1"}), ("Menteri Koordinator Bidang Kemaritiman dan Investasi", {"m1"}),
        ("Gubernur Aceh", {"g1"}), ("Pj Gubernur Aceh", {"g1"}), ("Penjabat Gubernur Aceh", {"g1"}),
        ("Plt Jampidsus", set()), ("Bupati", {"g2", "g3"}), ("Pj Bupati", {"g3"}), ("Bupati Tegal", {"g3"}),
    ],
)  # fmt: skip
def test_an_office_is_found_in_any_spelling(base, question, articles):
    found = base.said(question, limit=100)
    assert {row.article for row in found.rows} == articles


def test_who_stands_in_is_shown_so(base):
    [row] = base.said("Kepala BPS").rows
    assert row.position == "Pelaksana Tugas Kepala Badan Pusat Statistik"


@pytest.mark.parametrize("example", TABLE["spellings"]["examples"], ids=lambda e: e["text"])
def test_spellings_stand_for_one_another(example):
    assert example["also"] in offices.spellings(example["text"])
    assert example["text"] in offices.spellings(example["also"])


@pytest.mark.parametrize("example", TABLE["spellings"]["counterexamples"], ids=lambda e: e["text"])
def test_other_offices_are_no_spelling(example):
    assert example["also"] not in offices.spellings(example["text"])


@pytest.mark.parametrize("example", TABLE["acting"]["examples"], ids=lambda e: e["text"])
def test_words_that_say_acting_are_taken_off(example):
    assert offices.acting(example["text"]) == (example["post"], True)


@pytest.mark.parametrize("words", TABLE["acting"]["counterexamples"])
def test_other_words_are_left(words):
    assert offices.acting(words) == (words, False)


UNITS = (
    ("d1", "Galuh Sempalawe", "Direktur Jenderal", "Direktorat Jenderal Bea dan Cukai"),
    ("d2", "Galuh Sempalawe", "Direktur Jenderal Bea dan Cukai", "Kementerian Keuangan"),
    ("d3", "Wahyu Adinata", "Direktur Jenderal Minyak dan Gas", "Kementerian Energi dan Sumber Daya Mineral"),
    ("d4", "Sari Utami", "Direktur Jenderal Anggaran", "Kementerian Keuangan"),
)


@pytest.fixture(scope="module")
def units(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("units") / "a.db")
    with open_store(path) as store:
        store.add_all([spoken(id, name, "Kami siap", role=role, body=body) for id, name, role, body in UNITS])
    with KnowledgeBase(path, read_only=True) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "articles"),
    [
        ("dirjen bea cukai", {"d1", "d2"}), ("Dirjen Bea dan Cukai", {"d1", "d2"}), ("Dirjen Migas", {"d3"}),
        ("Direktur Jenderal Minyak dan Gas Bumi", {"d3"}), ("Dirjen Anggaran", {"d4"}), ("Dirjen Minerba", set()),
    ],
)  # fmt: skip
def test_the_post_over_a_unit_is_one_however_much_is_printed(units, question, articles):
    assert {row.article for row in units.said(question)} == articles
    assert not any("Direktorat" in str(row.position) for row in units.said(question))


@pytest.mark.parametrize("row", TABLE["units"]["examples"] + TABLE["units"]["counterexamples"])
def test_what_leads_a_unit(row):
    assert offices.plain(row["text"]) == row["plain"]
