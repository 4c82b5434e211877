"""A text dump of a page, as select-all and copy gives it: the article is the densest run of prose among short lines."""

from __future__ import annotations

import regex

from pipeline.clean.body import joined_dateline, without_sign_off
from pipeline.clean.boilerplate import ends_article, is_furniture, kind_of, sort_lines
from pipeline.clean.clock import Clock
from pipeline.clean.credits import credits_of
from pipeline.clean.estimated_day import estimated
from pipeline.clean.glued_words import unglued
from pipeline.clean.identity import article_id, canonical, publisher_of
from pipeline.clean.language import language_of
from pipeline.clean.lines import lines_of
from pipeline.clean.publisher import named_in
from pipeline.indonesian.timestamps import Timestamp, parse
from pipeline.schema import Article, Issue, Page

_PROSE = (".", "!", "?", '"', "”", ")", ":", ",", ";", "’")
_DATELINE = regex.compile(
    r"(?:[\p{Lu}][\w.'’/ ,()-]{1,60}?\s?[-–—]{1,2}\s\S|\p{Lu}{3,}.{0,40}(?:\.com|\.id|ANTARA|VIVA)\b.{0,12}[-–—])"
)
_MORE = regex.compile(r"(?i)halaman\s*:.{0,40}|halaman(?: selanjutnya| \d.*)|1 dari \d+ halaman|show all")
#: A list of other articles is told by so many headlines, each with a sentence of this length or less under it.
_FEWEST_TEASERS, _LONGEST_TEASER = 3, 200
_TABS = regex.compile(r"(?<=\S) *\t *(?=\S)")
_COMMENTS = regex.compile(
    r"(?i)\W*(?:\d+ komentar|(?:tinggalkan|tulis) (?:balasan|komentar).{0,20}|leave a (?:reply|comment))\W*"
)
_INSIDE = regex.compile(r"(?i)\W*baca juga")
_CAPTION = regex.compile(r"(?i)\W*(?:keterangan gambar|sumber gambar|foto|ilustrasi)\b")
_ABOVE, _BELOW = 14, 10
#: So many words of prose are an article; comments may follow that are longer.
_ENOUGH = 100


def _weight(line: str) -> float:
    """Prose counts for the words it has; menus, headlines and the furniture after an article count against it."""
    if is_furniture(line) or (ends_article(line) and not _INSIDE.match(line)):
        return -25.0
    kind = kind_of(line)
    if kind == "legal":
        return -40.0
    if kind:
        return -1.0
    words = len(line.split())
    if words >= 9 and (line.endswith(_PROSE) or words >= 22) and not (len(line) < 140 and parse(line[:60])):
        return float(min(words, 60))
    return -3.0 if words <= 8 else -8.0


def body_bounds(lines: list[str], teasers: set[int], clock: Clock) -> tuple[int, int]:
    """The run of lines with the greatest weight, from its first to its last line of prose."""
    best, start, end = 0.0, 0, 0
    total, begin = 0.0, 0
    for index, line in enumerate(lines):
        clock.check()
        if best > _ENOUGH and _COMMENTS.fullmatch(line):
            break
        total += -8.0 if index in teasers else _weight(line)
        if total <= 0:
            total, begin = 0.0, index + 1
        elif total > best:
            best, start, end = total, begin, index + 1
    return start, end


def _teasers(lines: list[str]) -> set[int]:
    """Lines of a list of other articles: a headline with one sentence under it, again and again."""
    found: set[int] = set()
    run: list[int] = []
    index = 0
    while index < len(lines):
        if parse(lines[index]) and len(lines[index]) < 40:  # the time of a teaser
            run += [index] if run else []
            index += 1
            continue
        if index + 1 < len(lines) and _is_headline(lines[index]) and _is_summary(lines[index + 1]):
            run += [index, index + 1]
            index += 2
            continue
        if sum(_is_headline(lines[i]) for i in run) >= _FEWEST_TEASERS:
            found.update(run)
        run = []
        index += 1
    if sum(_is_headline(lines[i]) for i in run) >= _FEWEST_TEASERS:
        found.update(run)
    return found


def _is_headline(line: str) -> bool:
    """Whether a line is written as headlines are: "Harga Beras Turun di Pasar Induk"."""
    words = [word for word in line.split() if word[0].isalpha()]
    capital = sum(word[0].isupper() for word in words)
    return 4 <= len(words) <= 18 and not str(line).endswith(_PROSE) and capital * 10 >= 7 * len(words)


def _is_summary(line: str) -> bool:
    return (
        40 <= len(line) <= _LONGEST_TEASER
        and line.endswith((".", "...", "…", "!", "?"))
        and not line.startswith(('"', "“"))
    )


def _opened(lines: list[str], start: int, end: int) -> int:
    """Where the article begins inside its run: at the dateline when captions or teasers stand before it."""
    for index in range(start, min(start + 6, end)):
        if _DATELINE.match(lines[index]) and len(lines[index]) > 60:
            return index
    if (
        start
        and _DATELINE.match(lines[start - 1] + " x")
        and len(lines[start - 1]) < 60
        and lines[start - 1].endswith(("-", "–", "—"))
    ):
        return start - 1
    return start


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
        if 4 <= len(line.split()) <= 28 and not kind_of(line) and not parse(line) and not _CAPTION.match(line):
            named = credits_of([line], [])
            if named.writers or named.editors:
                continue
            if not line.endswith("."):
                return index
            told = index if told < 0 else told  # a summary under the headline ends as a sentence
    return told


def article_of_dump(page: Page, *, clock: Clock) -> Article:
    """Clean one text dump: "Kompas.com - 27/07/2023, 12:02 WIB", two names, the paragraphs, the rest of the page."""
    lines = lines_of(unglued(_TABS.sub(" | ", page.content)))
    teasers = _teasers(lines)
    start, end = body_bounds(lines, teasers, clock)
    start = _opened(lines, start, end)
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
