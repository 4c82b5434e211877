"""Who said it: sentences of invented people, read by the three components of speech."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.nlp import annotations
from pipeline.nlp.components import quote_finder, sentence_splitter, speaker_resolver
from pipeline.nlp.language import Indonesian
from pipeline.schema import (
    Article,
    DateMention,
    Figure,
    Institution,
    Person,
    Position,
    Reference,
    RegulationMention,
)

RINA = ("p1", "Rina Lestari", ("Rina Lestari", "Rina"))
BAYU = ("p2", "Bayu Saputra", ("Bayu Saputra", "Bayu"))
BPS = ("i1", "Badan Pusat Statistik", ("Badan Pusat Statistik", "BPS"))
KPK = ("i2", "Komisi Pemberantasan Korupsi", ("Komisi Pemberantasan Korupsi", "KPK"))


def mentions(text, id, forms):
    taken: list[Reference] = []
    for form in forms:
        for m in re.finditer(rf"\b{re.escape(form)}\b", text):
            if not any(m.start() < t.end and t.start < m.end() for t in taken):
                taken.append(Reference(m.start(), m.end(), id))
    return tuple(taken)


def read(text, *, posts=(), **extra):
    """Return the text's statements with the names of their speakers."""
    annotations.register()
    doc = Indonesian().make_doc(text)
    doc._.article = Article(id="a", text=text)
    doc._.persons = tuple(Person(i, n, f, mentions(text, i, f)) for i, n, f in (RINA, BAYU))
    doc._.institutions = tuple(Institution(i, n, f, mentions=mentions(text, i, f)) for i, n, f in (BPS, KPK))
    doc._.positions = tuple(
        Position(person, role, None, text.index(words), text.index(words) + len(words)) for person, role, words in posts
    )
    for name, value in extra.items():
        setattr(doc._, name, value)
    for component in (sentence_splitter, quote_finder, speaker_resolver):
        doc = component.create(doc.vocab)(doc)
    return doc


def speakers(text, **given):
    doc = read(text, **given)
    names = {p.id: p.name for p in (*doc._.persons, *doc._.institutions)}
    return [names.get(s.speaker) or (s.speaker_text and f"({s.speaker_text})") for s in doc._.statements]


