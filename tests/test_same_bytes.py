"""The same input gives the same bytes, whatever the order in which a process keeps its sets."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

#: The pronoun that opens the second paragraph is found twice, by the statement's speaker and by the latest subject.
TEXT = (
    'GROBOGAN - "Tempat itu juga menjadi lokasi upacara tahunan," kata Kepala Dinas Perdagangan Kabupaten Grobogan '
    "Sri Wulandari di Grobogan, Sabtu (3/10/2020).\n"
    "Ia mengakui sudah menghubungi berbagai pihak, seperti Pertamina dan PLN.\n"
    "Ia menceritakan, pasar keliling ini mendatangi 40 desa. Oleh karena itu, ia mengajak semua warga menjaganya."
)


def test_two_processes_write_the_same(tmp_path, corpus):
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": "r1", "title": "Pasar", "text": TEXT}) + "\n", encoding="utf-8")
    command = [sys.executable, "-c", "from pipeline.cli import main; main()", "extract", "--detail"]
    started = [
        subprocess.Popen(
            [*command, str(tmp_path / "a.jsonl"), str(corpus / "articles")], stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, env={**os.environ, "PYTHONHASHSEED": seed},
        )
        for seed in ("1", "4")
    ]  # fmt: skip
    first, second = (process.communicate(timeout=120)[0] for process in started)
    assert first == second
    assert len(first.splitlines()) > 20


@pytest.mark.parametrize(("told", "threads"), [({}, "1"), ({"OPENBLAS_NUM_THREADS": "3"}, "3")])
def test_reading_keeps_to_one_thread_unless_told(told, threads):
    """Several threads on small matrices made reading several times slower."""
    bare = {name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")}
    command = [sys.executable, "-c", "import pipeline, os; print(os.environ['OPENBLAS_NUM_THREADS'])"]
    assert subprocess.check_output(command, text=True, env={**bare, **told}).strip() == threads
