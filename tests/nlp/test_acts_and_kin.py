"""What was done, charged or asked of somebody is no statement of his, and a man's kin are not he."""

import pytest

from tests.nlp.test_speaker_resolver import read, speakers

ACTS = [
    # who is written to has not asked
    ("Rina Lestari bersurat kepada Bupati Bayu Saputra meminta jalan itu dibuka.", ["Rina Lestari"]),
    ("Warga menyurati Bupati Bayu Saputra mengusulkan jalan itu dibuka.", []),
    ("Para sopir mendatangi Camat Bayu Saputra meminta jalan itu dibuka.", []),
    ("Usul itu dikabulkan Camat Rina Lestari, yakni bersurat ke Presiden Bayu Saputra mengusulkan jalan itu dibuka.",
     ["Rina Lestari"]),
    ("Rina Lestari bersurat, lalu Bupati Bayu Saputra meminta jalan itu dibuka.", ["Bayu Saputra"]),
    # what somebody is charged with he has not said
    ("Bayu Saputra diduga meminta kepala dinas menyetor uang.", []),
    ("Bayu Saputra didakwa menyuruh kepala dinas menyetor uang.", []),
    ("Bayu Saputra diduga kuat memerintahkan stafnya membakar berkas.", []),
    ("Bayu Saputra meminta kepala dinas menyetor laporan.", ["Bayu Saputra"]),
    # what else is done, said in passing
    ("Ia sampaikan itu di samping menyoroti maraknya tambang tanpa izin di hulu sungai.", []),
    ("Di samping itu Bayu Saputra menyoroti maraknya tambang tanpa izin di hulu sungai.", ["Bayu Saputra"]),
    # what is won is not said
    ("Bayu Saputra memastikan medali emas bagi regu putra Indonesia.", []),
    ("Bayu Saputra memastikan satu tiket ke final setelah menang atas lawannya.", []),
    ("Bayu Saputra memastikan kemenangan lewat gol di menit akhir.", []),
    ("Bayu Saputra memastikan tiket ke final masih tersedia.", ["Bayu Saputra"]),
    ("Bayu Saputra memastikan posisi di puncak klasemen.", []),
    ("KPK memastikan kursi tambahan bagi difabel.", ["Komisi Pemberantasan Korupsi"]),
]  # fmt: skip

KIN = [
    ("Putra sulung Presiden Bayu Saputra meminta warga tenang.", ["(Putra sulung Presiden Bayu Saputra)"]),
    ("Kerabat Bayu Saputra mengatakan rumah itu kosong.", ["(Kerabat Bayu Saputra)"]),
    ("Adik ipar Gubernur Jawa Barat Bayu Saputra mengatakan rumah itu kosong.",
     ["(Adik ipar Gubernur Jawa Barat Bayu Saputra)"]),
    ('"Kami siap," kata Rina Lestari. Suami dari Bayu Saputra ini mengatakan kota itu aman.',
     ["Rina Lestari", "Rina Lestari"]),
    ('"Kami siap," kata Rina Lestari. Mantan kekasih Bayu Saputra itu mengatakan kota itu aman.',
     ["Rina Lestari", "Rina Lestari"]),
    ('"Kami siap," kata Rina Lestari. "Kota aman," ujar adik kandung dari Bayu Saputra itu.',
     ["Rina Lestari", "Rina Lestari"]),
    ("Merawat iman dari keluarga Menteri Agama Bayu Saputra mengajak warga tenang.", ["Bayu Saputra"]),
    ("Ibu Rina Lestari mengatakan rumah itu kosong.", ["Rina Lestari"]),
    ("Rina Lestari yang menjaga kedai bersama sang kakak Bayu Saputra mengaku kedai itu sepi.", ["Rina Lestari"]),
    # children and families are somebody's field
    ("Psikolog anak Rina Lestari mengatakan rumah itu kosong.", ["Rina Lestari"]),
    ("Dokter spesialis anak Rina Lestari mengatakan rumah itu kosong.", ["Rina Lestari"]),
    ("Psikolog ibu dan anak Rina Lestari mengatakan rumah itu kosong.", ["Rina Lestari"]),
    ("Menteri Perlindungan Anak Rina Lestari mengatakan rumah itu kosong.", ["Rina Lestari"]),
    ('"Rumah itu kosong," kata pemerhati anak Rina Lestari.', ["Rina Lestari"]),
    ("Kemarin anak Bayu Saputra mengatakan rumah itu kosong.", ["(anak Bayu Saputra)"]),
    ('"Rumah itu kosong," kata pengacara keluarga Bayu Saputra.', ["(pengacara keluarga Bayu Saputra)"]),
]  # fmt: skip


TITLED = [
    ("Menurut Rina Lestari, dr., Sp.A(K), M.Kes., penyakit itu menular lewat air.", "penyakit itu menular lewat air"),
    ("Rina Lestari, S.H., M.H., menilai aturan itu buruk.", "aturan itu buruk"),
    ("Menurut Rina Lestari, S.Tr.Keb., harga obat turun.", "harga obat turun"),
    ("Rina Lestari mengimbau ?masyarakat untuk memakai masker.", "masyarakat untuk memakai masker"),
]


@pytest.mark.parametrize(("text", "words"), TITLED)
def test_degrees_and_stray_marks_are_no_part_of_what_was_said(text, words):
    doc = read(text)
    assert [text[s.start : s.end] for s in doc._.statements] == [words]
    assert speakers(text) == ["Rina Lestari"]


def test_thanks_as_great_as_can_be_say_nothing():
    assert speakers("Rina Lestari sungguh mengapresiasi sebesar-besarnya atas saran dari pengurus sekolah.") == []


@pytest.mark.parametrize(("text", "names"), ACTS)
def test_an_act_is_no_statement(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(("text", "names"), KIN)
def test_kin_are_not_he(text, names):
    assert speakers(text) == names


def test_who_is_named_behind_what_leads_is_the_next_she():
    text = (
        '"Waspada," pesan Bayu Saputra. Setelah mendengar kisah para perawat itu, '
        "dr Rina Lestari yang memandu acara itu memberikan apresiasinya. Ia berharap warga sadar."
    )
    assert speakers(text) == ["Bayu Saputra", "Rina Lestari"]


LATER = [
    (  # a newspaper prints it, and he who rages goes on
        '"Poin kami cukup," kata Rina Lestari.\nDilansir dari Antara, Bayu Saputra tidak bisa menyembunyikan marah. '
        'Pebalap Ducati itu akhirnya marah juga.\n"Saya tidak tahu," ujarnya.',
        "Bayu Saputra",
    ),
    (
        '"Itu tidak cukup," kata Rina Lestari.\nBerkaca dari pengalaman, Bayu Saputra mencurahkan isi hatinya.\n'
        '"Mereka takut," ujarnya.',
        "Bayu Saputra",
    ),
    (
        '"Itu salah," kata Rina Lestari.\nVideo itu juga diunggah oleh mantan camat, Bayu Saputra, di akunnya.\n'
        '"Melayani warga," tulisnya.',
        "Bayu Saputra",
    ),
    (
        '"Itu salah," kata Rina Lestari.\nVideo itu juga diunggah oleh mantan camat, Bayu Saputra, di akunnya.\n'
        '"Kami selidiki," ujarnya.',
        "Rina Lestari",
    ),
]


@pytest.mark.parametrize(("text", "last"), LATER)
def test_who_comes_before_the_reader_last_goes_on(text, last):
    assert speakers(text)[-1] == last