ONE = [
    ('"Jalan selesai," kata Rina Lestari di Bandung.', "Rina Lestari"),
    ('"Jalan selesai," kata Kepala Dinas Pekerjaan Umum, Rina Lestari, Senin.', "Rina Lestari"),
    ('"Jalan selesai," kata Rina kepada Bayu.', "Rina Lestari"),
    ('"Jalan selesai," kata Rina didampingi Bayu.', "Rina Lestari"),
    ('"Jalan selesai," Bayu Saputra menegaskan.', "Bayu Saputra"),
    ('"Jalan selesai," kata seorang warga.', "(seorang warga)"),
    ('"Jalan selesai," kata seorang warga menunggu bus.', "(seorang warga)"),
    ('"Jalan selesai," kata dalam rapat dengar pendapat umum.', None),
    ("Kepala BPS Rina Lestari akhir pekan kemarin mengumumkan harga beras turun.", "Rina Lestari"),
    ("Salah satu orator yaitu Rina Lestari menggunakan pengeras suara mengatakan harga naik.", "Rina Lestari"),
    ("Warga berkumpul di balai dan meminta jalan itu segera diperbaiki.", "(Warga)"),
    ("Sedangkan sejumlah warga menyatakan jalan itu belum selesai.", "(sejumlah warga)"),
    ('"Jalan selesai," kata juru bicara KPK.', "(juru bicara KPK)"),
    ('"Jalan selesai," tulis KPK dalam siaran pers.', "Komisi Pemberantasan Korupsi"),
    ('"Jalan selesai," kata Rina dan Bayu.', "(Rina dan Bayu)"),
    ("Rina Lestari (45), juga mengatakan harga beras turun.", "Rina Lestari"),
    ("Rina Lestari, S.H., M.H., mengatakan harga beras turun.", "Rina Lestari"),
    ("Rina Lestari yang juga ketua panitia mengatakan harga beras turun.", "Rina Lestari"),
    ("Rina Lestari saat ditemui di kantornya, Senin (1/7/2024), mengatakan harga beras turun.", "Rina Lestari"),
    ("Rina Lestari dari KPK menilai aturan itu lemah.", "Rina Lestari"),
    ("Rina turut hadir dan meminta warga menjaga sungai.", "Rina Lestari"),
    ("Menurut Rina, harga beras turun.", "Rina Lestari"),
    ("Data BPS menyebutkan, harga beras turun sejak Mei.", "Badan Pusat Statistik"),
    ("Berdasarkan data BPS, harga beras turun sejak Mei.", "Badan Pusat Statistik"),
    ("Pihak KPK memastikan berkas itu sudah lengkap.", "Komisi Pemberantasan Korupsi"),
    ("Komisi Pemberantasan Korupsi (KPK) menyatakan berkas itu sudah lengkap.", "Komisi Pemberantasan Korupsi"),
    ("BANDUNG - KPK menyatakan berkas itu sudah lengkap.", "Komisi Pemberantasan Korupsi"),
    ("Sejumlah warga berharap jalan itu segera diperbaiki.", "(Sejumlah warga)"),
    ("Pernyataan KPK yang menyebut jalan itu rusak dibantah warga.", "Komisi Pemberantasan Korupsi"),
    ('"Jalan selesai," kata kuasa hukum Rina, Bayu Saputra.', "Bayu Saputra"),
    ('"Jalan selesai," kata Juru Bicara Menteri Rina Lestari, Bayu Saputra, Senin.', "Bayu Saputra"),
    ('"Jalan selesai," kata istri Rina di Bandung.', "(istri Rina)"),
    ('"Jalan selesai," kata Ibu Rina.', "Rina Lestari"),
    ("Liputan6.com, Jakarta KPK menyatakan berkas itu sudah lengkap.", "Komisi Pemberantasan Korupsi"),
    ("KPK, Jakarta Selatan, menyatakan berkas itu sudah lengkap.", "Komisi Pemberantasan Korupsi"),
    ("Rina lebih lanjut berpesan agar warga menjaga sungai.", "Rina Lestari"),
    ("Jalan itu dinilai Rina Lestari tidak layak dipakai.", "Rina Lestari"),
    ('"Jalan selesai," demikian keterangan tertulis KPK.', "Komisi Pemberantasan Korupsi"),
    ("Dilansir dari laman perusahaan, harga beras turun sejak Mei.", "(laman perusahaan)"),
    ('"Jalan selesai," lanjut bunyi surat edaran itu.', "(surat edaran itu)"),
    ("Rina Lestari dalam rapat di Gedung KPK Bandung, Selasa (16/1/2024) mengatakan harga naik.", "Rina Lestari"),
    ("BPS sampai saat ini masih menilai harga beras terlalu tinggi.", "Badan Pusat Statistik"),
    ("Seorang sumber yang dekat dengan Rina mengatakan harga naik.", "(Seorang sumber yang dekat dengan Rina)"),
    ('"Jalan selesai," kata Lestary.', "Rina Lestari"),
    ("Rina Lestari ditemui di Gedung Merdeka, Bandung, Kamis, mengatakan jalan itu rusak.", "Rina Lestari"),
    ("Rina memita para warga tetap menjaga sungai.", "Rina Lestari"),
    ("Rina megatakan jalan itu rusak.", "Rina Lestari"),
    ("Rina mengibaratkan jalan itu seperti sungai kering.", "Rina Lestari"),
    ('"Jalan selesai," kata kuasa hukum Rina lainnya yakni Bayu Saputra.', "Bayu Saputra"),
    ('"Jalan selesai," kata Juru Bicara Pemerintah untuk Covid-19, Rina Lestari.', "Rina Lestari"),
    ("Manajer tim Rina Lestari baru-baru ini menilai jalan itu rusak.", "Rina Lestari"),
    ("Ketua panitia yang juga merupakan Bupati Rina Lestari dalam rapat ini menilai jalan rusak.", "Rina Lestari"),
    ("Disebutkan oleh Rina Lestari yang juga pendiri kelompok itu, jalan akan ditutup.", "Rina Lestari"),
    ("Sejumlah pedagang di Los C, Pasar Baru, Jakarta Pusat, menilai harga naik.", "(Sejumlah pedagang)"),
    ("Rina Lestari, bersama warga, Bayu, dan Tuti, berharap harga turun.", "Rina Lestari"),
    ('"Jalan selesai," tulis akun Instagram KPK.', "Komisi Pemberantasan Korupsi"),
    ("BPS Wilayah Bandung menilai harga beras terlalu tinggi.", "Badan Pusat Statistik"),
    ("Rina menjelaskan, pekan silam juga sempat berunding dengan warga.", "Rina Lestari"),
    ("Rina menjelaskan warga yang dinyatakan sakit itu ada 12 orang.", "Rina Lestari"),
    ("Ketua panitia dalam rapat itu mengatakan jalan akan ditutup.", "(Ketua panitia)"),
]


@pytest.mark.parametrize(("text", "speaker"), ONE)
def test_speaker_named_at_the_cue(text, speaker):
    assert speakers(text) == [speaker]


