"""Posts of firms, clubs, branches and other states, and posts in lists: whose they are and of which body."""

import pytest
import spacy

from pipeline.indonesian.institutions import mentions as institution_names
from pipeline.indonesian.positions import business
from pipeline.indonesian.tokens import tokenize
from pipeline.nlp import annotations
from pipeline.nlp.components import abbreviation_linker, coref_resolver, gazetteer_ruler, position_ruler
from pipeline.resources.read import toml
from pipeline.schema import Article

BUSINESS = toml("positions.toml")["business"]
BESIDE = toml("positions.toml")["beside"]
INSTITUTIONS = toml("institutions.toml")


def posts(text):
    annotations.register()
    doc = spacy.blank("xx").make_doc(text)
    doc._.article = Article(id="a", text=text, published="2024-03-18T08:00:00+07:00")
    for part in (abbreviation_linker, gazetteer_ruler, position_ruler, coref_resolver):
        doc = part.component(doc)
    names = {p.id: p.name for p in doc._.persons}
    bodies = {b.id: b.name for b in (*doc._.institutions, *doc._.implied)}
    held = [
        f"{names[p.person]} | {p.role} | {bodies.get(p.institution or p.implied, '')}"
        + ("" if p.status == "current" else f" | {p.status}")
        for p in doc._.positions
    ]
    return held, sorted(names.values())


@pytest.mark.parametrize(("text", "role"), BUSINESS["examples"].items())
def test_examples_of_english_posts(text, role):
    found = business.match(tokenize(text), 0)
    assert found is not None and found[1] == role


@pytest.mark.parametrize("text", BUSINESS["counterexamples"])
def test_what_is_no_english_post(text):
    assert business.match(tokenize(text), 0) is None


@pytest.mark.parametrize(("text", "line"), [*BESIDE["examples"].items(), *BESIDE["counterexamples"].items()])
def test_posts_that_name_a_thing_or_whom_one_stands_in_for(text, line):
    held, _ = posts(text)
    assert [row for row in held if row.startswith(line)] if line else held == []


@pytest.mark.parametrize(
    ("text", "name"),
    [row for table in ("subsidiaries", "headed", "parts") for row in INSTITUTIONS[table]["examples"].items()],
)
def test_firms_of_a_group_and_offices_told_by_their_heads(text, name):
    held, _ = posts(text)
    assert [row.split(" | ")[2] for row in held] == [name]


