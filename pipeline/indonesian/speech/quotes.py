"""Quotation marks: where quoted words begin and end, in every typography the press uses.

“Kami siap,” / "Kami siap," / ”Kami siap,” / »Kami siap« ... Marks are paired inside one paragraph, which a line feed
ends, but for a quotation broken across lines; one odd mark costs the quotation it belongs to and no other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.indonesian.speech.words import any_of

MARKS = '"“”„‟″«»〝〞＂'
_MARK = re.compile(f"[{MARKS}]|''|``")
#: So many marks ahead a closing one is looked for: real nesting is shallow, and a page of stray marks must stay cheap.
_REACH = 24
#: A line feed in the middle of a sentence, and how many of them one quotation may hold.
_BROKEN = re.compile(r"[\w,;–-]\n[a-z]")
_MOST_JOINED = 5
_CUES = rf"(?:{any_of('quote_cues')})(?:nya)?\b"
#: Where an unclosed quotation must have ended: before its cue.
_LOST_CLOSE = re.compile(rf"[,.?!](?=['’]?\s{_CUES})")
#: Single marks around speech, where an article has no others: "'Kami siap,' kata Rina." The ' of Ma'ruf is a letter.
_SINGLE = re.compile(
    rf"(?<![\w'’])['‘]((?:[^'‘’\n]|(?<=\w)['’](?=\w)){{4,600}}?[,.?!])['’](?=,?\s{_CUES})",
)


@dataclass(frozen=True, slots=True)
class Quote:
    """Quoted words: ``start`` and ``end`` bound the words, ``open`` and ``close`` the marks around them.

    ``closed`` is False where the closing mark is missing; ``close`` then equals ``end``.
    """

    start: int
    end: int
    open: int
    close: int
    closed: bool = True


def find(text: str) -> list[Quote]:
    """Return the quotations of a text in order; quotations inside quotations belong to the outer one."""
    if not _MARK.search(text):
        return [Quote(m.start(1), m.end(1), m.start(), m.end()) for m in _SINGLE.finditer(text)]
    found: list[Quote] = []
    for start, end in _paragraphs(text):
        found.extend(_in_paragraph(text, start, end))
    return found


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield the bounds of each line; lines over which a quotation was broken are one paragraph.

    A line breaks a quotation where it leaves a mark open and ends in the middle of a sentence, and the next goes on in
    small letters.
    """
    start = end = 0
    joined = 0
    for line in text.split("\n"):
        end += len(line)
        if joined < _MOST_JOINED and _BROKEN.match(text, max(0, end - 1)) and len(_MARK.findall(text, start, end)) % 2:
            joined += 1
        else:
            yield start, end
            start, joined = end + 1, 0
        end += 1
    if start < end:
        yield start, end - 1


def _in_paragraph(text: str, start: int, end: int) -> Iterator[Quote]:
    """Yield the quotations of one paragraph; one that is never closed ends before the next mark at the latest."""
    marks = [(m.start(), m.end()) for m in _MARK.finditer(text, start, end) if not _inside_word(text, *m.span(), end)]
    i = 0
    while i < len(marks):
        opening = marks[i]
        if not _may_open(text, *opening, end):
            i += 1
            continue
        j = _closing(text, marks, i, end)
        if j is not None:
            said = text[opening[1] : marks[j][0]]
            if said.strip():
                begin = opening[1] + len(said) - len(said.lstrip())
                yield Quote(begin, marks[j][0], opening[0], marks[j][1])
            i = j + 1
            continue
        stop = marks[i + 1][0] if i + 1 < len(marks) else end
        stop = _lost_end(text, opening[1], stop)
        if stop > opening[1]:
            yield Quote(opening[1], stop, opening[0], stop, closed=False)
        i += 1


def _closing(text: str, marks: list[tuple[int, int]], i: int, end: int) -> int | None:
    """The index of the mark that closes mark ``i``, or None where another quotation opens first."""
    depth = 0
    for j in range(i + 1, min(len(marks), i + _REACH)):
        opens, closes = _may_open(text, *marks[j], end), _may_close(text, *marks[j], end)
        if opens and not closes:
            if depth == 0 and _LOST_CLOSE.search(text, marks[i][1], marks[j][0]):
                return None
            depth += 1
        elif closes or text[marks[j][0]] in "”»":
            if depth == 0 or _ends_speech(text, *marks[j], end):
                return j
            depth -= 1
    return None


#: What ends the words before a quotation whose mark stands apart: '. ” Kami siap,'.
_BEFORE_SPEECH = frozenset(".?!,:")


def _inside_word(text: str, start: int, stop: int, end: int) -> bool:
    """'fÄ«hi': a guillemet between letters is a letter that lost its encoding."""
    return text[start] in "«»" and start > 0 and stop < end and text[start - 1].isalnum() and text[stop].isalnum()


def _may_open(text: str, start: int, stop: int, end: int) -> bool:
    """An opening mark stands before a word and after a blank, a bracket or nothing."""
    if stop >= end or text[stop].isspace():
        first = start == 0 or text[start - 1] == "\n"
        blank = text[stop : stop + 2].strip() != ""
        apart = not first and text[start - 1].isspace()
        begins = apart and text[start - 2 : start - 1] in _BEFORE_SPEECH and text[stop + 1 : stop + 2].isupper()
        return stop < end and ((first and blank) or begins or (text[start] == "“" and (first or apart)))
    before = text[start - 1] if start else "\n"
    if before.isspace() or before in "([{-–—:/,":
        return text[stop] not in ",;" if before != "," else text[stop].isalpha()
    if before in ".?!" and text[stop].isupper():
        return True
    return text[start] in "“„«" and text[stop] not in ",.;"


def _may_close(text: str, start: int, stop: int, end: int) -> bool:
    """A closing mark stands after a word or its punctuation and before a blank, punctuation or nothing."""
    if start == 0 or text[start - 1] == "\n":
        return False
    after = text[stop] if stop < end else "\n"
    before = text[start - 1]
    if before.isspace():
        return after.isspace() or after in ",.;"
    if before == "," or before in ".?!":
        return True
    return not after.isalnum() or text[start] == "”"


def _ends_speech(text: str, start: int, stop: int, end: int) -> bool:
    """A comma before the mark and a small letter after it end the outer quotation, whatever was nested in it."""
    return text[start - 1] == "," and stop + 1 < end and text[stop] == " " and text[stop + 1].islower()


def _lost_end(text: str, start: int, stop: int) -> int:
    """Where a quotation without its closing mark ends: before a cue, else at the paragraph's or next mark's edge."""
    lost = _LOST_CLOSE.search(text, start, stop)
    if lost:
        return lost.end()
    return start + len(text[start:stop].rstrip())
