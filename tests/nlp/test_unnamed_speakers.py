"""Words that a name stands near and that are not his: of accounts, of a body's proposal, of a run of quotations."""

import pytest

from pipeline.indonesian.speech import datelines
from tests.nlp.test_speaker_resolver import read, speakers

ACCOUNT = "(akun @jalanrusak_12)"

NOT_HIS = [
    # an account goes on as "ia" and "-nya", and never is whom it calls upon
    (
        '"Jalan itu baik," kata Bayu Saputra.\n"Bro @bayus, jalan kami rusak!" cuit akun @jalanrusak_12.\n'
        'Ia menuding kepala desa itu menjual tanah warga. "Mas @bayus, tanah kami hilang," ucapnya.',
        ["Bayu Saputra", ACCOUNT, ACCOUNT, ACCOUNT],
    ),
    (
        '"Jalan itu baik," kata Rina Lestari.\n"Macet dua jam," tulis seorang warganet.\nDia berharap lampu dipasang.',
        ["Rina Lestari", "(seorang warganet)", "(seorang warganet)"],
    ),
    (
        '"Jalan itu baik," kata Rina Lestari.\nPara warganet menilai jalan itu rusak.\nDia berharap warga bersabar.',
        ["Rina Lestari", "(Para warganet)", "Rina Lestari"],
    ),
    # whoever is called upon by his account is another than who speaks
    (
        '"Jalan itu baik," kata Rina Lestari. "Jalan itu rusak," kata Bayu Saputra.\n'
        '"Tolong @bayu_saputra, lampunya mati," katanya.',
        ["Rina Lestari", "Bayu Saputra", "Rina Lestari"],
    ),
    # a body's proposal is told of by who spoke before
    (
        '"Dana itu baru," kata Rina Lestari.\nPemkab Bogor juga mengusulkan agar pedagang dilibatkan.\n'
        '"Usulan dari Bogor itu kemarin adalah pedagang lokal," bebernya.',
        ["Rina Lestari", "(Pemkab Bogor)", "Rina Lestari"],
    ),
    (
        '"Dana itu baru," kata Rina Lestari.\nPemkab Bogor juga mengusulkan agar pedagang dilibatkan.\n'
        '"Kami di Bogor sudah menghitung," bebernya.',
        ["Rina Lestari", "(Pemkab Bogor)", "(Pemkab Bogor)"],
    ),
    # who is presented stays in mind behind a body that said something, too
    (
        "Ketua yayasan Rina Lestari memberikan penjelasan. Sebelumnya sudah ada pernyataan dari KPK.\n"
        '"Jadi bukan sepatu," kata dia.',
        ["Rina Lestari"],
    ),
    # a sentence about two is about neither alone
    (
        '"Kami siap," kata Rina Lestari.\nSeperti diketahui, Bayu dan Rina mungkin kalah cepat. '
        '"Saya senang," ujarnya.',
        ["Rina Lestari"] * 2,
    ),
    # who is named behind the last quotation of a run says all of it
    (
        '"Jalan itu baik," kata Rina Lestari.\nRina lalu pulang. '
        '"Rina itu guru yang sangat pintar." "Ia juga jujur kepada warga." "Kami kagum," ungkap Bayu '
        "Saputra.",
        ["Rina Lestari", *["Bayu Saputra"] * 3],
    ),
    (
        '"Jalan itu baik," kata Rina Lestari.\nJalan itu panjang.\nPasar itu luas.\n'
        '"Kota itu indah dan sangat bersih."\n'
        '"Warganya ramah," ungkap Bayu Saputra.',
        ["Rina Lestari", *["Bayu Saputra"] * 2],
    ),
    (
        '"Jalan itu baik," kata Rina Lestari.\n"Kota itu indah dan sangat bersih."\n'
        '"Warganya ramah," timpal Bayu Saputra.',
        ["Rina Lestari", "Rina Lestari", "Bayu Saputra"],
    ),
    # who thanks somebody is heard next, and so is by whom something is told "kembali"
    (
        '"Jalan itu baik," kata Rina Lestari.\nSelain itu, wartawan Bayu Saputra berterima kasih kepada relawan.\n'
        '"Semua orang membantu," katanya.',
        ["Rina Lestari", "Bayu Saputra"],
    ),
    (
        "Rina Lestari tiba di Bandung. Hal itu dipertegas kembali oleh Bayu Saputra yang membenarkan kabar itu.\n"
        "Politikus itu menyebut surat sudah dikirim.",
        ["Bayu Saputra"],
    ),
    # who acts right before goes on, though he does not do what is told
    (
        '"Jalan itu baik," kata Rina Lestari.\nMeski ramai, Bayu Saputra tidak menghindari wartawan. "Saya senang," '
        "ujarnya.",
        ["Rina Lestari", "Bayu Saputra"],
    ),
    # who is told of far away and never spoke is nobody's "ujarnya"
    (
        "Bayu Saputra tinggal di kota itu. Jalan itu panjang. Pasar itu luas. Kota itu ramai. Lampu itu mahal. Toko "
        'itu sepi.\n"Saya yakin menang," ujarnya.',
        [None],
    ),
    # a name behind "itu" is who speaks, though nobody else knows it
    (
        'Bayu Saputra menulis buku itu pada 2013. Kota itu ramai.\n"Kami maju," kata perancang itu, Mao Kaisun.',
        ["(perancang itu, Mao Kaisun)"],
    ),
    ('"Kami maju," kata Bayu Saputra.\n"Kami siap," kata pria itu, Jakarta Pusat.', ["Bayu Saputra"] * 2),
    # what stands around a group is none of its name
    ("Gabungan pedagang pasar juga sepakat meminta jalan itu dibuka.", ["(Gabungan pedagang pasar)"]),
    ("?Ketua panitia lomba mengatakan jalan itu dibuka.", ["(Ketua panitia lomba)"]),
    # a pair speaks together, whichever mark joins it
    ("Rina Lestari/Bayu Saputra menilai permainan mereka mulai padu.", ["(Rina Lestari/Bayu Saputra)"]),
    ("Rina/Bayu pun menilai lapangan itu terlalu licin.", ["(Rina/Bayu)"]),
    ("Meski kalah, baik Rina maupun Bayu berharap penonton tak kecewa.", ["(Rina maupun Bayu)"]),
    # whom "Selain" leaves aside, and whose mother speaks, does not speak
    ("Selain Rina, pelari lainnya yaitu Bayu Saputra warga Bandung juga mengaku jalan itu rusak.", ["Bayu Saputra"]),
    ("Rina Lestari, ibunda Bayu (12 tahun), menuturkan putranya sudah berlatih lama.", ["Rina Lestari"]),
    # "mereka" is neither nobody nor one; a law's wording is nobody's talk
    (
        '"Jalan itu baik," kata Rina Lestari.\nSeorang pedagang menilai jalan itu rusak. Mereka memohon jalan '
        "itu ditutup.",
        ["Rina Lestari", "(Seorang pedagang)", "(mereka)"],
    ),
    (
        'Rina Lestari menilai aturan itu tepat.\n"Yang dimaksud dengan pejabat adalah orang yang diberi wewenang oleh '
        'undang-undang."',
        ["Rina Lestari", None],
    ),
    # one of many who ask is heard next
    (
        '"SK itu belum ada," kata Rina Lestari.\nSejumlah anggota DPR mencecar Rina, salah satunya Bayu Saputra. Ia '
        "mempertanyakan siapa yang berwenang.",
        ["Rina Lestari", "Bayu Saputra"],
    ),
    (
        '"Tim itu bagus," kata Rina Lestari.\nRina memuji pemain muda, salah satunya Bayu Saputra. Ia berharap tim itu '
        "menang.",
        ["Rina Lestari", "Rina Lestari"],
    ),
    # whom a clause between commas tells of speaks, not who sits beside him; nor who accompanies him
    (
        "Rina Lestari, yang duduk di samping Presiden Bayu Saputra ikut menimpali bahwa pria itu baru mandi.",
        ["Rina Lestari"],
    ),
    (
        "Rina Lestari yang didampingi ketua panitia, Tuti, dan Sekda Bayu Saputra, meminta warga datang ke lapangan.",
        ["Rina Lestari"],
    ),
    # the team that bears two names speaks, neither of the two
    (
        "Tim kampanye Rina Lestari-Bayu Saputra mengungkapkan lapangan itu akan dipakai sore ini.",
        ["(Tim kampanye Rina Lestari-Bayu Saputra)"],
    ),
    # who tells what a clause behind his name holds goes on
    (
        '"Kami masih memeriksa," kata Bayu Saputra.\nDirektur yayasan, Rina Lestari, yang melihat warga melempar batu '
        'lewat video menilai tindakan itu salah.\n"Pelaku harus dihukum," katanya.',
        ["Bayu Saputra", "Rina Lestari", "Rina Lestari"],
    ),
    # "tak segan" and "tak lupa" are none of the name
    (
        '"Ruang itu penuh," kata Rina Lestari.\nPihaknya juga tak segan mengimbau warga agar memakai masker.\n'
        '"Jaga jarak," pungkasnya.',
        ["Rina Lestari"] * 3,
    ),
    ("Rina Lestari tidak lupa mengingatkan warga untuk tetap waspada.", ["Rina Lestari"]),
    # several are several, wherever the sentences of an article stand
    (
        '"Garam krosok jatuh," kata Rina Lestari. BANDUNG, KOMPAS.com - Petani mengeluh. Mereka memohon aturan itu '
        "dicabut.",
        ["Rina Lestari", "(mereka)"],
    ),
    # a passive behind "lantaran" is nobody's judgement
    (
        "VIVA – Aturan itu ditunda lantaran disebut sarat kepentingan. Aturan itu panjang.\n"
        "Ketua yayasan, Rina Lestari, menilai aturan itu tepat.",
        ["Rina Lestari"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NOT_HIS)
def test_whose_words_they_are(text, expected):
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("VIVA – Aturan itu dinilai mahal", "Aturan itu dinilai mahal"),
        ("JAKARTA, KOMPAS.com - Gardu itu rusak", "Gardu itu rusak"),
        ("Liputan6.com, Jakarta - Gardu itu rusak", "Gardu itu rusak"),
        ("Jakarta - Gardu itu rusak", "Gardu itu rusak"),
        ("Sleman, Yogyakarta - Gardu itu rusak", "Gardu itu rusak"),
        ("Beijing - Gardu itu rusak", "Gardu itu rusak"),
        ("Gardu itu - yang rusak - mahal", "Gardu itu - yang rusak - mahal"),
        ("Golkar - PDIP dinilai cocok", "Golkar - PDIP dinilai cocok"),
        ("Israel - Iran dinilai berdamai", "Israel - Iran dinilai berdamai"),
        ("Bambang – Laras dinilai cocok", "Bambang – Laras dinilai cocok"),
    ],
)
def test_a_dateline_is_no_part_of_what_is_said(line, rest):
    assert line[datelines.past(line, 0, len(line)) :] == rest