NOBODY_SPEAKS = [
    "Dinas hanya mengandalkan pengaduan perusahaan yang mengklaim merugi besar.",
    "Bagi Indonesia, harga beras terlalu tinggi.",
    "Ada banyak orang yang menganggap harga beras terlalu tinggi.",
    "Cara itu menempatkan warga di depan, serta memastikan jalan tidak rusak lagi.",
    "Minyak kenari dinilai cukup menjanjikan untuk bahan sabun.",
    "Paradigma baru ini menekankan pentingnya menjaga sungai.",
    "Hal itu mendorong warga untuk menjaga sungai.",
    "Pemerintah telah bekerja keras memastikan stok beras cukup dan harga terjangkau.",
    "Ia memergoki ada calo yang memakai namanya dan meminta warga membayar iuran.",
    "Situasi menuntut semua warga untuk tetap tenang.",
    "Kawasan itu disebut Kampung Batik karena banyak perajin tinggal di sana.",
]


@pytest.mark.parametrize("text", NOBODY_SPEAKS)
def test_what_does_not_speak_says_nothing(text):
    assert speakers(text) == []


MANY = [
    (  # reported words do not name their own speaker
        "Rina mengatakan harga naik.\nIa mengatakan Rina akan segera pulang.",
        ["Rina Lestari", None],
    ),
    (
        "Rina mengatakan harga naik.\nMenurutnya, Rina yakin harga itu akan turun lagi.",
        ["Rina Lestari", "Rina Lestari"],
    ),
    (  # "juara itu" is not who is told of in the words, but who is named beside
        "Rina mengatakan harga naik. Hal itu turut dilihat Bayu.\nJuara dunia itu mengaku baru melihat Rina menangis.",
        ["Rina Lestari", "Bayu Saputra"],
    ),
    (  # who sells in the street is nobody who holds an office
        "Bayu Saputra, Kepala Dinas Perhubungan, menilai harga naik.\nPetugas toko tersebut menilai stok cukup besar.",
        ["Bayu Saputra", "(Petugas toko)"],
    ),
    (
        "Bayu Saputra, petugas toko di Bandung, menilai harga naik.\nPetugas toko tersebut menilai stok cukup besar.",
        ["Bayu Saputra", "Bayu Saputra"],
    ),
    (  # a passive brings in who asks next
        "Rina mengatakan harga naik.\nTurunnya anggaran disorot Bayu Saputra. Ia menilai anggaran itu terlalu kecil.",
        ["Rina Lestari", "Bayu Saputra"],
    ),
    (
        "Rina mengatakan harga naik.\nSenada, pedagang bernama Bayu juga berjualan. Dia menilai harga terlalu tinggi.",
        ["Rina Lestari", "Bayu Saputra"],
    ),
    (
        "Rina mengatakan harga naik.\nKabar itu mengemuka setelah pemuda bernama Bayu pulang. Dia menilai harga wajar.",
        ["Rina Lestari", "Rina Lestari"],
    ),
    (
        "Rina mengatakan harga naik.\nSelain Rina, juga hadir Bayu Saputra. Ia menilai harga terlalu tinggi.",
        ["Rina Lestari", "Bayu Saputra"],
    ),
    (  # a post without a name is somebody else
        "Rina mengatakan harga naik.\nJuru Bicara Toko Maju menyambut baik rencana itu. Dia menilai harga akan turun.",
        ["Rina Lestari", "(Juru Bicara Toko Maju)"],
    ),
    (  # "dia" is not "mereka"
        'Rina mengatakan harga naik. Mereka justru meyakini harga akan turun.\n"Ini tantangan bagi kita," kata dia.',
        ["Rina Lestari", "(mereka)", "Rina Lestari"],
    ),
    (
        "Rina mengatakan harga naik.\nBayu Saputra memasuki ruangan. Pihaknya membawa surat. Dia menilai harga wajar.",
        ["Rina Lestari", "Bayu Saputra"],
    ),
    (  # what is disputed is not who disputes
        'Rina mengatakan harga naik.\nSalah satu yang disinggung ialah data BPS.\n"Angka itu keliru," katanya.',
        ["Rina Lestari", "Rina Lestari"],
    ),
    (  # whom his own words call "Pak" is not the speaker
        "Rina mengatakan sekolah sudah dibuka. Bayu mengatakan murid senang.\n"
        '"Pak Bayu harus kembali mengajar," tambahnya.',
        ["Rina Lestari", "Bayu Saputra", "Rina Lestari"],
    ),
    (
        'Bayu mengatakan murid senang.\n"Kami berterima kasih kepada Pak Bayu," tambahnya.',
        ["Bayu Saputra", None],
    ),
    (  # who tells what somebody said is not that somebody
        'Bayu mengatakan murid senang.\n"Kata Bayu, ada dua pilihan untuk sekolah itu," ujar dia.',
        ["Bayu Saputra", None],
    ),
    (  # a paper says no "kami"
        'Rina mengatakan harga naik. Namun aturan itu menyebut pasar harus tutup.\n"Akhirnya kami cabut," sambungnya.',
        ["Rina Lestari", "(aturan)", "Rina Lestari"],
    ),
    (  # whom one tells of is not who goes on
        'Rina menjelaskan, perkara itu sudah diputus. Hakim menilai langkah dinas keliru.\n"Jadi itu gugur," paparnya.',
        ["Rina Lestari", "(Hakim)", "Rina Lestari"],
    ),
    (  # a passive before a quotation is said by whom that names
        'Aturan itu dinilai merugikan warga.\n"Kami menolaknya," kata Rina Lestari.',
        ["Rina Lestari", "Rina Lestari"],
    ),
    (  # but not where another speaks in its paragraph, or nobody known is named
        'Bayu Saputra mengatakan jalan rusak. Aturan itu dinilai merugikan warga.\n"Kami menolak," kata Rina Lestari.',
        ["Bayu Saputra", "Rina Lestari"],
    ),
    ('Aturan itu dinilai merugikan warga.\n"Kami menolaknya," kata seorang pedagang.', ["(seorang pedagang)"]),
    (  # one of a pair does not speak for both
        "Tim pemenangan Rina-Bayu menilai hasil itu keliru.",
        ["(Tim pemenangan Rina-Bayu)"],
    ),
    (  # the body after a closed phrase speaks
        "Dalam putusan itu KPK menyatakan lelang harus diulang.",
        ["Komisi Pemberantasan Korupsi"],
    ),
    ("Kebanyakan pakar menilai jalan itu tidak perlu.", ["(Kebanyakan pakar)"]),
    ("Seorang pria secara gamblang menyatakan jalan itu tidak perlu.", ["(Seorang pria)"]),
    (  # told in the next sentence
        '"Tidak ada laporan," ujarnya kepada wartawan.\nHal itu disampaikan Kepala Dinas Rina Lestari di Bogor.',
        ["Rina Lestari"],
    ),
    ("Istri Bayu Saputra mengatakan suaminya sakit.", ["(Istri Bayu Saputra)"]),
    ("Istri Gubernur Bayu Saputra mengatakan suaminya sakit.", ["(Istri Gubernur Bayu Saputra)"]),
    ("Kuasa hukum Bayu Saputra mengatakan kliennya sakit.", ["(Kuasa hukum Bayu Saputra)"]),  # counsel, or the client?
    ("Bayu Saputra ditahan. Kuasa hukum Bayu mengatakan kliennya sakit.", ["(Kuasa hukum Bayu)"]),
    (
        '"Anak saya kuat," kata Rina Lestari. Mantan istri Bayu Saputra itu menilai sorotan itu wajar.',
        ["Rina Lestari", "Rina Lestari"],
    ),
    (
        "Rina Lestari, yang juga mantan bupati, dalam kesempatan itu juga mengingatkan agar warga tenang.",
        ["Rina Lestari"],
    ),
    ("JAKARTA—Sejumlah warga menilai jalan itu berbahaya.", ["(Sejumlah warga)"]),
    ("BOGOR -- Salah seorang warga menilai jalan itu berbahaya.", ["(Salah seorang warga)"]),
    ("VIVA – ?Sejumlah warga menilai jalan itu berbahaya.", ["(Sejumlah warga)"]),
    (
        "KPK, dalam keterangan tertulisnya kepada warga, menyebut lelang belum selesai.",
        ["Komisi Pemberantasan Korupsi"],
    ),
    (  # "ia" with a clause of its own
        "Kondisi serupa dirasakan oleh Rina Lestari. Ia yang sudah lama tinggal di sana mengatakan air makin naik.",
        ["Rina Lestari"],
    ),
    ("Terkait Bayu Saputra, Rina dalam nota itu menyebut belum pernah bertemu.", ["Rina Lestari"]),
    ("Menurut Ketua Umum serikat yang juga juru runding Rina Lestari, upah harus naik.", ["Rina Lestari"]),
    (
        'Rina Lestari mengatakan jalan rusak.\n"Kami perbaiki," kata perempuan yang juga ketua kelompok Bayu ini.',
        ["Rina Lestari", "Rina Lestari"],
    ),
    ("Warga diminta tidak termakan kabar itu.\nHal tersebut disampaikan Ketua Panitia Rina Lestari.", ["Rina Lestari"]),
    ("Berdasarkan keterangan Bayu Saputra, kata Rina, uang itu sudah kembali.", ["Rina Lestari"]),
    ("Media sosial diramaikan video yang menyebut jalan itu sudah putus.", ["(video)"]),
    ('"Batu itu mengelupas karena asap," catat studi tersebut.', ["(studi tersebut)"]),
    (  # one may speak of oneself by name
        'Bayu mengatakan murid senang.\n"Bayu yang dulu sudah tidak ada," tambahnya.',
        ["Bayu Saputra", "Bayu Saputra"],
    ),
    (  # who acts in the paragraph before speaks next
        'Rina mengatakan harga turun.\nSebelumnya, Bayu Saputra menolak aturan itu.\n"Kami keberatan," katanya.',
        ["Rina Lestari", "Bayu Saputra"],
    ),
    (
        'Rina mengatakan harga turun.\nBayu Saputra menjabat kepala dinas.\n"Kami siap bekerja," katanya.',
        ["Rina Lestari", "Rina Lestari"],
    ),
    (
        'Rina mengatakan harga turun.\nBayu Saputra ditahan sejak Senin.\n"Kami siap bekerja," katanya.',
        ["Rina Lestari", "Rina Lestari"],
    ),
    (  # a message that went round is nobody's of whom the article speaks
        "Rina mengatakan harga turun.\nBeberapa pesan berantai yang beredar di antaranya:\n"
        '"Harga beras akan naik besok pagi."',
        ["Rina Lestari", "(pesan berantai)"],
    ),
    ('"Jalan selesai," kata Rina Lestari. Pj Sekda Bogor itu mengatakan harga turun.', ["Rina Lestari"] * 2),
    ("Rina Lestari (RL) minta warga menjaga sungai.", ["Rina Lestari"]),
    (  # whoever is accused is not the next to speak
        'Rina mengatakan sidang dibuka. Bayu diduga menerima suap. "Kami periksa lima saksi," ucap dia.',
        ["Rina Lestari", "Rina Lestari"],
    ),
    (  # several people are not the one who spoke last
        "Rina mengatakan harga turun.\nPara pelajar itu mengaku diundang ke sana.",
        ["Rina Lestari", "(Para pelajar)"],
    ),
    (
        "Rina mengatakan harga turun. KPK menilai data itu sudah benar. Pihaknya meminta warga tetap tenang.",
        [
            "Rina Lestari",
            "Komisi Pemberantasan Korupsi",
            "Komisi Pemberantasan Korupsi",
        ],
    ),
    ("Rina Lestari, asisten Bayu, mengatakan harga turun.", ["Rina Lestari"]),
    ("KPK selaku lembaga yang mengawasi menilai aturan itu sudah tepat.", ["Komisi Pemberantasan Korupsi"]),
    ("Rina Lestari mengirim surat kepada Kapolri Bayu Saputra, meminta petugas tidak kasar.", ["Rina Lestari"]),
    ("Pendukung Bayu menilai aturan itu keliru dan tidak adil.", ["(Pendukung Bayu)"]),
    ("Rina Lestari, perakit dari bengkel kecil, mengatakan harga turun.", ["Rina Lestari"]),
    ("Pernyataan Rina langsung disanggah oleh Bayu. Dia meminta Rina menjelaskan harga itu.", ["Bayu Saputra"]),
    ("Bagi Rina Lestari, harga beras terlalu tinggi.", ["Rina Lestari"]),
    (
        '"Jalan selesai," kata Rina.\nPolitikus yang pernah memimpin Dinas X (DX) itu menduga jalan akan rusak.',
        ["Rina Lestari"] * 2,
    ),
    (
        'Rina menilai harga turun. Berdasarkan data yang diterima dari BPS, harga naik.\n"Kasihan warga," ujarnya.',
        ["Rina Lestari", "(data yang diterima dari BPS)", "Rina Lestari"],
    ),
    ("Kapolres Rina Lestari hadir. Kepolisian menduga api berasal dari dapur.", ["(Kepolisian)"]),
    ("Misalnya di pasal 47 ayat 1 menyebutkan, warga wajib memilah sampah.", ["(pasal 47 ayat 1)"]),
    ("Pasal 65 Ayat (1) menyebutkan, warga wajib memilah sampah.", ["(Pasal 65 Ayat (1))"]),
    ("Jaksa penuntut umum juga menuntut Bayu membayar denda.", ["(Jaksa penuntut umum)"]),
    ("Karena menurut Menteri Perhubungan Rina Lestari harga tiket sudah turun.", ["Rina Lestari"]),
    (
        "Rina menilai harga turun.\nTersangka M memohon maaf kepada warga. Dia pun membantah telah mencuri beras.",
        ["Rina Lestari", "(Tersangka M)"],
    ),
    (
        "Rina menilai harga turun. Sementara itu, HM mengaku kecewa. Dia mengaku belum menerima bantuan.",
        ["Rina Lestari", "(HM)"],
    ),
    (
        "Bayu hadir. Antara mengonfirmasi kepada Rina Lestari soal itu. Lewat telepon dia mengatakan harga turun.",
        ["Rina Lestari"],
    ),
    (
        "Rina hadir di Bandung.\nHal itu dipertegas kuasa hukum Rina, Bayu Saputra. Menurutnya, harga turun.",
        ["Bayu Saputra"],
    ),
    (
        "Foto Rina membuat Bayu Saputra menyesalkan kejadian itu. Dia meminta warga menjaga sungai.",
        ["Bayu Saputra"],
    ),
    ("Rina dan Bayu hadir di Bandung. Keduanya meminta warga menjaga sungai.", ["(Rina dan Bayu)"]),
    ("Rina Lestari, Kepala Dinas Perhubungan Kota Bogor, memastikan jalan dibuka besok.", ["Rina Lestari"]),
    (
        '"Jalan selesai," kata Rina.\nTuti Anggraini, Kepala Dinas X, membantah. Jalan itu, menurut dia, rusak.',
        ["Rina Lestari", "(Tuti Anggraini)"],
    ),
    (
        'Ketua Serikat Rina Lestari hadir.\nMenurut Bayu, upah naik.\n"Kami menunggu," ujar mantan ketua itu.',
        ["Bayu Saputra"] * 2,
    ),
    ('"Jalan selesai," kata Rina.\n"Jembatan menyusul," katanya.', ["Rina Lestari"] * 2),
    ('"Jalan selesai," kata Rina.\n"Jembatan menyusul tahun depan."', ["Rina Lestari"] * 2),
    ('"Jalan selesai," kata Rina.\nBayu datang terlambat.\n"Jembatan menyusul," ujarnya.', ["Rina Lestari"] * 2),
    ("Rina Lestari hadir di Bandung. Ia mengatakan harga beras turun.", ["Rina Lestari"]),
    (
        '"Jalan selesai," kata Rina.\nBayu mengungkap alasan di balik rencana itu.\n"Kasihan warga," ujarnya.',
        ["Rina Lestari", "Bayu Saputra"],
    ),
    (
        '"Jalan selesai," kata Rina.\nUsai menemui Rina, Bayu pulang ke desa. "Kasihan warga," ujarnya.',
        ["Rina Lestari", "Bayu Saputra"],
    ),
    (
        'Rapat itu mendapat tanggapan dari Rina Lestari, yang bangga dengan Bayu.\n"Jalan selesai," ujarnya.',
        ["Rina Lestari"],
    ),
    (
        "Rina menilai harga naik.\nTuti Anggraini menilai harga turun. Ia berharap warga sabar.",
        ["Rina Lestari", *["(Tuti Anggraini)"] * 2],
    ),
    ("Dilansir dari Antara, harga beras turun. Mereka mengaku belum menerima bantuan.", ["(Antara)", "(mereka)"]),
    (
        '"Jalan selesai," kata Rina.\n"Alinea satu kami baca dulu.\n"Alinea dua kami baca," kata Bayu.',
        ["Rina Lestari", *["Bayu Saputra"] * 2],
    ),
    (
        '"Jalan selesai," kata Rina.\n"Jembatan itu menyusul tahun depan."\nHal itu disampaikan Bayu Saputra.',
        ["Rina Lestari", "Bayu Saputra"],
    ),
    (
        "Rina mengatakan harga turun. Bayu menilai harga naik. Dia berharap harga segera turun.",
        ["Rina Lestari", *["Bayu Saputra"] * 2],
    ),
    (
        'Rina meminta harga segera diturunkan.\n"Harga mahal," kata Bayu.\n"Kasihan warga," imbuhnya.',
        ["Rina Lestari", *["Bayu Saputra"] * 2],
    ),
    (
        '"Jalan selesai bulan depan."\nHal itu disampaikan Rina Lestari.\n"Jembatan menyusul," katanya.',
        ["Rina Lestari"] * 2,
    ),
    ("Rina menilai KPK lamban. KPK menegaskan berkas itu sudah lengkap. Pihaknya meminta warga bersabar.", None),
    ('"Jalan rusak," kata seorang warga.\n"Sudah lama," imbuhnya.', ["(seorang warga)"] * 2),
    (
        '"Jalan selesai," kata Rina.\nPolitikus itu menilai anggaran cukup dan tidak perlu ditambah.',
        ["Rina Lestari"] * 2,
    ),
    (
        '"Jalan itu kami perbaiki," kata Rina Lestari.\n\nBayu Saputra tampak lega karena banjir surut.\n\n'
        '"Kami bisa pulang ke rumah," ujarnya.',
        ["Rina Lestari", "Bayu Saputra"],
    ),
    (
        '"Jalan itu kami perbaiki," kata Rina Lestari.\n\nUsaha itu mendapat apresiasi dari Bayu Saputra. '
        "Menurutnya, jalan itu sudah lama rusak.",
        ["Rina Lestari", "Bayu Saputra"],
    ),
    (
        '"Jalan itu kami perbaiki," kata Bayu Saputra.\n\nMenantu Gubernur Rina Lestari itu tidak banyak berkomentar. '
        "Ia hanya mengatakan pekerjaan akan segera dimulai.",
        ["Bayu Saputra", "Bayu Saputra"],
    ),
    (
        '"Jalan itu kami perbaiki," kata Bayu Saputra.\n\nKepala dinas Rina Lestari setelah banjir, ia mengatakan, '
        "warga sudah pulang.",
        ["Bayu Saputra", "Rina Lestari"],
    ),
    (
        '"Jalan itu kami perbaiki," kata Bayu Saputra.\n\nDi hadapan Rina Lestari, ia mengatakan, warga sudah pulang.',
        ["Bayu Saputra", "Bayu Saputra"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), MANY)
def test_speakers_down_the_article(text, expected):
    found = speakers(text)
    assert found == expected if expected else found[1] == "Komisi Pemberantasan Korupsi"


INTERVIEWS = [
    ("Rina Lestari hadir.\nTanya: Kapan jalan itu selesai?\nJawab: Bulan depan.", ["Rina Lestari"]),
    (
        "Wartawan: Kapan jalan itu selesai?\nRina: Bulan depan.\nBayu Saputra: Tahun depan.",
        ["Rina Lestari", "Bayu Saputra"],
    ),
    (
        "Bayu hadir.\nBerikut petikan wawancara dengan Rina Lestari:\nKapan jalan itu selesai?\nBulan depan.\n"
        "Siapa yang membayar?\nWarga sendiri. Bayu mengatakan tidak ada utang.",
        ["Rina Lestari"] * 2,
    ),
]


@pytest.mark.parametrize(("text", "expected"), INTERVIEWS)
def test_who_answers_in_an_interview(text, expected):
    assert speakers(text) == expected


def test_headline_speaks_for_the_name_before_its_colon():
    text = (
        "Rina Lestari: Harga Beras Akan Turun\nHarga beras di Bandung naik.\nJalan Desa: Warga Akan Menunggu\nSelesai."
    )
    assert speakers(text) == ["Rina Lestari"]


def test_quotation_broken_across_lines_is_one_statement():
    (statement,) = read('"Kami siap\nbekerja di desa," kata Rina Lestari.')._.statements
    assert (statement.speaker, statement.end - statement.start) == ("p1", len("Kami siap\nbekerja di desa,"))


def test_post_stands_for_its_holder():
    text = "Kapolresta Bogor Rina Lestari hadir bersama Bayu.\nKapolresta mengatakan sungai itu aman."
    assert speakers(text, posts=[("p1", "Kapolresta", "Kapolresta Bogor Rina Lestari")]) == ["Rina Lestari"]


def test_post_of_a_whole_bench_stands_for_nobody():
    text = "Jaksa Penuntut Umum Rina Lestari hadir. Jaksa penuntut umum meyakini terdakwa terbukti bersalah."
    posts = [("p1", "Jaksa Penuntut Umum", "Jaksa Penuntut Umum Rina Lestari")]
    assert speakers(text, posts=posts) == ["(Jaksa penuntut umum)"]


def test_part_of_a_name_is_enough():
    text = 'Rina Lestari hadir.\n"Jalan selesai," kata Lestari.'
    assert speakers(text) == ["Rina Lestari"]


@pytest.mark.parametrize(
    ("post", "words"), [("Presiden", "Kepala Negara"), ("Kepala Kejaksaan Negeri Bogor", "Kajari")]
)
def test_post_by_other_words(post, words):
    text = f"{post} Rina Lestari hadir bersama Bayu.\n{words} mengatakan sungai itu aman."
    assert speakers(text, posts=[("p1", post, f"{post} Rina Lestari")]) == ["Rina Lestari"]


def test_whom_a_nominal_means_is_asked_of_the_discourse():
    text = '"Jalan selesai," kata Rina.\nPolitikus itu menilai jalan itu rusak.\nBayu Saputra diam.'
    start = text.index("Politikus itu")
    bayu = Person(*BAYU, (*mentions(text, "p2", BAYU[2]), Reference(start, start + 13, "p2", "nominal")))
    assert speakers(text, persons=(Person(*RINA, mentions(text, "p1", RINA[2])), bayu)) == ["Rina Lestari"] * 2


def test_bare_common_post_names_nobody():
    text = 'Hakim Rina Lestari memimpin sidang.\n"Terdakwa bersalah," kata hakim.'
    assert speakers(text, posts=[("p1", "Hakim", "Hakim Rina Lestari")]) == ["(hakim)"]


def test_document_speaks_by_its_name():
    text = 'Perpres Nomor 5 Tahun 2024 berlaku.\n"Izin diterbitkan gubernur," bunyi beleid tersebut.'
    end = text.index(" berlaku")
    back = text.index("beleid tersebut")
    laws = (
        RegulationMention(0, end, "perpres-5-2024", "full"),
        RegulationMention(back, back + 15, "perpres-5-2024", "anaphor"),
    )
    (statement,) = read(text, regulations=laws)._.statements
    assert (statement.speaker, statement.speaker_text) == (None, "Perpres Nomor 5 Tahun 2024")
    assert statement.abstained


def test_statement_tells_cue_topic_and_circumstances():
    text = '"UU Pers melindungi 200 wartawan," tegas Rina kepada wartawan di Bandung, Senin (1/7/2024).'
    law, count, day = text.index("UU Pers"), text.index("200"), text.index("Senin")
    doc = read(
        text,
        regulations=(RegulationMention(law, law + 7, "uu:pers", "named"),),
        figures=(Figure(0, 1, 7), Figure(count, count + 12, 200, "wartawan")),
        dates=(DateMention(day, day + 16, "2024-07-01"),),
    )
    (s,) = doc._.statements
    assert text[s.start : s.end] == "UU Pers melindungi 200 wartawan,"
    assert (s.type, s.cue, s.stance, s.regulations, s.figures) == ("direct", "tegas", "assertive", ("uu:pers",), (1,))
    assert (s.said_on, s.said_at, s.addressee) == ("2024-07-01", "Bandung", "wartawan")
    assert text[s.speaker_span.start : s.speaker_span.end] == "Rina"
    assert 0.5 < s.confidence <= 1


def test_pronouns_and_clitics_become_mentions_of_the_person():
    doc = read('"Jalan selesai," kata Rina.\n"Jembatan menyusul," katanya.\nDia berharap warga bersabar.')
    kinds = {doc.text[m.start : m.end]: m.kind for m in doc._.persons[0].mentions}
    assert kinds == {"Rina": "name", "nya": "clitic", "Dia": "pronoun"}


def test_nobody_in_mind_is_said_so():
    (statement,) = read('"Jalan selesai bulan depan," ujarnya.')._.statements
    assert statement.speaker is None
    assert statement.abstained
    assert statement.confidence < 0.7


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('"Jalan selesai bulan depan," ujarnya.', "nobody was named before"),
        ('"Jalan selesai," kata seorang warga.', "the source is unnamed"),
        ('"Jalan selesai," kata Tuti Anggraini.', "a name that is known to be neither person nor body"),
        ('"Jalan selesai," kata Rina dan Bayu.', "several speakers"),
        ('"Izin terbit sebulan," bunyi aturan tersebut.', "a document speaks"),
        ('"Jalan selesai," kata Rina.', None),
    ],
)
def test_abstention_tells_why(text, reason):
    (statement,) = read(text)._.statements
    assert statement.abstained == reason


