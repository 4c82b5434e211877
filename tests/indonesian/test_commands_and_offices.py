"""Posts of commanders, prisons, directorates general and local offices, and where their bodies begin and end."""

import pytest

from pipeline.indonesian.institutions import kin
from pipeline.indonesian.institutions import mentions as institution_names
from pipeline.indonesian.persons import mentions as persons
from pipeline.indonesian.tokens import tokenize
from pipeline.resources.read import toml

TABLE = toml("positions.toml")
BODIES = toml("institutions.toml")


def held(text):
    """Return [(name, role, body)] of a sentence."""
    tokens = tokenize(text)
    named, _ = persons.find(tokens, institution_names.find(tokens))
    return [(tokens.text(n.start, n.end), p.role, p.body) for n in named for p in n.posts]


def found(text):
    return [f.name for f in institution_names.find(tokenize(text)).values()]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Kepala Polri Jenderal Bagas Saputra hadir.",
         ("Bagas Saputra", "Kepala Kepolisian Negara Republik Indonesia", "Kepolisian Negara Republik Indonesia")),
        ("Kepala Polda Metro Jaya Inspektur Jenderal Bagas Saputra hadir.",
         ("Bagas Saputra", "Kepala Kepolisian Daerah", "Kepolisian Daerah Metro Jaya")),
        ("Kepala Polres Metro Depok Komisaris Besar Bagas Saputra hadir.",
         ("Bagas Saputra", "Kepala Kepolisian Resor", "Kepolisian Resor Metro Depok")),
        ("Kepala Kejari Sleman Rina Utami hadir.",
         ("Rina Utami", "Kepala Kejaksaan Negeri", "Kejaksaan Negeri Sleman")),
        ("Panglima Kodam IX/Udayana Mayor Jenderal Bagas Saputra hadir.",
         ("Bagas Saputra", "Panglima Komando Daerah Militer", "Komando Daerah Militer IX/Udayana")),
        ("Kepala Penerangan Kodam IX/Udayana Letkol Bagas Saputra hadir.",
         ("Bagas Saputra", "Kepala Penerangan", "Komando Daerah Militer IX/Udayana")),
        ("Komandan Kodim 0717 Grobogan Letkol Bagas Saputra hadir.",
         ("Bagas Saputra", "Komandan Komando Distrik Militer", "Komando Distrik Militer 0717 Grobogan")),
        ("Kalapas Kelas IIA Cibinong Bagas Saputra hadir.",
         ("Bagas Saputra", "Kepala Lembaga Pemasyarakatan", "Lembaga Pemasyarakatan Kelas IIA Cibinong")),
        ("Kepala Lapas Narkotika Kelas IIA Jakarta Bagas Saputra hadir.",
         ("Bagas Saputra", "Kepala Lembaga Pemasyarakatan",
          "Lembaga Pemasyarakatan Narkotika Kelas IIA Jakarta")),
        ("Kepala Kepolisian Metro Depok Komisaris Besar Bagas Saputra hadir.",
         ("Bagas Saputra", "Kepala Kepolisian Resor", "Kepolisian Resor Metro Depok")),
        ("Kasatpol PP Bagas Saputra hadir.", ("Bagas Saputra", "Kepala Satuan Polisi Pamong Praja", None)),
        ("Kasatpol PP Kota Bogor Bagas Saputra hadir.",
         ("Bagas Saputra", "Kepala", "Satuan Polisi Pamong Praja Kota Bogor")),
        ("Pengawal Pribadi Presiden Lettu Bagas Saputra hadir.",
         ("Bagas Saputra", "Pengawal Pribadi Presiden", "Republik Indonesia")),
        ("Ibu Negara Rina Utami hadir.", ("Rina Utami", "Ibu Negara", "Republik Indonesia")),
        ("Kepala Biro Penerangan Masyarakat Divisi Humas Polri, Brigjen Bagas Saputra, hadir.",
         ("Bagas Saputra", "Kepala Biro Penerangan Masyarakat Divisi Hubungan Masyarakat",
          "Kepolisian Negara Republik Indonesia")),
        ("Kepala Bidang Humas Polda Metro Jaya Kombes Bagas Saputra hadir.",
         ("Bagas Saputra", "Kepala Bidang Hubungan Masyarakat", "Kepolisian Daerah Metro Jaya")),
        ("Kepala Badan Pemeliharaan Keamanan Polri Komjen Bagas Saputra hadir.",
         ("Bagas Saputra", "Kepala Badan Pemeliharaan Keamanan", "Kepolisian Negara Republik Indonesia")),
    ],
)  # fmt: skip
def test_commanders_and_whom_they_guard(text, row):
    assert held(text) == [row]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Kepala Balai Veteriner Lampung Rina Utami hadir.", ("Rina Utami", "Kepala", "Balai Veteriner Lampung")),
        ("Kepala Balai Latihan Kerja Kementerian Ketenagakerjaan Rina Utami hadir.",
         ("Rina Utami", "Kepala Balai Latihan Kerja", "Kementerian Ketenagakerjaan")),
        ("Kepala BBWS Citarum Bagas Saputra hadir.",
         ("Bagas Saputra", "Kepala", "Balai Besar Wilayah Sungai Citarum")),
        ("Kepala Balai Taman Nasional Komodo Rina Utami hadir.",
         ("Rina Utami", "Kepala", "Balai Taman Nasional Komodo")),
        ("Kepala Unit Pelaksana Teknis Bandara Abdulrachman Saleh, Bagas Saputra, hadir.",
         ("Bagas Saputra", "Kepala", "Unit Pelaksana Teknis Bandara Abdulrachman Saleh")),
        ("Kepala Cabang Dinas Pendidikan Wilayah Malang Rina Utami hadir.",
         ("Rina Utami", "Kepala", "Cabang Dinas Pendidikan Wilayah Malang")),
        ("Ketua DKM Masjid Istiqlal Bagas Saputra hadir.",
         ("Bagas Saputra", "Ketua", "Dewan Kemakmuran Masjid Istiqlal")),
        ("Ketua Bidang Promosi Dewan Kerajinan Nasional Rina Utami hadir.",
         ("Rina Utami", "Ketua Bidang Promosi", "Dewan Kerajinan Nasional")),
        ("Ketua Bidang Hukum Asosiasi Petani Tebu Rina Utami hadir.",
         ("Rina Utami", "Ketua Bidang Hukum", "Asosiasi Petani Tebu")),
        ("Wakil Ketua Bidang Organisasi DPD PDIP Rina Utami hadir.",
         ("Rina Utami", "Wakil Ketua Bidang Organisasi",
          "Dewan Pimpinan Daerah Partai Demokrasi Indonesia Perjuangan")),
        ("Kepala Bidang SMK Dinas Pendidikan Provinsi Jambi Rina Utami hadir.",
         ("Rina Utami", "Kepala Bidang SMK", "Dinas Pendidikan Provinsi Jambi")),
        ("Anggota Komisi XI Fraksi Partai Golkar Rina Utami hadir.",
         ("Rina Utami", "Anggota Komisi XI", "Dewan Perwakilan Rakyat Republik Indonesia")),
        ("Ketua KPK Sementara Rina Utami hadir.",
         ("Rina Utami", "Ketua Sementara", "Komisi Pemberantasan Korupsi")),
        ("Komisaris Utama PT. Sumber Jaya Bagas Saputra hadir.",
         ("Bagas Saputra", "Komisaris Utama", "PT Sumber Jaya")),
        ("Ketua Panitia Indonesia Open Rina Utami hadir.", ("Rina Utami", "Ketua Panitia Indonesia Open", None)),
        ("Ketua Umum Pak Bagas Saputra hadir.", ("Bagas Saputra", "Ketua Umum", None)),
        ("Juru Bicara Satuan Tugas Penanganan Covid-19 Kota Ambon Bagas Saputra hadir.",
         ("Bagas Saputra", "Juru Bicara", "Satuan Tugas Penanganan Covid-19 Kota Ambon")),
        ("Kepala Bagian Hukum, Rumah Sakit Umum Pusat Dr Sardjito, Bagas Saputra, hadir.",
         ("Bagas Saputra", "Kepala Bagian Hukum", "Rumah Sakit Umum Pusat Dr Sardjito")),
        ("Komandan Lanud Adi Soemarmo Kolonel Bagas Saputra hadir.",
         ("Bagas Saputra", "Komandan", "Pangkalan Udara Adi Soemarmo")),
        ("Komandan Lantamal III Laksamana Pertama Bagas Saputra hadir.",
         ("Bagas Saputra", "Komandan", "Pangkalan Utama TNI Angkatan Laut III")),
        ("Investigator senior Komite Nasional Keselamatan Transportasi, Bagas Saputra, hadir.",
         ("Bagas Saputra", "Investigator senior", "Komite Nasional Keselamatan Transportasi")),
        ("Pemimpin Wihara Avalokitesvara Bagas Saputra hadir.",
         ("Bagas Saputra", "Pemimpin", "Wihara Avalokitesvara")),
        ("Juru bicara Pusat Informasi dan Koordinasi Covid-19 Kabupaten Bekasi, Bagas Saputra, hadir.",
         ("Bagas Saputra", "Juru bicara", "Pusat Informasi dan Koordinasi Covid-19 Kabupaten Bekasi")),
        ("Kepala Perwakilan Bank Dunia untuk Indonesia dan Timor-Leste Bagas Saputra hadir.",
         ("Bagas Saputra", "Kepala Perwakilan untuk Indonesia dan Timor-Leste", "Bank Dunia")),
        ("Utusan Khusus PBB untuk Myanmar, Rina Utami, hadir.",
         ("Rina Utami", "Utusan Khusus untuk Myanmar", "Perserikatan Bangsa-Bangsa")),
        ("Juru Bicara Pemerintah Kota Bogor untuk penanganan Covid-19 Rina Utami hadir.",
         ("Rina Utami", "Juru Bicara untuk penanganan Covid-19", "Pemerintah Kota Bogor")),
        ("Duta Besar RI untuk Jepang Rina Utami hadir.",
         ("Rina Utami", "Duta Besar Republik Indonesia untuk Jepang", None)),
        ("Anggota DPR RI Dapil Kalimantan Tengah (Kalteng) fraksi Nasdem Rina Utami hadir.",
         ("Rina Utami", "Anggota", "Dewan Perwakilan Rakyat Republik Indonesia")),
        ("Kapolsek Ciracas, Polres Tangsel, AKP Bagas Saputra, hadir.",
         ("Bagas Saputra", "Kepala Kepolisian Sektor", "Kepolisian Sektor Ciracas")),
        ("Kapolsek Ciracas Polres Tangsel AKP Bagas Saputra hadir.",
         ("Bagas Saputra", "Kepala Kepolisian Sektor", "Kepolisian Sektor Ciracas")),
        ("Manager Communication, Relation, dan CSR Pertamina Regional Jawa Bagian Barat, Rina Utami, hadir.",
         ("Rina Utami", "Manager Communication, Relation, dan CSR", "PT Pertamina (Persero)")),
        ("Mantan Gubernur New Jersey, Bagas Saputra, hadir.",
         ("Bagas Saputra", "Mantan Gubernur New Jersey", None)),
        ("Kepala Stasiun BMKG Klas I Bandung, Bagas Saputra, hadir.",
         ("Bagas Saputra", "Kepala Stasiun", "Badan Meteorologi, Klimatologi, dan Geofisika")),
        ("Wakil Presiden RI ke-10 dan 12, Bagas Saputra, hadir.",
         ("Bagas Saputra", "Wakil Presiden", "Republik Indonesia")),
        ("Wakil Presiden ke-10 dan ke-12 RI Bagas Saputra hadir.",
         ("Bagas Saputra", "Wakil Presiden", "Republik Indonesia")),
        ("Presiden ke-6 RI Bagas Saputra hadir.", ("Bagas Saputra", "Presiden", "Republik Indonesia")),
        ("Direktur Utama Rumah Sakit Haji Jakarta Bagas Saputra hadir.",
         ("Bagas Saputra", "Direktur Utama", "Rumah Sakit Haji Jakarta")),
        ("Sekretaris Camat Maron Bagas Saputra hadir.", ("Bagas Saputra", "Sekretaris Camat", "Kecamatan Maron")),
        ("Direktur Perusahaan Daerah Air Minum Kota Malang Rina Utami hadir.",
         ("Rina Utami", "Direktur", "Perusahaan Daerah Air Minum Kota Malang")),
        ("Kepala Unit Pengelola Taman Margasatwa Ragunan, Rina Utami, hadir.",
         ("Rina Utami", "Kepala", "Unit Pengelola Taman Margasatwa Ragunan")),
        ("Kepala KKP Kelas I Soekarno-Hatta, Rina Utami, hadir.",
         ("Rina Utami", "Kepala", "Kantor Kesehatan Pelabuhan Kelas I Soekarno-Hatta")),
        ("Kepala Pusat Penerangan Hukum (Kapuspenkum) Bagas Saputra hadir.",
         ("Bagas Saputra", "Kepala Pusat Penerangan Hukum", "Kejaksaan Agung")),
        ("Presiden PKS mundur. Bagas Saputra ditunjuk menjadi presiden.", ("Bagas Saputra", "presiden", None)),
    ],
)  # fmt: skip
def test_where_an_office_begins_and_ends(text, row):
    assert held(text) == [row]


