"""Posts beside names: role, body and status, as newspapers print them."""

import pytest

from pipeline.indonesian.institutions import mentions as institution_names
from pipeline.indonesian.persons import mentions as persons
from pipeline.indonesian.positions import posts
from pipeline.indonesian.tokens import tokenize
from pipeline.resources.read import toml

TABLE = toml("positions.toml")


def held(text):
    """Return [(name, role, body, status)] of a sentence."""
    tokens = tokenize(text)
    named, _ = persons.find(tokens, institution_names.find(tokens))
    return [(tokens.text(n.start, n.end), p.role, p.body, p.status) for n in named for p in n.posts]


@pytest.mark.parametrize(("text", "line"), TABLE["heads"]["examples"].items())
def test_examples_of_heads(text, line):
    name, role, body = line.split(" | ")
    assert [row[:3] for row in held(text + " berkata")] == [(name, role, body)]


@pytest.mark.parametrize("text", TABLE["heads"]["counterexamples"])
def test_counterexamples_of_heads(text):
    assert not held(text)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        row
        for entry in ("aides", "experts", "description_ends")
        for kind in ("examples", "counterexamples")
        for row in TABLE[entry][kind].items()
    ],
)
def test_examples_of_aides_and_experts(text, line):
    assert [" | ".join(row[:2]) for row in held(text + " berkata")][:1] == ([line] if line else [])


@pytest.mark.parametrize(
    ("text", "line"),
    [
        row
        for entry in ("unitless", "lists", "regional", "branches")
        for kind in ("examples", "counterexamples")
        for row in TABLE[entry][kind].items()
    ],
)
def test_examples_of_units_regions_and_branches(text, line):
    assert [" | ".join(filter(None, row[:3])) for row in held(text + " berkata")][:1] == ([line] if line else [])


@pytest.mark.parametrize(("text", "status"), TABLE["status"]["examples"].items())
def test_examples_of_status(text, status):
    assert [row[3] for row in held(text)] == [status]


@pytest.mark.parametrize(
    ("form", "role"), [*TABLE["expansions"]["examples"].items(), *TABLE["ministers"]["examples"].items()]
)
def test_short_forms_of_posts(form, role):
    found = [row[1] for row in held(f"{form} Rina Utami hadir")]
    assert found and found[0].startswith(role)


