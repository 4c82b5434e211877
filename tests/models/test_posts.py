"""What the public corpus marks as an organisation because a post opens it, or as a place though it was built."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "models/scripts"))
from convert import news_name

STRETCHES = [
    ("NOR", "Partai Demokrat", "Partai Demokrat", "ORG"),
    ("NOR", "Gubernur Jawa Barat", "Jawa Barat", "GPE"),
    ("NOR", "Wakil Gubernur DKI Jakarta", "DKI Jakarta", "GPE"),
    ("NOR", "Bupati Bener Meriah", "Bener Meriah", "GPE"),
    ("NOR", "Wali Kota Blitar", "Blitar", "GPE"),
    ("NOR", "Presiden Turki", "Turki", "GPE"),
    ("NOR", "Presiden PKS", "PKS", "ORG"),
    ("NOR", "Ketua Umum Partai Gerindra", "Partai Gerindra", "ORG"),
    ("NOR", "Wakil Ketua Komisi II DPR", "Komisi II DPR", "ORG"),
    ("ORG", "Kepala Badan Karantina", "Badan Karantina", "ORG"),
    ("ORG", "Komisi Pemilihan Umum", "Komisi Pemilihan Umum", "ORG"),
    ("ORG", "Kepala Desa Sukamaju", "Desa Sukamaju", "ORG"),
    ("PER", "Presiden", "Presiden", "PER"),
    ("LOC", "Gedung Sate", "Gedung Sate", "FAC"),
    ("LOC", "Jl. Merdeka", "Jl. Merdeka", "FAC"),
    ("LOC", "rumah sakit Harapan", "rumah sakit Harapan", "FAC"),
    ("LOC", "Istana", "Istana", "LOC"),
    ("LOC", "Malioboro", "Malioboro", "LOC"),
    ("LOC", "Danau Toba", "Danau Toba", "LOC"),
    ("FAC", "Monas", "Monas", "FAC"),
]

NO_NAMES = [
    ("NOR", "polisi"),
    ("NOR", "Menteri Keuangan"),
    ("NOR", "Presiden"),
    ("NOR", "Dirjen Pas"),
    ("PRD", "mobil"),
]


@pytest.mark.parametrize(("kind", "text", "name", "label"), STRETCHES)
def test_what_a_stretch_holds(kind: str, text: str, name: str, label: str) -> None:
    found = news_name(kind, text)
    assert found is not None
    assert (text[found[0] :], found[1]) == (name, label)


@pytest.mark.parametrize(("kind", "text"), NO_NAMES)
def test_no_names(kind: str, text: str) -> None:
    assert news_name(kind, text) is None
