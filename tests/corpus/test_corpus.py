"""The project's own articles: each gold row fits its page."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from urllib.parse import urlsplit

import pytest

ROOT = Path(__file__).parents[2]
_spec = importlib.util.spec_from_file_location("corpus_check", ROOT / "corpus" / "check.py")
assert _spec and _spec.loader
check = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(check)


@pytest.mark.parametrize("row", check.rows(), ids=lambda row: row["id"])
def test_gold_fits_its_article(row):
    assert list(check.faults(row)) == []


def test_every_page_has_gold():
    pages = {str(path.relative_to(ROOT / "corpus")) for path in (ROOT / "corpus" / "articles").glob("*.*")}
    assert pages == {row["file"] for row in check.rows()}


def test_at_least_24_articles_of_6_publishers():
    rows = check.rows()
    publishers = {".".join(urlsplit(row["url"]).hostname.split(".")[-2:]) for row in rows} - {"co.id"}
    assert len({row["id"] for row in rows}) == len(rows) >= 24
    assert len(publishers) >= 6


def test_every_text_and_row_is_in_its_file():
    for row in (row for row in check.rows() if not row["file"].endswith(".html")):
        content = (ROOT / "corpus" / row["file"]).read_text(encoding="utf-8")
        is_dump = row["file"].endswith(".txt")
        assert row["raw"] in ([content.strip()] if is_dump else [json.loads(x)["text"] for x in content.splitlines()])
        kept = [line for line in row["raw"].splitlines() if line and line not in row["boilerplate"]]
        assert kept == row["text"].splitlines()
