"""Where a text dump's article begins and ends: the densest run of prose among the short lines of menus and teasers.

Behind its last long sentence an article may go on with a list, a short quotation, or both; the desk's initials
"(abc/def)" close it for certain.
"""

from __future__ import annotations

import regex

from pipeline.clean.boilerplate import ends_article, heads_caption, heads_comments, is_furniture, kind_of
from pipeline.clean.bylines import any_of
from pipeline.clean.clock import Clock
from pipeline.clean.datelines import opens, stands_alone
from pipeline.indonesian.timestamps import parse

_PROSE = (".", "!", "?", '"', "”", ")", ":", ",", ";", "’")
#: A list of other articles is told by so many headlines, each with a sentence of this length or less under it.
_FEWEST_TEASERS, _LONGEST_TEASER = 3, 200
_INSIDE = regex.compile(r"(?i)\W*baca juga")
#: So many words of prose are an article; comments may follow that are longer.
_ENOUGH = 100
#: So many may be closed by the desk's initials.
_SIGNED = 40
#: An item of a list: "1. Siapkan KTP", "- Jalan Melati", "Positif: 48.690", "Jambi | 12".
_ITEM = regex.compile(
    r"(?:(?:[-•*·]\s?){1,2}|\d{1,2}[.)]\s?|[a-z][.)]\s)[\p{L}\d].*|\p{Lu}.{1,80}:\s*(?:Rp\s?|USD?\s?)?\d.*"
    r"|\d{1,2}[.:]\d{2}\b.{6,}|[^|]{1,60} \| .{1,200}"
)
#: "Itu tidak adil.", and speech whose words have no full stop: '"Tarif tetap," ungkapnya'.
_SHORT_SENTENCE = regex.compile(r"[\"“‘]?\p{Lu}\S*(?:\s+\S+){2,}\s+\S+[.][\"”’]?")
_SPEECH = regex.compile(r"[\"“].{12,}[,.?!]\s?[\"”],?\s?\p{Ll}+(?:\s\p{L}+){0,8}")
#: Kinds of lines behind which nothing short is the article's.
_CLOSING = frozenset({"promotion", "legal", "credit"})
#: The desk's initials: what stands before them is the article's.
_INTRODUCES = regex.compile(
    r"(?i)\b(?:berikut|antara lain|yakni|yaitu|adalah|meliputi|syarat\w*|daftar\w*|rincian\w*)\b.*:$"
)
_SIGN_OFF = regex.compile(r"\((?:[a-z]{2,5}\s?[/\\|]\s?)+[a-z*]{2,5}\)")
#: A line with the time of publication alone is shorter.
_LONGEST_TIME = 60
_BYLINE = regex.compile(rf"(?i)\W*{any_of('writer')}\s*:")
#: An unmarked list is shorter, and so are its items, in words.
_MOST_ITEMS, _LONGEST_ITEM = 15, 12
#: A sentence with a dateline that a page breaks off has so many blanks or more.
_DATED = 8
#: So far behind its last sentence may an article end with a list; so long may the heading of a list's part be.
_FURTHEST, _LONGEST_HEADING = 80, 40


def bounds_of(lines: list[str], clock: Clock) -> tuple[int, int, set[int]]:
    """Where the article begins and ends among a dump's lines, and which lines are teasers of other articles."""
    teasers = _teasers(lines)
    start, end = _run(lines, teasers, clock)
    if end:
        end = _closed(lines, end)
    return _opened(lines, start, end), end, teasers


def _stops(line: str) -> bool:
    """Whether a line belongs to what a page sets behind its article."""
    return is_furniture(line) or (ends_article(line) and not _INSIDE.match(line))


def _weight(line: str) -> float:
    """Prose counts for the words it has; menus, headlines and the furniture after an article count against it."""
    if _stops(line):
        return -25.0
    kind = kind_of(line)
    if kind == "legal":
        return -40.0
    if kind:
        return -1.0
    words = len(line.split())
    if _SPEECH.fullmatch(line):
        return float(min(words, 60))
    if words >= 9 and (line.endswith(_PROSE) or words >= 22) and not (len(line) < 140 and parse(line[:60])):
        return float(min(words, 60))
    if _ITEM.fullmatch(line):
        return 0.0
    return -3.0 if words <= 8 else -8.0


