"""Who wrote and who edited, as a page shows it to its readers: the lines right above and below the article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

import regex

from pipeline.clean.bylines import any_of, people
from pipeline.indonesian.timestamps import parse
from pipeline.indonesian.tokens import is_common
from pipeline.resources import read

_WRITER, _EDITOR = any_of("writer"), any_of("editor")
_LABEL = regex.compile(
    rf"(?i)^\W*(?:(?P<writer>{_WRITER})|(?P<editor>{_EDITOR}))\b(?!\s+(?:foto|utama\b.{{20}}))\s*(?P<mark>[:|]?)\s*(?P<rest>.*)$"
)
_BOTH = regex.compile(rf"(?i)^\W*(?:{_WRITER}|{_EDITOR})\s*(?:&|dan|/)\s*(?:{_WRITER}|{_EDITOR})\s*:\s*(?P<rest>.+)$")
_SPLIT = regex.compile(
    rf"(?i)\s*[|•·]\s*|,\s*(?=(?:{_WRITER}|{_EDITOR}|fotografer|foto|videografer)\s*:)|[\s(]+(?=(?:{_WRITER}|{_EDITOR})\s*:)|\s+(?!red\s)(?={_EDITOR}\s+\p{{Lu}})"
)
#: "Red: Bayu Wirya" names an editor, "Red Notice" does not.
_UNMARKED = regex.compile(r"(?i)\W*re[dp]\s+[^\s:|]")
_WORD = r"\p{Lu}[\p{L}.'’-]*"
_NAME = regex.compile(
    rf"{_WORD}(?: (?:{_WORD}|bin|binti|al|van|de|dos|da)){{0,4}}(?:, (?:S|M|Dr|Ph)\.?\p{{L}}{{1,4}}\.?)*"
)
_NAMES = regex.compile(rf"(?:{_NAME.pattern})(?:\s*(?:,|;|/|&|\bdan\b)\s*(?:{_NAME.pattern}))*")
#: "Fino Yurio - detikInet", "Rani Sekar - Sport", "Rani Sekar , Jurnalis-Jum'at, 29 Agustus 2025 |13:10 WIB"
_WITH_DESK = regex.compile(
    rf"(?P<name>{_NAME.pattern})\s*(?:[,·|-]\s*)+(?P<desk>(?i:jurnalis|wartawan|reporter|detik\w*|"
    r"(?:mnc|okezone|inews)\b[\w. ]*|(?:cnn|cnbc|bbc|voa|abc) indonesia|[\w.]+\.(?:com|id|co)\b|"
    rf"{any_of('section')}(?=\s*$)))(?P<rest>.*)"
)
#: "6 Januari 2025 oleh Rani Sekar"
_DATED = regex.compile(rf"\b(?i:oleh|by)\s+(?P<name>{_NAME.pattern})\s*(?:,|\||$|(?:dalam|di|in|pada|on)\b)")
#: "Penulis | : Kontributor Palu, Rani Sekar" in two cells; a correspondent's town stands before the name.
_CELLS = regex.compile(r"\s*\|\s*:\s*")
_FROM = regex.compile(rf"(?i:kontributor)\s+[\w ]{{2,40}},\s*(?P<name>{_NAME.pattern})")
#: "Laporan Wartawan Kabar, Rani Sekar": of one word, the first is the paper.
_OF_PAPER = regex.compile(r"(?i)\W*laporan\s+(?:wartawan|reporter|jurnalis)\s+\S+\s*,")
#: What leads to a time behind a name: "Rani Sekar | - Senin, pada".
_DAY = regex.compile(r"(?i)[\s,|•·-]*(?:\b(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|pada|tanggal)\b[\s,]*)*$")
_CAPTION = regex.compile(r"(?i)^\W*(?:foto|photo|ilustrasi|dok|gambar|sumber)\b")
_NO_NAME = regex.compile(rf"(?i)\b{any_of('no_name')}\b")


@dataclass(frozen=True, slots=True)
class Credits:
    """Names as they stand beside an article: its writers, its editors, and whether a label said so."""

    writers: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    bare: tuple[str, ...] = ()


def credits_of(before: Sequence[str], after: Sequence[str]) -> Credits:
    """Read the lines above an article (from its headline on) and below it.

    ``["Penulis Rani Sekar", "|", "Editor Bayu Wirya"]`` gives Rani Sekar as writer and Bayu Wirya as editor; a name
    beside the time of publication, "Rani Sekar" over "22/10/2025 06:59", is ``bare``.
    """
    above, below = _labelled(before), _labelled(after)
    writers = above.writers or below.writers
    editors = above.editors or below.editors
    return Credits(writers, editors, tuple(name for name in _bare(before) if name not in editors))


def is_name(line: str) -> bool:
    """Whether a line can be a person's name and nothing else: "Rani Sekar Wulan", not "Ekonomi" or "22 menit"."""
    return len(line) <= 60 and bool(_NAME.fullmatch(line.strip(" ,|•·-"))) and not _NO_NAME.search(line)


