"""Sentences of a news text: never cut inside an abbreviation, a number or a quotation that its cue follows."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from pipeline.indonesian.speech.quotes import MARKS, Quote
from pipeline.indonesian.speech.words import speech_words

#: Abbreviations that end in a point without ending a sentence: titles, degrees, ranks, addresses, companies.
ABBREVIATIONS = speech_words("abbreviations")
_END = re.compile(rf"([.!?…]+)([)\]{MARKS}'’]*)(?=(\s+)|[A-Z{MARKS}]|$)")
_WORD_BEFORE = re.compile(r"[\w.’'-]+$")
#: A sentence that goes on after its quotation: the cue, a small letter, a comma.
_NO_BREAK_AFTER_QUOTE = re.compile(
    r"\s*(?:[a-z,;(]|"
    r"(?:Kata|Ujar|Tutur|Ucap|Jelas|Tegas|Ungkap|Tanya|Tambah|Lanjut|Sebut|Papar|Terang|Imbuh|Sambung|Tulis)(?:nya)?\b|"
    r"[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){0,5} (?:pun |juga )?(?:me|ber)[a-z]+)"
)


def split(text: str, quotes: Sequence[Quote] = ()) -> list[tuple[int, int]]:
    """Return the (start, end) of each sentence, blanks at the edges left out.

    A line feed ends a sentence, but inside a quotation. Points inside a quotation do not; after a quotation the
    sentence goes on where a cue or a small letter follows: '"Kami siap. Kapan pun," kata Bayu Saputra.' is one.
    """
    spans: list[tuple[int, int]] = []
    opens = [q.open for q in quotes]
    start = 0
    position = 0
    for line in text.split("\n"):
        end = position + len(line)
        position = end + 1
        if _around(end, quotes, opens) is not None:
            continue
        if text[start:end].strip():
            spans.extend(_in_line(text, start, end, quotes, opens))
        start = position
    return spans


def _in_line(text: str, start: int, end: int, quotes: Sequence[Quote], opens: Sequence[int]) -> list[tuple[int, int]]:
    """Return the sentences of one line; a quotation of several is not cut, nor what its cue follows."""
    cuts = []
    for match in _END.finditer(text, start, end):
        cut = match.end()
        quote = _around(match.start(), quotes, opens)
        glued = _around(cut - 1, quotes, opens)
        if quote is None and glued is not None and glued.open < cut:
            cuts.append(glued.open)
            continue
        if quote is not None:
            if not ((quote.closed and match.start() < quote.end <= cut <= quote.close) or cut == quote.close):
                continue
            cut = quote.close
            if not _breaks_after_quote(text, cut, end):
                continue
        elif not _breaks(text, match, end):
            continue
        cuts.append(cut)
    return _trim(text, start, end, cuts)


def _around(position: int, quotes: Sequence[Quote], opens: Sequence[int]) -> Quote | None:
    index = bisect_right(opens, position) - 1
    if index >= 0 and quotes[index].open <= position < quotes[index].close:
        return quotes[index]
    return None


def _breaks_after_quote(text: str, position: int, end: int) -> bool:
    return position >= end or not _NO_BREAK_AFTER_QUOTE.match(text, position, end)


def _breaks(text: str, match: re.Match[str], end: int) -> bool:
    """Tell whether a full stop, question or exclamation mark ends a sentence, not a short form or a number."""
    after = match.end() + len(match.group(3) or "")
    if after >= end:
        return True
    glued = match.group(3) is None
    following = text[after]
    if following.islower() or (following in ",;)" and not match.group(2)):
        return False
    if match.group(1) != ".":
        return not glued
    word = _WORD_BEFORE.search(text, max(0, match.start() - 30), match.start())
    last = word.group() if word else ""
    if glued:
        return len(last) > 3 and last.isalpha() and text[after : after + 2].istitle() and not last.isupper()
    if last.lower() in ABBREVIATIONS and not (last.islower() and len(last) > 2 and last not in ABBREVIATIONS):
        return False
    return not (len(last) == 1 and last.isupper())


def _trim(text: str, start: int, end: int, cuts: list[int]) -> list[tuple[int, int]]:
    spans = []
    for cut in [*cuts, end]:
        piece = text[start:cut]
        left = start + len(piece) - len(piece.lstrip())
        right = start + len(piece.rstrip())
        if right > left:
            spans.append((left, right))
        start = max(start, cut)
    return spans
