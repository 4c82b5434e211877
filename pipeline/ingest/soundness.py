"""What is wrong with an article as a whole, told beside it: letters that are lost, a day that has not come."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from pipeline.fetch.charset import LOST
from pipeline.schema import Article, Issue

#: How far clocks and zones may differ.
AHEAD = timedelta(days=2)


def checked(article: Article) -> Article:
    """Return an article with what is wrong with it as issues.

    A day that is still to come ("2099-01-01") is none on which anything came out: such an article has no date.
    """
    issues = []
    if lost := lost_in(article):
        issues.append(Issue("clean", "lost-letters", f"{lost} letters could not be read"))
    if _is_to_come(article.published):
        issues.append(Issue("clean", "future-date", article.published_raw or article.published or ""))
        article = replace(article, published=None)
    return replace(article, issues=(*article.issues, *issues)) if issues else article


def is_damaged(article: Article, known: Article) -> bool:
    """Tell whether an article is what is known with letters lost; one that goes on further is not."""
    read = len(article.text) - article.text.count(LOST)
    return lost_in(article) > lost_in(known) and read <= len(known.text)


def lost_in(article: Article) -> int:
    """Return how many letters of an article could not be read."""
    return article.text.count(LOST) + (article.title or "").count(LOST)


def _is_to_come(published: str | None) -> bool:
    try:
        moment = datetime.fromisoformat(published or "")
    except ValueError:
        return False
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment > datetime.now(UTC) + AHEAD
