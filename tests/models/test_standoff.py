"""Annotation kept apart from the text, and joined with it again."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest
import spacy

sys.path.insert(0, str(Path(__file__).parents[2] / "models/scripts"))
from news import articles
from standoff import apart, joined

ARTICLE: dict[str, Any] = {
    "title": "Wirawan Kusumah buka pasar Cibinong ",
    "raw": "CIBINONG - Bupati Wirawan Kusumah membuka pasar.\nBaca juga: Wirawan Kusumah menari\n\n"
    " Wirawan memuji Disperindag.",
    "text": "CIBINONG - Bupati Wirawan Kusumah membuka pasar.\nWirawan memuji Disperindag.",
    "persons": [{"name": "Wirawan Kusumah", "aliases": ["Wirawan", "Wirawan Kusumah"]}],
    "institutions": [{"name": "Dinas Perdagangan", "aliases": ["Disperindag"]}],
    "places": ["CIBINONG", "Cibinong"],
    "regulations": [],
}
PRINTED = {"title": ARTICLE["title"], "text": ARTICLE["raw"], "url": "https://example.id/wirawan-kusumah"}


def test_no_word_of_the_text_is_kept() -> None:
    row = apart(ARTICLE)
    kept = json.dumps(row)
    assert not [word for word in ("Wirawan", "pasar", "Disperindag", "Cibinong") if word in kept]
    assert [number for number, _ in row["lines"]] == [0, 1, 4]  # neither what the reader was not given nor blank lines


def test_joined_again() -> None:
    (docs,) = joined(spacy.blank("id"), [apart(ARTICLE)], [PRINTED])
    assert [[(name.text, name.label_) for name in doc.ents] for doc in docs] == [
        [("Wirawan Kusumah", "PER"), ("Cibinong", "LOC")],
        [("CIBINONG", "LOC"), ("Wirawan Kusumah", "PER")],
        [("Wirawan", "PER"), ("Disperindag", "ORG")],
    ]


@pytest.mark.parametrize("changed", [{"text": "Pasar lain."}, {"title": "Judul lain"}, {"text": None}])
def test_a_text_that_was_changed_is_not_found(changed: dict[str, Any]) -> None:
    assert not list(joined(spacy.blank("id"), [apart(ARTICLE)], [PRINTED | changed]))


def test_articles_are_left_out_by_address(tmp_path: Path) -> None:
    news, gold = (tmp_path / name for name in ("news.jsonl", "gold.jsonl"))
    addresses = [f"https://example.id/{i}" for i in range(3)]
    rows = [{"url": address, "title": "Pasar", "text": "Pasar dibuka."} for address in addresses]
    news.write_text("".join(json.dumps(row) + "\n" for row in (*rows, {"title": "Pasar", "text": "Tanpa alamat."})))
    gold.write_text(json.dumps({"url": addresses[0]}) + "\n" + json.dumps({"url": None}) + "\n")
    assert [article["url"] for article in articles(news, [gold])] == addresses[1:]