@pytest.mark.parametrize(
    ("text", "role"), [*TABLE["directorates"]["examples"].items(), *TABLE["directorates"]["counterexamples"].items()]
)
def test_directorates_general_in_short(text, role):
    assert [row[1] for row in held(text)] == [role]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Bus PO Sinar Jaya menabrak pagar.", ["PO Sinar Jaya"]),
        ("Proyek itu digarap PT. Sumber Jaya.", ["PT Sumber Jaya"]),
        ("Kapal itu milik PT. ASDP.", ["PT ASDP Indonesia Ferry (Persero)"]),
        ("Siapkan CV. Siapa tahu ada lowongan.", []),
        ("Warga datang ke Balai Kota DKI Jakarta.", ["Balai Kota DKI Jakarta"]),
        ("Lembaga Pemasyarakatan Kelas I Cipinang penuh.", ["Lembaga Pemasyarakatan Kelas I Cipinang"]),
        ("Kajian Unesco dan Asean terbit.",
         ["Organisasi Pendidikan, Keilmuan, dan Kebudayaan Perserikatan Bangsa-Bangsa",
          "Perhimpunan Bangsa-Bangsa Asia Tenggara"]),
        ("Laporan KEMENKES terbit.", ["Kementerian Kesehatan"]),
        ("Siswa SMP-SMA belajar daring.", []),
        ("Pesawat Skadron Udara 5 dari Lanud Hasanuddin siaga.",
         ["Skadron Udara 5", "Pangkalan Udara Sultan Hasanuddin"]),
        ("Tanah milik Keraton Yogyakarta luas.", ["Keraton Yogyakarta"]),
        ("PT Jasa Jogja Solo siap.", ["PT Jasa Jogja Solo"]),
        ("Wali Kota São Paulo hadir.", []),
    ],
)  # fmt: skip
def test_bodies_as_they_are_printed(text, names):
    assert found(text) == names


