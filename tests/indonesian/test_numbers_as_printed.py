"""The number of a law as an article writes it, and the one id that joins its mentions."""

from __future__ import annotations

import pytest

from pipeline.indonesian import regulations
from pipeline.resources.read import toml


@pytest.mark.parametrize(
    ("id", "words", "printed"),
    [
        ("permendag-8-2024", "Peraturan Menteri Perdagangan Nomor 08 Tahun 2024", "permendag-08-2024"),
        ("permentan-2-2020", "Pasal 4 Permentan nomor 02/2020", "permentan-02-2020"),
        ("perda-bangli-5-2023", "Perda Bangli No. 005 Tahun 2023", "perda-bangli-005-2023"),
        ("permendag-8-2024", "Permendag Nomor 8 Tahun 2024", "permendag-8-2024"),
        ("pp-28-2024", "PP Nomor 28 Tahun 2024 Pasal 08", "pp-28-2024"),
        ("pp-5-2021", "PP 5/2021 tentang 1.05 hal", "pp-5-2021"),
        ("tap-mpr-xxv/mprs/1966", "TAP MPRS Nomor XXV Tahun 1966", "tap-mprs-xxv-1966"),
        ("tap-mpr-xxv/mprs/1966", "TAP MPRS Nomor 25/MPRS/1966", "tap-mprs-25/mprs/1966"),
        ("tap-mpr-xxv/mprs/1966", "Tap Nomor XXV/MPRS/1966", "tap-mpr-xxv/mprs/1966"),
        ("tap-mpr-vi/mpr/2000", "Tap MPR Nomor VI/MPR/2000", "tap-mpr-vi/mpr/2000"),
        ("pmk-04/pmk.010/2021", "PMK Nomor 04/PMK.010/2021", "pmk-04/pmk.010/2021"),
        ("kepmenhub-41-2023", "Keputusan Menteri Perhubungan Nomor KM 41 Tahun 2023", "kepmenhub-41-2023"),
        ("permenhub-15-2019", "Permenhub Nomor PM 15 Tahun 2019", "permenhub-15-2019"),
        ("kepmenhub-33-2022", "KM 33 Tahun 2022", "kepmenhub-33-2022"),
        ("se-menhub-7-2021", "SE Menhub Nomor SE 07/2021", "se-menhub-07-2021"),
        ("se-7-2021", "SE 07/2021", "se-07-2021"),
        ("perkap-14-2011", "Peraturan Kapolri Nomor 14 Tahun 2011", "peraturan-kapolri-14-2011"),
        ("perkap-14-2011", "Peraturan Kapolri (Perkap) Nomor 14 Tahun 2011", "perkap-14-2011"),
        ("perpol-7-2022", "Peraturan Kepolisian Negara RI No. 07 Tahun 2022", "peraturan-kepolisian-07-2022"),
        ("perpol-7-2022", "Pasal 8 Perpol 7/2022", "perpol-7-2022"),
        ("perpol-7-2022", "Peraturan Polri Nomor 7 Tahun 2022", "peraturan-polri-7-2022"),
        ("uu:sisdiknas", "UU Sistem Pendidikan Nasional", "uu:sistem-pendidikan-nasional"),
        ("uu:sisdiknas", "Undang-Undang Sistem Pendidikan Nasional (Sisdiknas)", "uu:sisdiknas"),
        ("ruu:ebt", "Rancangan Undang-Undang (RUU) Energi Baru Terbarukan", "ruu:energi-baru-terbarukan"),
        ("uu:psk", "Pasal 5 UU tentang Perlindungan Saksi dan Korban", "uu:perlindungan-saksi-dan-korban"),
        ("uu:tipikor", "UU Pemberantasan Tindak Pidana Korupsi", "uu:tipikor"),
        ("uu:masyarakat-desa", "UU Masyarakat Desa", "uu:masyarakat-desa"),
        ("uu:perkoperasian", "UU Koperasi", "uu:koperasi"),
        ("uu:tipikor", "Pasal 3 UU Pemberantasan Korupsi", "uu:pemberantasan-korupsi"),
        ("perja-15-2020", "Peraturan Kejaksaan Nomor 15 Tahun 2020", "peraturan-kejaksaan-15-2020"),
        ("perja-15-2020", "Peraturan Jaksa Agung Nomor 15 Tahun 2020", "perja-15-2020"),
        ("perja-15-2020", "Perja Nomor 15 Tahun 2020", "perja-15-2020"),
        ("peraturan-kepala-bkn-?-?", "Peraturan Kepala BKN", "peraturan-kepala-bkn-?-?"),
        ("perbup-kabupaten-bogor-16-2020", "Perbup Bogor No 16 Tahun 2020", "perbup-bogor-16-2020"),
        ("kepbup-kabupaten-malang-?-?", "Keputusan Bupati Kabupaten Malang", "kepbup-malang-?-?"),
        ("perda-kabupaten-bogor-4-2015", "Perda Kabupaten Bogor Nomor 4 Tahun 2015", "perda-kabupaten-bogor-4-2015"),
        ("uu-12-1951", "Pasal 2 ayat (1) UU Darurat Nomor 12 Tahun 1951", "uu-darurat-12-1951"),
        ("uu-12-1951", "Undang-undang Drt RI Nomor 12 Tahun 1951", "uu-darurat-12-1951"),
        ("uu-12-1951", "UU No 12 Tahun 1951", "uu-12-1951"),
        (
            "surat-telegram-kapolri-st/4/i/2024",
            "Surat Telegram Kapolri Nomor ST/4/I/2024",
            "telegram-kapolri-st/4/i/2024",
        ),
        ("telegram-panglima-tni-st/7/2023", "telegram no ST/7/2023", "telegram-panglima-tni-st/7/2023"),
        ("telegram-panglima-tni-tr/119/2024", "Telegram Panglima TNI TR/119/2024", "telegram-panglima-tni-tr/119/2024"),
        ("uu:ite", "UU ITE", "uu:ite"),
        ("kuhp", "KUHP", "kuhp"),
        ("kuhperdata", "Pasal 1320 KUH Perdata", "kuhperdata"),
        ("kuhperdata", "Pasal 1320 KUHPerdata", "kuhperdata"),
        ("perwali-malang-?-?", "Perwali Malang", "perwali-malang-?-?"),
    ],
)
def test_a_number_is_told_as_written_and_joined_without_regard_to_it(id, words, printed):
    assert regulations.as_printed(id, words) == printed
    assert regulations.canonical(printed) == regulations.canonical(id)


