"""Every message that the code raises or files has its Indonesian, and says what varies in it unchanged."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import pipeline
from pipeline import resources
from pipeline.resources import translations

ENTRIES = resources.toml("translations.toml")["message"]
HOUSE = Path(pipeline.__file__).parent
PROGRAMMERS = {"ValueError", "TypeError", "KeyError", "NotImplementedError", "RuntimeError", "AssertionError"}


def texts(node):
    """The English of a literal, an f-string ("X" for what varies) or both arms of a choice."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(part.value if isinstance(part, ast.Constant) else "X" for part in node.values)
    elif isinstance(node, ast.IfExp):
        yield from texts(node.body)
        yield from texts(node.orelse)


def messages():
    """Each text of a raised error of ours, or of an issue, with its place."""
    for path in sorted(HOUSE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name in {"Issue", "failed"} or (name.endswith("Error") and name not in PROGRAMMERS):
                for argument in node.args:
                    for text in texts(argument):
                        if " " in text and re.search(r"[a-z]{3}", text.replace("X", "")):
                            yield f"{path.relative_to(HOUSE)}:{node.lineno}", text


def test_the_search_sees_the_messages():
    assert len(list(messages())) > 60


@pytest.mark.parametrize(("place", "text"), messages())
def test_every_message_has_its_indonesian(place, text):
    assert translations.known(text), f"{place}: add {text!r} to pipeline/resources/translations.toml"


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["en"][:40])
def test_entries_translate_their_own_example(entry):
    said = translations.translated(entry["example"], "id")
    assert said != entry["example"] or entry["id"] == entry["en"]
    assert translations.translated(entry["example"], "en") == entry["example"]
    assert set(re.findall(r"\{\w+\}", entry["en"])) == set(re.findall(r"\{\w+\}", entry["id"]))


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("berita/a: b.html: Permission denied", "berita/a: b.html: tidak boleh dibuka"),
        ("kerja: No space left on device; what is finished stays, run again to go on",
         "kerja: cakram penuh; yang sudah selesai tetap tersimpan, jalankan lagi untuk melanjutkan"),
        ("kata: yang tak dikenal", "kata: yang tak dikenal"),
        ("", ""),
    ],
)  # fmt: skip
def test_reasons_behind_a_path(message, expected):
    assert translations.translated(message, "id") == expected


def test_every_code_filed_has_a_name():
    codes = {
        node.args[1].value
        for path in HOUSE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"Issue", "failed"}
        and len(node.args) > 1 and isinstance(node.args[1], ast.Constant) and isinstance(node.args[1].value, str)
    }  # fmt: skip
    assert len(codes) > 8
    assert codes <= set(resources.toml("translations.toml")["codes"])
