"""The command, run as a reader runs it: answers, formats, clear lines and exit codes for bad input."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.cli import main


def jejak(*arguments, given=None, **environment):
    command = [sys.executable, "-c", "from pipeline.cli import main; main()", *map(str, arguments)]
    told = {**os.environ, "JEJAK_LANG": "id", **environment}
    return subprocess.run(command, input=given, capture_output=True, text=True, timeout=120, env=told)


@pytest.fixture(scope="module")
def base(tmp_path_factory, corpus):
    path = tmp_path_factory.mktemp("cli") / "demo.db"
    done = jejak("ingest", corpus / "articles", "--store", path)
    assert done.returncode == 0, done.stderr
    return path


def rows(done):
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("name", ["ask", "tanya"])
def test_a_question_may_be_asked_by_the_word_for_it(base, name):
    asked = ("siapa bicara tentang Inpres 2/2021", "--store", base, "--format", "jsonl")
    assert rows(jejak(name, *asked)) == rows(jejak("said", *asked)) != []


ASKED = re.findall(
    r"^jejak ((?:said|trace|who|figures|search) .*?)\s*(?:#.*)?$",
    (Path(__file__).parents[1] / "README.md").read_text("utf-8"),
    re.MULTILINE,
)


@pytest.mark.parametrize("line", ASKED)
def test_every_question_that_readme_shows_has_an_answer_in_the_demonstration(base, line):
    done = jejak(*shlex.split(line), "--store", base)
    assert done.returncode == 0, done.stderr
    assert "aksara" in done.stdout or "hasil" in done.stdout
    assert "Tidak ada" not in done.stdout


def test_the_questions_that_readme_shows_are_found():
    assert len(ASKED) >= 8


def test_who_said_what_about_a_regulation(base):
    found = rows(jejak("said", "--about", "inpres no 2 tahun 2021", "--store", base, "--format", "jsonl"))
    assert len(found) >= 10
    assert len({row["speaker_id"] for row in found if row["speaker_id"]}) >= 3
    for row in found:
        assert row["words"] and row["article"] and row["end"] > row["start"] and "inpres-2-2021" in row["regulations"]


def test_the_words_stand_at_the_offsets(base):
    row = rows(jejak("said", "--about", "Inpres 2/2021", "--store", base, "--format", "jsonl"))[0]
    article = rows(jejak("article", row["article"], "--store", base, "--format", "jsonl"))[0]
    assert article["text"][row["start"] : row["end"]] == row["words"]


@pytest.mark.parametrize(
    "question",
    [("trace", "Inpres 2/2021"), ("who", "Galuh Sempalawe"), ("figures",), ("stats",), ("issues",),
     ("search", "peserta"), ("graph", "quoted"), ("doctor",)],
)  # fmt: skip
def test_every_question_answers_in_json(base, question):
    done = jejak(*question, "--store", base, "--format", "json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)


def test_what_an_answer_is_made_of(base):
    (found,) = rows(jejak("said", "--about", "Inpres 2/2021", "--facets", "--store", base, "--format", "jsonl"))
    assert found["total"] >= 10 and sum(count["count"] for count in found["publisher"]) == found["total"]
    told = jejak("search", "peserta", "--facets", "--store", base).stdout
    assert "Penerbit: " in told and "×" in told and "Orang: " in told


def test_pages_of_an_answer_follow_one_another(base):
    ask = ("said", "--about", "Inpres 2/2021", "--store", base, "--format", "jsonl")
    whole, first, second = (rows(jejak(*ask, *page)) for page in ((), ("-n", "4"), ("-n", "4", "--offset", "4")))
    assert [row["id"] for row in first + second] == [row["id"] for row in whole[:8]]


def test_the_post_held_at_a_day(base):
    held = rows(jejak("who", "Galuh Sempalawe", "--at", "2024-09-17", "--store", base, "--format", "jsonl"))
    assert [post["role"] for post in held] == ["Direktur Perencanaan Iuran Daerah"], "as most print it, and no namesake"
    none = jejak("who", "Galuh Sempalawe", "--at", "1999", "--store", base)
    assert none.returncode == 0 and "Tidak ada hasil" in none.stderr


def test_measures_of_a_period(base):
    whole = rows(jejak("graph", "quoted", "--store", base, "--format", "jsonl", "-n", "99"))
    part = rows(jejak("graph", "quoted", "--to", "2022", "--store", base, "--format", "jsonl", "-n", "99"))
    assert 0 < sum(row["score"] for row in part) < sum(row["score"] for row in whole)


def test_csv_has_a_heading_and_every_row(base):
    done = jejak("said", "--about", "Inpres 2/2021", "--store", base, "--format", "csv")
    table = list(csv.DictReader(io.StringIO(done.stdout)))
    assert {"speaker", "position", "words", "url", "start", "end"} <= set(table[0])


def test_period_narrows(base):
    whole = rows(jejak("said", "--about", "Inpres 2/2021", "--store", base, "--format", "jsonl"))
    part = rows(jejak("said", "--about", "Inpres 2/2021", "--to", "2022", "--store", base, "--format", "jsonl"))
    assert 0 < len(part) < len(whole) and all(row["date"] < "2023" for row in part)


def test_reading_twice_changes_nothing(base, corpus):
    before = rows(jejak("stats", "--store", base, "--format", "jsonl"))[0]
    assert jejak("ingest", corpus / "articles", "--store", base).returncode == 0
    after = rows(jejak("stats", "--store", base, "--format", "jsonl"))[0]
    same = ("articles", "versions", "statements", "persons", "institutions")
    assert [before[name] for name in same] == [after[name] for name in same]


def test_graph_export(base, tmp_path):
    import networkx

    out = tmp_path / "graph.graphml"
    assert jejak("graph", "export", out, "--store", base).returncode == 0
    assert networkx.read_graphml(out).number_of_nodes() > 20


def test_a_judgement_is_kept_and_taken_back(base):
    found = rows(jejak("who", "Galuh Sempalawe", "--store", base, "--format", "jsonl"))
    number = found[0]["id"]
    assert jejak("judge", "different", number, "p-none", "--store", base).returncode in {0, 2}
    said = rows(jejak("said", "--about", "Inpres 2/2021", "--store", base, "--format", "jsonl"))[0]
    assert jejak("judge", "wrong extraction", said["id"], "--store", base).returncode == 0
    left = rows(jejak("said", "--about", "Inpres 2/2021", "--store", base, "--format", "jsonl"))
    assert said["id"] not in {row["id"] for row in left}
    kept = [json.loads(line) for line in jejak("judgements", "--store", base).stdout.splitlines()]
    undone = jejak("judge", "undo", kept[-1]["id"], "--store", base)
    assert undone.returncode == 0 and "dibatalkan" in undone.stdout


def test_extract_from_standard_input_prints_the_published_format():
    row = {
        "id": "r1",
        "title": "Tarif",
        "published": "2025-03-03",
        "text": "Bupati Banggai, Ludirman Kasangkala, mengatakan tarif naik 5 persen. " * 4,
    }
    done = jejak("extract", "-", given=json.dumps(row) + "\n")
    record = rows(done)[0]
    assert record["schema"] == "jejak/1" and record["article"]["source_id"] == "r1"
    assert list(record) == [
        "schema",
        "article",
        "persons",
        "institutions",
        "places",
        "positions",
        "regulations",
        "figures",
        "statements",
        "issues",
    ]
    assert "boilerplate" not in record["article"]


@pytest.mark.parametrize(
    ("name", "content"),
    [("kosong.html", b""), ("gambar.html", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9),
     ("rusak.html.gz", gzip.compress(b"<p>" * 999, mtime=0)[:30]),
     ("baris.jsonl", b'{"id": 1, "text": \n'), ("bukan.html", b"<html><body><nav>menu</nav></body></html>")],
)  # fmt: skip
def test_bad_input_is_one_clear_line_and_the_rest_goes_on(name, content, tmp_path, corpus):
    (tmp_path / name).write_bytes(content)
    good = next((corpus / "articles").glob("detik-*.html"))
    done = jejak("extract", tmp_path / name, good)
    assert done.returncode == 8
    complaints = [line for line in done.stderr.splitlines() if line.startswith("jejak:")]
    assert complaints and "Traceback" not in done.stderr
    assert any(json.loads(line)["statements"] for line in done.stdout.splitlines())


def test_a_page_beyond_all_measure_is_set_aside(tmp_path, corpus):
    with (tmp_path / "besar.html").open("w") as file:
        file.write("<html><body>")
        for _ in range(60):
            file.write("<p>tarif</p>" * 83_400)
    good = next((corpus / "articles").glob("detik-*.html"))
    done = jejak("ingest", tmp_path / "besar.html", good, "--store", tmp_path / "a.db")
    assert done.returncode == 8 and "lebih besar dari 50 MB" in done.stderr and "Traceback" not in done.stderr
    issue = rows(jejak("issues", "--store", tmp_path / "a.db", "--format", "jsonl"))[0]
    assert (issue["stage"], issue["code"]) == ("read", "too-large") and "besar.html" in issue["detail"]
    assert rows(jejak("stats", "--store", tmp_path / "a.db", "--format", "jsonl"))[0]["articles"] == 1


def test_a_folder_that_may_not_be_opened_is_named(tmp_path, corpus, monkeypatch, capsys):
    """Root may open everything, so the refusal is played by the operating system's own call."""
    closed, scandir = tmp_path / "tertutup", os.scandir
    closed.mkdir()
    (tmp_path / "a.html").write_bytes(next((corpus / "articles").glob("detik-*.html")).read_bytes())

    def refuse(path="."):
        if os.fspath(path) == str(closed):
            raise PermissionError(13, "Permission denied", str(closed))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    monkeypatch.setattr(sys, "argv", ["jejak", "ingest", str(tmp_path), "--store", str(tmp_path / "a.db")])
    monkeypatch.setenv("JEJAK_LANG", "id")
    with pytest.raises(SystemExit) as stopped:
        main()
    said = capsys.readouterr()
    assert stopped.value.code == 8 and f"{closed}: tidak boleh dibuka" in said.err and "1 artikel baru" in said.out


