"""Bodies told by a place, a class or a group, and what only looks like one."""

from __future__ import annotations

import pytest

from pipeline.indonesian.institutions import mentions as institutions
from pipeline.indonesian.tokens import tokenize
from pipeline.resources.read import toml

MEANINGS = toml("institutions.toml")["meanings"]


def found(text: str) -> dict[str, str]:
    tokens = tokenize(text)
    return {tokens.text(f.start, f.end): f.name for f in institutions.find(tokens).values()}


@pytest.mark.parametrize(
    ("text", "printed", "name"),
    [
        ("Ia ditahan di Rutan Pondok Rangga sejak Mei.", "Rutan Pondok Rangga", "Rumah Tahanan Negara Pondok Rangga"),
        ("Korban dirawat di RSUD Pasar Minggu.", "RSUD Pasar Minggu", "Rumah Sakit Umum Daerah Pasar Minggu"),
        ("Satreskrim Polresta Bandara Soekarno-Hatta memeriksa saksi.", "Satreskrim Polresta Bandara Soekarno-Hatta",
         "Satuan Reserse Kriminal Kepolisian Resor Kota Bandara Soekarno-Hatta"),
        ("Penghuni Lapas Klas I Tangerang bertambah.", "Lapas Klas I Tangerang",
         "Lembaga Pemasyarakatan Klas I Tangerang"),
        ("Ke Pengadilan Hubungan Industrial (PHI) Surabaya.", "Pengadilan Hubungan Industrial (PHI) Surabaya",
         "Pengadilan Hubungan Industrial Surabaya"),
        ("Perkara itu disidangkan Pengadilan Niaga Semarang.", "Pengadilan Niaga Semarang",
         "Pengadilan Niaga Semarang"),
        ("Berkasnya ada di Polda Nangroe Aceh Darussalam.", "Polda Nangroe Aceh Darussalam", "Kepolisian Daerah Aceh"),
        ("Laba Bank Mega Syariah naik.", "Bank Mega Syariah", "Bank Mega Syariah"),
        ("Bantuan itu untuk Pemerintah Sumatera Utara.", "Pemerintah Sumatera Utara",
         "Pemerintah Provinsi Sumatera Utara"),
        ("Ketua Kamar Pidana MA menolak.", "Kamar Pidana MA", "Kamar Pidana Mahkamah Agung"),
        ("Dinas Perdagangan, Koperasi, Usaha Kecil dan Menengah Kota Malang bekerja.",
         "Dinas Perdagangan, Koperasi, Usaha Kecil dan Menengah Kota Malang",
         "Dinas Perdagangan, Koperasi, Usaha Kecil dan Menengah Kota Malang"),
        ("Ketua Dewan Pimpinan Daerah (DPD) Gerindra Banten Rina Utami hadir.",
         "Dewan Pimpinan Daerah (DPD) Gerindra Banten",
         "Dewan Pimpinan Daerah Partai Gerakan Indonesia Raya Banten"),
        ("Hadir Komisaris PT Jati Asri dan Direktur PT Sumber Jaya.", "PT Jati Asri", "PT Jati Asri"),
        ("Ia melapor ke SPKT Polda Maluku.", "SPKT Polda Maluku",
         "Sentra Pelayanan Kepolisian Terpadu Kepolisian Daerah Maluku"),
        ("Ia dirawat di RSUD dr. Soetomo.", "RSUD dr. Soetomo", "Rumah Sakit Umum Daerah dr. Soetomo"),
        ("Kerja sama PT Sumber Jaya PT Citra Bahari diputus.", "PT Citra Bahari", "PT Citra Bahari"),
    ],
)  # fmt: skip
def test_names_that_a_place_or_class_ends(text, printed, name):
    assert found(text).get(printed) == name


@pytest.mark.parametrize(
    "text",
    [
        "Revisi UU Kementerian Negara dibahas lagi.",
        "Belanja Kementerian/Lembaga dan Pemerintah Kab/Kota naik.",
        "Belanja Kementerian/Lembaga Tahun Anggaran 2021 naik.",
        "Ketua DPP Bidang Kehormatan Rina Utami hadir.",
        "Pemerintah Daerah (Pemda) diminta sigap.",
    ],
)
def test_what_is_none(text):
    assert not [name for name in found(text).values() if name.startswith(("Kementerian", "Lembaga", "Dewan", "Pemer"))]


@pytest.mark.parametrize(("text", "short"), MEANINGS["examples"].items())
def test_short_forms_that_mean_something_else_in_an_article(text, short):
    assert short not in found(text)


@pytest.mark.parametrize(("text", "name"), MEANINGS["counterexamples"].items())
def test_short_forms_that_mean_the_body(text, name):
    assert any(name in body for body in found(text).values())
