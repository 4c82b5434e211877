"""Bodies of which there are many: a place, a commission's number or a party's branch in a question is never dropped."""

from __future__ import annotations

from itertools import product

import pytest
from invented import spoken

from pipeline import resources
from pipeline.api import KnowledgeBase, body_names, naming_bodies
from pipeline.api.question_words import words_of
from pipeline.indonesian.keys import fold
from pipeline.resolve import Resolver
from pipeline.store import open_store

DPR = "Dewan Perwakilan Rakyat Republik Indonesia"
#: Speaker, post, body: one article each.
HELD = (
    ("Galuh Sempalawe", "Ketua", "Komisi Pemilihan Umum"),
    ("Bagus Laksmana", "Ketua", "Komisi Pemilihan Umum Kabupaten Manggarai"),
    ("Sari Utami", "Ketua", "Komisi Pemilihan Umum Kota Makassar"),
    ("Wira Pramana", "Wakil Ketua", "Komisi Pemberantasan Korupsi"),
    ("Tirta Wibisana", "Kepala", "Dinas Sosial Provinsi Nusa Tenggara Barat"),
    ("Rina Hartanta", "Kepala", "Dinas Kesehatan Kabupaten Lombok Barat"),
    ("Damar Kusumo", "Ketua", f"Komisi VIII {DPR}"),
    ("Ratih Anggara", "Anggota", f"Komisi II {DPR}"),
    ("Seno Wardana", "Ketua Fraksi Partai NasDem", "Dewan Perwakilan Rakyat Daerah Provinsi Jawa Barat"),
    ("Laras Sasmita", "Wakil Ketua", "Dewan Perwakilan Rakyat Daerah Provinsi Jawa Timur"),
    ("Yoga Pranata", "Ketua", "Dewan Pimpinan Daerah Partai Golkar Provinsi Nusa Tenggara Timur"),
    ("Intan Maheswari", "Ketua", "Dewan Pimpinan Cabang Partai Gerakan Indonesia Raya Jakarta Timur"),
    ("Bima Wicaksana", "Kepala Kepolisian Resor", "Kepolisian Resor Jember"),
    ("Dewi Rengganis", "Kepala", "Dinas Pendidikan dan Kebudayaan Kota Kendari"),
    ("Arya Sutedja", "Juru Bicara", "Pengadilan Negeri Jakarta Pusat"),
)


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("bodies") / "bodies.db")
    with open_store(path, resolver=Resolver()) as store:
        store.add_all(
            spoken(f"b{n}", name, "Anggaran itu naik tahun depan", role=role, body=body, day=f"2024-03-{n + 1:02}")
            for n, (name, role, body) in enumerate(HELD)
        )
    with KnowledgeBase(path, read_only=True) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "speakers"),
    [
        ("KPU manggarai", {"Bagus Laksmana"}),
        ("KPU Kabupaten Manggarai", {"Bagus Laksmana"}),
        ("KPUD Manggarai soal anggaran", {"Bagus Laksmana"}),
        ("ketua KPU manggarai", {"Bagus Laksmana"}),
        ("komisi pemilihan umum makassar", {"Sari Utami"}),
        ("KPU Kota Manggarai", set()),
        ("KPU Sleman", set()),
        ("ketua KPU", {"Galuh Sempalawe"}),
        ("waka komisi xiii dpr", set()),
        ("wakil ketua komisi VII DPR soal anggaran", set()),
        ("ketua komisi VIII DPR", {"Damar Kusumo"}),
        ("komisi viii dpr", {"Damar Kusumo"}),
        ("ketua komisi II DPR", set()),
        ("anggota komisi II DPR", {"Ratih Anggara"}),
        ("ketua DPD Golkar NTT", {"Yoga Pranata"}),
        ("ketua dpd partai golkar ntt", {"Yoga Pranata"}),
        ("ketua DPD Demokrat Sumut", set()),
        ("ketua DPRD jawa barat", set()),
        ("ketua fraksi nasdem dprd jabar", {"Seno Wardana"}),
        ("fraksi nasdem soal anggaran", {"Seno Wardana"}),
        ("fraksi nasdem dprd jabar", {"Seno Wardana"}),
        ("fraksi nasdem dprd jatim", set()),
        ("fraksi golkar", set()),
        ("kepala dinas sosial mataram", set()),
        ("kepala dinas sosial NTB", {"Tirta Wibisana"}),
        ("dinkes lombok barat", {"Rina Hartanta"}),
        ("Dinas Kesehatan Lombok Barat soal anggaran", {"Rina Hartanta"}),
        ("DPRD jatim", {"Laras Sasmita"}),
        ("waka dprd jatim", {"Laras Sasmita"}),
        ("polres jember", {"Bima Wicaksana"}),
        ("dikbud kendari", {"Dewi Rengganis"}),
        ("pn jakarta pusat", {"Arya Sutedja"}),
        ("DPC gerindra jakarta timur", {"Intan Maheswari"}),
    ],
)
def test_a_body_of_many_is_found_in_any_form_and_no_other(base, question, speakers):
    assert {row.speaker for row in base.ask(question, limit=100)} == speakers


def test_who_asks_for_a_body_that_is_not_here_is_offered_others_of_its_kind(base):
    found = base.ask("ketua KPU Sleman")
    offered = [note.label for note in found.understood if note.kind == "offered"]
    assert not found.total
    assert "Komisi Pemilihan Umum Kabupaten Manggarai" in offered
    assert "Komisi Pemberantasan Korupsi" not in offered


ROLES = ("", "ketua ", "wakil ketua ", "waka ", "anggota ", "kepala ", "sekretaris ", "juru bicara ")
NAMED = (
    "KPU {place}", "Bawaslu {place}", "DPRD {place}", "Polres {place}", "dinkes {place}", "dinas sosial {place}",
    "DPD Golkar {place}", "fraksi nasdem dprd {place}", "pn {place}", "kejari {place}",
)  # fmt: skip
PLACES = (
    "manggarai",
    "Makassar",
    "Jember",
    "jatim",
    "NTB",
    "Lombok Barat",
    "jakarta timur",
    "Sleman",
    "kabupaten Tegal",
)
NUMBERED = ("komisi {number} dpr", "Komisi {number} DPR RI")
NUMBERS = ("II", "VIII", "xi", "XIII", "IV")


@pytest.mark.parametrize(
    "question",
    [role + body.format(place=place) for role, body, place in product(ROLES, NAMED, PLACES)]
    + [role + body.format(number=number) for role, body, number in product(ROLES, NUMBERED, NUMBERS)],
)
def test_no_row_lacks_a_place_or_a_number_of_the_question(base, question):
    """Whatever is answered, the post or body shown holds every place word and number that was asked for."""
    [body] = naming_bodies.bodies_in(words_of(question))
    wanted = set(body_names.telling(body.name))
    assert wanted, body
    for row in base.ask(question, limit=100):
        assert wanted <= set(fold(row.position or row.speaker or "").split()), (question, row.position)


@pytest.mark.parametrize(
    ("question", "articles"),
    [("Galuh Sempalawe Manggarai", 0), ("Galuh Sempalawe 33", 0), ("Galuh Sempalawe", 1)],
)
def test_a_place_or_a_number_beside_a_speaker_is_never_left_out(base, question, articles):
    assert base.ask(question).total == articles


def test_the_examples_of_bodies_of_many_are_read_as_they_say():
    table = resources.toml("questions.toml")["bodies"]
    for row in table["examples"]:
        assert getattr(naming_bodies.whole(row["text"]), "name", None) == row["name"]
    for text in table["counterexamples"]:
        assert not naming_bodies.bodies_in(words_of(text)), text
