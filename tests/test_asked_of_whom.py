"""Who holds a post that nobody quotes, whom somebody speaks to, and whose post leans on whom."""

from __future__ import annotations

import pytest

from pipeline import resources
from pipeline.api import KnowledgeBase, closeness, extract_text, facts
from pipeline.api.question_words import words_of
from pipeline.store.passages import Term
from pipeline.store.roots import roots

HOLDERS = resources.toml("questions.toml")["holders"]
TEXTS = (
    "Rapat di Bantul dihadiri Panglima TNI, Laksamana Bagas Laksmana, Senin (1/4/2024). "
    "Calon Panglima TNI Wirya Adinata tidak hadir, begitu pula para kepala dinas dan pengurus koperasi desa.\n"
    '"Pasar itu ramai," kata Bupati Bantul Panji Hartanta kepada Rina Utami.\n'
    '"Rina Utami perlu melihat pasar," kata Panji Hartanta.\n'
    '"Rapat itu lancar," kata Rina Utami.\n'
    '"Pasar buka lagi," kata Wakil Ketua DPRD Bantul Dwi Sempalawe.\n'
    '"Pasar rugi Rp 5 miliar," kata Wakil Ketua DPRD Bantul Dwi Sempalawe.\n'
    "Kuasa hukum Irjen Galih Pratama, Laras Wening, menunggu di luar. "
    "Panji Hartanta memiliki 12 wakil menteri di kantornya.",
    '"Sidang ditunda," kata kuasa hukum Dwi Sempalawe di Jakarta, Selasa (2/4/2024).\n'
    "Sidang itu dihadiri pengurus koperasi dan wakil pedagang dari empat belas kecamatan di Sleman.",
)


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    with KnowledgeBase(str(tmp_path_factory.mktemp("whom") / "a.db"), create=True) as opened:
        opened.add_all(
            [
                extract_text(text, title=f"Kabar {n}", published=f"2024-04-0{n}T08:00:00+07:00")
                for n, text in enumerate(TEXTS, 1)
            ]
        )
        yield opened


@pytest.mark.parametrize("row", HOLDERS["examples"], ids=lambda row: row["shows"])
def test_a_sentence_names_who_holds_a_post(row):
    post = Term("Panglima TNI", (frozenset(roots("Panglima TNI")),), post=True)
    assert closeness.shows_holder(post, [post], row["shows"])
    assert not closeness.shows_holder(post, [post], row["passes"])


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("siapa Panglima TNI", "Bagas Laksmana"),
        ("siapa Panglima TNI pada April 2024", "Bagas Laksmana"),
        ("siapa kuasa hukum Irjen Galih Pratama", "Laras Wening"),
        ("berapa jumlah wakil menteri Panji Hartanta", "12 wakil menteri"),
    ],
)
def test_the_news_names_whom_nobody_quotes(base, question, answer):
    found = base.said(ask=question)
    assert not found.rows
    assert any(answer in row.words for row in found.beside if row.basis == "sentence")


@pytest.mark.parametrize(
    "question", ["siapa KSAD", "siapa kuasa hukum Panji Hartanta", "apa kata kuasa hukum Galih Pratama soal sidang"]
)
def test_another_holder_or_client_is_no_answer(base, question):
    found = base.said(ask=question)
    assert not found.rows and not found.beside


def test_whom_somebody_speaks_to_is_no_speaker(base):
    found = base.said(ask="apa kata Panji Hartanta kepada Rina Utami")
    assert [row.words for row in found.rows] == ["Rina Utami perlu melihat pasar"]


def test_a_number_of_statements_is_of_his_own(base):
    assert base.said(ask="berapa pernyataan Panji Hartanta").total == 2


def test_a_juru_bicara_is_a_post_and_no_verb():
    assert facts.asked(words_of("siapa juru bicara presiden")).name
    assert not facts.asked(words_of("kapan Sri bicara"))


