"""The house rules, as tests: who may import whom, where a library lives, how big a room may grow."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "pipeline"

#: Highest floor first; a module imports only from floors below its own (or from its own room).
FLOORS = (
    {"__main__"},
    {"cli"},
    {"web"},
    {"api", "evaluate"},
    {"batch"},
    {"ingest"},
    {"fetch", "clean", "nlp", "resolve", "store", "graph"},
    {"indonesian"},
    {"resources", "compiled"},
    {"schema", "errors"},
)

#: A library is at home in the rooms named here and nowhere else.
HOMES = {
    "httpx": {"fetch"},
    "httpcore": {"fetch"},
    "protego": {"fetch"},
    "stamina": {"fetch"},
    "fastwarc": {"fetch"},
    "feedparser": {"fetch"},
    "openpyxl": {"fetch", "graph", "web"},
    "pyarrow": {"fetch", "graph"},
    "trafilatura": {"clean"},
    "bs4": {"clean"},
    "regex": {"clean"},
    "lxml": {"clean", "fetch"},
    "spacy": {"nlp"},
    "numpy": {"nlp"},
    "Sastrawi": {"store"},
    "sqlalchemy": {"store"},
    "sqlite3": {"store"},
    "networkx": {"graph"},
    "pyoxigraph": {"graph"},
    "ladybug": {"graph"},
    "rensa": {"resolve"},
    "rapidfuzz": {"resolve"},
    "distributed": {"batch"},
    "typer": {"cli"},
    "rich": {"cli"},
    "uvicorn": {"cli"},
    "fastapi": {"web"},
    "starlette": {"web"},
    "anyio": {"web"},
    "pydantic": {"web"},
    "jinja2": {"web"},
    "markupsafe": {"web"},
    "mypyc": {"compiled"},
    "setuptools": {"compiled"},
    "babel": {"web"},
}

MODULES = sorted(PACKAGE.rglob("*.py"))
NAMELESS = {"utils", "util", "helpers", "helper", "common", "misc", "manager"}


def room(path: Path) -> str:
    """The first name below ``pipeline``: "clean" for pipeline/clean/article.py."""
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


def floor(name: str) -> int:
    return next(number for number, rooms in enumerate(FLOORS) if name in rooms)


def imported(path: Path) -> set[str]:
    """The dotted names that a module imports, inside functions as well."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name}:{node.lineno} imports relatively"
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_go_down(path):
    here = room(path)
    if here == "__init__":
        return
    for name in imported(path):
        top, *rest = name.split(".")
        if top == "pipeline" and rest and rest[0] not in {here, "__version__"}:
            assert floor(rest[0]) > floor(here), f"{path.name} reaches up or sideways to {name}"
        if top in HOMES:
            assert here in HOMES[top], f"{top} lives in {sorted(HOMES[top])}, not in {here}"


def libraries() -> set[str]:
    """Every library that the package imports, by the name under which it is imported."""
    tops = {name.partition(".")[0] for path in MODULES for name in imported(path)}
    return {name for name in tops if name not in sys.stdlib_module_names} - {"pipeline", "__future__"}


def test_every_library_has_a_home_and_every_home_its_library():
    assert libraries() == set(HOMES) - {"sqlite3"}


def test_what_is_imported_is_declared():
    """Nothing comes along by chance, as what another library happens to need."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = [*project["dependencies"], *(n for extra in project["optional-dependencies"].values() for n in extra)]
    declared = {re.match(r"[\w.-]+", name)[0].lower().replace("_", "-") for name in named}
    known = packages_distributions()
    missing = {n for n in libraries() if n in known and not {d.lower().replace("_", "-") for d in known[n]} & declared}
    assert not missing


def test_what_is_excused_from_types_is_used():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mypy"]["overrides"]
    excused = {name.partition(".")[0] for entry in settings for name in entry["module"]}
    assert excused <= libraries()


def test_the_source_archive_holds_the_house():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]
    house = {"pipeline", "models", "corpus", "tests", "docs", "benchmarks"}
    assert house <= set(settings["targets"]["sdist"]["include"])


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_rooms_have_a_noun_and_stay_small(path):
    assert path.stem not in NAMELESS
    assert path.read_text(encoding="utf-8").count("\n") <= 400


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_functions_stay_small(path):
    """No function has more than forty lines under its docstring; ruff counts its branches (C901)."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            code = node.body[bool(ast.get_docstring(node)) :]
            lines = node.end_lineno - code[0].lineno + 1 if code else 0
            assert lines <= 40, f"{path.name}:{node.lineno} {node.name} has {lines} lines: part it by what it means"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_no_line_is_excused_for_its_length(path):
    assert "noqa: E501" not in path.read_text(encoding="utf-8"), f"{path.name}: wrap the line"


@pytest.mark.parametrize(
    "folder", sorted(p.parent for p in (PACKAGE / "indonesian").glob("*/__init__.py")), ids=lambda p: p.name
)
def test_a_room_tells_what_its_modules_do(folder):
    told = ast.get_docstring(ast.parse((folder / "__init__.py").read_text(encoding="utf-8"))) or ""
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    assert set(re.findall(r"``(\w+)``", told)) == modules, f"name every module of {folder.name}/ in its __init__.py"


@cache
def constants() -> set[object]:
    """Every constant that stands in the code."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in MODULES]
    return {node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant)}


def lists_of(file: str) -> set[str]:
    """The names of the lists of words of a file: its tables, or the entries of its one table of lists."""
    found = tomllib.loads((PACKAGE / "resources" / file).read_text(encoding="utf-8"))
    lists = found.get("words", found)
    return {name for name, list_of in lists.items() if list_of and name not in {"source", "example", "measure"}}


@pytest.mark.parametrize(
    "file",
    [
        *("speech_words.toml", "measures.toml", "figure_forms.toml", "regulation_words.toml"),
        *("holders.toml", "name_evidence.toml", "institutions.toml"),
    ],
)
def test_no_list_of_words_is_idle(file):
    """Whoever adds a word to a list may trust that somebody reads it."""
    assert lists_of(file) <= constants(), f"{file}: nobody reads {sorted(lists_of(file) - constants())}"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_only_the_doors_print(path):
    if room(path) in {"cli", "__main__"}:
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [n.lineno for n in ast.walk(tree) if isinstance(n, ast.Call) and getattr(n.func, "id", "") == "print"]
    assert not calls, f"{path.name} prints on lines {calls}"


def test_sql_lives_in_the_store():
    spoken = re.compile(r"\b(?:SELECT\s.+?\sFROM|INSERT INTO|DELETE FROM|UPDATE \w+ SET)\b", re.S)
    for path in MODULES:
        if room(path) != "store":
            assert not spoken.search(path.read_text(encoding="utf-8")), f"{path.name} speaks SQL"


def test_top_level_is_the_plan():
    seen = {p.name for p in ROOT.iterdir() if not p.name.startswith(".")}
    expected = {"pipeline", "corpus", "models", "tests", "pyproject.toml", "README.md", "LICENSE"}
    assert expected <= seen


def test_the_project_names_no_machine():
    place = re.compile(r"(?<![\w.])/(?:work|home|root)/\w+")
    texts = [p for p in [*MODULES, *ROOT.glob("*.md"), *(ROOT / "corpus").rglob("*.py")] if p.is_file()]
    for path in texts:
        assert not place.search(path.read_text(encoding="utf-8")), f"{path.name} names a folder of one machine"
