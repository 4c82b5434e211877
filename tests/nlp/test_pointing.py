"""Whom "Ketua Umum PAN itu" means: whoever the article goes on about, but nobody whom clause or office excludes."""

import pytest
import spacy

from pipeline.indonesian.institutions import mentions as institution_names
from pipeline.indonesian.persons import public
from pipeline.indonesian.persons.chains import read_chain
from pipeline.indonesian.positions import offices
from pipeline.indonesian.tokens import tokenize
from pipeline.nlp import annotations
from pipeline.nlp.components import (
    abbreviation_linker,
    coref_resolver,
    gazetteer_ruler,
    position_ruler,
    quote_finder,
    sentence_splitter,
    speaker_resolver,
)
from pipeline.resources.read import toml
from pipeline.schema import Article

TABLE = toml("positions.toml")["offices"]
COMPONENTS = (abbreviation_linker, gazetteer_ruler, sentence_splitter, position_ruler, coref_resolver)


@pytest.fixture(autouse=True)
def known_minister(monkeypatch):
    """Have the country know somebody invented as its minister."""
    known = public.serves_indonesia
    monkeypatch.setattr(public, "serves_indonesia", lambda name: name == "Tirta Hartanta" or known(name))


def read(text):
    annotations.register()
    doc = spacy.blank("xx").make_doc(text)
    doc._.article = Article(id="a", text=text)
    for part in COMPONENTS:
        doc = part.create(doc.vocab)(doc)
    for part in (quote_finder, speaker_resolver):
        doc = part.create(doc.vocab)(doc)
    return doc


