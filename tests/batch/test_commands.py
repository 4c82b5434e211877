"""``jejak watch`` and ``jejak batch`` as a reader runs them."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import subprocess
import sys
import time

import pytest
from misbehaving import DAY, LATER, running

from pipeline.batch.progress import Progress
from pipeline.cli.progress import line, shown
from pipeline.ingest import Summary

JEJAK = [sys.executable, "-c", "from pipeline.cli import main; main()"]


def jejak(*arguments, **environment):
    return subprocess.run(
        [*JEJAK, *map(str, arguments)], capture_output=True, text=True, timeout=180,
        env={**os.environ, "JEJAK_LANG": "id", **environment},
    )  # fmt: skip


def rows(done):
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_batch_tells_what_became_of_it_and_goes_on(tmp_path, corpus):
    (tmp_path / "kosong.html").write_bytes(b"")
    sources = (corpus / "articles", tmp_path / "kosong.html")
    options = ("--store", tmp_path / "j.db", "--folder", tmp_path / "kerja", "--workers", 1, "--shard-size", 10)
    done = jejak("batch", *sources, *options, "--json", tmp_path / "catatan.jsonl")
    assert done.returncode == 8, done.stderr
    told = re.match(
        r"(\d+) halaman: (\d+) artikel baru, (\d+) versi baru.* 1 gagal\. Kali ini dibaca (\d+)", done.stdout
    )
    assert told and told[1] == told[4] and int(told[2]) >= 20
    events = [json.loads(line) for line in (tmp_path / "catatan.jsonl").read_text(encoding="utf-8").splitlines()]
    kinds = [event["event"] for event in events]
    assert (kinds[0], set(kinds[1:-1]), kinds[-1]) == ("start", {"shard"}, "end")
    assert (events[-1]["kept"], events[-1]["failed"]) == (int(told[2]), 1)
    [issue] = [
        row
        for row in rows(jejak("issues", "--store", tmp_path / "j.db", "--format", "jsonl"))
        if row["code"] == "empty"
    ]
    assert "kosong.html" in json.dumps(issue)

    start = time.monotonic()
    again = jejak("batch", *sources, *options)
    assert f"{told[1]} halaman: {told[2]} artikel baru" in again.stdout and "dibaca 0 dalam" in again.stdout
    assert time.monotonic() - start < 20, "nothing is read, so no model is loaded"


def test_what_was_read_before_is_told_where_nothing_is_added(tmp_path):
    (tmp_path / "kosong").mkdir()
    row = '{"text": "Bupati Sleman Rina Utami mengatakan tarif itu naik."}'
    (tmp_path / "a.jsonl").write_text(row, encoding="utf-8")

    def told(source, store):
        options = ("--store", tmp_path / store, "--folder", tmp_path / source.split(".")[0], "--workers", 1)
        return "Semua sudah dibaca sebelumnya" in jejak("batch", tmp_path / source, *options).stdout

    assert [told("a.jsonl", "a.db"), told("a.jsonl", "a.db"), told("a.jsonl", "b.db")] == [False, True, False]
    assert not told("kosong", "a.db")


def test_each_input_has_a_folder_of_its_own(tmp_path, monkeypatch):
    """As the guide shows them: one batch after another, neither told where to work."""
    from pipeline.batch.shards import folder_of

    monkeypatch.chdir(tmp_path)
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("", encoding="utf-8")
        done = jejak("batch", name, "--store", "j.db", "--workers", 1)
        assert done.returncode == 8 and "1 gagal" in done.stdout, done.stderr
    assert sorted(path.name.rpartition("-")[0] for path in (tmp_path / "jejak.batch").iterdir()) == ["a-txt", "b-txt"]
    first = folder_of(["a.txt"])
    assert first == folder_of(["a.txt"]) != folder_of(["a.txt"], shard_size=9) != folder_of(["a.txt"], hosts=[".id"])
    (tmp_path / "a.txt").write_text("Bupati hadir.", encoding="utf-8")
    assert folder_of(["a.txt"]) != first, "what has changed since is another input"
    assert folder_of(["kompas:2023-07-01..2023-07-31"]).name.startswith("kompas-2023-07-01-2023-07-31-")


def test_a_source_that_is_missing_begins_no_batch(tmp_path, corpus):
    options = ("--folder", tmp_path / "kerja", "--store", tmp_path / "j.db")
    done = jejak("batch", corpus / "articles", tmp_path / "tidak-ada.warc.gz", *options)
    assert (done.returncode, "tidak-ada.warc.gz" in done.stderr, (tmp_path / "kerja").exists()) == (2, True, False)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [(("--engine", "dask"), 2, "scheduler"), (("--engine", "spark"), 2, "spark"),
     (("--json", "/tidak/ada.jsonl"), 2, "ada"), (("--host", "https://x/"), 2, "situs ditulis"),
     (("--workers", "-1"), 2, "")],
)  # fmt: skip
def test_wrong_options_are_one_clear_line(tmp_path, corpus, arguments, code, said):
    folder = ("--folder", tmp_path / "kerja", "--store", tmp_path / "j.db")
    done = jejak("batch", corpus / "articles", *folder, *arguments)
    assert (done.returncode, "Traceback" in done.stderr) == (code, False)
    assert said in done.stderr


@pytest.fixture
def newsroom(corpus):
    """A site with a feed of two articles of invented people, and one more that is not in the feed yet."""
    with running() as (address, server):
        names = ("kompas-2021-04-12-desa", "detik-2024-09-17-galuh", "antara-2022-05-31-bogor")
        server.pages = {name: (corpus / "articles" / f"{name}.html").read_bytes() for name in names}
        server.feed = dict.fromkeys(names[:2], DAY)
        server.address, server.names = address, names
        yield server


def test_watching_reads_what_is_new_and_asks_on_condition(tmp_path, newsroom):
    where = ("--store", tmp_path / "j.db", "--cache", tmp_path / "mentah", "--private", "--delay", 0)
    first = jejak("watch", f"{newsroom.address}/feed", *where, "--rounds", 2, "--every", 1)
    assert first.returncode == 0, first.stderr
    assert re.findall(r"(\d+) artikel baru", first.stdout) == ["2", "0"]
    newsroom.feed = {**newsroom.feed, newsroom.names[2]: LATER}
    before = len(newsroom.asked)
    second = jejak("watch", f"{newsroom.address}/feed", *where, "--rounds", 1, "--contact", "meja@contoh.id")
    assert re.findall(r"(\d+) artikel baru", second.stdout) == ["1"]
    since = list(zip(newsroom.asked, newsroom.headers, strict=True))[before:]
    assert [path for path, _ in since] == ["/robots.txt", "/feed", f"/berita/{newsroom.names[2]}"]
    assert since[1][1]["If-None-Match"] and "meja@contoh.id" in since[1][1]["User-Agent"]
    stats = rows(jejak("stats", "--store", tmp_path / "j.db", "--format", "jsonl"))[0]
    assert (stats["articles"], stats["versions"]) == (3, 0)


def test_watching_goes_on_past_a_feed_that_fails(tmp_path, newsroom):
    where = ("--store", tmp_path / "j.db", "--cache", tmp_path / "mentah", "--private", "--delay", 0)
    done = jejak("watch", f"{newsroom.address}/missing", f"{newsroom.address}/feed", *where, "--rounds", 1)
    assert (done.returncode, "2 artikel baru" in done.stdout, "status 404" in done.stdout) == (8, True, True)
    assert "Traceback" not in done.stderr


def test_private_addresses_are_fetched_only_if_asked_for(tmp_path, newsroom):
    done = jejak(
        "watch", f"{newsroom.address}/feed", "--store", tmp_path / "j.db", "--cache", tmp_path / "c", "--rounds", 1
    )
    assert (done.returncode, newsroom.asked) == (8, [])
    assert "alamat pribadi" in done.stdout


def test_a_batch_of_addresses_is_fetched_once_whatever_happens(tmp_path, newsroom):
    """The feed is read once: what stands in it later is for another folder, so that going on is the same batch."""
    where = ("--store", tmp_path / "j.db", "--folder", tmp_path / "kerja", "--private", "--delay", 0, "--workers", 1)
    command = [*JEJAK, *map(str, ("batch", f"{newsroom.address}/feed", *where))]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    end = time.monotonic() + 60
    while not any(path.startswith("/berita") for path in newsroom.asked) and time.monotonic() < end:
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    newsroom.feed = {newsroom.names[2]: LATER}
    done = jejak("batch", f"{newsroom.address}/feed", *where)
    assert done.returncode == 0 and done.stdout.startswith("2 halaman: 2 artikel baru"), done.stdout + done.stderr
    assert newsroom.asked.count("/feed") == 1


def test_progress_is_one_line_with_rate_time_left_and_counts(monkeypatch):
    counts = Summary(kept=1344, same=7, not_article=50, foreign=1, failed=2)
    progress = Progress(shards=7, shards_total=10, pages=1404, rate=6.94, left=3725.0, counts=counts)
    told = line(progress)
    for part in (
        "1404 halaman",
        "6.9 per detik",
        "sisa 1:02:05",
        "1344 baru",
        "7 sudah ada",
        "51 bukan artikel",
        "2 gagal",
    ):
        assert part in told

    class Terminal(io.StringIO):
        def isatty(self):
            return True

    for stream, seen in ((Terminal(), True), (io.StringIO(), False)):
        monkeypatch.setattr(sys, "stderr", stream)
        with shown() as on_progress:
            on_progress(progress)
        assert ("1404 halaman" in stream.getvalue()) is seen
