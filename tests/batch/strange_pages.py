"""Pages for the strange reader, and a knowledge base that only remembers."""

from __future__ import annotations

from pipeline.schema import Page, Record


def some_pages(number: int, **strange: int) -> list[Page]:
    """Pages of which some carry a word that the strange reader obeys: some_pages(10, MATI=3)."""
    words = {place: word for word, place in strange.items()}
    texts = [f"Berita nomor {n} dari Semarang. {words.get(n, '')}" for n in range(number)]
    return [Page(content=text, kind="text", source_id=f"b{n:04}") for n, text in enumerate(texts)]


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

    def add_issue(self, issue, *, source=None, article=None):
        self.issues.append((source or "", issue.code, issue.detail))

    def record(self, article):
        return self.kept.get(article)
