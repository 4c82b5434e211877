"""An HTML page as an article: its body, what it says about itself, and what does not agree."""

from __future__ import annotations

from collections import Counter

import regex
from lxml import html

from pipeline.clean import amp
from pipeline.clean import page_metadata as md
from pipeline.clean.body import Body, body_of
from pipeline.clean.boilerplate import kind_of, leads_on
from pipeline.clean.bylines import people
from pipeline.clean.clock import Clock
from pipeline.clean.credits import Credits, credits_of
from pipeline.clean.embedded import embedded_blocks
from pipeline.clean.estimated_day import estimated
from pipeline.clean.identity import article_id, canonical, page_number, publisher_of
from pipeline.clean.language import language_of
from pipeline.clean.page_kind import is_feed, kind_issue
from pipeline.clean.page_people import people_of
from pipeline.clean.page_time import times_of
from pipeline.clean.page_title import plain, tells_another, title_of, without_site, witnesses
from pipeline.clean.paging import pages_told
from pipeline.clean.publisher import Publisher, publisher_for, publishers
from pipeline.clean.selectors import Finder
from pipeline.clean.tree import parse
from pipeline.schema import Article, Issue, Page

_INSIDE = regex.compile(r"(?i)\b(?:penulis|reporter)\s?:\s*([^|)]{3,120})")


def article_of_html(page: Page, *, clock: Clock) -> Article:
    """Clean one HTML page, parsed once."""
    if is_feed(page.content):
        return _without_text(page, Issue("clean", "index", "a feed or sitemap, no page"))
    root, data, states = parse(page.content)
    if root is None:
        return _without_text(page, Issue("clean", "not-article", "no elements"))
    clock.check()
    found = md.read_metadata(root, data)
    finder = Finder(root)
    address = _address(page.url, found)
    name = publisher_of(address) or _linked_host(root)
    rules = publisher_for(name) or Publisher("")
    site = _names_of(name, found)
    title = title_of(finder, found, rules.title, site)
    doubt = _title_doubt(found, title, site)
    if tells_another(found, title):
        found.article = {}  # its day and its author would be another article's
    body = body_of(finder, rules, title, address, clock=clock,
                   held=lambda e: embedded_blocks(e, found, states, clock=clock))  # fmt: skip
    clock.check()
    times = times_of(finder, found, rules.published, body.above)
    who = people_of(finder, found, rules, _credits(body), site=site)
    text = "\n".join(body.lines)
    guess = estimated(address, text) if times.published is None else None
    complete = not _truncated(finder, found, rules, address, body)
    language = language_of(text)
    kinds = [] if complete else [_page_count(found, address, pages_told(root, address))]
    kinds += [kind] if (kind := kind_issue(address, found, title, text, page.content)) else []
    kinds += _left_out(body)
    kinds += [guess.issue] if guess else []
    kinds += [Issue("clean", "foreign-language", language)] if language and language != "id" else []
    return Article(
        id=article_id(address, text), text=text, title=title, url=canonical(address), publisher=name,
        source_id=page.source_id, authors=who.authors, editors=who.editors,
        published=times.published.iso if times.published else guess.iso if guess else None,
        published_raw=times.raw or (guess.raw if guess else None),
        modified=times.modified.iso if times.modified else None, section=found.section, tags=found.tags,
        language=language or "id", image=found.image, related=tuple(body.related), complete=complete,
        boilerplate=tuple(body.dropped),
        issues=(*page.issues, *doubt, *times.issues, *who.issues, *kinds),
    )  # fmt: skip


def _without_text(page: Page, issue: Issue) -> Article:
    return Article(id=article_id(page.url, page.content[:1000]), text="", url=canonical(page.url),
                   source_id=page.source_id, issues=(*page.issues, issue))  # fmt: skip


def _left_out(body: Body) -> list[Issue]:
    """What the page holds beside its article, or hides in it, and is not read."""
    found = [Issue("clean", "other-article", other[:150]) for other in body.others]
    if body.hidden:
        found.append(Issue("clean", "hidden-text", f"{body.hidden} characters that the page hides are left out"))
    return found


def _page_count(found: md.Metadata, address: str | None, told: int) -> Issue:
    page = found.meta.get("content_current_page") or found.meta.get("pagenumber") or page_number(address) or 1
    pages = found.meta.get("content_total_pages") or found.meta.get("pagesize") or (told if told > 1 else "several")
    return Issue("clean", "truncated", f"page {page} of {pages}")


def _address(url: str | None, found: md.Metadata) -> str | None:
    """The page's own address; of an AMP page that of the article it stands for, where the site may speak for it."""
    if url and url.startswith("http"):
        return amp.article_of(url, found.canonical) or url
    told = (
        found.meta.get("og:url"),
        found.canonical,
        found.witness("jsonld:mainEntityOfPage"),
        found.witness("jsonld:url"),
    )
    return next((address for address in told if address and address.startswith("http")), None)


def _linked_host(root: html.HtmlElement) -> str | None:
    """The known publisher that most links of a page without an address lead to."""
    hosts = Counter(publisher_of(link.get("href")) for _, link in zip(range(400), root.iter("a"), strict=False)
                    if (link.get("href") or "").startswith("http"))  # fmt: skip
    best = hosts.most_common(1)
    if best and best[0][1] >= 5 and best[0][1] * 2 >= hosts.total() and best[0][0] in publishers():
        return best[0][0]
    return None


def _names_of(name: str | None, found: md.Metadata) -> frozenset[str]:
    """What a site is called, in lower case: its host, its host's first label, its own name for itself."""
    told = {found.meta.get(key) for key in ("og:site_name", "application-name", "apple-mobile-web-app-title")}
    told |= set(md.names_in(found.article.get("publisher")))
    names = {text.lower() for text in told if text and len(text) <= 60}
    return frozenset(names | ({name, name.split(".")[0]} if name else set()))


def _credits(body: Body) -> Credits:
    found = credits_of(body.above, [*(line for line in body.dropped if kind_of(line) == "credit"), *body.below])
    inside = people(*(m[1] for line in body.dropped if (m := _INSIDE.search(line))))
    return found if found.writers else Credits(inside, found.editors, found.bare)


def _truncated(finder: Finder, found: md.Metadata, rules: Publisher, url: str | None, body: Body) -> bool:
    total = found.meta.get("content_total_pages") or found.meta.get("pagesize") or ""
    if regex.search(r"[?&](?:page=all|single=1|showpage=all)|/all$", url or ""):
        return False
    if total.isdigit():
        return int(total) > 1
    if pages_told(finder.root, url) > 1:
        return True
    if rules.name:
        return any(len(e.text_content().split()) > 2 for rule in rules.paging for e in finder.select(rule))
    return any(leads_on(line) for line in body.below[:8])


def _title_doubt(found: md.Metadata, title: str | None, site: frozenset[str]) -> list[Issue]:
    told = next((without_site(text, site) for text in witnesses(found)), None)
    if told and title and plain(told) != plain(title):
        return [Issue("clean", "title-disagreement", f"metadata: {told[:150]}")]
    return []