def pointed(text):
    """Return [(words, name)] of the posts that point back, and {(name, role, status)} of the posts held."""
    doc = read(text)
    names = {p.id: p.name for p in doc._.persons}
    back = [(text[m.start : m.end], p.name) for p in doc._.persons for m in p.mentions if "points back" in m.rule]
    return back, {(names[p.person], p.role, p.status) for p in doc._.positions}


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Rina Utami menilai target itu wajar. Ia menyinggung awal masa Presiden Bagas."
         "\n“Belum semua,” ungkapnya.\n"
         "Wakil Ketua Komisi II DPR RI ini menilai kondisi baik.", "Rina Utami", "Wakil Ketua Komisi II"),
        ("“Baik,” ujar Rina Utami.\n“Semua siap,” kata Anggota Komisi IV DPR itu.", "Rina Utami", "Anggota Komisi IV"),
        ("Rina Utami menilai Bagas Saputra keliru. Mantan Kepala Dewan Komisioner LPS itu menegaskan tak begitu.",
         "Rina Utami", "Mantan Kepala Dewan Komisioner"),
        ("Rina Utami mengatakan pasar itu dibuka bagi siapa saja. Hadir antara lain musisi Dion Pratama, pembawa acara "
         "Mira Lestari, dan pebalap Bagas Wijaya.\n“Semua boleh,” kata Wakil Ketua Komisi II DPR RI ini.",
         "Rina Utami", "Wakil Ketua Komisi II"),
        ("Hal itu disampaikan Rina Utami dalam seminar itu. Hadir Menteri Perdagangan Ardi Santika, Dirjen Pembangunan "
         "Desa Kemendesa PDT Taufan Majid, dan Lurah Bagas Wijaya.\n“Ditampung,” ungkap Anggota Komisi IV DPR ini.",
         "Rina Utami", "Anggota Komisi IV"),
        ("Hal itu disampaikan Rina Utami di Bandung. Ia menjamu Bagas Wijaya di rumah makan di tepi danau itu.\n"
         "“Kami akrab,” kata Anggota Komisi IV DPR itu.", "Rina Utami", "Anggota Komisi IV"),
        # whom the country knows as a minister, whoever was named since
        ("“Baik,” ujar Tirta Hartanta. Hadir Menteri Perdagangan Ardi Santika dan Lurah Bagas Wijaya.\n"
         "Bagas Wijaya memimpin doa dan bercerita.\n“Ditampung,” ungkap Menteri Luar Negeri ini.",
         "Tirta Hartanta", "Menteri Luar Negeri"),
        ("“Baik,” ujar Rina Utami Ketua DPD Partai Golkar NTT itu.", "Rina Utami", "Ketua"),
    ],
)  # fmt: skip
def test_a_post_is_of_whom_the_article_goes_on_about(text, name, role):
    _, held = pointed(text)
    assert (name, role) in {row[:2] for row in held}


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("Presiden Direktur PT Bumilestra Rina Utami mengatakan kerja sama selesai. Rina bertemu Menteri Perdagangan "
         "Rudi Hartanta pada Selasa. Ketua Umum Partai Amanat Nasional itu disebut setuju.", "Rudi Hartanta"),
        ("Menteri Sosial Rina Utami bercerita. Gubernur Jawa Tengah Bagas Saputra melarang ojek. Rina menjabarkan "
         "hubungannya dengan mantan Mendikbud itu.", "Bagas Saputra"),
    ],
)  # fmt: skip
def test_whom_clause_or_office_excludes_is_not_meant_and_gets_no_post(text, back):
    found, held = pointed(text)
    assert [name for _, name in found] == [back]
    assert len(held) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Rina Utami bertemu Bagas Saputra kemarin. Ketua Umum Partai Amanat Nasional itu tampak setuju.",
        "“Baik,” ujar Rina Utami. “Anggota Komisi IV DPR itu orang baik,” kata Rina Utami.",
        "“Ada lagi,” ujar Rina Utami. Selain eks Bupati Buru Selatan itu, ada tersangka lain.",
        "Presiden Rina Utami menjabarkan hubungannya dengan mantan Menteri Sosial itu.",
        "Laporan atas Rina Utami, staf pada Biro Perencanaan Jaksa Agung Muda Pembinaan itu, selesai.",
        "Rina Utami membenarkan berita duka. Ia menyebut mantan Panglima TNI itu wafat kemarin.",
        # a known minister is not of every ministry
        "Hadir Bapak Tirta Hartanta. Bagas Wijaya mengkritik tarif.\n“Ditampung,” ungkap Menteri Perhubungan ini.",
        "“Baik,” ujar Tirta Hartanta. Bagas Wijaya meninjau pasar.\n“Ditampung,” ungkap Menteri Perhubungan ini.",
        "Mayor Bagas Saputra membagikan koin. Koin Menteri Pertahanan tersebut berwarna emas.",
        "Ketua PMI Sleman Rina Utami menyebut Sekretaris Jenderal Kosgoro itu calon tunggal.",
        "Rina Utami menutup kantor. Alasannya, anggota PPSU Cikini itu sakit.",
    ],
)
def test_where_two_may_be_meant_nobody_is(text):
    assert pointed(text)[0] == []


def test_the_number_of_a_chief_tells_that_he_has_left():
    _, held = pointed("“Baik,” ujar Rina Utami.\n“Siap,” kata Ketua DPR RI ke-20 tersebut.")
    assert held == {("Rina Utami", "Ketua", "former")}


def test_who_holds_an_excluding_office_does_not_speak():
    doc = read(
        "“Baik,” kata Presiden Bagas Saputra.\n“Semua sudah siap bekerja besok,” ujar Wakil Ketua Komisi II DPR itu."
    )
    assert [s.speaker for s in doc._.statements] == ["p1", None]


def _post(words):
    tokens = tokenize(words)
    return read_chain(tokens, 0, institution_names.find(tokens))[0]


@pytest.mark.parametrize(("pair", "answer"), [*TABLE["examples"].items(), *TABLE["counterexamples"].items()])
def test_offices_that_exclude_one_another(pair, answer):
    one, other = map(_post, pair.split(" | "))
    assert offices.exclude(one, other) is (answer == "exclusive")


