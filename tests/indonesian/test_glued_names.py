"""What capitals join to a name without being part of it, and what speaks like a person and is none."""

from dataclasses import replace

import pytest

from pipeline.indonesian import abbreviations
from pipeline.indonesian.institutions import mentions as institution_names
from pipeline.indonesian.persons import mentions as persons
from pipeline.indonesian.persons import names
from pipeline.indonesian.tokens import Tokens, tokenize
from pipeline.resources.read import csv_rows, toml

TABLE = toml("names.toml")["before"]


def _read(text: str) -> Tokens:
    tokens = tokenize(text)
    longs = {}
    for short in abbreviations.find(text):
        begin = text.rfind(short.expanded, 0, short.start)
        longs[tokens.at(begin)] = tokens.at(begin + len(short.expanded) - 1) + 1
    return replace(tokens, introduced=longs)


def _persons(text: str, *entities: str) -> list[str]:
    tokens = _read(text)
    spans = [(text.index(e), text.index(e) + len(e)) for e in entities]
    found, _ = persons.find(tokens, institution_names.find(tokens), entities=spans)
    return [tokens.text(n.start, n.end) for n in found]


@pytest.mark.parametrize(
    ("text", "entity", "found"),
    [
        # a make, a team, a country, a series
        ("Pembalap Ducati Rudi Hartanta mengatakan dia siap.", "Ducati Rudi Hartanta", ["Rudi Hartanta"]),
        ("Presiden Honduras Juan Wirasena mengatakan itu.", "Honduras Juan Wirasena", ["Juan Wirasena"]),
        ("Pengamat MotoGP Bagas Saputra menilai itu wajar.", "MotoGP Bagas Saputra", ["Bagas Saputra"]),
        ("Pelatih Pelita Jaya Bagas Saputra menilai itu wajar.", "Pelita Jaya Bagas Saputra", ["Bagas Saputra"]),
        ("Kepala Perwakilan untuk Timor-Leste Rudi Hartanta hadir.", "Leste Rudi Hartanta", ["Rudi Hartanta"]),
        # the end of a firm's name, a trade, a unit, an office in one word
        ("Direktur Utama Tirta Realty Bagas Saputra menilai.", "Tirta Realty Bagas Saputra", ["Bagas Saputra"]),
        ("Mereka bertemu Supermodel Rina Utami di Bali.", "Supermodel Rina Utami", ["Rina Utami"]),
        ("Pernyataan Menkopolhukam Rudi Hartanta dikutip.", "Menkopolhukam Rudi Hartanta", ["Rudi Hartanta"]),
        ("Ketua Panpel Bagas Saputra mengaku puas.", "Panpel Bagas Saputra", ["Bagas Saputra"]),
        ("Semua menunggu. Terjunnya Rudi mengejutkan mereka.", "Terjunnya Rudi", ["Rudi"]),
        # the last word of a firm or a region behind which the model lets the name begin; a forename it misses stays
        ("Komisaris Utama PT Tirta Alam Minerva Rina Utami hadir.", "Rina Utami", ["Rina Utami"]),
        ("PR Mal Cipta Grogol Rina Utami mengatakan itu.", "Rina Utami", ["Rina Utami"]),
        ("Chief Economist BSI, Banyuran Surya Wirasena menilai.", "Surya Wirasena", ["Banyuran Surya Wirasena"]),
        ("Di Jakarta\nMenurut Hikmat Wirasena, itu wajar.", "Menurut Hikmat Wirasena", ["Hikmat Wirasena"]),
        ("Hal itu diungkap dalam Pandora Papers sejak lama.", "Pandora Papers", []),
        # a short form that the article itself makes a body's
        (
            "Ikatan Kedai Kopi Indonesia (Ikedik) rapat. Ketua Umum Ikedik Rina Utami menolak.",
            "Ikedik Rina Utami",
            ["Rina Utami"],
        ),
        ("PT Galaksindo untung. Kata Galaksindo Rina Utami, itu wajar.", "Galaksindo Rina Utami", ["Rina Utami"]),
        # what only looks so
        ("Rina Utami bertemu Sony Wirasena.", "Sony Wirasena", ["Rina Utami", "Sony Wirasena"]),
        ("Ia dikenal sebagai Raja Darmawan di sana.", "Raja Darmawan", ["Raja Darmawan"]),
        ("Pemain Park Jun Wirasena menang.", "Park Jun Wirasena", ["Park Jun Wirasena"]),
        ("Gubernur Sumut BobbyHartanta hadir.", "BobbyHartanta", ["BobbyHartanta"]),
        ("Tim Ad Hoc bekerja. Ia bertemu Ad Hoc Wirasena.", "Ad Hoc Wirasena", ["Ad Hoc Wirasena"]),
        ("Penyanyi Ewan McGalen tampil.", "Ewan McGalen", ["Ewan McGalen"]),
    ],
)
def test_what_stands_before_a_name_is_cut(text, entity, found):
    assert _persons(text, entity) == found


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("Menurut Bloomberg, laba perusahaan itu turun.", "Bloomberg"),
        ("Kabar itu dibantah Aprilia kemarin.", "Aprilia"),
        ("Ia bekerja sama dengan Rembulan Jewelry untuk koleksi baru.", "Rembulan Jewelry"),
        ('"Kami siap," kata Technical Support produsen itu.', "Technical Support"),
        ("Menurut Kabidbinpres PBSI, para pemain siap.", "Kabidbinpres"),
        ("Turnamen digelar di Republik Dominika pekan depan.", "Republik Dominika"),
        ("Grup LumbungKopi menolak. Menurut LumbungKopi, harga naik.", "LumbungKopi"),
    ],
)
def test_what_is_no_person(text, entity):
    assert _persons(text, entity) == []


def test_brands_are_nobodys_given_name():
    single = [row["name"] for row in csv_rows("gazetteers/brands.csv") if " " not in row["name"]]
    assert [name for name in single if names.is_part(name)] == []


@pytest.mark.parametrize(("text", "name"), [*TABLE["examples"].items(), *TABLE["counterexamples"].items()])
def test_examples_of_the_table(text, name):
    assert _persons(f"Hadir pula {text} kemarin.", text) == [name]
