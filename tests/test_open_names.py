"""What readers leave out of a law's or an office's name: the region, the number, the court; a manner without a law."""

from __future__ import annotations

from dataclasses import replace

import pytest
from invented import naming, spoken
from typer.testing import CliRunner

from pipeline.api import KnowledgeBase, understanding
from pipeline.errors import InputError
from pipeline.store import open_store

LAWS = (
    ("a", "Pergub Nomor 33 Tahun 2020", "pergub-dki-jakarta-33-2020"),
    ("b", "Pergub Nomor 33 Tahun 2020", "pergub-jawa-barat-33-2020"),
    ("c", "Pergub Nomor 5 Tahun 2021", "pergub-bali-5-2021"),
    ("d", "putusan batas usia capres", "putusan-mk:batas-usia-capres-cawapres"),
    ("e", "Putusan Nomor 90/PUU-XXI/2023", "putusan-mk-90/puu-xxi/2023"),
    ("f", "Perppu", "perppu-?-?"),
    ("g", "Perppu Nomor 2 Tahun 2022", "perppu-2-2022"),
    ("h", "Perda Nomor 33 Tahun 2020", "perda-kota-bogor-33-2020"),
    ("i", "Surat Edaran Nomor 440/5954", "se-gubernur-aceh-440/5954-?"),
    ("j", "SE Nomor M/2/HK.04/III/2024", "se-menaker-m/2/hk.04/iii/2024"),
)


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("open") / "a.db")
    with open_store(path) as store:
        for id, words, law in LAWS:
            store.add(naming(id, f"{words} itu keliru kata mereka {id}", {words: law}, day="2023-11-07"))
    return path


@pytest.fixture(scope="module")
def base(path):
    with KnowledgeBase(path, read_only=True) as opened:
        yield opened


@pytest.mark.parametrize(
    ("asked", "articles"),
    [
        ("Pergub 33/2020", "ab"), ("pergub nomor 33 tahun 2020", "ab"), ("Pergub DKI Jakarta Nomor 33 Tahun 2020", "a"),
        ("Perda 33/2020", "h"), ("SE 440/5954", "i"), ("SE Nomor 440/5954", "i"),
        ("SE 441/5954", ""), ("SE M/2/HK.04/III/2024", "j"), ("SE Menaker M/2/HK.04/III/2024", "j"),
        ("Pergub 5/2021", "c"), ("Pergub 3/2020", ""), ("Perppu", "fg"), ("Perppu 2/2022", "g"),
        ("putusan batas usia capres-cawapres", "de"), ("putusan MK soal usia capres", "de"), ("putusan MK", "de"),
        ("Putusan MK 90/PUU-XXI/2023", "de"), ("putusan hakim soal batas usia capres", ""), ("putusan hutan adat", ""),
    ],
)  # fmt: skip
def test_a_law_is_found_without_its_region_number_or_court(base, asked, articles):
    try:
        found = {mention.article for mention in base.trace(asked).mentions.rows}
    except InputError:
        found = set()
    assert "".join(sorted(found)) == articles


@pytest.mark.parametrize(
    ("asked", "typed", "left"),
    [
        ("apa kata Ratna soal putusan batas usia calon presiden dan wakil presiden sejak 2023",
         "putusan batas usia calon presiden dan wakil presiden", ""),
        ("siapa yang menolak putusan usia capres di Bogor", "putusan usia capres", "Bogor"),
    ],
)  # fmt: skip
def test_a_ruling_in_a_question_ends_with_its_topic(base, asked, typed, left):
    meant = understanding.anything(base._db, asked)
    assert [note.words for note in meant.notes if note.kind == "regulation"] == [typed]
    assert meant.words == left