@pytest.mark.parametrize("text", [*TABLE["expansions"]["counterexamples"], *TABLE["ministers"]["counterexamples"]])
def test_what_is_no_short_form(text):
    assert posts.match(tokenize(text), 0) is None


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Sekretaris Direktorat Jenderal Bina Keuangan Daerah (Ditjen BKD) Kementerian Dalam Negeri (Kemendagri) "
            "Bagas Saputra mengatakan",
            [("Bagas Saputra", "Direktorat Jenderal Bina Keuangan Daerah", "current")],
        ),
        (
            "Waka Komisi II DPR dari Fraksi PKB Rahmat Sulaeman menilai",
            [("Rahmat Sulaeman", "Dewan Perwakilan Rakyat Republik Indonesia", "current")],
        ),
        ("Kapolres Kudus AKBP Bagas Saputra, S.I.K. hadir", [("Bagas Saputra", "Kepolisian Resor Kudus", "current")]),
        ("Bagas Saputra selaku Bupati Sleman hadir", [("Bagas Saputra", "Pemerintah Kabupaten Sleman", "current")]),
        (
            "Bagas Saputra, Direktur Eksekutif Walhi, menolak",
            [("Bagas Saputra", "Wahana Lingkungan Hidup Indonesia", "current")],
        ),
        ("eks Sekretaris MA Bagas Saputra ditahan", [("Bagas Saputra", "Mahkamah Agung", "former")]),
        (
            "Pj Gubernur Sulut, Bagas Saputra, datang",
            [("Bagas Saputra", "Pemerintah Provinsi Sulawesi Utara", "acting")],
        ),
        ("kuasa hukum Sutarno, Rina Utami, menolak", [("Rina Utami", None, "current")]),
        ("Presiden AS Jonathan Miller tiba", [("Jonathan Miller", "Amerika Serikat", "current")]),
        (
            "Menteri Investasi/Kepala BKPM Bagas Saputra hadir",
            [
                ("Bagas Saputra", "Kementerian Investasi", "current"),
                ("Bagas Saputra", "Badan Koordinasi Penanaman Modal", "current"),
            ],
        ),
        (
            "Bupati Sleman Rina Utami, Wali Kota Malang Bagas Saputra, dan Gubernur Banten Lilis Karmila hadir",
            [
                ("Rina Utami", "Pemerintah Kabupaten Sleman", "current"),
                ("Bagas Saputra", "Pemerintah Kota Malang", "current"),
                ("Lilis Karmila", "Pemerintah Provinsi Banten", "current"),
            ],
        ),
        (
            "Founder Bumilestra Indonesia, Daur4Ulang, dan Ekozistem, Rina Utami mengatakan",
            [
                ("Rina Utami", "Bumilestra Indonesia", "current"),
                ("Rina Utami", "Daur4Ulang", "current"),
                ("Rina Utami", "Ekozistem", "current"),
            ],
        ),
        ("CEO Galaksindo, Rudi Hartanta, menolak", [("Rudi Hartanta", "Galaksindo", "current")]),
        (
            "Direktur Utama PT Sumber Makmur International Tbk Rudi Hartanta",
            [("Rudi Hartanta", "PT Sumber Makmur International Tbk", "current")],
        ),
        (
            "Staf Khusus Menteri Keuangan, Rudi Hartanta, menolak",
            [("Rudi Hartanta", "Kementerian Keuangan", "current")],
        ),
        ("Dirjen Pajak Rudi Hartanta menolak", [("Rudi Hartanta", "Kementerian Keuangan", "current")]),
        ("Presiden Donald Trump tiba", [("Donald Trump", "Amerika Serikat", "current")]),
        ("Presiden ke-6 RI Rudi Hartanta hadir", [("Rudi Hartanta", "Republik Indonesia", "former")]),
        (
            "Sebelumnya, Bagas Saputra menjabat Ketua DPRD Kota Malang.",
            [("Bagas Saputra", "Dewan Perwakilan Rakyat Daerah Kota Malang", "former")],
        ),
        (
            "Bagas Saputra saat itu menjabat sebagai Ketua DPRD Kota Malang.",
            [("Bagas Saputra", "Dewan Perwakilan Rakyat Daerah Kota Malang", "former")],
        ),
        (
            "Rahmat Sulaeman dilantik sebagai Kepala BPOM, Senin",
            [("Rahmat Sulaeman", "Badan Pengawas Obat dan Makanan", "current")],
        ),
        (
            "Rahmat Sulaeman sudah mengundurkan diri sebagai Ketua KPK sejak lama",
            [("Rahmat Sulaeman", "Komisi Pemberantasan Korupsi", "former")],
        ),
        (
            "anggota Bawaslu Rudi Hartanta dan Rina Utami hadir",
            [
                ("Rudi Hartanta", "Badan Pengawas Pemilihan Umum", "current"),
                ("Rina Utami", "Badan Pengawas Pemilihan Umum", "current"),
            ],
        ),
        (
            "Juru Bicara Bakal Calon Presiden Rudi Hartanta, Rina Utami, menilai",
            [("Rina Utami", None, "current")],
        ),
        ("Kepala Dinas Kesehatan, Kepala Dinas Sosial, dan camat hadir", []),
        ("di Jalan Raya Panglima Sudirman Nomor 4", []),
        ("Kepala Seksi Surveilans, Epidemiologi dan Imunisasi", []),
        (
            "mantan pimpinan KPK, yakni Bagas Saputra, Rina Utami, dan Rahmat Sulaeman",
            [
                ("Bagas Saputra", "Komisi Pemberantasan Korupsi", "former"),
                ("Rina Utami", "Komisi Pemberantasan Korupsi", "former"),
                ("Rahmat Sulaeman", "Komisi Pemberantasan Korupsi", "former"),
            ],
        ),
    ],
)
def test_posts_with_their_bodies(text, rows):
    assert [(name, body, status) for name, _, body, status in held(text)] == rows


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ketua Komisi VIII DPR RI Rahmat Sulaeman berkata", "Ketua Komisi VIII"),
        ("Kabid Humas Polda Jateng, Kombes Bagas Saputra", "Kepala Bidang Hubungan Masyarakat"),
        ("Plt Dirjen Pajak Kemenkeu Bagas Saputra", "Pelaksana Tugas Direktur Jenderal Pajak"),
        ("pakar hukum tata negara UGM Bagas Saputra", "pakar hukum tata negara"),
        (
            "Koordinator Divisi Penanganan Pelanggaran Bawaslu DKI Rina Utami",
            "Koordinator Divisi Penanganan Pelanggaran",
        ),
        ("Kepala Biro Komunikasi Kementerian Kesehatan (Kemenkes), Rina Utami", "Kepala Biro Komunikasi"),
        ("Staf Khusus Menteri Keuangan Bidang Komunikasi Rina Utami", "Staf Khusus Menteri Keuangan Bidang Komunikasi"),
        ("dokter spesialis anak konsultan neurologi Rina Utami", "dokter spesialis anak konsultan neurologi"),
        ("Pangdam XIV Hasanuddin Mayjen TNI Bagas Saputra", "Panglima Komando Daerah Militer"),
        (
            "Direktur Pelayanan, Penyuluhan, dan Hubungan Masyarakat Kementerian Keuangan Bagas Saputra",
            "Direktur Pelayanan, Penyuluhan, dan Hubungan Masyarakat",
        ),
    ],
)
def test_units_stay_in_the_role(text, role):
    assert [row[1] for row in held(text)] == [role]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Kata Kakorlantas Polri Irjen Bagas Saputra di Jakarta.",
         ("Bagas Saputra", "Kepala Korps Lalu Lintas", "Kepolisian Negara Republik Indonesia")),
        ("Kepala Seksi Penerangan Hukum Kejati Jawa Barat, Bagas Saputra, hadir.",
         ("Bagas Saputra", "Kepala Seksi Penerangan Hukum", "Kejaksaan Tinggi Jawa Barat")),
        ('"Benar," kata jubir KPK, Bagas Saputra, kepada wartawan.',
         ("Bagas Saputra", "Juru Bicara", "Komisi Pemberantasan Korupsi")),
        ("Diresnarkoba Polda Jateng, Kombes Pol Bagas Saputra hadir.",
         ("Bagas Saputra", "Direktur Reserse Narkoba", "Kepolisian Daerah Jawa Tengah")),
        ("Menteri Pertahanan Turki Mehmet Yilmaz hadir.", ("Mehmet Yilmaz", "Menteri Pertahanan", "Turki")),
        ("Menteri Koperasi dan Usaha Kecil Menengah (Menkop UKM), Rina Utami hadir.",
         ("Rina Utami", "Menteri Koperasi dan Usaha Kecil dan Menengah",
          "Kementerian Koperasi dan Usaha Kecil dan Menengah")),
        ("Kepala Badan Penelitian dan Pengembangan Industri (BPPI) Kemenperin, Rina Utami hadir.",
         ("Rina Utami", "Kepala", "Badan Penelitian dan Pengembangan Industri")),
        ("Ketua MUI Bidang Fatwa KH Bagas Saputra hadir.",
         ("Bagas Saputra", "Ketua Bidang Fatwa", "Majelis Ulama Indonesia")),
        ("Bupati Sleman periode 2011-2016 dan 2016-2021 Rina Utami hadir.",
         ("Rina Utami", "Bupati", "Pemerintah Kabupaten Sleman")),
        ("Rina Utami (45), Kepala Dinas Sosial Kota Malang, hadir.",
         ("Rina Utami", "Kepala", "Dinas Sosial Kota Malang")),
        ("Bagas Saputra (BS) selaku Presiden Direktur PT Sumber Jaya ditahan.",
         ("Bagas Saputra", "Presiden Direktur", "PT Sumber Jaya")),
        ("1. Bagas Saputra, Deputi Bidang Koordinasi Pangan, Kementerian Koordinator Bidang Perekonomian",
         ("Bagas Saputra", "Deputi Bidang Koordinasi Pangan", "Kementerian Koordinator Bidang Perekonomian")),
        ("Bagas Saputra saat itu menjabat sebagai Ketua DPRD Kota Malang.",
         ("Bagas Saputra", "Ketua", "Dewan Perwakilan Rakyat Daerah Kota Malang")),
        ("Bagas Saputra yang sebelumnya menjabat sebagai bendahara diberhentikan kemarin.",
         ("Bagas Saputra", "bendahara", None)),
        ("Rina Utami yang menjadi kuasa hukum Bagas Saputra hadir.", ("Rina Utami", "kuasa hukum", None)),
        ("Ketua Tim Kampanye Nasional (TKN) Wiryawan-Gunawan, Rina Utami hadir.",
         ("Rina Utami", "Ketua", "Tim Kampanye Nasional Wiryawan-Gunawan")),
        ("Kepala Humas PT KAI Daop 1 Jakarta, Rina Utami hadir.",
         ("Rina Utami", "Kepala Hubungan Masyarakat", "PT Kereta Api Indonesia (Persero) Daop 1 Jakarta")),
        ("Ketua Umum YAMI Rina Utami hadir.", ("Rina Utami", "Ketua Umum", "YAMI")),
        ("Direktur Utama IBC, Bagas Saputra, hadir.", ("Bagas Saputra", "Direktur Utama", "IBC")),
        ("Direktur SDM Rina Utami hadir.", ("Rina Utami", "Direktur Sumber Daya Manusia", None)),
        ("Anggota DPR AS Mark Smith hadir.", ("Mark Smith", "Anggota", "Dewan Perwakilan Rakyat Amerika Serikat")),
    ],
)  # fmt: skip
def test_what_may_stand_between_a_post_and_its_holder(text, row):
    assert row in [found[:3] for found in held(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Menurut dia, hal itu kasat mata tindakan Bagas Saputra.",
        "Pencopotan Komisaris Polisi Bagas Saputra ramai dibicarakan.",
        "Pada acara itu, lanjut Bagas, Kapolri bersama Panglima TNI berangkat.",
    ],
)
def test_posts_that_are_not_the_names(text):
    assert held(text) == []