@pytest.mark.parametrize(
    "text", [text for table in ("subsidiaries", "headed", "parts") for text in INSTITUTIONS[table]["counterexamples"]]
)
def test_what_is_neither(text):
    found = institution_names.find(tokenize(text))
    assert all(hit.rule not in {"group"} and not hit.name.startswith("Dinas") for hit in found.values())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '"Kami siap," kata Corporate Communications Director Danone Indonesia Rina Utami, Senin.',
            ["Rina Utami | Corporate Communications Director | Danone Indonesia"],
        ),
        (
            "Head of Corporate Communications Jasa Marga Rudi Hartanta mengatakan lalu lintas lancar.",
            ["Rudi Hartanta | Head of Corporate Communications | PT Jasa Marga (Persero) Tbk"],
        ),
        (
            ("Corporate Communication & Brand Development Group Head Jasa Marga Galih Wirawan menyebut volume naik."),
            [("Galih Wirawan | Corporate Communication & Brand Development Group Head | PT Jasa Marga (Persero) Tbk")],
        ),
        (
            "Marcom Manager Trans Studio Mall, Yulia Prasasti, mengatakan diskon berlaku sepekan.",
            ["Yulia Prasasti | Marcom Manager | Trans Studio Mall"],
        ),
        (
            "Menurut Associate Director Pilarmas Investindo Sekuritas Hendra Kusnadi, pasar menguat.",
            ["Hendra Kusnadi | Associate Director | Pilarmas Investindo Sekuritas"],
        ),
        (
            "Chief Commercial Officer Indosat Ooredoo Hutchison, Bagas Saputra, optimistis.",
            ["Bagas Saputra | Chief Commercial Officer | PT Indosat Tbk"],
        ),
        (
            "Senior Vice President Corporate Secretary Waskita Karya Meutia Larasati menambahkan.",
            ["Meutia Larasati | Senior Vice President Corporate Secretary | PT Waskita Karya (Persero) Tbk"],
        ),
        (
            "SVP Corporate Secretary Hutama Karya Wahyu Nugroho menjelaskan progres tol.",
            ["Wahyu Nugroho | SVP Corporate Secretary | PT Hutama Karya (Persero)"],
        ),
        (
            "Unit Manager Communication, Relations & CSR Pertamina Rudi Hartanta mengatakan stok aman.",
            ["Rudi Hartanta | Unit Manager Communication, Relations & CSR | PT Pertamina (Persero)"],
        ),
        (
            "Area Manager Communication, Relation, & CSR Pertamina Patra Niaga Rina Utami menuturkan.",
            ["Rina Utami | Area Manager Communication, Relation, & CSR | PT Pertamina Patra Niaga"],
        ),
        (
            "Vice President Corporate Communication Telkom, Sekar Ayuningtyas, berharap.",
            ["Sekar Ayuningtyas | Vice President Corporate Communication | PT Telkom Indonesia (Persero) Tbk"],
        ),
        (
            "VP Public Relations KAI Galih Wirawan mengimbau penumpang datang lebih awal.",
            ["Galih Wirawan | Vice President Public Relations | PT Kereta Api Indonesia (Persero)"],
        ),
        (
            "EVP Corporate Communication PLN Hendra Kusnadi mengatakan listrik pulih.",
            ["Hendra Kusnadi | EVP Corporate Communication | PT PLN (Persero)"],
        ),
        (
            "Head of Research Samuel Sekuritas Yulia Prasasti memperkirakan inflasi naik.",
            ["Yulia Prasasti | Head of Research | Samuel Sekuritas"],
        ),
        (
            "Sales and Marketing Director Honda Prospect Motor Bagas Saputra mengungkapkan.",
            ["Bagas Saputra | Sales and Marketing Director | Honda Prospect Motor"],
        ),
        (
            "Country Marketing Manager Samsung Indonesia Rudi Hartanta memperkenalkan ponsel itu.",
            ["Rudi Hartanta | Country Marketing Manager | Samsung Indonesia"],
        ),
        (
            "Chief Sporting Officer Dorna, Lukas Brenner, meninjau Mandalika.",
            ["Lukas Brenner | Chief Sporting Officer | Dorna"],
        ),
        (
            "Micro Business Head BTPN Syariah Wahyu Nugroho menjelaskan.",
            ["Wahyu Nugroho | Micro Business Head | BTPN Syariah"],
        ),
        (
            "Deputy Director Riset Kementerian Lingkungan Rina Utami hadir.",
            ["Rina Utami | Deputy Director Riset | Kementerian Lingkungan"],
        ),
        (
            "Head of Fiscal Policy Research Danareksa Sekuritas Galih Wirawan memprediksi defisit.",
            ["Galih Wirawan | Head of Fiscal Policy Research | PT Danareksa Sekuritas"],
        ),
        (
            '"Promo ini berlaku nasional," ujar Rina Utami, Head of Marketing Communication Blibli.',
            ["Rina Utami | Head of Marketing Communication | Blibli"],
        ),
        (
            "Kata Rudi Hartanta, Chief Technology Officer Bukalapak, harga turun.",
            ["Rudi Hartanta | Chief Technology Officer | Bukalapak"],
        ),
        (
            "Rina Utami selaku Regional Sales Manager Astra Daihatsu menyerahkan kunci.",
            ["Rina Utami | Regional Sales Manager | Astra Daihatsu"],
        ),
        (
            "Begitu kata Hendra Kusnadi, Senior Manager Public Affairs Gojek Indonesia.",
            ["Hendra Kusnadi | Senior Manager Public Affairs | Gojek"],
        ),
        (
            "General Manager Corporate Secretary KCIC Rina Utami mengatakan kereta siap.",
            ["Rina Utami | General Manager Corporate Secretary | PT Kereta Cepat Indonesia China"],
        ),
        (
            "Investor Relations Manager Bank Lestari Amanah, Wahyu Nugroho, mengatakan laba naik.",
            ["Wahyu Nugroho | Investor Relations Manager | Bank Lestari Amanah"],
        ),
        (
            "Executive General Manager Bandara Ngurah Rai Bagas Saputra mengatakan penerbangan normal.",
            ["Bagas Saputra | Executive General Manager | Bandara Ngurah Rai"],
        ),
        (
            "Chief Investment Officer Manulife Aset Manajemen Indonesia Yulia Prasasti menilai.",
            ["Yulia Prasasti | Chief Investment Officer | Manulife Aset Manajemen Indonesia"],
        ),
        (
            "Chief of Corporate Affairs Tokopedia Sekar Ayuningtyas mengatakan.",
            ["Sekar Ayuningtyas | Chief of Corporate Affairs | Tokopedia"],
        ),
        (
            "Brand Manager Le Minerale Yuna Larasati mengatakan air itu aman.",
            ["Yuna Larasati | Brand Manager | Le Minerale"],
        ),
        (
            "Customer Relations Director Grab Indonesia, Rina Utami, menuturkan.",
            ["Rina Utami | Customer Relations Director | Grab"],
        ),
        (
            ("Executive Vice President (EVP) Sekretaris Perusahaan Waskita Karya Rudi Hartanta memberi keterangan."),
            [("Rudi Hartanta | Executive Vice President Sekretaris Perusahaan | PT Waskita Karya (Persero) Tbk")],
        ),
        (
            "World Bank Country Director for Laos and Kamboja, Lukas Brenner mengatakan ekonomi tumbuh.",
            ["Lukas Brenner | Country Director | Bank Dunia"],
        ),
        (
            "Region Head PTPN IV Regional I Rudi Hartanta berkata panen naik.",
            ["Rudi Hartanta | Region Head | PT Perkebunan Nusantara IV Regional I"],
        ),
        (
            (
                "Chairman of Asia Business Council Takeshi Morita hadir bersama Vice Chairman "
                "Asia Business Council Rina Utami."
            ),
            ["Rina Utami | Vice Chairman | Asia Business Council", "Takeshi Morita | Chairman | Asia Business Council"],
        ),
        (
            "Direktur Pemasaran dan Acara InJourney Rina Utami berkata kunjungan naik.",
            ["Rina Utami | Direktur Pemasaran dan Acara | PT Aviasi Pariwisata Indonesia (Persero)"],
        ),
        (
            '"Aturan itu ditunggu," ucap Galih Wirawan, Head of Government Affairs Grab Indonesia.',
            ["Galih Wirawan | Head of Government Affairs | Grab"],
        ),
        (
            "Business Development Director Amartha, Rina Utami, berharap banyak.",
            ["Rina Utami | Business Development Director | Amartha"],
        ),
        (
            ("Begitu tutup Rina Utami, Country Leader of Communications & Public Affairs, PT Galaksi Sehat Indonesia."),
            ["Rina Utami | Country Leader of Communications & Public Affairs | PT Galaksi Sehat Indonesia"],
        ),
        (
            "Kata Rina Utami Sari, Country Manager Indonesia Royal Enfield.",
            ["Rina Utami Sari | Country Manager | Royal Enfield"],
        ),
    ],
)
def test_english_posts_are_whole(text, expected):
    assert sorted(posts(text)[0]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Wakil Presiden Pelita Jaya Rudi Hartanta mengatakan timnya siap tampil.",
            ["Rudi Hartanta | Wakil Presiden Pelita Jaya | Pelita Jaya"],
        ),
        (
            "Presiden Klub Persija Jakarta, Galih Wirawan, mengatakan pelatih tetap.",
            ["Galih Wirawan | Presiden Klub | Persija Jakarta"],
        ),
        ("Presiden klub Bali United Rina Utami mengatakan pemain baru datang.", []),
        ("Rudi Hartanta yang merupakan presiden dari klub sepak bola itu tertawa.", []),
        (
            "Presiden Partai Keadilan Sejahtera (PKS) Rina Utami mengatakan partainya menolak.",
            ["Rina Utami | Presiden | Partai Keadilan Sejahtera"],
        ),
        (
            "Presiden KSPI Rudi Hartanta menolak upah murah.",
            ["Rudi Hartanta | Presiden | Konfederasi Serikat Pekerja Indonesia"],
        ),
        ("Presiden Arema FC, Galih Wirawan, meminta maaf.", ["Galih Wirawan | Presiden | Arema FC"]),
        (
            "Presiden Federasi Sepak Bola Jepang Kenji Morita datang.",
            ["Kenji Morita | Presiden | Federasi Sepak Bola Jepang"],
        ),
        ("Di Istana Presiden, Rudi Hartanta menyampaikan laporan panen.", []),
        ("Sekretaris Daerah hadir. Khusus Istana Presiden, Rina Utami menjelaskan, pengamanan ditambah.", []),
        ("Usai rapat di Kantor Wakil Presiden, Bagas Saputra menuturkan rencana itu.", []),
        (
            "Kepala Staf Presiden Rudi Hartanta mengatakan program itu jalan.",
            ["Rudi Hartanta | Kepala Staf Kepresidenan | Kantor Staf Presiden"],
        ),
        (
            "Deputi Menko Perekonomian Rina Utami menuturkan harga turun.",
            [
                (
                    "Rina Utami | Deputi Menteri Koordinator Bidang Perekonomian | Kementerian "
                    "Koordinator Bidang Perekonomian"
                )
            ],
        ),
        (
            "Staf Khusus III Menteri BUMN Rudi Hartanta mengatakan dividen naik.",
            [
                (
                    "Rudi Hartanta | Staf Khusus III Menteri Badan Usaha Milik Negara | Kementerian "
                    "Badan Usaha Milik Negara"
                )
            ],
        ),
        ("Mewakili Kapolri, Irjen Rudi Hartanta membuka turnamen itu.", []),
        ("Mewakili Gubernur Jawa Barat, Rina Utami membacakan sambutan.", []),
        (
            "Mewakili Menteri Perhubungan, Direktur Jenderal Perhubungan Laut Rina Utami hadir.",
            ["Rina Utami | Direktur Jenderal Perhubungan Laut | Kementerian Perhubungan"],
        ),
        ("Surat itu diserahkan kepada Kapolri, Kombes Rudi Hartanta mengikuti dari belakang.", []),
        ("Menurut Peraturan Presiden Nomo 58 Tahun 2023, tarif berubah.", []),
        ("Berdasarkan Keputusan Gubernur DKI Jakarta Nomer 12, upah naik.", []),
        ("Peraih medali Sabuk Emas Gubernur Kalteng: Koptu Bagas Saputra (kelas 55 kg).", []),
        ("Juara Piala Gubernur Jawa Timur, Rudi Hartanta, membawa pulang trofi.", []),
        ("Rina Utami tampil di Piala Presiden Rudi Hartanta Cup.", []),
        (
            "Presiden terpilih Rudi Hartanta akan dilantik Oktober.",
            ["Rudi Hartanta | Presiden terpilih |  | candidate"],
        ),
        (
            "Rina Utami sebagai Wakil Presiden terpilih belum bicara.",
            ["Rina Utami | Wakil Presiden terpilih |  | candidate"],
        ),
        ("Presiden RI terpilih Rudi Hartanta hadir.", ["Rudi Hartanta | Presiden terpilih |  | candidate"]),
        (
            "Bupati terpilih Sleman Rina Utami menemui warga.",
            ["Rina Utami | Bupati terpilih Sleman | Pemerintah Kabupaten Sleman | candidate"],
        ),
        (
            'Pemerintah Jerman menambah dosis. "Kami siap," kata Menteri Kesehatan Jens Brenner di Berlin.',
            ["Jens Brenner | Menteri Kesehatan | "],
        ),
        (
            "Beijing menolak tuduhan itu. Menteri Luar Negeri Lin Weihong mengatakan China tidak terlibat.",
            ["Lin Weihong | Menteri Luar Negeri | "],
        ),
        (
            (
                "Kuala Lumpur - Kerajaan Malaysia menaikkan subsidi. Menteri Pertanian Mohamad "
                "Sabri mengumumkannya. Warga Malaysia senang."
            ),
            ["Mohamad Sabri | Menteri Pertanian | "],
        ),
        ("Dua Menteri Rudi Hartanta diperiksa.", []),
        ("Sejumlah menteri Rina Utami mundur.", []),
        (
            "Wakil Menteri Perdagangan Singapura Tan Weiling bertemu Rina Utami.",
            ["Tan Weiling | Wakil Menteri Perdagangan Singapura | "],
        ),
        (
            "Presiden BEM Universitas Indonesia Bagas Saputra berorasi.",
            ["Bagas Saputra | Presiden | Badan Eksekutif Mahasiswa Universitas Indonesia"],
        ),
        (
            "Presiden Mahasiswa Universitas Brawijaya Rina Utami menolak.",
            ["Rina Utami | Presiden Mahasiswa | Universitas Brawijaya"],
        ),
        (
            "Presiden Asosiasi Futsal Italia Marco Bellini datang.",
            ["Marco Bellini | Presiden | Asosiasi Futsal Italia"],
        ),
        (
            "Calon Presiden Bank Dunia Ajit Banerjee berpidato.",
            ["Ajit Banerjee | Calon Presiden | Bank Dunia | candidate"],
        ),
        (
            "Presiden Real Madrid Florentino Perales mengatakan klubnya siap.",
            ["Florentino Perales | Presiden | Real Madrid"],
        ),
        ("Rina Utami sebagai Presiden Klub akan bekerja.", ["Rina Utami | Presiden Klub | "]),
        (
            "Salah seorang penasihat Presiden Rudi Hartanta menolak usul itu.",
            ["Rudi Hartanta | Presiden Republik Indonesia | "],
        ),
        (
            "Staf Khusus Presiden Rudi Hartanta ini mengundurkan diri.",
            ["Rudi Hartanta | Presiden Republik Indonesia | "],
        ),
        ("Sabuk Emas Wali Kota Palangka Raya: Bagas Saputra.", []),
        ("Kandidat menteri kabinet Rudi Hartanta beredar.", []),
    ],
)
def test_a_state_office_is_not_everybodys(text, expected):
    assert sorted(posts(text)[0]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Direktur Utama PT Pertamina Gas, Gamal Hartanta, menjelaskan.",
            ["Gamal Hartanta | Direktur Utama | PT Pertamina Gas"],
        ),
        (
            "Direktur Utama PT Pertamina Gas Negara Rudi Hartanta menjelaskan.",
            ["Rudi Hartanta | Direktur Utama | PT Pertamina Gas Negara"],
        ),
        (
            "Direktur Utama Pertamina Patra Niaga Rina Utami mengatakan stok aman.",
            ["Rina Utami | Direktur Utama | PT Pertamina Patra Niaga"],
        ),
        (
            "Direktur Utama Bank Mega Syariah Hendra Kusnadi mengatakan pembiayaan naik.",
            ["Hendra Kusnadi | Direktur Utama | Bank Mega Syariah"],
        ),
        ("Head Bank Mega Syariah Rina Utami menambahkan.", ["Rina Utami | Head | Bank Mega Syariah"]),
        (
            "Presiden Direktur BCA Finance Rudi Hartanta menyebut kredit mobil tumbuh.",
            ["Rudi Hartanta | Presiden Direktur | BCA Finance"],
        ),
        ("Direktur Utama BRI Life Yulia Prasasti menyebut premi naik.", ["Yulia Prasasti | Direktur Utama | BRI Life"]),
        ("Direktur Mandiri Tunas Finance Galih Wirawan menjelaskan.", ["Galih Wirawan | Direktur Mandiri | "]),
        (
            "Ketua Kadin Yogyakarta Rudi Hartanta mendukung aturan itu.",
            ["Rudi Hartanta | Ketua | Kamar Dagang dan Industri Yogyakarta"],
        ),
        ("Ketua Umum Kadin Riau Rina Utami hadir.", ["Rina Utami | Ketua Umum | Kamar Dagang dan Industri Riau"]),
        (
            "Kepala BNN Kepri Brigjen Pol Rudi Hartanta memimpin razia.",
            ["Rudi Hartanta | Kepala | Badan Narkotika Nasional Provinsi Kepulauan Riau"],
        ),
        (
            "Direktur Walhi Kalteng Bagas Saputra menolak tambang itu.",
            ["Bagas Saputra | Direktur | Wahana Lingkungan Hidup Indonesia Kalimantan Tengah"],
        ),
        (
            "Ketua MTI Jatim Rina Utami menilai angkutan kurang.",
            ["Rina Utami | Ketua | Masyarakat Transportasi Indonesia Jawa Timur"],
        ),
        (
            "Kepala Kanwil Bea Cukai Jakarta Rudi Hartanta menyita rokok ilegal.",
            ["Rudi Hartanta | Kepala | Kantor Wilayah Direktorat Jenderal Bea dan Cukai Jakarta"],
        ),
        (
            "Kadis PUPR Lampung Selatan Rina Utami meninjau jalan rusak.",
            ["Rina Utami | Kepala | Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Lampung Selatan"],
        ),
        (
            "Kadis ESDM Jawa Tengah Rudi Hartanta menutup tambang.",
            ["Rudi Hartanta | Kepala | Dinas Energi dan Sumber Daya Mineral Provinsi Jawa Tengah"],
        ),
        (
            "Kadis Kominfo Kota Bogor Rina Utami hadir.",
            ["Rina Utami | Kepala | Dinas Komunikasi dan Informatika Kota Bogor"],
        ),
        ("Kadis LH Bekasi Bagas Saputra hadir.", ["Bagas Saputra | Kepala | Dinas Lingkungan Hidup Bekasi"]),
        (
            "Ketua DPD Gerindra DKI Jakarta Rina Utami menerima kader.",
            ["Rina Utami | Ketua | Dewan Pimpinan Daerah Partai Gerakan Indonesia Raya DKI Jakarta"],
        ),
        (
            "Ketua DPC PDIP Solo Rudi Hartanta menemui kader.",
            ["Rudi Hartanta | Ketua | Dewan Pimpinan Cabang Partai Demokrasi Indonesia Perjuangan Surakarta"],
        ),
        (
            "Ketua DPW PKB Jawa Timur Rina Utami menyatakan siap.",
            ["Rina Utami | Ketua | Dewan Pimpinan Wilayah Partai Kebangkitan Bangsa Jawa Timur"],
        ),
        ("Ketua PWI Aceh Bagas Saputra mengecam.", ["Bagas Saputra | Ketua | Persatuan Wartawan Indonesia Aceh"]),
        (
            "Ketua IDI Jawa Barat Rina Utami mengatakan dokter kurang.",
            ["Rina Utami | Ketua | Ikatan Dokter Indonesia Jawa Barat"],
        ),
        (
            "Kepala OJK Solo Rudi Hartanta mengingatkan warga.",
            ["Rudi Hartanta | Kepala | Otoritas Jasa Keuangan Surakarta"],
        ),
        (
            "Kepala Perwakilan BI Sulawesi Utara Rina Utami mengatakan inflasi turun.",
            ["Rina Utami | Kepala Perwakilan | Bank Indonesia Sulawesi Utara"],
        ),
        (
            "Pemimpin Cabang Bulog Banyumas Rudi Hartanta menyalurkan beras.",
            ["Rudi Hartanta | Pemimpin Cabang | Bulog Banyumas"],
        ),
        (
            "Manajer PLN UP3 Kudus Rina Utami mengatakan listrik padam.",
            ["Rina Utami | Manajer | PT PLN (Persero) UP3 Kudus"],
        ),
        (
            "Ketua Apindo Jawa Tengah Bagas Saputra menolak kenaikan.",
            ["Bagas Saputra | Ketua | Asosiasi Pengusaha Indonesia Jawa Tengah"],
        ),
        (
            "Direktur LBH Makassar Rina Utami mendampingi korban.",
            ["Rina Utami | Direktur | Lembaga Bantuan Hukum Makassar"],
        ),
        (
            "Kepala BMKG Wilayah III Denpasar Rudi Hartanta memperingatkan.",
            [("Rudi Hartanta | Kepala | Badan Meteorologi, Klimatologi, dan Geofisika Wilayah III Kota Denpasar")],
        ),
        (
            ("Unit Manager Communication, Relation, & CSR Pertamina RU II Dumai Galang Wirawan, memberi data."),
            [("Galang Wirawan | Unit Manager Communication, Relation, & CSR | PT Pertamina (Persero) RU II Dumai")],
        ),
        (
            "Wakil Ketua Kamar Dagang dan Industri (Kadin) Riau, Rina Utami hadir.",
            ["Rina Utami | Wakil Ketua | Kamar Dagang dan Industri Indonesia Riau"],
        ),
        (
            "Kepala Sudin Pendidikan Jakarta Barat Rudi Hartanta berkata begitu.",
            ["Rudi Hartanta | Kepala | Suku Dinas Pendidikan Jakarta Barat"],
        ),
    ],
)
def test_the_printed_body_holds_the_post(text, expected):
    assert sorted(posts(text)[0]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Deputi Bidang Pengelolaan Batas Wilayah BNPP Rudi Hartanta meninjau pos.",
            ["Rudi Hartanta | Deputi Bidang Pengelolaan Batas Wilayah | Badan Nasional Pengelola Perbatasan"],
        ),
        (
            "Sekretaris Daerah DIY Rina Utami mengatakan dana cair.",
            [
                (
                    "Rina Utami | Sekretaris Daerah Daerah Istimewa Yogyakarta | Pemerintah Provinsi "
                    "Daerah Istimewa Yogyakarta"
                )
            ],
        ),
        (
            "Sekda DIY Rina Utami mengatakan dana cair.",
            [
                (
                    "Rina Utami | Sekretaris Daerah Daerah Istimewa Yogyakarta | Pemerintah Provinsi "
                    "Daerah Istimewa Yogyakarta"
                )
            ],
        ),
        ("Direktur Utama GBK Rudi Hartanta membuka gerbang.", ["Rudi Hartanta | Direktur Utama | GBK"]),
        ("Direktur Utama IBL Bagas Saputra mengumumkan jadwal.", ["Bagas Saputra | Direktur Utama | IBL"]),
        (
            "Atase Perhubungan KBRI London Rina Utami menjemput jenazah.",
            ["Rina Utami | Atase Perhubungan | Kedutaan Besar Republik Indonesia di London"],
        ),
        (
            "Bupati TTS Rudi Hartanta meninjau kebun.",
            ["Rudi Hartanta | Bupati Timor Tengah Selatan | Pemerintah Kabupaten Timor Tengah Selatan"],
        ),
        (
            (
                "Susunan pengurus DPC PDIP Badung\nKetua: Rina Utami\nSekretaris: Rudi "
                "Hartanta\nBendahara: Bagas Saputra"
            ),
            [
                "Bagas Saputra | Bendahara | Dewan Pimpinan Cabang Partai Demokrasi Indonesia Perjuangan Badung",
                "Rina Utami | Ketua | Dewan Pimpinan Cabang Partai Demokrasi Indonesia Perjuangan Badung",
                ("Rudi Hartanta | Sekretaris | Dewan Pimpinan Cabang Partai Demokrasi Indonesia Perjuangan Badung"),
            ],
        ),
        (
            "DPD Partai Golkar Sleman\nKetua: Rina Utami\nSekretaris: Rudi Hartanta",
            [
                "Rina Utami | Ketua | Dewan Pimpinan Daerah Partai Golkar Sleman",
                "Rudi Hartanta | Sekretaris | Dewan Pimpinan Daerah Partai Golkar Sleman",
            ],
        ),
        (
            ("Hadir pengurus PB KODRAT antara lain, Sekretaris Jenderal Rina Utami, Wakil Ketua Umum Rudi Hartanta."),
            [
                "Rina Utami | Sekretaris Jenderal | Pengurus Besar KODRAT",
                "Rudi Hartanta | Wakil Ketua Umum | Pengurus Besar KODRAT",
            ],
        ),
        ("Ketua Kelompok Wartawan DPRD Kabupaten Bogor, Hendra Kusnadi, hadir.", []),
        (
            "Staf Khusus Presiden Bidang Hukum Rina Utami menilai.",
            ["Rina Utami | Staf Khusus Presiden Bidang Hukum | "],
        ),
        ("Direktur Utama LRT Jakarta Rudi Hartanta mengatakan.", ["Rudi Hartanta | Direktur Utama | PT LRT Jakarta"]),
        (
            "Sekjen PBNU Rudi Hartanta mengatakan.",
            ["Rudi Hartanta | Sekretaris Jenderal | Pengurus Besar Nahdlatul Ulama"],
        ),
        (
            "Kabag Humas DJP Bagas Saputra mengatakan.",
            ["Bagas Saputra | Kepala Bagian Hubungan Masyarakat | Direktorat Jenderal Pajak"],
        ),
        (
            "Kepala Humas Polda DIY Kombes Rina Utami menyebut.",
            ["Rina Utami | Kepala Hubungan Masyarakat | Kepolisian Daerah Daerah Istimewa Yogyakarta"],
        ),
        (
            "Ketua Umum PSSI Rudi Hartanta dan Sekjen Rina Utami hadir.",
            [
                "Rina Utami | Sekretaris Jenderal | Persatuan Sepak Bola Seluruh Indonesia",
                "Rudi Hartanta | Ketua Umum | Persatuan Sepak Bola Seluruh Indonesia",
            ],
        ),
        (
            "Bupati HSU Bagas Saputra ditahan.",
            ["Bagas Saputra | Bupati Hulu Sungai Utara | Pemerintah Kabupaten Hulu Sungai Utara"],
        ),
        (
            "Bupati OKU Rina Utami hadir.",
            ["Rina Utami | Bupati Ogan Komering Ulu | Pemerintah Kabupaten Ogan Komering Ulu"],
        ),
        (
            "Menteri Koordinator bidang Perekonomian Rina Utami hadir.",
            [("Rina Utami | Menteri Koordinator Bidang Perekonomian | Kementerian Koordinator Bidang Perekonomian")],
        ),
        (
            "Rina Utami berbicara. Wakil Ketua Umum SOKSI ini menilai kampanye itu berat.",
            ["Rina Utami | Wakil Ketua Umum | SOKSI"],
        ),
        (
            "Sekretaris Jenderal Kiara, Rina Utami Herawati menegaskan penolakan.",
            ["Rina Utami Herawati | Sekretaris Jenderal | Kiara"],
        ),
        (
            "Kasat Intel Polres Kudus AKP Rudi Hartanta hadir.",
            ["Rudi Hartanta | Kepala Satuan Intelijen | Kepolisian Resor Kudus"],
        ),
        (
            "Kanit Intel Polsek Jepara Aiptu Rina Utami hadir.",
            ["Rina Utami | Kepala Unit Intelijen | Kepolisian Sektor Jepara"],
        ),
        (
            "Koordinator Kontras 2020-2023, Rina Utami hadir.",
            ["Rina Utami | Koordinator | Komisi untuk Orang Hilang dan Korban Tindak Kekerasan"],
        ),
    ],
)
def test_posts_have_their_bodies(text, expected):
    assert sorted(posts(text)[0]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Saksi ialah Bapak Rudi Hartanta Menteri Dalam Negeri, Ibu Rina Utami Menteri "
                "Keuangan, dan Bapak Bagas Saputra Menteri Sosial."
            ),
            [
                "Bagas Saputra | Menteri Sosial | Kementerian Sosial",
                "Rina Utami | Menteri Keuangan | Kementerian Keuangan",
                "Rudi Hartanta | Menteri Dalam Negeri | Kementerian Dalam Negeri",
            ],
        ),
        (
            ("Yang hadir yakni Bapak Galih Wirawan Menteri Perhubungan, Ibu Meutia Larasati Menteri Kesehatan."),
            [
                "Galih Wirawan | Menteri Perhubungan | Kementerian Perhubungan",
                "Meutia Larasati | Menteri Kesehatan | Kementerian Kesehatan",
            ],
        ),
        (
            (
                "Saksi: Rudi Hartanta Kepala Badan Pangan Nasional, Rina Utami Direktur Utama "
                "Bulog, Bagas Saputra Menteri Perdagangan."
            ),
            [
                "Bagas Saputra | Menteri Perdagangan | Kementerian Perdagangan",
                "Rina Utami | Direktur Utama | Perum Bulog",
                "Rudi Hartanta | Kepala | Badan Pangan Nasional",
            ],
        ),
        (
            (
                "Turut hadir Rina Utami Wakil Menteri Keuangan, Rudi Hartanta Gubernur Bali dan "
                "Bagas Saputra Wali Kota Bogor."
            ),
            [
                "Bagas Saputra | Wali Kota Bogor | Pemerintah Kota Bogor",
                "Rina Utami | Wakil Menteri Keuangan | Kementerian Keuangan",
                "Rudi Hartanta | Gubernur Bali | Pemerintah Provinsi Bali",
            ],
        ),
        (
            "Majelis memanggil Saudara Rudi Hartanta Menteri Pertanian, Saudari Rina Utami Menteri Sosial.",
            [
                "Rina Utami | Menteri Sosial | Kementerian Sosial",
                "Rudi Hartanta | Menteri Pertanian | Kementerian Pertanian",
            ],
        ),
        (
            "Narasumber: Dr. Rina Utami Ketua KPU, Prof. Rudi Hartanta Ketua Bawaslu.",
            ["Rina Utami | Ketua | Komisi Pemilihan Umum", "Rudi Hartanta | Ketua | Badan Pengawas Pemilihan Umum"],
        ),
    ],
)
def test_posts_behind_names_in_lists(text, expected):
    assert sorted(posts(text)[0]) == expected