@pytest.mark.parametrize(
    ("asked", "stance", "words"),
    [
        ("siapa yang membantah", "denying", ""), ("siapa yang meminta ganti rugi", "asking", "ganti rugi"),
        ("siapa yang bilang harga turun", None, "harga turun"), ("membantah tuduhan", None, "membantah tuduhan"),
    ],
)  # fmt: skip
def test_who_did_asks_for_a_manner_of_speaking(base, asked, stance, words):
    meant = understanding.anything(base._db, asked)
    assert (meant.side, meant.words) == (stance, words)


@pytest.mark.parametrize(
    ("asked", "side", "speakers", "words"),
    [
        ("siapa yang menolak kenaikan tarif", "against", 0, "kenaikan tarif"),
        ("siapa yang mendukung Ratna Kusumo", "for", 0, "Ratna Kusumo"),
        ("siapa yang meminta Ratna Kusumo mundur", "asking", 0, "Ratna Kusumo mundur"),
        ("apa kata Ratna Kusumo", None, 1, ""), ("Ratna Kusumo menolak tarif", "against", 1, "tarif"),
        ("Ratna Kusumo soal kritik warga", None, 1, "kritik warga"),
        ("Ratna Kusumo dukungan warga", None, 1, "dukungan warga"),
        ("Ratna Kusumo soal warga menolak tarif", None, 1, "warga menolak tarif"),
        ("Ratna Kusumo mendukung Ratna Kusumo", "for", 1, "Ratna Kusumo"),
        ("tolong carikan pernyataan Ratna Kusumo soal tarif", None, 1, "tarif"),
    ],
)  # fmt: skip
def test_who_stands_behind_a_verb_of_the_question_is_spoken_about(sided, asked, side, speakers, words):
    meant = understanding.anything(sided._db, asked)
    assert (meant.side, len(meant.speakers), meant.words) == (side, speakers, words)


@pytest.fixture(scope="module")
def sided(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("sided") / "a.db")
    said = (
        "Kami menolak kenaikan tarif itu", "Massa menolak kenaikan tarif itu", "Apakah kami menolak kenaikan tarif?",
        "Saya setuju kenaikan tarif itu", "Saya tidak setuju kenaikan tarif itu", "Kenaikan tarif itu ditunda",
    )  # fmt: skip
    with open_store(path) as store:
        for n, words in enumerate(said):
            store.add(spoken(f"s{n}", "Ratna Kusumo", words))
    with KnowledgeBase(path, read_only=True) as opened:
        yield opened


@pytest.mark.parametrize(
    ("asked", "articles"),
    [
        ("siapa yang menolak kenaikan tarif", ["s0", "s4"]), ("siapa yang setuju kenaikan tarif", ["s3"]),
        ("kenaikan tarif", ["s0", "s1", "s2", "s3", "s4", "s5"]),
    ],
)  # fmt: skip
def test_sides_on_what_is_no_law_are_the_speakers_own(sided, asked, articles):
    assert sorted(row.article for row in sided.ask(asked).rows) == articles


def test_no_such_side_tells_how_many_speak_of_it(sided):
    found = sided.ask("siapa yang mendukung kenaikan tarif itu ditunda")
    assert [(n.kind, n.label) for n in found.understood if n.kind in ("otherwise", "holding")] == [("otherwise", "1")]


@pytest.mark.parametrize(
    ("asked", "office"),
    [
        ("Ketua KPK", "Ketua Komisi Pemberantasan Korupsi"), ("Plt Ketua KPK", "Ketua Komisi Pemberantasan Korupsi"),
        ("KPK", None), ("ketua kelas", None), ("laporan KPK", None),
    ],
)  # fmt: skip
def test_an_office_that_nobody_holds_here_is_still_that_office(base, asked, office):
    meant = understanding.anything(base._db, asked)
    assert next((note.label for note in meant.notes if note.kind == "position"), None) == office
    assert (meant.words == "") == (office is not None)


def test_the_command_says_whose_region_a_number_is(path):
    from pipeline.cli.app import app

    shown = CliRunner().invoke(app, ["trace", "Pergub 33/2020", "--store", path]).output
    assert "Pergub DKI Jakarta 33/2020, Pergub Jawa Barat 33/2020" in shown