ENGLISH = (
    "The governor said that the fares of the city bus will not rise this year, and that the drivers are paid. " * 5
)
LONG = "".join(f"Gubernur Papua Barat, Yosep Wambrauw, mengatakan tarif bus nomor {n} tetap.\n" for n in range(40))


def run_here(monkeypatch, capsys, *arguments):
    monkeypatch.setattr(sys, "argv", ["jejak", *map(str, arguments)])
    monkeypatch.setenv("JEJAK_LANG", "id")
    code = 0
    try:
        code = main() or 0
    except SystemExit as stopped:
        code = stopped.code or 0
    return code, capsys.readouterr()


def test_what_fell_out_of_a_folder_is_named_with_its_file(tmp_path, monkeypatch, capsys):
    (tmp_path / "2023").mkdir()
    (tmp_path / "2023" / "inggris.txt").write_text(ENGLISH, encoding="utf-8")
    rows_ = [{"id": "berita-7", "text": "Tarif tetap."}, {"text": ENGLISH}, {"text": LONG}]
    (tmp_path / "b.jsonl").write_text("\n".join(map(json.dumps, rows_)), encoding="utf-8")
    code, said = run_here(monkeypatch, capsys, "ingest", tmp_path, "--store", tmp_path / "a.db")
    assert said.err.replace(f"{tmp_path}/", "").splitlines() == [
        "jejak: b.jsonl:2: pembersihan, bukan bahasa Indonesia: bahasa Inggris",
        "jejak: 2023/inggris.txt: pembersihan, bukan bahasa Indonesia: bahasa Inggris",
    ]
    assert code == 8 and "2 artikel baru" in said.out and "sebagian" not in said.out