JUDGES = toml("positions.toml")["judges"]


@pytest.mark.parametrize(("text", "court"), JUDGES["examples"].items())
def test_the_court_of_a_judge(text, court):
    held, _ = posts(text)
    assert [row.split(" | ")[2] for row in held] == [court]


@pytest.mark.parametrize("text", JUDGES["counterexamples"])
def test_a_judge_of_no_sure_court(text):
    held, _ = posts(text)
    assert [row.split(" | ")[2] for row in held if "hakim" in row.lower()] == [""]


def test_a_society_that_a_short_form_explains_may_begin_with_a_country():
    held, _ = posts("Direktur Eksekutif Indonesia Halal Crisis Center (IHCC) Rina Utami hadir.")
    assert held == ["Rina Utami | Direktur Eksekutif | Indonesia Halal Crisis Center"]


def test_the_chief_of_a_force_belongs_to_the_forces():
    held, _ = posts("TNI menunjuk KSAD Jenderal Rudi Hartanta.")
    assert held == ["Rudi Hartanta | Kepala Staf Angkatan Darat | Tentara Nasional Indonesia"]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("PT Nusa Toll Road (PT NTR) untung. Presiden Direktur NTR, Rina Utami, hadir.", "PT Nusa Toll Road"),
        ("Tol itu dibuka Nusamarga Jogja Solo (NJS). Direktur Utama NJS, Rina Utami, hadir.", "Nusamarga Jogja Solo"),
    ],
)
def test_the_firm_that_a_short_form_stands_for(text, row):
    held, _ = posts(text)
    assert [line.split(" | ")[2] for line in held] == [row]


