"""Institutions in running text: where a name ends, and what its long form is."""

import pytest

from pipeline.indonesian.institutions import kin as institution_kin
from pipeline.indonesian.institutions import mentions as institution_names
from pipeline.indonesian.institutions import regions
from pipeline.indonesian.institutions import table as institutions
from pipeline.indonesian.tokens import tokenize
from pipeline.resources.read import csv_rows, toml

TABLE = toml("institutions.toml")
GROUPS = (
    *("heads", "short", "tails", "subjects", "proper", "facilities", "firms", "placed", "students"),
    *("no_body", "fields", "named_after", "campaigns", "boards", "levels", "regional", "inner", "shown"),
    *("between", "ends", "numbered"),
)


def found(text):
    tokens = tokenize(text)
    return {tokens.text(f.start, f.end): f.name for f in institution_names.find(tokens).values()}


@pytest.mark.parametrize(
    ("text", "name"),
    [row for group in (*GROUPS, "shared") for row in TABLE[group]["examples"].items()],
)
def test_examples_of_the_table(text, name):
    assert name in found(text).values()


@pytest.mark.parametrize(
    "text",
    [t for group in GROUPS for t in TABLE[group]["counterexamples"]],
)
def test_counterexamples_of_the_table(text):
    assert not found(text)


@pytest.mark.parametrize("text", TABLE["generic"]["examples"])
def test_generic_phrases_are_no_names(text):
    assert not found(text + " itu")


