"""The floors of quality: what was once reached on gold is not lost again; see ``corpus/baseline.json``."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from pipeline.cli.measure import extracted, json_lines
from pipeline.evaluate import below, evaluate, load_floors


def fallen(path, corpus):
    floors = load_floors(corpus / "baseline.json")[path.name]
    rows = json_lines(path)
    return below(floors, evaluate(rows, extracted(rows)))


@pytest.mark.parametrize("name", ["articles.jsonl", "reports.jsonl"])
def test_our_own_articles(name, corpus):
    assert fallen(corpus / "gold" / name, corpus) == []


@pytest.mark.parametrize("name", ["dev.jsonl", "dev_press.jsonl"])
def test_annotated_articles(name, shared, corpus):
    assert fallen(shared / "gold" / name, corpus) == []


def test_the_article_the_project_grew_from(shared, tmp_path):
    """The page's text dump becomes the article and nothing else, with everything in it read."""
    from pipeline.fetch.read import read
    from pipeline.ingest import extract
    from pipeline.schema.json import to_dict

    gold = json_lines(shared / "gold" / "seed.jsonl")
    record = to_dict(next(iter(extract(read([next((shared / "seed").glob("*.txt"))])))))
    assert record["article"]["text"] == gold[0]["text"]
    assert record["article"]["published"] == "2023-07-27T12:02:00+07:00" and not record["article"]["complete"]
    scores = {kind: tally.score().f1 for kind, tally in evaluate(gold, [record]).items()}
    perfect = ("persons", "officials", "regulations explicit id", "regulations anaphor id", "figures value+unit",
               "statements all+speaker", "who said what about which regulation")  # fmt: skip
    assert {kind: scores[kind] for kind in perfect} == dict.fromkeys(perfect, 1.0)


def test_the_same_input_gives_the_same_bytes(corpus):
    command = [sys.executable, "-m", "pipeline", "extract", str(corpus / "articles" / "detik-2025.jsonl")]
    runs = {subprocess.run(command, capture_output=True, check=True).stdout for _ in range(2)}
    assert len(runs) == 1 and json.loads(runs.pop().splitlines()[0])["schema"] == "jejak/1"


def test_a_fall_is_seen(corpus, tmp_path):
    floors = load_floors(corpus / "baseline.json")["articles.jsonl"]
    rows = json_lines(corpus / "gold" / "articles.jsonl")
    assert len(below(floors, evaluate(rows, []))) == len(floors)