def _is_headline(line: str) -> bool:
    """Whether a short line is a headline rather than a name: "Warga Keluhkan Jalan Rusak" holds ordinary words."""
    words = line.split()
    ordinary = sum(is_common(word) and word.lower() not in _name_parts() for word in words)
    return ordinary * 2 >= len(words) > 2


@cache
def _name_parts() -> frozenset[str]:
    """Words that are names as often as ordinary words: "putra", "indah"."""
    return frozenset(row["part"] for row in read.csv_rows("gazetteers/common_name_parts.csv"))


def _are_names(line: str) -> bool:
    return len(line) <= 120 and bool(_NAMES.fullmatch(line.strip(" ,|•·-"))) and not _NO_NAME.search(line)


def _segments(lines: Iterable[str]) -> list[str]:
    parts: list[str] = []
    for line in lines:
        if len(line) <= 300:
            line = _CELLS.sub(": ", line)
            whole = [line] if _BOTH.match(line) else _SPLIT.split(line)
            parts += [part for raw in whole if (part := _closed(raw.strip(" |*").lstrip(": ")))]
    return parts


def _closed(part: str) -> str:
    """A piece without the bracket of the whole: "(Penulis: Rani Sekar" and "Editor: Bayu Wirya)"."""
    if part.count("(") != part.count(")"):
        return part.strip("() ")
    return part[1:-1].strip() if part.startswith("(") and part.endswith(")") else part


def _labelled(lines: Sequence[str]) -> Credits:
    """Return who wrote and edited by the labels before their names: "Penulis: Rina Utami Editor: Bagas Saputra"."""
    found: dict[str, list[str]] = {"writer": [], "editor": []}
    parts = _segments(lines)
    backwards: bool | None = None
    for index, part in enumerate(parts):
        if both := _BOTH.match(part):
            names = _people(both["rest"])
            found["writer"] += names
            found["editor"] += names
            continue
        match = None if _UNMARKED.match(part) else _LABEL.match(part)
        if not match:
            dated = _DATED.search(part) if len(part) <= 120 and parse(part) else None
            if desk := dated or _WITH_DESK.match(part) or _FROM.fullmatch(part):
                found["writer"] += _people(desk["name"])
            continue
        role = "writer" if match["writer"] else "editor"
        rest = match["rest"].strip()
        if rest:
            if match["mark"] or _are_names(_undated(rest)):
                names = _people(_undated(rest))
                found[role] += names[1:] if _OF_PAPER.match(part) and len(names) > 1 else names
            continue
        if backwards is None and not match["mark"]:
            backwards = index > 0 and is_name(parts[index - 1])
        found[role] += _people(parts[index - 1]) if backwards and not match["mark"] else _following(parts, index + 1)
    if not found["writer"]:
        found = _team(parts) or found
    return Credits(people(*found["writer"]), people(*found["editor"]))


def _undated(rest: str) -> str:
    """A name without the time that stands behind it: "Rani Sekar - Senin, 3 Maret 2025 10:00"."""
    stamp = parse(rest)
    if stamp is None:
        return rest
    head = rest[: rest.find(stamp.raw)] if stamp.raw in rest else rest
    return _DAY.sub("", head)


def _people(text: str) -> list[str]:
    return [
        name for name in people(text) if (is_name(name) or name.isupper()) and not (name.isupper() and len(name) < 4)
    ]


def _following(parts: Sequence[str], start: int) -> list[str]:
    names: list[str] = []
    for part in parts[start : start + 4]:
        bare = regex.sub(r"\s*\([^)]*\)$", "", part)
        if not _are_names(bare) or _LABEL.match(part):
            break
        names += _people(bare)
    return names


def _team(parts: Sequence[str]) -> dict[str, list[str]] | None:
    """Names above "Tim Redaksi": the last of several is the editor."""
    at = next((i for i, part in enumerate(parts) if part.lower() == "tim redaksi"), -1)
    names: list[str] = []
    for part in reversed(parts[max(0, at - 4) : max(0, at)]):
        if not _are_names(part):
            break
        names = [*people(part), *names]
    if len(names) < 2:
        return None
    return {"writer": names[:-1], "editor": names[-1:]}


def _bare(lines: Sequence[str]) -> tuple[str, ...]:
    """A name that stands alone beside the time, or holds the time: "Rani Sekar, 22/10/2025 06:59"."""
    for index, line in enumerate(lines):
        if len(line) > 140 or _CAPTION.match(line) or (stamp := parse(line)) is None:
            continue
        head = _undated(line[: line.find(stamp.raw) + len(stamp.raw)]).strip(" ,|•·-")
        for near in (head, *reversed(lines[max(0, index - 2) : index]), *lines[index + 1 : index + 2]):
            if _are_names(near) and not _is_headline(near) and all(" " in name for name in people(near)):
                return people(near)
    return ()