@pytest.mark.parametrize(
    ("text", "printed", "name"),
    [
        ("laporan Kemenkeu kemarin", "Kemenkeu", "Kementerian Keuangan"),
        ("di Kementerian ESDM Jakarta, Jumat", "Kementerian ESDM", "Kementerian Energi dan Sumber Daya Mineral"),
        ("kerja sama pemerintah kota Cilegon itu", "pemerintah kota Cilegon", "Pemerintah Kota Cilegon"),
        ("pegawai Setjen DPD pindah", "Setjen DPD", "Sekretariat Jenderal Dewan Perwakilan Daerah Republik Indonesia"),
        (
            "Dinas Penanaman Modal dan PTSP Kota Bekasi",
            "Dinas Penanaman Modal dan PTSP Kota Bekasi",
            "Dinas Penanaman Modal dan PTSP Kota Bekasi",
        ),
        (
            "Badan Penyelenggara Jaminan Sosial (BPJS) Ketenagakerjaan membayar",
            "Badan Penyelenggara Jaminan Sosial (BPJS) Ketenagakerjaan",
            "Badan Penyelenggara Jaminan Sosial Ketenagakerjaan",
        ),
        ("Polda Jabar dan Kejati Jabar bertemu", "Polda Jabar", "Kepolisian Daerah Jawa Barat"),
        ("Polda Jabar dan Kejati Jabar bertemu", "Kejati Jabar", "Kejaksaan Tinggi Jawa Barat"),
        (
            "Satreskrim Polres Kudus menahan",
            "Satreskrim Polres Kudus",
            "Satuan Reserse Kriminal Kepolisian Resor Kudus",
        ),
        ("pemerintah Arab Saudi setuju", "pemerintah Arab Saudi", "Pemerintah Arab Saudi"),
        ("kata Direktur PT Sumber Makmur, Rina Utami", "PT Sumber Makmur", "PT Sumber Makmur"),
        (
            "Dinas Pendidikan (Disdik) Kota Malang menutup",
            "Dinas Pendidikan (Disdik) Kota Malang",
            "Dinas Pendidikan Kota Malang",
        ),
        (
            "Kepala Dinas Pariwisata dan Kebudayaan Kabupaten Semarang Dewi Pramusari menyebut",
            "Dinas Pariwisata dan Kebudayaan Kabupaten Semarang",
            None,
        ),
        (
            "Kepala Dinas Tenaga Kerja, Transmigrasi, dan Energi DKI Jakarta Rudi Hartanta",
            "Dinas Tenaga Kerja, Transmigrasi, dan Energi DKI Jakarta",
            None,
        ),
        (
            "Ketua Umum Perhimpunan Kedokteran Haji Indonesia, Dr. Rudi Hartanta",
            "Perhimpunan Kedokteran Haji Indonesia",
            None,
        ),
        ("laporan Perhimpunan Bank-bank Nasional", "Perhimpunan Bank-bank Nasional", "Perhimpunan Bank Nasional"),
        ("perwakilan Universitas Prima Indonesia Rudi Hartanta.", "Universitas Prima Indonesia", None),
        ("Kepala Dinas Sosial Nusa Tenggara Barat Rudi Hartanta", "Dinas Sosial Nusa Tenggara Barat", None),
        ("laporan Perhimpunan Pemuda Madani, PBHI", "Perhimpunan Pemuda Madani", None),
        ("di Kantor Pusat Direktorat Jenderal Pajak", "Direktorat Jenderal Pajak", None),
        ("Gereja Masehi Injili di Minahasa menolak", "Gereja Masehi Injili di Minahasa", None),
        (
            "Satreskrim Polres Limapuluh Kota",
            "Satreskrim Polres Limapuluh Kota",
            "Satuan Reserse Kriminal Kepolisian Resor Limapuluh Kota",
        ),
        ("Kejari Tanjung Perak menahan", "Kejari Tanjung Perak", "Kejaksaan Negeri Tanjung Perak"),
        (
            "dirawat di RSUP Dr Kariadi Semarang",
            "RSUP Dr Kariadi Semarang",
            "Rumah Sakit Umum Pusat Dr Kariadi Semarang",
        ),
        (
            "Ketua DPC PDIP Jaksel itu",
            "DPC PDIP Jaksel",
            "Dewan Pimpinan Cabang Partai Demokrasi Indonesia Perjuangan Jakarta Selatan",
        ),
        ("kata National Opinion Research Center kemarin", "National Opinion Research Center", None),
        ("saham PT PP Rp 1,5 triliun", "PT PP", "PT PP (Persero) Tbk"),
        (
            "Kepala BPJS Ketenagakerjaan Cabang Palu Rina Utami",
            "BPJS Ketenagakerjaan Cabang Palu",
            "Badan Penyelenggara Jaminan Sosial Ketenagakerjaan Cabang Palu",
        ),
        (
            "Kepala BPJS Kesehatan Cabang Kota Salatiga Rina Utami",
            "BPJS Kesehatan Cabang Kota Salatiga",
            "Badan Penyelenggara Jaminan Sosial Kesehatan Cabang Kota Salatiga",
        ),
        ("Komisaris PT Cahaya Mas Perkasa, Bun Kok Seng alias Aseng", "PT Cahaya Mas Perkasa", None),
        ("putusan PN Surakarta dan PT Jawa Tengah", "PT Jawa Tengah", "Pengadilan Tinggi Jawa Tengah"),
        ("dalam Kabinet Merah Putih", "Kabinet Merah Putih", None),
        ("kata Kepala Suku Dinas Sosial Jakarta Timur Rina Utami", "Suku Dinas Sosial Jakarta Timur", None),
        (
            "petugas Sudin Perhubungan Jakarta Timur",
            "Sudin Perhubungan Jakarta Timur",
            "Suku Dinas Perhubungan Jakarta Timur",
        ),
        ("data Dinas Dinsos Kota Tegal", "Dinas Dinsos Kota Tegal", "Dinas Sosial Kota Tegal"),
    ],
)
def test_names_in_text(text, printed, name):
    assert found(text)[printed] == (name or printed)


@pytest.mark.parametrize(
    "text",
    [
        "PP Nomor 78 Tahun 2015",
        "PP Manajemen ASN dibahas",
        "Bank sentral",
        "Mayjen TNI Bagas Saputra",
        "Focus Group Discussion digelar",
        "Konferensi Pers APBN Kita",
        "video TikTok itu",
        "pemain Amerika Serikat Rina Utami",
    ],
)
def test_what_is_no_institution(text):
    assert not found(text)


@pytest.mark.parametrize(
    ("form", "on", "name"),
    [
        ("Kemendagri", None, "Kementerian Dalam Negeri"),
        ("DPR RI", None, "Dewan Perwakilan Rakyat Republik Indonesia"),
        ("Kominfo", "2020-05-01", "Kementerian Komunikasi dan Informatika"),
    ],
)
def test_the_table_knows(form, on, name):
    assert institutions.known(form, on=on).name == name


