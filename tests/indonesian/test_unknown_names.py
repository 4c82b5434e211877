"""Names that no list holds: told by who speaks, by an age, by a noun of people; and their posts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.indonesian.institutions import mentions as institutions
from pipeline.indonesian.persons import mentions as persons
from pipeline.indonesian.persons import names
from pipeline.indonesian.persons.speakers import speakers
from pipeline.indonesian.tokens import tokenize
from pipeline.resources.read import toml

RULERS = toml("names.toml")["rulers"]


def read(text: str) -> tuple[set[str], set[str], set[str]]:
    """Return the persons of a text, its bodies, and its holders as "name | role | body"."""
    tokens = tokenize(text)
    tokens = replace(tokens, speakers=speakers(tokens))
    bodies = institutions.find(tokens)
    named, _ = persons.find(tokens, bodies)
    held = {" | ".join(filter(None, (tokens.text(n.start, n.end), p.role, p.body))) for n in named for p in n.posts}
    return {tokens.text(n.start, n.end) for n in named}, {body.name for body in bodies.values()}, held


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ('Kepala Puskesmas Cempaka Masrinti mengatakan hal itu. "Bersih," ungkap Masrinti.',
         "Masrinti | Kepala | Puskesmas Cempaka"),
        ('Direktur Utama PT Cempaka Raya Toll Herwindiaksa hadir. "Lancar," kata Herwindiaksa.',
         "Herwindiaksa | Direktur Utama | PT Cempaka Raya Toll"),
        ('Kepala Bandara Kualanamu Herwindi Wibowo hadir. "Lancar," kata Herwindi.',
         "Herwindi Wibowo | Kepala | Bandara Kualanamu"),
        ('Di bawah pelatih Zorvan Daniel Hartono tim menang. "Senang," kata Zorvan.',
         "Zorvan Daniel Hartono | pelatih"),
        ('Kepala Dinas Pariwisata Kota Singkawang Rindaru Prihartono hadir. "Ramai," kata Rindaru.',
         "Rindaru Prihartono | Kepala | Dinas Pariwisata Kota Singkawang"),
    ],
)  # fmt: skip
def test_a_bodys_name_ends_before_who_speaks_further_on(text, holder):
    assert holder in read(text)[2]


def test_a_name_has_the_first_word_that_its_bearer_speaks_under():
    text = 'Hal itu dibahas Deputi UKM Zorvanto Budi Hartono di kantornya. "Siap," terang Zorvanto.'
    assert "Zorvanto Budi Hartono" in read(text)[0]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ('"Siap," kata Masrinti. Zorvan mengatakan hal lain.', {"Masrinti", "Zorvan"}),
        ('"Siap," kata Masrinti Utami. Menurut Bogor, kata Kemenkes.', set()),
        ("Tarif mengatakan banyak. Pertamina menyebut harga.", set()),
    ],
)
def test_who_speaks_under_one_word(text, heard):
    assert speakers(tokenize(text)) == heard


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Wendriati Laune Mangole (34) menempuh jarak jauh.", "Wendriati Laune Mangole"),
        ("Hadir pula Ruzandra (19 tahun). Ia menang.", "Ruzandra"),
        ("Amanah (40), warga setempat, mengeluh.", "Amanah"),
        ("Adil (22) selaku pedagang di pasar mengeluh.", "Adil"),
        ("Presiden Suriah Bashar al-Zorvan hadir.", "Bashar al-Zorvan"),
        ("Menteri Faisal el-Mekdad hadir.", "Faisal el-Mekdad"),
    ],
)
def test_persons_by_an_age_or_an_article(text, person):
    assert person in read(text)[0]


@pytest.mark.parametrize(
    "text",
    [
        "Genoa dan Inter Millan (6) merupakan dua klub.",
        "Pemain Pinksa Spidero (67) dan Hillsta (69).",
        "Kasus di Cipayung (46), Ciracas (45) naik.",
        "Kegiatan sampai Minggu (21) tetap berjalan.",
        "Kucoba untuk dapat D Bm menerima semua.",
    ],
)
def test_numbers_that_are_no_ages(text):
    assert read(text)[0] == set()


@pytest.mark.parametrize(("text", "name"), [*RULERS["examples"].items(), *RULERS["counterexamples"].items()])
def test_numbers_of_rulers(text, name):
    tokens = tokenize(f"{text} hadir.")
    assert tokens.text(0, names.read(tokens, 0)) == name


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Kabag Humas dan Protokol Pemkot Bogor Rina Utami hadir.",
         "Rina Utami | Kepala Bagian Hubungan Masyarakat dan Protokol | Pemerintah Kota Bogor"),
        ("Kasi Intel dan Humas Kejari Kudus Rina Utami hadir.",
         "Rina Utami | Kepala Seksi Intelijen dan Hubungan Masyarakat | Kejaksaan Negeri Kudus"),
        ("Kasat Reskrim, Polres Langsa Iptu Bagas Saputra hadir.",
         "Bagas Saputra | Kepala Satuan Reserse Kriminal | Kepolisian Resor Langsa"),
        ("Direktur Penyidikan pada Jaksa Agung Muda Pidana Khusus, Rina Utami, hadir.",
         "Rina Utami | Direktur Penyidikan Jaksa Agung Muda Pidana Khusus"),
        ("Wakapolres Tanjung Jabung Timur Jambi, Kompol Bagas Saputra hadir.",
         "Bagas Saputra | Wakil Kepala Kepolisian Resor | Kepolisian Resor Tanjung Jabung Timur"),
        ("Dubes Indonesia untuk Thailand, Rina Utami, hadir.",
         "Rina Utami | Duta Besar Republik Indonesia untuk Thailand"),
        ("Menteri Keuangan (Menkeu) Turki Mehmet Hartono hadir.", "Mehmet Hartono | Menteri Keuangan | Turki"),
        ("Ketua Gugus Tugas Percepatan Penanganan Covid-19 Nasional, Letjen TNI Bagas Saputra hadir.",
         "Bagas Saputra | Ketua | Gugus Tugas Percepatan Penanganan Covid-19"),
        ("Ketua Balawista Kabupaten Serang, Bagas Saputra, hadir.",
         "Bagas Saputra | Ketua | Balawista Kabupaten Serang"),
        ("Ketua Fraksi Gerindra MPR RI Zorvanto hadir.",
         "Zorvanto | Ketua Fraksi Partai Gerakan Indonesia Raya | Majelis Permusyawaratan Rakyat Republik Indonesia"),
        ("Kepala Dinas Pendidikan Kota Semarang Dr. Bagas Saputra hadir.",
         "Bagas Saputra | Kepala | Dinas Pendidikan Kota Semarang"),
        ("Kabag Humas Bakamla RI Kolonel Bakamla Bagas Saputra hadir.",
         "Bagas Saputra | Kepala Bagian Hubungan Masyarakat | Badan Keamanan Laut"),
        ("Koreografer Zorvanti Utami hadir.", "Zorvanti Utami | Koreografer"),
        ("Rina Utami menjabat Direktur PT Jaya Abadi, Komisaris PT Jaya Makmur, dan Ketua Kadin Kudus.",
         "Rina Utami | Ketua | Kamar Dagang dan Industri Kudus"),
        ("Rina Utami menjabat Direktur PT Jaya Abadi, Komisaris PT Jaya Makmur, dan Ketua Kadin Kudus.",
         "Rina Utami | Komisaris | PT Jaya Makmur"),
        ("Direktur Anugerah Mega Investama Rina Utami hadir.",
         "Rina Utami | Direktur Anugerah | Mega Investama"),
        ("Corporate Secretary Bank Artha Graha Internasional Bagas Saputra hadir.",
         "Bagas Saputra | Corporate Secretary | Bank Artha Graha Internasional"),
        ("Ketua Umum PB Zorvansi, Rina Utami, hadir.", "Rina Utami | Ketua Umum | Pengurus Besar Zorvansi"),
        ("Pengacara Haji Ahmad Saputra, Rina Utami, hadir.", "Rina Utami | Pengacara"),
        ("Dirjen Penanganan Fakir Miskin Kementerian Sosial Rina Utami hadir.",
         "Rina Utami | Direktur Jenderal Penanganan Fakir Miskin | Kementerian Sosial"),
        ("Guru Besar Universitas Tanjungpura Pontianak Rina Utami menilai.",
         "Rina Utami | Guru Besar | Universitas Tanjungpura"),
        ("Anggota BPJT Unsur Pemangku Kepentingan, Rina Utami, hadir.",
         "Rina Utami | Anggota | Badan Pengatur Jalan Tol"),
        ("Profesor hukum Universitas Indonesia, Rina Utami, menilai.",
         "Rina Utami | Profesor hukum | Universitas Indonesia"),
        ("Juru Bicara Gugus Tugas Penanganan Covid-19 Karawang Fitra Herganita hadir.",
         "Fitra Herganita | Juru Bicara | Gugus Tugas Penanganan Covid-19 Karawang"),
        ("Ketua Panlih Wagub DKI Bagas Saputra hadir.", "Bagas Saputra | Ketua | Panlih Wagub DKI Jakarta"),
        ("Staf Khusus Menteri Keuangan Sri Mulyani hadir.", "Sri Mulyani | Menteri Keuangan | Kementerian Keuangan"),
    ],
)  # fmt: skip
def test_holders_behind_units_bodies_and_places(text, holder):
    assert holder in read(text)[2]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("PT Telkom Akses membuka lowongan.", "PT Telkom Akses"),
        ("PT Bukit Asam Medika mengelola klinik.", "PT Bukit Asam Medika"),
        ("PT Adhi Karya Zorvanta membangun jalan.", "PT Adhi Karya Zorvanta"),
        ("PT Kereta Api Indonesia Tambah Gerbong.", "PT Kereta Api Indonesia (Persero)"),
        ("Direktur PT Pertamina Zorvanti Utami hadir.", "PT Pertamina (Persero)"),
        ("Saham PT PP Rp 1,5 triliun.", "PT PP (Persero) Tbk"),
        ("Staf PT Waskita Karya Zorvanto diperiksa. Zorvanto mengaku.", "PT Waskita Karya (Persero) Tbk"),
        ("Saham PT Waskita Karya Kamis (14/3/2024) naik.", "PT Waskita Karya (Persero) Tbk"),
    ],
)
def test_firms_of_a_group_that_no_table_holds(text, body):
    assert read(text)[1] == {body}


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("PT Zorvan Telematika Indonesia atau Zorvanindo untung. Investasi Zorvanindo naik.",
         {"PT Zorvan Telematika Indonesia"}),
        ("Wakil Direktur Utama Zorvanindo Rina Utami hadir. PT Zorvan Telematika Indonesia atau Zorvanindo untung.",
         {"PT Zorvan Telematika Indonesia"}),
        ("PT Zorvan Telematika Indonesia atau Rina menang.", {"PT Zorvan Telematika Indonesia"}),
    ],
)  # fmt: skip
def test_a_short_form_behind_atau(text, bodies):
    assert read(text)[1] == bodies


@pytest.mark.parametrize(
    "text",
    [
        "Pembalap itu juara di GP Arab Saudi.",
        "Warga binaan di Lapas 102 orang.",
        "Ketua Pansel XIV, Rina Utami, hadir.",
        "Perawat Rumah Sakit Angkatan Laut (RSAL) Dr Zorvan Surabaya, Rina Utami, hadir.",
        "Hal itu dilaporkan ke Dinas Kesehatan Kota/Kabupaten asal.",
    ],
)
def test_fragments_that_are_no_bodies(text):
    assert (
        not {"GP Arab Saudi", "Lembaga Pemasyarakatan 102", "XIV", "Zorvan Surabaya", "Dinas Kesehatan Kota/"}
        & read(text)[1]
    )


@pytest.mark.parametrize("text", toml("institutions.toml")["products"]["examples"])
def test_what_firms_make_is_no_firm(text):
    assert not {"Google", "PT Pertamina (Persero)"} & read(text)[1]


@pytest.mark.parametrize(("text", "body"), toml("institutions.toml")["products"]["counterexamples"].items())
def test_a_firm_beside_its_country(text, body):
    assert body in read(text)[1]


def test_seats_behind_a_party_leave_it_one():
    parties = {"Partai Demokrasi Indonesia Perjuangan", "Partai Golongan Karya", "Partai Gerakan Indonesia Raya"}
    assert read("Kursi diraih PDIP (110), Golkar (85), dan Gerindra (78).")[1] == parties


@pytest.mark.parametrize(
    "text",
    [
        "Rina Utami selaku Ketua KPU, Kapolri, dan Panglima TNI hadir.",
        "Rapat dihadiri Rina Utami sebagai Ketua KPU, Kapolri, dan Panglima TNI.",
        "Rina Utami yang menjabat Ketua KPU, Kapolri, dan Panglima TNI hadir.",
    ],
)
def test_a_list_of_several_people_is_nobodys_posts(text):
    assert read(text)[2] == {"Rina Utami | Ketua | Komisi Pemilihan Umum"}


@pytest.mark.parametrize("text", ["Saham itu naik di atas MA (5,20,100).", "Hadir Mayjen. TNI. Bagas Saputra."])
def test_short_forms_that_mean_something_else(text):
    assert read(text)[1] == set()
