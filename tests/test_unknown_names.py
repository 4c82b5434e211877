"""Who is asked for and not held here is never answered with another's words, and every word of a question is told."""

from __future__ import annotations

import re
from itertools import product

import pytest
from invented import spoken

from pipeline.api import KnowledgeBase
from pipeline.store import open_store

PAJAK = "Kementerian Keuangan"
NAMES = (
    "Elon Musk",
    "Wasmadi Tanoyo",
    "Gustaf Nerumitak",
    "elon musk",
    "Musk",
    "Ferenc Adi Wirdanata",
    "Rasmus Bjarkan",
    "Ratna Wirdanata",
    "Habib Rasmusen",
)
SHAPES = (
    "what did {} say about UU ITE",
    "apa kata {} soal UU ITE",
    "apa kata {} tentang upah minimum",
    "menurut {} soal UU ITE",
    "kata {} UU ITE",
    "pernyataan {} tentang UU ITE",
    "pendapat Pak {} soal UU ITE",
    "bagaimana sikap {} terhadap UU ITE",
    "apa tanggapan {} mengenai upah",
    "apa kata {} pada 2020 soal UU ITE",
    "{} soal UU ITE",
    "{} tentang upah minimum",
    "{} menolak UU ITE",
    "{} tidak setuju UU ITE",
    "{} mengatakan apa soal UU ITE",
    "apakah {} mendukung UU ITE",
    "apa kata Menkeu {} soal UU ITE",
    "Menteri Keuangan {} soal upah",
    "pernyataan terbaru {} soal UU ITE",
    "apa yang dikatakan {} tentang UU ITE",
    "kutipan langsung {} soal upah",
)


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("unknown") / "a.db")
    with open_store(path) as store:
        store.add_all(
            [
                spoken(
                    "m1",
                    "Ratna Kusumo",
                    "Kami menolak UU ITE itu",
                    laws=("uu:ite",),
                    called=("Ratna",),
                    role="Menteri Keuangan",
                    body=PAJAK,
                    day="2020-09-25",
                ),
                spoken("m2", "Edi Susilo", "Upah minimum naik tahun depan", day="2023-08-20"),
                spoken("m3", "Slamet Garut Jawa Barat", "Rumah sakit penuh", day="2020-03-23"),
                spoken(
                    "m4",
                    "Dini Laraswati",
                    "Putusan Pengadilan Tata Usaha Negara dijalankan",
                    day="2020-06-03",
                    with_people=("Slamet Jember",),
                ),
                spoken("m5", "Sari Utami", "Kami tidak menolak UU ITE sejauh ini", laws=("uu:ite",), day="2020-10-01"),
                spoken("m6", "Bagus Laksmana", "Warga belum setuju tarif parkir naik", day="2020-10-02"),
                spoken("m7", "Galuh Sempalawe", "Delegasi WHO datang ke Taiwan", day="2020-05-15"),
                *(spoken(f"n{n}", "Laras Mulyaningsih", f"Neraca tahap {n} aman", day="2022-01-03") for n in range(12)),
                spoken("o1", "Tiara Mulyaningsih", "Panen raya tiba", day="2022-01-04"),
            ]
        )
    with KnowledgeBase(path, read_only=True) as opened:
        yield opened


@pytest.mark.parametrize(("shape", "name"), product(SHAPES, NAMES))
def test_a_speaker_who_is_not_held_gets_no_answer_of_another(base, shape, name):
    found = base.said(ask=shape.format(name))
    assert not found.rows, [(row.speaker, row.words) for row in found.rows]
    told = [note.words.casefold() for note in found.understood if note.kind in ("nobody", "silent")]
    assert any(name.casefold().removeprefix("habib ") in words for words in told), found.understood


@pytest.mark.parametrize("asked", [shape for shape in SHAPES if "Menkeu" not in shape and "Menteri" not in shape])
def test_a_speaker_who_is_held_is_still_understood_in_those_shapes(base, asked):
    found = base.said(ask=asked.format("Ratna Kusumo"))
    assert "Ratna Kusumo" in [note.label for note in found.understood if note.kind == "person"]
    assert not [note for note in found.understood if note.kind in ("nobody", "silent")]


@pytest.mark.parametrize("title", ["Prof", "prof.", "Jenderal", "Ustaz", "Dr", "Bu", "Hj."])
def test_a_title_before_a_name_is_no_part_of_it(base, title):
    found = base.said(ask=f"apa kata {title} Ratna soal UU ITE")
    assert {row.speaker for row in found.rows} == {"Ratna Kusumo"}


@pytest.mark.parametrize("country", ["Amerika Serikat", "Taiwan", "Korea Selatan", "Arab Saudi"])
def test_a_country_is_no_person(base, country):
    found = base.said(ask=f"apa kata {country} soal WHO")
    assert not [note for note in found.understood if note.kind in ("nobody", "silent")]
    assert any(country in note.words for note in found.understood if note.kind == "words")


@pytest.mark.parametrize(
    ("asked", "articles"),
    [
        ("apa kata warga soal upah minimum", {"m2"}),
        ("siapa yang menolak UU ITE", {"m1"}),
        ("kata siapa upah minimum naik", {"m2"}),
        ("Edi Susilo upah", {"m2"}),
        ("apa kata Taiwan soal WHO", {"m7"}),
        ("WHO", {"m7"}),
    ],
)
def test_words_that_are_no_name_are_looked_for(base, asked, articles):
    found = base.said(ask=asked)
    assert {row.article for row in found.rows} in (articles, set()), asked
    assert not [note for note in found.understood if note.kind in ("nobody", "silent")]


