"""Page to article: the door of this room."""

from __future__ import annotations

from pipeline.clean.clock import LIMIT, Clock, OutOfTimeError
from pipeline.clean.identity import article_id, canonical, publisher_of
from pipeline.clean.row import article_of_row
from pipeline.clean.text_dump import article_of_dump
from pipeline.clean.web_page import article_of_html
from pipeline.errors import ModelError, ResourceError
from pipeline.schema import Article, Issue, Page


def clean(page: Page, *, limit: float = LIMIT) -> Article:
    """The article that a page holds; no page raises, and none takes longer than the limit.

    A page that is no article comes out as what it is: an issue "gallery", "video", "index", "live", "paywall",
    "not-article" or "foreign-language" names it, and ``text`` holds what prose there is.

    Args:
        page: what came in.
        limit: seconds that it may take; past them it is filed with the issue "time-limit".

    Raises:
        ResourceError: a knowledge file is wrong, and no page could be read rightly.
    """
    if not page.content.strip():
        issues = page.issues or (Issue("clean", "empty", "nothing in the page"),)
        return _without_text(page, issues)
    clock = Clock.of(limit)
    try:
        if page.kind == "json":
            return article_of_row(page, clock=clock)
        if page.kind == "text":
            return article_of_dump(page, clock=clock)
        return article_of_html(page, clock=clock)
    except OutOfTimeError:
        return _without_text(page, (*page.issues, Issue("clean", "time-limit", f"longer than {limit:g} s")))
    except (ModelError, ResourceError):  # the fault is ours, not the page's
        raise
    except Exception as error:  # a hostile page must not end a batch; it is filed with its reason
        detail = f"{type(error).__name__}: {error}"[:200]
        return _without_text(page, (*page.issues, Issue("clean", "unreadable", detail)))


def _without_text(page: Page, issues: tuple[Issue, ...]) -> Article:
    name = page.source_id or page.path or ""
    return Article(id=article_id(page.url, name), text="", url=canonical(page.url), source_id=page.source_id,
                   publisher=publisher_of(page.url), issues=issues)  # fmt: skip
