"""An empty answer tells where to look instead; namesakes and stray readings are offered beside a full one."""

from __future__ import annotations

import pytest
from invented import naming, spoken
from typer.testing import CliRunner

from pipeline.api import KnowledgeBase
from pipeline.cli import readings
from pipeline.errors import InputError
from pipeline.resources.translations import translated
from pipeline.store import open_store


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("hints") / "a.db")
    with open_store(path) as store:
        store.add_all(
            [
                spoken("r1", "Wirya Adinata", "Kami siap", with_people=("warga Danau Biru",), called=("Wirdin",)),
                spoken("r2", "Dwi Pratama", "Jalan itu rusak"),
                spoken("r3", "Dwi Agung Pratama", "Jembatan itu kokoh", role="Kepala", body="Dinas Pekerjaan Umum Uji"),
                spoken("r4", "Wirdin", "Pasar itu ramai", day="2023-09-01"),
                naming("r5", "Kami bahas UU ITE", {"UU ITE": "uu:ite"}),
            ]
        )
    return path


@pytest.fixture(scope="module")
def base(path):
    with KnowledgeBase(path, read_only=True) as opened:
        yield opened


def command(path, *arguments):
    from pipeline.cli.app import app

    return CliRunner().invoke(app, [*arguments, "--store", path])


@pytest.mark.parametrize(
    ("who", "about", "kind", "articles"),
    [
        ("Wirya Adinata", "Danau Biru", "around", ("r1",)),
        ("Dwi Pratama", "Danau Biru", "holding", ("r1",)),
        (None, "Danau Biru", "holding", ("r1",)),
        (None, "kuda terbang", None, ()),
        ("Wirya Adinata", "siap", None, ()),
    ],
)
def test_an_empty_answer_tells_where_the_words_stand(base, who, about, kind, articles):
    notes = [note for note in base.said(who, about).understood if note.kind in ("quoting", "holding", "around")]
    assert [note.kind for note in notes] == ([kind] if kind else [])
    assert tuple(id for note in notes for id in note.ids) == articles
    assert all(note.label == str(len(articles)) for note in notes)


@pytest.fixture(scope="module")
def sided(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("sided") / "a.db")
    with open_store(path) as store:
        store.add_all(
            [
                spoken("s1", "Galuh Sempalawe", "Perda itu baik bagi warga", laws=("perda:uji",)),
                spoken("s2", "Ratna Kusumo", "Jembatan Uji rampung", with_people=("Wira Pramana",)),
                spoken("s3", "Sari Utami", "Jembatan Uji rusak", day="2021-03-01", called=("BPK Uji",)),
            ]
        )
    return path


@pytest.mark.parametrize(
    ("asked", "kind", "label", "told"),
    [
        ({"ask": "siapa yang menolak jembatan uji"}, "otherwise", "2", 'mengkritik "jembatan uji". 2 pernyataan lain'),
        ({"ask": "siapa yang mendukung jembatan uji"}, "otherwise", "2", 'mendukung "jembatan uji". 2 pernyataan lain'),
        ({"who": "Ratna Kusumo", "about": "Perda Uji"}, "apart", "1", "pernyataan Ratna Kusumo tentang Perda Uji."),
        ({"ask": "sari utami soal rampung"}, "apart", "1", "Tidak ada pernyataan sari utami tentang rampung."),
        ({"ask": "sari utami soal kuda terbang"}, "nowhere", "", 'artikel pun di sini yang memuat "kuda terbang".'),
        ({"ask": "sari utami bantah"}, "otherwise", "1", "tanpa itu ada 1 pernyataan"),
        ({"about": "Perda Antah 9/2019"}, "nowhere", "", 'memuat "Perda Antah 9/2019"'),
        ({"ask": "ratna kusumo 2019"}, "elsewhen", "1", "di luar masa itu ada 1 pernyataan"),
        ({"who": "Wira Pramana"}, "silent", "1", '"Wira Pramana" tidak dikutip di sini; 1 artikel'),
    ],
)  # fmt: skip
def test_an_empty_answer_tells_what_there_is_instead(sided, asked, kind, label, told):
    with KnowledgeBase(sided, read_only=True) as base:
        found = base.said(**asked)
    notes = {note.kind: note for note in found.understood}
    assert not found.total and notes[kind].label == label
    assert any(told in line for line in readings.lines(notes[kind]))