def test_an_article_read_in_part_is_told(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("pipeline.nlp.build.LONGEST", 1000)
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": "buku", "text": LONG}), encoding="utf-8")
    for arguments in (
        ("ingest", tmp_path / "a.jsonl", "--store", tmp_path / "a.db"),
        ("extract", tmp_path / "a.jsonl", "-o", tmp_path / "o"),
    ):
        code, said = run_here(monkeypatch, capsys, *arguments)
        assert re.search(
            rf"buku\)?: pengenalan, terlalu panjang: dibaca sampai aksara \d+ dari {len(LONG) - 1}\n", said.err
        )
        assert code == 0 and ("1 artikel hanya terbaca sebagian" in said.out) is (arguments[0] == "ingest")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(("extract", "tidak-ada.html"), 2), (("said", "--store", "tidak-ada.db"), 4), (("evaluate", "tidak-ada.jsonl"), 2),
     (("said", "--from", "kemarin"), 2), (("artikel",), 2)],
)  # fmt: skip
def test_exit_codes(arguments, code, base, tmp_path):
    extra = ("--store", base) if arguments[0] == "said" and "--store" not in arguments else ()
    done = jejak(*arguments, *extra)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr


GOLD = {"id": "a1", "raw": "Bupati hadir.", "text": "Bupati hadir."}
WRONG = {
    "no gold at all": ("evaluate", {"a": 1}),
    "no object": ("evaluate", [1]),
    "gold without its kinds": ("evaluate", GOLD),
    "a judgement without evidence": ("judgements --import", {"id": 1, "kind": "wrong speaker", "subject": "a1-5"}),
    "a judgement of no kind": ("judgements --import", {"id": 1, "kind": "salah", "subject": "a1-5"}),
    "evidence of another form": (
        "judgements --import",
        {"id": 1, "kind": "same", "subject": "p1", "object": "p2", "evidence": {"subject": {"shown": "a1"}}},
    ),
    "a post that is not told": ("judgements --import", {"id": 1, "kind": "wrong post", "subject": "p1"}),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_file_of_another_form_is_one_clear_line(name, base, tmp_path):
    command, row = WRONG[name]
    (tmp_path / "salah.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    extra = ("--store", base) if "--import" in command else ()
    done = jejak(*command.split(), tmp_path / "salah.jsonl", *extra)
    assert (done.returncode, done.stderr.count("\n"), "Traceback" in done.stderr) == (2, 1, False), done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(("evaluate", "corpus/gold/reports.jsonl", "GOLD", "--detail", "orang"), "bukan jenis yang dinilai"),
     (("serve", "--log", "/tidak/ada/catatan.jsonl"), "/tidak/ada/catatan.jsonl"),
     (("--lang", "fr", "stats"), "'fr'"), (("judgements", "--import", "corpus"), "corpus")],
)  # fmt: skip
def test_options_that_are_wrong_are_told(arguments, said, base, tmp_path, root):
    (tmp_path / "r.jsonl").write_text('{"article": {"id": "x", "text": "x"}}\n', encoding="utf-8")
    given = [
        str(root / a) if a.startswith("corpus") else str(tmp_path / "r.jsonl") if a == "GOLD" else a for a in arguments
    ]
    done = jejak(*given, *(("--store", base) if "evaluate" not in arguments else ()))
    assert (done.returncode, "Traceback" in done.stderr) == (2, False), done.stderr
    assert said in done.stderr


