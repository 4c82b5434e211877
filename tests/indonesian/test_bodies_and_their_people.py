"""Bodies abroad and in villages, short forms of things, and the bodies that holders of posts are from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.indonesian import abbreviations
from pipeline.indonesian.institutions import mentions as institutions
from pipeline.indonesian.persons import mentions as persons
from pipeline.indonesian.tokens import tokenize
from pipeline.resources.read import toml

BODIES, POSTS, NAMES = toml("institutions.toml"), toml("positions.toml"), toml("names.toml")


def found(text: str) -> dict[str, str]:
    tokens = tokenize(text)
    return {tokens.text(f.start, f.end): f.name for f in institutions.find(tokens).values()}


def held(text: str) -> set[tuple[str, str, str | None]]:
    tokens = tokenize(text)
    named, _ = persons.find(tokens, institutions.find(tokens))
    return {(tokens.text(n.start, n.end), p.role, p.body) for n in named for p in n.posts}


@pytest.mark.parametrize(
    ("text", "printed", "name"),
    [
        ("Kiriman itu atas nama Oakfield Overseas Limited di Labuan.", "Oakfield Overseas Limited",
         "Oakfield Overseas Limited"),
        ("Sertifikatnya diakui Malaysia Halal Authority sejak Mei.", "Malaysia Halal Authority",
         "Malaysia Halal Authority"),
        ("Awaknya diselamatkan Korea Coast Guard.", "Korea Coast Guard", "Korea Coast Guard"),
        ("Survei Baltic Water Alliance keluar Senin.", "Baltic Water Alliance", "Baltic Water Alliance"),
        ("Kapalnya tertahan di Kantor Kesyahbandaran dan Otoritas Pelabuhan (KSOP) Tegal.",
         "Kantor Kesyahbandaran dan Otoritas Pelabuhan (KSOP) Tegal",
         "Kantor Kesyahbandaran dan Otoritas Pelabuhan Tegal"),
        ("Kepala KSOP Banten menolak.", "KSOP Banten", "Kantor Kesyahbandaran dan Otoritas Pelabuhan Banten"),
        ("Berkas di Kejati Daerah Istimewa Yogyakarta lengkap.", "Kejati Daerah Istimewa Yogyakarta",
         "Kejaksaan Tinggi Daerah Istimewa Yogyakarta"),
        ("Latihan Kogabwilhan II dimulai.", "Kogabwilhan II", "Komando Gabungan Wilayah Pertahanan II"),
        ("Ia dibawa ke Rumah Sakit Umum Pusat (RSUP) M Husin Tegal.",
         "Rumah Sakit Umum Pusat (RSUP) M Husin Tegal", "Rumah Sakit Umum Pusat M Husin Tegal"),
        ("Kepala Satpol PP Kelurahan Tirta Mekar, Rudi Hartanta, hadir.", "Satpol PP Kelurahan Tirta Mekar",
         "Satuan Polisi Pamong Praja Kelurahan Tirta Mekar"),
        ("Tersangka dibawa ke Rutan Polda Bali.", "Polda Bali", "Kepolisian Daerah Bali"),
        ("Utusan Pemerintah Kerajaan Belanda pulang.", "Pemerintah Kerajaan Belanda", "Pemerintah Belanda"),
        ("Direktur Pelindo III hadir.", "Pelindo III", "PT Pelabuhan Indonesia III"),
        ("Laporan ke Ombudsman RI Perwakilan Bali itu lama.", "Ombudsman RI Perwakilan Bali",
         "Ombudsman Republik Indonesia Perwakilan Bali"),
        ("Forum Komunikasi Pimpinan Daerah rapat.", "Forum Komunikasi Pimpinan Daerah",
         "Forum Komunikasi Pimpinan Daerah"),
        ("Satuan Tugas (Satgas) Percepatan Panen bekerja.", "Satuan Tugas (Satgas) Percepatan Panen",
         "Satuan Tugas Percepatan Panen"),
        ("Ketua TPN Galih Wirya-Bagas Sutarya Rudi Hartanta hadir.", "TPN Galih Wirya-Bagas Sutarya",
         "Tim Pemenangan Nasional Galih Wirya-Bagas Sutarya"),
        ("Humas Pengadilan Negeri Jogja hadir.", "Pengadilan Negeri Jogja", "Pengadilan Negeri Yogyakarta"),
        ("Pemkot Jogja setuju.", "Pemkot Jogja", "Pemerintah Kota Yogyakarta"),
        ("Kedutaan Besar RI (KBRI) Tokyo menolong.", "Kedutaan Besar RI (KBRI) Tokyo",
         "Kedutaan Besar Republik Indonesia di Tokyo"),
        ("Laporan ke KBRI Tokyo itu lama.", "KBRI Tokyo", "Kedutaan Besar Republik Indonesia di Tokyo"),
        ("Berkas di Kantor Pelayanan Pajak (KPP) Pratama Tegal.", "Kantor Pelayanan Pajak (KPP) Pratama Tegal",
         "Kantor Pelayanan Pajak Pratama Tegal"),
        ("Kapal itu dijaga Ditpolairud Polda Bali.", "Ditpolairud Polda Bali",
         "Direktorat Kepolisian Perairan dan Udara Kepolisian Daerah Bali"),
        ("Pengurus Persatuan Guru TNI-Polri hadir.", "Persatuan Guru TNI-Polri", "Persatuan Guru TNI-Polri"),
        ("Ketua Yayasan Lintang Kaffa KH Rudi Hartanta hadir.", "Yayasan Lintang Kaffa", "Yayasan Lintang Kaffa"),
    ],
)  # fmt: skip
def test_bodies_abroad_and_near(text, printed, name):
    assert found(text).get(printed) == name


@pytest.mark.parametrize(
    "text",
    [
        "Surat 12/KPTS/DPP/IX/2021 sudah beredar.",
        "Rancangan PP UU Desa itu dibahas.",
        "Ia menerima CV Direktur Jenderal yang baru.",
        "Banjir masuk ke Perum Griya Lestari.",
        "Laba Bank BUKU III turun.",
        "Rapat digelar di Command Center pagi tadi.",
        "Semangat Konferensi Bandung itu dikenang.",
        "Misa di Gereja Katedral Samarinda ramai.",
        "Kisah siswa SMA 18 tahun itu ramai.",
        "Ia tinggal di Perumnas III sejak kecil.",
        "Pelatihan di Corporate University dibuka.",
    ],
)
def test_papers_houses_and_halls_are_no_bodies(text):
    assert found(text) == {}


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Warga mendatangi Disdukcapil Kabupaten/Kota.", "Disdukcapil"),
        ("Ketua Bawaslu Provinsi dan anggotanya hadir.", "Bawaslu"),
        ("Ketua Kadin Daerah se-Jawa hadir.", "Kadin"),
    ],
)
def test_any_office_of_a_kind_is_none_of_a_place(text, printed):
    assert list(found(text)) == [printed]


@pytest.mark.parametrize(("text", "name"), BODIES["chapters"]["examples"].items())
def test_boards_and_rules_that_share_a_short_form(text, name):
    assert name == "" or name in found(text).values()
    assert not [n for n in found(text).values() if n.startswith("Pimpinan Pusat")] or name


@pytest.mark.parametrize("text", BODIES["chapters"]["counterexamples"])
def test_a_rule_is_no_board(text):
    assert found(text) == {}


def test_a_region_ends_a_name_where_the_model_hears_a_person():
    tokens = tokenize("Ketua Badan Penanggulangan Bencana Daerah (BPBD) Kudus Hartono hadir.")
    at = tokens.words.index("Kudus")
    heard = replace(tokens, persons=frozenset({at, at + 1}))
    names = {f.name for f in institutions.find(heard).values()}
    assert names == {"Badan Penanggulangan Bencana Daerah Kudus"}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("karena fee based income (FBI) naik", {"FBI": "fee based income"}),
        ("lewat pemungutan suara ulang (PSU) besok", {"PSU": "pemungutan suara ulang"}),
        ("kata lembaga itu (KPK) kemarin", {}),
        ("dari dewan yang terhormat (DPR) itu", {}),
    ],
)
def test_short_forms_of_things_in_lower_case(text, meant):
    assert abbreviations.glosses(text) == meant


def test_a_long_form_begins_where_its_initials_do():
    pairs = [(a.short, a.expanded) for a in abbreviations.find("Pusat Kajian dan Analisis Transaksi Kota (PKATK)")]
    assert pairs == [("PKATK", "Pusat Kajian dan Analisis Transaksi Kota")]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Peneliti Rina Utami dari Lembaga Kajian Upah Samudra menilai.",
         ("Rina Utami", "Peneliti", "Lembaga Kajian Upah Samudra")),
        ("Jaksa Rudi Hartanta dari Kejari Sleman menuntut.", ("Rudi Hartanta", "Jaksa", "Kejaksaan Negeri Sleman")),
        ("Dokter Rina Utami dari RSUD Kudus hadir.", ("Rina Utami", "Dokter", "Rumah Sakit Umum Daerah Kudus")),
        ("Hakim Teguh Wibowo menolak.", ("Teguh Wibowo", "Hakim", None)),
        ("Jaksa Eksekusi KPK Rudi Hartanta hadir.",
         ("Rudi Hartanta", "Jaksa Eksekusi", "Komisi Pemberantasan Korupsi")),
        ("Hadir Sekretaris Kabinet Rina Utami.", ("Rina Utami", "Sekretaris Kabinet", "Sekretariat Kabinet")),
        ("Duta Besar Jepang untuk Indonesia, Rudi Hartanta, hadir.", ("Rudi Hartanta", "Duta Besar", "Jepang")),
        ("Dubes RI untuk Jepang Rina Utami hadir.",
         ("Rina Utami", "Duta Besar Republik Indonesia untuk Jepang", None)),
        ("Dirjen Bimas Islam Rudi Hartanta hadir.",
         ("Rudi Hartanta", "Direktur Jenderal Bimbingan Masyarakat Islam", "Kementerian Agama")),
        ("Deputi Bidang Ekonomi Rudi Hartanta, Deputi Bidang Pangan Rina Utami, dan stafnya hadir.",
         ("Rina Utami", "Deputi Bidang Pangan", None)),
        ("Tiga anggota PSSI tersebut yakni, Rudi Hartanta, Rina Utami, dan Bayu Saputra.",
         ("Rina Utami", "anggota", "Persatuan Sepak Bola Seluruh Indonesia")),
        ("Hadir KH Rudi Hartanta, (Ketua Umum PSSI).",
         ("Rudi Hartanta", "Ketua Umum", "Persatuan Sepak Bola Seluruh Indonesia")),
        ("Sekretaris Daerah (Sekda) Kabupaten Kudus, Rina Utami, hadir.",
         ("Rina Utami", "Sekretaris Daerah", "Pemerintah Kabupaten Kudus")),
        ("Wakil Bupati (Wabup) Kudus Rina Utami hadir.",
         ("Rina Utami", "Wakil Bupati", "Pemerintah Kabupaten Kudus")),
        ("Ketua Yayasan Silmi Nur KH Rudi Hartanta hadir.", ("Rudi Hartanta", "Ketua", "Yayasan Silmi Nur")),
        ("Prof Rina Utami, Guru Besar Universitas Gadjah Mada selaku ahli, hadir.",
         ("Rina Utami", "Guru Besar", "Universitas Gadjah Mada")),
        ("Kasat Patwal Dit Lantas Polda Bali, Kompol Rudi Hartanta, hadir.",
         ("Rudi Hartanta", "Kepala Satuan Patroli dan Pengawalan Direktorat Lalu Lintas", "Kepolisian Daerah Bali")),
        ("Kritik itu disampaikan Rina Utami, anggota Fraksi PKS kepada wartawan.",
         ("Rina Utami", "anggota Fraksi", "Partai Keadilan Sejahtera")),
    ],
)  # fmt: skip
def test_posts_and_the_bodies_of_their_holders(text, row):
    assert row in held(text)


SEATED = BODIES["seated"]


@pytest.mark.parametrize(("text", "name"), [*SEATED["examples"].items(), *SEATED["counterexamples"].items()])
def test_the_place_of_a_house_is_an_address(text, name):
    assert list(found(text).values()) == [name]


@pytest.mark.parametrize(("text", "name"), NAMES["first"]["examples"].items())
def test_first_names_that_are_words(text, name):
    assert name in {who for who, *_ in held(text)}


@pytest.mark.parametrize("text", NAMES["first"]["counterexamples"])
def test_words_that_are_no_names_there(text):
    assert held(text) == set()


FAITHS = POSTS["faiths"]


@pytest.mark.parametrize(("text", "role"), [*FAITHS["examples"].items(), *FAITHS["counterexamples"].items()])
def test_a_faith_is_a_units_behind_what_it_is_a_field_of(text, role):
    tokens = tokenize(text)
    _, posts = persons.find(tokens, institutions.find(tokens))
    assert [post.role for post in posts] == [role]
