"""Modules that are compiled read as their source does, and are left alone once the source has changed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from pipeline import compiled
from pipeline.compiled import build
from pipeline.indonesian.figures import mentions

READ = """
import hashlib, json, sys
from pathlib import Path
from pipeline.indonesian import regulations
from pipeline.indonesian.figures import mentions
rows = [json.loads(line) for name in sys.argv[1:] for line in Path(name).read_text(encoding="utf-8").splitlines()]
told = hashlib.sha256()
for text in (row["text"] for row in rows):
    told.update(repr(mentions.find(text, cited=regulations.find(text), when=())).encode())
print(mentions.__file__.endswith(".py"), told.hexdigest())
"""


def read(corpus, **environment):
    """Read the figures of the corpus in a process of its own: whether from source, and what it read."""
    gold = [corpus / "gold" / name for name in ("articles.jsonl", "reports.jsonl", "figures.jsonl")]
    shown = subprocess.run(
        [sys.executable, "-c", READ, *map(str, gold)],
        capture_output=True, text=True, check=True, env={**os.environ, **environment},
    )  # fmt: skip
    return shown.stdout.split()


@pytest.mark.skipif(not compiled.in_use(), reason="nothing is compiled here, or the sources have changed since")
def test_compiled_and_interpreted_read_the_same(corpus):
    assert not mentions.__file__.endswith(".py")
    fast, slow = read(corpus), read(corpus, JEJAK_INTERPRETED="1")
    assert (fast[0], slow[0]) == ("False", "True")
    assert fast[1] == slow[1]


@pytest.fixture
def package(tmp_path):
    """A copy of the sources, and a folder of compiled modules that were made from them."""
    for file in [*compiled.sources(), *(compiled.PACKAGE / "schema").glob("*.py")]:
        place = tmp_path / "pipeline" / file.relative_to(compiled.PACKAGE)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, place)
    folder = tmp_path / "built"
    folder.mkdir()
    compiled.stamp(folder).write_text(compiled.fingerprint(tmp_path / "pipeline"), encoding="utf-8")
    return tmp_path / "pipeline", folder


@pytest.mark.parametrize("changed", ["indonesian/numbers.py", "indonesian/figures/money.py", "schema/claims.py"])
def test_a_change_to_a_source_leaves_what_was_compiled(package, changed):
    sources, folder = package
    assert compiled.is_fresh(folder, sources)
    with (sources / changed).open("a", encoding="utf-8") as file:
        file.write("\n# changed\n")
    assert not compiled.is_fresh(folder, sources)


def test_a_new_module_leaves_what_was_compiled(package):
    sources, folder = package
    (sources / "indonesian" / "figures" / "new.py").write_text("", encoding="utf-8")
    assert not compiled.is_fresh(folder, sources)


def test_the_environment_asks_for_python(package, monkeypatch):
    monkeypatch.setattr(compiled, "is_fresh", lambda folder: True)
    monkeypatch.setenv(compiled.INTERPRETED, "1")
    assert compiled.prefer(package[1]) is False


def test_what_another_machine_compiled_is_left(tmp_path, monkeypatch):
    (tmp_path / f"of_another_machine__mypyc{compiled.SUFFIX}").write_bytes(b"no library")
    monkeypatch.setattr(compiled, "is_fresh", lambda folder: True)
    monkeypatch.setattr(
        sys, "meta_path", [found for found in sys.meta_path if not isinstance(found, compiled.Compiled)]
    )
    monkeypatch.delenv(compiled.INTERPRETED, raising=False)
    assert compiled.prefer(tmp_path) is False
    assert not compiled.in_use()


def test_a_module_is_found_by_its_whole_name(tmp_path):
    (tmp_path / f"pipeline.indonesian.numbers{compiled.SUFFIX}").touch()
    finder = compiled.Compiled(tmp_path)
    found = finder.find_spec("pipeline.indonesian.numbers", None)
    assert found is not None and found.origin == str(tmp_path / f"pipeline.indonesian.numbers{compiled.SUFFIX}")
    assert finder.find_spec("pipeline.indonesian.dates", None) is None


def test_without_a_compiler_the_reason_is_said_and_nothing_kept(tmp_path, monkeypatch):
    monkeypatch.setenv("CC", str(tmp_path / "no-such-compiler"))
    monkeypatch.setattr(build, "_LONGEST", 60)
    said = build.build(tmp_path)
    assert said.startswith("compiled modules: not built (") and "\n" not in said
    assert list(tmp_path.iterdir()) == []


def test_what_was_compiled_is_stamped_with_the_sources_it_is_of(tmp_path, monkeypatch):
    """A module changed while the compiler runs must not pass for what it compiled."""

    def compile_other_source(*_, cwd, **__):
        (cwd / "pipeline" / "indonesian" / "numbers.py").write_text("# as it was before\n", encoding="utf-8")
        (cwd / "built").mkdir()

    monkeypatch.setattr(build.subprocess, "run", compile_other_source)
    build.build(tmp_path)
    assert compiled.stamp(tmp_path).exists()
    assert not compiled.is_fresh(tmp_path)


def test_a_folder_that_cannot_be_written_is_said(tmp_path, monkeypatch):
    monkeypatch.setattr(build.subprocess, "run", lambda *_, cwd, **__: (cwd / "built").mkdir())
    assert build.build(tmp_path / "missing").startswith("compiled modules: not built (")
    assert not (tmp_path / "missing").exists()


def test_nothing_is_compiled_where_nobody_asks(tmp_path, monkeypatch):
    monkeypatch.setenv(build.WITHOUT, "1")
    assert build.build(tmp_path).startswith("compiled modules: not asked for")