@pytest.mark.parametrize(
    ("words", "id"),
    [
        ("Permendag 08/2024", "permendag-8-2024"),
        ("permendag-08-2024", "permendag-8-2024"),
        ("tap-mpr-vi-2000", "tap-mpr-vi/mpr/2000"),
        ("PMK 04/PMK.010/2021", "pmk-4/pmk.010/2021"),
        ("perppu-1-2020", "perppu-1-2020"),
    ],
)
def test_what_is_typed_means_the_law_however_its_number_is_written(words, id):
    assert regulations.parse(words) == id


@pytest.mark.parametrize("row", toml("regulations.toml")["one_law"], ids=lambda row: row["as"])
def test_one_law_written_in_more_than_one_way_is_joined(row):
    assert len({regulations.canonical(id) for id in row["examples"]}) == 1
    assert all(regulations.canonical(id) != id for id in row["examples"])
    assert all(regulations.canonical(id) == id for id in row["counterexamples"])


def test_laws_that_go_by_their_short_name_are_told_by_examples():
    row = toml("regulations.toml")["always_short"]
    for words in (*row["examples"], *row["counterexamples"]):
        (found,) = regulations.find(words)
        assert (regulations.as_printed(found.id, words) == found.id) == (words in row["examples"])


def test_a_circular_is_the_ministrys_where_print_says_so():
    id = "se-menhub-11-2021"
    assert regulations.as_printed(id, "Surat Edaran Kementerian Perhubungan Nomor 11 Tahun 2021") == (
        "se-kemenhub-11-2021"
    )
    assert regulations.as_printed(id, "SE Menhub Nomor 11 Tahun 2021", "SE Kemenhub itu") == id
    assert regulations.as_printed(id, "Surat Edaran Nomor 11 Tahun 2021") == id


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Menhub rapat. Kemenhub mengeluarkan surat edaran.", "Kemenhub mengeluarkan "),
        ("Ada surat edaran yang diterbitkan Kementerian Sosial.", "Kementerian Sosial."),
        ("Menteri Sosial membaca surat edaran.", ""),
    ],
)
def test_who_issues_a_circular_is_told_beside_it(text, told):
    start = text.index("surat edaran")
    assert regulations.ministry_beside(text, start, start + len("surat edaran")) == told


def test_a_short_name_anywhere_in_the_article_names_the_kind():
    words = ("Peraturan Kapolri Nomor 14 Tahun 2011", "Perkap itu")
    assert regulations.as_printed("perkap-14-2011", *words) == "perkap-14-2011"
    assert regulations.as_printed("ruu:dkj", "RUU Daerah Khusus Jakarta", "RUU DKJ") == "ruu:dkj"


@pytest.mark.parametrize("row", toml("regulations.toml")["printed_kind"], ids=lambda row: row["id"])
def test_kinds_printed_in_full_are_told_by_their_examples(row):
    for words in (*row["examples"], *row["counterexamples"]):
        (found,) = regulations.find(words)
        printed = regulations.as_printed(found.id, words)
        assert printed.startswith(tuple(row["as"].values()) if words in row["examples"] else row["id"])
        assert regulations.canonical(printed) == found.id


@pytest.mark.parametrize("row", toml("regulations.toml")["printed_short"], ids=lambda row: row["id"])
def test_kinds_printed_in_short_are_told_by_their_examples(row):
    for words in (*row["examples"], *row["counterexamples"]):
        (found,) = regulations.find(words)
        printed = regulations.as_printed(found.id, words)
        assert printed.startswith(f"{row['as']}-" if words in row["examples"] else f"{row['id']}-")
        assert regulations.canonical(printed) == found.id


