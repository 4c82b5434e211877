"""The project's own articles: each gold row fits its page."""

from __future__ import annotations

import importlib.util
from pathlib import Path

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
