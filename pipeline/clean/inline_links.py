"""Links to other articles inside a line, where a whole article lies on one: "... ujarnya. Baca juga: Tarif Naik Wali".

Nothing marks where the other article's title ends. It ends for certain at the next link, at the line's end, at a
bracket or at an opening quotation; else before the first capital that can begin a sentence. In doubt the shorter title
is taken, so that no word of the article is lost.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import regex

from pipeline.indonesian.tokens import is_common
from pipeline.resources import read

_OPEN = regex.compile(r"(?P<bracket>[(\[]\s*)?\b(?:Baca|BACA|Lihat|LIHAT|Simak|SIMAK)\s+(?:[Jj]uga|JUGA)\s?:\s*(?=\S)")
_BRACKETED = regex.compile(r"[^()\[\]]{4,220}[)\]]")
#: A quotation that somebody says, not a word of the title set in quotation marks.
_SPEECH = regex.compile(r"\s[\"“](?=\p{Lu}\p{L}*,?\s[^\"”]{20,})")
_CREDIT = regex.compile(r"\s+(?:Pewarta|Editor|Copyright|Reporter|Penulis|Tags)\b\s?(?=[:©\p{Lu}])")
#: Two blanks where a paragraph ended, once the title is long enough.
_GAP = regex.compile(r"(?<=\S{3})\s{2,}(?=\S)")
_SENTENCE = regex.compile(r"\p{L}{2}[\"”]?\.(?:\s|$)")
_NUMBER = regex.compile(r"\d{1,2}\.")
_WORD = regex.compile(r"\S+")
#: A title is seldom shorter than this.
_FEWEST, _SHORTEST, _LONGEST = 4, 24, 170


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(read.toml("boilerplate.toml")["inline_link"][kind])


@dataclass(frozen=True, slots=True)
class Link:
    """A link inside a line: where it stands and the other article's title."""

    start: int
    end: int
    title: str


def links_in(line: str) -> list[Link]:
    """The links inside a line, in their order."""
    found: list[Link] = []
    at = 0
    while match := _OPEN.search(line, at):
        stop = _bracket_end(line, match) if match["bracket"] else None
        end = stop or _title_end(line, match.end())
        title = line[match.end() : end].strip(" )]")
        found.append(Link(match.start(), end, title))
        at = max(end, match.end())
    return found


def without_links(line: str) -> tuple[str, list[str]]:
    """A line without the links inside it, and the titles that these lead to."""
    links = links_in(line)
    if not links:
        return line, []
    parts, at = [], 0
    for link in links:
        parts.append(line[at : link.start].rstrip())
        at = link.end
    parts.append(line[at:].strip())
    return " ".join(part for part in parts if part), [link.title for link in links if link.title]


def _bracket_end(line: str, match: regex.Match[str]) -> int | None:
    closed = _BRACKETED.match(line, match.end())
    return closed.end() if closed else None


def _title_end(line: str, start: int) -> int:
    limit = min(len(line), start + _LONGEST + 60)
    nearest = (pattern.search(line, start, limit) for pattern in (_OPEN, _SPEECH, _CREDIT, _GAP))
    certain = min([match.start() for match in nearest if match], default=limit)
    rest = line[start:certain]
    if (certain < limit or certain == len(line)) and len(rest) <= _LONGEST and not _SENTENCE.search(rest):
        return certain
    return start + _sentence_start(rest)


def _sentence_start(rest: str) -> int:
    """Where the sentence behind a title begins; 0 where none can be told."""
    words = list(_WORD.finditer(rest))
    titled = _title_case([word[0] for word in words[:6]])
    doubtful = 0
    for i in range(_FEWEST, len(words)):
        word, before = words[i][0], words[i - 1][0]
        after = words[i + 1][0] if i + 1 < len(words) else ""
        if not _SHORTEST <= words[i].start() <= _LONGEST or not _capital(word) or before.endswith((":", "-", "–")):
            continue
        if word.strip(",") in _words("starters") and not before.endswith(","):
            return _from(words, i)
        if _bare(before) in _words("binding") | _words("small") or before.endswith(","):
            continue
        if word.isupper() or word.startswith("Rp"):
            doubtful = doubtful or (0 if titled else words[i].start())
        elif _begins(word, before, after, titled=titled):
            return _from(words, _role(words, i) if titled else i)
    return doubtful


def _from(words: list[regex.Match[str]], at: int) -> int:
    """Where a sentence begins, with the number of a list before it: "... di Jakarta | 2. Malam Natal ..."."""
    return words[at - 1].start() if _NUMBER.fullmatch(words[at - 1][0]) else words[at].start()


def _begins(word: str, before: str, after: str, *, titled: bool) -> bool:
    """Whether a capital begins the sentence behind a title.

    A title with capitals ends before the first that small letters follow; in another a capital begins a sentence where
    small letters stand before it, or where it is a common word behind a name.
    """
    if titled:
        return bool(after) and after[0].islower() and _bare(after) not in _words("small")
    if _capital(before):
        return is_common(_bare(word))
    return not (_capital(after) and is_common(_bare(after)) and not is_common(_bare(word)))


def _role(words: list[regex.Match[str]], at: int) -> int:
    """A post before a name begins its sentence: "... di Banjarsari | Bupati Sewu Ludirman Kasangkala mungkin ..."."""
    return next((i for i in range(max(_FEWEST, at - 4), at) if words[i][0] in _words("roles")), at)


def _bare(word: str) -> str:
    return word.strip(",.;:()\"'“”‘’").lower()


def _title_case(words: list[str]) -> bool:
    """Whether a title writes most of its words with a capital."""
    counted = [word for word in words if word.strip(",.:\"'").lower() not in _words("small") and word[0].isalpha()]
    return len(counted) >= 2 and sum(word[0].isupper() for word in counted) >= 0.8 * len(counted)


def _capital(word: str) -> bool:
    word = word.lstrip("\"'“‘(")
    return bool(word) and word[0].isupper()
