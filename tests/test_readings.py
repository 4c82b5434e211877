"""How a question was read is told in the reader's words, whatever was made of it."""

from __future__ import annotations

import re

import pytest

from pipeline.cli import messages, readings
from pipeline.resources.read import toml
from pipeline.schema.questions import Count, Understood

RINA = (Count("speaker", "Rina Utami", 3),)
TOLD = [
    (Understood("Mendagri", "position", (), "Menteri Dalam Negeri"), ["Mendagri = Menteri Dalam Negeri"]),
    (
        Understood("UU Tapera", "regulation", (), "UU 4/2016", (Count("uu-4-2016", "UU 4/2016", 2),)),
        ["UU Tapera = UU 4/2016", "Menurut tanggal beritanya, UU Tapera berarti: UU 4/2016 (2 artikel)"],
    ),
    (Understood("", "offered", (), "Rina Utami", RINA), ["Ada juga: Rina Utami (disebut 3 kali di sini)"]),
    (Understood("", "offered", (), "Rina Utami"), ["Ada juga: Rina Utami"]),
    (Understood("", "compared", (), "", RINA), ["Dibandingkan: Rina Utami (3 pernyataan)"]),
    (Understood("iuran", "side", ("for",)), ["iuran: yang mendukung, menurut kata-katanya"]),
    (Understood("terbaru", "order", ("date",)), ["terbaru: yang terbaru lebih dahulu"]),
    (Understood("", "turned", (), "2024"), ["Tanggalnya terbalik: 2024 (hari pertama jatuh setelah hari terakhir)."]),
    (Understood("", "parts", (), "KPU Bogor"), ["termasuk bagiannya: KPU Bogor"]),
    (
        Understood('"tarif"', "holding", ("a1",), "4"),
        ['Tidak ada pernyataan yang memuat "tarif"; 4 artikel memuat kata itu: jejak search "tarif".'],
    ),
    (
        Understood("PP 9/2091", "misprint"),
        ["PP 9/2091 tampaknya salah cetak dalam beritanya; tidak diketahui peraturan bernomor itu."],
    ),
    (Understood("UU 6/2014", "titled", ("uu-6-2014",), "Desa"), ["UU 6/2014, menurut indeks peraturan: Desa"]),
    (
        Understood("Tapera", "apart", (), "5", RINA),
        [
            "Tidak ada pernyataan Rina Utami tentang Tapera. Di sini ada 5 pernyataan orang lain tentang Tapera, "
            "dan 3 pernyataan Rina Utami tentang hal lain."
        ],
    ),
    (
        Understood("Tapera", "apart", (), "5", (Count("speaker", "Rina Utami", 0),)),
        ["Tidak ada pernyataan Rina Utami di sini. Tentang Tapera ada 5 pernyataan orang lain."],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("note", "lines"), TOLD)
def test_a_note_is_told(note, lines):
    assert [*readings.lines(note)] == lines


@pytest.mark.parametrize(
    "key", [key for key in toml("messages.toml") if key.startswith("read_") and key != "read_shares"]
)
@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_every_message_of_a_note_can_be_told(key, language, monkeypatch):
    monkeypatch.setattr(messages, "_chosen", language)
    kind, _, chosen = key.removeprefix("read_").partition("_")
    note = Understood("iuran", kind, () if chosen == "unknown" else (chosen or "a1",), "7", RINA)
    [line] = readings.lines(note)
    assert set(re.findall(r"iuran|7|Rina Utami|a1", line)) and "{" not in line and line not in ("iuran = 7",)
