"""What "masing-masing" gives to each: "harga beras di Aceh dan Papua masing-masing Rp 14.000 dan Rp 18.000"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.indonesian.figures.clauses import MARKS, bare, group, is_time, is_verb
from pipeline.indonesian.figures.noun_phrases import nearest
from pipeline.schema import Figure

_EACH = "masing-masing"
#: Between two figures of such a list, and between those to whom they are given.
_NEXT = re.compile(r",? (?:dan |serta )?")
_AND = re.compile(r",? (?:dan|serta) |, ")
_SENTENCE = re.compile(r"(?s:.*)(?:[!?;\n:\"“”]|\.(?=\s))")
#: How far, in characters, "masing-masing" may stand before the first figure, and those that it speaks of before it.
_NEAR, _FAR = 60, 170
#: Words of one to whom a figure is given.
_LONGEST = 5


def respective(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """Return the figures, those that "masing-masing" gives to each of several with the one that it is given to.

    Args:
        text: the article.
        figures: its figures, in order, with what they measure.
    """
    found = list(figures)
    if _EACH not in text:
        return found
    place = 0
    while place < len(found) - 1:
        end = place + 1
        while end < len(found) and _NEXT.fullmatch(text, found[end - 1].end, found[end].start) is not None:
            end += 1
        if end - place > 1 and (told := _given(text, found[place], end - place)) is not None:
            found[place:end] = [replace(one, measure=name) for one, name in zip(found[place:end], told, strict=True)]
        place = end
    return found


def _given(text: str, first: Figure, count: int) -> list[str] | None:
    """What is told of those to whom as many figures are given; None where they are not so many."""
    each = text.rfind(_EACH, max(0, first.start - _NEAR), first.start)
    tie = text[each + len(_EACH) : first.start]
    if each < 0 or any(mark in tie for mark in ".,;:\n"):
        return None
    before = text[max(0, each - _FAR) : each]
    opened = _SENTENCE.match(before)
    words = before[opened.end() if opened is not None else 0 :].split()
    while words and _ties(bare(words[-1])):
        words.pop()
    base = [word for word in tie.split() if not _ties(bare(word)) and not is_verb(bare(word))]
    if len(words) > 2 and bare(words[-2]) == "dengan":
        base = [words.pop()]
        words.pop()
    names = _names(" ".join(words), count)
    moves = [word for word in tie.split() if word in group("ups") or word in group("downs")]
    return [" ".join((*base, name, *moves[:1])) for name in names] if names is not None else None


def _ties(low: str) -> bool:
    """Whether a word before "masing-masing" only ties it to those of whom it speaks: "yang", "tercatat"."""
    kinds = ("fillers", "predicates", "told", "joining", "respective")
    return not low or any(low in group(name) for name in kinds)


def _names(stretch: str, count: int) -> list[str] | None:
    """Return the items of the list that ends a stretch, where it has as many: "harga di Aceh dan Papua"."""
    joints = list(_AND.finditer(stretch))[-(count - 1) :]
    if len(joints) < count - 1 or joints[-1][0].strip() == ",":
        return None
    cuts = [0, *(joint.end() for joint in joints)], [*(joint.start() for joint in joints), len(stretch)]
    items = [stretch[start:end].split() for start, end in zip(*cuts, strict=True)]
    place = max(
        (n for n, word in enumerate(items[0]) if is_verb(bare(word)) or bare(word) in group("naming")), default=-1
    )
    opening = items[0][place + 1 :]
    while opening and bare(opening[0]) in group("prepositions"):
        opening.pop(0)
    head = nearest(opening)
    if head is None or not all(map(_is_item, items[1:])) or is_time(bare(opening[-1])):
        return None
    return [head, *(_named(item, head.split()) for item in items[1:])]


def _is_item(words: Sequence[str]) -> bool:
    """Whether words are one of those named in a list: "Papua", "dolar Selandia Baru"."""
    if not words or len(words) > _LONGEST:
        return False
    return not any(is_verb(bare(word)) or is_time(bare(word)) or word[0].isdigit() for word in words)


def _named(item: Sequence[str], head: list[str]) -> str:
    """An item with what stands before the name of the first: "Papua" behind "harga di Aceh" -> "harga di Papua"."""
    words = list(item)
    while len(words) > 1 and (bare(words[0]) in group("adverbs") or bare(words[0]) in group("item_places")):
        words.pop(0)
    name = " ".join(word.strip(MARKS) for word in words)
    end = len(head)
    while end and head[end - 1][0].isupper():
        end -= 1
    placed = end and bare(head[end - 1]) in group("item_places") and all(word[0].isupper() for word in words)
    return " ".join((*head[:end], name)) if placed else name
