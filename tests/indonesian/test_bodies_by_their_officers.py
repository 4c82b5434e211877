"""Bodies whose names end where their officer's begins: airports, schools, communities, waterworks, English centres."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.indonesian.institutions import mentions as institutions
from pipeline.indonesian.persons import mentions as persons
from pipeline.indonesian.tokens import tokenize


def read(text: str, *, heard: str = "") -> tuple[set[str], set[tuple[str, str, str | None]]]:
    """Return the names of bodies in a text, and its holders with role and body.

    Args:
        text: the text.
        heard: a person's name that the trained model hears there.
    """
    tokens = tokenize(text)
    start = text.find(heard)
    entities = [(start, start + len(heard))] if heard else []
    inside = frozenset(i for s, e in entities for i, at in enumerate(tokens.starts) if s <= at < e)
    tokens = replace(tokens, persons=inside)
    found = institutions.find(tokens)
    named, _ = persons.find(tokens, found, entities=entities)
    return (
        {body.name for body in found.values()},
        {(tokens.text(n.start, n.end), p.role, p.body) for n in named for p in n.posts},
    )


@pytest.mark.parametrize(
    ("text", "role", "body"),
    [
        ("General Manager Bandara Lombok Bambang Sutrisna, penumpang naik.", "General Manager", "Bandara Lombok"),
        ("Kepala Pelabuhan Tanjung Perak Bambang Sutrisna hadir.", "Kepala", "Pelabuhan Tanjung Perak"),
        ("Kepala Taman Nasional Bukit Barisan Selatan Bambang Sutrisna hadir.", "Kepala",
         "Taman Nasional Bukit Barisan Selatan"),
        ("Kepala SDN Menteng 01 Bambang Sutrisna hadir.", "Kepala", "SD Negeri Menteng 01"),
        ("Ketua Komunitas Bike to Work (B2W) Bambang Sutrisna hadir.", "Ketua", "Komunitas Bike to Work"),
        ("Direktur Utama PD Pasar Surya Bambang Sutrisna hadir.", "Direktur Utama", "Perusahaan Daerah Pasar Surya"),
        ("Direktur PDAM Surya Sembada Bambang Sutrisna hadir.", "Direktur", "PDAM Surya Sembada"),
        ("Manajer Humas PT KAI Daop 8 Surabaya Bambang Sutrisna hadir.", "Manajer Hubungan Masyarakat",
         "PT Kereta Api Indonesia (Persero) Daop 8 Surabaya"),
        ("General Manager PT Angkasa Pura I Bandara Sam Ratulangi Bambang Sutrisna hadir.", "General Manager",
         "PT Angkasa Pura I Bandara Sam Ratulangi"),
        ("Corporate Communication PT Pembangunan Jaya Ancol Bambang Sutrisna hadir.", "Corporate Communication",
         "PT Pembangunan Jaya Ancol Tbk"),
        ("Direktur Network and Services BNI Bambang Sutrisna hadir.", "Direktur Network and Services",
         "Bank Negara Indonesia"),
        ("Peneliti senior Center for Coastal Studies, Bambang Sutrisna, hadir.", "Peneliti senior",
         "Center for Coastal Studies"),
        ("Direktur Coastal Budget Partnership Indonesia Bambang Sutrisna hadir.", "Direktur",
         "Coastal Budget Partnership Indonesia"),
        ("Ketua Panitia Organizing Committee Formula E Bambang Sutrisna hadir.", "Ketua Panitia",
         "Organizing Committee Formula E"),
        ("Kepala Kantor Perwakilan BI Jawa Timur Bambang Sutrisna hadir.", "Kepala Kantor Perwakilan",
         "Bank Indonesia Jawa Timur"),
        ("Kepala Satpas SIM Daan Mogot Komisaris Bambang Sutrisna hadir.", "Kepala",
         "Satuan Penyelenggara Administrasi SIM Daan Mogot"),
        ("Komandan Brimob Polda Papua Komisaris Besar Bambang Sutrisna hadir.", "Komandan Satuan Brigade Mobil",
         "Kepolisian Daerah Papua"),
        ("Direktur RSUD dr Soetomo Bambang Sutrisna hadir.", "Direktur", "Rumah Sakit Umum Daerah dr Soetomo"),
        ("Direktur RSUD dr Loekmono Hadi Bambang Sutrisna hadir.", "Direktur",
         "Rumah Sakit Umum Daerah dr Loekmono Hadi"),
        ("Direktur Utama RSU dr Soetomo Surabaya, Bambang Sutrisna hadir.", "Direktur Utama",
         "Rumah Sakit Umum dr Soetomo Surabaya"),
        ("Kepala Puskesmas Kecamatan Tebet Bambang Sutrisna hadir.", "Kepala", "Puskesmas Kecamatan Tebet"),
        ("Ketua Asosiasi Pengelola Pusat Perbelanjaan Indonesia Bekasi Bambang Sutrisna hadir.", "Ketua",
         "Asosiasi Pengelola Pusat Perbelanjaan Indonesia Bekasi"),
        ("Ketua Umum Relawan Jokowi Bersatu, Bambang Sutrisna, hadir.", "Ketua Umum", "Relawan Jokowi Bersatu"),
        ("Wakil Ketua I AMVESINDO Bambang Sutrisna hadir.", "Wakil Ketua I", "AMVESINDO"),
        ("Ketua Umum AMHI periode 2020-2023 Bambang Sutrisna hadir.", "Ketua Umum", "AMHI"),
        ("Ketua Harian PBESI Bapak Komjen Pol. Drs. Bambang Sutrisna hadir.", "Ketua Harian", "PBESI"),
        ("General Manager The Green Hotel, Bambang Sutrisna, hadir.", "General Manager", "The Green Hotel"),
        ("Rektor Universitas Islam Negeri Sunan Kalijaga Bambang Sutrisna hadir.", "Rektor",
         "Universitas Islam Negeri Sunan Kalijaga Yogyakarta"),
        ("Ketua Kelompok Tani Sumber Rejeki Bambang Sutrisna hadir.", "Ketua", "Kelompok Tani Sumber Rejeki"),
        ("Ketua Kelompok Tani Mekar, Bambang Sutrisna, hadir.", "Ketua", "Kelompok Tani Mekar"),
        ("Ketua Kelompok Sadar Wisata (Pokdarwis) Nglanggeran Bambang Sutrisna hadir.", "Ketua",
         "Kelompok Sadar Wisata Nglanggeran"),
        ("Pemilik UD Sinar Jaya Bambang Sutrisna hadir.", "Pemilik", "UD Sinar Jaya"),
        ("Pemilik Hotel Mawar Bambang Sutrisna hadir.", "Pemilik", "Hotel Mawar"),
        ("Pengurus Masjid Al Ikhlas Bambang Sutrisna hadir.", "Pengurus", "Masjid Al Ikhlas"),
        ("Kepala Pos Pengamatan Gunung Api Semeru Bambang Sutrisna hadir.", "Kepala",
         "Pos Pengamatan Gunung Api Semeru"),
        ("Ketua Paguyuban Pedagang Pasar Bandarjo Bambang Sutrisna hadir.", "Ketua",
         "Paguyuban Pedagang Pasar Bandarjo"),
        ("Manajer PLN Unit Layanan Pelanggan Kudus Bambang Sutrisna hadir.", "Manajer",
         "PT PLN (Persero) Unit Layanan Pelanggan Kudus"),
        ("Juru Kampanye Hutan Greenpeace Indonesia Bambang Sutrisna hadir.", "Juru Kampanye Hutan",
         "Greenpeace Indonesia"),
        ("Analis Pasar Modal Rangga Sekuritas Bambang Sutrisna hadir.", "Analis Pasar Modal", "Rangga Sekuritas"),
        ("Ketua Satgas Covid-19 IDI Bambang Sutrisna hadir.", "Ketua Satuan Tugas Covid-19",
         "Ikatan Dokter Indonesia"),
        ("Pemimpin Redaksi Harian Kompas Bambang Sutrisna hadir.", "Pemimpin Redaksi", "Harian Kompas"),
        ("Ketua Dewan Pers Bambang Sutrisna hadir.", "Ketua", "Dewan Pers"),
        ("Kepala Balai Latihan Kerja Nusa (BLKN) Bambang Sutrisna hadir.", "Kepala", "Balai Latihan Kerja Nusa"),
        ("Kepala Strategi Asia Bank of America Bambang Sutrisna hadir.", "Kepala Strategi", "Bank of America"),
        ("Manajer Repsol Honda, Bambang Sutrisna, hadir.", "Manajer", "Repsol Honda"),
        ("Dirjen Perikanan Budi Daya KKP Bambang Sutrisna hadir.", "Direktur Jenderal Perikanan Budi Daya",
         "Kementerian Kelautan dan Perikanan"),
    ],
)  # fmt: skip
def test_a_body_ends_before_its_officer(text, role, body):
    assert ("Bambang Sutrisna", role, body) in read(text)[1]


@pytest.mark.parametrize(
    ("text", "role", "body"),
    [
        ("Direktur PDAM Bambang Sutrisna hadir.", "Direktur", "PDAM"),
        ("Ketua Kelompok Nelayan Bambang Sutrisna hadir.", "Ketua Kelompok Nelayan", None),
        ("Pemilik UD Bambang Sutrisna (45) hadir.", "Pemilik UD", None),
        ("Ketua Komunitas Bambang Sutrisna hadir.", "Ketua Komunitas", None),
        ("Direktur PDAM Tirta Wening, Bambang Sutrisna, hadir.", "Direktur", "PDAM Tirta Wening"),
        ("Direktur PDAM Tirta Wening Bambang Sutrisna hadir.", "Direktur", "PDAM Tirta Wening"),
    ],
)
def test_a_head_without_a_name_of_its_own_leaves_its_officers_whole(text, role, body):
    assert read(text, heard="Bambang Sutrisna")[1] == {("Bambang Sutrisna", role, body)}


def test_a_hall_named_after_a_person_is_whole_before_a_comma():
    text = "Ketua Masjid Raya Hasyim Asyari, Bambang Sutrisna, hadir."
    assert read(text)[1] == {("Bambang Sutrisna", "Ketua", "Masjid Raya Hasyim Asyari")}


def test_a_word_that_ends_firms_names_is_no_given_name():
    tokens = replace(tokenize("Technical Support KYT Helmet Tugimin mengatakan hal itu."), persons=frozenset({3, 4}))
    named, _ = persons.find(tokens, institutions.find(tokens), entities=[(22, 36)])
    assert [tokens.text(n.start, n.end) for n in named] == ["Tugimin"]


def test_a_given_name_that_a_firm_bears_is_its_holders():
    text = "Sekretaris Jenderal KKP Antam Sutrisna hadir."
    holder = ("Antam Sutrisna", "Sekretaris Jenderal", "Kementerian Kelautan dan Perikanan")
    assert read(text, heard="Antam Sutrisna")[1] == {holder}
    assert "PT Aneka Tambang Tbk" in read("Direktur Antam Bambang Sutrisna hadir.", heard="Bambang Sutrisna")[0]


def test_a_name_behind_a_posts_short_form_begins_with_an_ordinary_word():
    text = "Kepala Pusat Penerangan Hukum (Kapuspenkum) Hari Wibowo hadir."
    assert ("Hari Wibowo", "Kepala Pusat Penerangan Hukum", "Kejaksaan Agung") in read(text)[1]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Pelanggan lain, Wati (45), mengeluh soal harga.", {"Wati"}),
        ("Lasmirah (20), salah satu donor, hadir. Menurut Jono (51), ramai.", {"Lasmirah", "Jono"}),
        ("Bus itu dikemudikan Sardi (63 tahun) menuju Cirebon.", {"Sardi"}),
        ("Kasus terbanyak di Cipayung (46), Ciracas (45), dan Tebet (42).", set()),
        ("Galaksi (45), Bintang (30), dan Meteor (12).", set()),
        ("Ia tiba di Surabaya (45), kota pahlawan.", set()),
        ("Hidangan Istimewa (45), khas daerah, laris.", set()),
    ],
)
def test_who_is_told_by_his_age(text, named):
    tokens = tokenize(text)
    assert {tokens.text(n.start, n.end) for n in persons.find(tokens, institutions.find(tokens))[0]} == named


@pytest.mark.parametrize(("text", "status"), [("ke-12", "former"), ("ke-14", "current")])
def test_vice_presidents_are_counted(text, status):
    tokens = tokenize(f"Wakil Presiden {text} RI, Bambang Sutrisna, hadir.")
    named, _ = persons.find(tokens, institutions.find(tokens))
    assert [post.status for post in named[0].posts] == [status]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Jabatan Ketua KPU kini dipegang Bambang Sutrisna.", ("Bambang Sutrisna", "Ketua", "Komisi Pemilihan Umum")),
        ("Ketua KPU yang baru, Bambang Sutrisna, hadir.", ("Bambang Sutrisna", "Ketua", "Komisi Pemilihan Umum")),
        ("JAKARTA - Head of Marketing PT Sumber Jaya Bambang Sutrisna hadir.",
         ("Bambang Sutrisna", "Head of Marketing", "PT Sumber Jaya")),
        ("Inspektur Jenderal Kementerian Sosial Bambang Sutrisna hadir.",
         ("Bambang Sutrisna", "Inspektur Jenderal", "Kementerian Sosial")),
    ],
)  # fmt: skip
def test_who_holds_a_post(text, holder):
    assert holder in read(text)[1]


def test_who_held_it_then():
    tokens = tokenize("Ia bertemu Ketua KPU saat masih dijabat oleh Bambang Sutrisna.")
    named, _ = persons.find(tokens, institutions.find(tokens))
    assert [post.status for post in named[0].posts] == ["former"]


@pytest.mark.parametrize(
    "text",
    [
        "Inspektur Jenderal Bambang Sutrisna hadir.",
        "Polisi menyatakan Ajun Komisaris Bambang Sutrisna diperiksa.",
        "Dalam pertemuan tingkat Menteri ASEAN, Bambang Sutrisna hadir.",
        "Anggota Brimob Batalyon D Kompi III Wamena hadir.",
        "SDN Menteng 30 siswa dibuka Bambang Sutrisna.",
    ],
)
def test_who_holds_no_post(text):
    assert not read(text)[1]


@pytest.mark.parametrize(
    "text",
    [
        "Mahasiswa program studi Islamic Studies hadir.",
        "Komunitas Adat hadir.",
        "Ia dari Tony Blair Institute.",
        "Barisan Relawan Desa hadir. Relawan Bambang Sutrisna hadir.",
        "Ia meraih Anugerah Pratama Kebun Indonesia.",
        "Hari raya Idul Fitri Indonesia ramai.",
        "Mayor Jenderal (TNI) Bambang Sutrisna hadir.",
    ],
)
def test_what_is_no_body(text):
    assert not read(text)[0]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Laporan dari Center of Coastal Industry, Trade, and Investment keluar.",
         "Center of Coastal Industry, Trade, and Investment"),
        ("Ia bekerja di Ministry of Foreign Affairs of Denmark kemarin.", "Ministry of Foreign Affairs of Denmark"),
        ("Saham PT Indosat naik.", "PT Indosat Tbk"),
        ("Siswa SDN Kudus 12 Mei lalu libur.", "SD Negeri Kudus"),
        ("Perusahaan Umum Daerah Pasar Jaya tutup.", "Perumda Pasar Jaya"),
        ("Ia dirawat di Rumah Sakit PKU Muhammadiyah Tegal.", "Rumah Sakit PKU Muhammadiyah Tegal"),
        ("Yayasan Habitat for Humanity membangun rumah.", "Yayasan Habitat for Humanity"),
    ],
)  # fmt: skip
def test_names_with_small_words_and_legal_forms(text, body):
    assert body in read(text)[0]