def test_an_office_whose_place_is_written_together_and_apart_is_one():
    first, second = "Kepolisian Resor Tanjungpinang", "Kepolisian Resor Tanjung Pinang"
    assert kin.owners([first, second]) == {second: (first, "class word")}
    assert not kin.owners([first, "Kepolisian Resor Tanjung Perak"])


def test_an_office_with_its_class_and_without_it_is_one():
    long = "Lembaga Pemasyarakatan Klas I Tangerang"
    assert kin.owners(["Lembaga Pemasyarakatan Tangerang", long]) == {
        "Lembaga Pemasyarakatan Tangerang": (long, "class word")
    }
    assert kin.owners(["Lembaga Pemasyarakatan Kelas 1 Tangerang", long]) == {
        long: ("Lembaga Pemasyarakatan Kelas 1 Tangerang", "class word")
    }
    assert not kin.owners(["Lembaga Pemasyarakatan Klas I Cipinang", long])
    assert not kin.owners(["Lembaga Pemasyarakatan Kelas IIA Tangerang", long])


@pytest.mark.parametrize(
    ("printed", "name"),
    [*BODIES["class_words"]["examples"].items(), *BODIES["class_words"]["counterexamples"].items(),
     ("PT PELNI", "PT Pelayaran Nasional Indonesia (Persero)"),
     ("Asosiasi Perusahaan Air Minum dalam Kemasan Indonesia",
      "Asosiasi Perusahaan Air Minum Dalam Kemasan Indonesia")],
)  # fmt: skip
def test_official_names_behind_words_of_class_and_other_capitals(printed, name):
    assert kin.official(printed) == name


