"""Pages for the strange reader, and a knowledge base that only remembers."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from pipeline.schema import Page, Record


def some_pages(number: int, **strange: int) -> list[Page]:
    """Pages of which some carry a word that the strange reader obeys: some_pages(10, MATI=3)."""
    words = {place: word for word, place in strange.items()}
    texts = [f"Berita nomor {n} dari Semarang. {words.get(n, '')}" for n in range(number)]
    return [Page(content=text, kind="text", source_id=f"b{n:04}") for n, text in enumerate(texts)]


def rows(path: Path, number: int, **strange: int) -> Path:
    """The same pages as a file of JSON lines."""
    lines = (json.dumps({"id": page.source_id, "text": page.content}) for page in some_pages(number, **strange))
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def contents(store: str | Path) -> dict[str, list[str]]:
    """Everything that a knowledge base on disk holds, but for the times of writing."""
    with closing(sqlite3.connect(f"file:{store}?mode=ro", uri=True)) as base:
        base.row_factory = sqlite3.Row
        tables = [row[0] for row in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        told = [name for name in tables if "fts" not in name and not name.startswith("sqlite")]
        return {name: sorted(map(_without_time, base.execute(f"SELECT * FROM {name}"))) for name in told}


def _without_time(row: sqlite3.Row) -> str:
    return repr([(name, row[name]) for name in row.keys() if name not in {"added", "changed_at"}])  # noqa: SIM118


class Memory:
    """A knowledge base in memory that keeps an article once."""

    def __init__(self) -> None:
        self.kept: dict[str, Record] = {}
        self.order: list[str] = []
        self.issues: list[tuple[str, str, str]] = []

    def add_all(self, records):
        outcomes = []
        for record in records:
            outcomes.append("same" if record.article.id in self.kept else "new")
            self.kept[record.article.id] = record
            self.order.append(record.article.id)
        return outcomes

    def add_issues(self, issues):
        self.issues += [(source, issue.code, issue.detail) for issue, source in issues]

    def record(self, article):
        return self.kept.get(article)
