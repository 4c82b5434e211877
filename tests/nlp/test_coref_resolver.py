"""From text to persons, institutions, places and positions, with the rule behind every mention."""

import pytest
import spacy

from pipeline.nlp import annotations
from pipeline.nlp.build import prepare
from pipeline.nlp.components import abbreviation_linker, coref_resolver, gazetteer_ruler, position_ruler
from pipeline.schema import Article

ARTICLE = (
    "Kepala Dinas Kesehatan (Dinkes) Kota Malang, dr. Rina Utami, membuka posko di Kecamatan Klojen, Kota Malang. "
    "Ia datang bersama Kapolres Kudus AKBP Bagas Saputra alias Kempong.\n"
    '"Stok cukup," kata Rina.\nKapolres menambahkan, pos dijaga. Politikus PKB itu tersenyum. '
    "Kementerian Kesehatan (Kemenkes) mengirim obat. Kemenkes memantau, dan kementerian tersebut menambah dokter. "
    "Dinkes menutup posko besok."
)


@pytest.fixture(scope="module")
def doc():
    annotations.register()
    doc = spacy.blank("xx").make_doc(ARTICLE)
    doc._.article = Article(id="a", text=ARTICLE, published="2024-12-01T08:00:00+07:00")
    for part in (abbreviation_linker, gazetteer_ruler, position_ruler, coref_resolver):
        doc = part.component(doc)
    return doc


def texts(entity, kind=None):
    return [ARTICLE[m.start : m.end] for m in entity.mentions if kind in {None, m.kind}]


def test_persons_carry_bare_names_and_every_form(doc):
    assert [(p.id, p.name) for p in doc._.persons] == [("p1", "Rina Utami"), ("p2", "Bagas Saputra")]
    assert doc._.persons[0].aliases == ("Rina Utami", "Rina")
    assert "Kempong" in doc._.persons[1].aliases


def test_posts_and_pronouns_refer_back(doc):
    rina, bagas = doc._.persons
    assert texts(rina, "pronoun") == ["Ia"]
    assert "Kapolres" in texts(bagas, "role")


def test_every_mention_tells_its_rule(doc):
    assert all(m.rule for e in (*doc._.persons, *doc._.institutions, *doc._.places) for m in e.mentions)
    assert all(m.entity == e.id for e in (*doc._.persons, *doc._.institutions) for m in e.mentions)


def test_institutions_gather_short_forms(doc):
    health = next(i for i in doc._.institutions if i.name == "Kementerian Kesehatan")
    assert {"Kementerian Kesehatan", "Kemenkes", "kementerian tersebut"} <= set(texts(health))
    assert health.kind == "ministry"
    office = next(i for i in doc._.institutions if i.name == "Dinas Kesehatan Kota Malang")
    assert "Dinkes" in office.aliases


def test_positions_point_at_persons_and_bodies(doc):
    names = {i.id: i.name for i in doc._.institutions}
    rows = [(p.person, p.role, names.get(p.institution), p.status) for p in doc._.positions]
    assert ("p1", "Kepala", "Dinas Kesehatan Kota Malang", "current") in rows
    assert ("p2", "Kepala Kepolisian Resor Kudus", None, "current") in rows  # the article never names the body


def test_places_carry_codes(doc):
    assert ("Malang", "35.73") in [(p.name, p.code) for p in doc._.places]


@pytest.mark.parametrize(
    ("text", "words", "owners"),
    [
        (
            "Kepala BPBD Jawa Timur Rahmat Sulaeman mengatakan pihaknya akan mengirim bantuan.",
            "pihaknya",
            ["Badan Penanggulangan Bencana Daerah Provinsi Jawa Timur"],
        ),
        ("KPK menyatakan pihaknya akan memanggil saksi.", "pihaknya", ["Komisi Pemberantasan Korupsi"]),
        (
            "Juru Bicara Kementerian Sosial Rina Utami hadir. Ia mengatakan pihaknya menyalurkan beras.",
            "pihaknya",
            ["Kementerian Sosial"],
        ),
        ("Rina Utami hadir. Menurut warga, pihaknya tidak tahu.", "pihaknya", []),
        (
            "Bupati Sleman Rina Utami dan Wali Kota Malang Bagas Saputra datang. Keduanya bertemu warga.",
            "Keduanya",
            ["Rina Utami", "Bagas Saputra"],
        ),
        ("Rina Utami datang. Bagas Saputra pulang. Keduanya diam.", "Keduanya", []),
        (
            "KPK menyita uang. Lembaga antirasuah itu memanggil saksi.",
            "Lembaga antirasuah itu",
            ["Komisi Pemberantasan Korupsi"],
        ),
        ("Pemkot Bogor menutup pasar. Pemkot itu memberi bantuan.", "Pemkot itu", ["Pemerintah Kota Bogor"]),
    ],
)
def test_words_that_stand_in(nlp, text, words, owners):
    doc = nlp(prepare(nlp, Article(id="a", text=text)))
    found = [
        e.name for e in (*doc._.persons, *doc._.institutions) for m in e.mentions if text[m.start : m.end] == words
    ]
    assert found == owners


