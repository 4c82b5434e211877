from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.errors import ModelError
from pipeline.ingest import BATCH, Summary, extract, fate, ingest, place_of, reread
from pipeline.schema import Article, Issue, Page, Person, Record


def clean(page: Page) -> Article:
    if "RUSAK" in page.content:
        raise ValueError("unknown tag")
    issues = {"FOTO": (Issue("clean", "gallery", "12 photos"),), "ENGLISH": (Issue("clean", "foreign-language", "en"),)}
    return Article(id=page.source_id or "", text=page.content, title="Judul", issues=issues.get(page.content, ()))


def read(articles):
    for article in articles:
        if "RACUN" in article.text:
            raise RuntimeError("cannot read")
        yield Record(article=article, persons=(Person("p1", "Rahmat Wibisana"),))


def pages(*texts: str) -> list[Page]:
    return [Page(content=text, kind="text", source_id=f"a{n}", path=f"{n}.txt") for n, text in enumerate(texts)]


class Memory:
    """A store that remembers what it was given."""

    def __init__(self) -> None:
        self.known: dict[str, Record] = {}
        self.issues: list[tuple[str, str | None]] = []

    def add_all(self, records):
        outcomes = []
        for record in records:
            old = self.known.get(record.article.id)
            outcomes.append("new" if old is None else "same" if old == record else "version")
            self.known[record.article.id] = record
        return outcomes

    def add_issues(self, issues):
        self.issues += [(issue.code, source) for issue, source in issues]

    def record(self, article):
        return self.known.get(article)

    def records(self):
        yield from list(self.known.values())


@pytest.mark.parametrize(
    ("text", "expected", "persons", "codes"),
    [
        ("Rahmat Wibisana hadir di Jakarta.", "article", 1, []),
        ("RUSAK", "failed", 0, ["failed"]),
        ("FOTO", "not_article", 0, ["gallery"]),
        ("ENGLISH", "foreign", 0, ["foreign-language"]),
        ("RACUN", "failed", 0, ["failed"]),
        ("  ", "failed", 0, ["failed"]),
    ],
)
def test_each_page_meets_its_fate(text, expected, persons, codes):
    [record] = extract(pages(text), clean=clean, read=read)
    assert fate(record) == expected
    assert len(record.persons) == persons
    assert [issue.code for issue in record.issues] == codes


def test_a_bad_article_keeps_its_text_and_hurts_no_neighbour():
    texts = [f"Berita ke-{n}" for n in range(3 * BATCH)]
    texts[20] = "RACUN di tengah"
    records = list(extract(pages(*texts), clean=clean, read=read))
    assert [r.article.text for r in records] == texts
    assert [n for n, r in enumerate(records) if not r.persons] == [20]
    assert records[20].issues[0].detail == "RuntimeError: cannot read"


def test_a_missing_model_is_no_bad_article():
    def absent(articles):
        raise ModelError("the trained pipeline is missing")
        yield

    with pytest.raises(ModelError):
        list(extract(pages("Berita"), clean=clean, read=absent))


def test_known_articles_are_not_read_again():
    seen: list[str] = []

    def counting(articles):
        articles = list(articles)
        seen.extend(a.id for a in articles)
        return read(articles)

    store = Memory()
    first = ingest(pages("Satu", "Dua", "FOTO", "RUSAK"), store, clean=clean, read=counting)
    again = ingest(pages("Satu", "Dua berubah", "FOTO"), store, clean=clean, read=counting)
    assert (first.kept, first.not_article, first.failed) == (2, 1, 1)
    assert (again.kept, again.same, again.versions, again.set_aside) == (0, 1, 1, 1)
    assert seen == ["a0", "a1", "a1"]
    assert ("failed", "3.txt (a3)") in store.issues


def test_rereading_gives_known_articles_to_the_model():
    store = Memory()
    ingest(pages("Satu"), store, clean=clean, read=lambda a: (Record(article=x) for x in a))
    assert ingest(pages("Satu"), store, clean=clean, read=read, reread=True).versions == 1