@pytest.mark.parametrize(
    "address", ["/?q=siapa+yang+menolak+jembatan+uji", "/?who=Ratna+Kusumo&about=Perda+Uji", "/?q=ratna+kusumo+2019"]
)
def test_the_page_tells_what_there_is_instead(sided, address):
    from fastapi.testclient import TestClient

    from pipeline.web.app import create_app

    with TestClient(create_app(sided), base_url="http://127.0.0.1:8000") as client:
        shown = client.get(address).text
    assert "pernyataan lain tentang" in shown or "pernyataan orang lain" in shown or "di luar masa itu ada 1" in shown


@pytest.mark.parametrize(
    ("who", "offered"),
    [("Dwi Pratama", {"Dwi Agung Pratama"}), ("Dwi Agung Pratama", set()), ("Wirya Adinata", {"Wirdin"})],
)
def test_those_who_may_be_meant_too_are_offered(base, who, offered):
    found = base.said(who)
    assert {note.label for note in found.understood if note.kind == "offered"} == offered and found.total == 1


def test_dates_that_are_turned_round_are_told(path, base):
    assert "turned" in [note.kind for note in base.said(since="2025", until="2020").understood]
    assert "turned" not in [note.kind for note in base.said(since="2030", until="2031").understood]
    for arguments in (("said",), ("search", "jalan"), ("figures",)):
        told = command(path, *arguments, "--from", "2025-01-01", "--to", "2020-01-01")
        assert "Tanggalnya terbalik: 2025-01-01 – 2020-01-01" in told.stderr


def test_the_page_tells_it_too(path):
    from fastapi.testclient import TestClient

    from pipeline.web.app import create_app

    with TestClient(create_app(path), base_url="http://127.0.0.1:8000") as client:
        assert "Tanggalnya terbalik" in client.get("/", params={"from": "2025-01-01", "to": "2020-01-01"}).text
        answer = client.get("/", params={"who": "Wirya Adinata", "about": "Danau Biru"}).text
        assert "tidak dalam kata-kata pembicaranya" in answer and '"/artikel/r1"' in answer


@pytest.mark.parametrize("words", ["", "  "])
def test_a_trace_of_nothing_says_what_is_missing(base, words):
    with pytest.raises(InputError, match="no regulation is given") as error:
        base.trace(words)
    assert translated(str(error.value), "id").startswith("peraturannya belum disebut")


def test_persons_who_are_quoted_are_counted(base):
    stats = base.stats()
    assert (stats["speakers"], stats["persons"]) == (5, 6)


def test_figures_of_nothing_tell_where_the_words_stand(base, path):
    (note,) = [n for n in base.figures("Danau Biru").understood if n.kind == "unmeasured"]
    assert (note.ids, note.label) == (("r1",), "1")
    shown = command(path, "figures", "--about", "Danau Biru").output
    assert 'Tidak ada angka yang ukurannya memuat "Danau Biru"; 1 artikel' in shown and "jejak article r1" in shown
    assert not [n for n in base.figures("kuda terbang").understood if n.kind == "unmeasured"]


def test_a_day_without_a_post_tells_the_nearest_that_are_seen(path):
    shown = command(path, "who", "Dwi Agung Pratama", "--at", "2017-01-02").output
    assert "Yang terlihat terdekat" in shown and "Kepala Dinas Pekerjaan Umum Uji" in shown
    held = command(path, "who", "Dwi Agung Pratama", "--at", "2023-07-27").output
    assert "Yang terlihat terdekat" not in held


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (["said", "Ratna", "--lang", "en"], ["--lang", "en", "said", "Ratna"]),
        (["said", "--lang=en", "Ratna"], ["--lang=en", "said", "Ratna"]),
        (["--lang", "en", "said"], ["--lang", "en", "said"]),
        (["said", "Ratna", "--lang"], ["--lang", "said", "Ratna"]),
        (["said", "lang en"], ["said", "lang en"]),
    ],
)
def test_the_language_may_stand_anywhere(typed, read):
    from pipeline.cli import language_first

    assert language_first(typed) == read


def test_an_id_that_nobody_bears_is_told(path):
    with KnowledgeBase(path, read_only=True) as base:
        found = base.said(speaker="Wirya Adinata")
        assert (found.total, [(note.kind, note.words) for note in found.understood]) == (
            0,
            [("nobody", "Wirya Adinata")],
        )
        (row,) = base.said("Wirya Adinata")
        assert base.said(speaker=row.speaker_id).understood == ()
