"""Articles that are told to be damaged: lost letters, days that have not come; neither replaces what is whole."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from pipeline.api import KnowledgeBase
from pipeline.ingest.soundness import checked, lost_in
from pipeline.schema import Article

TEXT = "Ketua PGRI Sri Wulandari mengatakan tarif kafé itu ditolak guru di semua daerah.\nRapat berlangsung lama."


def article(text: str = TEXT, published: str | None = "2024-05-12T10:00:00+07:00", title: str | None = None) -> Article:
    return Article("a1", text, title=title, published=published, published_raw=published)


@pytest.mark.parametrize(
    ("given", "codes"),
    [
        (article(), []), (article(published=None), []), (article(TEXT.replace("é", "\ufffd")), ["lost-letters"]),
        (article(title="Kaf\ufffd"), ["lost-letters"]),
        (article(published="2099-01-01T00:00:00+07:00"), ["future-date"]),
        (article(published=(datetime.now(UTC) + timedelta(hours=12)).isoformat()), []),
        (article(published="besok"), []),
    ],
)  # fmt: skip
def test_what_is_told(given, codes):
    assert [issue.code for issue in checked(given).issues] == codes


def test_a_day_to_come_is_no_day_of_publication():
    found = checked(article(published="2099-01-01T00:00:00+07:00"))
    assert found.published is None and found.published_raw == "2099-01-01T00:00:00+07:00"


def test_a_version_that_goes_on_further_is_kept_though_a_sign_of_it_is_lost(tmp_path):
    with KnowledgeBase(str(tmp_path / "a.db"), create=True) as base:
        for n, text in enumerate((TEXT, f"{TEXT}\nGuru meminta tarif itu dicabut bulan depan. \ufffd")):
            row = {"url": "https://contoh.id/a", "text": text, "published": "2024-05-12"}
            (tmp_path / f"{n}.jsonl").write_text(json.dumps(row), encoding="utf-8")
            base.ingest([tmp_path / f"{n}.jsonl"])
        (number,) = [row["id"] for row in base.store.database.rows("SELECT id FROM articles", {})]
        assert "dicabut" in base.article(number).text


@pytest.mark.parametrize("order", [("é", "\ufffd"), ("\ufffd", "é")])
def test_damaged_letters_never_replace_whole_ones(tmp_path, order):
    with KnowledgeBase(str(tmp_path / "a.db"), create=True) as base:
        for n, letter in enumerate(order):
            row = {"url": "https://contoh.id/a", "text": TEXT.replace("é", letter), "published": "2024-05-12"}
            (tmp_path / f"{n}.jsonl").write_text(json.dumps(row, ensure_ascii=False), encoding="utf-8")
            base.ingest([tmp_path / f"{n}.jsonl"])
        (number,) = [row["id"] for row in base.store.database.rows("SELECT id FROM articles", {})]
        found = base.article(number)
        assert found is not None and "kafé" in found.text
        assert lost_in(article(found.text)) == 0
        if order[0] == "é":
            assert "lost-letters" in [issue.code for issue in base.issues()]