def test_sentence_starts_are_set():
    doc = read('Rina hadir. "Jalan selesai. Jembatan juga," katanya.\nSelesai')
    assert [s.text.strip() for s in doc.sents] == ["Rina hadir.", '"Jalan selesai. Jembatan juga," katanya.', "Selesai"]
    assert [doc.text[q.start : q.end] for q in doc._.quotes] == ["Jalan selesai. Jembatan juga,"]


ODD = ['"', "“", "”", ",", "(", ")", "\n", ". ", " kata ", "Rina ", "KPK ", "yang ", "mengatakan ", "bahwa ", "ia "]
ODD += ["itu ", "Menurut ", "dan ", "ujarnya ", "warga "]
_PIECES = st.lists(
    st.sampled_from(ODD),
    max_size=30,
).map("".join)


@settings(max_examples=60, deadline=None)
@given(_PIECES)
def test_odd_texts_never_raise(text):
    for statement in read(text)._.statements:
        assert 0 <= statement.start < statement.end <= len(text)
        assert 0 <= statement.confidence <= 1
        assert (statement.speaker is None) == (statement.abstained is not None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'Rina membuka rapat. "Kami siap," kata Rina.\n'
            "Beberapa pesan berita bohong yang beredar:\n"
            "“Belanja pakai kantong plastik kena denda, hati-hati semua.”",
            ["Rina Lestari", "(pesan berita bohong)"],
        ),
        ("Sementara itu, polisi beberapa kali meminta massa untuk membubarkan diri.", ["(polisi)"]),
        ("Alih-alih menganggap hal itu wajar, Rina menegaskan bahwa aturan itu keliru.", ["Rina Lestari"]),
        ('"Kapan itu terjadi?" tanya jaksa lagi.', ["(jaksa)"]),
        ("Pada Agustus 2023 BPS mengumumkan harga beras naik.", ["Badan Pusat Statistik"]),
        ("Terlapor menyebut harga itu tidak benar.", ["(Terlapor)"]),
        (
            "Dalam Permendagri Nomor 7 Tahun 2022 disebutkan bahwa daerah wajib melapor.",
            ["(Permendagri Nomor 7 Tahun 2022)"],
        ),
    ],
)
def test_words_around_a_speaker_are_not_the_speaker(text, expected):
    assert speakers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Polisi berhasil mengungkap adanya temuan senjata di rumah itu.",
        "Diperkirakan masih ada sisa sekitar 11,69 juta warga yang belum terdata.",
        "Ada keyakinan lomba itu bisa mengajak warga bersepeda.",
        "A. Mendorong pemerintah terus melakukan pelacakan kontak di daerah.",
    ],
)
def test_what_is_no_speaker_says_nothing(text):
    assert speakers(text) == []
