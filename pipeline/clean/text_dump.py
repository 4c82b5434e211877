"""A text dump of a page, as select-all and copy gives it: the article is the densest run of prose among short lines."""

from __future__ import annotations

import regex

from pipeline.clean.body import joined_dateline, without_sign_off
from pipeline.clean.boilerplate import kind_of, sort_lines
from pipeline.clean.clock import Clock
from pipeline.clean.credits import credits_of
from pipeline.clean.dump_bounds import bounds_of
from pipeline.clean.estimated_day import estimated
from pipeline.clean.glued_words import unglued
from pipeline.clean.identity import article_id, canonical, publisher_of
from pipeline.clean.language import language_of
from pipeline.clean.lines import lines_of
from pipeline.clean.page_kind import says
from pipeline.clean.publisher import named_in
from pipeline.indonesian.timestamps import Timestamp, parse
from pipeline.schema import Article, Issue, Page

_MORE = regex.compile(r"(?i)halaman\s*:.{0,40}|halaman(?: selanjutnya| \d.*)|1 dari \d+ halaman|show all")
_TABS = regex.compile(r"(?<=\S) *\t *(?=\S)")
_CAPTION = regex.compile(r"(?i)\W*(?:keterangan gambar|sumber gambar|foto|ilustrasi)\b")
_ABOVE, _BELOW = 14, 10
#: So many words a headline has, beside a day that it names.
_FEWEST_WORDS = 4


def _time_line(lines: list[str], start: int) -> tuple[int, Timestamp | None]:
    """The byline's time: the nearest timed line above the article."""
    fallback: tuple[int, Timestamp | None] = (-1, None)
    for index in range(start - 1, max(-1, start - 40), -1):
        stamp = parse(lines[index]) if len(lines[index]) < 140 else None
        if stamp and stamp.timed:
            return index, stamp
        if stamp and fallback[1] is None and start - index < 8:
            fallback = (index, stamp)
    return fallback


def _title(lines: list[str], date_at: int, start: int) -> int:
    """Where the headline stands: above the time, else between it and the article; -1 where none does."""
    top = date_at if date_at >= 0 else start
    places: list[int] = [*range(top - 1, max(-1, top - 7), -1), *range(top + 1, start)]
    told = -1
    for index in places:
        line = lines[index]
        if (
            _FEWEST_WORDS <= _words(line) <= 28
            and not kind_of(line)
            and not _CAPTION.match(line)
            and _is_headline(line)
        ):
            if not line.endswith("."):
                return index
            told = index if told < 0 else told  # a summary under the headline ends as a sentence
    return told


def _is_headline(line: str) -> bool:
    """Whether a line is more than a time or a byline: "Tarif Tetap Sampai 3 Agustus 2025" is."""
    stamp = parse(line)
    if stamp and _words(line.replace(stamp.raw, "")) < (_FEWEST_WORDS if stamp.timed else 2):
        return False
    named = credits_of([line], [])
    return 3 * sum(map(len, (*named.writers, *named.editors))) < len(line)


def _words(line: str) -> int:
    return sum(any(map(str.isalpha, word)) for word in line.split())


def article_of_dump(page: Page, *, clock: Clock) -> Article:
    """Clean one text dump: "Kompas.com - 27/07/2023, 12:02 WIB", two names, the paragraphs, the rest of the page."""
    lines = lines_of(unglued(_TABS.sub(" | ", page.content)))
    start, end, teasers = bounds_of(lines, clock)
    date_at, stamp = _time_line(lines, start)
    sorted_ = sort_lines([lines[i] for i in range(start, end) if i not in teasers], clock=clock)
    kept = without_sign_off(joined_dateline(sorted_.kept))
    text = "\n".join(kept)
    head = _title(lines, date_at, start)
    above = lines[max(head + 1, start - _ABOVE) : start] if head < start else lines[max(0, start - _ABOVE) : start]
    over = lines[max(0, head - 2) : head] if head >= 0 else []
    below = [*(line for line in sorted_.dropped if kind_of(line) == "credit"), *lines[end : end + _BELOW]]
    who = credits_of([*above, *over], below)
    authors = who.writers or who.bare
    issues = list(page.issues)
    truncated = any(_MORE.fullmatch(line) for line in lines[end : end + 6])
    if truncated:
        issues.append(Issue("clean", "truncated", "page 1 of several"))
    if any(says("paywall", line) for line in lines[max(start, end - 2) : end + _BELOW]):
        issues.append(Issue("clean", "paywall", "the page shows the beginning alone"))
    if len(text) < 200:
        issues.append(Issue("clean", "not-article", f"{len(text)} characters of prose"))
    guess = estimated(page.url, text) if stamp is None else None
    issues += [guess.issue] if guess else []
    language = language_of(text)
    if language not in (None, "id"):
        issues.append(Issue("clean", "foreign-language", str(language)))
    publisher = publisher_of(page.url) or named_in(lines[max(0, start - 8) : start + 1])
    return Article(
        id=article_id(page.url, text), text=text, title=lines[head] if head >= 0 else None, url=canonical(page.url),
        publisher=publisher, source_id=page.source_id, authors=authors, editors=who.editors,
        published=stamp.iso if stamp else guess.iso if guess else None,
        published_raw=stamp.raw if stamp else guess.raw if guess else None, language=language or "id",
        related=tuple(sorted_.related), complete=not truncated,
        boilerplate=(*lines[:start], *sorted_.dropped, *lines[end:]), issues=tuple(issues),
    )  # fmt: skip
