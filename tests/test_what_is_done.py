"""What is done, to whom and when: acts in a question that are no manner of speaking, and the days of what happened."""

from __future__ import annotations

import pytest

from pipeline import resources
from pipeline.api import KnowledgeBase, extract_text, understanding
from pipeline.api.law_windows import laws_in
from pipeline.api.question_words import words_of

TABLE = resources.toml("questions.toml")
PADDING = " Rapat itu dihadiri para kepala dinas, pengurus koperasi, dan wakil pedagang dari empat belas kecamatan."
ARTICLES = (
    "Menteri Sosial Sri Wulandari meninjau gudang beras, Senin (1/4/2024)."
    + PADDING
    + '\n"Beras cukup sampai Juni," kata Sri Wulandari.\nSebagai informasi, '
    + "Sri Wulandari dilantik menjadi Menteri Sosial pada 23 Desember 2020. "
    + "Bupati Sleman Rina Utami dilantik pada 5 Mei 2021. Camat Tiara Wulandari dilantik pada 7 Juni 2022.",
    "Direktur Perusahaan Parkir Bayu Saputra menemui warga, Selasa (2/4/2024)."
    + PADDING
    + '\n"Kami mohon maaf atas kenaikan tarif parkir," kata Bayu Saputra.'
    + '\n"Kami diminta menaikkan tarif," kata Bayu Saputra.',
    "Ketua DPRD Jember Galuh Sempalawe memimpin sidang, Rabu (3/4/2024)."
    + PADDING
    + '\n"DPRD sepakat memakzulkan Sri Wulandari sebagai ketua," kata Galuh Sempalawe.',
    "PT Kereta Api mencatat 414 kasus kecelakaan di perlintasan sebidang pada 2023. "
    "Aturannya Permenhub Nomor 94 Tahun 2018." + PADDING,
)


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    with KnowledgeBase(str(tmp_path_factory.mktemp("done") / "a.db"), create=True) as opened:
        days = (f"2024-04-{n:02}T08:00:00+07:00" for n in range(1, 9))
        opened.add_all(
            [extract_text(text, title="Kabar", published=day) for text, day in zip(ARTICLES, days, strict=False)]
        )
        yield opened


def test_when_something_happened_to_somebody_is_told_by_the_sentence_with_its_date(base):
    found = base.said("kapan Sri Wulandari dilantik")
    assert [(row.basis, row.words) for row in found.beside if row.basis == "sentence"] == [
        ("sentence", "Sebagai informasi, Sri Wulandari dilantik menjadi Menteri Sosial pada 23 Desember 2020.")
    ]


@pytest.mark.parametrize(
    "asked", ["kapan Sri Wulandari bicara beras", "kapan Sri Wulandari ditahan", "Sri Wulandari ditahan"]
)
def test_no_sentence_is_given_for_another_question(base, asked):
    assert not [row for row in base.said(asked).beside if row.basis == "sentence"]


@pytest.mark.parametrize(
    "asked",
    [
        "siapa yang setuju dengan Permenhub 94/2018",
        "who disagrees with Permenhub 94/2018",
        "who is against Permenhub 94/2018",
    ],
)
def test_what_joins_a_side_to_a_law_is_no_word_to_look_for(base, asked):
    meant = understanding.anything(base._db, asked)
    assert meant.side and meant.topics and not meant.words


@pytest.mark.parametrize("asked", TABLE["one_act"]["examples"])
def test_who_apologises_asks_for_nothing(base, asked):
    meant = understanding.anything(base._db, asked)
    assert not meant.side and "maaf" in meant.words.split()


@pytest.mark.parametrize("asked", TABLE["one_act"]["counterexamples"])
def test_who_asks_is_still_a_manner(base, asked):
    assert understanding.anything(base._db, asked).side == "asking"


def test_an_apology_is_found_by_its_word(base):
    assert [row.words for row in base.said(ask="siapa yang meminta maaf soal tarif parkir").rows] == [
        "Kami mohon maaf atas kenaikan tarif parkir"
    ]


@pytest.mark.parametrize("asked", TABLE["done_to"]["examples"])
def test_whom_something_is_done_to_does_not_speak(base, asked):
    assert understanding.anything(base._db, asked).nobody


@pytest.mark.parametrize("asked", TABLE["done_to"]["counterexamples"])
def test_what_somebody_is_stays_his_post(base, asked):
    meant = understanding.anything(base._db, asked)
    assert [note.words for note in meant.notes if note.kind in ("position", "nobody")] == ["Menkeu"]


def test_who_did_it_is_answered_by_others(base):
    assert {row.speaker for row in base.said(ask="siapa yang memakzulkan Sri Wulandari").rows} == {"Galuh Sempalawe"}


def test_a_topic_that_is_a_laws_title_is_looked_for_as_words_where_the_law_gives_nothing(base):
    found = base.figures("perlintasan sebidang")
    assert [row.words for row in found.rows] == ["414 kasus"]
    assert {note.kind for note in found.understood} <= {"words", "offered"}


@pytest.mark.parametrize(
    "law", ["Permenhub 94/2018", "UU Perkeretaapian", "Peraturan Menteri Perhubungan Nomor 94 Tahun 2018"]
)
def test_a_law_by_its_kind_stays_the_law(base, law):
    assert "regulation" in {note.kind for note in base.figures(law).understood}


@pytest.mark.parametrize("asked", [*TABLE["befalls"]["examples"], *TABLE["befalls"]["counterexamples"]])
def test_what_befalls_a_law_is_no_part_of_its_name(base, asked):
    assert [law.ids for law in laws_in(base._db, words_of(asked))] == [("perda:parkir-pasar",)]