def test_a_post_that_points_back_goes_to_who_speaks(nlp):
    text = (
        "Wakil Ketua Umum PAN Rahmat Sulaeman menyambut rencana itu.\n"
        '"Kami berharap Rina Utami menghadapi krisis iklim," tuturnya.\nWaketum PAN ini meyakini ada keuntungan.'
    )
    doc = nlp(prepare(nlp, Article(id="a", text=text)))
    names = {p.id: p.name for p in doc._.persons}
    assert [(names[p.person], p.role) for p in doc._.positions] == [("Rahmat Sulaeman", "Wakil Ketua Umum")]


def test_a_post_of_many_points_at_nobody(nlp):
    text = "Jaksa menuntut denda.\nJaksa KPK Rahmat Sulaeman membacakan tuntutan itu. Jaksa lalu diam."
    doc = nlp(prepare(nlp, Article(id="a", text=text)))
    assert [m.kind for p in doc._.persons for m in p.mentions] == ["name"]


def test_a_bench_before_its_body_is_not_the_one_who_is_named_later(nlp):
    text = (
        "Jaksa KPK menuntut denda. Jaksa KPK meyakini bahwa terdakwa bersalah.\n"
        '"Kami menuntut denda," kata Jaksa KPK, Rahmat Sulaeman.'
    )
    doc = nlp(prepare(nlp, Article(id="a", text=text)))
    assert [m.kind for p in doc._.persons for m in p.mentions] == ["name"]
    assert [s.speaker_text for s in doc._.statements] == ["Jaksa KPK", "Rahmat Sulaeman"]


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        (
            'Bupati Sleman Rina Nunungwati hadir. Perempuan yang akrab disapa Nunung ini diam. "Tidak," kata Nunung.',
            {"Rina Nunungwati": {"Rina Nunungwati", "Nunung"}},
        ),
        (
            "Gubernur Bagas Saputra mengingatkan Bupati Rudi Hartanta. Pria yang akrab disapa Bung Tio itu diam.",
            {"Bagas Saputra": {"Bagas Saputra", "Tio"}, "Rudi Hartanta": {"Rudi Hartanta"}},
        ),
        (
            "Gubernur Bagas Saputra mengingatkan warga. Rina Utami tiba. Gadis yang akrab disapa Bunda Tita itu diam.",
            {"Bagas Saputra": {"Bagas Saputra"}, "Rina Utami": {"Rina Utami", "Tita"}},
        ),
        (
            "Gubernur Ridwan Kamil menjenguk Rina Utami. Kang Emil lalu pulang.",
            {"Ridwan Kamil": {"Ridwan Kamil", "Emil"}, "Rina Utami": {"Rina Utami"}},
        ),
        (
            "Emil Hartanta hadir. Emil lalu pulang. Ridwan Kamil hadir pula.",
            {"Emil Hartanta": {"Emil Hartanta", "Emil"}, "Ridwan Kamil": {"Ridwan Kamil"}},
        ),
        (
            "Paus Stefanus datang pada Pesta Santo Stefanus. Santo Stefanus hidup abad lalu.",
            {"Stefanus": {"Stefanus"}, "Santo Stefanus": {"Santo Stefanus"}},
        ),
        (
            "Bagas Saputra Wijaya (BSW) ditahan. Jaksa memanggil BSW.",
            {"Bagas Saputra Wijaya": {"Bagas Saputra Wijaya", "BSW"}},
        ),
        (
            "Setya Darmawan (Setdar) ditahan. Adapun Setdar diam.",
            {"Setya Darmawan": {"Setya Darmawan", "Setdar"}},
        ),
        (
            'Surat itu diteken Ketua KPU Affriansyah. "Benar," kata Afriansyah. Afriansyah lalu pulang.',
            {"Afriansyah": {"Affriansyah", "Afriansyah"}},
        ),
        (
            'Wagub DKI Jakarta Ahmad Rizka Wirawan hadir. "Benar," kata Arizka. Menurut Arizka, itu wajar.',
            {"Ahmad Rizka Wirawan": {"Ahmad Rizka Wirawan", "Arizka"}},
        ),
        (
            'Kepala Staf Hendra Bagaskara hadir. Istrinya, Hesti Hendra Bagaskara, ikut. "Benar," kata Hesti.',
            {"Hendra Bagaskara": {"Hendra Bagaskara"}, "Hesti Hendra Bagaskara": {"Hesti Hendra Bagaskara", "Hesti"}},
        ),
        (
            'Wakil Ketua KPK Lilis Karmila hadir. "Benar," ujar Lils.',
            {"Lilis Karmila": {"Lilis Karmila", "Lils"}},
        ),
        (
            'Kabid Humas Polda Jateng Komisariw Besar Polisi Bagas Saputra hadir. "Benar," kata Bagas.',
            {"Bagas Saputra": {"Bagas Saputra", "Bagas"}},
        ),
        (
            "Presiden Bagas Wirasena hadir. Kapolri Rio Bagas tiba. Bagas meminta jajaran sigap. Rio mengangguk.",
            {"Bagas Wirasena": {"Bagas Wirasena", "Bagas"}, "Rio Bagas": {"Rio Bagas", "Rio"}},
        ),
        (
            'Staf Khusus Menteri bidang Hukum, Dini Wirabuana memuji tim itu. "Ya," ujar Dini.',
            {"Dini Wirabuana": {"Dini Wirabuana", "Dini"}},
        ),
        (
            "Foto Prabowo terpasang di aula itu. Wamen Angga Lesmana Prabowo tiba.",
            {"Prabowo": {"Prabowo"}, "Angga Lesmana Prabowo": {"Angga Lesmana Prabowo"}},
        ),
        (
            'Bupati Sleman Bagas Wijaya diam. "Tidak," kata Nana, sapaan akrab Rina Utami.',
            {"Bagas Wijaya": {"Bagas Wijaya"}, "Rina Utami": {"Rina Utami", "Nana"}},
        ),
        (
            'Ketua Bawaslu Rina Utami sakit. Warga berdoa. "Kami siap," kata Nana, sapaan akrabnya, di Bandung.',
            {"Rina Utami": {"Rina Utami", "Nana"}},
        ),
        (
            "Ketua Relawan, Rina Utami, mengkritik penahanan Bagas Wijaya dan Dini Wirabuana.\n"
            '"Kami menyesalkan itu," kata Nana, sapaan akrabnya, di Bandung.',
            {
                "Rina Utami": {"Rina Utami", "Nana"},
                "Bagas Wijaya": {"Bagas Wijaya"},
                "Dini Wirabuana": {"Dini Wirabuana"},
            },
        ),
        (
            "Ketua Relawan, Rina Utami mengatakan Bupati Bagas Wijaya harusnya tahu.\n"
            '"Harus adil. Ada yang menjauhkan bupati dari warga," kata Nana sapaan akrabnya.',
            {"Rina Utami": {"Rina Utami", "Nana"}, "Bagas Wijaya": {"Bagas Wijaya"}},
        ),
        (
            "Wakil Menteri Kesehatan Benyamin Wirasena hadir. Benny menekankan kasus itu langka.",
            {"Benyamin Wirasena": {"Benyamin Wirasena", "Benny"}},
        ),
        (
            "Wakil Menteri Kesehatan Benyamin Wirasena hadir. Benny (45), warga Bandung, menilai kasus itu langka.",
            {"Benyamin Wirasena": {"Benyamin Wirasena"}, "Benny": {"Benny"}},
        ),
        (
            "Wakil Menteri Kesehatan Benyamin Wirasena hadir. Benyamin tiba. Benny menekankan kasus itu langka.",
            {"Benyamin Wirasena": {"Benyamin Wirasena", "Benyamin"}, "Benny": {"Benny"}},
        ),
        (
            "Acara dibuka putra Wapres Ma'ruf Amin, Gus Rizki Ma'ruf Amin.",
            {"Ma'ruf Amin": {"Ma'ruf Amin"}, "Gus Rizki Ma'ruf Amin": {"Gus Rizki Ma'ruf Amin"}},
        ),
        (
            "Dr. H. Bagas Nur Wijaya hadir. Rina Utami pulang. BNW menolak usul itu.",
            {"Bagas Nur Wijaya": {"Bagas Nur Wijaya", "BNW"}, "Rina Utami": {"Rina Utami"}},
        ),
        (
            'Kabid Humas Achmad Sofyan Wijaya hadir. "Benar," kata Ahmad. Ahmad lalu pulang.',
            {"Achmad Sofyan Wijaya": {"Achmad Sofyan Wijaya", "Ahmad"}},
        ),
        (
            'Ketua Relawan Sahabat Mulyana Rizki Hartanta ada. "Siap," kata Rizki. Calon bupati Mulyana Saputra diam.',
            {"Rizki Hartanta": {"Rizki Hartanta", "Rizki"}, "Mulyana Saputra": {"Mulyana Saputra", "Mulyana"}},
        ),
        (
            "Rina Utami (Golkar) bertemu Bagas Saputra (kanan).",
            {"Rina Utami": {"Rina Utami"}, "Bagas Saputra": {"Bagas Saputra"}},
        ),
    ],
)
def test_nicknames_and_slips_of_the_pen(nlp, text, persons):
    doc = nlp(prepare(nlp, Article(id="a", text=text)))
    assert {p.name: set(p.aliases) for p in doc._.persons} == persons


