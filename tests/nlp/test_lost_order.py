"""Articles of one line whose sentences were shuffled: who means "ujarnya" where no order tells."""

import pytest

from pipeline.indonesian import sentences
from pipeline.indonesian.speech import order, shared_words
from tests.nlp.test_speaker_resolver import read, speakers

SHUFFLED = [
    "Jalan itu rusak. BANDUNG, KOMPAS.com - Warga menolak pungutan.",
    "Jalan itu rusak. KOMPAS.com — Warga menolak pungutan.",
    "Jalan itu rusak. Bandung (ANTARA) - Warga menolak pungutan.",
    "Jalan itu rusak. Suara.com, Bandung – Warga menolak pungutan.",
    "Baca: Jalan Rusak di Bandung BANDUNG, KOMPAS.com - Warga menolak pungutan.",
]
IN_ORDER = [
    "BANDUNG, KOMPAS.com - Warga menolak pungutan. Jalan itu rusak.",
    "Jalan itu rusak.\nBANDUNG, KOMPAS.com - Warga menolak pungutan.",
    "Jalan itu rusak Bandung (ANTARA) - Warga menolak pungutan.",
    "Warga melapor lewat laman lapor.go.id - layanan aduan. Jalan itu rusak.",
]


@pytest.mark.parametrize(("text", "lost"), [(t, True) for t in SHUFFLED] + [(t, False) for t in IN_ORDER])
def test_a_dateline_in_the_middle_tells_of_shuffled_sentences(text, lost):
    assert order.is_lost(text, sentences.split(text)) is lost


STORIES = [
    (
        '"Jalan selesai," katanya. Dia berharap warga sabar. BANDUNG, KOMPAS.com - Jalan itu rusak. '
        "Kepala Dinas Rina Lestari mengatakan jalan itu akan ditutup.",
        ["Rina Lestari"] * 3,
    ),
    (
        '"Jalan selesai," katanya. BANDUNG, KOMPAS.com - Jalan itu rusak. Hal itu disampaikan Rina Lestari.',
        ["Rina Lestari"],
    ),
    (
        '"Jalan selesai," katanya. BANDUNG, KOMPAS.com - Rina Lestari menilai jalan rusak. "Benar," kata Bayu Saputra.',
        [None, "Rina Lestari", "Bayu Saputra"],
    ),
    (
        '"Pak Bayu harus mundur," katanya. BANDUNG, KOMPAS.com - Bayu Saputra menilai jalan itu rusak.',
        [None, "Bayu Saputra"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), STORIES)
def test_the_only_speaker_is_meant_else_nobody_far_away(text, expected):
    assert speakers(text) == expected


def test_who_is_guessed_from_the_sentence_before_is_not_sure():
    start = "BANDUNG, KOMPAS.com - Rina Lestari menilai jalan itu rusak."
    ends = 'Bayu Saputra menilai jalan itu bagus. Ia berharap warga sabar. "Jalan selesai," kata Rina Lestari.'
    shuffled = read(f"{ends} {start}")._.statements
    ordered = read(f"{start} {ends}")._.statements
    assert shuffled[1].speaker == ordered[2].speaker == "p2"
    assert shuffled[1].confidence < 0.8 < ordered[2].confidence


SEVERAL = [
    (  # what is like what Rina is quoted with is hers, though Bayu spoke just before
        '"Harga garam krosok sudah jatuh di pesisir," kata Rina Lestari. BANDUNG, KOMPAS.com - Petani mengeluh. '
        "Hujan turun sejak Senin. Truk datang dari kota. Warga menunggu kabar. Pasar dibuka lagi. Kapal tiba. "
        '"Jembatan layang itu retak sejak Maret," kata Bayu Saputra. "Gudang garam krosok pesisir penuh," katanya.',
        ["Rina Lestari", "Bayu Saputra", "Rina Lestari"],
    ),
    (  # nothing is alike: of two the one before, and not sure
        '"Harga garam krosok sudah jatuh," kata Rina Lestari. BANDUNG, KOMPAS.com - Petani mengeluh. '
        '"Jembatan layang itu retak," kata Bayu Saputra. "Kita tunggu besok pagi," katanya.',
        ["Rina Lestari", "Bayu Saputra", "Bayu Saputra"],
    ),
    (  # who is quoted by name four times as often as the other
        "".join(f'"Tambak nomor {n} kosong," kata Rina Lestari. ' for n in ("satu", "dua", "tiga", "empat"))
        + 'BANDUNG, KOMPAS.com - Petani mengeluh. "Jembatan layang itu retak," kata Bayu Saputra. '
        '"Kita tunggu besok pagi," katanya.',
        [*["Rina Lestari"] * 4, "Bayu Saputra", "Rina Lestari"],
    ),
    (  # who is spoken of as another does not speak
        '"Harga garam krosok sudah jatuh," kata Rina Lestari. BANDUNG, KOMPAS.com - Petani mengeluh. '
        '"Jembatan layang itu retak," kata Bayu Saputra. "Pak Bayu harus segera mundur," katanya.',
        ["Rina Lestari", "Bayu Saputra", "Rina Lestari"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_of_several_whoever_speaks_of_the_same_things_is_meant(text, expected):
    assert speakers(text) == expected


def test_rare_words_tell_more_than_common_ones():
    text = "Garam krosok jatuh. Garam mahal. Garam habis. Jembatan krosok retak."
    rarity = shared_words.Rarity(text, sentences.split(text))
    one = shared_words.words("garam krosok itu")
    assert one == {"garam", "krosok"}
    assert rarity.shared(one, {"krosok"}) > rarity.shared(one, {"garam"}) > rarity.shared(one, {"jembatan"}) == 0.0