def test_the_doctor_and_the_counts_speak_the_readers_language(base):
    told = jejak("doctor", "--store", base).stdout
    assert "kunci antartabel" in told and "pernyataan tanpa artikel" in told and "foreign keys" not in told
    assert "foreign keys" in jejak("--lang=en", "doctor", "--store", base).stdout
    counted = jejak("stats", "--store", base).stdout
    assert "penyebutan peraturan" in counted and "regulation_mentions" not in counted
    assert "regulation_mentions" in jejak("stats", "--store", base, "--format", "json").stdout


HUNGRY = """
import pipeline.clean
whole = pipeline.clean.clean
def clean(page):
    held = bytearray(8 * 1024**3) if "RAKUS" in page.content else None
    return whole(page)
pipeline.clean.clean = clean
from pipeline.cli import main
main()
"""


@pytest.mark.parametrize("command", ["ingest", "extract"])
def test_a_page_that_wants_all_memory_is_set_aside_alone(tmp_path, command):
    sentence = "Bupati Rantau Sewu, Ludirman Kasangkala, mengatakan jalan desa harus selesai tahun ini. "
    (tmp_path / "a.txt").write_text("Jalan RAKUS\n" + sentence * 5, encoding="utf-8")
    (tmp_path / "b.txt").write_text("Jalan desa\n" + sentence * 5, encoding="utf-8")
    where = ("--store", tmp_path / "j.db") if command == "ingest" else ()
    arguments = [sys.executable, "-c", HUNGRY, command, tmp_path, *where]
    done = subprocess.run(list(map(str, arguments)), capture_output=True, text=True, timeout=180)
    assert done.returncode == 8 and "MemoryError" in done.stderr and "Traceback" not in done.stderr
    assert "1 artikel baru" in done.stdout if command == "ingest" else "Ludirman" in done.stdout


def test_a_file_that_is_no_base_is_refused(tmp_path):
    wrong = tmp_path / "catatan.db"
    wrong.write_text("bukan basis data, hanya catatan" * 50)
    done = jejak("stats", "--store", wrong)
    assert done.returncode == 4 and done.stderr.count("\n") == 1


def test_english_by_a_switch(base):
    assert "Source: " in jejak("--lang", "en", "said", "--about", "Inpres 2/2021", "--store", base).stdout
    assert "Sumber: " in jejak("said", "--about", "Inpres 2/2021", "--store", base).stdout