def test_who_was_named_before_and_kept_up_since_is_meant():
    filler = "Dia menyebut warga di sana cemas karena jalan putus dan bantuan belum tiba. " * 10
    told = "Dia menolak tudingan soal Rina Utami.\nBenar, ujar eks Kapolda Bali itu."
    back, held = pointed(f"Bagas Saputra datang ke Nabire. {filler}{told}")
    assert back == [("eks Kapolda Bali itu", "Bagas Saputra")]
    assert ("Bagas Saputra", "eks Kepala Kepolisian Daerah Bali", "former") in held


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Bupati Sleman Rina Utami hadir. Seorang bupati mengatakan harga naik.", [None]),
        ("Bupati Sleman Rina Utami hadir. “Harga naik,” kata seorang mantan bupati.", [None]),
        ("Anggota DPR Rina Utami hadir. Salah seorang anggota DPR menilai harga naik.", [None]),
        ("Pengamat Rina Utami hadir. “Harga naik,” kata salah satu pengamat.", [None]),
        ("Bupati Sleman Rina Utami hadir. “Harga naik,” kata sang bupati.", ["Rina Utami"]),
        ("Seorang bupati, Rina Utami, mengatakan harga naik.", ["Rina Utami"]),
        ("Wali murid meminta guru itu kembali. “Wali murid kelas yang Pak Bagas ajar,” katanya.", [None, None]),
        (
            "Pakar hukum Rina Utami hadir. Ia memberikan apresiasi kepada aparat. Menurutnya, capaian itu penting."
            " Hal ini ia katakan di hadapan Presiden Bagas Saputra.",
            ["Rina Utami"],
        ),
        ("Camat Sleman Bagas Saputra, A.Md menyebut jalan itu rusak.", ["Bagas Saputra"]),
        ("Menteri Agama Prof. Dr. Rina Utami, M.Ed menegaskan jalan itu rusak.", ["Rina Utami"]),
        ("Menteri Agama Rina Utami, S.Sos menegaskan jalan itu rusak.", ["Rina Utami"]),
        ("Bupati Sleman Rina Utami mencatat elektabilitas 20 persen, disusul Bagas Saputra 10 persen.", []),
        ("Ekonom Rina Utami mencatat inflasi naik 3 persen.", ["Rina Utami"]),
        ("Rina Utami, seorang peneliti di Lembaga Kajian Nusantara, mengatakan harga naik.", ["Rina Utami"]),
        ("Seorang peneliti di Lembaga Kajian Nusantara mengatakan harga naik.", [None]),
        ("Peneliti di Lembaga Kajian Nusantara Rina Utami mengatakan harga naik.", ["Rina Utami"]),
        ("Harga beras akan naik, kata ekonom senior Rina Utami dari Universitas Andalas.", ["Rina Utami"]),
        ("Tim itu menang, terang pemain Persija bersorak.", []),
        ("Rina Utami menambahkan arah pembangunan desa kian nyata.", ["Rina Utami"]),
        ("Rina Utami menambahkan pupuk baru yang sejalan dengan kebutuhan.", []),
        ("Mahasiswi Universitas Andalas Rina Utami mengaku harga itu naik.", ["Rina Utami"]),
        ("Ketua RT yang juga guru Rina Utami hadir. Ketua RT mengatakan jalan itu rusak.", ["Rina Utami"]),
    ],
)
def test_descriptions_are_of_whom_they_name_and_somebody_new_is_nobody_known(text, speakers):
    doc = read(text)
    names = {p.id: p.name for p in doc._.persons}
    assert [names.get(s.speaker or "") for s in doc._.statements] == speakers


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Presiden dan peneliti utama Acme Corp, Rina Utami, hadir.", {("Presiden", "Acme Corp")}),
        ("Ketua Pengprov PBSI Riau Rina Utami hadir.", {("Ketua", "Pengprov PBSI Riau")}),
        ("Presiden Rina Utami hadir.", {("Presiden Republik Indonesia", None)}),
    ],
)
def test_whose_head_somebody_is(text, held):
    doc = read(text)
    bodies = {i.id: i.name for i in doc._.institutions}
    found = {(p.role, bodies.get(p.institution or "")) for p in doc._.positions}
    assert {row for row in found if not row[0].islower()} == held


def test_a_minister_named_only_later_is_not_pointed_at():
    text = "Bagas Wijaya hadir.\n“Ditampung,” ungkap Menteri Luar Negeri ini. Rina teringat Tirta Hartanta."
    assert "Tirta Hartanta" not in {name for name, _, *_ in pointed(text)[1]}
