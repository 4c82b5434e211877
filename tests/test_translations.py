"""Every message that the code raises or files has its Indonesian, and says what varies in it unchanged."""

from __future__ import annotations

import ast
import re
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import pipeline
from pipeline import resources
from pipeline.errors import JejakError
from pipeline.resources import translations
from pipeline.store.upkeep import _COUNTED, _ORPHANS
from pipeline.web.words import Words

ENTRIES = resources.toml("translations.toml")["message"]
HOUSE = Path(pipeline.__file__).parent


def texts(node):
    """The English of a literal, an f-string ("X" for what varies) or both arms of a choice."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(part.value if isinstance(part, ast.Constant) else "X" for part in node.values)
    elif isinstance(node, ast.IfExp):
        yield from texts(node.body)
        yield from texts(node.orelse)


def ours(kind=JejakError):
    """The names of every error of the house, whatever it is called."""
    found = {kind.__name__}
    for below in kind.__subclasses__():
        found |= ours(below)
    return found


def told():
    """What is called with the words that a reader sees: errors, issues, and how a child process ended."""
    for module in walk_packages(pipeline.__path__, "pipeline."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    return ours() | {"Died", "Check", "Issue", "failed", "_failed", "not_fetched"}


#: Functions that return what is filed or raised elsewhere.
RETURNING = {"_why", "_ends_badly", "lacking"}


def messages():
    """Each text of a raised error of ours, of an issue, of a check or of how a process ended, with its place."""
    calls = told()
    for path in sorted(HOUSE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        given = [n for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name in RETURNING
                 for r in ast.walk(node) if isinstance(r, ast.Return) and r.value for n in [r.value]]  # fmt: skip
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
                given += node.args if name in calls else []
        for node in given:
            for text in texts(node):
                if " " in text and re.search(r"[a-z]{3}", text.replace("X", "")):
                    yield f"{path.relative_to(HOUSE)}:{node.lineno}", text


def test_the_search_sees_the_messages():
    assert len(list(messages())) > 60
    assert {"Busy", "Refused", "Forbidden", "Unreachable", "Unstarted", "BatchError"} <= ours()


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


@pytest.mark.parametrize("name", ["tables", "integrity", "foreign keys", *_ORPHANS])
def test_every_check_of_the_doctor_has_its_indonesian(name):
    assert translations.known(name)


@pytest.mark.parametrize("name", [*_COUNTED, "first", "last", "bytes", "tables"])
def test_every_count_has_its_name(name):
    entry = resources.toml("messages.toml")[f"stats_{name}"]
    assert entry["id"] and entry["en"] and entry["id"] != entry["en"]


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


@pytest.mark.parametrize(
    ("detail", "language", "expected"),
    [("en", "id", "bahasa Inggris"), ("ms", "id", "bahasa Melayu"), ("xx", "id", "xx"), ("en", "en", "en")],
)
def test_a_foreign_language_is_named(detail, language, expected):
    assert translations.detail_of("foreign-language", detail, language) == expected
    assert Words(language).detail("foreign-language", detail) == expected
    assert translations.told("clean", "foreign-language", detail, language).endswith(f": {expected}")


def test_a_detail_of_two_letters_is_no_language_elsewhere():
    assert translations.detail_of("empty", "en", "id") == "en"
