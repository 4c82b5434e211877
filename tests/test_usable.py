"""What a reader meets when something is not as it should be: a port in use, nothing to read, a file that is no text."""

from __future__ import annotations

import json
import socket
import sys

import pytest

from pipeline.cli import main
from pipeline.cli.serve import look_at
from pipeline.errors import JejakError


def run_here(monkeypatch, capsys, *arguments):
    monkeypatch.setattr(sys, "argv", ["jejak", *map(str, arguments)])
    monkeypatch.setenv("JEJAK_LANG", "id")
    try:
        code = main() or 0
    except SystemExit as stopped:
        code = stopped.code or 0
    return code, capsys.readouterr()


def test_a_port_in_use_is_told_before_the_page_is_said_to_be_open(tmp_path, monkeypatch, capsys):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, said = run_here(monkeypatch, capsys, "serve", "--port", port, "--store", tmp_path / "a.db")
    assert code == 1 and "terbuka" not in said.err
    assert f"porta {port} di 127.0.0.1 sedang dipakai" in said.err and said.err.count("\n") == 1


def test_an_address_of_another_machine_is_told():
    with pytest.raises(JejakError, match=r"192\.0\.2\.1:8000"):
        look_at("192.0.2.1", 8000)


def test_nothing_to_read_is_told(tmp_path, monkeypatch, capsys):
    (tmp_path / "kosong").mkdir()
    (tmp_path / "kosong.json").write_text("[]")
    for path in (tmp_path / "kosong", tmp_path / "kosong.json"):
        code, said = run_here(monkeypatch, capsys, "ingest", path, "--store", tmp_path / "a.db")
        assert code == 2 and f"tidak ada halaman yang terbaca di {path}" in said.err


def test_gold_that_is_no_text_is_told(tmp_path, monkeypatch, capsys):
    (tmp_path / "a.jsonl").write_bytes(b"\xb1\x00\xff" * 50)
    code, said = run_here(monkeypatch, capsys, "evaluate", tmp_path / "a.jsonl")
    assert code == 2 and "bukan teks UTF-8" in said.err and "codec" not in said.err


def test_an_empty_file_is_no_base_yet(tmp_path, monkeypatch, capsys):
    (tmp_path / "a.db").touch()
    code, said = run_here(monkeypatch, capsys, "said", "Bupati", "--store", tmp_path / "a.db")
    assert code == 4 and "berkas kosong" in said.err and "jejak ingest" in said.err


def test_the_doctor_looks_for_pairs_and_persons_that_nothing_shows(tmp_path):
    from invented import spoken

    from pipeline.api import KnowledgeBase

    with KnowledgeBase(str(tmp_path / "a.db"), create=True) as base:
        base.add_all([spoken("a1", "Ratna Wirya", "Tarif tetap")])
        run = base.store.database.run
        run(
            "INSERT INTO entities (id, kind, name, key) VALUES ('p-ratna-wirya-4fe64841', 'person', 'Ratna Wirya', 'x')"
        )
        for pair in (("p-ratna-wirya", "p-ratna-wirya"), ("p-ratna-wirya", "p-tidak-ada")):
            values = {"one": pair[0], "other": pair[1], "features": json.dumps([])}
            run("INSERT INTO doubts VALUES (:one, :other, 2.9, :features, 'a1')", values)
        run("DELETE FROM unsettled")
        wrong = {check.name: check.detail for check in base.doctor() if not check.ok}
        assert wrong == {"pairs that are none": "2", "persons whom nothing shows": "1"}
        base.doctor(repair=True)
        assert all(check.ok for check in base.doctor()) and base.said("Ratna Wirya").total == 1
