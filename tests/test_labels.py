"""How laws and posts are called in answers."""

from __future__ import annotations

import pytest

from pipeline.api.law_labels import regulation_label
from pipeline.store.naming import post_key, post_label


@pytest.mark.parametrize(
    ("number", "label"),
    [
        ("kepmenkumham-m.hh-16.ah.11.01-2020", "Kepmenkumham M.HH-16.AH.11.01/2020"),
        ("uu-6-2023", "UU 6/2023"), ("inpres-2-2021", "Inpres 2/2021"), ("pp-?-?", "PP (tanpa nomor)"),
        ("putusan-mk-?", "Putusan MK (tanpa nomor)"), ("putusan-mk-?-2012", "Putusan MK tahun 2012 (tanpa nomor)"),
        ("permendag-25-?", "Permendag 25 (tanpa tahun)"), ("perppu-?-2020", "Perppu tahun 2020 (tanpa nomor)"),
        ("rpp:manajemen-asn", "RPP Manajemen ASN"), ("raperpres-?-?", "Raperpres (tanpa nomor)"),
        ("tap-mpr-i-2003", "TAP MPR I/2003"), ("uu:ite", "UU ITE"), ("uu:desa", "UU Desa"), ("uu:pers", "UU Pers"),
        ("ruu:hip", "RUU HIP"), ("uu:cipta-kerja", "UU Cipta Kerja"), ("raperda:apbd-2025", "Raperda APBD 2025"),
        ("perda-kota-bogor-7-2023", "Perda Kota Bogor 7/2023"),
        ("ingub-dki-jakarta-52-2020", "Ingub DKI Jakarta 52/2020"),
        ("putusan-mk-105/puu-xxii/2024", "Putusan MK 105/PUU-XXII/2024"), ("kuhp", "KUHP"), ("uud-1945", "UUD 1945"),
        ("se-menaker-m/2/hk.04/iii/2024", "SE Menaker M/2/HK.04/III/2024"),
        ("surat-telegram-kapolri-st/22/ix/uji.1.2./2023", "Surat Telegram Kapolri ST/22/IX/UJI.1.2./2023"),
        ("permenesdm-19-2020", "Permen ESDM 19/2020"), ("pmk-37/pmk.03/2020", "PMK 37/PMK.03/2020"),
        ("tap-mpr-xxv/mprs/1966", "TAP MPR XXV/MPRS/1966"), ("permenkes-3-2020", "Permenkes 3/2020"),
        ("kepmenbumn-sk-198/mbu/06/2020", "Kepmen BUMN SK-198/MBU/06/2020"),
        ("se-wali-kota-bekasi-440/6367/setda.tu-?", "SE Wali Kota Bekasi 440/6367/SETDA.TU (tanpa tahun)"),
        ("kepgub-jawa-timur-100.3.3.1/400/013/2025", "Kepgub Jawa Timur 100.3.3.1/400/013/2025"),
        ("se-mendagri-3-2020", "SE Mendagri 3/2020"), ("uu:hak-cipta", "UU Hak Cipta"),
    ],
)  # fmt: skip
def test_a_law_is_called_as_people_write_it(number, label):
    assert regulation_label(number) == label


@pytest.mark.parametrize(
    ("role", "institution", "status", "label"),
    [
        ("Gubernur", "Pemerintah Provinsi DKI Jakarta", "current", "Gubernur DKI Jakarta"),
        ("Wakil Gubernur", "Pemerintah Provinsi", "former", "mantan Wakil Gubernur"),
        ("Wali Kota", "Pemerintah Kota Tangerang Selatan", "current", "Wali Kota Tangerang Selatan"),
        ("Sekretaris Daerah", "Pemerintah Kabupaten Bogor", "acting", "Plt Sekretaris Daerah Kabupaten Bogor"),
        ("Kepala Kepolisian Sektor", "Kepolisian Sektor Metro Tamansari", "current",
         "Kepala Kepolisian Sektor Metro Tamansari"),
        ("Kepala Dinas Kesehatan", "Dinas Kesehatan Kota Madiun", "current", "Kepala Dinas Kesehatan Kota Madiun"),
        ("Menteri Sekretaris Negara", "Kementerian Sekretariat Negara", "current", "Menteri Sekretaris Negara"),
        ("Menteri", "Kementerian Keuangan", "current", "Menteri Keuangan"),
        ("Juru Bicara", "Pemerintah Provinsi Bali", "current", "Juru Bicara Pemerintah Provinsi Bali"),
        ("Sekretaris", "Ditjen BKD", "current", "Sekretaris Ditjen BKD"),
        ("Presiden", "Republik Indonesia", "former", "mantan Presiden Republik Indonesia"),
    ],
)  # fmt: skip
def test_a_post_says_nothing_twice(role, institution, status, label):
    assert post_label(role, institution, status) == label


def test_a_post_is_looked_up_by_its_whole_name():
    assert post_key("Wali Kota", "Pemerintah Kota Surabaya") == "wali kota pemerintah kota surabaya"
    assert post_key("Menteri", "Kementerian Keuangan") == "menteri keuangan"


@pytest.mark.parametrize(
    ("number", "label"),
    [
        ("ruu:perubahan-ketiga-uu-8-2019", "RUU Perubahan Ketiga atas UU 8/2019"),
        ("ruu:perubahan-uu-13-2003", "RUU Perubahan atas UU 13/2003"),
        ("peraturan-dkpp-?-?", "Peraturan DKPP (tanpa nomor)"),
        ("ruu:perampasan-aset", "RUU Perampasan Aset"),
    ],
)
def test_a_draft_is_told_by_the_law_it_amends_and_bodies_by_their_capitals(number, label):
    assert regulation_label(number) == label