def test_an_address_and_a_title_do_not_depend_on_how_a_number_is_written():
    assert regulations.uri("permendag-08-2024") == regulations.uri("permendag-8-2024") is not None
    assert regulations.title("uu-011-2020") == regulations.title("uu-11-2020") is not None


def test_lists_of_numbers_are_joined_too():
    found = [m.id for m in regulations.find("PP Nomor 05 dan 06 Tahun 2021 berlaku. Isi PP Nomor 6 Tahun 2021 padat.")]
    assert found == ["pp-5-2021", "pp-6-2021", "pp-6-2021"]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("SE Mendagri Nomor 440/2622/SJ, 440/2703/SJ, dan 440/3160/SJ", "440/2622/sj-? 440/2703/sj-? 440/3160/sj-?"),
        ("SE Mendagri Nomor 3/HK.04/III/2020 dan 6/HI.00.01/V/2021", "3/hk.04/iii/2020 6/hi.00.01/v/2021"),
        ("SE Mendagri Nomor 352/-082.7/2020", "352/-082.7/2020"),
        ("SE Mendagri Nomor 440/11/SJ, yang terbit Rabu 3 Juni 2020 dan", "440/11/sj-2020"),
        ("SE Mendagri Nomor 440/11/SJ, yang dibahas Rabu 3 Juni 2020 dan", "440/11/sj-?"),
        ("SE Mendagri Nomor 440/2622/SJ, 2 Juni 2020, dan 12/34/X", "440/2622/sj-?"),
    ],
)
def test_letters_in_a_list_are_told_one_by_one(text, ids):
    assert [m.id.removeprefix("se-mendagri-") for m in regulations.find(f"{text} berlaku.")] == ids.split()


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        (
            "Maklumat Kapolri Nomor Mak/02/III/2020 terbit. Maklumat Kapolri Nomor Mak/2/III/2020 berlaku.",
            "mak/02/iii/2020",
        ),
        ("Maklumat Kapolri Nomor 3 Tahun 2020 terbit. Maklumat Kapolri Nomor Mak/3/IX/2020 berlaku.", "3-2020"),
    ],
)
def test_zeros_signs_and_months_make_no_other_letter(text, ids):
    assert {m.id for m in regulations.find(text)} == {f"maklumat-kapolri-{ids}"}
    assert regulations.canonical("maklumat-kapolri-mak/02/iii/2020") == "maklumat-kapolri-mak/2/iii/2020"


def test_one_number_in_two_regions_is_two_rules():
    text = "Perda Kota Bogor Nomor 3 Tahun 2020 dan Perda Sleman Nomor 3 Tahun 2020 berlaku."
    ids = [m.id for m in regulations.find(f"{text} Perda Sleman Nomor 5 dan Perda Bantul Nomor 5 belum.")]
    assert ids == ["perda-kota-bogor-3-2020", "perda-sleman-3-2020", "perda-sleman-5-?", "perda-bantul-5-?"]


def test_numbers_of_four_figures_share_a_year():
    found = [m.id for m in regulations.find("Keputusan KPU Nomor 1229, 1230, dan 1231 Tahun 2024 dicabut.")]
    assert found == [f"keputusan-kpu-{number}-2024" for number in (1229, 1230, 1231)]


@pytest.mark.parametrize(
    ("id", "shown"),
    [
        ("surat-telegram-kapolri-st/4/i/2024", "Surat Telegram Kapolri Nomor ST/4/I/2024"),
        ("st-kapolri-st/4/i/2024", "Surat Telegram Kapolri Nomor ST/4/I/2024"),
        ("telegram-panglima-tni-tr/119/2024", "Telegram Panglima TNI Nomor TR/119/2024"),
        ("peraturan-kapolri-7-2012", "Peraturan Kapolri Nomor 7 Tahun 2012"),
        ("peraturan-bpom-6-2024", "Peraturan BPOM Nomor 6 Tahun 2024"),
        ("kepdirjen-pajak-kep-67/pj/2025", "Kepdirjen Pajak Nomor KEP-67/PJ/2025"),
        ("uu-darurat-12-1951", "UU Darurat Nomor 12 Tahun 1951"),
        ("kepmenhub-km-50-2025", "Kepmenhub Nomor KM 50 Tahun 2025"),
        ("se-drjd-7-2024", "SE DRJD Nomor 7 Tahun 2024"),
        ("uu:sistem-pendidikan-nasional", "UU Sistem Pendidikan Nasional"),
        ("konvensi:jenewa", "Konvensi Jenewa"),
        ("peraturan-dpr:tata-tertib", "Tata Tertib DPR"),
        ("perda-kota-bogor-7-2023", "Perda Kota Bogor Nomor 7 Tahun 2023"),
        ("putusan-mk-?", "Putusan MK"),
        ("fatwa-mui-depok-3-2020", "Fatwa MUI Depok Nomor 3 Tahun 2020"),
    ],
)
def test_an_id_is_shown_as_a_reader_would_print_it(id, shown):
    assert regulations.label(id) == shown