@pytest.fixture(scope="module")
def named(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("named") / "a.db")
    with open_store(path) as store:
        store.add(spoken("n1", "Ratna Kusumo Sempalawe", "Tarif itu turun", called=("Ratna",)))
        store.add(spoken("n2", "Wirdan Hamsyari", "Tarif itu naik", called=("Hamsyari",)))
        store.add(spoken("n3", "Zulfadli Tanoyo", "Tarif itu tetap", called=("Zulfadli",)))
        law = naming("n4", "Perpres Nomor 42 Tahun 2018 terbit", {"Perpres Nomor 42 Tahun 2018": "perpres-42-2018"})
        store.add(replace(law, statements=()))
    with KnowledgeBase(path, read_only=True) as opened:
        yield opened


@pytest.mark.parametrize(
    ("asked", "who", "words"),
    [
        ("Ratna Kusumo soal tarif", ["Ratna Kusumo Sempalawe"], "tarif"),
        ("Hamsyari soal tarif", ["Wirdan Hamsyari"], "tarif"),
        ("Fahriza Hamsyari", [], "Fahriza Hamsyari"), ("Zulfadli Hamsyari soal tarif", [], "tarif"),
        ("Menkeu Hamsyari", ["Wirdan Hamsyari"], ""),
        ("apa kata Hamsyari dan Zulfadli", ["Wirdan Hamsyari", "Zulfadli Tanoyo"], ""),
        ("Hamsyari Tarif", ["Wirdan Hamsyari"], "Tarif"),
    ],
)  # fmt: skip
def test_a_name_of_two_words_is_not_read_by_one_of_them(named, asked, who, words):
    meant = understanding.anything(named._db, asked)
    assert [note.label for note in meant.notes if note.kind == "person"] == who
    assert meant.words == words


def test_a_law_of_which_nobody_speaks_tells_where_it_is_mentioned(named):
    (note,) = [note for note in named.ask("Perpres 42/2018").understood if note.kind == "mentioned"]
    assert (note.ids, note.label, note.words) == (("perpres-42-2018",), "1", "Perpres 42/2018")


@pytest.mark.parametrize(
    ("asked", "laws", "words"),
    [
        ("cipta kerja", ["uu-11-2020", "uu:cipta-kerja"], ""), ("upah minimum", [], "upah minimum"),
        ("informasi dan transaksi elektronik", ["uu-11-2008", "uu-19-2016"], ""),
        ("keterbukaan informasi", [], "keterbukaan informasi"),
    ],
)  # fmt: skip
def test_words_of_a_title_are_words_and_a_laws_own_name_is_the_law(tmp_path, asked, laws, words):
    printed = {
        "a": ("UU Cipta Kerja", "uu:cipta-kerja"),
        "b": ("SE Menaker Nomor M/11/HK.04/X/2020", "se-menaker-m/11/hk.04/x/2020"),
        "c": ("UU Nomor 11 Tahun 2008", "uu-11-2008"), "d": ("UU Nomor 19 Tahun 2016", "uu-19-2016"),
        "e": ("UU Nomor 14 Tahun 2008", "uu-14-2008"),
    }  # fmt: skip
    with KnowledgeBase(str(tmp_path / "j.db"), create=True) as base:
        base.add_all(
            naming(id, f"{said} itu keliru", {said: law}, day="2021-02-03") for id, (said, law) in printed.items()
        )
        meant = understanding.about(base._db, asked)
    assert [topic for topic in meant.topics if isinstance(topic, str)] == laws
    assert meant.words == words


def test_a_number_in_a_question_is_a_regions_too(base):
    meant = understanding.anything(base._db, "apa kata Bupati soal Pergub 33/2020")
    assert meant.topics == ("pergub-dki-jakarta-33-2020", "pergub-jawa-barat-33-2020")