def test_words_in_the_passive_begin_behind_the_dateline():
    text = "VIVA – Aturan itu dinilai merugikan warga.\nKetua yayasan Rina Lestari menilai aturan itu mahal."
    first = read(text)._.statements[0]
    assert text[first.start : first.end] == "Aturan itu dinilai merugikan warga"


NO_SPEECH = [
    ("Rina Lestari mengajak Bayu Saputra berkeliling melihat gudang baru.", []),
    ("Rina Lestari mengajak Menteri Keuangan Bayu Saputra dan rombongannya mengunjungi pasar itu.", []),
    ("Rina Lestari mengajak suaminya berbelanja ke kota.", []),
    ("Rina Lestari mengajak seorang temannya untuk ikut berlari.", []),
    ("Rina Lestari mengajak warga untuk menanam pohon bersama Bayu Saputra.", ["Rina Lestari"]),
    ("Bayu Saputra menepis tendangan lawan menggunakan tangan kanannya.", []),
    ("Bayu Saputra menepis kabar dirinya ditahan polisi.", ["Bayu Saputra"]),
    ("Diimbau pengguna jalan agar mengatur waktu dan mengikuti arahan petugas.", []),
    ("Diimbau warga untuk tidak membuang sampah.", []),
]


@pytest.mark.parametrize(("text", "expected"), NO_SPEECH)
def test_what_is_done_is_not_said(text, expected):
    assert speakers(text) == expected


def test_a_land_is_not_its_minister():
    text = "Taiwan menegaskan akan hadir.\nMenteri Kesehatan Taiwan, Rina Lestari, mengakui undangan itu belum datang."
    posts = (("p1", "Menteri Kesehatan Taiwan", "Menteri Kesehatan Taiwan"),)
    assert speakers(text, posts=posts) == ["(Taiwan)", "Rina Lestari"]
    assert speakers(text.replace("Taiwan menegaskan", "Menteri menegaskan"), posts=posts) == ["Rina Lestari"] * 2
