"""Posts, their holders and bodies as the press prints them: told apart, misprinted, cut, said of relatives."""

import pytest
import spacy

from pipeline.nlp import annotations
from pipeline.nlp.components import abbreviation_linker, coref_resolver, gazetteer_ruler, position_ruler
from pipeline.schema import Article


def annotate(text, published="2024-03-18T08:00:00+07:00"):
    annotations.register()
    doc = spacy.blank("xx").make_doc(text)
    doc._.article = Article(id="a", text=text, published=published)
    for part in (abbreviation_linker, gazetteer_ruler, position_ruler, coref_resolver):
        doc = part.component(doc)
    return doc


def posts(text):
    doc = annotate(text)
    names = {p.id: p.name for p in doc._.persons}
    bodies = {b.id: b.name for b in (*doc._.institutions, *doc._.implied)}
    return [f"{names[p.person]} | {p.role} | {bodies.get(p.institution or p.implied, '')}" for p in doc._.positions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is said of a noun inside a clause is nobody's who is named
        (
            "Menteri Keuangan Rina Utami bicara. Ia menerangkan, perkara yang menyeret orang yang "
            "merupakan pemilik toko emas tersebut diteruskan.",
            ["Rina Utami | Menteri Keuangan | Kementerian Keuangan"],
        ),
        (
            "Politikus Rina Utami bicara. Perempuan yang merupakan Ketua Komisi A DPRD Bantul itu pulang.",
            [
                "Rina Utami | Politikus | ",
                "Rina Utami | Ketua Komisi A | Dewan Perwakilan Rakyat Daerah Kabupaten Bantul",
            ],
        ),
        # what only sounds like a post, and what others want
        ("Public Relation Tim Ad Hoc Olimpiade Paris 2024 hadir.", []),
        ("Head to Head Rina Utami vs Tuti Andini imbang.", []),
        ("Relawan mendukung Bagas Saputra dan Rina Utami sebagai Presiden-Wapres 2029.", []),
        ("Draf itu belum dibagikan kepada anggota DPR, Rina Utami merasa heran.", []),
        ("Hadir Koordinator Lapangan Rina Utami.", ["Rina Utami | Koordinator Lapangan | "]),
        # firms: where their names end, and their short forms
        (
            "Suap itu dari Direktur PT Citra Gading Nirwana (CGN) Rudi Hartanta, kata jaksa.",
            ["Rudi Hartanta | Direktur | PT Citra Gading Nirwana"],
        ),
        (
            "Direktur Utama PT Multiko Indrajaya Terminal (MIT) 2014-2016 Bagas Saputra ditahan.",
            ["Bagas Saputra | Direktur Utama | PT Multiko Indrajaya Terminal"],
        ),
        (
            "Uang datang dari Rina Utami selaku pemilik PT Mustika Agung Sawit Sejahtera, kata jaksa.",
            ["Rina Utami | pemilik | PT Mustika Agung Sawit Sejahtera"],
        ),
        (
            "Perkara PT Kawasan Berlian Nirwana lama. Direktur PT KBN Rudi Hartanta diperiksa.",
            ["Rudi Hartanta | Direktur | PT Kawasan Berlian Nirwana"],
        ),
        # a short form that the article spells out
        (
            "PT Kilang Perdana Indonesia (KPI) untung. Direktur Utama KPI, Rina Utami, mengatakan siap.",
            ["Rina Utami | Direktur Utama | PT Kilang Perdana Indonesia"],
        ),
        (
            "Himpunan Petani Salak Indonesia (Himpesak) rapat. Ketua Umum Himpesak Rudi Hartanta hadir.",
            ["Rudi Hartanta | Ketua Umum | Himpunan Petani Salak Indonesia"],
        ),
        (
            "Gugus Tugas Penanganan Kekeringan (GTPK) Kabupaten Bogor siap, kata Rina Utami selaku Ketua GTPK.",
            ["Rina Utami | Ketua | Gugus Tugas Penanganan Kekeringan Kabupaten Bogor"],
        ),
        # a short form before a region
        (
            "Ketua HKMPI Provinsi Kepri Rudi Hartanta hadir.",
            ["Rudi Hartanta | Ketua | HKMPI Provinsi Kepulauan Riau"],
        ),
        ("Ketua Apindo Jateng Rina Utami hadir.", ["Rina Utami | Ketua | Asosiasi Pengusaha Indonesia Jawa Tengah"]),
        # words inside a post
        (
            "kata Deputi bidang Protokol, Pers dan Media Sekretariat Presiden Rina Utami, Minggu",
            ["Rina Utami | Deputi bidang Protokol, Pers dan Media | Sekretariat Presiden"],
        ),
        (
            "Juru Bicara Pemerintah untuk Penanganan Covid-19 Rudi Hartanta mengatakan itu.",
            ["Rudi Hartanta | Juru Bicara Pemerintah untuk Penanganan Covid-19 | "],
        ),
        (
            "bekas staf khusus bidang perencanaan dan keuangan Bakamla Rudi Hartanta diadili.",
            ["Rudi Hartanta | bekas staf khusus bidang perencanaan dan keuangan | Badan Keamanan Laut"],
        ),
        (
            "Ketua Gugus Tugas Penanganan COVID–19, Rina Utami, hadir.",
            ["Rina Utami | Ketua | Gugus Tugas Penanganan COVID–19"],
        ),
        # how somebody stands in his office
        (
            "KPK menahan Bupati nonaktif Bangli Rina Utami kemarin.",
            ["Rina Utami | Bupati nonaktif Bangli | Pemerintah Kabupaten Bangli"],
        ),
        (
            "Ia mendampingi Gubernur petahana, Bapak Rudi Hartanta. Pemerintah Provinsi Jambi diam.",
            ["Rudi Hartanta | Gubernur | Pemerintah Provinsi Jambi"],
        ),
        (
            "Akibatnya Pak Rudi Hartanta diberhentikan dari jabatan sebagai Ketua MK.",
            ["Rudi Hartanta | Ketua | Mahkamah Konstitusi"],
        ),
        (
            "Eks Ketua MK Rudi Hartanta hadir. Rudi Hartanta diberhentikan dari jabatan sebagai Ketua MK, kata dia.",
            ["Rudi Hartanta | Eks Ketua | Mahkamah Konstitusi"],
        ),
        ("Rina disepakati sebagai bakal cawapres pendamping Rudi Hartanta.", []),
        # misprints
        (
            "Direktiur Kriminal Khusus Polda Maluku Kombes Pol Rudi Hartanta mengatakan itu.",
            ["Rudi Hartanta | Direktur Kriminal Khusus | Kepolisian Daerah Maluku"],
        ),
        ("Hadir Katua Kadin Jateng, Rina Utami.", ["Rina Utami | Ketua | Kamar Dagang dan Industri Jawa Tengah"]),
        # whose post it is
        (
            "Warga ingin bertemu Kapolda Bali dan Gubernur Bali, Rina Utami.",
            ["Rina Utami | Gubernur Bali | Pemerintah Provinsi Bali"],
        ),
        (
            "Rina Utami, staf khusus milenial Presiden Rudi Hartanta menerima mahasiswa.",
            [
                "Rina Utami | staf khusus milenial Presiden Republik Indonesia | ",
                "Rudi Hartanta | Presiden Republik Indonesia | ",
            ],
        ),
        ("KPK menetapkan istri Bupati Kutai Timur, Rina Utami, sebagai tersangka.", []),
        (
            "Korban adalah Rina Utami (42), istri Bupati Kutai Timur, Rudi Hartanta.",
            ["Rudi Hartanta | Bupati Kutai Timur | Pemerintah Kabupaten Kutai Timur"],
        ),
        ("Ia kalah head to head atas Rudi Hartanta.", []),
        (
            "Rina Utami diangkat sebagai Kapolres Tegal Kota, AKBP Sari Wulandari sebagai Kapolres Banjar.",
            [
                "Rina Utami | Kepala Kepolisian Resor Tegal Kota | Kepolisian Resor Tegal Kota",
                "Sari Wulandari | Kepala Kepolisian Resor Banjar | Kepolisian Resor Banjar",
            ],
        ),
        ("Usai dipanggil Presiden, Pak Rudi Hartanta diam.", []),
        ("KPK memeriksa Jaksa Rina Utami dan Rudi Hartanta kemarin.", ["Rina Utami | Jaksa | "]),
        ("Tendangan itu mengenai kepala Rudi Hartanta.", []),
        ("Prajurit itu, Sersan Kepala Rudi Hartanta, gugur.", []),
        ("Saat maju dalam pemilihan kepala daerah (pilkada), Rina Utami berjanji.", []),
        ("“Saya belum bicara, Ibu Ketua, Pak Rudi sudah.”", []),
        (
            "Bersama Wakil Bupati Bangli, Rudi Maulana Hakim, ia hadir. Menurut Hakim Rina Utami, itu salah.",
            ["Rudi Maulana Hakim | Wakil Bupati Bangli | Pemerintah Kabupaten Bangli", "Rina Utami | Hakim | "],
        ),
        # words before another's post
        (
            "Koordinator Stafsus Presiden Rudi Hartanta mengatakan itu.",
            ["Rudi Hartanta | Koordinator Staf Khusus Presiden Republik Indonesia | "],
        ),
        (
            "kata Asisten Pribadi (Aspri) Wagub DKI, Rudi Hartanta.",
            ["Rudi Hartanta | Asisten Pribadi Wakil Gubernur DKI Jakarta | Pemerintah Provinsi DKI Jakarta"],
        ),
        (
            "Direktur Penyidikan Jaksa Agung Muda Bidang Tindak Pidana Khusus (Dirdik Jampidsus) Kejagung Rina Utami "
            "hadir.",
            ["Rina Utami | Direktur Penyidikan Jaksa Agung Muda Bidang Tindak Pidana Khusus | Kejaksaan Agung"],
        ),
        (
            "Menurut Wakil KSAD Letjen Rudi Hartanta, itu baik.",
            ["Rudi Hartanta | Wakil Kepala Staf Angkatan Darat | Tentara Nasional Indonesia Angkatan Darat"],
        ),
        (
            "Menurut Wakil Komisaris Utama PLN Rina Utami, itu baik.",
            ["Rina Utami | Wakil Komisaris Utama | PT PLN (Persero)"],
        ),
        (
            "Pangdam Iskandar Muda Mayjen TNI Rudi Hartanta hadir.",
            ["Rudi Hartanta | Panglima Komando Daerah Militer Iskandar Muda | Komando Daerah Militer Iskandar Muda"],
        ),
        (
            "Menteri Tenaga Kerja (Menaker) Rina Utami hadir.",
            ["Rina Utami | Menteri Tenaga Kerja | Kementerian Ketenagakerjaan"],
        ),
        ("Ketua KPK nonaktif Rudi Hartanta diperiksa.", ["Rudi Hartanta | Ketua | Komisi Pemberantasan Korupsi"]),
        (
            "Kadiv Propam nonaktif Irjen Rudi Hartanta diperiksa.",
            [
                "Rudi Hartanta | Kepala Divisi Profesi dan Pengamanan Kepolisian Negara Republik Indonesia"
                " | Kepolisian Negara Republik Indonesia"
            ],
        ),
        (
            "Kuasa hukum Bagas Saputra lainnya, yakni Rudi Hartanta, mengatakan itu.",
            ["Rudi Hartanta | Kuasa hukum | "],
        ),
        (
            "Ketua majelis hakim Rina Utami membacakan putusan. Hakim Rina Utami menilai itu benar.",
            ["Rina Utami | Ketua majelis hakim | "],
        ),
        (
            "Pembantu Rektor III urusan kemahasiswaan Unram, Rina Utami, mengatakan itu.",
            ["Rina Utami | Pembantu Rektor III urusan kemahasiswaan | Universitas Mataram"],
        ),
        (
            "Wakil Rektor bidang riset dan inovasi Universitas Mataram Rina Utami mengatakan itu.",
            ["Rina Utami | Wakil Rektor bidang riset dan inovasi | Universitas Mataram"],
        ),
        # other countries' offices
        (
            "Menteri Kesehatan Olivier Moreau hadir. Prancis menutup sekolah.",
            ["Olivier Moreau | Menteri Kesehatan Prancis | "],
        ),
        ("BEIRUT - Presiden Michel Farhat hadir. Lebanon berduka.", ["Michel Farhat | Presiden Lebanon | "]),
        (
            "JAKARTA - Menteri Kesehatan Rudi Hartanta hadir. Pasien dari China dirawat di Jakarta, Indonesia.",
            ["Rudi Hartanta | Menteri Kesehatan | Kementerian Kesehatan"],
        ),
        # a ministry's name of its day
        (
            "Menteri Investasi/Kepala BKPM Rina Utami hadir.",
            [
                "Rina Utami | Menteri Investasi | Kementerian Investasi",
                "Rina Utami | Kepala | Badan Koordinasi Penanaman Modal",
            ],
        ),
    ],
)
def test_posts(text, expected):
    assert posts(text) == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Presiden Komisi Eropa Ursula von der Linden mengatakan itu.", ["Ursula von der Linden"]),
        ("Direktur Utama PT Sumber Jaya, Rudi EB Hartanta, hadir.", ["Rudi EB Hartanta"]),
        ("jaksa Rina Utami Sari (RUS) minta jadwal baru.", ["Rina Utami Sari"]),
        ("Wakil Ketua Penanggulangan Coronavirus Disease 2019 hadir.", []),
        ("Menkopolhukam Rudi Hartanta hadir.", ["Rudi Hartanta"]),
        ("Gubernur Rudi Rasyid Hartanta hadir. kata Rudi Hartamta di kantor.", ["Rudi Rasyid Hartanta"]),
        ("Menurut Presiden Rudi Hartanta itu baik. Rudi Hartatna hadir, kata Rudi Hartanta.", ["Rudi Hartanta"]),
        (
            "KSAD Jenderal TNI Rudi Hartanta hadir. Ketua Umum Persit, Hesti Rudi Hartanta, menjenguk.",
            ["Rudi Hartanta", "Hesti Rudi Hartanta"],
        ),
        ("Kata Ketua Kelompok Sadar Wisata (Kosawi) Bogor, jalan macet. Menurut Kosawi, itu lama.", []),
        ("Ia Kepala Seksi Kepabeanan DJBC Entikong dari dulu.", []),
    ],
)
def test_names(text, names):
    assert [p.name for p in annotate(text)._.persons] == names


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Presiden Soeharto meresmikan bendungan itu.", "former"),
        ("Presiden Joko Widodo meresmikan bendungan itu.", "current"),
    ],
)
def test_who_had_left_his_office(text, status):
    assert [p.status for p in annotate(text)._.positions] == [status]