def test_a_printed_statement_can_be_cited(base):
    """Each shows day, speaker and post, the words (quoted where print quotes them), site, offsets and whole address."""
    found = rows(jejak("said", "--about", "Inpres 2/2021", "--store", base, "--format", "jsonl"))
    printed = jejak("said", "--about", "Inpres 2/2021", "--store", base).stdout
    assert len(printed.split("\n\n")) == len(found)
    for row, block in zip(found, printed.split("\n\n"), strict=True):
        flowing = " ".join(block.split())
        who = f"{row['speaker']}, {row['position']}" if row["position"] else row["speaker"]
        assert flowing.startswith(f"{row['date']} {who}")
        words = row["words"].rstrip(",")
        assert (f"“{words}”" in flowing) == (row["type"] == "direct") and words in flowing
        assert f"{row['publisher']}, aksara {row['start']}–{row['end']}, artikel {row['article']}" in flowing
        assert row["url"] is None or row["url"] in block.split("\n")[-1] or row["url"] in block


def test_asking_loads_no_model():
    heavy = ("spacy", "trafilatura", "networkx", "fastapi")
    code = f"import sys; import pipeline.cli.app; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


def test_a_printed_trace_says_what_was_understood_and_shows_sentences(base):
    printed = jejak("trace", "inpres 2/2021", "--store", base).stdout
    found = rows(jejak("trace", "inpres 2/2021", "--store", base, "--format", "jsonl"))
    assert printed.startswith("inpres 2/2021 = Inpres 2/2021\n")
    assert "artikel" in printed.splitlines()[2]
    flowing = " ".join(printed.split())
    for row in found:
        assert row["context"] in flowing and f"aksara {row['start']}–{row['end']}, artikel {row['article']}" in flowing
        assert not row["statement"] or f"Menurut {row['speaker']}" in flowing


def test_a_printed_profile_shows_each_post_in_print(base):
    printed = " ".join(jejak("who", "Galuh Sempalawe", "--store", base).stdout.split())
    found = rows(jejak("who", "Galuh Sempalawe", "--store", base, "--format", "jsonl"))
    assert any(profile["posts"] for profile in found)
    for post in [post for profile in found for post in profile["posts"]]:
        assert post["label"] in printed
        for shown in post["evidence"]:
            assert f"“{shown['words']}”" in printed and f"aksara {shown['start']}–{shown['end']}" in printed


def test_figures_over_time(base):
    found = rows(jejak("figures", "--series", "--store", base, "--format", "jsonl"))
    printed = jejak("figures", "--series", "--store", base).stdout
    for series in found:
        assert len({claim["moment"] for claim in series["claims"]}) > 1 or series["disputed"]
        assert series["measure"] in printed


def test_pairs_for_review_say_what_to_type(base):
    found = rows(jejak("review", "--store", base, "--format", "jsonl"))
    printed = jejak("review", "--store", base).stdout
    assert all(f"jejak judge same {row['first']} {row['second']}" in printed for row in found)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("said", "--foo"), "tidak ada opsi --foo"),
        (("saidd",), "tidak ada perintah 'saidd'"),
        (("trace",), "masukan 'regulation' belum diisi"),
        (("said", "--limit", "x"), "harus bilangan bulat"),
        (("said", "Sri", "Wulandari"), "dalam tanda kutip"),
        (("said", "--stance", "marah"), "bukan pilihan untuk sikap; yang ada: netral (neutral)"),
    ],
)
def test_a_wrong_command_line_is_told_in_indonesian(base, arguments, said):
    done = jejak(*arguments, *(("--store", base) if "--stance" in arguments else ()))
    assert done.returncode == 2 and said in done.stderr and "Usage" not in done.stderr
    english = jejak("--lang", "en", *arguments)
    assert "Pemakaian" not in english.stderr


def test_help_and_names_of_rows_are_indonesian(base):
    shown = jejak("said", "--help").stdout
    assert "Pemakaian: jejak said [OPSI]" in shown and "Opsi:" in shown and "Show this" not in shown
    assert "Usage: jejak said" in jejak("said", "--help", JEJAK_LANG="en").stdout
    assert not re.search(r"default|<(?:str|int|float|path|list)", shown)
    assert "[bawaan: terbaru]" in " ".join(shown.split())
    assert len({line.index("  ", 30) for line in shown.splitlines() if "Sikap:" in line or "Penerbit:" in line}) <= 1
    stats, checks = jejak("stats", "--store", base).stdout, jejak("doctor", "--store", base).stdout
    assert "penyebutan peraturan" in stats and "regulation_mentions" not in stats
    assert "pembicara yang tidak dikenal" in checks and "speakers without entity" not in checks
    assert "Anggota" in jejak("graph", "communities", "--store", base).stdout