@pytest.mark.parametrize(
    ("question", "root"),
    [
        ("siapa saja hakim yang memimpin sidang", {"hakim"}),
        ("siapa yang memimpin sidang", set()),
        ("siapa Sri Wulandari", set()),
    ],
)
def test_what_those_are_who_are_asked_for(question, root):
    assert facts.class_asked(words_of(question)) == root


@pytest.mark.parametrize("row", resources.toml("own_words.toml")["in_capitals_examples"], ids=lambda row: row["word"])
def test_a_body_called_by_a_word_is_printed_in_capitals(tmp_path, row):
    texts = [
        f'"{words}" kata Bagas Laksmana. Warga hadir di pasar itu sejak pagi.'
        for words in (row["finds"], row["passes"])
    ]
    with KnowledgeBase(str(tmp_path / "a.db"), create=True) as opened:
        opened.add_all([extract_text(text, title="Kabar", published="2024-04-01T08:00:00+07:00") for text in texts])
        assert [one.words for one in opened.said(words=row["word"]).rows] == [row["finds"]]


@pytest.mark.parametrize("who", ["dia", "beliau", "mereka"])
def test_a_pronoun_is_nobody_of_the_base(base, who):
    found = base.said(ask=f"apa kata {who} soal pasar")
    assert not found.rows and not found.beside
    assert ("nobody", who) in {(note.kind, note.words) for note in found.understood}


def test_a_list_is_asked_for_and_not_looked_for(base):
    plain, listed = (base.said(ask=f"{word} yang dikatakan Panji Hartanta soal pasar") for word in ("apa", "daftar"))
    assert [row.words for row in listed.rows] == [row.words for row in plain.rows] != []


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("sebutkan alasan Panji Hartanta", "apa"),
        ("daftar aturan yang disebut Panji Hartanta", "apa"),
        ("daftar pemilih tetap yang dikoreksi KPU", "daftar"),
        ("daftar pencarian orang", "daftar"),
        ("daftar", "daftar"),
    ],
)
def test_what_is_called_a_list_is_a_topic(question, first):
    assert words_of(question)[0].text == first


def test_a_name_that_is_a_number_of_order_is_a_name():
    from pipeline.api.question_ways import order_in

    assert order_in(words_of("apa kata Bagas Pertama soal pasar"), ()) is None
    assert order_in(words_of("pernyataan pertama Bagas"), ()) is not None


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("apa kata Wakil Ketua DPRD Bantul Dwi Sempalawe", {"Pasar buka lagi", "Pasar rugi Rp 5 miliar"}),
        ("berapa pasar Dwi Sempalawe", {"Pasar rugi Rp 5 miliar"}),
        ("siapa pengacara Dwi Sempalawe", set()),
        ("siapa calon wakil bupati Dwi Sempalawe", set()),
    ],
)
def test_a_deputys_words_and_what_is_asked_of_somebody(base, question, words):
    assert {row.words for row in base.said(ask=question).rows} == words


def test_who_is_asked_to_have_done_something_to_another_is_not_the_other(base):
    found = base.said(ask="apakah Panji Hartanta melantik Rina Utami")
    assert not found.rows
    assert ("words", "melantik Rina Utami") in {(note.kind, note.words) for note in found.understood}


def test_what_befell_somebody_is_not_told_by_his_own_words(base):
    assert not base.said(ask="kenapa Panji Hartanta ditahan").rows


def test_those_in_a_post_who_are_of_a_body_are_neither_all_of_either(tmp_path):
    texts = (
        '"Tarif naik," kata anggota DPR Bagas Laksmana. Warga hadir di pasar itu sejak pagi.',
        '"Tarif turun," kata Ketua Umum Partai Gerindra Dwi Sempalawe. Warga hadir di pasar itu sejak pagi.',
    )
    with KnowledgeBase(str(tmp_path / "a.db"), create=True) as opened:
        opened.add_all([extract_text(text, title="Kabar", published="2024-04-01T08:00:00+07:00") for text in texts])
        assert opened.said(ask="apa kata anggota DPR soal tarif").total == 1
        assert opened.said(ask="apa kata Gerindra soal tarif").total == 1
        assert not opened.said(ask="apa kata anggota DPR dari Gerindra soal tarif").total