def test_whom_somebody_hopes_for_is_another():
    text = 'Bagas Saputra bersyukur. "Kami senang," ucap Bagas. Serta dia berharap Ketua DPD Demokrat Sumbar itu hadir.'
    held, _ = posts(text)
    assert held == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ia berlatih di Balai Latihan Kerja Nusa (BLKN) Serpong.", {"Balai Latihan Kerja Nusa"}),
        (
            "Ia menyurati Direktorat Pembinaan Usaha Rakyat dan Desa (PURD).",
            {"Direktorat Pembinaan Usaha Rakyat dan Desa"},
        ),
        ("Laba bank naik karena fee based income (FBI) naik. FBI naik 5 persen.", set()),
        ("Penerimaan dari PPN dan PPnBM serta PBB naik.", set()),
        ("Bupati Bekasi sebelum Bagas Surya Hartanta (BSH) mundur. Bupati BSH hadir.", set()),
        ("Kasus itu ditangani FBI.", {"Biro Investigasi Federal"}),
        ("Diskusi Public Nusa Virtue Institute (PNVI) ramai.", {"Public Nusa Virtue Institute"}),
        ("Kasat Lantas AKP Fitra Saputra hadir. Menurut Fitra, truk terbalik.", set()),
        ("Menurut Fitra, anggaran naik.", {"Forum Indonesia untuk Transparansi Anggaran"}),
    ],
)
def test_offices_and_things_with_short_forms(text, names):
    annotations.register()
    doc = spacy.blank("xx").make_doc(text)
    doc._.article = Article(id="a", text=text, published="2024-03-18T08:00:00+07:00")
    for part in (abbreviation_linker, gazetteer_ruler, position_ruler, coref_resolver):
        doc = part.component(doc)
    assert {b.name for b in doc._.institutions} == names