def test_a_post_of_a_later_paragraph_speaks_for_its_holder(nlp):
    text = (
        '"Kami tunggu," ujar Ketua Tim Anggaran Pemkab Sleman Rina Utami kepada wartawan, Selasa (21/10/2025).\n'
        "Pj Sekda Sleman itu mengatakan, situasi ini berpotensi mengganggu program."
    )
    doc = nlp(prepare(nlp, Article(id="a", text=text)))
    assert [s.speaker for s in doc._.statements] == [doc._.persons[0].id] * 2


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Rina Utami menjabat sebagai Ketua DPRD Kota Malang selama periode 2019-2023.", "former"),
        ("Ketua DPRD Kota Malang periode 2014-2019 Rina Utami hadir.", "former"),
        ("Ketua DPRD Kota Malang periode 2024-2029 Rina Utami hadir.", "current"),
        ("Ketua DPRD Kota Malang Rina Utami hadir.", "current"),
    ],
)
def test_a_term_that_ended_before_the_article_is_past(text, status):
    annotations.register()
    doc = spacy.blank("xx").make_doc(text)
    doc._.article = Article(id="a", text=text, published="2024-12-01T08:00:00+07:00")
    for part in (abbreviation_linker, gazetteer_ruler, position_ruler, coref_resolver):
        doc = part.component(doc)
    assert [p.status for p in doc._.positions] == [status]