def test_a_firm_in_capitals_or_without_its_legal_form_is_one():
    full = "PT Bumi Resources Tbk"
    assert kin.owners(["PT BUMI Resources", full]) == {"PT BUMI Resources": (full, "class word")}


def test_a_misspelt_body_is_the_one_that_is_meant():
    assert kin.official("Majelis Pemusyawaratan Rakyat") == "Majelis Permusyawaratan Rakyat Republik Indonesia"


def test_a_post_that_begins_the_next_person_of_a_list_is_no_apposition():
    assert held("Surat itu ditandatangani Rina Utami, Jaksa Eksekutor, dan Kepala Rutan Kelas I Bandung.") == []


@pytest.mark.parametrize("text", TABLE["no_posts"]["examples"])
def test_what_only_begins_like_a_post(text):
    assert held(text) == []


@pytest.mark.parametrize(("text", "line"), TABLE["no_posts"]["counterexamples"].items())
def test_posts_that_begin_alike(text, line):
    assert [" | ".join(row[:2]) for row in held(text)] == [line]


def test_a_court_inside_a_number_is_none():
    assert found("Perkara 133/Pdt.G/2021/PN Smg diputus.") == []


def test_what_is_explained_as_a_thing_is_nobody():
    assert held("Harga naik, kata direktur pelaksana Rangganesia, sebuah perusahaan analisa pasar.") == []
