"""What capitals join to a name without being part of it, and what speaks like a person and is none."""

from dataclasses import replace

import pytest

from pipeline.indonesian import abbreviations
from pipeline.indonesian.institutions import mentions as institution_names
from pipeline.indonesian.persons import mentions as persons
from pipeline.indonesian.persons import names, nicknames
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
        # the region of an office before a full name
        (
            "Kepala Seksi Layanan Bea Cukai Tanjungpinang Rudi Hartanta hadir.",
            "Tanjungpinang Rudi Hartanta",
            ["Rudi Hartanta"],
        ),
        # a short form in brackets behind a body, though no letters of the long form make it
        (
            "MoU dengan Badan Karantina Indonesia (Karanesia) diteken. Kepala Karanesia Rudi Hartanta hadir.",
            "Karanesia Rudi Hartanta",
            ["Rudi Hartanta"],
        ),
        # all regions that have a council are known
        ("Wakil Ketua DPRD Wasnad Edi Hartanta hadir.", "Edi Hartanta", ["Wasnad Edi Hartanta"]),
        ("Wakil Ketua DPRD Tegal Edi Hartanta hadir.", "Edi Hartanta", ["Edi Hartanta"]),
        # a short form that the article itself makes a body's
        (
            "Ikatan Kedai Kopi Indonesia (Ikedik) rapat. Ketua Umum Ikedik Rina Utami menolak.",
            "Ikedik Rina Utami",
            ["Rina Utami"],
        ),
        (
            "PT Sentosa Niaga Tbk (Sentosa) untung. Sentosa menilai wajar. Rina Utami hadir.",
            "Rina Utami",
            ["Rina Utami"],
        ),
        ("PT Galaksindo untung. Kata Galaksindo Rina Utami, itu wajar.", "Galaksindo Rina Utami", ["Rina Utami"]),
        # what bodies deal with, islands, titles of other armies and courts, offices misspelt
        ("Direktur PT Sentra Kliring Berjangka Rina Utami menilai.", "Berjangka Rina Utami", ["Rina Utami"]),
        ("Perajin tenun Flores Rina Utami hadir.", "Flores Rina Utami", ["Rina Utami"]),
        ("Bupati Kepulauan Talaga Rina Utami hadir.", "Kepulauan Talaga Rina Utami", ["Rina Utami"]),
        ("Dirjen Perdagangan Kemendagg Rina Utami hadir.", "Kemendagg Rina Utami", ["Rina Utami"]),
        ("Ia bertemu Captain Rina Utami kemarin.", "Captain Rina Utami", ["Rina Utami"]),
        ("Sikap Datuk Seri Rina Utami dikutip.", "Datuk Seri Rina Utami", ["Rina Utami"]),
        ("Kolonel Infanteri Rina Utami bertugas.", "Infanteri Rina Utami", ["Rina Utami"]),
        ("Ketua KONI Jabar, Nasional Rudi Hartanta, hadir.", "Nasional Rudi Hartanta", ["Rudi Hartanta"]),
        # a post or a team behind a name ends it
        ("Terdakwa Bagas Hartanta Tirto hadir.", "Bagas Hartanta Tirto", ["Bagas Hartanta Tirto"]),
        ("Pembalap Rudi Hartanta Red Bull jatuh.", "Rudi Hartanta Red Bull", ["Rudi Hartanta"]),
        ("Debitur Sentosa Finance Rina Utami hadir.", "Sentosa Finance Rina Utami", ["Rina Utami"]),
        ("Kami undang Bapak Rudi Utama Menteri Keuangan.", "Rudi Utama Menteri", ["Rudi Utama"]),
        ("Kata Rina Utami Corporate Communication di sana.", "Rina Utami Corporate Communication", ["Rina Utami"]),
        # a name goes on over a small word and over one that is a joint elsewhere
        ("Pelatih Jan ten Brink menilai itu wajar.", "Jan ten Brink", ["Jan ten Brink"]),
        ("Pemain Rian Yang menang mudah.", "Rian Yang", ["Rian Yang"]),
        ('Juri Rudi "Camat" Hartanta hadir.', 'Rudi "Camat" Hartanta', ['Rudi "Camat" Hartanta']),
        ("Wali Kota FX Hadi Utama hadir.", "Hadi Utama", ["FX Hadi Utama"]),
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
        ("Petugas di Montelimar, Prancis, bersiaga. Menurut Montelimar, pelaku lari.", "Montelimar"),
        ("Menurut Permendagg, izin itu wajib.", "Permendagg"),
        ("Gelarnya, S.Kep, baru diraih.", "S.Kep"),
        ("Menurut Permenaker No. 4 Tahun 2019, itu wajib.", "Permenaker No"),
        ("Gol itu dicetak ke gawang Brentford kemarin.", "Brentford"),
        ("Petugas Pemadaman Jakarta Selatan bersiaga.", "Pemadaman Jakarta Selatan"),
        ("Pembangunan Istana Presiden rampung.", "Istana Presiden"),
        ("Pemilik usaha Renyah Kribo hadir. Renyah Kribo mengaku untung.", "Renyah Kribo"),
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


@pytest.mark.parametrize(
    ("text", "entities", "found"),
    [
        # whose kin somebody is, and he himself
        ("menantu Presiden Adam Malik Bayu Utama hadir", ["Adam Malik Bayu Utama"], ["Adam Malik", "Bayu Utama"]),
        (
            "Artis Rina Dewi Rudi Utama hadir. Rina Dewi dan Rudi Utama pulang.",
            ["Rina Dewi Rudi Utama", "Rina Dewi dan", "Rudi Utama pulang"],
            ["Rina Dewi", "Rudi Utama", "Rina Dewi", "Rudi Utama"],
        ),
        ("Menteri Agus Gumiwang Kartasasmita hadir", ["Agus Gumiwang Kartasasmita"], ["Agus Gumiwang Kartasasmita"]),
        ("Ia bertemu Rudi Bayu Utama Wijaya.", ["Rudi Bayu Utama Wijaya"], ["Rudi Bayu Utama Wijaya"]),
    ],
)
def test_two_persons_behind_one_another(text, entities, found):
    assert _persons(text, *entities) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rudi Hartanta (Honda) jatuh, Rina Utami (Taiwan) menang.", ["Rudi Hartanta", "Rina Utami"]),
        ("Rudi Hartanta (Menteri) hadir.", ["Rudi Hartanta"]),
        ("Rudi Hartanta (Ruhar) hadir.", ["Rudi Hartanta", "Ruhar"]),
    ],
)
def test_a_make_a_country_or_a_post_is_no_nickname(text, found):
    assert _persons(text, "Rudi Hartanta", *(["Rina Utami"] if "Rina" in text else [])) == found


@pytest.mark.parametrize(
    ("form", "nobody"),
    [
        ("Menteri", True), ("Gubernur", True), ("Taiwan", True), ("Honda", True), ("BPK", True), ("Jawa Timur", True),
        ("Rina", False), ("Bintang", False), ("SBY", False), ("Bogor Utama", False), ("Emil", False), ("Hakim", False),
    ],
)  # fmt: skip
def test_what_calls_nobody(form, nobody):
    assert nicknames.calls_nobody(form) is nobody


def test_no_brand_is_a_word_that_many_names_hold():
    common = {row["part"] for row in csv_rows("gazetteers/common_name_parts.csv")}
    assert not {row["name"].lower() for row in csv_rows("gazetteers/brands.csv")} & common


def test_brands_are_listed_once():
    listed = [row["name"] for row in csv_rows("gazetteers/brands.csv")]
    assert len(set(listed)) == len(listed)