def test_a_post_that_the_article_calls_past_is_past_in_a_look_back_too(nlp):
    text = "Mantan Ketua KPK Rina Utami menilai hal itu keliru.\nPada 2013, Ketua KPK Rina Utami hadir."
    doc = nlp(prepare(nlp, Article(id="a", text=text)))
    assert [(p.role, p.status) for p in doc._.positions] == [("Mantan Ketua", "former")]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (
            "Ketua KPU Sleman Rina Utami hadir. Surat itu dari KPU RI.",
            {"Komisi Pemilihan Umum Kabupaten Sleman": ["KPU Sleman"], "Komisi Pemilihan Umum": ["KPU RI"]},
        ),
        (
            "Bawaslu RI menyurati Bawaslu Sleman. Bawaslu menunggu.",
            {
                "Badan Pengawas Pemilihan Umum": ["Bawaslu RI"],
                "Badan Pengawas Pemilihan Umum Kabupaten Sleman": ["Bawaslu Sleman", "Bawaslu"],
            },
        ),
        (
            "Ketua KPU Sleman Rina Utami hadir. KPU menunggu.",
            {"Komisi Pemilihan Umum Kabupaten Sleman": ["KPU Sleman", "KPU"]},
        ),
    ],
)
def test_the_national_body_is_never_a_regions(nlp, text, named):
    doc = nlp(text)
    assert {i.name: list(i.aliases) for i in doc._.institutions} == named
