"""What a list tells of the figures of its items: its heading and their labels.

"Berikut gaji petinggi perusahaan:" over "- Direktur Rp 96 juta" tells "gaji petinggi perusahaan Direktur", and
"2. Bali: tambah 138 kasus baru" tells "kasus baru Bali".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.indonesian.figures.clauses import bare, group, is_time, is_verb
from pipeline.indonesian.figures.noun_phrases import nearest
from pipeline.schema import Figure

#: The items of a list are short, or begin with a mark.
_MARKED = re.compile(r"\s*(?:[-–—•*]|\d{1,2}[.)])\s*")
_LABEL = re.compile(r"\s*(?:(?:[-–—•*]|\d{1,2}[.)])\s*)?(?P<label>[A-Z][^:.,;\n]{1,48}):\s")
_OPENS = re.compile(r"(?s:.*)[.!?;,]\s")
_BREAKS = group("list_breaks")
_LONGEST_ITEM, _WORDS = 110, 7
#: How far, in characters, a heading is read back from its colon.
_REACH = 200


def headed(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """Return the figures, those of lists with what the heading and the label tell of them."""
    if ":\n" not in text:
        return list(figures)
    found = list(figures)
    place, end = 0, 0
    while (colon := text.find(":\n", end)) >= 0:
        line = colon + 2
        if (stop := _item(text, line)) is not None:
            told = _heading(text[text.rfind("\n", max(0, colon - _REACH), colon) + 1 : colon])
            while stop is not None:
                while place < len(found) and found[place].start < line:
                    place += 1
                if place < len(found) and found[place].start < stop:
                    found[place] = _named(text, line, found[place], told)
                line = stop + 1
                stop = _item(text, line) if line < len(text) else None
        end = line
    return found


def _item(text: str, line: int) -> int | None:
    """Where the line of an item ends; None where a paragraph or another heading begins."""
    stop = text.find("\n", line)
    stop = len(text) if stop < 0 else stop
    printed = text[line:stop].rstrip()
    if not printed or printed[-1] == ":":
        return None
    short = len(printed) <= _LONGEST_ITEM and printed[-1] not in '."”'
    return stop if short or (_MARKED.match(printed) is not None and len(printed) <= 2 * _LONGEST_ITEM) else None


def _named(text: str, line: int, figure: Figure, heading: str | None) -> Figure:
    """The first figure of an item with its label, and with the heading where it has no measure but its label."""
    label = _LABEL.match(text, line, figure.start)
    before = text[line : figure.start]
    measure = figure.measure
    own = measure is not None and measure not in before and measure.lower() not in before.lower()
    if label is not None:
        base = measure if own else heading
        return replace(figure, measure=f"{base} {label['label'].strip()}") if base is not None else figure
    counts = figure.unit is not None and figure.unit != "%" and not figure.unit.isupper()
    if heading is None or own or counts or measure is None or measure.split()[0].lower() in heading.lower().split():
        return figure
    return replace(figure, measure=f"{heading} {measure}")


def _heading(line: str) -> str | None:
    """What a heading names: "Berikut daftar lengkap gaji petinggi:" -> "gaji petinggi"."""
    opened = _OPENS.match(line.rstrip(" \t"))
    words = (line[opened.end() :] if opened is not None else line).split()
    while words and (bare(words[0]) in group("listing") or is_time(bare(words[0]))):
        words.pop(0)
    cut = next((n for n, word in enumerate(words) if n and (bare(word) in _BREAKS or word[0].isdigit())), _WORDS)
    while 0 < cut < len(words) and bare(words[cut - 1]) in group("places"):
        cut -= 1
        words = words[:cut]
    if any(is_verb(bare(word)) or bare(word) in group("listing") for word in words):
        return None
    told = nearest(words[: min(cut, _WORDS)])
    return told if told is not None and len(told.split()) > 1 else None