@pytest.mark.parametrize(("text", "body"), TABLE["told"]["examples"].items())
def test_posts_that_tell_their_body(text, body):
    assert [row[2] for row in held(text + " hadir.")] == [body]


@pytest.mark.parametrize("text", TABLE["told"]["counterexamples"])
def test_posts_that_every_body_has(text):
    assert [row[2] for row in held(text + " hadir.")] == [None]


@pytest.mark.parametrize(("text", "line"), TABLE["local"]["examples"].items())
def test_posts_of_small_governments(text, line):
    assert [f"{row[0]} | {row[2]}" for row in held(text)] == [line]


@pytest.mark.parametrize("text", TABLE["local"]["counterexamples"])
def test_small_posts_without_a_place(text):
    assert [row[2] for row in held(text)] == [None]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Kepala Kejaksaan Negeri Sleman (Kejari Sleman) Rina Utami hadir.",
         [("Rina Utami", "Kepala", "Kejaksaan Negeri Sleman")]),
        ("Wakil Presiden (Wapres) K.H. Rudi Hartanta hadir.",
         [("Rudi Hartanta", "Wakil Presiden", "Republik Indonesia")]),
        ("Wakil Direktur Tindak Pidana Umum Badan Reserse Kriminal Polri, Komisaris Besar Polisi, Rudi Hartanta hadir.",
         [("Rudi Hartanta", "Wakil Direktur Tindak Pidana Umum Badan Reserse Kriminal",
           "Kepolisian Negara Republik Indonesia")]),
        ("Anggota Dewan Perwakilan Daerah (DPD) Republik Indonesia (RI) Daerah Pemilihan (Dapil) Jabar, Rina Utami",
         [("Rina Utami", "Anggota", "Dewan Perwakilan Daerah Republik Indonesia")]),
        ("Anggota DPR RI Dapil Jawa Barat III Rina Utami hadir.",
         [("Rina Utami", "Anggota", "Dewan Perwakilan Rakyat Republik Indonesia")]),
        ("KPK mencari eks caleg PDIP Rudi Hartanta.",
         [("Rudi Hartanta", "eks Calon Anggota Legislatif", "Partai Demokrasi Indonesia Perjuangan")]),
        ("Cagub Banten Rina Utami hadir.", [("Rina Utami", "Calon Gubernur", "Pemerintah Provinsi Banten")]),
        ("Penunjukan itu sebagai cawapres Rudi Hartanta dikritik.", []),
        ("Satgas ditunjuk Presiden Rudi Hartanta sebagai ketua Satgas Gula.",
         [("Rudi Hartanta", "Presiden", "Republik Indonesia")]),
        ("mantan Bupati Memberamo Tengah, Rudi Hartanta ditahan.",
         [("Rudi Hartanta", "mantan Bupati", "Pemerintah Kabupaten Mamberamo Tengah")]),
        ("Bupati Sukamaku Tengah, Rudi Hartanta ditahan.",
         [("Rudi Hartanta", "Bupati", "Pemerintah Kabupaten Sukamaku Tengah")]),
        ("Pelaku yakni Rina Utami Direktur PT Sumber Jaya, Rudi Hartanta (swasta), dan Bagas Saputra Camat Rawalumbu.",
         [("Rina Utami", "Direktur", "PT Sumber Jaya"), ("Bagas Saputra", "Camat", "Kecamatan Rawalumbu")]),
        ("Kami undang Bapak Rudi Hartanta Menteri Koordinator Bidang Perekonomian, Ibu Rina Utami Menteri Keuangan.",
         [("Rudi Hartanta", "Menteri Koordinator Bidang Perekonomian", "Kementerian Koordinator Bidang Perekonomian"),
          ("Rina Utami", "Menteri Keuangan", "Kementerian Keuangan")]),
        ("Juru Bicara Rudi Hartanta, Rina Utami, mengatakan", [("Rina Utami", "Juru Bicara", None)]),
        ("kuasa hukum HM, Rina Utami mengatakan", [("Rina Utami", "kuasa hukum", None)]),
        ("staf khusus (stafsus) milenial Presiden Rudi Hartanta, Rina Utami hadir",
         [("Rina Utami", "staf khusus milenial Presiden", "Republik Indonesia")]),
        ("Surat itu milik Bagas Saputra, CEO PT Sumber Jaya di media sosial.",
         [("Bagas Saputra", "CEO", "PT Sumber Jaya")]),
        ("Dewan Pembina Perhimpunan Ekonom Pertanian Indonesia (Perhepi) Bagas Saputra hadir.",
         [("Bagas Saputra", "Dewan Pembina", "Perhimpunan Ekonom Pertanian Indonesia")]),
        ("Dirjen PP Kemenkumham Rudi Hartanta hadir.",
         [("Rudi Hartanta", "Direktur Jenderal Peraturan Perundang-undangan",
           "Kementerian Hukum dan Hak Asasi Manusia")]),
        ("Sekretaris Dinas Penanaman Modal dan PTSP M. Basri ditahan.",
         [("M. Basri", "Sekretaris", "Dinas Penanaman Modal dan PTSP")]),
        ("Chairman & CEO Freeport McMoran Inc Bagas Saputra bertemu menteri.",
         [("Bagas Saputra", "Chairman", "Freeport McMoran Inc"), ("Bagas Saputra", "CEO", "Freeport McMoran Inc")]),
        ("Bagas Saputra merupakan pendiri sekaligus Anggota Komite Eksekutif Walhi.",
         [("Bagas Saputra", "pendiri", "Wahana Lingkungan Hidup Indonesia"),
          ("Bagas Saputra", "Anggota Komite Eksekutif", "Wahana Lingkungan Hidup Indonesia")]),
        ("Hal ini disampaikan lewat juru bicaranya Bagas Saputra.", [("Bagas Saputra", "juru bicara", None)]),
        ("Rina maju bersama cawapres Bagas Saputra.", []),
        ("Auditor BPK Dibayari Karaoke saat bertugas.", []),
        ("Kepala Bidang (Kabid) Humas Kombes Bagas Saputra hadir.",
         [("Bagas Saputra", "Kepala Bidang Hubungan Masyarakat", None)]),
        ("Bupati Kabupaten Landak, Kalimantan Barat (Kalbar), Rina Utami hadir.",
         [("Rina Utami", "Bupati", "Pemerintah Kabupaten Landak")]),
        ("Direktur Jenderal Perdagangan Dalam Negeri, Kementerian Perdagangan RI, Rina Utami hadir.",
         [("Rina Utami", "Direktur Jenderal Perdagangan Dalam Negeri", "Kementerian Perdagangan")]),
        ("Dirjen Integrasi Transportasi dan Multimoda (Ditjen Intram) Kemenhub Rina Utami hadir.",
         [("Rina Utami", "Direktur Jenderal Integrasi Transportasi dan Multimoda", "Kementerian Perhubungan")]),
        ("Dirjen Pembinaan Hubungan Industrial dan Jaminan Sosial Kemnaker, Rina Utami hadir.",
         [("Rina Utami", "Direktur Jenderal Pembinaan Hubungan Industrial dan Jaminan Sosial",
           "Kementerian Ketenagakerjaan")]),
        ("Kapolres sambas AKBP Bagas Saputra hadir.",
         [("Bagas Saputra", "Kepala Kepolisian Resor", "Kepolisian Resor Sambas")]),
        ("Ketua Umum Dewan Pengurus Pusat (DPP) Gebu Minang, Rina Utami hadir.",
         [("Rina Utami", "Ketua Umum", "Dewan Pengurus Pusat Gebu Minang")]),
        ("Ketua LVRI Kotabumi, Rina Utami hadir.", [("Rina Utami", "Ketua", "Legiun Veteran Republik Indonesia")]),
        ("Pelatih Persib Bandung, Bagas Saputra, hadir.", [("Bagas Saputra", "Pelatih", "Persib Bandung")]),
        ("Ketua Majelis Hakim Wa Ode Sania hadir.", [("Wa Ode Sania", "Ketua Majelis Hakim", None)]),
        ("Rina Utami sebagai bendahara negara sangat wajar bertanya.", [("Rina Utami", "bendahara negara", None)]),
        ("Kasdam XVII Cenderawasih Brigjen Bagas Saputra hadir.",
         [("Bagas Saputra", "Kepala Staf Komando Daerah Militer XVII", None)]),
        ("Ketua TKN Wiryawan Darmo-Gunawan Hadi Raka, Rina Utami hadir.",
         [("Rina Utami", "Ketua", "Tim Kampanye Nasional Wiryawan Darmo-Gunawan Hadi Raka")]),
    ],
)  # fmt: skip
def test_whose_post_it_is(text, rows):
    assert [row[:3] for row in held(text)] == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Rina Utami dan Bagas Saputra dilantik sebagai Gubernur dan Wakil Gubernur Banten",
         [("Rina Utami", "Gubernur", "current"), ("Bagas Saputra", "Wakil Gubernur", "current")]),
        ("Bupati dan Wakil Bupati Sleman Rina Utami dan Bagas Saputra hadir",
         [("Rina Utami", "Bupati", "current"), ("Bagas Saputra", "Wakil Bupati", "current")]),
        ("Rina Utami dan Bagas Saputra yang menjadi presiden-wakil presiden terpilih hadir.",
         [("Rina Utami", "presiden terpilih", "candidate"), ("Bagas Saputra", "Wakil Presiden terpilih", "candidate")]),
        ("Rina Utami dan Bagas Saputra sebagai presiden dan wakil presiden Indonesia terpilih.",
         [("Rina Utami", "presiden terpilih", "candidate"), ("Bagas Saputra", "wakil presiden terpilih", "candidate")]),
        ("Rina Utami dan Bagas Saputra sebagai bupati dan wakil bupati Sleman terpilih.",
         [("Rina Utami", "bupati terpilih", "candidate"), ("Bagas Saputra", "wakil bupati terpilih", "candidate")]),
        ("Rina Utami dan Bagas Saputra selaku gubernur-wakil gubernur terpilih Bali hadir.",
         [("Rina Utami", "gubernur terpilih", "candidate"),
          ("Bagas Saputra", "Wakil Gubernur terpilih", "candidate")]),
        ("calon presiden dan wakil presiden nomor urut 3, Wiryawan Darmo-Gunawan Hadi",
         [("Wiryawan Darmo", "calon presiden", "candidate"), ("Gunawan Hadi", "calon wakil presiden", "candidate")]),
    ],
)  # fmt: skip
def test_a_chief_and_his_deputy(text, rows):
    assert [(name, role, status) for name, role, _, status in held(text)] == rows