@pytest.mark.parametrize(
    ("source", "name", "expected"),
    [
        ("arsip/2023/a.html", "a.html", "arsip/2023/a.html"),
        ("arsip/a.jsonl", "a.jsonl:12", "arsip/a.jsonl:12"),
        ("a.jsonl", "berita-12", "a.jsonl (berita-12)"),
        ("a.zip:dalam/b.html", "dalam/b.html", "a.zip:dalam/b.html"),
        (None, "berita-12", "berita-12"),
        ("https://contoh.id/a", None, "https://contoh.id/a"),
    ],
)
def test_where_a_page_stands(source, name, expected):
    assert place_of(Record(article=Article("x", "", source_id=name)), source) == expected


@pytest.mark.parametrize(("code", "cut", "told"), [("too-long", 1, 1), ("truncated", 1, 0), ("ambiguous-date", 0, 0)])
def test_articles_kept_in_part_are_counted(code, cut, told):
    def read_in_part(articles):
        return (Record(article=a, issues=(Issue("nlp", code, "x"),)) for a in articles)

    summary = ingest(pages("Satu"), Memory(), clean=clean, read=read_in_part)
    assert (summary.kept, summary.cut, len(summary.issues), summary.pages) == (1, cut, told, 1)


def test_summaries_add_up():
    total = Summary(kept=2, failed=1)
    total.add(Summary(kept=1, same=4, foreign=1))
    assert (total.kept, total.same, total.pages, total.set_aside) == (3, 4, 9, 2)


def test_the_same_article_under_another_number_is_no_version():
    def clean_alike(page):
        return Article(id="one", text=page.content, source_id=page.source_id)

    store = Memory()
    summary = ingest(pages("Satu", "Satu"), store, clean=clean_alike, read=read)
    assert (summary.kept, summary.same, summary.versions) == (1, 1, 0)


@pytest.mark.parametrize(
    ("pages_in_turn", "text", "issues"),
    [
        ([("Satu.\nDua.", True), ("Dua.", False)], "Satu.\nDua.", ["other-page"]),
        ([("Satu.", False), ("Dua.", False)], "Satu.", ["other-page"]),
        ([("Satu.", False), ("Satu.\nSatu lagi.", False)], "Satu.\nSatu lagi.", []),
        ([("Satu.", False), ("Satu.\nDua.", True)], "Satu.\nDua.", []),
        ([("Satu.", True), ("Lain sama sekali.", True)], "Lain sama sekali.", []),
    ],
)
def test_one_page_of_an_article_does_not_take_the_place_of_the_whole(pages_in_turn, text, issues):
    whole = dict(pages_in_turn)

    def clean_parts(page):
        return Article(id="one", text=page.content, source_id=page.source_id, complete=whole[page.content])

    store = Memory()
    for number, (content, _) in enumerate(pages_in_turn):
        ingest([Page(content=content, kind="text", source_id=f"p{number}")], store, clean=clean_parts, read=read)
    assert store.known["one"].article.text == text
    assert store.issues == [(code, "p1") for code in issues]


def test_an_article_that_cannot_be_written_is_set_aside_alone():
    class Choosy(Memory):
        def add_all(self, records):
            if any("BERAT" in record.article.text for record in records):
                raise OverflowError("too large")
            return super().add_all(records)

    store = Choosy()
    summary = ingest(pages("Satu", "BERAT", "Dua"), store, clean=clean, read=read)
    assert (summary.kept, summary.failed, sorted(store.known)) == (2, 1, ["a0", "a2"])
    assert store.issues == [("failed", "1.txt")] and summary.issues[0].issue.detail == "OverflowError: too large"


def test_a_base_is_read_again_from_its_own_text():
    store = Memory()
    ingest(pages("Rahmat Wibisana hadir di Jakarta.", "Warga menunggu."), store, clean=clean, read=read)

    def better(articles):
        for record in read(articles):
            named = "Rahmat" in record.article.text
            yield replace(record, persons=(Person("p1", "Rahmat Wibisana", ("Rahmat",)),)) if named else record

    summary = reread(store, read=better)
    assert (summary.versions, summary.same, summary.set_aside) == (1, 1, 0)
    assert store.record("a0").persons[0].aliases == ("Rahmat",)
    assert reread(store, read=better).same == 2, "and nothing changes when it is done again"


def test_what_was_told_of_the_page_stays_when_its_article_is_read_again():
    store = Memory()
    page = replace(pages("Rahmat Wibisana hadir.")[0], issues=(Issue("read", "charset-guess", "cp1252"),))
    ingest([page], store, clean=clean, read=read)
    assert reread(store, read=read).same == 1
    assert [issue.code for issue in store.record("a0").issues] == ["charset-guess"]
