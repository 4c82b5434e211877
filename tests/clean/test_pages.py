"""Pages of the corpus: the markup of each publisher, old and new, and of publishers that have no rules."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pipeline.clean import clean
from pipeline.clean.body import by_rules
from pipeline.clean.clock import Clock
from pipeline.clean.identity import publisher_of
from pipeline.clean.publisher import publisher_for, publishers
from pipeline.clean.selectors import Finder
from pipeline.clean.tree import parse
from pipeline.fetch.read import read
from pipeline.resources import read as resources

CORPUS = Path(__file__).parents[2] / "corpus"
ROWS = [json.loads(line) for line in (CORPUS / "gold" / "pages.jsonl").read_text(encoding="utf-8").splitlines()]
BY_NAME = {Path(row["file"]).stem: row for row in ROWS}
TOMLS = sorted(path.name for path in resources.path("publishers").glob("*.toml"))
#: Said otherwise by a page without its rules: Viva's markup has a link "Halaman Selanjutnya" under every article.
DIFFERS = {"viva-2025": {"complete"}}


def page(row):
    return next(read([CORPUS / row["file"]]))


def told(article, row, *, but=frozenset()):
    """What a row asks of its article, as pairs of found and expected."""
    asked = {key: row[key] for key in ("title", "published", "modified", "complete") if key not in but}
    found = {key: getattr(article, key) for key in asked}
    for key in ("authors", "editors", "tags"):
        if row[key] or key != "tags":
            asked[key], found[key] = row[key], list(getattr(article, key))
    if row["section"]:
        asked["section"], found["section"] = row["section"], article.section
    asked["related"] = row["related"]
    found["related"] = [link.title for link in article.related if link.title in row["related"]]
    return found, asked


@pytest.mark.parametrize("row", ROWS, ids=lambda row: Path(row["file"]).stem)
def test_the_article_and_what_its_page_says(row):
    article = clean(page(row))
    assert article.text.split("\n") == row["body"].split("\n")
    found, asked = told(article, row)
    assert {**found, "related": set(found["related"])} == {**asked, "related": set(asked["related"])}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: Path(row["file"]).stem)
def test_the_same_with_the_rules_switched_off(row, monkeypatch):
    monkeypatch.setattr("pipeline.clean.web_page.publisher_for", lambda host: None)
    article = clean(page(row))
    assert article.text.split("\n") == row["body"].split("\n")
    found, asked = told(article, row, but=DIFFERS.get(Path(row["file"]).stem, frozenset()))
    for key in ("title", "published", "complete", "authors"):
        assert found.get(key) == asked.get(key), key


@pytest.mark.parametrize("name", TOMLS)
def test_publishers_are_proven_on_pages(name):
    rules = resources.toml(f"publishers/{name}")
    assert rules["examples"] and rules["counterexamples"] and rules["source"]
    for example in rules["examples"]:
        row = BY_NAME[example]
        publisher = publishers()[rules["hosts"][0]]
        if row["url"]:
            assert publisher_for(publisher_of(row["url"])) is publisher
        root = parse(page(row).content).root
        found = by_rules(Finder(root), publisher, clock=Clock.none())
        assert found is not None, f"{example}: no body rule of {name} finds anything"
    for host in rules["counterexamples"]:
        assert publisher_for(host) is not publishers()[rules["hosts"][0]]


def test_links_lead_to_whole_addresses():
    article = clean(page(BY_NAME["kompas-2023"]))
    urls = {link.title: link.url for link in article.related}
    assert (
        urls["Perlindungan Nelayan di Sumsel Baru 20 Persen"]
        == "https://nasional.kompas.com/read/2023/07/20/1/perlindungan-nelayan"
    )
    assert article.image == "https://cdn.contoh.id/foto/utama.jpg"


@pytest.mark.parametrize(("name", "code"), [
    ("kompas-2023", "author-disagreement"), ("kompas-2023", "truncated"), ("merdeka-2021", "date-disagreement"),
])  # fmt: skip
def test_what_does_not_agree_is_filed(name, code):
    assert code in {issue.code for issue in clean(page(BY_NAME[name])).issues}