def test_holders_listed_line_by_line():
    text = (
        "Enam hakim Mahkamah Konstitusi dilaporkan.\nBerikut hakim terlapor dalam putusan itu:\n"
        "1. Rina Utami\n2. Bagas Saputra\nSidang ditutup."
    )
    assert held(text) == [
        ("Rina Utami", "hakim", "Mahkamah Konstitusi", "current"),
        ("Bagas Saputra", "hakim", "Mahkamah Konstitusi", "current"),
    ]


def test_a_bare_member_belongs_to_the_chairs_body():
    rows = held("Ketua KPU Kota Malang Rina Utami serta anggota Bagas Saputra dan Rahmat Sulaeman hadir.")
    assert [row[2] for row in rows] == ["Komisi Pemilihan Umum Kota Malang"] * 3


@pytest.mark.parametrize(
    ("text", "row"),
    [
        # a party's short form behind its long one, a country's behind it
        ("Anggota DPR Fraksi Partai Keadilan Sejahtera (PKS), Bayu Siregar meminta itu.",
         ("Bayu Siregar", "Anggota", "Dewan Perwakilan Rakyat Republik Indonesia")),
        ("Menteri Keuangan Amerika Serikat (AS) Robert Miller mengatakan itu.",
         ("Robert Miller", "Menteri Keuangan", "Amerika Serikat")),
        # what a body's post is for, and where it is held
        ("Juru Bicara Pemprov Bali untuk Penanganan Covid-19, Rina Utami, menerangkan hal itu.",
         ("Rina Utami", "Juru Bicara untuk Penanganan Covid-19", "Pemerintah Provinsi Bali")),
        ("Bantuan Ketua KPU Kota Malang untuk Rina Utami, Bagas Saputra, dan warga.", None),
        # a place that no table has, told by the rank behind it
        ("Kapolsek Sukawangi Elok, Kompol Bayu Siregar, hadir.",
         ("Bayu Siregar", "Kepala Kepolisian Sektor", "Kepolisian Sektor Sukawangi Elok")),
        ("Kapolrestro Jakarta Timur Kombes Pol Bayu Siregar hadir.",
         ("Bayu Siregar", "Kepala Kepolisian Resor Metro", "Kepolisian Resor Metro Jakarta Timur")),
        ("Kapenrem 143/HO Mayor Arm Bayu Siregar menyatakan itu.",
         ("Bayu Siregar", "Kepala Penerangan Komando Resor Militer", "Komando Resor Militer 143/HO")),
        # the chiefs of the armed forces and a coordinating minister under his popular names
        ("Kepala Staf Angkatan Laut (KSAL) Laksamana TNI Bayu Siregar hadir.",
         ("Bayu Siregar", "Kepala Staf Angkatan Laut", "Tentara Nasional Indonesia Angkatan Laut")),
        ("Wakasad Letjen TNI Bayu Siregar hadir.",
         ("Bayu Siregar", "Wakil Kepala Staf Angkatan Darat", "Tentara Nasional Indonesia Angkatan Darat")),
        ("Menteri Koordinator Maritim dan Investasi Bayu Siregar hadir.",
         ("Bayu Siregar", "Menteri Koordinator Bidang Kemaritiman dan Investasi",
          "Kementerian Koordinator Bidang Kemaritiman dan Investasi")),
        # a town's post before initials
        ("Sekretaris Kota Ambon AG Sutrisna hadir.", ("AG Sutrisna", "Sekretaris Kota Ambon", None)),
        ("Sekretaris Kota Ambon A. G. Sutrisna hadir.", ("A. G. Sutrisna", "Sekretaris Kota Ambon", None)),
        ("Kepala Bidang TB Paru Rina Utami hadir.", ("Rina Utami", "Kepala Bidang TB Paru", None)),
        # English posts
        ("President Director of PT Galaksindo Utama Bayu Siregar hadir.",
         ("Bayu Siregar", "President Director", "PT Galaksindo Utama")),
        ("terang Executive Vice President Risk & Compliance BCA Rina Utami lewat siaran pers",
         ("Rina Utami", "Executive Vice President Risk & Compliance", "Bank Central Asia")),
        # behind the name, where what was said is told by its source or by a verb
        ("tulis Rina Utami, Analis RHB Sekuritas dalam risetnya. Ada", ("Rina Utami", "Analis", "RHB Sekuritas")),
        ("ujar Rina Utami, Kepala Riset Galaksindo Asset. Ini", ("Rina Utami", "Kepala Riset", "Galaksindo Asset")),
        ("kata Rina Utami, asisten Klaivert, kemarin.", None),
        ("Rina Utami, Direktur Keuangan menyebut laba naik.", ("Rina Utami", "Direktur Keuangan", None)),
        ("kata Rina Utami, juru bicara pelapor ditemui di kantor polisi.", None),
        ("Ia menunggu Rina Utami, Analis RHB Sekuritas dalam dua hari akan tiba.", None),
    ],
)  # fmt: skip
def test_posts_as_they_are_printed(text, row):
    rows = held(text)
    assert [found[:3] for found in rows] == ([row] if row else [])