@pytest.mark.parametrize(
    "who", ["warga", "partai zamrud", "Partai Zamrud", "para ahli", "PT Maju Xanadu", "Kementerian Sihir", "netizen"]
)
@pytest.mark.parametrize(
    "shape", ["apa kata {} soal UU ITE", "bagaimana tanggapan {} terhadap UU ITE", "menurut {} tentang UU ITE"]
)
def test_whoever_is_asked_is_never_left_out(base, shape, who):
    found = base.said(ask=shape.format(who))
    assert not found.rows
    told = " ".join(note.words for note in found.understood)
    assert who.removeprefix("para ") in told


@pytest.mark.parametrize("name", ["Wasmadi Edi Susilo", "Wasmadi Edi Susilo soal upah", "apa kata Ferenc Edi Susilo"])
def test_a_longer_name_is_not_its_last_part(base, name):
    found = base.said(ask=name)
    assert not found.rows
    assert "Edi Susilo" in [note.label for note in found.understood if note.kind == "offered"]


@pytest.mark.parametrize(
    "post", ["Gubernur Jawa Barat", "Bupati Jember", "gubernur jabar", "Wali Kota Garut", "Plt Bupati Jember"]
)
def test_a_post_that_nobody_holds_is_no_person_with_such_a_word_in_his_name(base, post):
    assert [one.name for one in base.who(post)] == []
    assert base.positions_at(post, "2020-10-10") == ()
    for asked in (post, f"apa kata {post} soal UU ITE"):
        found = base.said(ask=asked)
        assert not found.rows
        assert not [note for note in found.understood if note.kind == "person"]


@pytest.mark.parametrize(
    "topic",
    [
        "putusan PTUN",
        "sidang Pengadilan Negeri Jember",
        "razia Polres Jember",
        "anggaran DPRD Jember",
        "laporan Komisi VIII DPR",
    ],
)
@pytest.mark.parametrize(
    "begin", ["apa kata Dini Laraswati soal", "Dini Laraswati menyinggung", "menurut Dini Laraswati tentang"]
)
def test_a_question_is_not_swallowed_as_the_name_of_a_body(base, begin, topic):
    found = base.said(ask=f"{begin} {topic}")
    assert "Dini Laraswati" in [note.label for note in found.understood if note.kind == "person"]
    assert {row.speaker for row in found.rows} <= {"Dini Laraswati"}
    assert not [note for note in found.understood if note.kind in ("institution", "position") and "kata" in note.words]


@pytest.mark.parametrize(
    "thing", ["putusan PTUN Jakarta", "sidang PTUN Jakarta", "rapat Komisi II DPR", "razia Polres Jember"]
)
def test_what_a_body_does_is_no_post_in_it(base, thing):
    notes = base.said(ask=thing).understood
    assert not [note for note in notes if note.kind == "position" and note.words == thing]


def test_a_number_is_never_left_out(base):
    assert not base.said(ask="Edi Susilo upah 97%").rows
    assert base.said(ask="Edi Susilo upah minimum").rows


@pytest.mark.parametrize(
    "asked", ["Ratna Kusumo vs Elon Musk soal UU ITE", "bandingkan Ratna Kusumo dan Elon Musk soal UU ITE"]
)
def test_an_unknown_name_beside_a_known_one_is_told(base, asked):
    found = base.said(ask=asked)
    assert {row.speaker for row in found.rows} <= {"Ratna Kusumo"}
    assert "Elon Musk" in [note.words for note in found.understood if note.kind in ("nobody", "silent")]


@pytest.mark.parametrize(
    ("asked", "articles", "phrase"),
    [
        ("siapa yang tidak menolak UU ITE", {"m5"}, "tidak menolak"),
        ("siapa yang tak menolak UU ITE", set(), "tak menolak"),
        ("siapa yang belum setuju tarif parkir", {"m6"}, "belum setuju"),
        ("siapa yang belum mendukung UU ITE", set(), "belum mendukung"),
        ("Sari Utami tidak membantah", set(), "tidak membantah"),
        ("siapa yang tidak pernah menolak UU ITE", set(), "tidak pernah menolak"),
    ],
)
def test_who_does_not_do_a_thing_is_not_who_does_it(base, asked, articles, phrase):
    found = base.said(ask=asked)
    assert {row.article for row in found.rows} == articles
    assert any(phrase in note.words for note in found.understood)
    assert not [note for note in found.understood if note.kind in ("side", "manner")]


def test_who_is_meant_by_a_part_of_his_name_by_far_is_answered_and_told(base):
    found = base.said(ask="apa kata Mulyaningsih soal neraca")
    assert {row.speaker for row in found.rows} == {"Laras Mulyaningsih"}
    assert [note.label for note in found.understood if note.kind == "offered"] == ["Tiara Mulyaningsih"]


PROBES = ("zirkonia", "WHO", "Xanadu", "12", "KRLA", "tidak", "terbesar")
PLACES = (
    "{} UU ITE",
    "UU ITE {}",
    "siapa yang menolak UU ITE {}",
    "apa kata Ratna Kusumo soal {}",
    "Ratna Kusumo {}",
    "Menkeu soal {} pajak",
    "siapa {} bicara soal upah",
    "{} upah minimum",
    "apa kata {} soal UU ITE",
    "Ratna Kusumo menolak {}",
)


@pytest.mark.parametrize(("shape", "probe"), product(PLACES, PROBES))
def test_every_word_of_a_question_that_tells_something_is_told(base, shape, probe):
    found = base.said(ask=shape.format(probe))
    told = " ".join(f"{note.words} {note.label}" for note in found.understood)
    assert re.search(rf"(?i)\b{probe}\b", told), found.understood