def test_the_table_is_whole():
    rows = csv_rows("gazetteers/institutions.csv")
    ids = [row["id"] for row in rows]
    assert len(ids) == len(set(ids)) > 300
    for row in rows:
        assert not row["part_of"] or row["part_of"] in ids
        assert not row["successor"] or row["successor"] in ids
        assert not row["until"] or not row["since"] or row["since"] <= row["until"]


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        *TABLE["offices"]["examples"].items(),
        ("Kementrian BUMN", "Kementerian Badan Usaha Milik Negara"),
        ("Kementerian Energi Dan Sumber Daya Mineral", "Kementerian Energi dan Sumber Daya Mineral"),
        ("Mahkamah Konstitusti", "Mahkamah Konstitusi"),
        ("Persatuan Wartawan Indonesia Pusat", "Persatuan Wartawan Indonesia"),
        ("Satuan Reskrim Kepolisian Resor Kudus", "Satuan Reserse Kriminal Kepolisian Resor Kudus"),
        ("Yayasan Bahtera", "Yayasan Bahtera"),
    ],
)
def test_official_names(printed, name):
    assert institution_kin.official(printed) == name


@pytest.mark.parametrize(
    ("names", "owners"),
    [
        (
            ["Komisi Pemilihan Umum", "Komisi Pemilihan Umum Kota Makassar"],
            {"Komisi Pemilihan Umum": "Komisi Pemilihan Umum Kota Makassar"},
        ),
        (["Yayasan Bahtera", "Yayasan Bahtera Surabaya"], {"Yayasan Bahtera Surabaya": "Yayasan Bahtera"}),
        (
            ["Dinas Lingkungan Hidup Provinsi DKI Jakarta", "Dinas Lingkungan Hidup Jakarta", "Dinas Lingkungan Hidup"],
            {
                "Dinas Lingkungan Hidup Jakarta": "Dinas Lingkungan Hidup Provinsi DKI Jakarta",
                "Dinas Lingkungan Hidup": "Dinas Lingkungan Hidup Provinsi DKI Jakarta",
            },
        ),
        (["Kepolisian Resor Kudus", "Kepolisian Resor Demak"], {}),
        (["Kementerian Sosial", "Kementerian Sosial Thailand"], {}),
    ],
)
def test_one_body_under_several_names(names, owners):
    assert {name: owner for name, (owner, _) in institution_kin.owners(names).items()} == owners


@pytest.mark.parametrize(("longer", "name"), TABLE["everywhere"]["examples"].items())
def test_a_body_that_is_one_everywhere(longer, name):
    assert institution_kin.owners([name, longer])[longer][0] == name


@pytest.mark.parametrize(("name", "regional"), TABLE["nationwide"]["examples"].items())
def test_a_board_of_the_whole_country_is_no_regions(name, regional):
    assert institution_kin.owners([regional, name]) == {}


@pytest.mark.parametrize(("name", "regional"), TABLE["nationwide"]["counterexamples"].items())
def test_other_bodies_are_one_with_their_office_in_a_region(name, regional):
    assert institution_kin.owners([regional, name]) != {}


@pytest.mark.parametrize(("longer", "name"), TABLE["everywhere"]["counterexamples"].items())
def test_a_body_that_each_region_has(longer, name):
    assert longer not in institution_kin.owners([name, longer])


@pytest.mark.parametrize("row", TABLE["of_regions"]["examples"])
def test_the_region_of_a_body_printed_without_it(row):
    assert regions.of_region(row["body"], frozenset({tuple(row["region"])})) == row["name"]


@pytest.mark.parametrize("row", TABLE["of_regions"]["counterexamples"])
def test_a_region_that_has_no_such_body(row):
    assert regions.of_region(row["body"], frozenset({tuple(row["region"])})) is None


@pytest.mark.parametrize(
    "text",
    [
        "Surat Edaran nomor 420/SE-25/Dinkes/2020 terbit",
        "surat nomor S-/1082/MK.02/2023 terbit",
        "Surat Keterangan Catatan Kepolisian itu",
    ],
)
def test_letters_numbers_name_no_body(text):
    assert not found(text)


@pytest.mark.parametrize("text", TABLE["shared"]["counterexamples"])
def test_short_forms_that_are_no_partys_here(text):
    assert set(found(text).values()).isdisjoint(TABLE["shared"]["parties"].values())


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Menurut Indra Karya, harga beras naik.", []),
        ("PT Indra Karya membangun bendungan.", ["PT Indra Karya (Persero)"]),
        ("Pemain muda Gavi mencetak gol.", []),
        ("Aliansi Vaksin Gavi mengirim vaksin.", ["Aliansi Vaksin Gavi"]),
        ("Kejaksaan Negeri Baubau menahan dua orang.", ["Kejaksaan Negeri Baubau"]),
    ],
)
def test_names_of_persons_are_no_short_forms_of_bodies(text, names):
    assert list(found(text).values()) == names
