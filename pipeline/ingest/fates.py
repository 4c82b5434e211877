"""What a page turns out to be: an article to keep, a page that holds none, one in another language, a failure."""

from __future__ import annotations

from hashlib import blake2b
from typing import Literal

from pipeline.schema import Article, Issue, Page, Record

Fate = Literal["article", "not_article", "foreign", "failed"]

#: What cleaning says of a page that is no article of the Indonesian press.
NOT_ARTICLE = frozenset({"not-article", "empty", "gallery", "video", "index", "live", "paywall"})
FOREIGN = frozenset({"foreign-language"})
FAILED = frozenset({"failed", "killed", "unreadable"})
#: What is told of an article that was kept, but not as a whole; of these ``TOO_LONG`` is of our own making.
TOO_LONG = "too-long"
CUT = frozenset({TOO_LONG, "truncated", "part-missing"})


def fate(record: Record) -> Fate:
    """Tell what a record is: an article to keep, a page that holds none, another language, or a failure."""
    codes = {issue.code for issue in record.issues}
    unreadable = not record.article.text.strip() and any(issue.stage == "read" for issue in record.issues)
    if codes & FAILED or unreadable:
        return "failed"
    if codes & FOREIGN:
        return "foreign"
    if codes & NOT_ARTICLE:
        return "not_article"
    return "article" if record.article.text.strip() else "failed"


def set_aside(page: Page, *issues: Issue) -> Record:
    """Return the record of a page that gave no article: where it came from, and why it fell out."""
    key = page.url or page.path or page.content
    number = blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    source = page.source_id or page.path
    article = Article(id=number, text="", url=page.url, source_id=source, issues=issues)
    return Record(article=article, issues=issues)


def reason(error: BaseException) -> str:
    """Return one line that says what went wrong: "ValueError: unknown date"."""
    said = " ".join(str(error).split())[:300]
    return f"{type(error).__name__}: {said}" if said else type(error).__name__