def _run(lines: list[str], teasers: set[int], clock: Clock) -> tuple[int, int]:
    """The run of lines with the greatest weight, from its first to its last line of prose."""
    best, start, end = 0.0, 0, 0
    total, begin = 0.0, 0
    for index, line in enumerate(lines):
        clock.check()
        if (best > _ENOUGH and heads_comments(line)) or (best > _SIGNED and _SIGN_OFF.fullmatch(line)):
            break
        total += -8.0 if index in teasers else _weight(line)
        if total <= 0:
            total, begin = 0.0, index + 1
        elif total > best:
            best, start, end = total, begin, index + 1
    return start, end


def _closed(lines: list[str], end: int) -> int:
    """Where the article ends: behind the list or the short sentences that follow its last long sentence."""
    last = end
    listed = lines[end - 1].endswith(":") or any(map(_ITEM.fullmatch, lines[end - 1 : end])) or _begins(lines, end)
    for index in range(end, min(end + _FURTHEST, len(lines))):
        line = lines[index]
        if _SIGN_OFF.fullmatch(line):
            return index
        within = listed and any(map(_ITEM.fullmatch, lines[index + 1 : index + 2]))  # a promotion between two items
        if _stops(line) or (kind_of(line) in _CLOSING and not within):
            break
        if line.endswith(":") and last == index and (items := _unmarked(lines, index + 1)):
            return index + 1 + items
        if last < index - 1:
            continue  # something else than a list stands here: only the desk's initials may tell that it belongs
        listed = listed or line.endswith(":") or _begins(lines, index)
        if _SHORT_SENTENCE.fullmatch(line) or (listed and (within or _listed(lines, index))):
            last = index + 1
    return last


def _begins(lines: list[str], index: int) -> bool:
    """Whether a numbered list or a table begins at a line: "1. Siapkan KTP" over "2. Isi formulir", "Rute | Tarif"."""
    here = lines[index : index + 2]
    if len(here) == 2 and here[0].count(" | ") == here[1].count(" | ") > 0:
        return True
    return all(line.startswith(number) for line, number in zip(here, ("1.", "2."), strict=False))


def _unmarked(lines: list[str], start: int) -> int:
    """How many lines from one on are items of a list without marks: "Kartu keluarga" under "Syaratnya berikut:"."""
    count = 0
    for line in lines[start : start + _MOST_ITEMS]:
        if (
            _ITEM.fullmatch(line)
            or not 2 <= len(line.split()) <= _LONGEST_ITEM
            or _stops(line)
            or kind_of(line)
            or _is_headline(line)
        ):
            break
        count += 1
    return count if count >= 2 and _INTRODUCES.search(lines[start - 1]) else 0


def _listed(lines: list[str], index: int) -> bool:
    """Whether a line is an item of a list, or heads some: "Jawa Timur" over "Positif: 48.690"."""
    following = lines[index + 1] if index + 1 < len(lines) else ""
    heads = (len(lines[index]) <= _LONGEST_HEADING or lines[index].endswith(":")) and not kind_of(lines[index])
    return bool(_ITEM.fullmatch(lines[index]) or (heads and _ITEM.fullmatch(following)))


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
    """Where the article begins inside its run: at the dateline, or behind the byline's time, where either stands there.

    Captions, teasers and a headline that ends as a sentence may stand before it.
    """
    first = range(start, min(start + 6, end))
    for index in first:
        if opens(lines[index]) and len(lines[index]) > 60:
            return index
        if index + 1 < end and stands_alone(lines[index]) and len(lines[index + 1]) > 60:
            return index
    if (timed := next((index for index in first if _is_time(lines[index])), -1)) >= 0:
        return next((index for index in range(timed + 1, end) if _weight(lines[index]) > 0), start)
    return _above(lines, start, end)


def _is_time(line: str) -> bool:
    """Whether a line is a time of publication, with a byline before it or next to nothing: "22/10/2025 06:59"."""
    stamp = parse(line) if len(line) < 2 * _LONGEST_TIME else None
    if not stamp or not stamp.timed:
        return False
    return len(stamp.raw) * 2 > len(line) or bool(_BYLINE.match(line))


def _above(lines: list[str], start: int, end: int) -> int:
    """Where the article begins, by the line before its run: a dateline alone, a sentence broken off, "Perbesar"."""
    if not start:
        return start
    before = lines[start - 1]
    if stands_alone(before) or (opens(before) and before.count(" ") >= _DATED):
        return start - 1
    return start + 1 if heads_caption(before) and start + 1 < end else start
