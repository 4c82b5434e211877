"""Questions as readers type them, over the api, the command and the page: read whole, or told what was not used."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from invented import naming, spoken
from typer.testing import CliRunner

from pipeline.api import KnowledgeBase
from pipeline.errors import InputError, NotHere
from pipeline.resolve import Resolver
from pipeline.resources.translations import of_number
from pipeline.schema import Abbreviation, Article, Figure, Institution, Position, Record
from pipeline.store import open_store

PAJAK, DAGANG = "Kementerian Keuangan", "Kementerian Perdagangan"


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("ask") / "ask.db")
    with open_store(path, resolver=Resolver()) as store:
        store.add_all(
            [
                spoken("m1", "Ratna Kusumo", "Utang negara terjaga", role="Menteri Keuangan", body=PAJAK,
                       day="2020-09-25"),
                spoken("m2", "Galuh Sempalawe", "Anggaran naik tahun depan", role="Menteri Perdagangan", body=DAGANG,
                       day="2023-08-20"),
                spoken("m3", "Ratna Kusumo", "Kami menolak UU Cipta Kerja itu", laws=("uu:cipta-kerja",),
                       role="Menteri Keuangan", body=PAJAK, day="2020-10-20", publisher="kompas.com"),
                spoken("m4", "Bagus Laksmana", "Kami mendukung UU Cipta Kerja itu", role="Gubernur",
                       body="Pemerintah Provinsi Jawa Barat", laws=("uu:cipta-kerja",), day="2020-11-20"),
                spoken("m5", "Galuh Sempalawe", "UU Cipta Kerja berlaku penuh", laws=("uu:cipta-kerja",),
                       role="Menteri Perdagangan", body=DAGANG, day="2023-09-01", stance="asking"),
                spoken("m6", "Sari Utami", "UU 6/2023 segera jalan", laws=("uu-6-2023",), day="2023-10-01"),
                naming("m7", "Kami bahas RUU Cipta Kerja dulu", {"RUU Cipta Kerja": "ruu:cipta-kerja"},
                       day="2020-03-03"),
                naming("m8", "Ada UU Cipta Kerja di sana", {"UU Cipta Kerja": "uu:cipta-kerja"}, day="2020-10-30"),
                naming("m9", "Kini UU Cipta Kerja baru", {"UU Cipta Kerja": "uu:cipta-kerja"}, day="2023-06-30"),
            ]
        )  # fmt: skip
    return path


@pytest.fixture(scope="module")
def base(path):
    with KnowledgeBase(path, read_only=True) as opened:
        yield opened


@pytest.fixture(scope="module")
def page(path):
    from fastapi.testclient import TestClient

    from pipeline.web.app import create_app

    with TestClient(create_app(path), base_url="http://127.0.0.1:8000") as client:
        yield client


def command(path, *arguments):
    from pipeline.cli.app import app

    return CliRunner().invoke(app, [*arguments, "--store", path])


QUESTIONS = (
    ("Ratna Kusumo Menkeu", {"m1", "m3"}, {"person"}),
    ("menkeu ratna kusumo", {"m1", "m3"}, {"person"}),
    ("Mendag Galuh Sempalawe", {"m2", "m5"}, {"person"}),
    ("Menkeu", {"m1", "m3"}, {"position"}),
    ("gubernur jawa barat", {"m4"}, {"position"}),
    ("Ratna Kusumo UU Cipta Kerja", {"m3"}, {"person", "regulation", "offered"}),
    ("apa kata Galuh Sempalawe soal uu cipta kerja?", {"m5"}, {"person", "regulation", "offered"}),
    ("siapa yang menolak UU Cipta Kerja", {"m3"}, {"side", "regulation", "offered"}),
    ("siapa mendukung UU Cipta Kerja?", {"m4"}, {"side", "regulation", "offered"}),
    ("tidak setuju UU Cipta Kerja", {"m3"}, {"side", "regulation", "offered"}),
    ("UU Cipta Kerja berlaku", {"m5"}, {"regulation", "words", "offered"}),
    ("UU Cipta Kerja 2023", {"m5", "m6", "m9"}, {"regulation", "period", "offered"}),
    ("Ratna Kusumo Oktober 2020", {"m3"}, {"person", "period"}),
    ("Ratna Kusumo soal utang", {"m1"}, {"person", "words"}),
    ("UU 11/2020", {"m3", "m4", "m8"}, {"regulation", "offered"}),
    ("UU No 11 Tahun 2020 tentang Cipta Kerja", {"m3", "m4", "m8"}, {"regulation", "offered"}),
    ("UU 6/2023", {"m5", "m6", "m9"}, {"regulation", "offered"}),
    ("RUU Cipta Kerja", {"m7"}, {"regulation", "offered"}),
    ("omnibus law 2023", {"m5", "m6", "m9"}, {"regulation", "period", "offered"}),
    ("omnibus law", {"m3", "m4", "m5", "m6", "m8", "m9"}, {"regulation", "offered"}),
    ("Ratna Kusumo 20 Oktober 2020", {"m3"}, {"person", "period"}),
    ("Ratna Kusumo pada tanggal 20/10/2020", {"m3"}, {"person", "period"}),
    ("Ratna Kusumo antara September dan Oktober 2020", {"m1", "m3"}, {"person", "period"}),
    ("Ratna Kusumo sebelum Oktober 2020", {"m1"}, {"person", "period"}),
    ("Ratna Kusumo akhir tahun 2020", {"m1", "m3"}, {"person", "period"}),
    ("Ratna Kusumo minggu lalu", {"m1", "m3"}, {"person", "untimed"}),
    ("pernyataan terbaru Ratna Kusumo", {"m1", "m3"}, {"person", "order"}),
    ("siapa yang pertama kali menyebut UU Cipta Kerja", {"m3", "m4", "m5", "m6", "m8", "m9"},
     {"regulation", "offered", "order"}),
    ("kutipan langsung Ratna Kusumo", {"m1", "m3"}, {"person", "type"}),
    ("kutipan tidak langsung Ratna Kusumo", set(), {"person", "type", "otherwise"}),
    ("mantan Menkeu", set(), {"position", "offered", "unquoted"}),
    ("staf khusus Menkeu", set(), {"position", "offered", "unquoted"}),
    ("apa kata staf khusus Menkeu soal utang", set(), {"position", "offered", "words", "apart"}),
    ("juru bicara Ratna Kusumo", set(), {"position", "offered", "unquoted"}),
    ("bandingkan Ratna Kusumo dan Galuh Sempalawe soal UU Cipta Kerja", {"m3", "m5"},
     {"person", "regulation", "offered", "compared"}),
    ("Ratna Kusumo vs Bagus Laksmana", {"m1", "m3", "m4"}, {"person", "compared"}),
    ("berapa kali Ratna Kusumo bicara utang", {"m1"}, {"person", "words", "counted"}),
    ("Ratna Kusumo sepak bola", set(), {"person", "words", "lacking", "nowhere"}),
    ("Menkeu pertama", set(), {"position", "words", "nowhere"}),
    ("Kepala BPS soal utang", set(), {"position", "words", "apart"}),
)  # fmt: skip


@pytest.mark.parametrize(("question", "articles", "kinds"), QUESTIONS)
def test_a_question_is_read_as_it_is_meant(base, question, articles, kinds):
    found = base.ask(question)
    assert {row.article for row in found} == articles
    assert {note.kind for note in found.understood} == kinds
    facets = base.facets(ask=question)
    assert facets.total == found.total


@pytest.mark.parametrize(("question", "articles", "kinds"), QUESTIONS)
def test_page_command_and_api_answer_alike(path, page, question, articles, kinds):
    said = command(path, "said", question, "--format", "jsonl")
    assert {json.loads(line)["article"] for line in said.stdout.splitlines() if line.startswith("{")} == articles
    rows = page.get("/api/v1/said", params={"ask": question}).json()["rows"]
    assert {row["article"] for row in rows} == articles
    shown = page.get("/", params={"q": question}).text
    assert set(re.findall(r"/artikel/(m\d)\?s=", shown)) == articles


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("pasal karet UU Cipta Kerja", "pasal karet"),
        ("pro kontra UU Cipta Kerja", "pro kontra"),
    ],
)
def test_what_is_not_used_is_told_everywhere(path, page, base, question, told):
    assert told in {note.words for note in base.ask(question).understood if note.kind == "dropped"}
    assert f"Tidak dipakai dari pertanyaan: {told}" in command(path, "said", question).stderr
    shown = page.get("/", params={"q": question}).text
    assert "Tidak dipakai dari pertanyaan:" in shown and f'<span class="tag">{told}</span>' in shown


@pytest.mark.parametrize(
    "question",
    ["apa kata Ratna Kusumo soal UU Cipta Kerja", "siapa yg menolak uu cipta kerja", "ratna kusumo ttg utang ya"],
)
def test_words_that_only_ask_are_not_told_as_unused(path, base, question):
    found = base.ask(question)
    assert found.total and not [
        note for note in found.understood if note.kind in ("dropped", "words") and "utang" not in note.words
    ]
    assert "Tidak dipakai" not in command(path, "said", question).stderr


def test_a_name_that_nobody_bears_is_said(path, page):
    done = command(path, "said", "Wirya Antah", "--format", "jsonl")
    assert "Tidak ada orang, lembaga, atau jabatan bernama" in done.stderr and not done.stdout
    assert "Tidak ada orang, lembaga, atau jabatan bernama" in page.get("/", params={"who": "Wirya Antah"}).text


def test_the_order_that_a_question_asks_for_is_that_of_its_answer(base, path, page):
    days = [row.date for row in base.ask("siapa yang pertama kali menyebut UU Cipta Kerja")]
    assert days == sorted(days) and len(set(days)) > 1
    days = [row.date for row in base.ask("Ratna Kusumo terbaru")]
    assert days == sorted(days, reverse=True) and len(set(days)) > 1
    assert "pertama kali: yang paling awal lebih dahulu" in command(path, "said", "pertama kali UU Cipta Kerja").stderr
    assert base.ask("Ratna Kusumo terbaru", sort="oldest").rows[0].article == "m1"
    rows = page.get("/api/v1/said", params={"ask": "siapa yang pertama kali menyebut UU Cipta Kerja"}).json()["rows"]
    assert rows[0]["article"] == "m3"


def test_speakers_side_by_side_are_told_and_stand_one_after_the_other(base, page):
    found = base.ask("bandingkan Ratna Kusumo dan Galuh Sempalawe", limit=4)
    assert [row.speaker for row in found] == ["Ratna Kusumo"] * 2 + ["Galuh Sempalawe"] * 2 and found.total == 4
    pages = [base.ask("Ratna Kusumo vs Galuh Sempalawe", limit=2, offset=offset).rows for offset in (0, 2)]
    assert len({row.id for rows in pages for row in rows}) == 4
    assert "2 pernyataan" in page.get("/", params={"q": "Ratna Kusumo vs Galuh Sempalawe"}).text


def test_part_of_a_name_is_told_as_who_alone_bears_it(path, base, page):
    done = command(path, "said", "Sempalawe")
    assert "Sempalawe = Galuh Sempalawe" in done.stderr
    assert "Galuh Sempalawe" in page.get("/", params={"who": "Sempalawe"}).text
    assert ("offered", "Galuh Sempalawe") in [(n.kind, n.label) for n in base.ask("Sempalawe").understood]
    assert {row.speaker for row in base.said("apa kata Sempalawe").rows} == {"Galuh Sempalawe"}


def test_what_is_set_apart_as_spoken_about_is_never_left_out(base):
    found = base.ask("Ratna Kusumo soal sepak bola")
    assert not found.total and "without" not in {note.kind for note in found.understood}


def test_the_commoner_word_of_a_question_for_no_fact_is_left_out_and_told(tmp_path):
    said = (("a", "Ratna Kusumo", "Utang negara terjaga"), ("b", "Galuh Sempalawe", "Pasar ramai"))
    with KnowledgeBase(str(tmp_path / "a.db"), create=True) as base:
        base.add_all([spoken(*one) for one in (*said, ("c", "Sari Utami", "Pasar sepi"))])
        found = base.said(ask="Ratna Kusumo utang pasar")
        assert [row.article for row in found] == ["a"]
        assert [note.words for note in found.understood if note.kind == "without"] == ["pasar"]
        for question in ("berapa utang pasar Ratna Kusumo", "Ratna Kusumo utang bola"):
            found = base.said(ask=question)
            assert not found.total and [row.basis for row in found.beside] == ["lacking"]


DPR = "Dewan Perwakilan Rakyat Republik Indonesia"
HOLDERS = (
    ("g1", "Bagus Laksmana", "Gubernur", "Pemerintah Provinsi Jawa Timur"),
    ("b1", "Sari Utami", "Bupati", "Pemerintah Kabupaten Jember"),
    ("b2", "Wira Pramana", "Bupati", "Pemerintah Kabupaten Tegal"),
    ("p1", "Galuh Sempalawe", "Presiden Republik Indonesia", None),
    ("p2", "Dian Kusuma", "Presiden", "Konfederasi Serikat Pekerja Indonesia"),
    ("d1", "Ratna Kusumo", "Anggota Komisi II", DPR),
    ("d2", "Teguh Wiguno", "Wakil Ketua Komisi II", DPR),
    ("d3", "Lestari Ningsih", "Wakil Ketua", DPR),
    ("a1", "Rahmat Sukoco", "Ketua Umum", "Asosiasi Pengusaha Indonesia"),
    ("a2", "Nurul Hapsari", "Ketua Umum", "Asosiasi Pengusaha Ritel Indonesia"),
    ("j1", "Surya Lesmana", "Jaksa Agung Muda Intelijen", None),
    ("k1", "Putri Anggraini", "Ketua", "Dewan Pimpinan Pusat Partai Golkar"),
    ("k2", "Yoga Saputro", "Sekretaris Jenderal", "Partai Golongan Karya"),
)


@pytest.fixture(scope="module")
def holders(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("holders") / "a.db")
    with open_store(path) as store:
        store.add_all([spoken(id, name, "Kami siap", role=role, body=body) for id, name, role, body in HOLDERS])
    return path


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Gubernur Jatim", {"g1"}), ("gubernur jawa timur", {"g1"}), ("Bupati", {"b1", "b2"}),
        ("bupati jember", {"b1"}), ("Presiden", {"p1"}), ("anggota DPR", {"d1"}),
        ("Wakil Ketua Komisi II DPR", {"d2"}), ("Wakil Ketua DPR", {"d3"}), ("Ketua Apindo", {"a1"}),
        ("Ketua Apindo Rahmat", {"a1"}), ("Jaksa Agung Muda Intelijen", {"j1"}), ("Golkar", {"k1", "k2"}),
        ("Jaksa Agung", ["position", "silent"]), ("Wagub Jatim", ["position", "unquoted"]),
        ("Kapolda Metro Jaya", ["position", "unquoted"]),
    ],
)  # fmt: skip
def test_a_post_is_read_with_its_body(holders, question, told):
    with KnowledgeBase(holders, read_only=True) as base:
        found = base.said(question, limit=100)
    assert ({row.article for row in found.rows} or [note.kind for note in found.understood]) == told


def test_who_holds_two_posts_speaks_in_both(tmp_path):
    text = 'Menteri ATR/Kepala BPN Galuh Sempalawe hadir. "Sertifikat terbit," kata Galuh Sempalawe.'
    record = spoken("x", "Galuh Sempalawe", "Sertifikat terbit")
    end = text.index(" hadir")
    with open_store(str(tmp_path / "a.db")) as store:
        store.add(
            replace(
                record,
                article=replace(record.article, text=text),
                institutions=(Institution("i1", "Badan Pertanahan Nasional"),),
                positions=(
                    Position("p1", "Menteri Agraria dan Tata Ruang", None, 0, end),
                    Position("p1", "Kepala", "i1", 12, end),
                ),
                statements=(replace(record.statements[0], start=text.index("Sertifikat"), end=text.index(',"')),),
            )
        )
    with KnowledgeBase(str(tmp_path / "a.db"), read_only=True) as base:
        for question in ("Menteri ATR", "Kepala BPN", "Kepala Badan Pertanahan Nasional"):
            [row] = base.said(question).rows
            assert row.position == "Menteri Agraria dan Tata Ruang"


def test_speech_verbs_narrow_by_what_they_tell(path):
    with KnowledgeBase(path, read_only=True) as base:
        found = base.ask("Galuh Sempalawe meminta")
        assert [row.article for row in found] == ["m5"]
        assert ("manner", ("asking",)) in [(note.kind, note.ids) for note in found.understood]
        assert base.ask("Galuh Sempalawe menuntut").total == 1
        assert base.ask("Galuh Sempalawe membantah").total == 0
        found = base.ask("Galuh Sempalawe menegaskan")
        assert found.total == 2 and "menegaskan" in [n.words for n in found.understood if n.kind == "dropped"]


def test_parts_of_a_body_are_told(holders):
    told = command(holders, "said", "Golkar").stderr
    assert "termasuk bagiannya: Dewan Pimpinan Pusat Partai Golkar" in told


def test_words_that_name_nobody_are_looked_for(holders):
    done = command(holders, "said", "siap siaga", "--format", "jsonl")
    assert 'bernama "siap siaga"' in done.stderr and "kata yang dicari: siap siaga" in done.stderr
    done = command(holders, "said", "kami siap", "--format", "jsonl")
    assert len(done.stdout.splitlines()) == len(HOLDERS)


@pytest.fixture(scope="module")
def namesakes(tmp_path_factory):
    """Twelve articles call a minister Galuh Jati; one calls a villager so; one names somebody no further."""
    path = str(tmp_path_factory.mktemp("namesakes") / "a.db")
    minister = [
        spoken(f"m{n}", "Galuh Jati Sempalawe", f"Beras aman bulan {n}", role="Menteri Pertanian",
               body="Kementerian Pertanian", day=f"2024-{n:02}-01", called=("Galuh Jati",))
        for n in range(1, 13)
    ]  # fmt: skip
    others = [spoken("v", "Kartono Wiguno", "Sawah kering", called=("Galuh Jati",), day="2024-02-02")]
    with open_store(path) as store:
        store.add_all([*minister, *others, spoken("t", "Bagus Laksmana", "Ya", with_people=("Galuh Jati",))])
    return path


@pytest.mark.parametrize("question", ["Galuh Jati", "galuh jati"])
def test_a_name_is_whom_the_press_calls_so_and_namesakes_are_offered(namesakes, question):
    with KnowledgeBase(namesakes, read_only=True) as base:
        found = base.said(question, limit=100)
        assert {row.speaker for row in found.rows} == {"Galuh Jati Sempalawe"} and found.total == 12
        assert [(u.kind, u.label) for u in found.understood] == [
            ("person", "Galuh Jati Sempalawe"), ("offered", "Kartono Wiguno"),
        ]  # fmt: skip
        assert [profile.name for profile in base.who(question)][:2] == ["Galuh Jati Sempalawe", "Kartono Wiguno"]
    assert "Ada juga: Kartono Wiguno" in command(namesakes, "said", question).output


def test_a_name_of_several_laws_says_which_it_meant_when(base, path, page):
    law = next(note for note in base.said(about="UU Cipta Kerja").understood if note.kind == "regulation")
    assert [(share.label, share.count) for share in law.shares] == [("UU 11/2020", 3), ("UU 6/2023", 3)]
    assert "UU 11/2020 (3 artikel), UU 6/2023 (3 artikel)" in command(path, "trace", "UU Cipta Kerja").stdout
    assert "Peraturan: UU Cipta Kerja (UU 11/2020)" in command(path, "said", "Ratna Kusumo", "--to", "2020").stdout
    shown = page.get("/peraturan/uu:cipta-kerja").text
    for number in re.findall(r'href="/peraturan/(uu-\d+-\d{4})"', shown):
        assert page.get(f"/peraturan/{number}").status_code == 200, number
    assert 'href="/peraturan/uu-11-2020"' in shown


@pytest.mark.parametrize(("about", "most"), [("UU 11/2020", "2022-12-29"), ("uu-11-2020", "2022-12-29")])
def test_a_number_is_what_its_name_meant_in_its_time(base, about, most):
    assert {row.date[:4] for row in base.said(about=about)} == {"2020"}
    trace = base.trace(about)
    assert trace.id == "uu-11-2020" and trace.articles == 3 and trace.last <= most
    assert trace.title == "Cipta Kerja"


def test_a_law_that_is_known_but_not_in_the_news_has_its_page(page):
    found = page.get("/peraturan/uu-12-2011")
    assert found.status_code == 200 and "belum disebut dalam artikel" in found.text
    assert page.get("/peraturan/uu-99-2098").status_code == 404


@pytest.mark.parametrize(
    ("filters", "articles"),
    [
        ({"stance": "meminta"}, {"m5"}),
        ({"stance": "asking"}, {"m5"}),
        ({"stance": "Menolak"}, {"m3"}),
        ({"publisher": "kompas"}, {"m3"}),
        ({"publisher": "KOMPAS.com"}, {"m3"}),
        ({"type": "tidak langsung"}, set()),
        ({"stance": "against", "about": "UU Cipta Kerja"}, {"m3"}),
    ],
)
def test_filters_in_either_language(base, path, filters, articles):
    assert {row.article for row in base.said(**filters)} == articles
    options = [part for name, value in filters.items() for part in (f"--{name}", value)]
    done = command(path, "said", *options, "--format", "jsonl")
    assert {json.loads(line)["article"] for line in done.stdout.splitlines() if line.startswith("{")} == articles


@pytest.mark.parametrize(
    ("filters", "allowed"),
    [
        ({"stance": "foo"}, "membantah (denying)"),
        ({"type": "lisan"}, "tidak langsung"),
        ({"sort": "acak"}, "terbaru (date)"),
        ({"publisher": "koran"}, "detik.com, kompas.com"),
    ],
)
def test_a_filter_that_is_none_is_an_error_that_lists_what_is(base, page, filters, allowed):
    with pytest.raises(NotHere if "publisher" in filters else InputError) as raised:
        base.said(**filters)
    if filters != {"type": "lisan"}:
        assert allowed in str(raised.value)
    answer = page.get("/api/v1/said", params=filters)
    assert answer.status_code in {404, 422} and answer.json()["detail"]
    if "sort" not in filters:
        assert page.get("/", params=filters).status_code in {400, 404}


def test_figures_without_a_series_are_shown_one_by_one(tmp_path):
    with KnowledgeBase(str(tmp_path / "f.db"), create=True) as base:
        base.add_all([spoken("f1", "Ratna Kusumo", "1.200 orang miskin", figure=1200, measure="warga miskin desa")])
    done = command(str(tmp_path / "f.db"), "figures", "--about", "miskin", "--series")
    assert "satu per satu" in done.stderr and "warga miskin desa" in done.stdout


@pytest.mark.parametrize("about", ["berapa warga miskin desa", "berapa banyak warga miskin menurut Ratna Kusumo"])
def test_a_figure_is_asked_for_in_whole_words(tmp_path, about):
    with KnowledgeBase(str(tmp_path / "f.db"), create=True) as base:
        base.add_all([spoken("f1", "Ratna Kusumo", "1.200 orang miskin", figure=1200, measure="warga miskin desa")])
        assert [row.article for row in base.figures(about)] == ["f1"]


def test_a_year_in_a_name_is_no_time(tmp_path):
    words = "Upah minimum 2021 tidak naik"
    with KnowledgeBase(str(tmp_path / "f.db"), create=True) as base:
        base.add_all([spoken("y1", "Ratna Kusumo", words, role="Menteri Ketenagakerjaan", day="2020-10-27")])
        found = base.ask("Ratna Kusumo soal upah minimum 2021")
        assert [row.article for row in found] == ["y1"] and "dated" in {note.kind for note in found.understood}
        assert not base.ask("Ratna Kusumo soal upah minimum 2019").total


@pytest.mark.parametrize(
    ("question", "articles"),
    [
        ("mantan Ketua KPK", {"f1"}), ("eks ketua kpk", {"f1"}), ("Ketua KPK", {"f2"}),
        ("mantan Ketua DPR", set()), ("staf khusus menteri investasi", {"f3"}), ("juru bicara Presiden", {"f4"}),
        ("staf khusus Mendagri", set()), ("Presiden", {"f5"}), ("jubir Galuh Sempalawe", set()),
        ("juru bicara Dian Kusuma", {"f4"}), ("istri Presiden", set()), ("istri Galuh Sempalawe", set()),
    ],
)  # fmt: skip
def test_underlings_and_former_holders_are_asked_for_as_such(tmp_path, question, articles):
    kpk = "Komisi Pemberantasan Korupsi"
    with KnowledgeBase(str(tmp_path / "u.db"), create=True) as base:
        former = spoken("f1", "Ratna Kusumo", "Korupsi naik", role="Ketua", body=kpk)
        was = tuple(replace(position, role="mantan Ketua", status="former") for position in former.positions)
        base.add_all(
            [
                replace(former, positions=was),
                spoken("f2", "Bagus Laksmana", "Korupsi turun", role="Ketua", body=kpk),
                spoken("f3", "Sari Utami", "Izin cepat", role="Staf Khusus", body="Kementerian Investasi"),
                spoken("f4", "Dian Kusuma", "Istana siap", role="Juru Bicara Presiden"),
                spoken("f5", "Galuh Sempalawe", "Negara aman", role="Presiden Republik Indonesia"),
                spoken("f6", "Wira Pramana", "Desa aman", role="Menteri Dalam Negeri"),
            ]
        )
        found = base.said(question)
        assert {row.article for row in found} == articles


@pytest.fixture(scope="module")
def held(tmp_path_factory):
    """A base of who left a post, whose topic stands in the article alone, and whose name is easily mistyped."""
    path = str(tmp_path_factory.mktemp("held") / "held.db")
    governor = {"role": "Gubernur", "body": "Pemerintah Provinsi Jawa Barat"}
    left = spoken("h3", "Galuh Sempalawe", "Dulu jalan itu rusak", day="2024-05-02", **governor)
    seen = tuple(replace(post, status="former") for post in left.positions)
    again = spoken("h5", "Bagus Laksmana", "Dulu pasar itu sepi", day="2023-05-02", role="Bupati",
                   body="Pemerintah Kabupaten Jember")  # fmt: skip
    branch = "Dewan Pimpinan Cabang Partai Gerakan Indonesia Raya Jakarta Timur"
    with open_store(path, resolver=Resolver()) as store:
        store.add_all(
            [
                spoken("h1", "Galuh Sempalawe", "Jalan itu selesai", day="2021-02-01", **governor),
                spoken("h2", "Galuh Sempalawe", "Jembatan itu selesai", day="2022-02-01", **governor),
                replace(left, positions=seen),
                spoken("h4", "Sari Utami", "Jalan itu kami lanjutkan", day="2024-06-01", **governor),
                replace(again, positions=tuple(replace(post, status="former") for post in again.positions)),
                spoken("h6", "Bagus Laksmana", "Pasar itu ramai", day="2024-01-05", role="Bupati",
                       body="Pemerintah Kabupaten Jember"),
                spoken("h7", "Ratna Kusumowati", "Tarifnya dihitung ulang", role="Direktur Utama", day="2024-02-03",
                       body="Badan Penyelenggara Jaminan Sosial Kesehatan", behind=" Rapat itu membahas kelas rawat."),
                spoken("h8", "Wira Pramana", "Sanksi Ratna Kusumowati terlalu ringan", role="Ketua", body=branch,
                       day="2024-02-04"),
            ]
        )  # fmt: skip
    return path


@pytest.mark.parametrize(
    ("question", "articles", "kinds"),
    [
        ("mantan Gubernur Jawa Barat", {"h3"}, {"position"}),
        ("gubernur Jawa Barat", {"h1", "h2", "h3", "h4"}, {"position"}),
        ("mantan Bupati Jember", set(), {"position", "offered", "unquoted"}),
        ("bandingkan mantan Gubernur Jawa Barat dan Wira Pramana", {"h3", "h8"}, {"position", "person", "compared"}),
        ("dirut BPJS Kesehatan soal kelas rawat", {"h7"}, {"position", "around"}),
        ("dirut BPJS Kesehatan soal tarif", {"h7"}, {"position", "words"}),
        ("dirut BPJS Kesehatan soal kereta", set(), {"position", "words", "nowhere"}),
        ("menurut siapa sanksi kusumowati ringan", {"h8"}, {"words"}),
        ("siapa yang mengatakan Ratna Kusumowati ringan", {"h8"}, {"words"}),
        ("siapa yang bilang kereta itu murah", set(), {"words", "nowhere"}),
        ("partai gerindra", {"h8"}, {"institution", "parts"}),
        ("gerindra soal sanksi", {"h8"}, {"institution", "parts", "words"}),
        ("DPC Gerindra Jakarta Timur soal sanksi", {"h8"}, {"institution", "words"}),
        ("nasdem soal sanksi", set(), {"institution", "words", "apart"}),
        ("gubernur banten soal sanksi", set(), {"position", "words", "apart"}),
        ("menaker soal sanksi", set(), {"position", "words", "apart"}),
        ("Plt Gubernur Jawa Barat", set(), {"position", "unquoted"}),
        ("ketua Universitas Gadjah Mada", set(), {"position", "unquoted"}),
        ("kusumowti soal tarif", set(), {"words", "nobody", "apart", "near"}),
        ("bupati jembr", set(), {"nobody", "near"}),
    ],
)
def test_what_is_asked_for_is_neither_more_nor_less_than_it_says(held, question, articles, kinds):
    with KnowledgeBase(held, read_only=True) as base:
        found = base.said(question)
    assert {row.article for row in found} == articles
    assert {note.kind for note in found.understood} == kinds


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("kusumowti soal tarif", "Maksud Anda Ratna Kusumowati?"),
        ("bupati jembr", "Maksud Anda bupati Jember?"),
        ("dirut BPJS Kesehatan soal kelas rawat", "tidak dalam kata-kata pembicaranya"),
        ("gubernur banten soal sanksi", "Tentang sanksi ada 1 pernyataan orang lain."),
    ],
)
def test_what_was_not_found_as_typed_is_told_once(held, question, told):
    done = command(held, "said", question)
    lines = done.stderr.splitlines()
    assert told in done.stderr
    assert len(lines) == len(set(lines))


def test_a_law_asked_for_by_what_it_is_about_is_offered(path, page, base):
    with pytest.raises(InputError, match="name RUU Cipta Kerja"):
        base.trace("bahas dulu")
    done = command(path, "trace", "bahas dulu")
    assert done.exit_code
    assert page.get("/api/v1/trace", params={"regulation": "bahas dulu"}).status_code != 200
    with pytest.raises(InputError, match=r"known here$"):
        base.trace("kuda terbang")


def test_sentences_of_a_law_answer_where_no_statement_does(tmp_path):
    text = "Perpres 64/2020 mulai berlaku Juli mendatang menurut salinannya"
    path = str(tmp_path / "k.db")
    record = naming("k1", text, {"Perpres 64/2020": "perpres-64-2020"}, kind="full")
    with KnowledgeBase(path, create=True) as base:
        base.add_all([replace(record, statements=())])
        found = base.ask("kapan Perpres 64/2020 berlaku")
        assert not base.ask("kapan Perpres 64/2020 dicabut").total
    told = [note for note in found.understood if note.kind == "sentence"]
    assert not found.total and [(n.ids, "mulai berlaku Juli" in n.label) for n in told] == [(("k1",), True)]
    assert 'dengan "berlaku"' in command(path, "said", "kapan Perpres 64/2020 berlaku").stderr
    assert "berlaku Juli" not in command(path, "said", "kapan Perpres 64/2020 dicabut").stderr


def test_a_short_form_is_looked_for_in_full_too(tmp_path):
    record = spoken("u1", "Ratna Kusumo", "Upah minimum provinsi tetap", role="Menteri Ketenagakerjaan")
    text = f"{record.article.text}\nUpah Minimum Provinsi (UMP) diumumkan."
    start = text.index("UMP")
    short = Abbreviation(start, start + 3, "UMP", "Upah Minimum Provinsi")
    with KnowledgeBase(str(tmp_path / "u.db"), create=True) as base:
        base.add_all([replace(record, article=replace(record.article, text=text), abbreviations=(short,))])
        found = base.ask("Ratna Kusumo soal UMP")
        assert [row.article for row in found] == ["u1"]
        assert "upah minimum provinsi" in {note.words for note in found.understood}
        assert not base.ask("Ratna Kusumo soal UMR").total


def test_words_before_a_kind_of_law_make_no_name(base):
    assert "regulation" not in {note.kind for note in base.figures("provinsi yang mengikuti SE Menaker").understood}


def test_groups_of_people_are_their_own_bodies(tmp_path):
    bodies = {
        "g1": "Konfederasi Serikat Pekerja Jambi", "g2": "Badan Pelindungan Pekerja Migran Indonesia",
        "g3": "Kepolisian Daerah Jambi", "g4": "Rumah Sakit Kepolisian Jambi", "g5": "Pengadilan Negeri Jambi",
    }  # fmt: skip
    with KnowledgeBase(str(tmp_path / "g.db"), create=True) as base:
        names = ("Ratna Kusumo", "Bagus Laksmana", "Sari Utami", "Wira Pramana", "Dian Kusuma")
        base.add_all([
            spoken(id, name, f"Kami siap bantu warga {id}", role="Ketua", body=body)
            for (id, body), name in zip(bodies.items(), names, strict=True)
        ])  # fmt: skip
        for question, articles in (("buruh", {"g1"}), ("polisi soal warga", {"g3"}), ("hakim", {"g5"})):
            assert {row.article for row in base.ask(question)} == articles, question


def test_signs_of_identity_name_what_they_mean(path, page, base):
    number = base.who("Ratna Kusumo")[0].id
    told = command(path, "who", number, "--why").stdout
    assert "i-kemenkeu" not in told.replace(f"[{number}]", "") and "Kementerian Keuangan" in told
    assert "i-kementerian" not in re.sub(r'href="[^"]*"|value="[^"]*"', "", page.get(f"/orang/{number}").text)


@pytest.mark.parametrize("who", ["Ratna Kusumo", "Galuh Sempalawe", "Kementerian Keuangan"])
def test_counts_agree_wherever_they_stand(path, page, base, who):
    said = base.said(who).total
    profile = base.who(who)[0]
    assert profile.statements == said
    kind = "institution" if profile.kind == "institution" else "person"
    assert next(entry.count for entry in base.people(kind).rows if entry.id == profile.id) == said
    assert base.stats()["statements"] == base.said().total


def test_paper_is_no_speaker(tmp_path):
    import dataclasses

    record = spoken("d1", "Ratna Kusumo", "Tarif naik menurut Perpres itu,")
    paper = dataclasses.replace(record.statements[0], speaker=None, speaker_text="Perpres 79/2025", type="indirect")
    path = str(tmp_path / "d.db")
    with KnowledgeBase(path, create=True) as base:
        base.add_all([dataclasses.replace(record, statements=(paper,))])
        (row,) = base.said()
    assert (row.speaker, row.speaker_kind) == ("Perpres 79/2025", "document")
    assert "Perpres 79/2025 (dokumen, bukan orang)" in command(path, "said").stdout


def test_a_citation_ends_without_the_comma_of_the_press(path, page, base):
    row = base.said("Ratna Kusumo", about="UU Cipta Kerja")[0]
    assert base.article(row.article).text[row.end] == ","
    shown = page.get(f"/pernyataan/{row.id}").text
    assert "Kami menolak UU Cipta Kerja itu”, " in shown and "itu,”" not in shown


def test_a_law_of_several_numbers_lies_in_the_graph_where_the_base_knows_it(base):
    steps = base.path("Ratna Kusumo", "UU Cipta Kerja")
    assert steps and "UU Cipta Kerja" in {step.target_label for step in steps} | {step.source_label for step in steps}
    note = next(n for n in base.trace("uu:cipta-kerja").understood if n.kind == "regulation")
    assert note.words == "UU Cipta Kerja"


def test_a_rule_numbered_with_and_without_its_sign_is_one(tmp_path):
    path = str(tmp_path / "a.db")
    with open_store(path) as store:
        store.add_all(
            [
                naming("p1", "PMK 203/2017 memberatkan warga", {"PMK 203/2017": "pmk-203-2017"}, kind="full"),
                naming("p2", "PMK 203/PMK.04/2017 tetap berlaku", {"PMK 203/PMK.04/2017": "pmk-203/pmk.04/2017"}),
                naming("p3", "PMK 203/PMK.05/2018 lain", {"PMK 203/PMK.05/2018": "pmk-203/pmk.05/2018"}),
            ]
        )
    with KnowledgeBase(path, read_only=True) as opened:
        for asked in ("PMK 203/2017", "PMK Nomor 203/PMK.04/2017"):
            assert {row.article for row in opened.said(about=asked).rows} == {"p1", "p2"}, asked


def test_a_post_before_a_name_is_that_person_in_every_question(path, base):
    (profile,) = base.who("Menkeu Ratna Kusumo")
    assert profile.name == "Ratna Kusumo"
    assert [post.label for post in base.positions_at("Menkeu Ratna Kusumo", "2020-10-20")] == ["Menteri Keuangan"]
    assert "Ratna Kusumo [" in command(path, "who", "menkeu ratna kusumo").stdout
    assert base.neighbourhood("Menkeu Ratna Kusumo").knots[0].label == "Ratna Kusumo"


def test_sides_read_in_a_part_alone_are_told(path, base, monkeypatch):
    from pipeline.api import leaning_to

    assert not [note for note in base.said(stance="menolak").understood if note.kind == "limited"]
    monkeypatch.setattr(leaning_to, "READ", 2)
    assert [note.label for note in base.said(stance="menolak").understood if note.kind == "limited"] == ["2"]
    assert "2 pernyataan terbaru saja" in command(path, "said", "--stance", "menolak").stderr


@pytest.mark.parametrize(
    "asked", [["said", ""], ["who", " "], ["search", ""], ["figures", "--about", ""], ["trace", ""]]
)
def test_blank_words_are_refused_alike_by_every_question(path, asked):
    done = command(path, *asked)
    assert isinstance(done.exception, InputError)


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("1 articles have the words", "1 article has the words"),
        ("without it there are 1 statements", "without it there is 1 statement"),
        ("11 articles have the words", "11 articles have the words"),
        ("2.1 statements", "2.1 statements"),
    ],
)
def test_one_article_is_told_in_the_singular_in_english(message, told):
    assert of_number(message, "en") == told
    assert of_number(message, "id") == message


def test_sums_come_first_where_money_is_asked_for_and_spans_of_time_last(tmp_path):
    text = "Anggaran kereta itu dibahas dalam dua tahun di tiga kota, kini Rp 36 triliun untuk 15 persen jalur."
    measured = "anggaran kereta"
    units = (("dua tahun", "tahun"), ("tiga kota", "kota"), ("Rp 36 triliun", "IDR"), ("15 persen", "%"))
    figures = tuple(
        Figure(text.index(words), text.index(words) + len(words), float(n), unit, None, measured)
        for n, (words, unit) in enumerate(units, 2)
    )
    article = Article("g1", text, title="Kabar", url="https://detik.com/g1", publisher="detik.com",
                      published="2024-03-01T08:00:00+07:00")  # fmt: skip
    with KnowledgeBase(str(tmp_path / "g.db"), create=True) as base:
        base.add_all([Record(article=article, figures=figures)])
        found = [row.unit for row in base.figures("anggaran kereta").rows]
        assert (found[0], found[-1]) == ("IDR", "tahun")


def test_a_draft_is_found_by_the_law_it_amends_and_a_ministrys_rule_without_its_ministry(tmp_path):
    with KnowledgeBase(str(tmp_path / "d.db"), create=True) as base:
        base.add_all(
            [
                naming("d1", "Ada perubahan di sana", {"perubahan": "ruu:perubahan-ketiga-uu-8-2019"}),
                naming("d2", "Ada Permendag 36/2023 di sana", {"Permendag 36/2023": "permendag-36-2023"},
                       day="2024-04-17"),
            ]
        )  # fmt: skip
        assert {row.article for row in base.trace("RUU Haji").mentions.rows} == {"d1"}
        assert {row.article for row in base.trace("Permen 36").mentions.rows} == {"d2"}
        assert {row.article for row in base.trace("Permen 36/2023").mentions.rows} == {"d2"}
        assert not base.trace("Permen 37/2023").mentions.rows
